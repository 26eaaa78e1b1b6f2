// What a person may do on the way: change, skip, stop, delete, leave, use only the keyboard.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { built, frameIn, inFrame, open, quit, visit } from './harness.mjs';
import { enter, isWhereOpened, openByKeys, walkByKeys } from './keys.mjs';
import { everyKind, people } from './people.mjs';
import {
  answer, asked, assess, breakDown, change, goOn, items, label, nonAnswers, overflow, press, result, row, screen, settle, smallTargets, speak, walk, walkTo,
} from './walk.mjs';

after(quit);

const sealed = '/care-compass.html';
const neutral = 'https://www.weather.gov/';

const text = (frame, selector) => frame.locator(selector).allTextContents();
const short = (id) => items.find((item) => item.id === id).wording.short;

/** How many questions there are, each time that there are more, once this is pressed. */
async function writtenBy([selector, frames]) {
  if (!frames) window.requestAnimationFrame = () => 0;
  const number = () => document.querySelectorAll('.cc-main fieldset').length;
  const numbers = [];
  const watch = new MutationObserver(() => {
    if (number() !== numbers.at(-1)) numbers.push(number());
  });
  watch.observe(document.querySelector('.cc-app'), { childList: true, subtree: true });
  document.querySelector(selector).click();
  await new Promise((done) => { setTimeout(done, 300); });
  watch.disconnect();
  return numbers;
}

/** How many elements are made for the page that Continue leads to. */
async function writesOnContinue() {
  const { createElement } = Document.prototype;
  let made = 0;
  Document.prototype.createElement = function counted(...given) {
    made += 1;
    return createElement.apply(this, given);
  };
  document.querySelector('form > .cc-primary').click();
  await new Promise((done) => { setTimeout(done, 20); });
  Document.prototype.createElement = createElement;
  return made;
}

const back = (frame) => press(frame, '.cc-back');
const toReview = ({ kind }) => kind === 'review';
const toInterrupt = ({ kind }) => kind === 'interrupt';

