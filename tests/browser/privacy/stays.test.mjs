// Nothing stays: after "Delete my answers" every store of the browser is empty, and so is its folder
// on the disk; and Back, which brings a page up again exactly as it was, shows an empty one.
//
// The answers carry a canary: a word made up in the page while the person answers, in the value and
// the words of every choice. No file that was loaded holds it.

import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { people } from '../people.mjs';
import { stride } from '../stride.mjs';
import { plant, rebuilt } from '../reseal.mjs';
import { beginAlone, claim, inLab, startIn } from './lab.mjs';
import { stores } from './stores.mjs';

/** Marks every choice that is ever on the screen. */
const mark = (frame, canary) => frame.evaluate((canary) => {
  globalThis.marked = 0;
  new MutationObserver(() => {
    for (const input of document.querySelectorAll('.cc-main input')) {
      if (input.value === canary) continue;
      input.value = canary;
      input.closest('label').title = canary;
      globalThis.marked += 1;
    }
  }).observe(document.querySelector('.cc-app'), { childList: true, subtree: true });
}, canary);

/** The files of a folder that hold the word, in any of the ways that a browser writes text. */
async function filesWith(folder, word) {
  const needles = [Buffer.from(word), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()];
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const hits = [];
  for (const file of files) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (needles.some((needle) => bytes.includes(needle))) hits.push(file.slice(folder.length + 1));
  }
  assert.ok(files.length > 50, 'the browser kept its folder elsewhere');
  return hits;
}

/** Brings the page up again with Back; whether the browser had kept it, and what was then on it. */
async function leaveAndReturn(page, origin) {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => { globalThis.persisted = persisted; globalThis.back = true; });
    addEventListener('pagehide', () => { globalThis.atLeaving = document.getElementById('cc-root')?.textContent ?? ''; });
  });
  await page.goto(`${origin}/other.html`);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'complete' && (globalThis.back || !('atLeaving' in globalThis)));
  return page.evaluate(() => ({ persisted: globalThis.persisted === true, atLeaving: globalThis.atLeaving, form: document.querySelectorAll('form').length }));
}

async function check({ change, places = ['alone', 'framed'] }) {
  const found = [];
  const counts = { 'stores looked into, alone and framed': 0, 'files in the browser\'s folder that hold the word': 0, 'pages that Back brought up as they were (`persisted`)': 0 };
  for (const place of places) {
    const canary = `canary${place}${Math.random().toString(36).slice(2, 10)}`;
    await inLab({ change, backCache: true, pages: { 'other.html': '<title>other</title>' } }, async ({ page, origin, profile, leave }) => {
      const begin = () => (place === 'alone' ? beginAlone(page, origin) : page.goto(origin).then(() => startIn(page)));
      const frame = await begin();
      await mark(frame, canary);
      assert.equal(await stride(frame, { chosen: people.iop }), 'level 2');
      assert.ok(await frame.evaluate(() => globalThis.marked) > 50);
      await frame.evaluate(() => [...document.querySelectorAll('.cc-main .cc-ways button')].at(-1).click());
      for (const [where, looked] of [[place, frame], ...(place === 'framed' ? [['the page around', page.mainFrame()]] : [])]) {
        const all = await stores(looked);
        counts['stores looked into, alone and framed'] += Object.keys(all).length;
        for (const [store, kept] of Object.entries(all)) if (kept.length > 0) found.push(`${where}: in ${store}: ${kept}`);
      }
      if (place === 'alone') {
        await beginAlone(page, origin);
        await stride(page.mainFrame(), { chosen: { age: '13-17' } });
        const { persisted, atLeaving, form } = await leaveAndReturn(page, origin);
        if (!persisted) found.push('the browser did not keep the page');
        else counts['pages that Back brought up as they were (`persisted`)'] += 1;
        if (atLeaving !== '' || form > 0) found.push(`Back shows: ${atLeaving}`);
      }
      await leave();
      const hits = await filesWith(profile, canary);
      counts['files in the browser\'s folder that hold the word'] += hits.length;
      found.push(...hits.map((file) => `${place}: the canary is in ${file}`));
    });
  }
  return { found, counts };
}

/** A page that keeps each answer, in this way. */
const keeping = (code) => ({
  change: { 'care-compass.html': plant(`addEventListener('change', ({ target: { value } }) => { ${code} }, true)`) }, places: ['alone'],
});

claim(check, {
  'a page that keeps answers in every store': [keeping(`
    localStorage.setItem('a', value);
    sessionStorage.setItem('a', value);
    document.cookie = 'a=' + value + '; max-age=9999';
    window.name = value;
    history.replaceState({ value }, '');
    indexedDB.open(value);
    caches.open('a').then((cache) => cache.put('/' + value, new Response(value)));
    navigator.storage.getDirectory().then((folder) => folder.getFileHandle(value, { create: true }));`), [
    /in localStorage/, /in sessionStorage/, /in cookies/, /in window\.name/, /in the history's state/, /in IndexedDB/, /in caches/, /in the private file system/,
    // The browser writes the two storages to the disk when it finds the time, perhaps after it was closed.
    /canary is in .*IndexedDB/, /canary is in .*CacheStorage/]],
  'a page with an answer in its title': [keeping('document.title = value;'), /in the title/],
  'a page with an answer in its address': [keeping("location.hash = value;"), [/in the address/, /canary is in .*History/]],
  'a page that does not wipe when it is left': [
    { change: { 'care-compass.html': rebuilt((script) => script.replace('"pagehide"', '"never"')) }, places: ['alone'] }, /^Back shows: ./],
});
