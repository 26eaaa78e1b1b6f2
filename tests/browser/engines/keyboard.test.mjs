// Only with the keyboard; and what a screen reader is told about each control.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import selenium from 'selenium-webdriver';
import { isWhereOpened, openByKeys, walkByKeys } from '../keys.mjs';
import { everyKind } from '../people.mjs';
import { asked, settle, walkTo } from '../walk.mjs';
import { inEachEngine } from './engines.mjs';
import { open } from './site.mjs';

const { By, Key } = selenium;

inEachEngine((browser) => {
  const names = { Tab: Key.TAB, Space: Key.SPACE, Enter: Key.ENTER, ArrowDown: Key.ARROW_DOWN, ArrowUp: Key.ARROW_UP };
  const press = (...keys) => browser.driver.actions().sendKeys(...keys.map((key) => names[key])).perform();
  const focused = (frame, selector) => frame.evaluate((selector) => document.activeElement.matches(selector), selector);

  for (const [who, chosen] of Object.entries(everyKind)) {
    test(`from the first question to the end: ${who}`, async (t) => {
      const { frame } = await open(t, browser);
      // WebKit lets a frame give no focus before something was done in it; Tab leads on all the same.
      const isHeaded = ({ focus, heading }, step) => assert.equal(focus, step === 0 && browser.name === 'WebKitGTK' ? 'body' : 'h1', heading);
      if (!await walkByKeys(frame, press, chosen, isHeaded)) return;
      await openByKeys(frame, press, 0);
      await frame.locator('.cc-back').click();
      await settle(frame);
      assert.ok(await isWhereOpened(frame, 0));
    });
  }

  test('the first Tab leads to the first answer', async (t) => {
    const { frame } = await open(t, browser);
    await settle(frame);
    await press('Tab');
    assert.ok(await focused(frame, '#c0-0'));
  });

  test('the focus goes round, and out of the frame', async (t) => {
    const { frame } = await open(t, browser);
    for (let i = 0; i < 40 && await frame.evaluate(() => document.hasFocus()); i += 1) await press('Tab');
    assert.equal(await frame.evaluate(() => document.hasFocus()), false);
  });

  test('role and name of each control', async (t) => {
    const { frame } = await open(t, browser);
    await walkTo(frame, 'emergency-signs');
    const [{ wording, choices }] = await asked(frame);
    // What is closed has no name.
    await frame.locator('form > details > summary').click();
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
      ': Need to stop? Save your answers so far', 'button: Save my answers',
      'link: Call 988', 'link: Text 988', 'link: Emergency: call 911',
    ]);
  });
});
