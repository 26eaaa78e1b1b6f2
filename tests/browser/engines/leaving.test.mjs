// Leaving clears the answers: by the way out, by Back, by "Delete my answers".

import assert from 'node:assert/strict';
import { test } from 'node:test';
import selenium from 'selenium-webdriver';
import { people } from '../people.mjs';
import { keeping } from '../privacy/stores.mjs';
import { reseal, swap } from '../reseal.mjs';
import { stride } from '../stride.mjs';
import { asked, press, screen, walkTo } from '../walk.mjs';
import { inEachEngine, until } from './engines.mjs';
import { enter, open } from './site.mjs';

const { Key } = selenium;
const neutral = 'www.weather.gov:443';

inEachEngine((browser) => {
  /** What is left of the page, and how many pages Back knows, when the browser asks for the next. */
  async function leftBehind(t, leave, change) {
    const { frame, host } = await open(t, browser, { change });
    await walkTo(frame, 'home-safety');
    const depth = await host.evaluate(() => history.length);
    await enter(browser);
    browser.elsewhere.length = 0;
    await leave(frame);
    await until(() => browser.elsewhere.includes(neutral), 'the next page');
    const [nodes, now] = await host.evaluate(() => [document.documentElement.childNodes.length, history.length]);
    return { nodes, deeper: now - depth };
  }
  const byButton = async (frame) => (await frame.locator('.cc-exit').element()).click();
  // The driver misses the frame, which is gone before the last key is up again.
  const byShift = () => browser.driver.actions().sendKeys(Key.SHIFT, Key.SHIFT, Key.SHIFT).perform().catch(() => undefined);
  const nothing = { nodes: 0, deeper: 0 };

  for (const [name, leave] of [['the button', byButton], ['Shift, three times', byShift]]) {
    test(`${name}: the page is empty before the next one is there`, async (t) => {
      assert.deepEqual(await leftBehind(t, leave), nothing);
    });
  }

  test('planted: a page that is not emptied', async (t) => {
    const lazy = (loader) => swap(loader, 'document.documentElement.replaceChildren(),', '');
    assert.notDeepEqual(await leftBehind(t, byShift, { 'care-compass.js': lazy }), nothing);
  });

  // The pages themselves press Back and say where they are. WebKit's driver, asked between two pages,
  // has never answered again.
  const turning = (loader) => `addEventListener('pageshow', ({ persisted }) => {
    if (location.pathname === '/') new Image().src = 'shown?kept=' + persisted;
    else setTimeout(() => history.back(), 200);
  });${loader}`;
  const pages = { 'care-compass.js': turning, 'configure.html': () => '<!doctype html><script src="care-compass.js"></script>' };

  /** The frame, after the page around was left and Back was pressed; none where the page came anew. */
  async function afterBack(t, change) {
    const { frame, host, requests } = await open(t, browser, { change: { ...pages, ...change }, kept: true });
    await walkTo(frame, 'emergency-signs');
    await host.evaluate(() => { setTimeout(() => { location.href = 'configure.html'; }); });
    const shown = () => requests.filter((url) => url.startsWith('/shown'));
    await until(() => shown().length === 2, 'the page after Back');
    assert.ok(requests.includes('/configure.html'));
    if (shown()[1] === '/shown?kept=false') return undefined;
    await enter(browser);
    return frame;
  }
  const loadedAnew = `${browser.name} did not keep the page: it came anew, with no frame in it`;

  test('Back shows no answer', async (t) => {
    const frame = await afterBack(t);
    if (!frame) return t.diagnostic(loadedAnew);
    assert.equal((await asked(frame))[0].id, 'who');
    assert.equal(await frame.locator('input:checked').count(), 0);
  });

  test('planted: a page that does not clear itself, and shows after Back what was asked last', async (t) => {
    const lazy = (script) => swap(swap(script, '"pagehide"', '"planted"'), '"pageshow"', '"planted"');
    const frame = await afterBack(t, { 'care-compass.html': (html) => reseal(html, lazy) });
    if (!frame) return t.skip(loadedAnew);
    assert.equal((await asked(frame))[0].id, 'emergency-signs');
  });

  /** The whole document, and the stores that hold something, after "Delete my answers". */
  async function afterDelete(t, chosen, change) {
    const { frame } = await open(t, browser, { change });
    await stride(frame, { chosen });
    await press(frame, '.cc-ways button >> nth=1');
    assert.equal((await screen(frame)).kind, 'other');
    const kept = await keeping(frame);
    const whole = await frame.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      copy.querySelectorAll('script, style, meta').forEach((part) => part.remove());
      return copy.outerHTML;
    });
    return { kept, whole };
  }

  test('after "Delete my answers", the document is the same whatever they were, and no store holds anything', async (t) => {
    const left = await afterDelete(t, people.php);
    assert.deepEqual(left.kept, []);
    assert.deepEqual(left, await afterDelete(t, people['self-care']));
  });

  test('planted: a page that keeps an answer in its document', async (t) => {
    const keeping = (script) => `document.addEventListener('change',({target})=>{document.documentElement.dataset.last+=target.value});${script}`;
    const change = { 'care-compass.html': (html) => reseal(html, keeping) };
    assert.notDeepEqual(await afterDelete(t, people.php, change), await afterDelete(t, people['self-care'], change));
  });
});
