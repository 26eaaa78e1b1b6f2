// Every screen, in both themes, in both languages, at four widths, before every judge.
//
// The full matrix is every screen in every combination. The sample has every question, result and
// other screen once, and one screen of each kind in every row of a table in which each width, theme
// and language occurs, and each theme with each language.

import { edges, focus, layout, motion, withoutColours } from './layout.mjs';
import { judges } from './judges.mjs';
import { begin, unfold } from './tours.mjs';
import { settle, speak } from '../walk.mjs';

const heights = { 320: 640, 360: 740, 768: 1024, 1280: 900 };
const themes = ['light', 'dark'];
const languages = ['en', 'es'];

export const everything = languages
  .flatMap((lang) => themes.flatMap((theme) => Object.keys(heights).map((width) => ({ width: Number(width), theme, lang }))));

export const rows = [
  { width: 320, theme: 'light', lang: 'es' },
  { width: 360, theme: 'dark', lang: 'en' },
  { width: 768, theme: 'dark', lang: 'es' },
  { width: 1280, theme: 'light', lang: 'en' },
];

/** The ways in which a person may see a screen: what is set, what is measured then. */
export const conditions = {
  'in a window of 320 × 256': { size: { width: 320, height: 256 } },
  'with text at 200 %': { size: { width: 360, height: 740 }, root: '36px' },
  'with more space in the text': { size: { width: 320, height: 640 }, spaced: true },
  'in forced colours': { size: { width: 360, height: 740 }, media: { forcedColors: 'active' }, also: withoutColours },
  'with less motion': { size: { width: 360, height: 740 }, media: { reducedMotion: 'reduce' }, also: motion },
  'on paper': { size: { width: 665, height: 900 }, media: { media: 'print' }, paper: true },
};

const ordinary = { media: 'screen', forcedColors: 'none', reducedMotion: 'no-preference' };

/** The values of WCAG 1.4.12. */
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

async function set({ page, frame }, { width, theme, lang }) {
  await page.setViewportSize({ width, height: heights[width] });
  await page.emulateMedia({ colorScheme: theme });
  await speak(frame, lang);
  await unfold(frame);
}

/** What all the judges find on the screen as it is. */
export async function judge({ frame }, { only = Object.keys(judges) } = {}) {
  const found = [];
  for (const name of only) found.push(...(await judges[name](frame)).map((line) => `${name}: ${line}`));
  found.push(...await layout(frame), ...await edges(frame));
  return found;
}

/** What is wrong with the screen under a condition; the screen is then as before. */
export async function under({ page, frame }, { size, media = {}, root, spaced, also, paper }) {
  await page.setViewportSize(size);
  await page.emulateMedia({ ...ordinary, ...media });
  await frame.evaluate(({ root, spacing }) => {
    if (root) document.documentElement.style.fontSize = root;
    if (spacing) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(spacing);
      document.adoptedStyleSheets.push(sheet);
    }
  }, { root, spacing: spaced && spacing });
  await settle(frame);
  const found = await layout(frame);
  if (also) found.push(...await also(frame));
  await frame.evaluate((spaced) => {
    document.documentElement.style.removeProperty('font-size');
    if (spaced) document.adoptedStyleSheets.pop();
  }, spaced);
  await page.emulateMedia(ordinary);
  // Nobody presses paper.
  return paper ? found.filter((line) => !/^(too small|run together)/.test(line)) : found;
}

const same = (a, b) => Object.keys(a).every((key) => a[key] === b[key]);

/** In full, axe-core judges every combination; what the slow ones say seldom hangs on a pair: every row. */
const asFull = (combination) => (rows.some((row) => same(row, combination)) ? Object.keys(judges) : ['axe-core']);

/** In the sample, the slow judges take turns, and judge a screen once. */
const asSample = (at, turn) => (at > 0 ? ['axe-core'] : ['axe-core', 'html-validate', Math.floor(turn / rows.length) % 2 ? 'HTML_CodeSniffer' : 'IBM Equal Access']);

/** In the sample, the language whose turn it is sees two conditions. Large text is seen in each: it is words that do not fit. */
const seenInSample = (turn, isTurn) => Object.keys(conditions)
  .filter((way, at, { length }) => way === 'with text at 200 %' || (isTurn && [turn % length, (turn + 3) % length].includes(at)));

/**
 * Goes on a tour and has its screens judged; the findings, and what was counted.
 *
 * A screen that is `still` in a language has no switch to another.
 *
 * `full`: every combination, and every condition in every language. Else the sample; `state` keeps
 * between the tours what was met.
 */
export async function judged(tour, { full = false, state }) {
  const found = [];
  const visited = await begin(tour, { width: 360, height: 740 });
  const { frame, page } = visited;

  async function show(kind, name, { asked = [], still } = {}) {
    const fresh = asked.length === 0 || asked.some((id) => !state.asked.has(id));
    for (const id of asked) state.asked.add(id);
    if (!full && !fresh) return;
    const first = !state.kinds.has(kind);
    state.kinds.add(kind);
    const turn = state.screens;
    state.screens += 1;

    const turned = rows.map((_, at) => rows[(at + turn) % rows.length]);
    const combinations = (full ? everything : turned.slice(0, first ? rows.length : 1)).filter(({ lang }) => !still || lang === still);
    for (const [at, combination] of combinations.entries()) {
      await set(visited, combination);
      const lines = await judge(visited, { only: full ? asFull(combination) : asSample(at, turn) });
      state.states += 1;
      const { width, theme, lang } = combination;
      found.push(...lines.map((line) => `${kind} (${name}), ${width} px, ${theme}, ${lang}: ${line}`));
    }

    for (const lang of still ? [still] : languages) {
      await speak(frame, lang);
      await unfold(frame);
      const isTurn = still || lang === languages[turn % languages.length];
      const whole = full || (first && isTurn);
      for (const way of whole ? Object.keys(conditions) : seenInSample(turn, isTurn)) {
        state.conditions += 1;
        found.push(...(await under(visited, conditions[way])).map((line) => `${kind} (${name}) ${way}, ${lang}: ${line}`));
      }
      if (whole) found.push(...(await focus(page, frame)).map((line) => `${kind} (${name}), by keyboard, ${lang}: ${line}`));
    }
    await page.setViewportSize({ width: 360, height: 740 });
    await speak(frame, 'en');
  }

  try {
    await tour.go({ ...visited, met: state.met, show });
  } finally {
    await visited.close();
  }
  return found;
}

/** What is kept between tours. */
export const nothing = () => ({ met: new Set(), asked: new Set(), kinds: new Set(), screens: 0, states: 0, conditions: 0 });
