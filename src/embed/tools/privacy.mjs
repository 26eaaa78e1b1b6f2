// Tests every claim about privacy, and every planted leak that must be found, and prints one page:
// in Chromium, and in Firefox and WebKitGTK as far as their drivers can show it.
//
//   node src/embed/tools/privacy.mjs             also written to docs/privacy-proof.md
//   node src/embed/tools/privacy.mjs seen code   these claims only; the rest of the page stays as it is

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, say } from './common.mjs';
import { found, held, testsOf } from './prove.mjs';

/** Name, claim, how it is tested, and its file in tests/browser/engines. */
const claims = [
  ['leaves', 'Nothing leaves', 'Whole runs of every kind, framed, alone and offline. The browser\'s requests, the log of its network stack, the server and a UDP listener are watched.', 'runs'],
  ['cannot', 'Nothing can leave', 'Every known way out is tried from inside the sealed page.', 'seal'],
  ['seen', 'The page around cannot see', 'A page with a strict policy, the pasted snippet, a session recorder (rrweb, frames included) and listeners for every event; a run by keyboard and mouse.', 'isolation'],
  ['inferred', 'The page around cannot infer', 'Random answers of every class of result: messages, sizes, history, scroll, focus, events, address, title, entries, storage, attributes, documents. Left out is time: how long it takes, and when someone clicks inside (`navigator.userActivation` tells that). In Firefox and WebKitGTK, the runs under 1 are watched from the page around as well.'],
  ['code', 'The code has no network', 'The imports, the data section and the script of the page as it is shipped; then traps on every interface that could send, keep or show something, since the imports that read a property and call a function could reach any.'],
  ['stays', 'Nothing stays', 'After "Delete my answers": every store, and the browser\'s folder on the disk, searched for a word that stood in every answer. After Back: the page that the browser had kept.', 'leaving'],
  ['source', 'The file is the source', 'The policy of the page names its two scripts and its style, and the program stands in the second script: the hashes speak for all. A build in another folder gives the same bytes; that is `tests/browser/reproducible.test.mjs`, which takes a build.'],
  ['alone', 'The page on its own is safe, too', 'A page that opened it can read nothing, and it does not start for one; the storage of the site after a run.', 'alone'],
];

const engines = ['Firefox', 'WebKitGTK'];

const testsIn = (file) => testsOf([join(root, 'tests', 'browser', file)]);

/** What was counted, what held in which engine, which planted leaks were found, and what is broken. */
async function prove([name, , , inEngines]) {
  const { passed, failed, remarks } = await testsIn(`privacy/${name}.test.mjs`);
  const result = { counts: [...remarks], planted: found(passed), broken: failed };
  if (inEngines) {
    const others = await testsIn(`engines/${inEngines}.test.mjs`);
    result.broken.push(...others.failed);
    // The tests of an engine come before the suite that has its name.
    let from = 0;
    for (const engine of engines) {
      const end = others.passed.indexOf(engine);
      const tests = others.passed.slice(from, Math.max(from, end));
      if (!held(tests).length) result.broken.push(`nothing was tested in ${engine}`);
      result.counts.push(`in ${engine}, too: ${held(tests).join('; ')}`);
      result.planted.push(...found(tests).map((leak) => `${leak}, in ${engine}`));
      from = end + 1;
    }
  }
  if (!remarks.length || !result.planted.length) result.broken.push('nothing was tested');
  say(`${name}: ${result.broken.length === 0 ? 'holds' : 'BROKEN'}`);
  return result;
}

function section(at, [, claim, how], { counts, planted: leaks, broken }) {
  const list = (lines) => lines.map((line) => `* ${line}\n`).join('');
  return `## ${at + 1}. ${claim}${broken.length ? ': **BROKEN**' : ''}\n\n${how}\n\n${list(counts)}\nPlanted leaks, each found:\n\n${list(leaks)}${list(broken.map((test) => `broken: ${test}`))}\n`;
}

const path = join(root, 'docs', 'privacy-proof.md');
const chosen = process.argv.slice(2);

const unknown = chosen.filter((name) => !claims.some(([known]) => known === name));
if (unknown.length) fail(`there is no claim called ${unknown.join(' or ')}.`, `Choose among ${claims.map(([name]) => name).join(', ')}.`);

say('Privacy: proving every claim.');
const results = {};
for (const claim of claims) if (!chosen.length || chosen.includes(claim[0])) results[claim[0]] = await prove(claim);
const before = chosen.length ? readFileSync(path, 'utf8').match(/^## \d[^]*?(?=^## )/gm) : [];
const page = `# Privacy proof

Written by \`make privacy\` on the page as it was built: in Chromium, and in Firefox and WebKitGTK as far as their drivers can show it. Each claim is tested on the product as it is, where nothing may be found, and on versions of it with a planted leak, where that leak must be found.

${claims.map((claim, at) => (results[claim[0]] ? section(at, claim, results[claim[0]]) : before[at])).join('')}## What this does not show

* A site that means harm can show a page that only looks like this one. A browser extension can read any page.
* Where the list in 2 says "not in the code", the browser would not stop it: that rests on 5 alone. The header \`Connection-Allowlist\`, where a site can set it, also stops names, connections and WebRTC in Chromium; a test shows that.
* When someone acts, and for how long, can be seen from outside.
* A link that a person presses, a file that they save and a page that they print leave the frame, because they want it to.
`;
say(`\n${page}`);
const broken = Object.values(results).flatMap((result) => result.broken);
// The proof that was written before stays.
if (!broken.length) writeFileSync(path, page);
else fail(`not proved: ${broken.join('; ')}.`, 'Read the test named above: tests/browser/privacy.');
say(`${chosen.length ? 'What was tested holds' : 'All claims hold'}, and every planted leak was found.`);
