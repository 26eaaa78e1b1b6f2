// Languages: which one the questions begin in, how it is changed, and a whole run in Spanish.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { axe } from './axe.mjs';
import { open, quit, visit } from './harness.mjs';
import { people } from './people.mjs';
import { answer, assess, breakDown, goOn, itemsIn, overflow, press, result, screen, smallTargets, walk, walkTo } from './walk.mjs';

after(quit);

const phone = { width: 360, height: 740 };
const sealed = '/care-compass.html';
const inSpanish = {
  path: '/index.html',
  change: { 'index.html': (html) => html.replace('<care-compass', '<care-compass locale="es"') },
};
const wording = (lang, id) => itemsIn(lang).find((item) => item.id === id).wording;
const spoken = (frame) => frame.evaluate(() => {
  const { lang, dir } = document.querySelector('.cc-app');
  return [document.documentElement.lang, lang, dir];
});

describe('the language to begin in', () => {
  const begun = async (t, options, frame = ({ page }) => page) => {
    const visited = options.path === sealed ? await visit(options) : await open(options);
    t.after(visited.close);
    const inside = frame(visited);
    await inside.locator('#cc-root > .cc-app').waitFor();
    return (await spoken(inside))[1];
  };
  const framed = ({ frame }) => frame;
  const wish = (locale) => ({ path: '/index.html', change: { 'index.html': (html) => html.replace('<care-compass', `<care-compass locale="${locale}"`) } });

  test('is what the page around wishes for', async (t) => assert.equal(await begun(t, wish('es'), framed), 'es'));
  test('is English where that is not known, whatever the browser speaks', async (t) => {
    assert.equal(await begun(t, { ...wish('fr'), locale: 'es-MX' }, framed), 'en');
  });
  test('is the browser\'s on a page of its own', async (t) => assert.equal(await begun(t, { path: sealed, locale: 'es-MX' }), 'es'));
  test('is English for a browser whose language is not known', async (t) => assert.equal(await begun(t, { path: sealed, locale: 'fr-FR' }), 'en'));
});

describe('changing the language in mid-run', () => {
  test('draws the same screen in place: answers, focus and scroll stay', async (t) => {
    const { frame, close } = await open(phone);
    t.after(close);
    await walkTo(frame, 'phq9-1');
    await answer(frame, { 'phq9-1': '2', 'phq9-2': '1' });
    const chosen = () => frame.locator('input').evaluateAll((all) => all.map(({ checked }) => checked));
    const before = await chosen();
    await press(frame, '.cc-top [lang="es"]');

    assert.deepEqual(await spoken(frame), ['es', 'es', 'ltr']);
    const now = await screen(frame);
    assert.ok(now.legends.includes(wording('es', 'phq9-1').question), now.legends.join(' | '));
    assert.deepEqual(await chosen(), before);
    assert.equal(await frame.evaluate(() => document.activeElement.textContent), 'English');
    assert.deepEqual(await axe(frame), []);

    // On to the result, and back to English there: the same result in other words.
    const rest = await walk(frame, people.outpatient);
    const spanish = await result(frame);
    await press(frame, '.cc-top [lang="en"]');
    const english = await result(frame);
    assert.deepEqual([english.low, english.high], [spanish.low, spanish.high]);
    assert.notEqual(english.page, spanish.page);
    assert.deepEqual(await spoken(frame), ['en', 'en', 'ltr']);
    assert.ok(Object.keys(rest).length > 10);
  });

  test('keeps what is said about open questions, without taking the focus there', async (t) => {
    const { frame, close } = await open();
    t.after(close);
    await walkTo(frame, 'phq9-1');
    await goOn(frame);
    assert.ok(await frame.locator('.cc-errors').isVisible());
    await press(frame, '.cc-top [lang="es"]');
    assert.ok(await frame.locator('.cc-errors').isVisible());
    assert.equal(await frame.evaluate(() => document.activeElement.textContent), 'English');
  });

  test('is heard nowhere outside', async (t) => {
    const { page, frame, requests, console, close } = await open();
    t.after(close);
    requests.length = 0;
    const host = () => page.evaluate(() => [location.href, document.title, history.length, scrollY, globalThis.heard.length]);
    const before = await host();
    await press(frame, '.cc-top [lang="es"]');
    await press(frame, '.cc-top [lang="en"]');
    assert.deepEqual(await host(), before);
    assert.deepEqual([requests, console], [[], []]);
  });
});

describe('a whole run in Spanish, offline', () => {
  for (const code of ['iop', 'emergency']) {
    test(code, async (t) => {
      const { frame, requests, cut, close } = await open({ ...phone, ...inSpanish });
      t.after(close);
      await cut();
      requests.length = 0;
      const answers = await walk(frame, people[code], {
        see: async ({ kind, heading, focus, lang }) => {
          const where = `${kind}: ${heading}`;
          assert.equal(lang, 'es', where);
          assert.equal(focus, 'h1', where);
          assert.ok(await frame.locator('.cc-help a[href="tel:988"]').isVisible(), where);
          assert.deepEqual(await smallTargets(frame), [], where);
          assert.deepEqual(await overflow(frame), [], where);
          assert.deepEqual(await axe(frame), [], where);
        },
      });
      const expected = assess(answers);
      assert.equal(expected.level_code, code);
      const { low, high } = await result(frame);
      assert.deepEqual([low, high], [expected.shown_range.low, expected.shown_range.high]);
      assert.deepEqual(requests, []);
    });
  }
});

describe('the panel with the crisis lines', () => {
  const shown = (frame) => frame.locator('#cc-frozen').evaluate((panel) => ({
    lang: panel.lang,
    lists: [...panel.querySelectorAll(':scope > section')].filter((list) => list.checkVisibility()).map(({ lang }) => lang),
    text: panel.innerText,
  }));

  test('speaks the language that was chosen last', async (t) => {
    const { frame, close } = await open();
    t.after(close);
    await press(frame, '.cc-top [lang="es"]');
    await breakDown(frame);
    const { lang, lists, text } = await shown(frame);
    assert.deepEqual([lang, lists], ['es', ['es']]);
    assert.match(text, /se borraron sus respuestas/);
    assert.match(text, /Llame al 988 y oprima el 2/);
    assert.deepEqual(await axe(frame), []);
    // A new start keeps it.
    await frame.locator('#cc-again').click();
    await frame.locator('#cc-root > .cc-app').waitFor();
    assert.deepEqual(await spoken(frame), ['es', 'es', 'ltr']);
  });

  test('in English has the Spanish way to the crisis line', async (t) => {
    const { frame, close } = await open();
    t.after(close);
    await breakDown(frame);
    const { lang, lists, text } = await shown(frame);
    assert.deepEqual([lang, lists], ['en', ['en']]);
    assert.match(text, /En español:\s+Llame al 988 y oprima el 2/);
  });

  test('stands there in every language without JavaScript', async (t) => {
    const { page, close } = await visit({ path: sealed, javaScript: false });
    t.after(close);
    const text = await page.locator('#cc-frozen').innerText();
    assert.match(text, /Call 988/);
    assert.match(text, /Llame al 988 y oprima el 2/);
  });
});
