// What stays on the device: preferences where the page stands on its own, answers only where the
// page has an address of its own and a person asks for it.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { alone, open, quit, visit, withSettings } from './harness.mjs';
import { people } from './people.mjs';
import { breakDown, change, goOn, label, openSection, press, screen, settle, smallTargets, walk } from './walk.mjs';

after(quit);

const key = 'care-compass-answers';
const baked = (settings) => withSettings({ name: 'A', phone: '+1 202-555-0143', ...settings });
const dedicated = baked({ dedicated: true });

const ready = async (page) => {
  await page.locator('#cc-root > .cc-app').waitFor();
  return page;
};

/** The page on its own, on an address of its own. */
async function dedicatedPage(t, options = {}) {
  const visited = await alone({ width: 360, height: 740, change: dedicated, ...options });
  t.after(visited.close);
  /** The page again, in another tab of the same browser. */
  const again = async () => {
    const page = await visited.context.newPage();
    await page.goto(visited.page.url());
    return ready(page);
  };
  return { ...visited, again };
}

const button = (page, name) => page.getByRole('button', { name });
const removed = 'The answers that you kept here are removed.';
const focused = (page) => page.evaluate(() => document.activeElement.textContent);
const stored = (page) => page.evaluate(() => ({ ...localStorage }));

/** Answers everything, and keeps it on the device. */
async function keep(page) {
  await goOn(page);
  await walk(page, people.php);
  await openSection(page, 'Take it with you');
  await press(page, 'text=Keep my answers here');
}