describe('a page of questions', () => {
  inFrame('does not move on by itself', {}, async ({ frame }) => {
    const before = await screen(frame);
    await label(frame, 0, 0).click();
    await label(frame, 0, 1).click();
    await settle(frame);
    assert.deepEqual({ ...await screen(frame), focus: 'h1' }, before);
    assert.equal(await frame.locator('input:checked').count(), 1);
  });

  inFrame('asks for what is missing, and leads there', { width: 360 }, async ({ frame }) => {
    await walkTo(frame, 'phq9-1');
    await label(frame, 1, 0).click();
    await goOn(frame);
    const open = (await asked(frame)).filter((_, at) => at !== 1);
    assert.deepEqual(await text(frame, '.cc-errors li'), open.map(({ wording }) => wording.short));
    const isCalled = () => frame.evaluate(() => document.activeElement.matches('.cc-errors'));
    assert.ok(await isCalled());
    assert.deepEqual(await smallTargets(frame), []);
    await frame.locator('form > .cc-primary').focus();
    assert.ok(!await isCalled());
    await goOn(frame);
    assert.ok(await isCalled(), 'a press that finds the same questions open is answered, too');
    await press(frame, '.cc-errors button >> nth=1');
    assert.ok(await frame.evaluate(() => document.activeElement === document.querySelectorAll('fieldset')[2].querySelector('input')));
    await answer(frame);
    assert.equal(await frame.locator('.cc-errors').count(), 0);
  });

  for (const [where, frames] of [['a frame later', true], ['soon, where no frame comes', false]]) {
    inFrame(`has one question at once, and the rest ${where}`, {}, async ({ frame }) => {
      await walkTo(frame, 'phq9-3', { 'phq9-1': '3', 'phq9-2': '3' });
      await back(frame);
      const numbers = await frame.evaluate(writtenBy, ['form > .cc-primary', frames]);
      assert.deepEqual(numbers, [1, 4]);
    });
  }

  inFrame('is written before Continue is pressed, once this one has its answers', {}, async ({ frame }) => {
    await walkTo(frame, 'pregnancy');
    assert.ok(await frame.evaluate(writesOnContinue) > 0, 'this page was just come to');
    await answer(frame);
    await frame.waitForTimeout(300);
    assert.equal(await frame.evaluate(writesOnContinue), 0);
    assert.deepEqual((await asked(frame)).map(({ id }) => id), ['emergency-signs']);
    assert.ok(await frame.evaluate(() => document.activeElement.matches('h1')));
  });

  inFrame('is the right one where the answer or the language changed after that', {}, async ({ frame }) => {
    await walkTo(frame, 'phq9-3', { 'phq9-1': '3', 'phq9-2': '3' });
    await back(frame);
    const ahead = () => frame.waitForTimeout(300);
    await ahead();
    for (const at of [0, 1, 2, 3]) await label(frame, at, 0).click();
    await goOn(frame);
    const next = await asked(frame);
    assert.ok(!next.some(({ id }) => id.startsWith('phq9')));
    await back(frame);
    await ahead();
    await speak(frame, 'es');
    await goOn(frame);
    assert.equal((await screen(frame)).lang, 'es');
    assert.deepEqual((await asked(frame)).map(({ id }) => id), next.map(({ id }) => id));
  });

  inFrame('takes an answer that is given in the same moment as Continue', {}, async ({ frame }) => {
    await walkTo(frame, 'pregnancy');
    await frame.evaluate(() => {
      document.querySelector('.cc-choice input').click();
      document.querySelector('form > .cc-primary').click();
    });
    await settle(frame);
    assert.deepEqual((await asked(frame)).map(({ id }) => id), ['emergency-signs']);
  });

  inFrame('takes an answer where no frame comes', {}, async ({ frame }) => {
    await walkTo(frame, 'phq9-1');
    await goOn(frame);
    const open = () => frame.locator('.cc-errors li').count();
    const before = await open();
    await frame.evaluate(() => {
      window.requestAnimationFrame = () => 0;
      document.querySelector('.cc-choice input').click();
    });
    await frame.waitForTimeout(300);
    assert.equal(await open(), before - 1);
  });

  inFrame('is whole at once in another language, and stays where it was', { height: 400 }, async ({ frame }) => {
    await walkTo(frame, 'phq9-3', { 'phq9-1': '3', 'phq9-2': '3' });
    const where = () => frame.evaluate(() => scrollY);
    await frame.evaluate(() => scrollTo(0, 9999));
    const before = await where();
    assert.ok(before > 500);
    assert.deepEqual(await frame.evaluate(writtenBy, ['.cc-top [lang=es]', true]), [4]);
    assert.ok(Math.abs(await where() - before) < 200, `${before} and ${await where()}`);
  });

  inFrame('that is left at once gets no more questions', {}, async ({ frame }) => {
    await walkTo(frame, 'phq9-3', { 'phq9-1': '3', 'phq9-2': '3' });
    await back(frame);
    await frame.evaluate(async () => {
      const turn = () => new Promise((done) => { queueMicrotask(() => queueMicrotask(done)); });
      document.querySelector('form > .cc-primary').click();
      await turn();
      document.querySelector('.cc-back').click();
      await new Promise((done) => { setTimeout(done, 300); });
    });
    assert.deepEqual((await asked(frame)).map(({ id }) => id), ['phq9-1', 'phq9-2', 'gad7-1', 'gad7-2']);
  });

  inFrame('takes "none of these" and the rest as each other\'s opposite', {}, async ({ frame }) => {
    const [{ choices }] = await walkTo(frame, 'emergency-signs').then(() => asked(frame));
    await label(frame, 0, 0).click();
    await label(frame, 0, 2).click();
    assert.equal(await frame.locator('input:checked').count(), 2);
    await label(frame, 0, choices.length).click();
    assert.equal(await frame.locator('input:checked').count(), 1);
    await label(frame, 0, 1).click();
    assert.equal(await frame.locator('input:checked').count(), 1);
  });

  inFrame('keeps "Skip", "I don\'t know" and "I\'d rather not say" apart', {}, async ({ frame }) => {
    const given = {};
    const ids = ['wish-to-be-dead', 'roles-days', 'living'];
    for (const [at, id] of ids.entries()) {
      await walkTo(frame, id);
      const before = await asked(frame);
      await press(frame, `.cc-absent button >> nth=${at}`);
      assert.notDeepEqual(await asked(frame), before);
      given[id] = { absent: nonAnswers[at] };
    }
    await walk(frame, {}, { until: toReview });
    const said = await Promise.all(ids.map((id) => row(frame, id).locator('dd').first().textContent()));
    assert.equal(new Set(said).size, 3, said.join(' | '));
    await goOn(frame);
    // What was not checked leads the page, with a way back to it.
    const open = await text(frame, '.cc-soon .cc-link');
    assert.ok(open.includes(short('wish-to-be-dead')), open.join(' | '));
    assert.ok(assess(given).unchecked_safety.includes('wish-to-be-dead'));
    await press(frame, '.cc-soon .cc-link >> nth=0');
    assert.ok((await asked(frame)).some(({ id }) => id === 'wish-to-be-dead'));
  });
});

