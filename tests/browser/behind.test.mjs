// The pages behind the result: reached from it, readable on a small phone, by keyboard, with ticks
// that stay until everything is deleted.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { open, quit } from './harness.mjs';
import { family, people } from './people.mjs';
import { change, discloseAll, goOn, openSection, overflow, press, screen, sectionTitles, settle, smallTargets, walk } from './walk.mjs';

after(quit);

const back = (frame) => press(frame, '.cc-back');

/** Opens the frame, small, and walks to the result. */
async function toResult(t, chosen, options = {}) {
  const visited = await open({ width: 320, height: 640, theme: 'light', ...options });
  t.after(visited.close);
  await visited.cut();
  await walk(visited.frame, chosen);
  return visited;
}

describe('each page behind the result', () => {
  for (const [who, chosen, first] of [['someone', people.iop, 'What a week'], ['a family', { ...family, 'seen-talk-of-dying': 'no' , 'seen-shaking': 'no', 'alcohol-days': '1-2-week', 'alcohol-last': '30-days' }, 'For you']]) {
    test(`is there for ${who}, fits 320 px whatever is opened, and leads back`, async (t) => {
      const { frame, console } = await toResult(t, chosen);
      const names = await sectionTitles(frame);
      assert.ok(names[0].startsWith(first), names.join(' | '));
      for (const name of names) {
        await openSection(frame, name);
        const now = await screen(frame);
        assert.deepEqual([now.heading, now.focus], [name, 'h1']);
        await discloseAll(frame);
        assert.deepEqual(await axe(frame), [], name);
        assert.deepEqual(await smallTargets(frame), [], name);
        assert.deepEqual(await overflow(frame), [], name);
        await back(frame);
        assert.equal((await screen(frame)).kind, 'result');
        const left = frame.locator('.cc-open', { has: frame.getByText(name, { exact: true }) });
        assert.ok(await left.evaluate((button) => {
          const { top, bottom } = button.getBoundingClientRect();
          return document.activeElement === button && top >= 0 && bottom <= innerHeight;
        }), `${name}: Back leads to where it was opened`);
      }
      assert.deepEqual(console, []);
    });
  }

  test('is not there beside an emergency, but for what a person takes along', async (t) => {
    const { frame } = await toResult(t, people.emergency);
    assert.deepEqual(await sectionTitles(frame), ['Take it with you']);
  });
});

describe('what to expect', () => {
  test('names the answers behind a method, and opens by keyboard', async (t) => {
    const { frame, page } = await toResult(t, people.iop);
    await openSection(frame, 'What to expect');
    const topic = frame.locator('details', { hasText: 'Medication for drinking' });
    await topic.locator('summary').focus();
    await page.keyboard.press('Enter');
    assert.ok(await topic.locator('q').first().isVisible());
    assert.match(await topic.textContent(), /1 to 7 days ago/);
  });

  test('outside the United States has no US law, and says what an IOP is there', async (t) => {
    const { frame } = await toResult(t, people.iop);
    const expect = async () => {
      await openSection(frame, 'What to expect');
      const words = await frame.locator('.cc-main').textContent();
      await back(frame);
      return words;
    };
    assert.match(await expect(), /FMLA/);
    await press(frame, '.cc-ways button >> nth=0');
    await change(frame, 'country');
    await frame.locator('label.cc-choice', { hasText: 'Ireland' }).click();
    await goOn(frame);
    await goOn(frame);
    const abroad = await expect();
    assert.doesNotMatch(abroad, /FMLA|\(ADA\)|insurer|Medicare|US law/);
    assert.match(abroad, /day or evening program/);
  });
});

describe('kinds of care', () => {
  test('are a table with headers where there is room, and cards where not', async (t) => {
    const { frame, page } = await toResult(t, people.iop);
    await openSection(frame, 'Kinds of care, side by side');
    assert.equal(await frame.locator('.cc-compare').isVisible(), false);
    assert.equal(await frame.locator('.cc-cards h2:visible').count(), 5);
    await page.setViewportSize({ width: 1280, height: 900 });
    await settle(frame);
    const table = frame.locator('.cc-compare');
    assert.ok(await table.isVisible());
    assert.deepEqual([await table.locator('th[scope=col]').count(), await table.locator('th[scope=row]').count()], [5, 6]);
    assert.match(await table.locator('th.cc-here').textContent(), /IOP.*Your result/);
    assert.deepEqual(await axe(frame), []);
    assert.deepEqual(await overflow(frame), []);
  });
});

describe('questions to ask', () => {
  test('are ticked by keyboard, stay ticked, and go with the answers', async (t) => {
    const { frame, page } = await toResult(t, people.iop);
    const questions = async () => openSection(frame, 'Questions to ask a program');
    await questions();
    await frame.locator('input').nth(1).focus();
    await page.keyboard.press('Space');
    const ticked = () => frame.locator('input').evaluateAll((boxes) => boxes.flatMap((box, at) => (box.checked ? [at] : [])));
    assert.deepEqual(await ticked(), [1]);
    await back(frame);
    await questions();
    assert.deepEqual(await ticked(), [1]);
    await back(frame);
    await press(frame, '.cc-ways button >> nth=1');
    await press(frame, '.cc-main button >> nth=-1');
    await walk(frame, people.iop);
    await questions();
    assert.deepEqual(await ticked(), []);
  });
});

describe('the ladder and the profile', () => {
  test('say the range in words, also in forced colours and from right to left', async (t) => {
    const { frame, page } = await toResult(t, people.iop);
    assert.match(await frame.locator('.cc-rung.cc-here').textContent(), /Your result/);
    await frame.locator('summary', { hasText: 'Each part of life' }).click();
    assert.equal(await frame.locator('.cc-profile tbody tr').count(), 10);
    assert.doesNotMatch(await frame.locator('.cc-profile').textContent(), /\d/);
    assert.deepEqual(await axe(frame), []);
    await frame.evaluate(() => { document.documentElement.dir = 'rtl'; });
    assert.deepEqual(await overflow(frame), []);
    await page.emulateMedia({ forcedColors: 'active' });
    const band = await frame.locator('.cc-rung.cc-here').evaluate((rung) => getComputedStyle(rung, '::before').backgroundColor);
    const rail = await frame.locator('.cc-rung:not(.cc-here)').first().evaluate((rung) => getComputedStyle(rung, '::before').backgroundColor);
    assert.notEqual(band, rail);
  });
});
