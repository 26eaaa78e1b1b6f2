// The loader in the places that sites put it: several on a page, in a form, hidden, moved, loaded
// early.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../../src/embed/tools/common.mjs';
import { frameIn, quit, visit } from './harness.mjs';
import { settle } from './walk.mjs';

after(quit);

const element = (attributes = '') => `<care-compass src="/care-compass.html" ${attributes}><p>Call <a href="tel:988">988</a></p></care-compass>`;
const host = (body, loader = '<script src="/care-compass.js"></script>') => `<!doctype html><html lang="en"><title>A clinic</title>${loader}${body}</html>`;
const [, snippet] = readFileSync(join(root, 'README.md'), 'utf8').match(/```html\n([^]*?)```/);

/** A page of a site with this in it. */
async function on(t, body, { loader, ...options } = {}) {
  const visited = await visit({ path: '/host.html', pages: { '/host.html': host(body, loader) }, ...options });
  t.after(visited.close);
  const loads = () => visited.requests.filter((url) => url.endsWith('/care-compass.html')).length;
  return { ...visited, loads };
}

/** How far things on the page have moved by themselves, as the browser counts it. */
const shiftOf = (page) => page.evaluate(() => new Promise((done) => {
  new PerformanceObserver((list) => done(list.getEntries().reduce((sum, { value }) => sum + value, 0))).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(0), 300);
}));

const startOf = (page, at = 0) => page.locator('care-compass').nth(at).locator('.start');
const frameOf = async (page, at = 0) => {
  const frame = await frameIn(page.locator('care-compass').nth(at).locator('iframe'));
  await frame.locator('#cc-root > .cc-app').waitFor({ state: 'attached' });
  return frame;
};

describe('the element', () => {
  test('stands several times on a page, each with answers of its own', async (t) => {
    const { page } = await on(t, element() + element());
    await startOf(page, 0).click();
    const first = await frameOf(page, 0);
    // Which frame a press is for, the browser knows from the frame that it painted last.
    await startOf(page, 1).scrollIntoViewIfNeeded();
    await settle(page);
    await startOf(page, 1).click();
    const second = await frameOf(page, 1);
    await first.locator('label.cc-choice').first().click();
    assert.deepEqual(await Promise.all([first, second].map((frame) => frame.locator('input:checked').count())), [1, 0]);
    await page.locator('care-compass').nth(0).evaluate((e) => e.remove());
    assert.equal(await page.locator('care-compass iframe').count(), 1);
    assert.equal(await second.locator('.cc-heading').count(), 1, 'the other goes on');
  });

  // Where the browser cannot tell by itself what a press is for, it asks the page around, and waits.
  for (const [layer, window] of [['beside', {}], ['over', { width: 360, height: 640 }]]) {
    test(`a press in the frame does not wait for a busy page around: frame ${layer} it`, async (t) => {
      const { page } = await on(t, element(), window);
      await startOf(page).click();
      const frame = await frameOf(page);
      const choice = frame.locator('label.cc-choice').first();
      await choice.hover();
      const { x, y } = await choice.boundingBox();
      await frame.evaluate(() => addEventListener('click', () => { globalThis.clicked ??= Date.now(); }));
      const free = page.evaluate(() => new Promise((done) => {
        setTimeout(() => {
          const end = Date.now() + 3000;
          while (Date.now() < end);
          done(end);
        }, 100);
      }));
      await new Promise((done) => { setTimeout(done, 500); });
      await page.mouse.click(x + 10, y + 10);
      assert.ok(await frame.evaluate(() => globalThis.clicked) < await free - 1000);
    });
  }

  test('is no part of a form around it', async (t) => {
    const { page } = await on(t, `<form id="f" onsubmit="globalThis.sent = true; return false"><input name="a" value="1">${element()}<button>Send</button></form>`);
    await startOf(page).click();
    const frame = await frameOf(page);
    await frame.locator('label.cc-choice').first().click();
    await frame.locator('form > .cc-primary').click();
    assert.equal(await page.evaluate(() => globalThis.sent), undefined);
    assert.deepEqual(await page.evaluate(() => [...new FormData(document.getElementById('f'))]), [['a', '1']]);
  });

  test('takes no room while it is hidden, and works once it is shown', async (t) => {
    const { page, loads } = await on(t, element('hidden load="visible"'));
    assert.equal(await page.locator('care-compass').evaluate((e) => e.getBoundingClientRect().height), 0);
    assert.equal(loads(), 0);
    await page.locator('care-compass').evaluate((e) => { e.hidden = false; });
    await startOf(page).click();
    assert.ok(await (await frameOf(page)).locator('.cc-heading').isVisible());
  });

  test('is whole again after it was taken out and put back later', async (t) => {
    const { page } = await on(t, `<main>${element()}</main>`);
    await startOf(page).click();
    await frameOf(page);
    await page.evaluate(async () => {
      globalThis.kept = document.querySelector('care-compass');
      globalThis.kept.remove();
      await new Promise((done) => { setTimeout(done, 50); });
      document.querySelector('main').append(globalThis.kept);
    });
    assert.equal(await page.locator('care-compass iframe').count(), 0, 'its answers are gone');
    await startOf(page).click();
    assert.ok(await (await frameOf(page)).locator('.cc-heading').isVisible());
  });

  for (const [width, height] of [[360, 740], [390, 844], [768, 1024], [1280, 720]]) {
    test(`moves nothing in sight when its script comes late, as it is pasted, in a window of ${width} × ${height}`, async (t) => {
      const moved = async (pasted) => {
        const { page } = await on(t, `${pasted}<p>More about us</p>`, { loader: '', width, height });
        await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => setTimeout(done, 100)); }));
        await page.addScriptTag({ url: '/care-compass.js' });
        await startOf(page).waitFor();
        return shiftOf(page);
      };
      const [pasted] = snippet.match(/<care-compass[^]*/);
      assert.equal(await moved(pasted), 0);
      assert.ok(await moved(pasted.replace(/ style="[^"]*"/, '')) > 0, 'without its style the page moves');
    });
  }
});

