// Times Care Compass beside other programs that ask questions, all with the nine items of the PHQ-9.
//
//   node tests/bench/run.mjs [--runs 15] [--slow-runs 5] [--only NAME,NAME] [--readme]
//
// Needs dist/. Prints the tables and writes them into docs/bench.md; --readme puts the ratios into
// the README as well. What counts are the ratios: times depend on the machine, and no test reads them.

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, root, run, say } from '../../src/embed/tools/common.mjs';
import { lhcForms } from '../../src/embed/tools/judges.mjs';
import { intoReadme } from '../../src/embed/tools/readme.mjs';

const { values } = parseArgs({ options: {
  runs: { type: 'string', default: '15' }, 'slow-runs': { type: 'string', default: '5' }, only: { type: 'string' }, readme: { type: 'boolean', default: false },
} });
const here = join(root, 'tests/bench');
const runs = Number(values.runs);
// What waits for the network varies little, and takes longest.
const slowRuns = Math.min(runs, Number(values['slow-runs']));
const slowestRuns = Math.min(slowRuns, 3);

if (!existsSync(join(root, 'dist', 'care-compass.html'))) fail('there is nothing built to time.', 'run: make build');
// npm writes this file last.
if (!existsSync(join(here, 'node_modules', '.package-lock.json'))) {
  say('Bench: installing the other programs from npm, exactly as tests/bench/package-lock.json lists them.');
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {}, here)) fail('the other programs could not be installed.', 'run: npm ci, in tests/bench');
}
lhcForms();

const { names, sites } = await import('./sites.mjs');
const { serve } = await import('./server.mjs');
const { visit } = await import('./visit.mjs');
const { apart, report } = await import('./report.mjs');

say('Bench: packing the pages.');
const called = Object.fromEntries(Object.entries(names()).filter(([name]) => !values.only || values.only.split(',').includes(name)));
const server = await serve(await sites(Object.keys(called)));

// What is slowed down stands for a phone with little memory, where a frame has no process of its own.
const small = { together: true };
/** The visits of a round: [subject, key of what is found, how it is visited, in how many rounds, as whose it counts]. */
const visits = Object.keys(called).flatMap((name) => [
  [name, 'x1', { steps: true, heap: true }, runs],
  [name, 'x4', { ...small, rates: [4, 6], steps: true, heap: true }, runs],
  [name, 'slow4g', { ...small, rates: [4], network: 'slow4g' }, slowRuns],
  [name, 'phone', { ...small, rates: [6], network: 'slow3g', screen: 'phone', rest: 0, tap: true }, slowestRuns],
  ...(name === 'care-compass' ? [
    [name, 'x4', { rates: [4, 6], steps: true }, slowRuns, apart],
    ...[['visible', 0], ['read', 3000]].flatMap(([key, rest]) => {
      const how = { site: 'care-compass-visible', rest };
      return [
        [name, `${key}-x1`, how, runs],
        [name, `${key}-x4`, { ...how, ...small, rates: [4] }, runs],
        [name, `${key}-x4`, { ...how, rates: [4] }, slowRuns, apart],
        [name, `${key}-slow4g`, { ...how, ...small, rates: [4], network: 'slow4g' }, slowRuns],
        [name, `${key}-slow4g`, { ...how, rates: [4], network: 'slow4g' }, slowRuns, apart],
        [name, `${key}-phone`, { ...how, ...small, rates: [6], network: 'slow3g', screen: 'phone', tap: true }, slowestRuns],
      ];
    }),
  ] : []),
]);

const found = {}; // subject → key → what each visit said
const failures = [];
for (let round = 0; round < runs; round += 1) {
  const todo = visits.filter(([, , , rounds]) => round < rounds);
  // Another first in every round, and every other round backwards, so that none always comes after the same.
  const at = (round * 5) % todo.length;
  const order = [...todo.slice(at), ...todo.slice(0, at)];
  if (round % 2) order.reverse();
  for (const [name, key, how, , as = name] of order) {
    const said = await once(name, key, how) ?? await once(name, key, how);
    if (said) ((found[as] ??= {})[key] ??= []).push(said);
  }
  say(`Bench: round ${round + 1} of ${runs}.`);
}
await server.close();

async function once(name, key, how) {
  try {
    return await visit(server, name, how);
  } catch (error) {
    failures.push(`${called[name]}, ${key}: ${error.message.split('\n')[0]}`);
    return undefined;
  }
}

const { document, readme } = report({ called, found, failures, runs, slowRuns, slowestRuns });
say(`\n${document}`);
writeFileSync(join(root, 'docs', 'bench.md'), document);
if (values.readme) intoReadme('bench', readme);
