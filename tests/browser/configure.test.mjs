// The configurator: what is entered is checked, shown, and baked as `care-audit` bakes it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, test } from 'node:test';
import { axe } from './axe.mjs';
import { bake, built, frameIn, launch, quit, visit } from './harness.mjs';

after(quit);

const configure = (options = {}) => visit({ path: '/configure.html', width: 1280, height: 900, ...options });

const fill = (page, path, value) => page.locator(`[id="f-${path}"]`).fill(value);
const errors = (page) => page.locator('#errors li').allTextContents();

async function download(page, button) {
  const [file] = await Promise.all([page.waitForEvent('download'), page.locator(button).click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

async function load(page, name, text) {
  await page.locator('#load').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.locator('#loaded').filter({ hasText: name }).waitFor();
}

/** The frame of the preview, once its program runs. The preview is made anew after each change. */
async function preview(page) {
  const frame = await frameIn(page.locator('#preview iframe'));
  try {
    await frame.locator('#cc-root > .cc-app').waitFor();
  } catch (error) {
    if (!frame.isDetached()) throw error;
    return preview(page);
  }
  return frame;
}

const full = {
  name: 'Quiet Water House', phone: '+1 202-555-0143', country: 'ca', time_zone: 'America/Toronto',
  hours: [{ days: ['mon', 'fri'], from: '22:00', to: '02:00' }], locations: [{ name: 'By the lake' }],
  programs: [{ name: 'Mornings', level: 'iop', format: 'mixed', location: 'By the lake', tracks: ['trauma'], sessions: [{ days: ['mon', 'wed', 'fri'], start: '09:00', end: '12:00' }] }],
  theme: { light: { accent: '#5a2a6e' }, radius: 2, font: 'serif' }, dedicated: true, idle_minutes: 10,
};

test('a name and a number give a preview, a snippet and a page, without a network', async (t) => {
  const { page, close, requests, console, cut } = await configure();
  t.after(close);
  await page.locator('#f-name').waitFor();
  await cut();
  requests.length = 0;
  assert.equal((await errors(page)).length, 2);
  await fill(page, 'name', 'Quiet Water House');
  await fill(page, 'phone', '+1 202-555-0199');
  assert.deepEqual(await errors(page), []);
  const frame = await preview(page);
  assert.equal(await frame.evaluate(() => self.origin), 'null', 'the preview is sealed');
  assert.ok(await frame.locator('.cc-help a[href="tel:988"]').isVisible());
  const snippet = await page.locator('#snippet').inputValue();
  for (const part of ['<care-compass', 'Quiet Water House', 'tel:+12025550199', 'tel:988', 'tel:911']) assert.ok(snippet.includes(part), part);
  const { name, text } = await download(page, '#download');
  assert.equal(name, 'care-compass.html');
  assert.equal(text, bake(await built('care-compass.html'), { name: 'Quiet Water House', phone: '+1 202-555-0199' }));
  assert.deepEqual(requests.filter((address) => !address.startsWith('blob:')), []);
  assert.deepEqual(console, []);
});

test('settings that are loaded, saved and baked are the same everywhere', async (t) => {
  const { page, close } = await configure();
  t.after(close);
  await page.locator('#f-name').waitFor();
  await load(page, 'settings.json', JSON.stringify(full));
  assert.deepEqual(await errors(page), []);
  assert.equal(await page.locator('[id="f-programs[0].sessions[0].start"]').inputValue(), '09:00');
  assert.deepEqual(JSON.parse((await download(page, '#save')).text), full);
  const { text } = await download(page, '#download');
  assert.equal(text, bake(await built('care-compass.html'), full));
  const frame = await preview(page);
  assert.equal(await frame.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--cc-accent').trim()), '#5a2a6e');
});

test('an old page gives its settings back, and gets the program and the numbers of today', async (t) => {
  const { page, close } = await configure();
  t.after(close);
  await page.locator('#f-name').waitFor();
  const now = bake(await built('care-compass.html'), full);
  const old = now.replaceAll('tel:988', 'tel:555').replace(/<script>[^]*<\/script>/, '<script>old</script>');
  assert.notEqual(old, now);
  await load(page, 'care-compass.html', old);
  assert.equal(await page.locator('#f-name').inputValue(), full.name);
  assert.equal((await download(page, '#download')).text, now);
  await load(page, 'notes.html', '<!doctype html><p>Something else</p>');
  assert.match(await page.locator('#loaded').textContent(), /holds no settings/);
  // A list that is none: refused, and the form is as it was.
  await load(page, 'odd.json', '{"name":"Odd","hours":"9-5"}');
  assert.match(await page.locator('#loaded').textContent(), /odd\.json holds no settings/);
  assert.equal(await page.locator('#f-name').inputValue(), full.name);
  assert.equal((await download(page, '#download')).text, now);
});

test('what is wrong stands beside its field, with what was measured, and nothing is handed out', async (t) => {
  const { page, close } = await configure();
  t.after(close);
  await page.locator('#f-name').waitFor();
  await fill(page, 'name', 'The Best Clinic');
  await fill(page, 'phone', '123');
  assert.match(await page.locator('[id="e-name"]').textContent(), /must not claim “best”/);
  assert.equal(await page.locator('#f-name').getAttribute('aria-invalid'), 'true');
  await fill(page, 'name', 'A Clinic');
  await page.locator('summary', { hasText: 'light' }).click();
  await fill(page, 'theme.light.accent', '#ff8800');
  assert.match(await page.locator('[id="e-theme.light.accent"]').textContent(), /contrast of 2\.2\d:1 .*needs 7:1/);
  assert.equal(await page.locator('#snippet').inputValue(), '');
  await page.locator('#download').click();
  assert.ok(await page.locator('#errors a').first().evaluate((link) => link === document.activeElement));
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-theme.light.accent');
  await fill(page, 'theme.light.accent', '');
  await fill(page, 'time_zone', 'Mars/Base');
  assert.match((await errors(page)).join(), /no time zone that this browser knows/);
});

test('programs and their sessions can be added and removed by keyboard', async (t) => {
  const { page, close } = await configure();
  t.after(close);
  await page.locator('#f-name').waitFor();
  await load(page, 'settings.json', JSON.stringify({ name: 'C', phone: '123' }));
  await page.getByRole('button', { name: 'Add a program' }).press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'f-programs[0].name');
  await page.keyboard.type('Mornings');
  await page.getByRole('button', { name: 'Add a session' }).press('Enter');
  for (const day of ['Monday', 'Wednesday']) await page.locator('[id="f-programs[0].sessions[0].days"]').getByLabel(day).check();
  await fill(page, 'programs[0].sessions[0].start', '09:00');
  await fill(page, 'programs[0].sessions[0].end', '12:00');
  assert.match((await errors(page)).join(), /Programs 1, Sessions: .*9 to 19 hours a week, and these are 6/);
  await page.locator('[id="f-programs[0].sessions[0].days"]').getByLabel('Friday').check();
  assert.deepEqual(await errors(page), []);
  await page.getByRole('button', { name: 'Remove program 1' }).press('Enter');
  assert.deepEqual(JSON.parse((await download(page, '#save')).text), { name: 'C', phone: '123' });
});

test('every website gets a snippet with the number and the crisis line in it, under 2 KB', async (t) => {
  const { page, close } = await configure();
  t.after(close);
  await page.locator('#f-name').waitFor();
  await load(page, 'settings.json', JSON.stringify({ ...full, name: '</p><script>alert(1)</script>' }));
  for (const host of ['html', 'wordpress', 'webflow', 'squarespace', 'wix', 'react']) {
    await page.locator('#host').selectOption(host);
    const snippet = await page.locator('#snippet').inputValue();
    assert.ok(Buffer.byteLength(snippet) < 2048, host);
    for (const part of ['tel:+12025550143', 'tel:988', 'tel:911', 'care-compass.html']) assert.ok(snippet.includes(part), `${part} for ${host}`);
    assert.ok(!snippet.includes('<script>alert'), host);
  }
});

for (const [theme, width] of [['light', 1280], ['dark', 360]]) {
  test(`axe-core finds nothing wrong, and nothing is too wide, in the ${theme} theme at ${width} pixels`, async (t) => {
    const { page, close } = await configure({ theme, width });
    t.after(close);
    await page.locator('#f-name').waitFor();
    await load(page, 'settings.json', JSON.stringify({ ...full, phone: '' }));
    for (const summary of await page.locator('summary').all()) await summary.click();
    assert.deepEqual(await axe(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth));
  });
}

test('the page works opened as a file', async (t) => {
  const context = await (await launch()).newContext();
  t.after(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL('../../dist/configure.html', import.meta.url).href);
  await fill(page, 'name', 'C');
  await fill(page, 'phone', '123');
  await preview(page);
});
