// The site around cannot look in, and hears nothing of what is done inside.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import selenium from 'selenium-webdriver';
import { people } from '../people.mjs';
import { reseal, swap } from '../reseal.mjs';
import { label, screen, walk } from '../walk.mjs';
import { inEachEngine, until } from './engines.mjs';
import { enter, open } from './site.mjs';

const { Key } = selenium;

inEachEngine((browser) => {
  /** What the spy has written down, at the start and while someone answers. */
  async function spied(t, { end, change } = {}) {
    const { frame, host } = await open(t, browser, { change });
    const start = await until(() => host.evaluate(() => {
      globalThis.spy();
      return globalThis.spied.some((line) => line.startsWith('page message')) && globalThis.spied.splice(0);
    }), 'the first message');
    await enter(browser);
    // By the pointer and by keys first; then as fast as it goes.
    await (await label(frame, 0, 0).element()).click();
    await (await frame.locator('form > .cc-primary').element()).click();
    // A page that is too short to be scrolled leaves that to the page around it.
    await screen(frame);
    await browser.driver.actions().sendKeys(Key.TAB, Key.SPACE, Key.ARROW_DOWN, 'x', Key.ARROW_DOWN).perform();
    await walk(frame, people.emergency, { until: end });
    return { start, later: await host.evaluate(() => globalThis.spied) };
  }
  const toInterrupt = ({ kind }) => kind === 'interrupt';

  test('it hears "ready", and then nothing in a whole run', async (t) => {
    const { start, later } = await spied(t);
    assert.deepEqual(start.filter((line) => /message|read by/.test(line)), ['page message {"type":"ready"}']);
    assert.deepEqual(later, []);
  });

  test('planted: a frame of the site\'s own origin, and a page that does not mind', async (t) => {
    const open = {
      'care-compass.js': (loader) => swap(swap(loader, 'allow-scripts', 'allow-same-origin allow-scripts'), '!=="null"', '==="null"'),
      'care-compass.html': (html) => reseal(html, (script) => swap(script, 'self.origin!=="null"', 'false')),
    };
    const { later } = await spied(t, { end: toInterrupt, change: open });
    const lines = ['inside keydown x', /^inside change c1?0-2$/, /^inside click/, /^read by contentDocument [^]*killing yourself/, /^read by document /, /^read by location /];
    for (const line of lines) {
      assert.ok(later.some((heard) => (line.test ? line.test(heard) : heard === line)), String(line));
    }
  });

  test('planted: a page that posts an answer', async (t) => {
    const telling = (script) => `document.addEventListener('change',({target})=>parent.postMessage(target.id,'*'));${script}`;
    const { later } = await spied(t, { end: toInterrupt, change: { 'care-compass.html': (html) => reseal(html, telling) } });
    assert.ok(later.some((heard) => /^page message "c1?0-2"$/.test(heard)), later.join('\n'));
  });
});
