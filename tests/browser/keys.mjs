// Walks through the questions with the keyboard alone, in any engine.

import assert from 'node:assert/strict';
import { asked, best, nonAnswers, screen, settle } from './walk.mjs';

// Before the way on from the answers to check stands a button for each of them.
const most = 120;

/** Presses Tab until the focus is at this place among what `selector` finds; by default at any. */
export async function tabTo(frame, press, selector, place = null) {
  for (let i = 0; i < most; i += 1) {
    await press('Tab');
    const at = await placeOfFocus(frame, selector);
    if (at >= 0 && [null, at].includes(place)) return at;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

const placeOfFocus = (frame, selector) => frame.evaluate(
  (selector) => [...document.querySelectorAll(selector)].indexOf(document.activeElement), selector,
);

const isChecked = async (frame, id) => await frame.locator(`#${id}:checked`).count() === 1;

/** One of several: Tab leads to the one that is chosen, else to the first; the arrows choose. */
async function chooseOne(frame, press, at, place) {
  const from = await tabTo(frame, press, `[name=q${at}]`);
  if (!await isChecked(frame, `c${at}-${from}`)) await press('Space');
  await press(...Array(Math.abs(place - from)).fill(place < from ? 'ArrowUp' : 'ArrowDown'));
}

/** Answers the questions on the screen, by default the best, and goes on: by Continue, or by what leaves them open. */
async function answer(frame, press, chosen) {
  const given = {};
  let absent;
  for (const [at, item] of (await asked(frame)).entries()) {
    const wish = chosen[item.id] ?? (item.kind === 'one' ? best(item).id : []);
    if (wish.absent) {
      absent = wish.absent;
      given[item.id] = wish;
      continue;
    }
    const wanted = [wish].flat();
    const places = wanted.length > 0 ? wanted.map((id) => item.choices.findIndex((choice) => choice.id === id)) : [item.choices.length];
    for (const place of places) {
      const id = `c${at}-${place}`;
      if (item.kind === 'one') await chooseOne(frame, press, at, place);
      else if (!await isChecked(frame, id)) {
        await tabTo(frame, press, `#${id}`);
        await press('Space');
      }
      assert.ok(await isChecked(frame, id), `${item.id}: ${id}`);
    }
    given[item.id] = item.kind === 'one' ? { choice: wanted[0] } : { choices: wanted };
  }
  if (absent) await tabTo(frame, press, '.cc-absent button', nonAnswers.indexOf(absent));
  else await tabTo(frame, press, 'form > .cc-primary');
  await press('Enter');
  return given;
}

/** Past a screen that asks nothing; false where there is no way on. */
async function passOn(frame, press) {
  const [ways, on] = ['.cc-ways button', '.cc-main > .cc-primary'];
  const { kind } = await screen(frame);
  if (kind === 'interrupt') await tabTo(frame, press, ways, 0);
  else if (await frame.locator(on).count() > 0) await tabTo(frame, press, on);
  else return false;
  await press('Enter');
  return true;
}

/**
 * Goes to the result, or to where a young person is led, and gives back the answers on the way.
 * `press` presses keys by their names, as Playwright has them; `chosen` is as in `walk`; `see` is
 * called with every screen.
 */
export async function walkByKeys(frame, press, chosen = {}, { see = () => undefined } = {}) {
  const answers = { country: { choice: 'us' } }; // The demo provider's, set beforehand.
  for (let step = 0; step < 90; step += 1) {
    await settle(frame);
    const now = await screen(frame);
    await see(now, step);
    if (now.kind === 'result') return answers;
    if (now.kind === 'questions') Object.assign(answers, await answer(frame, press, chosen));
    else if (!await passOn(frame, press)) return answers;
  }
  throw new Error('the questions do not end');
}