describe('back and change', () => {
  inFrame('Back shows the page before, as it was answered', {}, async ({ frame }) => {
    await walkTo(frame, 'wish-to-be-dead');
    await answer(frame, { 'suicide-thoughts': 'earlier' });
    await goOn(frame);
    await back(frame);
    assert.equal((await asked(frame))[0].id, 'wish-to-be-dead');
    assert.equal((await screen(frame)).focus, 'h1');
    const { choices } = items.find(({ id }) => id === 'suicide-thoughts');
    assert.ok(await label(frame, 2, choices.findIndex(({ id }) => id === 'earlier')).locator('input').isChecked());
  });

  inFrame('an answer that is changed and changed back gives the same page', {}, async ({ frame }) => {
    await walk(frame, people.iop);
    const first = await result(frame);
    const worse = { ...people.iop, 'roles-days': '4-plus', 'self-care-days': '4-plus', 'self-care-danger': 'yes' };
    for (const [chosen, same] of [[worse, false], [people.iop, true]]) {
      await back(frame);
      await change(frame, 'roles-days');
      await walk(frame, chosen);
      assert.equal((await result(frame)).page === first.page, same);
    }
  });

  inFrame('a gate that closes takes its answers out of the result, and keeps them', {}, async ({ frame }) => {
    await walk(frame, people.iop);
    const first = await result(frame);
    await back(frame);
    await change(frame, 'alcohol-heavy-days');
    await walk(frame, { ...people.iop, 'alcohol-heavy-days': 'none' }, { until: toReview });
    assert.equal(await row(frame, 'alcohol-drinks').count(), 0);
    await change(frame, 'alcohol-heavy-days');
    await answer(frame, people.iop);
    await goOn(frame);
    assert.equal((await screen(frame)).kind, 'review');
    await goOn(frame);
    // What was asked in between may be known better now; the result is the same.
    const { page: _before, ...earlier } = first;
    const { page: _now, ...restored } = await result(frame);
    assert.deepEqual(restored, earlier);
  });
});

describe('when it is too much', () => {
  inFrame('a pause offers someone to talk to, and the way back', { width: 360 }, async ({ frame }) => {
    await walkTo(frame, 'home-safety');
    const before = await screen(frame);
    await press(frame, '.cc-hard button >> nth=0');
    assert.equal((await screen(frame)).focus, 'h1');
    assert.ok(await frame.locator('.cc-main a[href="tel:988"]').isVisible());
    assert.ok(await frame.locator('.cc-main a[href="sms:988"]').isVisible());
    assert.deepEqual(await smallTargets(frame), []);
    await press(frame, '.cc-ways button >> nth=0');
    assert.deepEqual(await screen(frame), before);
  });

  inFrame('one can stop at a pause, and see what there is', {}, async ({ frame }) => {
    await walkTo(frame, 'roles-days', people.php);
    await press(frame, '.cc-hard button >> nth=0');
    await press(frame, '.cc-ways button >> nth=1');
    assert.equal((await screen(frame)).kind, 'result');
  });

  inFrame('one can stop at an interrupt, which stays pinned', {}, async ({ frame }) => {
    const answers = await walk(frame, people.emergency, { until: toInterrupt });
    await press(frame, '.cc-ways button >> nth=1');
    assert.equal((await screen(frame)).kind, 'result');
    assert.equal(await frame.locator('.cc-pinned li').count(), 1);
    const { shown_range: range } = assess(answers);
    const { low, high } = await result(frame);
    assert.deepEqual([low, high], [range.low, range.high]);
  });

  inFrame('an interrupt comes once, and stays pinned on every later page', {}, async ({ frame }) => {
    let met = 0;
    await walk(frame, people.emergency, {
      see: async ({ kind, heading }) => {
        if (kind === 'interrupt') met += 1;
        else if (met > 0) assert.ok(await frame.locator('.cc-pinned').isVisible(), heading);
      },
    });
    // First the thoughts, then the plan.
    assert.equal(met, 2);
  });
});

