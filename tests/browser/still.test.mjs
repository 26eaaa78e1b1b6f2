// What did not change stays as it is: the focus, what a status has said, what was opened. A screen
// that writes a part of itself anew must not take away what a person has under a finger, or have a
// screen reader say again what it has said.

import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { inFrame, quit } from './harness.mjs';
import { people } from './people.mjs';
import { answer, asked, change, goOn, label, openSection, openWeek, press, settle, tickAll, walk, walkTo } from './walk.mjs';

after(quit);

const phone = { width: 360 };

/** Counts what changes inside these elements from now on; gives the count back. */
async function changes(frame, selector) {
  const seen = await frame.evaluateHandle((inside) => {
    const count = { seen: 0 };
    const watch = new MutationObserver((all) => { count.seen += all.length; });
    for (const element of document.querySelectorAll(inside)) watch.observe(element, { subtree: true, childList: true, characterData: true });
    return count;
  }, selector);
  return () => seen.evaluate(({ seen }) => seen);
}

const hasFocus = (frame, selector) => frame.evaluate((s) => document.activeElement.matches(s), selector);

describe('among the questions', () => {
  inFrame('an answer keeps the focus, while others are still open and say so', phone, async ({ frame }) => {
    await walkTo(frame, 'phq9-1');
    await goOn(frame);
    const count = (await asked(frame)).length;
    assert.equal(await frame.locator('legend .cc-open-here').count(), count);
    await label(frame, 0, 1).click();
    await settle(frame);
    assert.ok(await hasFocus(frame, 'fieldset input'), 'the list of what is open is shorter, and does not call');
    assert.equal(await frame.locator('legend .cc-open-here').count(), count - 1);
    assert.equal(await frame.locator('.cc-errors li').count(), count - 1);
  });

  inFrame('an answer that needs help at once moves nothing under the finger: Continue says it', phone, async ({ frame }) => {
    await walkTo(frame, 'emergency-signs');
    const top = () => label(frame, 0, 2).evaluate((one) => one.getBoundingClientRect().top);
    const before = await top();
    await label(frame, 0, 0).click();
    await settle(frame);
    assert.equal(await top(), before);
    await goOn(frame);
    assert.equal(await frame.locator('.cc-interrupt').count(), 1);
  });

  inFrame('an answer leaves the crisis lines alone, and the focus on them', phone, async ({ frame }) => {
    await walkTo(frame, 'phq9-1');
    await frame.locator('.cc-help a').first().focus();
    const seen = await changes(frame, '.cc-help');
    await frame.evaluate(() => document.querySelector('fieldset input').click());
    await settle(frame);
    assert.ok(await hasFocus(frame, '.cc-help a'));
    assert.equal(await seen(), 0);
  });

  inFrame('another country does change the crisis lines', phone, async ({ frame }) => {
    await walk(frame, people.iop, { until: ({ kind }) => kind === 'review' });
    await change(frame, 'country');
    const seen = await changes(frame, '.cc-help');
    await answer(frame, { country: 'uk' });
    assert.notEqual(await seen(), 0);
    assert.equal(await frame.locator('.cc-help a[href="tel:999"]').count(), 1);
  });

  inFrame('"why we ask" is closed on the next page, though it was opened on this one', phone, async ({ frame }) => {
    const folded = '.cc-main details';
    const asksWhy = async () => await frame.locator(folded).count() === 1;
    await walk(frame, people.iop, { until: async ({ kind }) => kind === 'questions' && asksWhy() });
    await press(frame, `${folded} summary`);
    assert.equal(await frame.locator(`${folded}[open]`).count(), 1);
    await answer(frame, people.iop);
    await goOn(frame);
    await walk(frame, people.iop, { until: async ({ kind }) => kind === 'questions' && asksWhy() });
    assert.equal(await frame.locator(`${folded}[open]`).count(), 0);
  });
});

describe('in the week', () => {
  const folded = '.cc-why:has(.cc-list):not(:has(.cc-link))';

  inFrame('what is marked is said, and what comes to the same is not said again', phone, async ({ frame }) => {
    await openWeek(frame, people.iop);
    const seen = await changes(frame, 'output, .cc-marks');
    await frame.locator('.cc-kinds input').nth(1).click();
    await settle(frame);
    assert.equal(await seen(), 0, 'what to mark as is no mark yet');
    for (const cell of [2, 6, 10]) await frame.locator('.cc-marks input').nth(cell).click();
    await settle(frame);
    assert.notEqual(await seen(), 0);
  });

  inFrame('what was opened stays open, though the plan is written anew', phone, async ({ frame }) => {
    await openWeek(frame, people.iop);
    await press(frame, `${folded} summary`);
    await frame.locator('.cc-marks input').nth(2).click();
    await settle(frame);
    assert.equal(await frame.locator(`${folded}[open]`).count(), 1);
  });
});

inFrame('a status on a page says what came of a press once, and ticking has nothing to say', phone, async ({ frame }) => {
  await walk(frame, people.iop);
  await openSection(frame, 'Take it with you');
  const seen = await changes(frame, '[role="status"]');
  await tickAll(frame);
  assert.equal(await seen(), 0);
});
