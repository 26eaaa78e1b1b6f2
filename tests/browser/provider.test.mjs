// The provider in the page: what they offer, when they answer, how their page looks.

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { minuteOfWeek } from '../../src/embed/sealed/clock.js';
import { axe } from './axe.mjs';
import { alone, quit, withSettings } from './harness.mjs';
import { people } from './people.mjs';
import { goOn, openSection, overflow, press, result, smallTargets, walk } from './walk.mjs';

after(quit);

const rich = {
  name: 'Quiet Water House', phone: '+1 202-555-0143', text: '+1 202-555-0144', booking: 'https://example.org/first-call', mail: 'hello@example.org',
  time_zone: 'America/New_York', hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], from: '00:00', to: '24:00' }],
  locations: [{ name: 'By the lake', address: '1 Lake Road' }],
  programs: [
    { name: 'Mornings', level: 'iop', format: 'in-person', location: 'By the lake', sessions: [{ days: ['mon', 'wed', 'fri'], start: '09:00', end: '12:00' }] },
    { name: 'Lake House', level: 'residential', format: 'in-person', location: 'By the lake' },
  ],
  theme: { light: { accent: '#5a2a6e' }, dark: { accent: '#e0b8f0' }, radius: 2, font: 'serif' },
  policy: 'https://example.org/policy', language_notice: 'https://example.org/languages',
};

/** The sealed page of this provider, on its own. */
const at = (settings, options = {}) => alone({ width: 360, height: 740, change: withSettings(settings), ...options });

test('the page behind the result says what fits, when the phone is answered, and where else to turn', async (t) => {
  const { page, close, requests, console } = await at(rich);
  t.after(close);
  assert.equal(await page.locator('.cc-help a[href="https://example.org/policy"]').getAttribute('target'), '_top');
  await goOn(page);
  await walk(page, people.iop);
  const before = await result(page);
  assert.match(await page.locator('.cc-step').textContent(), /Open now, day and night/);
  assert.equal(await page.locator('.cc-step a[href="sms:+12025550144"]').count(), 1);
  assert.equal(await page.locator('.cc-step a[href="https://example.org/first-call"]').getAttribute('target'), '_top');
  assert.match(await page.locator('.cc-step').textContent(), /clears your answers/);
  await openSection(page, 'Where to find this care');
  assert.deepEqual(await page.locator('.cc-offers h3').allTextContents(), ['Mornings', 'Lake House']);
  assert.match(await page.locator('.cc-main').textContent(), /FindTreatment\.gov/);
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(await smallTargets(page), []);
  assert.deepEqual(await overflow(page), []);
  await press(page, '.cc-ways button');
  assert.deepEqual(await result(page), before, 'the level has not moved');
  assert.deepEqual(console, []);
  assert.deepEqual(requests.filter((address) => address.startsWith('http')).length, 1);
});

test('an emergency result names the provider nowhere', async (t) => {
  const { page, close } = await at(rich);
  t.after(close);
  await goOn(page);
  await walk(page, people.emergency);
  const main = await page.locator('.cc-main').innerHTML();
  for (const word of ['Quiet Water', '555-0143', '5550144', 'first-call', 'Open now', 'Where to find this care']) assert.ok(!main.includes(word), word);
});

test('a link of the provider leaves the page, and Back finds it empty', async (t) => {
  const { page, close } = await at(rich);
  t.after(close);
  await goOn(page);
  await walk(page, people.iop);
  await page.locator('.cc-step a[href="https://example.org/first-call"]').click();
  await page.waitForURL('https://example.org/first-call');
  await page.goBack();
  await page.locator('#cc-root > .cc-app').waitFor();
  assert.equal(await page.locator('.cc-step').count(), 0);
});

for (const theme of ['light', 'dark']) {
  test(`the look of the provider holds in the ${theme} theme, in the panel too`, async (t) => {
    const { page, close } = await at(rich, { theme });
    t.after(close);
    const token = (name) => page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(), name);
    assert.equal(await token('--cc-accent'), rich.theme[theme].accent);
    assert.equal(await token('--cc-radius'), '2px');
    assert.match(await page.evaluate(() => getComputedStyle(document.body).fontFamily), /Georgia/);
    assert.deepEqual(await axe(page), []);
  });
}

test('without a look of their own the page is as it always was', async (t) => {
  const { page, close } = await at({ name: 'C', phone: '123' });
  t.after(close);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--cc-accent').trim()), '#0a5650');
});

test('the clock knows zones and their changes of hour, and gives nothing for a zone that there is not', () => {
  const at = (zone, moment) => minuteOfWeek(zone, new Date(moment));
  const minute = (day, hour, minutes = 0) => (day * 24 + hour) * 60 + minutes;
  assert.equal(at('UTC', '2026-11-23T00:00:00Z'), 0);
  assert.equal(at('UTC', '2026-11-22T23:59:00Z'), minute(6, 23, 59));
  // One minute before New York's clocks go forward, and one minute after.
  assert.equal(at('America/New_York', '2026-03-08T06:59:00Z'), minute(6, 1, 59));
  assert.equal(at('America/New_York', '2026-03-08T07:00:00Z'), minute(6, 3));
  assert.equal(at('Asia/Kolkata', '2026-11-24T18:29:00Z'), minute(1, 23, 59));
  assert.equal(at('Asia/Kolkata', '2026-11-24T18:30:00Z'), minute(2, 0));
  assert.equal(at('Nowhere/There', '2026-11-24T18:30:00Z'), undefined);
});
