// The pages that embed it: their policies, what they say to it, and who they are.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { open, quit, start, visit } from './harness.mjs';
import { people } from './people.mjs';
import { stride } from './stride.mjs';

after(quit);

const fallback = '<p>Call <a href="tel:+12025550143">us</a>. In a crisis: <a href="tel:988">988</a>.</p>';
const host = (policy, script = '<script src="/care-compass.js"></script>', inside = fallback) => `<!doctype html><title>host</title>
${policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`}${script}<care-compass src="/care-compass.html">${inside}</care-compass>`;

/** A test on a page of this text. */
const on = (name, text, check, how = open) => test(name, async (t) => {
  const visited = await how({ path: '/host.html', pages: { '/host.html': text } });
  t.after(visited.close);
  await check(visited);
});

const assertHelp = async (page) => {
  for (const link of ['tel:988', 'tel:+12025550143']) assert.ok(await page.locator(`care-compass > p a[href="${link}"]`).isVisible(), link);
};

describe('it starts and finishes under the policy', () => {
  const nonce = '<script src="/care-compass.js" nonce="cc12"></script>';
  for (const [policy, script] of [
    ["default-src 'none'; script-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"],
    ["default-src 'none'; script-src 'self'; child-src 'self'"],
    ["script-src 'nonce-cc12' 'strict-dynamic'; object-src 'none'; base-uri 'none'", nonce],
    ["default-src 'none'; script-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'"],
    ["frame-src 'self'"],
    ['upgrade-insecure-requests'],
  ]) {
    on(policy, host(policy, script), async ({ frame, console }) => {
      assert.equal(await stride(frame, { chosen: people.iop }), 'level 2');
      assert.deepEqual(console, []);
    });
  }
});

describe('where the policy forbids it, what stands inside the element is there', () => {
  on('no frames', host("default-src 'none'; script-src 'self'"), async ({ page }) => {
    await page.evaluate(() => document.querySelector('care-compass').addEventListener('error', ({ detail }) => { globalThis.code = detail.code; }));
    await assertHelp(page);
    await page.locator('care-compass .start').click();
    await page.getByText('The questions did not load.').waitFor({ timeout: 3000 });
    assert.equal(await page.evaluate(() => globalThis.code), 'blocked');
    await assertHelp(page);
    assert.equal(await page.locator('care-compass iframe').count(), 0);
  }, visit);

  on('no scripts', host("default-src 'none'"), ({ page }) => assertHelp(page), visit);
});

describe('what the page around says to it changes nothing', () => {
  on('ten thousand messages, to the frame and to the loader', host(''), async ({ page, frame }) => {
    const lang = await frame.evaluate(() => document.documentElement.lang);
    await page.evaluate(() => {
      const { contentWindow } = document.querySelector('care-compass').shadowRoot.querySelector('iframe');
      for (let i = 0; i < 10_000; i += 1) {
        contentWindow.postMessage([{ theme: 'dark', locale: 'es' }, 'care-compass', { type: 'exit' }, null, '<b>'][i % 5], '*', i % 5 === 1 ? [new MessageChannel().port2] : []);
        window.postMessage([{ type: 'exit' }, { type: 'error', code: 'x' }, { type: 'ready' }, null][i % 4], '*');
      }
    });
    // The page around itself hears them all; then the loader has, too.
    await page.waitForFunction(() => globalThis.heard.length > 10_000);
    assert.equal(await stride(frame, { chosen: people.php }), 'level 3');
    assert.deepEqual(await frame.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme ?? 'light']), [lang, 'light']);
    assert.ok(page.url().endsWith('/host.html'));
    assert.equal(await page.locator('care-compass iframe').count(), 1);
  });

  // In place of the sealed page, one that means harm: the loader takes nothing from it.
  test('a frame that floods the loader', async (t) => {
    const hostile = `<script>for (let i = 0; i < 10000; i += 1) {
      parent.postMessage([{ type: 'result', level: 2 }, { type: 'error', code: '<img src=x>' }, { type: 'toString' }, [], 'ready'][i % 5], '*');
    } parent.postMessage({ type: 'ready' }, '*');</script>`;
    const { page, close } = await visit({ path: '/host.html', pages: { '/host.html': host(''), '/care-compass.html': hostile } });
    t.after(close);
    await page.evaluate(() => {
      globalThis.told = new Set();
      for (const type of ['ready', 'error', 'exit', 'result', 'toString']) {
        document.querySelector('care-compass').addEventListener(type, ({ detail }) => globalThis.told.add(`${type} ${detail?.code ?? ''}`));
      }
    });
    await start(page);
    await page.waitForFunction(() => globalThis.told.has('ready '));
    assert.deepEqual(await page.evaluate(() => [...globalThis.told]), ['error unknown', 'ready ']);
    assert.equal(await page.evaluate(() => document.querySelector('care-compass').shadowRoot.querySelectorAll('img').length), 0);
  });
});

describe('a page of another site', () => {
  const elsewhere = 'http://elsewhere.test/';
  const framing = (sandbox, headers, check) => async (t) => {
    const visited = await visit({ headers, change: { 'care-compass.html': (html) => html } });
    t.after(visited.close);
    const { page, context, origin } = visited;
    await context.route(elsewhere, (route) => route.fulfill({ contentType: 'text/html', body: `<iframe ${sandbox} src="${origin}/care-compass.html"></iframe>` }));
    await page.goto(elsewhere);
    await check(page, page.frames()[1]);
  };

  test('cannot lay itself around the questions', framing('', {}, async (_, frame) => {
    await frame.locator('#cc-frozen-why').waitFor();
    assert.equal(await frame.locator('#cc-root > *').count(), 0);
  }));

  // Without a header no page can forbid it. A stolen click does nothing but answer a question.
  test('can in a sandbox, and then learns nothing', framing('sandbox="allow-scripts allow-forms"', {}, async (page, frame) => {
    await frame.locator('#cc-root > .cc-app').waitFor();
    await stride(frame, {});
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [{ type: 'ready' }]);
  }));

  test('cannot at all, where the site sends the header for it', framing('sandbox="allow-scripts"', { 'Content-Security-Policy': "frame-ancestors 'self'" }, async (page, frame) => {
    // Going there ended when the frame had loaded, whatever it then was.
    assert.equal(await frame.locator('#cc-root, #cc-frozen').count(), 0);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), []);
  }));
});
