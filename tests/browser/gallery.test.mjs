// What every state of the widget looks like, beside pictures that somebody has looked at.
//
//   UPDATE=1 node --test tests/browser/gallery.test.mjs    takes what it looks like now as right
//
// English in light and Spanish in dark stand for the four: a language and a theme change different
// things. The pages of questions are left out, being all of a few kinds, which are in.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { ask, root } from '../../src/embed/tools/common.mjs';
import { framesOf, stage } from './frames.mjs';
import { built, launch, quit, visit } from './harness.mjs';
import { compare, fromFile, shrink, toFile } from './pictures.mjs';

after(quit);

const folder = join(root, 'tests', 'snapshots', 'gallery');
const found = join(root, 'target', 'gallery');
const machineFile = join(folder, 'taken-with.txt');
const update = process.env.UPDATE === '1';

/** What else than the widget decides how a picture comes out. */
const machine = async () => `Chromium ${(await launch()).version()}, ${ask('fc-match', ['system-ui']) ?? 'unknown font'}\n`;

const frames = (await framesOf()).filter(({ name, lang, theme }) => !name.startsWith('page-')
  && ['en light', 'es dark'].includes(`${lang} ${theme}`));
const nameOf = ({ name, lang, theme }) => `${name}-${lang}-${theme}.png`;

async function take({ page, show }, document) {
  await show(document);
  return page.screenshot({ fullPage: true, animations: 'disabled' });
}

/** The picture that is kept of a frame, where there is one. */
function keptOf(frame) {
  try {
    return fromFile(readFileSync(join(folder, nameOf(frame))));
  } catch {
    return undefined;
  }
}

describe('the gallery', () => {
  test('runs no script and asks for nothing but its style', async (t) => {
    for (const text of [await built('gallery.html'), ...frames.map(({ document }) => document)]) assert.ok(!/<script/i.test(text));
    const { page, requests, console, close } = await visit({ path: '/gallery.html' });
    t.after(close);
    await page.locator('summary').first().click();
    const inside = page.frameLocator('iframe').first();
    assert.equal(await inside.locator('html').evaluate((html) => getComputedStyle(html).fontSize), '18px');
    const asked = new Set(requests.map((url) => new URL(url).pathname).filter((path) => !/^\/gallery\/[a-z0-9.-]+$/.test(path)));
    assert.deepEqual([...asked], ['/gallery.html', '/style/sealed.css']);
    assert.deepEqual(console, []);
  });

  test('every state looks as it did', { timeout: 600_000 }, async (t) => {
    const there = await stage(t);
    mkdirSync(folder, { recursive: true });
    rmSync(found, { recursive: true, force: true });
    mkdirSync(found, { recursive: true });
    const faults = [];
    for (const frame of frames) {
      const screenshot = await take(there, frame.document);
      const now = shrink(screenshot);
      if (update) {
        writeFileSync(join(folder, nameOf(frame)), toFile(now));
        continue;
      }
      const before = keptOf(frame);
      const { differing, where } = before ? compare(before, now) : { differing: Infinity };
      if (differing === 0) continue;
      const file = (kind, bytes) => {
        const path = join(found, nameOf(frame).replace('.png', `.${kind}.png`));
        writeFileSync(path, bytes);
        return path;
      };
      file('now', screenshot);
      faults.push(before ? `${nameOf(frame)}: ${differing} dots, see ${file('where', toFile(where))}` : `${nameOf(frame)}: no picture is kept of it`);
    }
    const names = [...frames.map(nameOf), 'taken-with.txt'];
    const left = readdirSync(folder).filter((name) => !names.includes(name));
    const here = await machine();
    if (update) {
      for (const name of left) rmSync(join(folder, name));
      writeFileSync(machineFile, here);
    }
    const taken = readFileSync(machineFile, 'utf8');
    assert.deepEqual(faults, [], `${faults.length} of ${frames.length} states look otherwise:\n${faults.join('\n')}\n
Whole pictures are in ${found}. If all is as it should be: UPDATE=1 node --test tests/browser/gallery.test.mjs
${taken === here ? 'Browser and font are those of the pictures.' : `The pictures were taken with ${taken}here is ${here}Another font makes other pictures: compare with what was built before the change.`}`);
    if (!update) assert.deepEqual(left, [], 'pictures of states that are no more');
  });

  for (const [fault, css] of Object.entries({
    'a margin that is 2 pixels more': '.cc-choice{margin-block-start:10px!important}',
    'a colour that is a little off': ':root[data-theme]{--cc-paper:#f3f2ee}',
    'a softer text': ':root[data-theme]{--cc-soft:#5c716a}',
    'a corner that is rounder': '.cc-choice span{border-radius:24px}',
  })) {
    test(`${fault} is seen`, async (t) => {
      const there = await stage(t);
      const frame = frames.find(({ name, lang }) => name === 'one-choice-made' && lang === 'en');
      const right = shrink(await take(there, frame.document));
      assert.equal(compare(right, shrink(await take(there, frame.document))).differing, 0, 'the same screen twice');
      const planted = frame.document.replace('<body>', `<style>${css}</style><body>`);
      assert.ok(compare(right, shrink(await take(there, planted))).differing > 0);
    });
  }
});
