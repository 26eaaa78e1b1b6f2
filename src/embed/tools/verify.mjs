// Says whether a page that a website serves is this program, with a provider's settings and nothing else.
//
//   node src/embed/tools/verify.mjs their-care-compass.html
//
// The page must be, byte for byte, what this source makes of the settings that stand in it. So run
// `make build` first, from the release that the page was made with. Nothing of the page is run.
//
// Ends with 0: it is this program; 1: it is not; 2: that could not be checked.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, say, targetDir } from './common.mjs';

const built = join(process.env.CARE_COMPASS_DIST || join(root, 'dist'), 'care-compass.html');
const audit = process.env.CARE_AUDIT || join(targetDir, 'release', 'care-audit');

/** The settings that stand in a page, as the provider wrote them, or undefined. */
function settingsIn(page) {
  const block = /<!--settings--><script type="application\/json" id="care-compass-settings">(.*?)<\/script>/s;
  try {
    return JSON.parse(page.toString().match(block)[1]).settings;
  } catch {
    return undefined;
  }
}

/** The built page with these settings; or why they are refused. */
function bake(settings) {
  const folder = mkdtempSync(join(tmpdir(), 'care-compass-verify-'));
  try {
    const [input, output] = ['settings.json', 'page.html'].map((name) => join(folder, name));
    writeFileSync(input, JSON.stringify(settings));
    const { status, stderr, error } = spawnSync(audit, ['bake', '--page', built, '--settings', input, '--out', output], { encoding: 'utf8' });
    if (error) throw error;
    return status === 0 ? { page: readFileSync(output) } : { refused: stderr.trim() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A page under suspicion must not steer the terminal.
const plain = (text) => text.replace(/[^\n\x20-\x7e]/g, '?');

/** Where the page first differs from what it should be, in words, or undefined. */
function difference(page, wanted) {
  if (page.equals(wanted)) return undefined;
  let at = 0;
  while (at < page.length && page[at] === wanted[at]) at += 1;
  if (at === wanted.length) return `${page.length - at} bytes follow its end`;
  if (at === page.length) return `its last ${wanted.length - at} bytes are missing`;
  const parts = [
    ['the security policy', '<meta http-equiv="Content-Security-Policy"', `trusted-types 'none'">`],
    ['the style', '<style>', '</style>'],
    ['the settings block', '<!--settings-->', '<!--/settings-->'],
    // Two scripts, with nothing between them.
    ['the program', '<script>', '</script>'],
  ];
  const inside = ([, open, close]) => {
    return wanted.indexOf(open) <= at && at < wanted.lastIndexOf(close) + close.length;
  };
  const [part] = parts.find(inside) ?? ['the HTML around them'];
  const excerpt = (of) => plain(JSON.stringify(of.subarray(Math.max(at - 20, 0), at + 40).toString()));
  return `it differs first at byte ${at}, in ${part}:\n  here      ${excerpt(page)}\n  expected  ${excerpt(wanted)}`;
}

function check(file) {
  const page = readFileSync(file);
  const settings = settingsIn(page);
  const { page: wanted, refused } = settings === undefined ? {} : bake(settings);
  const differs = difference(page, wanted ?? readFileSync(built));
  say(`${createHash('sha256').update(page).digest('hex')}  ${file}`);
  if (!differs) {
    say(`The same program, with the settings of ${settings.name}, ${settings.phone}, and nothing else.`);
    return 0;
  }
  say(`NOT the same program: ${differs}`);
  if (settings === undefined) say('It holds no settings that can be read.');
  if (refused) say(`This program would not take its settings: ${plain(refused)}`);
  say('A page of another release, or built with other languages, differs too: build it that way to check it.');
  return 1;
}

const [file, ...more] = process.argv.slice(2);
const missing = [built, audit].find((path) => !existsSync(path));
if (!file || more.length > 0) {
  console.error('Usage: node src/embed/tools/verify.mjs FILE');
  process.exitCode = 2;
} else if (missing) {
  console.error(`Not checked: ${missing} is missing.\nWhat to do: make build`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = check(file);
  } catch (error) {
    console.error(`Not checked: ${error.message}`);
    process.exitCode = 2;
  }
}
