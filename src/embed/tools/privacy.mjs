// Tests every claim about privacy, and every planted leak that must be found, and prints one page.
//
//   node src/embed/tools/privacy.mjs        also written to docs/privacy-proof.md

import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { run } from 'node:test';
import { fail, root, say } from './common.mjs';

const claims = [
  ['leaves', 'Nothing leaves', 'Whole runs of every kind, framed, alone and offline. The browser\'s requests, the log of its network stack, the server and a UDP listener are watched.'],
  ['cannot', 'Nothing can leave', 'Every known way out is tried from inside the sealed page.'],
  ['seen', 'The page around cannot see', 'A page with a strict policy, the pasted snippet, a session recorder (rrweb, frames included) and listeners for every event; a run by keyboard and mouse.'],
  ['inferred', 'The page around cannot infer', 'Random answers of every class of result: messages, sizes, history, scroll, focus, events, address, title, entries, storage, attributes, documents. Left out is time: how long it takes, and when someone clicks inside (`navigator.userActivation` tells that).'],
  ['code', 'The code has no network', 'The imports, the data section and the script of the page as it is shipped; then traps on every interface that could send, keep or show something, since the imports that read a property and call a function could reach any.'],
  ['stays', 'Nothing stays', 'After "Delete my answers": every store, and the browser\'s folder on the disk, searched for a word that stood in every answer. After Back: the page that the browser had kept.'],
  [undefined, 'The file is the source', 'A build in another folder gives the same bytes: `tests/browser/reproducible.test.mjs`, in `make test`.'],
  ['alone', 'The page on its own is safe, too', 'A page that opened it can read nothing, and it does not start for one; the storage of the site after a run.'],
];

const fileOf = (name) => join(root, 'tests', 'browser', 'privacy', `${name}.test.mjs`);

/** Runs the tests of all claims one after another; what each said, by its name. */
async function prove() {
  const results = Object.fromEntries(claims.filter(([name]) => name).map(([name]) => [name, { counts: [], planted: [], broken: [] }]));
  const of = ({ file }) => results[basename(file ?? '', '.test.mjs')];
  const stream = run({ files: Object.keys(results).map(fileOf), concurrency: 1 });
  // The runner's own remarks have no colon.
  stream.on('test:diagnostic', (event) => { if (event.message.includes(': ')) of(event)?.counts.push(event.message); });
  stream.on('test:pass', (event) => {
    if (event.name.startsWith('planted: ')) of(event)?.planted.push(event.name.slice('planted: '.length));
    if (event.nesting === 0) say(`  holds: ${basename(event.file, '.test.mjs')}: ${event.name}`);
  });
  stream.on('test:fail', (event) => {
    of(event)?.broken.push(event.name);
    say(`  BROKEN: ${basename(event.file, '.test.mjs')}: ${event.name}\n${event.details.error?.cause?.message ?? event.details.error?.message}`);
  });
  for await (const _ of stream);
  return results;
}

function row(at, [name, claim, how], results) {
  const { counts, planted, broken } = results[name] ?? { counts: [], planted: [], broken: [] };
  const lines = [`## ${at + 1}. ${claim}${broken.length ? ': **BROKEN**' : ''}`, '', how, ''];
  for (const count of counts) lines.push(`* ${count}`);
  if (planted.length) lines.push('', 'Planted leaks, each found:', '', ...planted.map((leak) => `* ${leak}`));
  if (broken.length) lines.push('', ...broken.map((test) => `* broken: ${test}`));
  return [...lines, ''];
}

say('Privacy: proving every claim.');
const results = await prove();
const page = [
  '# Privacy proof', '',
  'Written by `make privacy`, in Chromium, on the page as it was built. Each claim is tested on the product as it is, where nothing may be found, and on versions of it with a planted leak, where that leak must be found.', '',
  ...claims.flatMap((claim, at) => row(at, claim, results)),
].join('\n');
writeFileSync(join(root, 'docs', 'privacy-proof.md'), page);
say(`\n${page}`);
const broken = Object.values(results).flatMap((result) => result.broken);
const silent = Object.entries(results).filter(([, { planted, counts }]) => planted.length === 0 || counts.length === 0).map(([name]) => name);
if (broken.length || silent.length) fail(`not proved: ${[...broken, ...silent].join('; ')}.`, 'Read the test named above: tests/browser/privacy.');
say('All claims hold, and every planted leak was found.');