describe('answers on the device', () => {
  test('are not there until the person asks, and come back whole', async (t) => {
    const { page, again } = await dedicatedPage(t);
    await goOn(page);
    await walk(page, people.php);
    assert.deepEqual(await stored(page), {});
    await openSection(page, 'Take it with you');
    assert.match(await page.locator('.cc-main').innerText(), /Only do this on a device that is yours alone/);
    await button(page, 'Keep my answers here').click();
    await page.getByText('Your answers are kept on this device for 7 more days.').waitFor();
    assert.deepEqual(await axe(page), []);
    assert.deepEqual(await smallTargets(page), []);
    assert.deepEqual(Object.keys(await stored(page)), [key]);

    const later = await again();
    assert.deepEqual(await axe(later), []);
    await button(later, 'Go on with my answers').click();
    await settle(later);
    assert.equal((await screen(later)).kind, 'review');
    await walk(later);
    await later.getByText('The same kind of care as last time.').waitFor();
  });

  test('go by the button, in both tabs, and with everything that is deleted', async (t) => {
    const { page, again } = await dedicatedPage(t);
    await keep(page);
    const other = await again();
    await button(other, 'Remove them from this device').click();
    await page.getByText('Your answers are kept').waitFor({ state: 'detached' });
    assert.deepEqual(await stored(page), {});
    assert.equal(await button(other, 'Go on with my answers').count(), 0);
    assert.equal(await focused(other), removed, 'the focus is where the button was, and says what became of it');
    assert.deepEqual(await axe(other), []);
    assert.equal(await page.getByText(removed).count(), 0, 'nobody pressed here');

    await button(page, 'Keep my answers here').click();
    await button(page, 'Remove them from this device').click();
    await page.getByText(removed).waitFor();
    assert.equal(await focused(page), removed);

    await button(page, 'Keep my answers here').click();
    await button(other, 'Go on with my answers').waitFor();
    await press(page, '.cc-back');
    await button(page, 'Delete my answers').click();
    await settle(page);
    assert.deepEqual(await stored(page), {});
    await button(other, 'Go on with my answers').waitFor({ state: 'detached' });

    // The page that deleted them does not go on saying that they are there. In front again: behind
    // another, a page's frames and timers come once a second.
    await page.bringToFront();
    await button(page, 'Start again').click();
    await settle(page);
    await walk(page, people.php);
    await openSection(page, 'Take it with you');
    assert.equal(await page.getByText('Your answers are kept').count(), 0);
    assert.equal(await button(page, 'Remove them from this device').count(), 0);
  });

  for (const [how, act] of [
    ['the button', (page) => page.locator('.cc-exit').click()],
    ['Shift three times', async (page) => { for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift'); }],
  ]) {
    test(`go with the quick way out, by ${how}`, async (t) => {
      const { page, again } = await dedicatedPage(t);
      await keep(page);
      const other = await again();
      await act(page);
      await page.waitForURL('https://www.weather.gov/');
      assert.deepEqual(await stored(other), {});
    });
  }

  for (const [how, act] of [
    ['the button', (page) => button(page, 'Leave quickly').click()],
    ['Shift three times', async (page) => { for (let time = 0; time < 3; time += 1) await page.keyboard.press('Shift'); }],
  ]) {
    test(`go with the quick way out where the program has failed, too, by ${how}`, async (t) => {
      const { page, again } = await dedicatedPage(t);
      await keep(page);
      const other = await again();
      await breakDown(page);
      await act(page);
      await page.waitForURL('https://www.weather.gov/');
      assert.deepEqual(await stored(other), {});
    });
  }

  test('that were changed since are not said to be kept, and can be kept in their place', async (t) => {
    const { page } = await dedicatedPage(t);
    await keep(page);
    await press(page, '.cc-back');
    await button(page, 'Check my answers').click();
    await change(page, 'age');
    await label(page, 0, 3).click();
    await press(page, 'form > .cc-primary');
    await walk(page);
    await openSection(page, 'Take it with you');
    await page.getByText('Earlier answers are kept on this device.').waitFor();
    assert.equal(await page.getByText('Your answers are kept').count(), 0);
    await button(page, 'Keep my answers here').click();
    await page.getByText('Your answers are kept on this device for 7 more days.').waitFor();
    assert.match((await stored(page))[key], /age: 65/);
  });

  test('that are too old, changed or from another version are not used, and nothing breaks', async (t) => {
    const { page, again } = await dedicatedPage(t);
    await keep(page);
    const good = (await stored(page))[key];
    const day = Number(/^until (\d+)/.exec(good)[1]);
    for (const [text, said, removed] of [
      [good.replace(String(day), String(day - 8)), /older than 7 days/, 'removed'],
      [good.replace(String(day), String(day + 1)), /cannot be read any more/],
      [good.replace('roles-days: 4-plus', 'roles-days: none'), /cannot be read any more/],
      [good.replace('care-compass 1', 'care-compass 2'), /cannot be read any more/],
      ['', /cannot be read any more/],
      ['<img src=x>', /cannot be read any more/],
    ]) {
      assert.notEqual(text, good);
      await page.evaluate(([name, value]) => localStorage.setItem(name, value), [key, text]);
      const later = await again();
      assert.match(await later.locator('.cc-card').innerText(), said);
      assert.equal(await button(later, 'Go on with my answers').count(), 0);
      if (!removed) await button(later, 'Remove them from this device').click();
      await settle(later);
      assert.deepEqual(await stored(later), {});
      assert.equal(await button(later, 'Remove them from this device').count(), 0);
      await later.close();
    }
  });

  test('are not claimed to be kept where storage is full, and not offered where it is blocked', async (t) => {
    const { page } = await dedicatedPage(t);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    });
    await keep(page);
    await page.getByText('Your browser does not keep them.').waitFor();
    assert.equal(await page.getByText('Your answers are kept').count(), 0);

    const { page: blocked, context, origin, close } = await visit({ path: '/', change: dedicated });
    t.after(close);
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
    });
    await blocked.goto(`${origin}/care-compass.html`);
    await ready(blocked);
    await goOn(blocked);
    await walk(blocked, people.iop);
    await openSection(blocked, 'Take it with you');
    assert.equal(await button(blocked, 'Keep my answers here').count(), 0);
    assert.equal(await button(blocked, 'Save my answers').count(), 1);
  });

  test('are not offered in a frame, nor on an address that is shared', async (t) => {
    const framed = await open({ change: dedicated });
    t.after(framed.close);
    await walk(framed.frame, people.iop);
    await openSection(framed.frame, 'Take it with you');
    assert.equal(await button(framed.frame, 'Keep my answers here').count(), 0);

    const { page } = await dedicatedPage(t, { change: baked({}) });
    // They were kept while the address was the page's own: now others can read there.
    await page.evaluate((name) => localStorage.setItem(name, 'age: 65'), key);
    await page.reload();
    await ready(page);
    assert.deepEqual(await stored(page), {});
    await goOn(page);
    await walk(page, people.iop);
    await openSection(page, 'Take it with you');
    assert.equal(await button(page, 'Keep my answers here').count(), 0);
    assert.deepEqual(await stored(page), {});
  });
});

describe('preferences', () => {
  test('are the language and the country, once a person has changed one, and go with the answers', async (t) => {
    const { page, again } = await dedicatedPage(t, { change: baked({}) });
    await goOn(page);
    await walk(page, {}, { until: ({ kind }) => kind === 'review' });
    assert.deepEqual(await stored(page), {});
    await change(page, 'country');
    await page.locator('label.cc-choice', { hasText: 'Ireland' }).click();
    await goOn(page);
    await button(page, 'Español').click();
    await settle(page);
    assert.deepEqual(await stored(page), { 'care-compass': 'es ie' });

    const later = await again();
    assert.equal((await screen(later)).lang, 'es');
    assert.ok(await later.locator('.cc-help a[href="tel:116123"]').count() > 0, 'Ireland leads with its own line');
    await page.bringToFront();
    await walk(page);
    await page.locator('.cc-ways button').last().click();
    await settle(page);
    assert.deepEqual(await stored(page), {});
  });

  test('that make no sense are passed over', async (t) => {
    const { page, again } = await dedicatedPage(t, { change: baked({}) });
    for (const text of ['', 'xx', 'xx yy', 'es', '<b> <i>']) {
      await page.evaluate((value) => localStorage.setItem('care-compass', value), text);
      const later = await again();
      assert.equal((await screen(later)).lang, 'en');
      await later.close();
    }
  });
});
