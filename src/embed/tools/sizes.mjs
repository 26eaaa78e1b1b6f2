// What the files weigh, and the limits that end a build: the page's is what it weighed in two
// languages plus 2 %, and for each beyond these what a further language may weigh.

import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { fail, say } from './common.mjs';

/** What a further language may weigh in the page, packed by brotli; one that is made up (xa) is a third longer than any that people speak. */
export const furtherLanguage = (tag) => (tag.startsWith('x') ? 1.35 : 1) * 35_000;

const limits = (further) => [
  ['care-compass.html', 'brotli', further.reduce((sum, tag) => sum + furtherLanguage(tag), 184_200)],
  ['care-compass.js', 'gzip', 5_000 + further.length * 500],
];

/** Packed as hard as brotli can. */
export const brotli = (bytes) => brotliCompressSync(bytes, { params: {
  [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
} });

/** Weighs `files` (name → text or bytes) as they are and as servers send them. */
export function weigh(files) {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => {
    const bytes = Buffer.from(content);
    return [name, { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli(bytes).length }];
  }));
}

/** The table for the README, in Markdown. */
export function markdown(sizes) {
  const row = ([name, { raw, gzip, brotli }]) => `| ${name} | ${raw} | ${gzip} | ${brotli} |`;
  return ['| bytes | as it is | gzip -9 | brotli -11 |', '| --- | --- | --- | --- |', ...Object.entries(sizes).map(row)].join('\n');
}

/** Prints the table and stops where a file is over its limit, of a page in these languages. */
export function report(sizes, languages = []) {
  say(`\n${'bytes'.padEnd(22)}${['raw', 'gzip -9', 'brotli -11'].map((head) => head.padStart(12)).join('')}`);
  for (const [name, { raw, gzip, brotli }] of Object.entries(sizes)) {
    say(name.padEnd(22) + [raw, gzip, brotli].map((size) => String(size).padStart(12)).join(''));
  }
  for (const [name, kind, limit] of limits(languages.slice(2))) {
    const size = sizes[name][kind];
    if (size > limit) fail(`${name} weighs ${size} bytes (${kind}); its limit is ${limit}.`);
  }
}
