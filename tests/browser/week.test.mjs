// The week planner, in the sealed page: marked by keyboard, planned at once, and forgotten.

import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { axe } from './axe.mjs';
import { inFrame, quit } from './harness.mjs';
import { people, unsureFamily } from './people.mjs';
import { answerInWeek, openWeek, overflow, press, result, settle, smallTargets } from './walk.mjs';

after(quit);

/** A test on the page of the week: `check` gets what `open` gives. */
const onWeek = (name, options, check) => inFrame(name, options, async (visited) => {
  await openWeek(visited.frame, options.chosen ?? people.iop);
  await check(visited);
});

const evenings = [2, 6, 10, 14, 18, 22, 26];
const box = (frame, cell) => frame.locator('.cc-marks input').nth(cell);
const status = (frame) => frame.locator('output').textContent();

/** The parts of the week that have a session, by their place in it. */
const sessions = (frame) => frame.locator('.cc-week > li').evaluateAll((days) => days.flatMap((day, at) => (
  [...day.querySelectorAll(':scope > div')].slice(1).flatMap((part, place) => (part.querySelector('b') ? [at * 4 + place] : []))
)));

/** The parts of the week that are drawn as taken. */
const taken = (frame) => frame.locator('.cc-week > li').evaluateAll((days) => days.flatMap((day, at) => (
  [...day.querySelectorAll(':scope > div')].slice(1).flatMap((part, place) => (part.querySelector('i') ? [at * 4 + place] : []))
)));

const checked = (frame) => frame.locator('.cc-marks input').evaluateAll(
  (boxes) => boxes.flatMap((input, at) => (input.checked ? [at] : [])),
);

