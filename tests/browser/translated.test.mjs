// What a translation does to the screens: every state of the gallery in two languages that nobody
// speaks (src/embed/tools/pseudo.rs). `xa` is a third longer than English, `xb` runs from right to
// left. Nothing may be cut off or reach beyond the narrowest phone, and nothing may be said that is
// in no catalogue.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { documentOf, screens } from '../../src/embed/tools/gallery.mjs';
import { layout } from './a11y/layout.mjs';
import { audit } from './audit.mjs';
import { stage } from './frames.mjs';
import { quit } from './harness.mjs';

after(quit);

/** As narrow as WCAG 1.4.10 asks for. */
const narrow = 320;

/** Words on a screen that stand in no brackets, so in no catalogue. */
const unspoken = (page) => page.evaluate(() => {
  const walker = document.createTreeWalker(document.querySelector('.cc-app'), NodeFilter.SHOW_TEXT);
  const found = [];
  // A sentence may be made of several pieces, and a piece put into another.
  const bare = (text) => { const less = text.replace(/\[[^[\]]*\]/g, ''); return less === text ? text : bare(less); };
  while (walker.nextNode()) {
    const text = bare(walker.currentNode.data).trim();
    if (/\p{L}{2}/u.test(text)) found.push(text);
  }
  for (const element of document.querySelectorAll('[aria-label]')) if (/\p{L}{2}/u.test(bare(element.ariaLabel))) found.push(element.ariaLabel);
  return found;
});

/** Names are the same in every language: those of languages, of crisis lines and of the provider (tests/native/draw.rs). */
const directory = audit(['crisis']);
const others = ['English', 'Español', 'Harbor Street Clinic', 'Harbor House', 'Evening group', 'Main house, 12 Harbor Street'];
function isName(text) {
  const rest = others.reduce((left, name) => left.replaceAll(name, ''), text);
  return directory.includes(rest.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

for (const [lang, what] of Object.entries({ xa: 'a third longer', xb: 'from right to left' })) {
  test(`${what}: every screen fits, and everything on it is in the catalogue`, { timeout: 600_000 }, async (t) => {
    const { page, show } = await stage(t, narrow);
    const faults = [];
    for (const state of screens(lang)) {
      await show(documentOf(state, 'light'));
      const found = [...await layout(page, { tight: true }), ...(await unspoken(page)).filter((text) => !isName(text)).map((text) => `in no catalogue: ${text}`)];
      faults.push(...found.map((fault) => `${state.name}: ${fault}`));
    }
    assert.deepEqual(faults, []);
  });
}

test('what does not fit, or is in no catalogue, is found', async (t) => {
  const { page, show } = await stage(t, narrow);
  const on = (html) => show(documentOf({ lang: 'xa', dir: 'ltr', html: `<div class="cc-app"><main class="cc-main">${html}</main></div>` }, 'light'));
  await on(`<p>[${'wide'.repeat(9)}\u00a0${'wide'.repeat(9)}]</p>`);
  assert.deepEqual([await layout(page, { tight: true }), await unspoken(page)], [[], []], 'a long word is broken');
  await on(`<table><tr><td style="white-space:nowrap">[${'wide '.repeat(19)}]</td></tr></table>`);
  assert.notDeepEqual(await layout(page, { tight: true }), []);
  await on('<p>[said] unsaid</p>');
  assert.deepEqual((await unspoken(page)).filter((text) => !isName(text)), ['unsaid']);
});
