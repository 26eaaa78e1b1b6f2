// Pressing a number never costs the page. A frame that calls by itself is blocked where the page
// around has a policy for frames, and an error then stands in place of the numbers: all links of the
// sealed page are for the whole window. What the browser blocks, it says in the console.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { bake, open, quit, visit } from './harness.mjs';

after(quit);

const settings = { name: 'C', phone: '+1 202-555-0143', text: '+1 202-555-0144', policy: 'https://example.org/policy' };

/** Presses every link in `inside` that calls or texts; each time, all of them must still be there. */
async function pressAll(page, inside, scope) {
  const links = inside.locator(`${scope} a:is([href^="tel:"], [href^="sms:"])`).filter({ visible: true });
  const numbers = () => links.evaluateAll((all) => all.map((link) => link.href));
  const before = await numbers();
  for (const [at, number] of before.entries()) {
    await links.nth(at).click({ noWaitAfter: true });
    // An error page would be there by then: it needs no network.
    await page.waitForTimeout(300);
    const after = await Promise.race([numbers(), new Promise((done) => { setTimeout(done, 3000, 'no page'); })]);
    assert.deepEqual(after, before, `after ${number}`);
  }
  return before;
}

describe('every number can be called', () => {
  const change = { 'care-compass.html': (page) => bake(page, settings) };

  test('in the frame, on a page that allows frames of its own only', async (t) => {
    const { page, frame, console, close } = await open({ change });
    t.after(close);
    assert.match(await page.locator('meta[http-equiv]').getAttribute('content'), /frame-src 'self';/);
    assert.ok((await pressAll(page, frame, '.cc-app')).includes('tel:988'));
    assert.deepEqual(console, []);
  });

  test('in the panel of the frame, when the program has failed', async (t) => {
    const { page, frame, console, close } = await open({ change });
    t.after(close);
    await frame.evaluate(() => { setTimeout(() => { throw new Error('unexpected'); }); });
    await frame.locator('#cc-frozen-why').waitFor();
    assert.ok((await pressAll(page, frame, '#cc-frozen')).includes('tel:+12025550143'));
    assert.deepEqual(console, []);
  });

  test('on the page of its own', async (t) => {
    const { page, console, close } = await visit({ change, path: '/care-compass.html' });
    t.after(close);
    await page.locator('#cc-frozen').waitFor({ state: 'hidden' });
    assert.ok((await pressAll(page, page, '.cc-app')).includes('sms:988'));
    assert.deepEqual(console, []);
  });
});
