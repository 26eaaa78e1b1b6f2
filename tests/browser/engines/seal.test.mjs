// It starts only where the page around cannot read it, and nothing can be sent from inside.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { swap, withoutPolicy } from '../reseal.mjs';
import { inEachEngine } from './engines.mjs';
import { open } from './site.mjs';

/** Runs in the page: sends by every way there is, each to an address of its own. */
function sendAll(origin) {
  const to = (way) => `${origin}/leak-${way}`;
  const add = (name, set) => document.body.append(Object.assign(document.createElement(name), set));
  const ways = {
    fetch: () => fetch(to('fetch'), { mode: 'no-cors' }).catch(() => undefined),
    beacon: () => navigator.sendBeacon(to('beacon'), 'x'),
    xhr: () => { const request = new XMLHttpRequest(); request.open('GET', to('xhr')); request.send(); },
    events: () => new EventSource(to('events')),
    socket: () => new WebSocket(to('socket').replace('http', 'ws')),
    image: () => { new Image().src = to('image'); },
    video: () => add('video', { src: to('video'), preload: 'auto' }),
    script: () => add('script', { src: to('script') }),
    module: () => import(to('module')).catch(() => undefined),
    sheet: () => add('link', { rel: 'stylesheet', href: to('sheet') }),
    preload: () => add('link', { rel: 'preload', as: 'image', href: to('preload') }),
    style: () => { document.body.style.background = `url(${to('style')})`; },
    font: () => new FontFace('leak', `url(${to('font')})`).load().catch(() => undefined),
    frame: () => add('iframe', { src: to('frame') }),
    object: () => add('object', { data: to('object') }),
    form: () => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', action: to('form'), target: '_self' });
      document.body.append(form);
      // Last of all, since the frame itself goes there.
      setTimeout(() => form.submit(), 500);
    },
  };
  for (const way of Object.values(ways)) {
    try {
      way();
    } catch {
      // Refused on the spot.
    }
  }
}
const everyWay = ['fetch', 'beacon', 'xhr', 'events', 'socket', 'image', 'video', 'script', 'module', 'sheet', 'preload', 'style',
  'font', 'frame', 'object', 'form'];

inEachEngine((browser) => {
  async function sent(t, change) {
    const { origin, frame, requests } = await open(t, browser, { change });
    await frame.evaluate(sendAll, origin);
    const arrived = () => everyWay.filter((way) => requests.includes(`/leak-${way}`));
    // As long as it takes where all may go; where none may, long enough to see one.
    for (let i = 0; i < (change ? 100 : 10) && arrived().length < everyWay.length; i += 1) await pause(100);
    return arrived();
  }

  test('nothing that is planted inside gets out', async (t) => {
    assert.deepEqual(await sent(t), []);
  });

  test('planted: a page without its policy, where all of it arrives', async (t) => {
    assert.deepEqual(await sent(t, { 'care-compass.html': withoutPolicy }), everyWay);
  });

  test('it refuses to start in a frame that the page around can read', async (t) => {
    const { frame } = await open(t, browser, {
      change: { 'care-compass.js': (loader) => swap(loader, 'allow-scripts', 'allow-same-origin allow-scripts') },
    });
    assert.equal(await frame.locator('.cc-app').count(), 0);
    assert.match(await frame.evaluate(() => document.getElementById('cc-frozen-why').textContent), /\(Code: frame\)/);
    assert.ok(await frame.locator('#cc-frozen [lang="en"] a[href="tel:988"]').isVisible());
  });
});
