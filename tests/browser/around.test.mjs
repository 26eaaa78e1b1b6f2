// What the loader shows on the provider's page: the first screen, and what comes of a frame that is late
// or not there.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { quit, visit } from './harness.mjs';

after(quit);

const page = (lang, style, inside = 'src="care-compass.html"') => `<!doctype html><html lang="${lang}"><meta name="viewport" content="width=device-width"><title>Clinic</title>
<style>:root{color-scheme:light dark}body{margin:16px;background:Canvas;color:CanvasText}${style}</style><main><h1>Clinic</h1>
<script src="/care-compass.js"></script><care-compass ${inside}><p>Clinic: <a href="tel:+12025550143">+1 202-555-0143</a></p></care-compass></main></html>`;

const start = (page) => page.locator('care-compass .start').click();

/** Each state, and how a page comes into it. */
const states = {
  'the first screen': { reach: (page) => page.locator('care-compass .start').waitFor() },
  'a frame that is late': {
    deliver: () => new Promise(() => undefined),
    reach: async (page) => {
      await start(page);
      await page.locator('care-compass .lines').waitFor();
    },
  },
  'a frame that does not come': {
    deliver: (route) => route.abort(),
    reach: async (page) => {
      await page.clock.install();
      await start(page);
      await page.locator('care-compass iframe').waitFor();
      await page.waitForTimeout(200);
      await page.clock.runFor(31_000);
      await page.locator('care-compass [role=alert]').waitFor();
    },
  },
  'no page to show': { inside: 'src="https://example.com/x.html"', reach: (page) => page.locator('care-compass .note').waitFor() },
};

/** What is wrong with how it lies: sideways, or too small to press. */
const faults = (page) => page.evaluate(() => {
  const { clientWidth: wide, scrollWidth } = document.documentElement;
  const found = scrollWidth > wide ? [`sideways: ${scrollWidth} > ${wide}`] : [];
  const { shadowRoot } = document.querySelector('care-compass');
  for (const element of shadowRoot.querySelectorAll('a, button')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const { width, height } = element.getBoundingClientRect();
    if (Math.min(width, height) < 44) found.push(`${element.textContent}: ${width} × ${height}`);
  }
  return found;
});

for (const [name, { inside, deliver, reach }] of Object.entries(states)) {
  describe(name, () => {
    for (const [width, lang, theme, style] of [
      [320, 'en', 'light', ''], [360, 'es', 'dark', ''], [1280, 'es', 'light', ''], [1280, 'en', 'dark', ''],
      [320, 'es', 'light', 'html{font-size:200%}'], [320, 'en', 'dark', '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}'],
    ]) {
      test(`${width} px, ${lang}, ${theme}${style && `, ${style.includes('200%') ? 'text at 200 %' : 'more space in the text'}`}`, async (t) => {
        const { page: tab, context, close } = await visit({
          width, height: 720, theme, path: '/host.html', pages: { '/host.html': page(lang, style, inside) },
        });
        t.after(close);
        if (deliver) await context.route(/care-compass\.html/, deliver);
        await reach(tab);
        assert.deepEqual(await axe(tab), []);
        assert.deepEqual(await faults(tab), []);
      });
    }
  });
}

test('what is planted on it is found', async (t) => {
  const { page: tab, close } = await visit({ width: 320, height: 720, path: '/host.html', pages: { '/host.html': page('en', '') } });
  t.after(close);
  await tab.locator('care-compass .start').waitFor();
  await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('care-compass');
    const first = shadowRoot.querySelector('.start').parentElement;
    first.insertAdjacentHTML('beforeend', '<img src="data:,"><p style="color:#6b6b6b;background:#fff">pale</p><button style="min-height:0;padding:0">x</button><hr style="width:400px">');
  });
  const found = (await axe(tab)).map((line) => line.split(':')[0]);
  assert.deepEqual(['color-contrast-enhanced', 'image-alt'].filter((id) => !found.includes(id)), [], found.join(' '));
  assert.deepEqual((await faults(tab)).map((line) => line.split(':')[0]), ['sideways', 'x']);
});
