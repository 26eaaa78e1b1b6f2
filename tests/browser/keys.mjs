// Walks through the questions with the keyboard alone, in any engine.
//
// `press` presses keys by their names, as Playwright has them.

import assert from 'node:assert/strict';
import { assess, result, screen, settle, walk } from './walk.mjs';

// Before the way on from the answers to check stands a button for each of them.
const most = 120;

/** Presses Tab until the focus is on what `selector` finds, and gives back at which place. */
export async function tabTo(frame, press, selector) {
  const [css, place] = selector.split(' >> nth=');
  for (let i = 0; i < most; i += 1) {
    await press('Tab');
    const at = await frame.evaluate((css) => [...document.querySelectorAll(css)].indexOf(document.activeElement), css);
    if (at >= 0 && (place === undefined || at === Number(place))) return at;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Tab and Enter, and what comes of it. */
export async function enter(frame, press, selector) {
  await tabTo(frame, press, selector);
  await press('Enter');
  await settle(frame);
}

/** What chooses and presses, for `walk`. */
const keys = (press) => ({
  press: (frame, selector) => enter(frame, press, selector),
  async choose(frame, at, place, item) {
    // Pages number their lists from different numbers.
    const list = at + await frame.evaluate(() => Number(document.querySelector('.cc-main .cc-choice input').name.slice(1)));
    const isChecked = async (place) => await frame.locator(`#c${list}-${place}:checked`).count() === 1;
    if (item.kind === 'one') {
      // Tab leads to the one that is chosen, else to the first; the arrows choose.
      const from = await tabTo(frame, press, `[name=q${list}]`);
      if (!await isChecked(from)) await press('Space');
      await press(...Array(Math.abs(place - from)).fill(place < from ? 'ArrowUp' : 'ArrowDown'));
    } else if (!await isChecked(place)) {
      await tabTo(frame, press, `#c${list}-${place}`);
      await press('Space');
    }
    assert.ok(await isChecked(place), `${item.id}: ${place}`);
  },
});

/**
 * Goes to the result, which must be what the engine says, or to where a young person is led, whose
 * crisis line must be in reach; whether it is a result. `see` is as in `walk`.
 */
export async function walkByKeys(frame, press, chosen, see) {
  await settle(frame);
  let kind;
  const until = async (now) => {
    kind = now.kind;
    return kind === 'result' || (kind === 'other' && await frame.locator('.cc-main > .cc-primary').count() === 0);
  };
  const answers = await walk(frame, chosen, { see, until, hand: keys(press) });
  if (kind !== 'result') {
    assert.ok(['13-17', 'under-13'].includes(chosen.age), 'a result comes');
    await tabTo(frame, press, '.cc-main a[href="tel:988"]');
    return false;
  }
  const { low, high } = await result(frame);
  const { shown_range: range } = assess(answers);
  assert.deepEqual([low, high], [range.low, range.high]);
  return true;
}

/** Opens a part behind the result: its heading has the focus. */
export async function openByKeys(frame, press, at) {
  await enter(frame, press, `.cc-open >> nth=${at}`);
  const { kind, focus } = await screen(frame);
  assert.notEqual(kind, 'result');
  assert.equal(focus, 'h1');
}

/** Whether the focus is on the button by which a part behind the result was opened. */
export const isWhereOpened = (frame, at) => frame.evaluate((at) => document.activeElement === document.querySelectorAll('.cc-open')[at], at);
