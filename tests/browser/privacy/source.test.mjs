// The file is the source: the page's policy names the very scripts and style that stand in it, so that
// the hashes speak for the whole program, and nothing in it comes from the machine that built it.
// That two builds give the same bytes is shown by `reproducible.test.mjs`.

import { homedir } from 'node:os';
import { root } from '../../../src/embed/tools/common.mjs';
import { built } from '../harness.mjs';
import { hash, head, plant, programOf, scriptOf, styleOf } from '../reseal.mjs';
import { claim } from './lab.mjs';

const folders = [root, homedir(), '.cargo', '.rustup'];

async function check({ edit = (html) => html }) {
  const html = edit(await built('care-compass.html'));
  const [, policy] = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)">/);
  const found = [];
  for (const [directive, ...texts] of [['script-src', scriptOf(html), programOf(html)], ['style-src', styleOf(html)]]) {
    if (!policy.includes([directive, ...texts.map(hash)].join(' '))) found.push(`the policy names another ${directive}`);
  }
  if (!programOf(html).includes(head)) found.push('the program is not in its script');
  const named = folders.filter((folder) => html.includes(folder));
  found.push(...named.map((folder) => `the page names the folder ${folder}`));
  return { found, counts: { 'hashes in the policy': policy.match(/'sha256-/g).length, 'names of folders of the machine that built it': named.length } };
}

claim(check, {
  'a page whose script was changed on the way': [{ edit: (html) => html.replace('<script>', '<script>;') }, /another script-src/],
  'a page whose program was changed on the way': [{ edit: (html) => html.replace(head, () => head.replace('m', 'n')) }, /another script-src/],
  'a page whose style was changed on the way': [{ edit: (html) => html.replace('<style>', '<style> ') }, /another style-src/],
  'a page that names the folder it was built in': [{ edit: plant(`'${root}/src/lib.rs'`) }, /names the folder/],
});
