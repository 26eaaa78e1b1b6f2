// Only with the keyboard; and what a screen reader is told about each control.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import selenium from 'selenium-webdriver';
import { asked, assess, result, screen, settle, walkTo } from '../walk.mjs';
import { inEachEngine } from './engines.mjs';
import { open } from './site.mjs';

const { By, Key } = selenium;

inEachEngine((browser) => {
  const press = (...keys) => browser.driver.actions().sendKeys(...keys).perform();
  const focused = (frame, selector) => frame.evaluate((selector) => document.activeElement.matches(selector), selector);

  async function tabTo(frame, selector) {
    for (let i = 0; i < 60; i += 1) {
      await press(Key.TAB);
      if (await focused(frame, selector)) return;
    }
    throw new Error(`Tab does not reach ${selector}`);
  }

  test('from the first question to the result', async (t) => {
    const { frame } = await open(t, browser);
    await settle(frame);
    const answers = { country: { choice: 'us' } };
    for (let step = 0; step < 60; step += 1) {
      const now = await screen(frame);
      // WebKit lets a frame give no focus before something was done in it; Tab leads on all the same.
      assert.equal(now.focus, step === 0 && browser.name === 'WebKitGTK' ? 'body' : 'h1', now.heading);
      if (now.kind === 'result') break;
      if (now.kind === 'questions') {
        for (const [at, item] of (await asked(frame)).entries()) {
          const place = item.kind === 'one' ? 0 : item.choices.length;
          await tabTo(frame, `#c${at}-${place}`);
          // At the age, two arrows further.
          const arrows = item.id === 'age' ? 2 : 0;
          await press(Key.SPACE, ...Array(arrows).fill(Key.ARROW_DOWN));
          assert.equal(await frame.locator(`#c${at}-${place + arrows}:checked`).count(), 1, item.id);
          answers[item.id] = item.kind === 'one' ? { choice: item.choices[place + arrows].id } : { choices: [] };
        }
      }
      await tabTo(frame, '.cc-primary');
      await press(Key.ENTER);
      await settle(frame);
    }
    const { low, high } = await result(frame);
    const { shown_range: range } = assess(answers);
    assert.deepEqual([low, high], [range.low, range.high]);
  });

  test('the first Tab leads to the first answer', async (t) => {
    const { frame } = await open(t, browser);
    await settle(frame);
    await press(Key.TAB);
    assert.ok(await focused(frame, '#c0-0'));
  });

  test('the focus goes round, and out of the frame', async (t) => {
    const { frame } = await open(t, browser);
    for (let i = 0; i < 40 && await frame.evaluate(() => document.hasFocus()); i += 1) await press(Key.TAB);
    assert.equal(await frame.evaluate(() => document.hasFocus()), false);
  });

  test('role and name of each control', async (t) => {
    const { frame } = await open(t, browser);
    await walkTo(frame, 'emergency-signs');
    const [{ wording, choices }] = await asked(frame);
    const controls = await browser.driver.findElements(By.css('.cc-app :is(h1, fieldset, input, button, summary, a)'));
    const told = await Promise.all(controls.map(async (control) => `${await control.getAriaRole()}: ${await control.getAccessibleName()}`));
    assert.deepEqual(told, [
      'button: Back', 'button: Español', 'button: Leave quickly',
      `group: ${wording.question}`, `heading: ${wording.question}`,
      // No role of the standard says that something can be opened, so the drivers name none.
      ': Why we ask',
      ...choices.map(({ label }) => `checkbox: ${label}`), 'checkbox: None of these',
      'button: Skip', 'button: I don’t know', 'button: I’d rather not say',
      'button: Continue', 'button: This is hard to answer right now',
      'link: Call 988', 'link: Text 988', 'link: Emergency: call 911',
    ]);
  });
});