describe('load="visible"', () => {
  test('asks for the page when it comes into view, and not before', async (t) => {
    const { page, loads } = await on(t, `<div style="block-size: 300vh">A long page</div>${element('load="visible"')}`);
    await page.waitForTimeout(300);
    assert.equal(loads(), 0);
    await page.locator('care-compass').scrollIntoViewIfNeeded();
    await frameOf(page);
    assert.equal(loads(), 1);
    const layer = page.locator('care-compass dialog');
    assert.deepEqual(await layer.evaluate((one) => [one.open, one.inert, getComputedStyle(one).opacity, getComputedStyle(one).pointerEvents]),
      [false, true, '0', 'none'], 'nothing opens by itself');
    await startOf(page).click({ trial: true });
  });

  test('moves nothing, takes no focus, and is there at once on Start', async (t) => {
    const { page, loads } = await on(t, `<input id="own">${element('load="visible"')}`);
    await page.locator('#own').focus();
    const frame = await frameOf(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'own');
    assert.equal(await shiftOf(page), 0);
    const size = () => frame.evaluate(() => [innerWidth, innerHeight]);
    const before = await size();
    assert.ok(before[0] > 300 && before[1] > 300, 'it is laid out ahead');
    await startOf(page).click();
    assert.deepEqual(await size(), before, 'it keeps its size');
    assert.ok(await frame.locator('.cc-heading').isVisible());
    await frame.waitForFunction(() => document.activeElement.matches('.cc-heading'));
    assert.equal(loads(), 1, 'the frame is the one that was loaded');
  });

  test('cannot be reached before Start, by keys or by a reader', async (t) => {
    const { page } = await on(t, `${element('load="visible"')}<button id="after">After</button>`);
    const frame = await frameOf(page);
    await startOf(page).focus();
    for (let press = 0; press < 8 && await page.evaluate(() => document.activeElement.id) !== 'after'; press += 1) {
      await page.keyboard.press('Tab');
      assert.equal(await frame.evaluate(() => document.hasFocus()), false);
    }
    assert.equal(await page.evaluate(() => document.activeElement.id), 'after');
    const tree = async () => {
      const { nodes } = await (await page.context().newCDPSession(page)).send('Accessibility.getFullAXTree');
      return nodes.filter(({ ignored }) => !ignored).map(({ role }) => role.value.toLowerCase());
    };
    const hidden = ['dialog', 'iframe', 'iframepresentational'];
    assert.deepEqual((await tree()).filter((role) => hidden.includes(role)), []);
    await startOf(page).click();
    await page.waitForTimeout(100);
    assert.deepEqual((await tree()).filter((role) => hidden.includes(role)), ['dialog', 'iframe'], 'and then it can');
  });

  test('that is refused or changed is prepared anew', async (t) => {
    const { page } = await on(t, element('load="visible"'), { width: 360, height: 700 });
    await frameOf(page);
    await page.locator('care-compass').evaluate((e) => { e.locale = 'es'; });
    await startOf(page).click();
    assert.equal(await (await frameOf(page)).locator('.cc-app').getAttribute('lang'), 'es');
    await page.locator('care-compass .close').click();
    await page.locator('care-compass').evaluate((e) => { e.src = 'https://elsewhere.example/care-compass.html'; });
    assert.equal(await startOf(page).count(), 0);
    assert.equal(await page.locator('care-compass iframe').count(), 0);
  });
});
