// What `src/embed/sealed/locale.js` writes, beside what the library writes where there is no browser.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/embed/tools/common.mjs';

const snapshot = readFileSync(join(root, 'tests/snapshots/locale.snap'), 'utf8').split('\n---\n')[1];

/** What the library writes: a row of tag, what is wanted, value and text for each. */
export const expected = snapshot.trim().split('\n').map((line) => line.split('\t'));

const source = readFileSync(join(root, 'src/embed/sealed/locale.js'), 'utf8').replaceAll('export ', '');
const asked = expected.map(([tag, wanted, value]) => [tag, wanted, Number(value)]);

/** A script of a function's body, which gives what a browser writes for each row. */
export const script = `${source}; return ${JSON.stringify(asked)}.map((ask) => say(...ask));`;

/**
 * A time without that in which browsers, and their versions, are allowed to differ: capitals of "PM",
 * kinds of space, dots and a space in "p. m.", a zero before an hour. All else is compared as it is.
 */
const plain = (wanted, text) => (wanted === 'time' ? text.toLowerCase().replace(/[\s.]/g, '').replace(/^0(?=\d:)/, '') : text);

/** The rows that a browser writes otherwise, with its text. */
export const otherwise = (written) => expected
  .map(([tag, wanted, value, text], at) => ({ tag, wanted, value, text, here: written[at] }))
  .filter(({ wanted, text, here }) => plain(wanted, text) !== plain(wanted, here));
