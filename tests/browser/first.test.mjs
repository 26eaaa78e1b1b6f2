// The first question, before the program is there: what is seen, and that nothing done on it is lost.
//
// The page is served up to the script that carries the program; the rest comes when the test says so.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { bake, built, frameIn, quit, visit } from './harness.mjs';
import { itemsIn } from './walk.mjs';

after(quit);

/** The demo site, whose sealed page comes without its program until `arrive` is called; `edit` changes the page, `host` the site's. */
async function slowly(t, { edit = (html) => html, host = (html) => html, ...options } = {}) {
  const visited = await visit({ path: '/index.html', change: { 'index.html': host }, ...options });
  let arrive;
  const arrived = new Promise((done) => { arrive = (rest = (text) => text) => done(rest); });
  t.after(async () => {
    arrive();
    await visited.close();
  });
  const [usual] = visited.server.listeners('request');
  visited.server.removeAllListeners('request').on('request', async (request, response) => {
    if (!request.url.startsWith('/care-compass.html')) return usual(request, response);
    const page = edit(await built('care-compass.html'));
    const at = page.lastIndexOf('<script>');
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.write(page.slice(0, at));
    return response.end((await arrived)(page.slice(at)));
  });
  const { page } = visited;
  await page.locator('care-compass .start').click();
  const frame = await frameIn(page.locator('care-compass iframe'));
  return { ...visited, frame, arrive };
}

const first = (frame) => frame.locator('#cc-first');
const runs = (frame) => frame.locator('#cc-root > .cc-app').waitFor();
const heading = (frame) => frame.locator('#cc-root h1').textContent();
const asksForWho = /Who is this for/;
const inSpanish = (html) => html.replace('<care-compass', '<care-compass locale="es" theme="dark"');

describe('before the program is there', () => {
  test('the first question stands there with its help, and Back, languages and the way out', async (t) => {
    const { frame, requests } = await slowly(t);
    await first(frame).locator('h1').waitFor();
    assert.match(await first(frame).locator('h1').textContent(), asksForWho);
    for (const link of ['tel:988', 'sms:988', 'tel:911']) assert.ok(await first(frame).locator(`aside a[href="${link}"]`).isVisible(), link);
    assert.ok(await frame.locator('#cc-frozen').isHidden());
    assert.ok(await first(frame).locator('.cc-exit').isVisible());
    assert.deepEqual(await axe(frame), []);
    assert.deepEqual(requests.filter((url) => url.endsWith('.html')).map((url) => url.split('/').at(-1)), ['index.html', 'care-compass.html']);
  });

  for (const [what, options, wanted] of [
    ['English and light', {}, ['en', 'light']],
    ['what the page around wishes for', { host: inSpanish, locale: 'en-US' }, ['es', 'dark']],
  ]) {
    test(`it is in the language and the light of ${what}`, async (t) => {
      const { frame } = await slowly(t, options);
      await first(frame).locator('h1').waitFor();
      assert.deepEqual(await frame.evaluate(() => [document.querySelector('#cc-first > .cc-app').lang, document.documentElement.dataset.theme]), wanted);
      assert.equal(await first(frame).locator(`.cc-top > [lang="${wanted[0]}"]`).count(), 0);
      assert.equal(await first(frame).locator('.cc-top > [lang]').count(), 1);
    });
  }

  test('a provider who speaks one language offers one', async (t) => {
    const edit = (html) => bake(html, { name: 'A', phone: '123', languages: ['es'] });
    const { frame, arrive } = await slowly(t, { edit });
    await first(frame).locator('h1').waitFor();
    assert.equal(await frame.locator('#cc-first > .cc-app').getAttribute('lang'), 'es');
    assert.equal(await first(frame).locator('.cc-top > [lang]').count(), 0);
    arrive();
    await runs(frame);
    assert.equal(await frame.locator('#cc-root > .cc-app').getAttribute('lang'), 'es');
  });

  test('the quick way out works', async (t) => {
    const { page, frame } = await slowly(t);
    await first(frame).locator('.cc-exit').click();
    await page.waitForURL('https://www.weather.gov/');
  });

  test('three times Shift leaves', async (t) => {
    const { page, frame } = await slowly(t);
    await first(frame).locator('h1').waitFor();
    for (let i = 0; i < 3; i += 1) await frame.locator('body').press('Shift');
    await page.waitForURL('https://www.weather.gov/');
  });

  test('numbers that are old get the panel and the program\'s word, not a question', async (t) => {
    const { frame, arrive } = await slowly(t, { edit: (html) => html.replace(/"until":\d+/, '"until":20200101') });
    await frame.locator('#cc-loading').waitFor();
    assert.equal(await first(frame).count(), 0);
    assert.ok(await frame.locator('#cc-frozen a[href="tel:988"]').first().isVisible());
    arrive();
    await runs(frame);
  });
});

