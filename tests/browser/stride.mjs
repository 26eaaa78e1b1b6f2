// Walks through the questions as fast as the page allows: inside it, by its own clicks.

import { assertItems, best, items, nonAnswers, unfinished } from './walk.mjs';

const pages = [...new Set(items.map(({ page }) => page))].map((first) => items.filter(({ page }) => page === first).map((item) => ({
  id: item.id, heading: item.page_heading, choices: item.choices.map(({ id }) => id),
  own: item.wording.question, someone: item.wording_someone?.question,
  // Behind the last choice of many stands "none of these".
  best: item.kind === 'one' ? item.choices.indexOf(best(item)) : item.choices.length,
  places: item.choices.length + (item.kind === 'one' ? 0 : 1),
})));

/**
 * Walks to the result, or to where a young person is led, and gives back the class of what came:
 * a level, a range of levels, or `young`.
 *
 * `chosen` as in `walk`. With the probability `chance` an answer is any other, or the page is left
 * open; `seed` says which. With `about`, every part behind the result is opened as well.
 *
 * With `until`, an item, it stops where that is asked. With `known`, a list of screens, it stops at
 * the first that is not among them, and gives back `{ screen, items }`: what it shows, in short, and
 * what is asked there.
 */
export async function stride(frame, { chosen = {}, chance = 0, seed = 1, about = false, until = null, known = null } = {}) {
  assertItems(chosen);
  // What a long page has below the edge comes behind a frame: here nobody waits for one.
  await frame.evaluate(() => { [window.frameOf, window.requestAnimationFrame] = [window.requestAnimationFrame, setTimeout]; });
  try {
    return await frame.evaluate(walkInside, { pages, nonAnswers, chosen, chance, seed, about, until, known, unfinished });
  } finally {
    await frame.evaluate(() => { window.requestAnimationFrame = window.frameOf; });
  }
}

/** Deletes the answers, and starts again. */
export const restart = (frame) => frame.evaluate(async () => {
  const turn = () => new Promise((done) => { setTimeout(done); });
  [...document.querySelectorAll('.cc-main .cc-ways button')].at(-1).click();
  await turn();
  document.querySelector('.cc-main > .cc-secondary').click();
  await turn();
});

async function walkInside({ pages, nonAnswers, chosen, chance, seed, about, until, known, unfinished }) {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const any = (count) => Math.floor(random() * count);
  const turn = async () => {
    do await new Promise((done) => { setTimeout(done); });
    while (document.querySelector(unfinished));
  };
  const main = () => document.querySelector('.cc-main');
  const text = (element) => element?.textContent.trim() ?? '';

  /** The items whose questions are on the screen. */
  function asked(form) {
    const heading = text(main().querySelector('h1'));
    const legends = [...form.querySelectorAll('legend')].map(text);
    for (const page of pages) {
      for (const voice of [null, heading].includes(page[0].heading) ? ['own', 'someone'] : ['someone']) {
        const found = legends.map((legend) => page.find((item) => item[voice] === legend));
        if (found.length > 0 && found.every(Boolean)) return found;
      }
    }
    throw new Error(`no page has these questions: ${legends.join(' | ')}`);
  }

  function answer(form) {
    const found = asked(form);
    const open = [...form.querySelectorAll('.cc-absent button')];
    const wishes = found.map(({ id }) => chosen[id]);
    const absent = wishes.find((wish) => wish?.absent)?.absent;
    if (random() < chance / 4) return open[any(open.length)].click();
    if (absent) return open[nonAnswers.indexOf(absent)].click();
    found.forEach((item, at) => {
      const labels = form.querySelectorAll('fieldset')[at].querySelectorAll('label.cc-choice');
      const wanted = [wishes[at] ?? []].flat().map((id) => item.choices.indexOf(id));
      const places = random() < chance ? [any(item.places)] : wanted.length > 0 ? wanted : [item.best];
      for (const place of places) {
        // Back at a page, what is chosen there stays.
        if (!labels[place].querySelector('input').checked) labels[place].click();
      }
    });
    return form.querySelector(':scope > .cc-primary').click();
  }

  for (let step = 0; step < 150; step += 1) {
    const form = main().querySelector('form');
    const on = main().querySelector('.cc-interrupt') ? main().querySelector('.cc-ways button') : main().querySelector(':scope > .cc-primary');
    const last = main().querySelector('.cc-step') || (!form && !on);
    if (until && form && asked(form).some(({ id }) => id === until)) return undefined;
    if (known && !last) {
      // A review is known by its parts, not by its many answers.
      const told = form ? 'h1, legend' : main().querySelector('.cc-interrupt') ? 'h1, p, li' : 'h1, h2, .cc-pinned li';
      const shown = [...main().querySelectorAll(told)].map(text).join(' | ');
      if (!known.includes(shown)) return { screen: shown, items: form ? asked(form).map(({ id }) => id) : [] };
    }
    if (last) break;
    if (form) answer(form);
    else on.click();
    await turn();
  }
  if (main().querySelector('form, .cc-interrupt')) throw new Error('the questions do not end');
  if (about) {
    for (let at = 0; at < main().querySelectorAll('.cc-open').length; at += 1) {
      main().querySelectorAll('.cc-open')[at].click();
      await turn();
      document.querySelector('.cc-back').click();
      await turn();
    }
  }
  const rungs = [...document.querySelectorAll('.cc-ladder > li')];
  const levels = rungs.map((rung, at) => (rung.classList.contains('cc-here') ? rungs.length - 1 - at : -1)).filter((level) => level >= 0);
  if (!main().querySelector('.cc-step')) return 'young';
  return levels.length === 1 ? `level ${levels[0]}` : levels.length ? `range ${levels.at(-1)} to ${levels[0]}` : 'no level';
}
