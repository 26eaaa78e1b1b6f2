// Runs the tests that stand behind a report, and tells what came of them.

import { run } from 'node:test';
import { say } from './common.mjs';

/** What a test with a planted fault begins with. */
const planted = 'planted: ';

/**
 * Runs files of tests. `passed`: what passed, by name and in order; a suite comes after its tests.
 * `suites`: the names among them that are suites. `failed`: the tests that failed. `remarks`: what
 * was counted, with a colon in it, which the runner's own remarks have not.
 */
export async function testsOf(files, options = {}) {
  const seen = { passed: [], suites: new Set(), failed: [], remarks: [] };
  const stream = run({ files, ...options });
  stream.on('test:diagnostic', ({ message }) => { if (message.includes(': ')) seen.remarks.push(message); });
  stream.on('test:pass', ({ name, skip, details }) => {
    if (skip !== undefined) return;
    if (details.type === 'suite') seen.suites.add(name);
    seen.passed.push(name);
  });
  stream.on('test:fail', ({ name, details: { error, type } }) => {
    if (type === 'suite') return;
    seen.failed.push(name);
    say(`${name}: BROKEN\n${error?.cause?.message ?? error?.message}`);
  });
  for await (const _ of stream);
  return seen;
}

/** The tests that planted nothing. */
export const held = (names) => names.filter((name) => !name.startsWith(planted));

/** What was planted, and found. */
export const found = (names) => names.filter((name) => name.startsWith(planted)).map((name) => name.slice(planted.length));
