// Whole runs: seven people, one for each level, in the real frame and without a network.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { open, quit } from './harness.mjs';
import { people } from './people.mjs';
import { assess, levelNames, result, smallTargets, walk } from './walk.mjs';

after(quit);

const phone = { width: 360, height: 740, theme: 'light' };
const desk = { width: 1280, height: 900, theme: 'dark' };
const deviceOf = { outpatient: desk, php: desk, 'medical-today': desk };

const soon = { '14d': 'Within 14 days', '7d': 'Within 7 days', '72h': 'Within 3 days', today: 'Today', now: 'Now' };

describe('a whole run, offline from the first question on', () => {
  for (const [code, chosen] of Object.entries(people)) {
    const device = deviceOf[code] ?? phone;
    test(`${code}, ${device.theme}, ${device.width} px wide`, async (t) => {
      const { page, frame, requests, console, cut, close } = await open(device);
      t.after(close);
      const host = () => page.evaluate(() => [location.href, document.title, history.length, scrollY]);
      const before = await host();
      await cut();
      requests.length = 0;

      let screens = 0;
      const answers = await walk(frame, chosen, {
        see: async ({ kind, heading, focus }) => {
          screens += 1;
          const where = `${kind}: ${heading}`;
          assert.equal(focus, 'h1', where);
          assert.ok(await frame.locator('.cc-help a[href="tel:988"]').isVisible(), where);
          assert.deepEqual(await smallTargets(frame), [], where);
          assert.deepEqual(await axe(frame), [], where);
          assert.deepEqual(await host(), before, where);
        },
      });

      const expected = assess(answers);
      assert.equal(expected.level_code, code);
      const { low, high, facts } = await result(frame);
      assert.deepEqual([low, high], [expected.shown_range.low, expected.shown_range.high]);
      assert.ok(facts.some((fact) => fact.includes(levelNames[code])), facts.join(' | '));
      const urgency = code === 'emergency' ? 'Get emergency help now. Please do not wait.' : soon[expected.urgency];
      assert.ok(code === 'self-care' || facts.includes(urgency), facts.join(' | '));
      assert.deepEqual(requests, []);
      assert.deepEqual(console, []);
      t.diagnostic(`${screens} screens`);
    });
  }
});
