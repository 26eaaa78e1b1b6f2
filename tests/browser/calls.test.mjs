// Pressing a number never costs the page. A frame that calls by itself is blocked where the page
// around has a policy for frames, and an error then stands in place of the numbers: all links of the
// sealed page are for the whole window. What the browser blocks, it says in the console.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { alone, open, quit, withSettings } from './harness.mjs';

after(quit);

const settings = { name: 'C', phone: '+1 202-555-0143', text: '+1 202-555-0144', policy: 'https://example.org/policy' };

/** Presses one number. All of them must be for the whole window, and still be there afterwards. */
async function call(page, inside, scope, number) {
  const links = inside.locator(`${scope} a:is([href^="tel:"], [href^="sms:"])`).filter({ visible: true });
  const numbers = () => links.evaluateAll((all) => all.map((link) => [link.href, link.target || document.querySelector('base')?.target]));
  const before = await numbers();
  assert.ok(before.length > 2);
  assert.deepEqual(before.filter(([, target]) => target !== '_top'), []);
  // One only: with the question whether to call, the browser takes no more clicks.
  await inside.locator(`${scope} a[href="${number}"]`).first().click({ noWaitAfter: true });
  // An error page would be there by then: it needs no network.
  await page.waitForTimeout(500);
  const then = await Promise.race([numbers(), new Promise((done) => { setTimeout(done, 3000, 'no page'); })]);
  assert.deepEqual(then, before);
}

describe('every number can be called', () => {
  const change = withSettings(settings);

  test('in the frame, on a page that allows frames of its own only', async (t) => {
    const { page, frame, console, close } = await open({ change });
    t.after(close);
    assert.match(await page.locator('meta[http-equiv]').getAttribute('content'), /frame-src 'self';/);
    await call(page, frame, '.cc-app', 'tel:988');
    assert.deepEqual(console, []);
  });

  test('in the panel of the frame, when the program has failed', async (t) => {
    const { page, frame, console, close } = await open({ change });
    t.after(close);
    await frame.evaluate(() => { setTimeout(() => { throw new Error('unexpected'); }); });
    await frame.locator('#cc-frozen-why').waitFor();
    await call(page, frame, '#cc-frozen', 'tel:+12025550143');
    assert.deepEqual(console, []);
  });

  test('on the page of its own', async (t) => {
    const { page, console, close } = await alone({ change });
    t.after(close);
    await call(page, page, '.cc-app', 'sms:988');
    assert.deepEqual(console, []);
  });
});