describe('only with the keyboard', () => {
  const pressed = (page) => async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const isHeaded = ({ focus, heading }) => assert.equal(focus, 'h1', heading);

  test('from Start to the result, and nothing is left behind', async (t) => {
    const { page, context, close } = await visit({ width: 360, height: 740 });
    t.after(close);
    for (let i = 0; i < 20 && !await page.evaluate(() => document.querySelector('care-compass').shadowRoot.activeElement?.matches('.start')); i += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const frame = await frameIn(page.locator('care-compass iframe'));
    await frame.locator('#cc-root > .cc-app').waitFor();
    assert.ok(await walkByKeys(frame, pressed(page), {}, isHeaded));

    assert.deepEqual(await page.evaluate(async () => [
      localStorage.length, sessionStorage.length, document.cookie,
      (await indexedDB.databases()).length, (await caches.keys()).length,
    ]), [0, 0, '', 0, 0]);
    assert.deepEqual((await context.storageState({ indexedDB: true })), { cookies: [], origins: [] });
  });

  for (const [who, chosen] of Object.entries(everyKind)) {
    inFrame(`to the end, and into what stands behind it: ${who}`, {}, async ({ page, frame }) => {
      const press = pressed(page);
      await frame.locator('.cc-heading').focus();
      if (!await walkByKeys(frame, press, chosen, isHeaded)) return;
      for (let at = 0, count = await frame.locator('.cc-open').count(); at < count; at += 1) {
        await openByKeys(frame, press, at);
        await press('Shift+Tab');
        await enter(frame, press, '.cc-back');
        assert.equal((await screen(frame)).kind, 'result');
        assert.ok(await isWhereOpened(frame, at));
      }
    });
  }

  inFrame('the ring is seen wherever the focus is', {}, async ({ page, frame }) => {
    await frame.locator('.cc-heading').focus();
    for (let i = 0; i < 9; i += 1) {
      await page.keyboard.press('Tab');
      const ring = await frame.evaluate(() => {
        const { activeElement } = document;
        // Around a row's words, beside its box.
        const drawn = activeElement.matches('.cc-choice input') ? activeElement.nextElementSibling : activeElement;
        return [drawn.className, getComputedStyle(drawn).outlineStyle, parseFloat(getComputedStyle(drawn).outlineWidth)];
      });
      assert.deepEqual(ring.slice(1), ['solid', 3], ring[0]);
    }
  });
});

describe('nothing is left', () => {
  /** The whole document after "Delete my answers". */
  const afterDelete = async (chosen) => {
    const { page, frame, close } = await open();
    await walk(frame, chosen);
    await press(frame, '.cc-ways button >> nth=1');
    assert.equal((await screen(frame)).focus, 'h1');
    const html = await frame.evaluate(() => {
      const copy = document.documentElement.cloneNode(true);
      copy.querySelectorAll('script, style, meta').forEach((part) => part.remove());
      return copy.outerHTML;
    });
    const heard = await page.evaluate(() => globalThis.heard);
    await press(frame, '.cc-main > .cc-secondary');
    assert.equal(await frame.locator('input:checked').count(), 0);
    await close();
    return { html, heard };
  };

  test('after "Delete my answers", whatever they were; and the page around heard the same', async () => {
    assert.deepEqual(await afterDelete(people.php), await afterDelete(people['self-care']));
  });

  for (const [name, leave] of [
    // Not waited for: a click ends when the next page is there.
    ['the button', ({ frame }) => { frame.locator('.cc-exit').click().catch(() => undefined); }],
    ['the button of the panel', async ({ frame }) => {
      await breakDown(frame);
      frame.locator('#cc-leave').click().catch(() => undefined);
    }],
    ['Shift, three times', async ({ page, frame }) => {
      await frame.locator('.cc-heading').focus();
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
    }],
  ]) {
    inFrame(`${name}: frame and page are empty at once, before the next page is there`, {}, async (visited) => {
      const { page, context, frame } = visited;
      await walkTo(frame, 'home-safety');
      let arrive;
      const arrived = new Promise((done) => { arrive = done; });
      await context.route(neutral, async (route) => {
        await arrived;
        await route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' });
      });
      const depth = await page.evaluate(() => history.length);
      const empty = page.waitForFunction(() => document.documentElement.childNodes.length === 0);
      await leave(visited);
      await empty;
      arrive();
      await page.waitForURL(neutral);
      assert.equal(await page.evaluate(() => history.length), depth);
    });
  }

  // The test driver loses sight of the frame here, so it is the picture that must be the first one.
  test('when the page around is left and the browser brings it back as it was', async (t) => {
    const { page, frame, origin, close } = await open({
      backCache: true, pages: { '/': await built('index.html'), '/other.html': '<title>other</title>' },
    });
    t.after(close);
    const picture = async () => {
      await page.mouse.move(0, 0);
      return (await page.locator('care-compass dialog').screenshot()).toString('base64');
    };
    await settle(frame);
    const first = await picture();
    await walkTo(frame, 'emergency-signs');
    await page.evaluate(() => {
      addEventListener('pageshow', ({ persisted }) => { globalThis.persisted = persisted; });
    });
    await page.goto(`${origin}/other.html`);
    await page.goBack({ waitUntil: 'commit' });
    assert.ok(await page.evaluate(() => globalThis.persisted), 'the browser did not keep the page');
    await page.waitForFunction(() => globalThis.heard.length === 2);
    assert.deepEqual(await page.evaluate(() => globalThis.heard), [{ type: 'ready' }, { type: 'ready' }]);
    for (let i = 0; i < 20 && await picture() !== first; i += 1) await page.waitForTimeout(100);
    assert.ok(await picture() === first);
  });
});

describe('when the program fails', () => {
  const assertFrozen = async (frame, code) => {
    await frame.locator('#cc-frozen-why').waitFor();
    assert.match(await frame.locator('#cc-frozen-why').textContent(), new RegExp(`\\(Code: ${code}\\)`));
    assert.equal(await frame.locator('#cc-root > *').count(), 0);
    assert.ok(await frame.locator('#cc-frozen a[href="tel:988"]').first().isVisible());
    assert.deepEqual(await smallTargets(frame), []);
    assert.deepEqual(await overflow(frame), []);
  };

  test('over damaged settings, the crisis lines are there', async (t) => {
    const damage = (html) => html.replace(/("baked":\s*")[^"]+"/, '$1AAAA"');
    const { page, console, close } = await visit({ path: sealed, width: 320, height: 256, change: { 'care-compass.html': damage } });
    t.after(close);
    await assertFrozen(page, 'settings');
    assert.deepEqual(console, []);
  });

  // Leptos asks for both when it builds a screen; one it expects to work, the other cannot fail.
  for (const [owner, name, code] of [['Node', 'cloneNode', 'panic'], ['Document', 'createTextNode', 'script']]) {
    inFrame(`in the middle, by ${name}: the answers are gone, the crisis lines are there, and it can start again`, {}, async ({ page, frame, console }) => {
      await walkTo(frame, 'pregnancy');
      await answer(frame);
      await frame.evaluate(([owner, name]) => {
        const { prototype } = globalThis[owner];
        const works = prototype[name];
        globalThis.repair = () => { prototype[name] = works; };
        prototype[name] = () => { throw new Error('planted'); };
        document.querySelector('.cc-back').click();
      }, [owner, name]);
      await assertFrozen(frame, code);
      assert.deepEqual(await page.evaluate(() => globalThis.heard), [{ type: 'ready' }, { type: 'error', code }]);
      assert.deepEqual(console, []);
      await frame.evaluate(() => globalThis.repair());
      await frame.locator('#cc-again').click();
      await frame.locator('#cc-root > .cc-app').waitFor();
      await settle(frame);
      assert.deepEqual([(await asked(frame))[0].id, await frame.locator('input:checked').count()], ['who', 0]);
    });
  }
});

describe('on small screens and with large text', () => {
  for (const [name, device, size] of [
    ['320 by 256 px', { width: 320, height: 256 }, ''],
    ['text at 200 %, 360 px wide', { width: 360, height: 740 }, '36px'],
    ['text at 200 %, 1280 px wide', { width: 1280, height: 900 }, '36px'],
  ]) {
    inFrame(`every kind of screen fits: ${name}`, device, async ({ frame }) => {
      await frame.evaluate((size) => { document.documentElement.style.fontSize = size; }, size);
      const fits = async ({ kind, heading }) => {
        assert.deepEqual(await overflow(frame), [], `${kind}: ${heading}`);
        assert.deepEqual(await smallTargets(frame), [], `${kind}: ${heading}`);
      };
      await walk(frame, people['medical-today'], { see: fits });
      await back(frame);
      await change(frame, 'alcohol-heavy-days');
      await press(frame, '.cc-hard button >> nth=0');
      await fits(await screen(frame));
    });
  }
});
