// Walks through the questions as a person does: by what is on the screen.
//
// The item bank of the engine says which question a legend is, and which choice stands at which
// place, so that no test here knows the wording.

import assert from 'node:assert/strict';
import { audit } from './audit.mjs';

const banks = new Map();

/** The item bank in the words of a language, in the order of the engine. */
export function itemsIn(lang) {
  if (!banks.has(lang)) banks.set(lang, JSON.parse(audit(['items', '--json', '--lang', lang])));
  return banks.get(lang);
}

export const items = itemsIn('en');

function pagesIn(lang) {
  const bank = itemsIn(lang);
  return [...new Set(bank.map(({ page }) => page))].map((first) => bank.filter(({ page }) => page === first));
}

/** What the engine says to these answers. */
export const assess = (answers) => JSON.parse(audit(['assess', '-', '--lenient'], JSON.stringify({ answers })));

/** The name that people see, by the code of a level. */
export const levelNames = Object.fromEntries(
  [...audit(['rules']).matchAll(/^\| [0-6] \| `([a-z-]+)` \| ([^|]+) \|/gm)].map(([, code, name]) => [code, name]),
);

/** Waits until the screen stands still. */
export const settle = (frame) => frame.evaluate(
  () => new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); }),
);

/** Clicks, and waits for what comes of it. */
export async function press(frame, selector) {
  await frame.locator(selector).click();
  await settle(frame);
}

/** Changes the language by its button, where another is spoken. */
export async function speak(frame, lang) {
  await frame.evaluate((wanted) => document.querySelector(`.cc-top [lang="${wanted}"]`)?.click(), lang);
  await settle(frame);
}

/**
 * Makes the program fail, which leaves the panel with the crisis lines. By a promise of the page's
 * own: what a script of Firefox's driver throws, the page does not hear.
 */
export async function breakDown(frame) {
  await frame.evaluate(() => { window.Promise.reject(new Error('planted')); });
  await frame.locator('#cc-frozen').waitFor();
}

/** The row of an item among the answers to check. */
export function row(frame, id) {
  const { short } = items.find((item) => item.id === id).wording;
  return frame.locator('.cc-answer').filter({ has: frame.locator(`dt:text-is("${short}")`) });
}

/** Presses Change beside an answer. */
export async function change(frame, id) {
  await row(frame, id).locator('button').click();
  await settle(frame);
}

/** A page of questions of which a part is still to come: below the edge it comes behind a frame, the button last. */
export const unfinished = '.cc-main form:not(:has(> .cc-primary))';

/** What is on the screen. */
export const screen = (frame) => frame.evaluate(async (unfinished) => {
  const main = document.querySelector('.cc-main');
  while (main.querySelector(unfinished)) await new Promise((done) => { setTimeout(done, 5); });
  const kinds = { form: 'questions', '.cc-interrupt': 'interrupt', '.cc-answers': 'review', '.cc-step': 'result' };
  const text = (element) => element?.textContent.trim() ?? '';
  return {
    lang: document.querySelector('.cc-app').lang,
    kind: kinds[Object.keys(kinds).find((selector) => main.querySelector(selector))] ?? 'other',
    heading: text(main.querySelector('h1')),
    // Behind the question may stand that it is still open.
    legends: [...main.querySelectorAll('legend')].map(({ firstChild }) => text(firstChild)),
    focus: document.activeElement?.localName,
  };
}, unfinished);

/** The ways to say which question a legend is: the words to the person, and about someone else. */
const voices = [
  (page, { heading, legends }) => [null, heading].includes(page[0].page_heading)
    && legends.map((legend) => page.find(({ wording }) => wording.question === legend)),
  (page, { legends }) => legends.map((legend) => page.find(({ wording_someone: wording }) => wording?.question === legend)),
];

/** The items whose questions are on the screen, in order. */
export async function asked(frame) {
  const now = await screen(frame);
  const fits = pagesIn(now.lang)
    .map((page) => voices.map((voice) => voice(page, now)).find((found) => found && found.length > 0 && found.every(Boolean)))
    .filter(Boolean);
  assert.equal(fits.length, 1, `${fits.length} pages have these questions: ${[now.heading, ...now.legends].join(' | ')}`);
  return fits[0];
}

/** A misspelt item would be passed over in silence. */
export const assertItems = (chosen) => assert.deepEqual(Object.keys(chosen).filter((id) => !items.some((item) => item.id === id)), [], 'no such items');

/** A whole set of answers: these, and the best to everything else. What is closed is ignored. */
export function complete(chosen) {
  assertItems(chosen);
  return Object.fromEntries(items.map((item) => [item.id, wished(item, chosen).said]));
}

/** What `chosen` says to an item, by default the best, and the places of the choices that say it. */
function wished(item, chosen) {
  const wish = chosen[item.id] ?? (item.kind === 'one' ? best(item).id : []);
  if (wish.absent) return { said: wish, places: [] };
  const wanted = [wish].flat();
  const places = wanted.map((id) => item.choices.findIndex((choice) => choice.id === id));
  assert.ok(!places.includes(-1), `${item.id} has no choice like ${wanted}`);
  return {
    said: item.kind === 'one' ? { choice: wanted[0] } : { choices: wanted },
    places: places.length > 0 ? places : [item.choices.length],
  };
}

/** The choice that is best: the lowest in the order, else the first. */
export function best({ choices }) {
  const ordered = choices.filter(({ ordinal }) => ordinal !== null);
  return ordered.sort((a, b) => a.ordinal - b.ordinal)[0] ?? choices[0];
}

/** The label of a choice; behind the last choice stands "none of these". */
export const label = (frame, at, place) => frame.locator('fieldset').nth(at).locator('label.cc-choice').nth(place);

