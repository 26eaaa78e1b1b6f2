// Whole runs of every kind of result, and nothing is asked of the server or of any other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { child, people, teen, unsureFamily } from '../people.mjs';
import { assess, levelNames, result, walk } from '../walk.mjs';
import { inEachEngine } from './engines.mjs';
import { open } from './site.mjs';

/** Where a run ends: a result, or what stands in its place for the young. */
const toEnd = ({ kind }) => kind === 'result' || kind === 'other';

// What Firefox itself wants to know, whatever it shows.
const isOwn = (address) => /\.mozilla\.(com|org|net):443$/.test(address);

inEachEngine((browser) => {
  for (const [who, chosen] of Object.entries({ ...people, 'a range': unsureFamily, teen, child })) {
    test(who, async (t) => {
      const { frame, requests } = await open(t, browser);
      requests.length = 0;
      browser.elsewhere.length = 0;
      const headless = [];
      const answers = await walk(frame, chosen, {
        until: toEnd,
        see: ({ heading, focus }) => { if (focus !== 'h1') headless.push(heading); },
      });

      const { shown_range: range, level_code: code } = assess(answers);
      assert.equal(code, who in people ? who : code);
      if (range) {
        const { low, high, facts } = await result(frame);
        assert.deepEqual([low, high], [range.low, range.high]);
        assert.ok(facts.some((fact) => fact.includes(levelNames[code])), facts.join(' | '));
      } else {
        assert.equal(await frame.locator('.cc-ladder').count(), 0);
        assert.ok(await frame.locator('.cc-main a[href="tel:988"]').isVisible());
      }
      // WebKit lets a frame give no focus before something was done in it.
      assert.deepEqual(headless, browser.name === 'WebKitGTK' ? ['Who is this for?'] : []);
      assert.deepEqual(requests, []);
      assert.deepEqual(browser.elsewhere.filter((address) => !isOwn(address)), []);
    });
  }
});
