// Files that do not arrive, or not as they are: there is still someone to call, and a clear state.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { built, quit, visit } from './harness.mjs';

after(quit);

const html = await built('care-compass.html');
const script = await built('care-compass.js');
const never = () => new Promise(() => undefined);
const faults = (type, whole) => ({
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: 'gone' }),
  'a server error': (route) => route.fulfill({ status: 503, contentType: 'text/html', body: '' }),
  empty: (route) => route.fulfill({ contentType: type, body: '' }),
  truncated: (route) => route.fulfill({ contentType: type, body: whole.slice(0, whole.length / 2) }),
  'of another type': (route) => route.fulfill({ contentType: 'text/plain', body: whole, headers: { 'X-Content-Type-Options': 'nosniff' } }),
  'refused by the network': (route) => route.abort(),
  'never there': never,
});

/** The demo site with this file delivered like this; time is in the hands of the test. */
async function delivered(t, name, fulfil) {
  const visited = await visit();
  t.after(visited.close);
  const { page, context, origin } = visited;
  await context.route(`${origin}/${name}`, fulfil);
  await page.clock.install();
  // A script that never arrives holds back the event, not what is on the page.
  await page.reload({ waitUntil: 'commit' });
  return visited;
}

const numbers = ['tel:988', 'tel:+12025550143'];
const assertHelp = async (page) => {
  for (const link of numbers) await page.locator(`care-compass a[href="${link}"]`).waitFor();
};

describe('the sealed page is', () => {
  // One that is cut off says so itself, and at once: first.test.mjs.
  for (const [fault, fulfil] of Object.entries(faults('text/html', html)).filter(([fault]) => fault !== 'truncated')) {
    test(fault, async (t) => {
      const { page } = await delivered(t, 'care-compass.html', fulfil);
      await page.evaluate(() => {
        globalThis.told = [];
        for (const type of ['ready', 'error', 'exit']) document.querySelector('care-compass').addEventListener(type, ({ detail }) => globalThis.told.push([type, detail?.code]));
      });
      await page.locator('care-compass .start').click();
      await page.locator('care-compass iframe').waitFor();
      // Nothing covers the numbers while there may be none in the frame.
      for (const link of numbers) assert.ok(await page.locator(`care-compass dialog a[href="${link}"]`).isVisible());
      await page.clock.runFor(31_000);
      await page.getByText('The questions did not load.').waitFor();
      await assertHelp(page);
      assert.deepEqual(await page.evaluate(() => globalThis.told), [['error', 'timeout']]);
      assert.equal(await page.locator('care-compass iframe').count(), 0);
      assert.ok(await page.locator('care-compass .start').isEnabled(), 'one can try again');
      assert.equal(await page.locator('care-compass [role=alert]').count(), 1);
      assert.ok(await page.locator('care-compass').evaluate(({ shadowRoot }) => shadowRoot.activeElement?.matches('.start')), 'the focus went with the frame, and is back where it came from');
    });
  }

  test('not reached: what is in the frame instead is not looked at for half a minute', async (t) => {
    const { page } = await delivered(t, 'care-compass.html', (route) => route.abort());
    await page.locator('care-compass .start').click();
    await page.waitForFunction(() => document.querySelector('care-compass').shadowRoot.activeElement?.localName === 'iframe');
    await page.clock.runFor(11_000);
    await page.getByText('The questions did not load.').waitFor();
    await assertHelp(page);
  });

  test('late: it starts all the same', async (t) => {
    const { page } = await delivered(t, 'care-compass.html', async (route) => {
      await new Promise((done) => { setTimeout(done, 1000); });
      await route.continue();
    });
    await page.locator('care-compass .start').click();
    await page.clock.runFor(10_000);
    await page.clock.resume();
    await page.frameLocator('care-compass iframe').locator('#cc-root > .cc-app').waitFor();
    assert.equal(await page.locator('care-compass dialog a').count(), 0, 'the frame has its own numbers now');
  });

  test('not there when it was fetched ahead: Start asks for it again', async (t) => {
    let times = 0;
    const { page } = await delivered(t, 'care-compass.html', (route) => {
      times += 1;
      return times === 1 ? route.abort() : route.continue();
    });
    await page.locator('care-compass .start').scrollIntoViewIfNeeded();
    await page.locator('care-compass').evaluate((element) => new Promise((done) => {
      element.shadowRoot.addEventListener('load', done, { capture: true });
      element.load = 'visible';
    }));
    await page.locator('care-compass .start').click();
    await page.clock.resume();
    await page.frameLocator('care-compass iframe').locator('#cc-root > .cc-app').waitFor();
    assert.equal(times, 2);
  });

  test('truncated, and opened on its own: its panel is there', async (t) => {
    const { page, origin } = await delivered(t, 'care-compass.html', faults('text/html', html).truncated);
    await page.goto(`${origin}/care-compass.html`);
    assert.ok(await page.locator('#cc-frozen a[href="tel:988"]').first().isVisible());
    assert.ok(await page.locator('#cc-provider a[href="tel:+12025550143"]').isVisible());
  });
});

describe('the loader is', () => {
  for (const [fault, fulfil] of Object.entries(faults('text/javascript', script))) {
    test(fault, async (t) => {
      const { page } = await delivered(t, 'care-compass.js', fulfil);
      await assertHelp(page);
      // Time for it to run, if it could.
      if (fulfil !== never) await page.waitForLoadState('load');
      assert.equal(await page.locator('care-compass .start').count(), 0);
    });
  }
});