describe('when the program comes', () => {
  for (const [lang, options] of [['en', {}], ['es', { host: inSpanish }]]) {
    test(`its first page is the one that stood there, ${lang}`, async (t) => {
      const { frame, arrive } = await slowly(t, options);
      await first(frame).locator('h1').waitFor();
      await frame.evaluate(() => { globalThis.stood = document.querySelector('#cc-first > .cc-app').cloneNode(true); });
      arrive();
      await runs(frame);
      assert.equal(await first(frame).count(), 0);
      const [stood, stands] = await frame.evaluate(() => {
        globalThis.stood.querySelector('form > [role=status]').remove();
        return [globalThis.stood, document.querySelector('#cc-root > .cc-app').cloneNode(true)].map((page) => {
          page.querySelectorAll('*').forEach((element) => {
            const attributes = [...element.attributes].map(({ name, value }) => [name, value]).sort();
            attributes.forEach(([name]) => element.removeAttribute(name));
            attributes.forEach(([name, value]) => element.setAttribute(name, value));
          });
          return page.innerHTML.replace(/<!--.*?-->/g, '');
        });
      });
      assert.equal(stands, stood);
    });
  }

  const chosen = (frame) => frame.locator('#cc-root input[type=radio]').evaluateAll((all) => all.findIndex(({ checked }) => checked));

  test('another language is spoken, and what was pressed after it is done', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('.cc-top > [lang="es"]').click();
    await first(frame).locator('label').nth(1).click();
    await first(frame).locator('form > .cc-primary').click();
    arrive();
    await runs(frame);
    const [who] = itemsIn('es');
    await frame.locator('.cc-app[lang="es"] h1').filter({ hasNotText: who.wording.question }).waitFor();
  });

  test('a choice after "skip" takes its place', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('.cc-absent button').first().click();
    await first(frame).locator('label').nth(1).click();
    arrive();
    await runs(frame);
    assert.match(await heading(frame), asksForWho);
    assert.equal(await chosen(frame), 1);
  });

  test('what was chosen is chosen, the focus and the scroll stay, and nothing has moved on', async (t) => {
    const { frame, arrive } = await slowly(t, { width: 360, height: 500 });
    await first(frame).locator('label').nth(1).click();
    await frame.evaluate(() => window.scrollTo(0, 120));
    arrive();
    await runs(frame);
    await frame.waitForFunction(() => document.activeElement.matches('#cc-root input'));
    assert.equal(await chosen(frame), 1);
    assert.equal(await frame.evaluate(() => document.activeElement.checked), true);
    assert.equal(await frame.evaluate(() => window.scrollY), 120);
    assert.match(await heading(frame), asksForWho);
    // It counts.
    await frame.locator('#cc-root form > .cc-primary').click();
    await frame.locator('#cc-root h1').filter({ hasNotText: asksForWho }).waitFor();
  });

  test('Continue that was pressed is pressed', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('label').nth(1).click();
    await first(frame).locator('form > .cc-primary').click();
    assert.match(await first(frame).locator('form > [role=status]').textContent(), /^Loading/);
    arrive();
    await frame.locator('#cc-root h1').filter({ hasNotText: asksForWho }).waitFor();
    assert.equal(await frame.evaluate(() => document.activeElement.localName), 'h1');
  });

  test('Continue without an answer says what is open', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('form > .cc-primary').click();
    arrive();
    await frame.locator('#cc-root .cc-errors').waitFor();
  });

  test('another language that was pressed is spoken', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('label').first().click();
    await first(frame).locator('.cc-top > [lang="es"]').click();
    arrive();
    await frame.locator('#cc-root > .cc-app[lang="es"]').waitFor();
    assert.equal(await chosen(frame), 0);
  });

  const saved = { name: 'saved.txt', mimeType: 'text/plain', buffer: Buffer.from('not one of ours') };
  const isRefused = (frame) => frame.locator('#cc-root label:has([type=file]) + [role=status]').filter({ hasText: /./ }).waitFor();

  test('a file that was chosen is read', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('[type=file]').setInputFiles(saved);
    assert.match(await first(frame).locator('form > [role=status]').textContent(), /^Loading/);
    arrive();
    await isRefused(frame);
  });

  test('so is one that is chosen only when the program has come', async (t) => {
    const { page, frame, arrive } = await slowly(t);
    const [dialog] = await Promise.all([page.waitForEvent('filechooser'), first(frame).locator('label:has([type=file])').click()]);
    arrive();
    await runs(frame);
    await dialog.setFiles(saved);
    await isRefused(frame);
  });

  test('a finger that is down is waited for', async (t) => {
    const { page, frame, arrive } = await slowly(t);
    const box = await first(frame).locator('label').nth(1).boundingBox();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    arrive();
    await frame.waitForFunction(() => document.readyState === 'complete');
    await page.waitForTimeout(300);
    assert.ok(await first(frame).isVisible());
    await page.mouse.up();
    await runs(frame);
    assert.equal(await chosen(frame), 1);
  });

  test('by the keyboard alone it is the same', async (t) => {
    const { page, frame, arrive } = await slowly(t);
    await first(frame).locator('h1').waitFor();
    assert.equal(await frame.evaluate(() => document.activeElement.localName), 'h1');
    for (let i = 0; i < 10 && !(await frame.evaluate(() => document.activeElement.matches('input[type=radio]'))); i += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    arrive();
    await runs(frame);
    await frame.waitForFunction(() => document.activeElement.matches('#cc-root input'));
    assert.equal(await chosen(frame), 1);
    await page.keyboard.press('Enter');
    await frame.locator('#cc-root h1').filter({ hasNotText: asksForWho }).waitFor();
  });

  test('a program that is cut off is said to be at once, and can be asked for again', async (t) => {
    const { page, frame, arrive } = await slowly(t);
    await page.evaluate(() => {
      globalThis.told = [];
      document.querySelector('care-compass').addEventListener('error', ({ detail }) => globalThis.told.push(detail.code));
    });
    await first(frame).locator('label').first().click();
    arrive((rest) => rest.slice(0, rest.length / 2));
    await page.getByText('The questions did not load.').waitFor();
    assert.deepEqual(await page.evaluate(() => globalThis.told), ['cut']);
    assert.equal(await page.locator('care-compass iframe').count(), 0);
    for (const link of ['tel:988', 'tel:+12025550143']) assert.ok(await page.locator(`care-compass a[href="${link}"]`).first().isVisible(), link);
    assert.ok(await page.locator('care-compass .start').isEnabled(), 'one can try again');
  });

  test('so is one that was changed on the way, which the browser does not run', async (t) => {
    const { page, frame, arrive } = await slowly(t);
    await first(frame).locator('h1').waitFor();
    arrive((rest) => rest.replace('<script>', '<script>;'));
    await page.getByText('The questions did not load.').waitFor();
    assert.ok(await page.locator('care-compass a[href="tel:988"]').isVisible());
  });

  test('it is not started any more once something has failed', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('h1').waitFor();
    await frame.evaluate(() => queueMicrotask(() => { throw new Error('planted'); }));
    await frame.locator('#cc-frozen-why').waitFor();
    arrive();
    await frame.waitForFunction(() => document.readyState === 'complete');
    await frame.waitForTimeout(500);
    assert.ok(await frame.locator('#cc-frozen-why').isVisible());
    assert.equal(await frame.locator('#cc-first, #cc-root > *').count(), 0);
    await frame.locator('#cc-again').click();
    await runs(frame);
  });

  test('one that does not start gives way to the panel', async (t) => {
    const { frame, arrive } = await slowly(t);
    await first(frame).locator('h1').waitFor();
    await frame.evaluate(() => { WebAssembly.compile = () => Promise.reject(new WebAssembly.CompileError('blocked')); });
    arrive();
    await frame.locator('#cc-frozen-why').waitFor();
    assert.equal(await first(frame).count(), 0);
    assert.ok(await frame.locator('#cc-frozen a[href="tel:988"]').first().isVisible());
  });
});
