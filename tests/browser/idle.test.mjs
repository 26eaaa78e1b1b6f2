// Nobody there: the answers are cleared, after a warning, and somebody who is back can stop it.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { open, quit, withSettings } from './harness.mjs';
import { people } from './people.mjs';
import { screen, settle, smallTargets, walk } from './walk.mjs';

after(quit);

const warning = '.cc-idle';
const [soon, over] = ['08:01', '02:00'];

/** Without scrolling there: that is a sign of somebody, and would come when it likes. */
const focusLast = (frame) => frame.evaluate(() => [...document.querySelectorAll('.cc-main button')].at(-1).focus({ preventScroll: true }));

/** The frame of a provider who gives ten minutes, at the result, with a clock that can be moved. */
async function atResult(t) {
  const visited = await open({
    clock: true,
    change: withSettings({ name: 'A', phone: '+1 202-555-0143', idle_minutes: 10 }),
  });
  t.after(visited.close);
  await walk(visited.frame, people.iop);
  const pass = async (time) => {
    // Scrolling is told with the next frame, which the moved clock does not make.
    await visited.page.screenshot();
    await visited.context.clock.fastForward(time);
    await settle(visited.frame);
  };
  return { ...visited, pass };
}

describe('when nobody has touched the page', () => {
  test('a warning comes two minutes before the end, and is read out without taking the focus', async (t) => {
    const { frame, pass } = await atResult(t);
    await pass('07:50');
    assert.equal(await frame.locator(warning).count(), 0);
    await pass('00:11');
    assert.match(await frame.locator(`${warning}[role=alert]`).textContent(), /Are you still there\? In 2 minutes/);
    assert.ok(await frame.locator(warning).evaluate((box) => {
      const { top, bottom } = box.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }), 'it is in view');
    assert.equal((await screen(frame)).focus, 'h1');
    assert.deepEqual(await axe(frame), []);
    assert.deepEqual(await smallTargets(frame), []);
  });

  test('everything is cleared at the end, says why, and tells the host nothing', async (t) => {
    const { page, frame, pass, console } = await atResult(t);
    await page.evaluate(() => {
      globalThis.heard.length = 0;
      const field = document.body.appendChild(document.createElement('input'));
      field.focus();
    });
    await pass(soon);
    await pass(over);
    const { kind, heading } = await screen(frame);
    assert.deepEqual([kind, heading], ['other', 'Your answers are gone']);
    assert.match(await frame.locator('.cc-main').textContent(), /Nobody touched this page for a while/);
    assert.deepEqual(await page.evaluate(() => [globalThis.heard, document.activeElement.localName]), [[], 'input'], 'the focus stays with the host page');
    assert.deepEqual(console, []);
    await frame.locator('.cc-main button').last().click();
    await settle(frame);
    assert.equal((await screen(frame)).kind, 'questions');
    assert.equal(await frame.locator('input:checked').count(), 0);
  });

  test('somebody in it who reads is led to what it says', async (t) => {
    const { frame, pass } = await atResult(t);
    await focusLast(frame);
    await pass(soon);
    await pass(over);
    assert.equal((await screen(frame)).focus, 'h1');
  });

  test('a device that slept through the end shows nothing any more', async (t) => {
    const { frame, pass } = await atResult(t);
    await pass('05:00:00');
    assert.equal((await screen(frame)).heading, 'Your answers are gone');
  });
});

test('whoever wakes the device late still has the two minutes that the warning gives', async (t) => {
  const { frame, pass } = await atResult(t);
  await pass('09:50');
  assert.equal(await frame.locator(warning).count(), 1);
  await pass('01:50');
  assert.equal((await screen(frame)).kind, 'result');
  await pass('00:11');
  assert.equal((await screen(frame)).heading, 'Your answers are gone');
});

describe('somebody who is back', () => {
  test('goes on where they were', async (t) => {
    const { frame, pass } = await atResult(t);
    await focusLast(frame);
    await pass(soon);
    await frame.locator(`${warning} button`).click();
    await settle(frame);
    assert.equal(await frame.locator(warning).count(), 0);
    assert.ok(await frame.evaluate(() => document.activeElement === [...document.querySelectorAll('.cc-main button')].at(-1)));
  });

  test('is noticed by scrolling, too: a screen reader presses nothing', async (t) => {
    const { frame, pass } = await atResult(t);
    await pass('07:50');
    await frame.evaluate(() => window.scrollBy(0, 200));
    await settle(frame);
    await pass('07:50');
    assert.equal(await frame.locator(warning).count(), 0);
  });

  test('does not press what is below the warning', async (t) => {
    const { page, frame, pass } = await atResult(t);
    await pass(soon);
    const button = frame.locator(`${warning} button`);
    await button.hover();
    await settle(frame);
    assert.equal(await button.count(), 1, 'a pointer that comes near does not end it');
    await frame.evaluate(() => {
      globalThis.pressed = [];
      document.addEventListener('click', ({ target }) => globalThis.pressed.push(target.textContent));
    });
    await page.mouse.down();
    await page.mouse.up();
    await settle(frame);
    assert.deepEqual(await frame.evaluate(() => globalThis.pressed), ['I am still here']);
    assert.equal(await button.count(), 0);
  });

  for (const [how, act] of [
    ['by the button', ({ frame }) => frame.locator(`${warning} button`).click()],
    ['by any key', ({ page }) => page.keyboard.press('ArrowLeft')],
    ['by a click elsewhere', ({ frame }) => frame.locator('.cc-heading').click()],
  ]) {
    test(`${how} has the whole time again, and nothing is lost`, async (t) => {
      const visited = await atResult(t);
      const { frame, pass } = visited;
      const before = await frame.locator('.cc-main').textContent();
      await pass(soon);
      await act(visited);
      await settle(frame);
      assert.equal(await frame.locator(warning).count(), 0);
      await pass('07:50');
      assert.equal(await frame.locator(warning).count(), 0);
      assert.equal(await frame.locator('.cc-main').textContent(), before);
      await pass('00:11');
      assert.equal(await frame.locator(warning).count(), 1);
    });
  }
});
