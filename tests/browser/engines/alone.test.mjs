// The page on its own: it does not start for a page that opened it, and nothing of the answers is in
// the storage that it shares with the rest of the site.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { people } from '../people.mjs';
import { keeping } from '../privacy/stores.mjs';
import { atResult, rebuilt, swap } from '../reseal.mjs';
import { stride } from '../stride.mjs';
import { inEachEngine, until } from './engines.mjs';
import { frameOf } from './frame.mjs';
import { serveWith } from './site.mjs';

inEachEngine((browser) => {
  /** Opens the sealed page through `link`, as a person does who presses it; what is then shown. */
  async function opened(t, link, change) {
    const { driver } = browser;
    const site = () => `<!doctype html><title>A site</title><a href="care-compass.html" target="_blank" rel="${link}">Open</a>`;
    const { origin } = await serveWith(t, browser, { change: { 'index.html': site, ...change } });
    await driver.get(`${origin}/`);
    const before = await driver.getWindowHandle();
    // Between two pages there is none to ask.
    const found = await until(() => driver.executeScript(`return location.origin === '${origin}' && document.querySelector('a[rel]')`).catch(() => undefined), 'the link');
    await found.click();
    const window = await until(async () => (await driver.getAllWindowHandles()).find((one) => one !== before), 'the other window');
    await driver.switchTo().window(window);
    const frame = frameOf(driver);
    await until(() => frame.evaluate(() => document.readyState === 'complete' && Boolean(document.querySelector('.cc-app, #cc-frozen-why:not([hidden])'))).catch(() => false), 'the page');
    const shown = { runs: await frame.locator('.cc-app').count() > 0, panel: await frame.evaluate(() => document.getElementById('cc-frozen')?.innerText ?? '') };
    await driver.close();
    await driver.switchTo().window(before);
    return shown;
  }

  test('it does not start for a page that opened it, and shows the crisis line', async (t) => {
    const { runs, panel } = await opened(t, 'opener');
    assert.equal(runs, false);
    for (const part of [/988/, /\(Code: opener\)/]) assert.match(panel, part);
  });

  test('it starts for a page that let go of it', async (t) => {
    assert.equal((await opened(t, 'noopener')).runs, true);
  });

  test('planted: a page that does not mind an opener', async (t) => {
    const careless = rebuilt((script) => swap(script, 'window.opener!==null', 'false'));
    assert.equal((await opened(t, 'opener', { 'care-compass.html': careless })).runs, true);
  });

  /** The places where something is kept after a whole run. */
  async function keptBy(t, change) {
    const { driver } = browser;
    const { origin } = await serveWith(t, browser, { change });
    await driver.get(`${origin}/care-compass.html`);
    const frame = frameOf(driver);
    await until(() => frame.evaluate(() => Boolean(document.querySelector('.cc-main > .cc-primary'))).catch(() => false), 'the first screen');
    await frame.locator('.cc-main > .cc-primary').click();
    await stride(frame, { chosen: people.emergency });
    return keeping(frame);
  }

  test('a whole run leaves nothing in any store', async (t) => {
    assert.deepEqual(await keptBy(t), []);
  });

  test('planted: a page that stores its result', async (t) => {
    assert.deepEqual(await keptBy(t, { 'care-compass.html': atResult("localStorage.setItem('level', '2');") }), ['localStorage']);
  });
});
