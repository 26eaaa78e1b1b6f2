// Who else goes through the questions: a family, a teenager, a child, someone who leaves much
// open, someone in another country; and what is asked after the result.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { open, quit } from './harness.mjs';
import { child, family, people, silent, teen, teenInDanger, unsureFamily } from './people.mjs';
import {
  answer, asked, assess, change, goOn, items, levelNames, overflow, press, result, row, screen, smallTargets, walk,
} from './walk.mjs';

after(quit);

const phone = { width: 360, height: 740, theme: 'light' };

const text = (frame, selector) => frame.locator(selector).allTextContents();
const pageText = (frame) => frame.locator('.cc-main').textContent();
const toReview = ({ kind }) => kind === 'review';
const toInterrupt = ({ kind }) => kind === 'interrupt';
/** Neither question nor interrupt nor review nor result with a level. */
const toOther = ({ kind }) => kind === 'other';

/** A level, by the names and short forms that people know it under. */
const anyLevel = new RegExp([...Object.values(levelNames).map((name) => name.replace(/[()]/g, '\\$&')), 'IOP', 'PHP', 'residential', 'outpatient'].join('|'), 'i');

/** The screens that axe-core has seen, each once. */
const checked = new Set();

/**
 * A test in the real frame, offline from the first question on. `check` gets what `open` gives,
 * and `see`, which looks at a screen and keeps its heading and kind in `met`.
 */
const offline = (name, check) => test(name, async (t) => {
  const visited = await open(phone);
  t.after(visited.close);
  const { frame, requests, console, cut } = visited;
  await cut();
  requests.length = 0;
  const met = [];
  const see = async (now) => {
    const where = `${now.kind}: ${now.heading}`;
    met.push({ ...now, text: await pageText(frame) });
    assert.equal(now.focus, 'h1', where);
    const same = JSON.stringify([now.kind, now.heading, now.legends, await frame.locator('.cc-pinned li').count()]);
    if (now.kind !== 'questions' || !checked.has(same)) {
      checked.add(same);
      assert.deepEqual(await axe(frame), [], where);
    }
    assert.deepEqual(await smallTargets(frame), [], where);
    assert.deepEqual(await overflow(frame), [], where);
    assert.ok(await frame.locator('.cc-help a[href^="tel:"]').first().isVisible(), where);
  };
  await check({ ...visited, met, see });
  assert.deepEqual(requests, []);
  assert.deepEqual(console, []);
});

/** The page says what the engine says. */
async function assertSameAsEngine(frame, answers) {
  const expected = assess(answers);
  const { low, high, facts } = await result(frame);
  assert.deepEqual([low, high], [expected.shown_range.low, expected.shown_range.high]);
  const place = facts.find((fact) => fact.includes(levelNames[expected.level_code]));
  assert.ok(place, facts.join(' | '));
  assert.equal(place.includes(levelNames[expected.shown_range.high_code]), true, place);
  return expected;
}

/** Follows the first link of a list of open questions, answers, goes on, and is back at the result. */
async function answerTheFirst(frame, section, answers, chosen) {
  const links = `${section} .cc-link`;
  await press(frame, `${links} >> nth=0`);
  const opened = await asked(frame);
  assert.ok(opened.some(({ id }) => answers[id]?.absent), opened.map(({ id }) => id).join(' '));
  const page = Object.fromEntries(opened.map(({ id }) => [id, undefined]));
  return walk(frame, { ...chosen, ...page });
}

describe('a family, about someone who talks of killing themselves and shakes in the morning', () => {
  offline('is told what to do in the words for them, and gets a result for both', async ({ frame, met, see }) => {
    const answers = await walk(frame, family, { see });

    const interrupts = met.filter(toInterrupt);
    assert.ok(interrupts.length >= 1);
    for (const { heading, text: words } of interrupts) {
      assert.match(words, /\b(them|they)\b/i, heading);
      assert.doesNotMatch(words, /If this is you|What you feel|Do not be alone|thank you for staying/i, heading);
    }
    assert.ok(met.findIndex(toInterrupt) < met.findIndex(({ heading }) => /4 or more drinks/.test(heading)), 'the interrupt comes before the next subject');
    const inner = items.filter((item) => item.asked.oneself && !item.asked.someone).map(({ wording }) => wording.question);
    const legends = new Set(met.flatMap((now) => now.legends));
    assert.deepEqual(inner.filter((question) => legends.has(question)), [], 'nothing is asked that only they can say');

    const expected = await assertSameAsEngine(frame, answers);
    assert.equal(expected.shown_range.low, expected.shown_range.high);
    assert.deepEqual(await text(frame, '.cc-columns h2'), ['For them', 'For you']);
    assert.doesNotMatch(await pageText(frame), /(?<!do )\byou have\b(?! seen)|your symptoms/i);
  });

  offline('gets a range, and the questions behind it, when they are not sure', async ({ frame, see }) => {
    const answers = await walk(frame, unsureFamily, { see });
    assert.ok(Object.values(answers).filter(({ absent }) => absent === 'dont-know').length >= 10);
    const expected = await assertSameAsEngine(frame, answers);
    assert.ok(expected.shown_range.low < expected.shown_range.high);

    const open = 'section:has(> h2:text-is("What would make this more exact"))';
    assert.ok(await frame.locator(`${open} .cc-link`).count() > 0);
    const now = { ...answers, ...await answerTheFirst(frame, open, answers, unsureFamily) };
    await assertSameAsEngine(frame, now);
  });
});