describe('the week', () => {
  onWeek('is marked by keyboard alone, and the plan moves away from what is taken', { width: 360 }, async ({ page, frame }) => {
    assert.deepEqual(await sessions(frame), [2, 10, 14], 'evenings');
    // From the heading on: Tab to the radios, an arrow for the next one, Tab to the first box.
    const at = (selector) => frame.evaluate((s) => document.activeElement.matches(s), selector);
    for (let step = 0; step < 12 && !await at('.cc-kinds input'); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    assert.deepEqual(await frame.locator('.cc-kinds input').evaluateAll((all) => all.map((input) => input.checked)), [false, true, false, false]);
    await page.keyboard.press('Tab');
    for (let cell = 0; cell < 28; cell += 1) {
      assert.ok(await frame.evaluate((n) => document.activeElement === document.querySelectorAll('.cc-marks input')[n], cell), `box ${cell}`);
      if (evenings.includes(cell)) await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    await settle(frame);
    assert.deepEqual(await checked(frame), evenings);
    assert.deepEqual(await taken(frame), evenings);
    const after = await sessions(frame);
    assert.ok(after.length >= 3 && after.every((cell) => !evenings.includes(cell)), String(after));
    assert.match(await status(frame), /9 hours of care on 3 days.*Nothing clashes/);
  });

  onWeek('names a clash where nothing else is left, and takes it back', {}, async ({ frame }) => {
    await frame.locator('.cc-kinds input').nth(1).click();
    for (let cell = 0; cell < 28; cell += 1) await box(frame, cell).click();
    await settle(frame);
    assert.equal((await checked(frame)).length, 28);
    assert.match(await status(frame), /3 clashes/);
    const named = await frame.locator('.cc-lead + .cc-list li').allTextContents();
    assert.deepEqual(named, ['Monday evening: Care of others', 'Wednesday evening: Care of others', 'Thursday evening: Care of others']);
    await press(frame, 'output + button');
    assert.deepEqual(await checked(frame), []);
    assert.match(await status(frame), /Nothing clashes/);
  });

  onWeek('is filled from the practical answers, which lead back to it, and leave the result alone', {}, async ({ frame }) => {
    await press(frame, '.cc-back');
    const before = await result(frame);
    await press(frame, '.cc-open >> nth=0');
    await answerInWeek(frame, { 'work-or-school-hours': 'nights' });
    assert.equal(await frame.locator('.cc-marks').count(), 1, 'back on the week');
    const nights = [3, 7, 11, 15, 19];
    const sleep = nights.flatMap((night) => [night + 1, night + 2]);
    assert.deepEqual(await checked(frame), [...nights, ...sleep].sort((a, b) => a - b));
    assert.match(await status(frame), /Nothing clashes/);
    await box(frame, 4).click();
    assert.ok(!(await checked(frame)).includes(4), 'what is filled in can be taken back');
    await press(frame, '.cc-back');
    const now = await result(frame);
    assert.deepEqual([now.low, now.high, now.facts], [before.low, before.high, before.facts]);
  });

  onWeek('keeps its marks until the answers are deleted', {}, async ({ frame }) => {
    await box(frame, 5).click();
    await press(frame, '.cc-back');
    await press(frame, '.cc-open >> nth=0');
    assert.deepEqual(await checked(frame), [5]);
    await press(frame, '.cc-back');
    await press(frame, '.cc-ways button >> nth=-1');
    await press(frame, '.cc-main .cc-secondary');
    await openWeek(frame, people.iop);
    assert.deepEqual(await checked(frame), []);
  });

  onWeek('says nothing about marks in attributes', {}, async ({ frame }) => {
    const attributes = () => frame.locator('.cc-main').evaluate((main) => [...main.querySelectorAll('*')]
      .flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)));
    // What is named clashes in a list, and a list may come or go: what counts is what attributes say.
    const before = new Set(await attributes());
    for (const cell of evenings) await box(frame, cell).click();
    await settle(frame);
    assert.deepEqual((await attributes()).filter((said) => !before.has(said)), []);
  });

  onWeek('is readable in forced colours, from right to left, and on paper', { width: 360 }, async ({ page, frame }) => {
    const planned = await sessions(frame);
    await frame.evaluate(() => { document.documentElement.dir = 'rtl'; });
    assert.deepEqual(await overflow(frame), []);
    await page.emulateMedia({ forcedColors: 'active' });
    // A session is told by its words and its edge, not by a colour that is gone.
    const edges = (part) => frame.locator(`.cc-week ${part}`).evaluateAll((all) => all.map((element) => getComputedStyle(element).borderInlineStartWidth));
    assert.deepEqual(await edges('b'), planned.map(() => '4px'));
    assert.ok((await edges('i')).every((edge) => parseFloat(edge) < 2));
    const lines = await frame.locator('.cc-steps li').evaluateAll((steps) => steps.map((step) => getComputedStyle(step, '::before').borderInlineStartWidth));
    assert.deepEqual(lines, ['3px', '3px', '0px'], 'the line of the steps is drawn, and ends with them');
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    assert.deepEqual(await sessions(frame), planned);
    assert.ok(await frame.locator('.cc-week').isVisible());
  });

  for (const options of [
    { width: 320, theme: 'light' }, { width: 360, theme: 'dark' }, { width: 1100, theme: 'light' }, { width: 1100, theme: 'dark', chosen: unsureFamily },
  ]) {
    onWeek(`is free of axe findings, and fits: ${JSON.stringify(options.width)} ${options.theme}`, options, async ({ frame }) => {
      for (const cell of [0, 2, 6, 10, 14, 19]) await box(frame, cell).click();
      for (const summary of await frame.locator('.cc-main summary').all()) await summary.click();
      await settle(frame);
      assert.deepEqual(await axe(frame), []);
      assert.deepEqual(await smallTargets(frame), []);
      assert.deepEqual(await overflow(frame), []);
      const cells = await frame.locator('.cc-marks label').evaluateAll((all) => all.map((l) => l.getBoundingClientRect()).filter((r) => r.width < 43.99 || r.height < 43.99).length);
      assert.equal(cells, 0);
      const sizes = () => frame.locator('.cc-main').evaluate((main) => [...main.querySelectorAll('p, th, td, h1, h2')].map((one) => parseFloat(getComputedStyle(one).fontSize)));
      const before = await sizes();
      await frame.evaluate(() => { document.documentElement.style.fontSize = '200%'; });
      await settle(frame);
      const root = 200 / 112.5; // 1.125rem before
      assert.deepEqual((await sizes()).filter((size, at) => size < before[at] * root - 0.1), [], 'all of it grows');
      assert.deepEqual(await overflow(frame), []);
    });
  }
});
