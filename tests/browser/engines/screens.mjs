// Every screen before the judges of accessibility, in the engines of Firefox and Safari too.
//
// What a browser is told about a page is the same in all; what it makes of it is not: where lines
// break, how large a control is, which colour is drawn, whether a ring is.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import selenium from 'selenium-webdriver';
import { faults, isFound } from '../a11y/faults.mjs';
import { judges } from '../a11y/judges.mjs';
import { focus, motion } from '../a11y/layout.mjs';
import { conditions, judge, under } from '../a11y/matrix.mjs';
import { aboutOneself, siteIn, tours, unfold } from '../a11y/tours.mjs';
import { items, speak, walkTo } from '../walk.mjs';
import { enter, open } from './site.mjs';

/** The tours that ask nothing of the browser but to press: every question, every kind of result. */
const plainTours = [...aboutOneself, 'the worst answers, about someone', 'a family', 'a family that is not sure',
  'the parent of a teenager', 'errors, help and the way out', 'a failure, en', 'a failure, es'];

/** Of the conditions, those that need no setting of the browser. */
const seen = Object.keys(conditions).filter((way) => !conditions[way].media);

/** HTML_CodeSniffer does not come to its end in the world that Firefox's driver keeps for scripts. */
const isHeard = (browser, judge) => browser.name !== 'Firefox' || judge !== 'HTML_CodeSniffer';

const usual = { width: 360, height: 740 };

/** The questions in a frame of a phone's size; `page` is the part of Playwright's that the matrix uses. */
async function show(t, browser, theme) {
  const visited = await open(t, browser, { change: { 'index.html': () => siteIn(theme) } });
  const page = {
    async setViewportSize(size) {
      await visited.host.evaluate(({ width, height }) => {
        Object.assign(document.querySelector('care-compass').style, { width: `${width}px`, height: `${height}px`, minHeight: 0 });
      }, size);
      await enter(browser);
    },
    // Nothing is looked at here that needs it.
    emulateMedia: () => undefined,
    keyboard: { press: () => browser.driver.actions().sendKeys(selenium.Key.TAB).perform() },
  };
  await page.setViewportSize(usual);
  return { ...visited, page };
}

/** What is found on the screen as it is; `first`, `full`: as below. */
async function look(browser, visited, { first, full }) {
  const { frame, page } = visited;
  await unfold(frame);
  const only = first ? Object.keys(judges).filter((name) => isHeard(browser, name)) : ['axe-core'];
  const found = [...await judge(visited, { only }), ...await motion(frame)];
  if (!first && !full) return found;
  for (const way of seen) found.push(...(await under(visited, conditions[way])).map((line) => `${way}: ${line}`));
  await page.setViewportSize(usual);
  if (first) found.push(...(await focus(page, frame)).map((line) => `by keyboard: ${line}`));
  return found;
}

/**
 * Goes on these tours in each theme and its languages. The first screen of a kind is seen by every
 * judge, by the keyboard and under every condition, any other by axe-core; `full`: under every
 * condition as well.
 */
export function screens(browser, { looks, only, full = false }) {
  for (const [theme, languages] of Object.entries(looks)) {
    const [met, asked, kinds] = [new Set(), new Set(), new Set()];
    let states = 0;
    for (const name of only) {
      test(`${name}, ${theme}`, async (t) => {
        const found = [];
        const visited = await show(t, browser, theme);
        await tours[name].go({
          ...visited, met,
          async show(kind, screen, { asked: now = [], still } = {}) {
            if (now.length && now.every((id) => asked.has(id))) return;
            now.forEach((id) => asked.add(id));
            const first = !kinds.has(kind);
            kinds.add(kind);
            for (const lang of languages.filter((one) => !still || one === still)) {
              await speak(visited.frame, lang);
              found.push(...(await look(browser, visited, { first, full })).map((line) => `${kind} (${screen}), ${lang}: ${line}`));
              states += 1;
            }
            await speak(visited.frame, 'en');
          },
        });
        assert.deepEqual(found, []);
      });
    }
    test(`${theme}: every kind of screen was seen${full ? ', and every question' : ''}`, (t) => {
      assert.deepEqual(['questions', 'interrupt', 'review', 'result'].filter((kind) => !kinds.has(kind)), []);
      if (full) assert.deepEqual(items.filter(({ id, block }) => !['about', 'practical'].includes(block) && !asked.has(id)).map(({ id }) => id), []);
      t.diagnostic(`screens in ${browser.name}, in a theme and a language: ${states}`);
    });
  }

  for (const fault of faults.filter(([judge]) => isHeard(browser, judge) && !['forced colours', 'less motion', 'paper'].includes(judge))) {
    test(`planted: in ${browser.name}, ${fault[0]} finds ${fault[1]}`, async (t) => {
      const visited = await show(t, browser, 'light');
      await walkTo(visited.frame, 'age');
      await isFound(visited, fault);
    });
  }
}

const both = ['en', 'es'];

/** Every question and every kind of result, in both themes and both languages. */
export const everyScreen = (browser) => screens(browser, { looks: { light: both, dark: both }, only: plainTours, full: true });