describe('a teenager', () => {
  offline('is asked about safety only, and finds lines and people to talk to, and no level', async ({ frame, met, see }) => {
    await walk(frame, teen, { see, until: toOther });
    const blocks = new Set();
    for (const { kind, legends } of met) {
      if (kind !== 'questions') continue;
      for (const legend of legends) blocks.add(items.find(({ wording }) => wording.question === legend)?.block);
    }
    assert.deepEqual([...blocks], ['about', 'safety']);
    assert.doesNotMatch(await pageText(frame), anyLevel);
    assert.equal(await frame.locator('.cc-ladder, .cc-week, .cc-facts').count(), 0);
    for (const address of ['tel:988', 'sms:988', 'tel:911']) {
      assert.ok(await frame.locator(`.cc-main a[href="${address}"]`).isVisible(), address);
    }
  });

  offline('who is in danger is told so before any next question, and it stays', async ({ frame, met, see }) => {
    await walk(frame, teenInDanger, { see, until: toOther });
    const at = met.findIndex(toInterrupt);
    assert.ok(met[at - 1].legends.some((legend) => /killing yourself/.test(legend)));
    assert.ok(met.slice(at + 1).filter(({ kind }) => kind !== 'interrupt').length > 0);
    assert.doesNotMatch(met.filter(toInterrupt).map((now) => now.text).join(' '), anyLevel);
    assert.ok(await frame.locator('.cc-pinned').isVisible());
    assert.doesNotMatch(await pageText(frame), anyLevel);
  });
});

describe('a child', () => {
  offline('is asked nothing more: the lines first, then a grown-up they trust', async ({ frame, met, see }) => {
    await walk(frame, child, { see, until: toOther });
    assert.deepEqual(met.map(({ kind }) => kind), ['questions', 'questions', 'other']);
    const order = await frame.evaluate(() => {
      const lines = document.querySelector('.cc-main a[href="tel:988"]');
      const adult = [...document.querySelectorAll('.cc-main li')].find((line) => /grown-up you trust/.test(line.textContent));
      return Boolean(lines && adult && lines.compareDocumentPosition(adult) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    assert.ok(order);
    assert.doesNotMatch(await pageText(frame), anyLevel);
  });
});

describe('someone who leaves a third of the pages open', () => {
  offline('is told that safety was not checked, and can still answer', async ({ frame, see }) => {
    const answers = await walk(frame, silent, { see });
    const ways = new Set(Object.values(answers).map(({ absent }) => absent).filter(Boolean));
    assert.deepEqual([...ways].sort(), ['declined', 'dont-know', 'skipped']);
    const expected = await assertSameAsEngine(frame, answers);
    assert.ok(expected.unchecked_safety.length > 0);
    assert.ok(expected.shown_range.low >= 1 && expected.shown_range.low < expected.shown_range.high);
    assert.doesNotMatch(await pageText(frame), /no sign of a need/);

    const unchecked = 'section:has(> h2:text-is("We could not check safety"))';
    const now = { ...answers, ...await answerTheFirst(frame, unchecked, answers, silent) };
    const later = await assertSameAsEngine(frame, now);
    assert.ok(later.unchecked_safety.length < expected.unchecked_safety.length);
    assert.ok(later.shown_range.high <= expected.shown_range.high);
    await see(await screen(frame));
  });
});

describe('practical things', () => {
  offline('are asked from the result, lead back to it, and leave the level alone', async ({ frame, met, see }) => {
    await walk(frame, people.outpatient);
    const section = 'details:has(> summary:text("Practical things"))';
    const { low, high, facts } = await result(frame);
    await frame.locator(`${section} summary`).click();
    await press(frame, `${section} .cc-link >> nth=0`);
    const wishes = { 'work-or-school-hours': 'days', 'times-that-suit': ['evenings', 'weekends'], 'transport-needed': 'yes', insurance: 'none' };
    const said = await walk(frame, wishes, { see });
    const practical = items.filter(({ block }) => block === 'practical').map(({ id }) => id);
    assert.deepEqual(Object.keys(said).filter((id) => id !== 'country'), practical);
    assert.ok(met.slice(0, -1).every(({ kind }) => kind === 'questions'));
    const after = await result(frame);
    assert.deepEqual([after.low, after.high, after.facts], [low, high, facts]);
    const [rows, labels, values] = await Promise.all(['', ' > .cc-link', ' > .cc-fact-line'].map((part) => text(frame, `${section} li${part}`)));
    assert.equal(rows.length, practical.length);
    assert.deepEqual(rows, labels.map((label, at) => label + values[at]));
    assert.ok([...labels, ...values].every(Boolean), rows.join(' | '));
  });
});

describe('someone in another country', () => {
  offline('changes it among the answers, and the numbers change with it', async ({ frame, see }) => {
    await walk(frame, {}, { until: toReview });
    await change(frame, 'country');
    await see(await screen(frame));
    await answer(frame, { country: 'uk' });
    await goOn(frame);
    assert.equal((await screen(frame)).kind, 'review');
    await see(await screen(frame));
    assert.match(await row(frame, 'country').textContent(), /United Kingdom/);
    const numbers = () => frame.locator('.cc-help a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    assert.deepEqual(await numbers(), ['tel:116123', 'tel:999']);
    await goOn(frame);
    assert.equal((await screen(frame)).kind, 'result');
    assert.deepEqual(await numbers(), ['tel:116123', 'tel:999']);
  });
});
