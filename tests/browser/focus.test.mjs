// From Start into the frame: where the focus and the keys are, on the provider's page and in the frame.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { frameIn, inFrame, quit, visit } from './harness.mjs';
import { settle } from './walk.mjs';

after(quit);

const sizes = { 'over the page': { width: 360, height: 740 }, 'beside the page': { width: 1024, height: 740 } };

/** What has the focus on the page around: a control of the widget, else one of the page. */
const held = (page) => page.evaluate(() => {
  const { activeElement } = document;
  return (activeElement.shadowRoot?.activeElement ?? activeElement).localName;
});

/** The first screen, started by keys; `arrive` lets the sealed page come, and gives its frame. */
async function startSlowly(t, options) {
  const visited = await visit(options);
  const { page, context } = visited;
  let arrived;
  const may = new Promise((done) => { arrived = done; });
  t.after(async () => {
    arrived();
    await visited.close();
  });
  await context.route(/care-compass\.html/, async (route) => {
    await may;
    await route.continue().catch(() => undefined); // The test is over.
  });
  await page.locator('care-compass .start').focus();
  await page.keyboard.press('Enter');
  await page.locator('care-compass iframe').waitFor({ state: 'attached' });
  const arrive = async () => {
    arrived();
    const frame = await frameIn(page.locator('care-compass iframe'));
    await frame.locator('#cc-root > .cc-app').waitFor();
    await settle(frame);
    return frame;
  };
  return { page, arrive };
}

/** Presses Tab until `selector` has the focus in the frame: at most as often as there are controls before it. */
async function tabsTo(page, frame, selector) {
  for (let i = 0; i < 3; i += 1) {
    await page.keyboard.press('Tab');
    if (await frame.evaluate((selector) => document.activeElement.matches(selector), selector)) return true;
  }
  return false;
}

for (const [where, size] of Object.entries(sizes)) {
  describe(`a frame ${where}`, () => {
    test('gets the focus when something is there, until then its layer has it', async (t) => {
      const { page, arrive } = await startSlowly(t, size);
      assert.equal(await held(page), 'dialog');
      const frame = await arrive();
      assert.equal(await held(page), 'iframe');
      assert.ok(await frame.evaluate(() => document.hasFocus() && document.activeElement.matches('h1')));
      assert.ok(await tabsTo(page, frame, 'input'));
    });

    // As a browser does it now and then on a busy machine, when the frame has just come into a process
    // of its own.
    inFrame('has the keys again when the browser gives them back to the page around', size, async ({ page, frame }) => {
      await settle(frame);
      await frame.evaluate(() => globalThis.parent.focus());
      await frame.waitForFunction(() => document.hasFocus());
      assert.equal(await held(page), 'iframe');
      assert.ok(await tabsTo(page, frame, 'input'));
    });

    inFrame('lets a person go who leaves it by keys', size, async ({ page, frame }) => {
      await settle(frame);
      for (let i = 0; i < 8 && await held(page) === 'iframe'; i += 1) await page.keyboard.press('Shift+Tab');
      const left = await held(page);
      assert.notEqual(left, 'iframe');
      await page.waitForTimeout(200);
      assert.equal(await held(page), left);
    });
  });
}

test('a person who goes to the page around meanwhile is not brought back', async (t) => {
  const field = '<!doctype html><title>host</title><input><script src="/care-compass.js"></script><care-compass src="care-compass.html"></care-compass>';
  const { page, arrive } = await startSlowly(t, { ...sizes['beside the page'], path: '/host.html', pages: { '/host.html': field } });
  await page.locator('input').focus();
  await arrive();
  assert.equal(await held(page), 'input');
});
