// Numbers, dates, times and the forms of words beside a count are the browser's own.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { inFrame, quit, visit } from './harness.mjs';
import { people } from './people.mjs';
import { openWeek, walkTo } from './walk.mjs';
import { expected, otherwise, script } from './written.mjs';

after(quit);

describe('numbers, dates and times', () => {
  test('Chromium writes what the library writes that tests and tools use', async (t) => {
    const { page, close } = await visit();
    t.after(close);
    const written = await page.evaluate(`(() => { ${script} })()`);
    assert.ok(expected.length > 300);
    assert.deepEqual(otherwise(written), []);
    assert.notDeepEqual(otherwise(written.map((text) => `${text}0`)), []);
  });

  /** Notes whether the browser was asked to write numbers before the program drew, and whether that was in the same task. */
  const note = () => {
    let asked = false;
    let busy = false;
    Intl.NumberFormat = new Proxy(Intl.NumberFormat, {
      construct(...given) {
        if (!asked) {
          asked = busy = true;
          setTimeout(() => { busy = false; });
        }
        return Reflect.construct(...given);
      },
    });
    new MutationObserver(() => {
      if (document.querySelector('#cc-root > .cc-app')) globalThis.drawn ??= { asked, busy };
    }).observe(document, { childList: true, subtree: true });
  };

  test('what the browser loads to write numbers is loaded before the program starts, in a task of its own', async (t) => {
    const { page, context, origin, close } = await visit();
    t.after(close);
    await context.addInitScript(note);
    await page.goto(`${origin}/care-compass.html`);
    await page.waitForFunction(() => globalThis.drawn);
    assert.deepEqual(await page.evaluate(() => globalThis.drawn), { asked: true, busy: false });
  });

  /** A browser that counts and writes in its own way. */
  const oddly = () => {
    Intl.PluralRules.prototype.select = () => 'one';
    for (const [kind, mark] of [['NumberFormat', '#'], ['DateTimeFormat', '@']]) {
      Object.defineProperty(Intl[kind].prototype, 'format', { get: () => (value) => mark + value });
    }
  };

  /** A test in such a browser. */
  const inOddBrowser = (name, check) => inFrame(name, {}, async ({ frame }) => {
    await frame.evaluate(oddly);
    await check(frame);
  });

  inOddBrowser('while asking, the page takes from it the form of a word and the number', async (frame) => {
    await walkTo(frame, 'home-safety');
    assert.match(await frame.locator('.cc-progress').textContent(), /About #\d+ minute left$/);
  });

  inOddBrowser('in the week it writes every number that was counted, and every time', async (frame) => {
    await openWeek(frame, people.iop);
    assert.equal(await frame.locator('output').textContent(), '#9 hour of care on #3 day. Nothing clashes.');
    const sessions = await frame.locator('.cc-week b').allTextContents();
    assert.ok(sessions.length >= 3 && sessions.every((session) => /@\d+ to @\d+$/.test(session)), sessions.join());
    const counted = await frame.locator('.cc-levels td, .cc-shape span, .cc-blocks dt').allTextContents();
    assert.ok(counted.length >= 15 && counted.every((text) => /#\d/.test(text) && !/(?<![#\d])\d/.test(text)), counted.join());
    assert.match(await frame.locator('.cc-note:has(+ output)').textContent(), /afternoons at @61200000, evenings at @79200000\.$/);
    assert.doesNotMatch(await frame.locator('.cc-main').innerText(), /\d:\d\d/);
  });
});