/** What chooses and presses: by default the pointer. */
const pointer = { press, choose: (frame, at, place) => label(frame, at, place).click() };

/** "Skip", "I don't know" and "I'd rather not say", in the order of their buttons. */
export const nonAnswers = ['skipped', 'dont-know', 'declined'];

/**
 * Answers the questions on the screen and says how: `chosen`, or the best choice. What `chosen`
 * leaves open, as `{ absent }`, is said by the button that goes on.
 */
export async function answer(frame, chosen = {}, hand = pointer) {
  const given = {};
  for (const [at, item] of (await asked(frame)).entries()) {
    const { said, places } = wished(item, chosen);
    for (const place of places) await hand.choose(frame, at, place, item);
    given[item.id] = said;
  }
  // What was chosen counts once it is painted.
  await settle(frame);
  return given;
}

/** The one way on from a screen: Continue, the result, or past an interrupt. */
export async function goOn(frame, hand = pointer) {
  const { kind } = await screen(frame);
  await hand.press(frame, kind === 'interrupt' ? '.cc-ways button >> nth=0' : 'form > .cc-primary, .cc-main > .cc-primary');
}

/** Answers a page of questions and goes on, by Continue or by the button of a non-answer. */
async function turnPage(frame, chosen, hand) {
  const given = await answer(frame, chosen, hand);
  const absent = [...new Set(Object.values(given).map((said) => said.absent).filter(Boolean))];
  assert.ok(absent.length < 2, 'a page can be left open in one way only');
  if (absent.length === 0) await goOn(frame, hand);
  else await hand.press(frame, `.cc-absent button >> nth=${nonAnswers.indexOf(absent[0])}`);
  return given;
}

/** The titles of the pages that are offered behind the result. */
export const sectionTitles = (frame) => frame.locator('.cc-open-title').allTextContents();

/** Opens a page behind the result by its title, or a part of it. */
export async function openSection(frame, title) {
  await frame.locator('.cc-open', { has: frame.locator('.cc-open-title', { hasText: title }) }).click();
  await settle(frame);
}

/** Opens all that is folded away. */
export async function discloseAll(frame) {
  for (const summary of await frame.locator('.cc-main summary').all()) await summary.click();
  await settle(frame);
}

/** Ticks every box, but for those with these names. */
export async function tickAll(frame, but = []) {
  const names = await frame.getByRole('checkbox').evaluateAll((boxes) => boxes.map(({ parentElement }) => parentElement.innerText));
  for (const name of names.filter((name) => !but.includes(name))) await frame.getByRole('checkbox', { name }).check();
  await settle(frame);
}

/** On how many sheets a PDF prints. */
export const paperPages = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;

/** Goes to the result, and opens the week there. */
export async function openWeek(frame, chosen) {
  const answers = await walk(frame, chosen);
  await openSection(frame, 'week could look');
  return answers;
}

/** Answers the practical things from the week, which they lead back to. */
export async function answerInWeek(frame, chosen) {
  await press(frame, 'details:has(.cc-list .cc-link) summary');
  await press(frame, 'details .cc-link >> nth=0');
  await walk(frame, chosen, { until: ({ kind }) => kind !== 'questions' });
}

/**
 * Goes on until `until`, by default the result, and gives back the answers on the way.
 *
 * `see` is called with every screen that is met, and how many came before it, before anything is
 * done there; `hand` is what chooses and presses.
 */
export async function walk(frame, chosen = {}, { see = () => undefined, until = ({ kind }) => kind === 'result', hand = pointer } = {}) {
  assertItems(chosen);
  const answers = { country: { choice: 'us' } }; // The demo provider's, set beforehand.
  for (let step = 0; step < 90; step += 1) {
    const now = await screen(frame);
    await see(now, step);
    if (await until(now)) return answers;
    if (now.kind === 'questions') Object.assign(answers, await turnPage(frame, chosen, hand));
    else await goOn(frame, hand);
  }
  throw new Error('the questions do not end');
}

/** Goes on until the question of this item is on the screen. */
export const walkTo = (frame, id, chosen) => walk(frame, chosen, {
  until: async ({ kind }) => kind === 'questions' && (await asked(frame)).some((item) => item.id === id),
});

/**
 * The level or range that the result page marks on its ladder, as numbers, and how soon: the facts
 * beside the next step, or, in an emergency, where there are none, the heading and the rung.
 */
export const result = (frame) => frame.evaluate(() => {
  const rungs = [...document.querySelectorAll('.cc-ladder > li')];
  const facts = [...document.querySelectorAll('.cc-facts dd')];
  const instead = document.querySelectorAll('.cc-step.cc-now h1, .cc-ladder > .cc-here');
  const here = rungs.map((rung, at) => (rung.classList.contains('cc-here') ? rungs.length - 1 - at : -1)).filter((at) => at >= 0);
  return {
    low: Math.min(...here),
    high: Math.max(...here),
    facts: [...(facts.length ? facts : instead)].map((fact) => fact.textContent.trim()),
    page: document.querySelector('.cc-main').textContent,
  };
});

/** Links, buttons, choices and disclosures that are smaller than a finger. */
export const smallTargets = (frame) => frame.evaluate(() => {
  const targets = [...document.querySelectorAll('a, button, label.cc-choice, summary')].filter((target) => target.checkVisibility());
  const small = targets.filter((target) => {
    const { width, height } = target.getBoundingClientRect();
    return width < 43.99 || height < 43.99;
  });
  return small.map((target) => target.textContent);
});

/** How far the page reaches beyond its window, sideways, and what does. */
export const overflow = (frame) => frame.evaluate(() => {
  const wide = document.documentElement.clientWidth;
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > wide + 0.5)
    .map((element) => `${element.localName}.${element.className}: ${Math.round(element.getBoundingClientRect().right)} > ${wide}`);
});
