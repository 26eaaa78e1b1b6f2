// Texts that are kept, and compared: what is read and agreed to stays so until somebody reads it anew.
//
//   UPDATE=1 node --test tests/browser/a11y/names.test.mjs    writes them; read the difference

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../src/embed/tools/common.mjs';

/** Compares a text with the kept one, line by line. */
export function golden(name, text) {
  const path = join(root, 'tests', 'browser', 'a11y', name);
  if (process.env.UPDATE) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  assert.deepEqual(text.split('\n'), readFileSync(path, 'utf8').split('\n'));
}
