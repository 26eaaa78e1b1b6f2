// The tests of the matrix: one for each tour, and that nothing was left out.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { quit } from '../harness.mjs';
import { items } from '../walk.mjs';
import { judged, nothing } from './matrix.mjs';
import { tours } from './tours.mjs';

/** Goes on these tours; afterwards every item must have been asked that `expected` is true of. */
export function matrix(name, { full, only = Object.keys(tours), expected = () => true }) {
  describe(name, () => {
    after(quit);
    const state = nothing();
    for (const tour of only) {
      test(tour, async () => assert.deepEqual(await judged(tours[tour], { full, state }), []));
    }
    test('every question was seen', (t) => {
      const missing = items.filter((item) => expected(item) && !state.asked.has(item.id));
      assert.deepEqual(missing.map(({ id }) => id), []);
      t.diagnostic(`screens: ${state.screens}`);
      t.diagnostic(`screens in a theme, a language and a width: ${state.states}`);
      t.diagnostic(`screens under a condition: ${state.conditions}`);
    });
  });
}
