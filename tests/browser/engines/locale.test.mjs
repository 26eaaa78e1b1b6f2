// Numbers, dates and times are written in these engines as in the other.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expected, otherwise, script } from '../written.mjs';
import { inEachEngine } from './engines.mjs';
import { open } from './site.mjs';

inEachEngine((browser) => {
  test('it writes what the library writes that tests and tools use', async (t) => {
    await open(t, browser);
    const written = await browser.driver.executeScript(script);
    assert.ok(expected.length > 300);
    assert.deepEqual(otherwise(written), []);
  });
});
