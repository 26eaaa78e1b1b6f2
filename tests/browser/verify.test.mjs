// The verifier takes the program with a provider's settings, and refuses it with anything else.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { root } from '../../src/embed/tools/common.mjs';
import { bake, built } from './harness.mjs';
import { head, programOf, reseal, swap, withoutPolicy } from './reseal.mjs';

const folder = mkdtempSync(join(tmpdir(), 'care-compass-verify-test-'));
after(() => rmSync(folder, { recursive: true }));

function verify(page, env = {}) {
  const file = join(folder, 'page.html');
  writeFileSync(file, page);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'src/embed/tools/verify.mjs'), file], { encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, said: stdout + stderr };
}

const original = await built('care-compass.html');
// Every field that there is: the example of the documentation.
const everything = JSON.parse(readFileSync(join(root, 'docs/settings.md'), 'utf8').match(/```json\n(.*?)```/s)[1]);
const personal = bake(original, everything);

describe('it is this program', () => {
  for (const [name, page, who] of [
    ['as it was built', original, 'Harbor Street Clinic'],
    ['with every field set', personal, everything.name],
    ['with a name that would end the block, were it not escaped', bake(original, { name: '</script><!--/settings-->', phone: '123' }), '</script>'],
  ]) {
    test(name, () => {
      const { status, said } = verify(page);
      assert.equal(status, 0, said);
      assert.match(said, /^The same program/m);
      assert.ok(said.includes(who) && said.includes(createHash('sha256').update(page).digest('hex')), said);
    });
  }
});

describe('it is not, with', () => {
  const script = programOf(original);
  const evil = (program) => swap(program, head, head.replace('m', 'n'));
  const data = personal.match(/settings">(\{.*?\})<\/script>/)[1];
  const settings = (edit) => personal.replace(data, () => JSON.stringify(edit(JSON.parse(data))).replaceAll('<', '\\u003c'));
  for (const [what, page, part] of [
    ['a changed byte of the program', original.replace(script, () => evil(script)), 'the program'],
    ['a changed program and the hash to go with it', reseal(original, evil, programOf), 'the security policy'],
    ['a connection allowed', original.replace("connect-src 'none'", "connect-src https:"), 'the security policy'],
    ['no policy', withoutPolicy(original), 'the security policy'],
    ['another policy before it', original.replace('<meta http-equiv', '<meta http-equiv="Content-Security-Policy" content="default-src *"><meta http-equiv'), 'the security policy'],
    ['a script before the program', original.replace('<script>', '<script>alert(1)</script><script>'), 'the program'],
    ['a script at the end', original.replace('</body>', '<script>alert(1)</script></body>'), 'the HTML'],
    ['an attribute more', original.replace('<div id="cc-root">', '<div id="cc-root" onclick="alert(1)">'), 'the HTML'],
    ['a changed style', original.replace('<style>', '<style>p{display:none}'), 'the style'],
    ['a number of the page replaced', personal.replaceAll('tel:988', 'tel:999'), 'the settings block'],
    ['a frame among the settings', personal.replace('<!--/settings-->', '<iframe src="https://example.org"></iframe><!--/settings-->'), 'the settings block'],
    ['a block of settings that ends early, and a script', personal.replace('","phone"', '</script><script>alert(1)</script>","phone"'), 'the settings block'],
    ['whole settings, and a script behind them', personal.replace(data, () => `${data}</script><script>alert(1)`), 'the settings block'],
    ['links that are not those of its settings', settings((all) => ({ ...all, baked: JSON.parse(original.match(/settings">(\{.*?\})<\/script>/)[1]).baked })), 'the settings block'],
    ['a style sheet among the settings', settings((all) => ({ ...all, look: 'a{background:url(https://example.org)}' })), 'the settings block'],
    ['settings that the program would not take', settings((all) => ({ ...all, settings: { ...all.settings, booking: 'http://example.org' } })), 'the settings block'],
    ['one byte behind its end', `${personal}\n`, '1 bytes follow its end'],
    ['its end cut off', personal.slice(0, -8), 'its last 8 bytes are missing'],
    ['other line ends', original.replaceAll('\n', '\r\n'), 'the HTML'],
    ['a mark before its start', `\ufeff${original}`, 'the HTML'],
    ['nothing in it', '', 'bytes are missing'],
  ]) {
    test(what, () => {
      assert.ok(page !== original && page !== personal, 'the page was changed');
      const { status, said } = verify(page);
      assert.equal(status, 1, said);
      assert.match(said, /^NOT the same program/m);
      assert.ok(said.includes(part), said);
    });
  }
});

test('that which cannot be checked is neither', () => {
  for (const env of [{ CARE_AUDIT: join(folder, 'nothing') }, { CARE_COMPASS_DIST: join(folder, 'nothing') }]) {
    const { status, said } = verify(original, env);
    assert.equal(status, 2);
    assert.match(said, /make build/);
    assert.ok(!/same program/i.test(said), said);
  }
});
