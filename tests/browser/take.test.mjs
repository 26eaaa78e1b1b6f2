// Taking something along, and coming back: in the real frame, in the real browser.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { alone, open, quit } from './harness.mjs';
import { people } from './people.mjs';
import { goOn, levelNames, openSection, overflow, paperPages, press, result, screen, settle, smallTargets, tickAll, walk, walkTo } from './walk.mjs';

// A reader of QR codes that is not ours.
const readQr = createRequire(import.meta.url)('jsqr');

after(quit);

const openTake = (frame) => openSection(frame, 'Take it with you');

/** The whole way to the page, for a person of this level, in the frame. */
async function taking(t, code, options) {
  const opened = await open(options);
  t.after(opened.close);
  await walk(opened.frame, people[code]);
  await openTake(opened.frame);
  return opened;
}

/** What a press saves: its name and text. */
async function saved(page, act) {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8'), path: await download.path() };
}

const button = (frame, name) => frame.getByRole('button', { name });
const tick = async (frame, name) => {
  await frame.getByRole('checkbox', { name }).check();
  await settle(frame);
};
const sheet = (frame) => frame.locator('.cc-sheet').innerText();

describe('in the sandboxed frame', () => {
  test('files are saved, with nothing sent and nothing logged', async (t) => {
    const { page, frame, requests, console, cut } = await taking(t, 'iop');
    await cut();
    requests.length = 0;
    assert.deepEqual(await axe(frame), []);
    assert.deepEqual(await smallTargets(frame), []);
    const answers = frame.getByRole('checkbox', { name: 'All my answers' });
    assert.equal(await answers.isChecked(), false);

    const step = await saved(page, () => button(frame, 'Save a file for the clinic').click());
    assert.equal(step.name, 'clinic.json');
    const { type, entry } = JSON.parse(step.text);
    assert.equal(type, 'collection');
    assert.deepEqual(entry.map(({ resource }) => resource.resourceType), ['Observation']);

    await tick(frame, 'All my answers');
    await tick(frame, 'My scores');
    const whole = JSON.parse((await saved(page, () => button(frame, 'Save a file for the clinic').click())).text);
    assert.ok(whole.entry.length > 4);
    const names = [...entry, ...whole.entry].map(({ fullUrl }) => fullUrl);
    assert.equal(new Set(names).size, names.length, 'every file has names of its own');

    const file = await saved(page, () => button(frame, 'Save my answers').click());
    assert.equal(file.name, 'saved.txt');
    assert.match(file.text, /^care-compass 1\n/);
    // A blob is the browser's own memory, and the only thing that was asked for.
    assert.deepEqual(requests.filter((url) => !url.startsWith('blob:null/')), []);
    assert.deepEqual(console, []);
  });

  test('the text is copied, or shown to be copied by hand', async (t) => {
    const { page, context, frame } = await taking(t, 'iop');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(frame, 'Copy as text').click();
    await frame.getByText('Copied.').waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(text.startsWith('My next step\n- ') && text.includes(levelNames.iop));
    assert.equal(await frame.locator('textarea').count(), 0);
    const said = await frame.evaluateHandle(() => {
      const all = [];
      const status = [...document.querySelectorAll('[role=status]')].find((one) => one.textContent);
      new MutationObserver(() => all.push(status.textContent)).observe(status, { characterData: true, subtree: true, childList: true });
      return all;
    });
    await button(frame, 'Copy as text').click();
    await frame.waitForFunction((all) => all.length > 1, said);
    assert.deepEqual((await said.jsonValue()).map((text) => text.split('.')[0]), ['', 'Copied'], 'who copies once more hears it once more');

    await frame.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
    await button(frame, 'Copy as text').click();
    await frame.locator('textarea').waitFor();
    await settle(frame);
    assert.equal(await frame.evaluate(() => {
      const area = document.querySelector('textarea');
      return area.readOnly && area.value.slice(area.selectionStart, area.selectionEnd);
    }), text);
    assert.deepEqual(await axe(frame), []);
  });

  test('the button prints the frame', async (t) => {
    const { frame } = await taking(t, 'iop');
    await frame.evaluate(() => { window.print = () => { globalThis.printed = document.querySelector('.cc-sheet').innerText; }; });
    await button(frame, 'Print or save as PDF').click();
    assert.ok((await frame.evaluate(() => globalThis.printed)).includes(levelNames.iop));
  });

  // The browser says on the console when a frame may not print.
  test('printing is a right of the frame, and would fail without it', async (t) => {
    const without = (loader) => loader.replace(' allow-modals', '');
    for (const [change, said] of [[{}, 0], [{ 'care-compass.js': without }, 1]]) {
      const { frame, console } = await taking(t, 'iop', { change });
      await button(frame, 'Print or save as PDF').click();
      await settle(frame);
      assert.equal(console.filter((line) => line.includes("Ignored call to 'print()'")).length, said);
    }
  });

  test('the QR code calls the provider, says another reader', async (t) => {
    const { frame } = await taking(t, 'iop');
    const image = frame.locator('.cc-qr');
    assert.match(await image.getAttribute('alt'), /to call Harbor Street/);
    const { data, side } = await image.evaluate(async (element) => {
      const side = 330;
      const canvas = Object.assign(document.createElement('canvas'), { width: side, height: side });
      const drawn = canvas.getContext('2d');
      await element.decode();
      drawn.drawImage(element, 0, 0, side, side);
      return { data: [...drawn.getImageData(0, 0, side, side).data], side };
    });
    assert.equal(readQr(Uint8ClampedArray.from(data), side, side)?.data, 'tel:+12025550143');
  });

  test('the page fits a small phone', async (t) => {
    const { frame } = await taking(t, 'iop', { width: 320, height: 640 });
    await tick(frame, 'All my answers');
    assert.deepEqual(await overflow(frame), []);
    assert.deepEqual(await smallTargets(frame), []);
  });
});

