// A further language is one catalogue and a flag of the build. Shown with one that is made of the
// English catalogue (src/embed/tools/pseudo.rs) and stands in brackets, so that a word which is in
// no catalogue shows.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../src/embed/tools/common.mjs';
import { furtherLanguage } from '../../src/embed/tools/sizes.mjs';
import { axe } from './axe.mjs';
import { built, open, quit } from './harness.mjs';
import { people } from './people.mjs';
import { answer, goOn, result, screen, speak } from './walk.mjs';

after(quit);

const most = furtherLanguage('xa');

describe('a page in three languages', () => {
  let folder;
  const file = (name) => readFile(join(folder, name), 'utf8');
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'care-compass-further-'));
    const build = join(root, 'src/embed/tools/build.mjs');
    execFileSync(process.execPath, [build, '--languages', 'en,es,xa', '--no-gallery', '--out', folder], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }, { timeout: 600_000 });
  after(() => rm(folder, { recursive: true, force: true }));

  /** The demo site with this page and its loader, begun in a language. */
  const begun = async (t, locale) => {
    const files = Object.fromEntries(await Promise.all(['care-compass.html', 'care-compass.js'].map(async (name) => [name, await file(name)])));
    const visited = await open({
      path: '/index.html',
      change: {
        'care-compass.html': () => files['care-compass.html'],
        'care-compass.js': () => files['care-compass.js'],
        'index.html': (html) => html.replace('<care-compass', `<care-compass locale="${locale}"`),
      },
    });
    t.after(visited.close);
    return visited;
  };

  test(`weighs at most ${most} bytes more than in two`, async (t) => {
    const page = async (sizes) => JSON.parse(await sizes)['care-compass.html'].brotli;
    const more = await page(file('sizes.json')) - await page(built('sizes.json'));
    t.diagnostic(`${more} bytes`);
    assert.ok(more > 0 && more <= most, String(more));
  });

  test('begins in the third where the page around asks for it, from the first screen on', async (t) => {
    const { page, frame } = await begun(t, 'xa');
    assert.equal(await page.locator('care-compass .first').getAttribute('lang'), 'xa');
    assert.match(await page.locator('care-compass .start').textContent(), /^\[.*\]$/);
    assert.equal(await frame.locator('.cc-app').getAttribute('lang'), 'xa');
    assert.match(await frame.locator('.cc-heading').textContent(), /^\[.*\]$/);
  });

  test('is gone through in the third, changed on every page, and says the same result in all', async (t) => {
    const { frame } = await begun(t, 'xa');
    // The item bank has the words of the languages that people speak: there the answers are found.
    const languages = ['en', 'es'];
    let pages = 0;
    while (await frame.locator('.cc-step').count() === 0) {
      pages += 1;
      await speak(frame, languages[pages % 2]);
      if ((await screen(frame)).kind === 'questions') await answer(frame, people.iop);
      await speak(frame, 'xa');
      assert.match(await frame.locator('.cc-heading').textContent(), /^\[.*\]$/);
      await goOn(frame);
    }
    assert.ok(pages > 20, String(pages));
    const found = {};
    for (const lang of ['xa', 'es', 'en']) {
      await speak(frame, lang);
      assert.equal(await frame.locator('.cc-app').getAttribute('lang'), lang);
      // No registry knows a language that is made for tests.
      assert.deepEqual((await axe(frame)).filter((found) => !/^(html-lang-valid|valid-lang):/.test(found)), []);
      found[lang] = await result(frame);
    }
    for (const { low, high } of Object.values(found)) assert.deepEqual([low, high], [2, 2]);
    assert.equal(new Set(Object.values(found).map(({ page }) => page)).size, 3);
  });

  test('has the lines without a program in the third, too', async () => {
    const page = await file('care-compass.html');
    assert.match(page, /<section lang="xa"[^>]*>.*tel:911/s);
  });
});
