// The size table in the README is that of the build.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../src/embed/tools/common.mjs';
import { built } from './harness.mjs';

// Another release of Node.js packs a little differently.
const tolerance = 0.02;

test('the README says what the files weigh', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const sizes = JSON.parse(await built('sizes.json'));
  for (const [name, { raw, gzip, brotli }] of Object.entries(sizes)) {
    const row = readme.split('\n').find((line) => line.startsWith(`| ${name} |`));
    assert.ok(row, `${name} is missing: write the table anew with \`node src/embed/tools/build.mjs --readme\``);
    const said = row.split('|').slice(2, 5).map(Number);
    [raw, gzip, brotli].forEach((size, at) => {
      assert.ok(Math.abs(said[at] - size) <= size * tolerance, `${name}: the README says ${said[at]}, the build ${size}`);
    });
  }
});
