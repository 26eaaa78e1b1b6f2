// What a screen reader would read aloud, from the first word of a page to the last, by a reader that
// follows the standards. The texts are kept in heard/, to be read by people.
//
// It is not a real one: it knows no browser's and no system's habits, and it takes "checked" from
// the attribute, which the page never writes. What is ticked is told in names/.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { build } from 'esbuild';
import { root } from '../../../src/embed/tools/common.mjs';
import { quit } from '../harness.mjs';
import { golden } from './golden.mjs';
import { inBoth, main, show } from './pages.mjs';

after(quit);

const { outputFiles: [{ text: reader }] } = await build({
  stdin: { contents: 'export { virtual } from "@guidepup/virtual-screen-reader/browser.js"', resolveDir: root },
  bundle: true, format: 'iife', globalName: 'reader', write: false,
});

/** All that is said, a line each. */
async function heard({ frame }) {
  await frame.evaluate(`${reader}; globalThis.reader = reader`);
  return frame.evaluate(async () => {
    const { virtual } = globalThis.reader;
    await virtual.start({ container: document.body });
    for (let step = 0; step < 2000 && await virtual.lastSpokenPhrase() !== 'end of document'; step += 1) await virtual.next();
    const said = await virtual.spokenPhraseLog();
    await virtual.stop();
    return said;
  });
}

describe('heard', () => {
  for (const [name, go] of Object.entries(main)) {
    test(name, async (t) => {
      for (const [lang, said] of Object.entries(await inBoth(t, go, heard))) {
        assert.equal(said.at(-1), 'end of document');
        golden(`heard/${lang}/${name}.txt`, `${said.join('\n')}\n`);
      }
    });
  }
});

test('planted: a choice that is hidden from the reader is missed', async (t) => {
  const visited = await show(t, main['emergency-signs']);
  const before = await heard(visited);
  await visited.frame.evaluate(() => document.querySelector('.cc-choice').setAttribute('aria-hidden', 'true'));
  assert.ok((await heard(visited)).length < before.length);
});
