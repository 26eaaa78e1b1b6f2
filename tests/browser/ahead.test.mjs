// While Continue is pressed the next page is laid out, out of sight, and shown when it is let go.

import assert from 'node:assert/strict';
import { after, describe } from 'node:test';
import { inFrame, quit } from './harness.mjs';
import { answer, asked, label, screen, settle, speak, walkTo } from './walk.mjs';

after(quit);

/** What a person sees and may come to: how tall the document is, where things stand, what is read. */
const perceived = async (frame) => ({
  places: await frame.evaluate(() => [
    document.documentElement.scrollHeight, scrollY,
    ...[...document.querySelectorAll('.cc-main:not([aria-hidden]), .cc-main:not([aria-hidden]) *, .cc-help')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(' ');
    }),
  ]),
  read: await frame.locator('.cc-app').ariaSnapshot(),
});

const screens = (frame) => frame.evaluate(() => [...document.querySelectorAll('.cc-main')].map((main) => (main.matches('[aria-hidden]')
  ? `out of sight, ${main.offsetHeight} px, of ${main.scrollHeight > 200}`
  : main.querySelector('legend').textContent.trim())));

const outOfSight = 'out of sight, 0 px, of true';

/** To a page with its answer, and the mouse down on Continue. */
async function pressed(frame) {
  await walkTo(frame, 'pregnancy');
  await answer(frame);
  // The next page is written a little after an answer.
  await frame.waitForTimeout(300);
  await frame.locator('form > .cc-primary').hover();
  const before = await perceived(frame);
  await frame.page().mouse.down();
  await settle(frame);
  assert.equal((await screens(frame))[1], outOfSight);
  return before;
}

describe('the next page, while Continue is pressed,', () => {
  inFrame('is laid out, and nothing is seen or read of it', {}, async ({ frame }) => {
    const before = await pressed(frame);
    assert.deepEqual(await perceived(frame), before);
  });

  inFrame('is the only one once Continue is let go', {}, async ({ frame }) => {
    await pressed(frame);
    const laidOut = await frame.evaluateHandle(() => document.querySelectorAll('.cc-main')[1]);
    await frame.page().mouse.up();
    await settle(frame);
    assert.deepEqual((await asked(frame)).map(({ id }) => id), ['emergency-signs']);
    assert.ok(await laidOut.evaluate((main) => main.isConnected && main.matches('.cc-main:not([aria-hidden])')), 'what was laid out is what is shown');
    assert.equal((await screens(frame)).length, 1);
    assert.ok(await frame.evaluate(() => document.activeElement.matches('h1')));
  });

  inFrame('is out of the document again where the mouse is let go elsewhere', {}, async ({ frame }) => {
    const before = await pressed(frame);
    await frame.page().mouse.move(5, 5);
    await frame.page().mouse.up();
    await frame.waitForFunction(() => document.querySelectorAll('.cc-main').length === 1);
    assert.deepEqual((await asked(frame)).map(({ id }) => id), ['pregnancy']);
    await frame.locator('form > .cc-primary').hover();
    assert.deepEqual(await perceived(frame), before);
    // And it is still the next one.
    await frame.locator('form > .cc-primary').click();
    await settle(frame);
    assert.deepEqual((await asked(frame)).map(({ id }) => id), ['emergency-signs']);
    assert.equal((await screens(frame)).length, 1);
  });

  inFrame('stays laid out for a second, however soon before it Continue was pressed', { clock: true }, async ({ frame, context: { clock } }) => {
    await pressed(frame);
    await frame.page().mouse.up();
    await settle(frame);
    await answer(frame);
    // The next page is written a little after an answer.
    await clock.runFor(50);
    await frame.locator('form > .cc-primary').hover();
    await clock.pauseAt(await frame.evaluate(() => Date.now() + 50));
    await frame.page().mouse.down();
    await clock.runFor(950);
    assert.equal((await screens(frame))[1], outOfSight);
    await clock.runFor(100);
    assert.equal((await screens(frame)).length, 1);
  });

  inFrame('is another where the answer changes under it', {}, async ({ frame }) => {
    await walkTo(frame, 'phq9-1');
    for (const at of [0, 1, 2, 3]) await label(frame, at, 0).click();
    await frame.waitForTimeout(300);
    await frame.locator('form > .cc-primary').hover();
    await frame.page().mouse.down();
    await settle(frame);
    assert.equal((await screens(frame))[1], outOfSight);
    await frame.evaluate(() => document.querySelectorAll('fieldset')[0].querySelectorAll('input')[3].click());
    await frame.waitForTimeout(300);
    assert.equal((await screens(frame)).length, 1);
    await frame.page().mouse.up();
    await settle(frame);
    assert.ok((await asked(frame)).some(({ id }) => id.startsWith('phq9')), 'the longer form is asked now');
    assert.equal((await screens(frame)).length, 1);
  });

  inFrame('goes with this one where another is come to by the keyboard, or in another language', {}, async ({ frame }) => {
    await pressed(frame);
    await frame.evaluate(() => document.querySelector('.cc-hard button').click());
    await settle(frame);
    assert.equal(await frame.locator('.cc-main').count(), 1);
    await frame.page().mouse.move(5, 5);
    await frame.page().mouse.up();
    await frame.locator('.cc-back').click();
    await frame.waitForTimeout(300);
    await frame.locator('form > .cc-primary').hover();
    await frame.page().mouse.down();
    await settle(frame);
    assert.equal(await frame.locator('.cc-main').count(), 2);
    await speak(frame, 'es');
    assert.equal(await frame.locator('.cc-main').count(), 1);
    assert.equal((await screen(frame)).lang, 'es');
  });
});