describe('coming back', () => {
  test('a file is loaded in a new visit, and the result says what changed', async (t) => {
    const first = await taking(t, 'php');
    const { path } = await saved(first.page, () => button(first.frame, 'Save my answers').click());

    const { frame, close } = await open();
    t.after(close);
    const chooser = frame.locator('input[type="file"]');
    await chooser.setInputFiles({ name: 'photo.txt', mimeType: 'text/plain', buffer: Buffer.from('something else') });
    await frame.getByText('This is not a file with saved answers.').waitFor();
    assert.equal((await screen(frame)).kind, 'questions', 'nothing is half-loaded');
    await chooser.setInputFiles({ name: 'big.txt', mimeType: 'text/plain', buffer: Buffer.alloc(40_000, 'care-compass 1\n') });
    await frame.getByText('This file is too big').waitFor();

    await chooser.setInputFiles(path);
    await frame.getByText('These are the answers from last time.').waitFor();
    assert.equal((await screen(frame)).kind, 'review');
    await walk(frame);
    await frame.getByText('The same kind of care as last time.').waitFor();
    await frame.getByText(`Last time: ${levelNames.php}.`).waitFor();
  });

  test('answers are saved on the way, where a section ends, and the run goes on from there', async (t) => {
    const first = await open();
    t.after(first.close);
    const stop = 'Need to stop? Save your answers so far';
    assert.equal(await first.frame.getByText(stop).count(), 0, 'nothing has ended yet');
    await walkTo(first.frame, 'alcohol-heavy-days', people.php);
    await first.frame.getByText(stop).click();
    assert.deepEqual(await axe(first.frame), []);
    assert.deepEqual(await smallTargets(first.frame), []);
    const file = await saved(first.page, () => button(first.frame, 'Save my answers').click());
    assert.match(file.text, /^level: none$/m);
    assert.match(file.text, /^emergency-signs:/m);
    await goOn(first.frame);
    assert.equal((await screen(first.frame)).kind, 'questions', 'saving is not an answer');

    const { frame, close } = await open();
    t.after(close);
    await frame.locator('input[type="file"]').setInputFiles(file.path);
    await frame.getByText('These are the answers from last time.').waitFor();
    await walk(frame, people.php);
    const { low, high } = await result(frame);
    assert.deepEqual([low, high], [3, 3]);
    assert.equal(await frame.getByText('Last time:').count(), 0, 'there was no result to hold this one against');
  });

  test('the first screen of the page on its own offers it too', async (t) => {
    const { page, close } = await alone();
    t.after(close);
    assert.ok(await page.getByText('Load answers that you saved before').isVisible());
    assert.deepEqual(await axe(page.mainFrame()), []);
  });
});

describe('on paper', () => {
  for (const code of Object.keys(people)) {
    test(`${code}: the sheet is one page of Letter and of A4`, async (t) => {
      const { page, frame, close } = await alone();
      t.after(close);
      await press(frame, '.cc-primary');
      await walk(frame, people[code]);
      await openTake(frame);
      await tickAll(frame, ['All my answers']);
      for (const format of ['Letter', 'A4']) assert.equal(paperPages(await page.pdf({ format })), 1, format);
      await page.emulateMedia({ media: 'print' });
      const seen = await page.evaluate(() => document.body.innerText);
      assert.equal(seen.replaceAll(/\s+/g, ' ').trim(), (await sheet(frame)).replaceAll(/\s+/g, ' ').trim(), 'nothing but the sheet');
      assert.ok(seen.includes(levelNames[code]));
      // From the result, it is the result that is printed.
      await page.emulateMedia({ media: 'screen' });
      await press(frame, '.cc-back');
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('.cc-ladder').isVisible());
    });
  }
});
