// Tables in the README that a program writes: each between two marks with its name.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './common.mjs';

/** Puts a table where its marks stand. */
export function intoReadme(name, table) {
  const file = join(root, 'README.md');
  const marks = new RegExp(`<!--${name}-->[^]*?<!--/${name}-->`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(marks, () => `<!--${name}-->\n${table}\n<!--/${name}-->`));
}
