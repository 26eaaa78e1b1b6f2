// The ways through the sealed page on which every kind of screen is met.
//
// A tour is called with what `open` gives, and with `show`, which looks at the screen as it is.
// Every screen has a kind and a name; a question page is named after its items.

import { alone, open, withSettings } from '../harness.mjs';
import { child, family, people, silent, teen, teenInDanger, unsureFamily } from '../people.mjs';
import { situations } from '../situations.mjs';
import { stride } from '../stride.mjs';
import {
  answerInWeek, breakDown, change, goOn, items, openSection, press, sectionTitles, settle, speak, tickAll, walk, walkTo,
} from '../walk.mjs';

/** A site with a frame as wide as the window, so that a width is the frame's; `theme` as the element takes it. */
export const siteIn = (theme) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A provider</title>
<script src="/care-compass.js" defer></script>
<style>body { margin: 0 }</style>
<care-compass src="/care-compass.html" theme="${theme}"><p>Call us: <a href="tel:+12025550143">(202) 555-0143</a></p></care-compass></html>`;

/** A Tuesday, noon in New York: a result says whether the phone is answered now. */
const noon = '2026-11-24T17:00:00Z';

export const framed = (options = {}) => open({ at: noon, path: '/provider.html', pages: { '/provider.html': siteIn('auto') }, ...options });

/** Someone to whom every gate opens that leads to no emergency. */
const thorough = {
  pregnancy: 'birth-12-months', 'told-of-illness': 'yes', highs: ['little-sleep', 'voices-or-visions'], eating: ['loss-of-control'],
  'ptsd5-event': 'yes', 'gad7-1': '2', 'gad7-2': '2', 'drug-use': 'yes', 'drug-kinds': ['stimulants'], 'stimulant-days': '1-3',
  'treatment-kinds': ['therapy', 'iop'], 'latest-kind': 'iop', 'latest-end': '30-days', 'alcohol-heavy-days': 'monthly', detox: 'none',
};

/** Gates that lead nowhere else: trauma, panic, an illness that was named. */
const worried = { 'ptsd5-event': 'yes', 'ptsd5-1': 'yes', 'ptsd5-2': 'yes', 'ptsd5-3': 'yes', 'gad7-1': '1', 'gad7-2': '1', 'told-of-illness': 'yes' };

/** The worst that can be answered to everything: every interrupt comes. */
const worst = Object.fromEntries(items.filter(({ block }) => block !== 'about').map(({ id, kind, choices }) => {
  const ordered = choices.filter(({ ordinal }) => ordinal !== null).sort((a, b) => b.ordinal - a.ordinal);
  return [id, kind === 'one' ? (ordered[0] ?? choices.at(-1)).id : choices.map((choice) => choice.id)];
}));
const parent = { who: 'someone', relationship: 'parent', contact: 'daily', confidence: 'sure' };

async function kindOf(frame) {
  if (await frame.locator('.cc-interrupt').count()) return 'interrupt';
  return await frame.locator('.cc-answer').count() ? 'review' : 'answers that do not fit';
}

/** Goes to the end, and shows each screen on the way that was not met before. */
async function through(frame, chosen, show, met) {
  for (;;) {
    const came = await stride(frame, { chosen, known: [...met] });
    if (!came.screen) return came;
    met.add(came.screen);
    const kind = came.items.length ? 'questions' : await kindOf(frame);
    await show(kind, came.items.join(', ') || came.screen.split(' | ')[0], { asked: came.items });
  }
}

/** Shows each page behind the result, with all that is folded away opened. */
async function behind(frame, show, titles) {
  for (const [at, title] of (await sectionTitles(frame)).entries()) {
    if (!titles.some((wanted) => title.startsWith(wanted))) continue;
    await press(frame, `.cc-open >> nth=${at}`);
    await show(titles.find((wanted) => title.startsWith(wanted)), title);
    await press(frame, '.cc-back');
  }
}

/** A whole run, its result, and the pages behind it whose titles begin so. */
const run = (kind, chosen, titles = []) => async ({ frame, show, met }) => {
  await through(frame, chosen, show, met);
  await show('result', kind);
  await behind(frame, show, titles);
};

const everyTitle = ['What a week', 'What to expect', 'Kinds of care', 'Questions to ask', 'Where to find', 'Take it', 'For you'];

export const tours = {
  'the first run': { go: run('iop', people.iop, everyTitle) },
  'every gate opened': { go: run('thorough', thorough) },
  'trauma and worry': { go: run('worried', worried) },
  'the worst answers': { go: run('worst', worst) },
  'the worst answers, about someone': { go: run('worst, someone', { ...worst, ...parent }) },
  ...Object.fromEntries(Object.entries(people).filter(([code]) => code !== 'iop').map(([code, chosen]) => [code, { go: run(code, chosen) }])),
  pregnant: { go: run('pregnant', { ...thorough, pregnancy: 'pregnant' }) },
  'out of detox': { go: run('out of detox', situations['someone just out of detox'].chosen) },
  'a family': { go: run('family', family, ['For you']) },
  'a family that is not sure': { go: run('unsure family', unsureFamily, ['What a week', 'For you']) },
  'much left open': { go: run('silent', silent) },
  'a teenager': { go: run('teen', teen) },
  'a teenager in danger': { go: run('teen in danger', teenInDanger) },
  'the parent of a teenager': { go: run('parent of a teen', { ...family, age: '13-17' }) },
  'a child': { go: run('child', child) },

  'the week, full': {
    async go({ frame, show }) {
      await stride(frame, { chosen: people.iop });
      await openSection(frame, 'What a week');
      await answerInWeek(frame, { 'work-or-school-hours': 'nights', 'childcare-needed': 'yes', 'private-space': 'no', 'in-person-or-virtual': 'virtual' });
      for (const cell of [2, 6, 10, 14, 19]) await frame.locator('.cc-marks input').nth(cell).click();
      await settle(frame);
      await show('What a week', 'with marks');
    },
  },
  'the practical things': {
    async go({ frame, show, met }) {
      await stride(frame, { chosen: people.outpatient });
      const section = 'details:has(> summary:text("Practical things"))';
      await frame.locator(`${section} summary`).click();
      await press(frame, `${section} .cc-link >> nth=0`);
      await through(frame, {}, show, met);
      await show('result', 'with practical things');
    },
  },
  'errors, help and the way out': {
    async go({ frame, show }) {
      await walkTo(frame, 'phq9-1');
      await goOn(frame);
      await show('errors', 'two open questions');
      await press(frame, '.cc-hard button >> nth=0');
      await show('too hard', 'a question is too hard');
    },
  },
  'another country': {
    async go({ frame, show }) {
      await walk(frame, people.iop, { until: ({ kind }) => kind === 'review' });
      await change(frame, 'country');
      await show('questions', 'country', { asked: ['country'] });
      await frame.locator('label.cc-choice', { hasText: 'Ireland' }).click();
      await goOn(frame);
      await goOn(frame);
      await show('result', 'in Ireland');
      await behind(frame, show, ['What to expect']);
    },
  },
  'taking it along, all ticked, and deleting': {
    async go({ frame, show }) {
      await stride(frame, { chosen: people.php });
      await openSection(frame, 'Take it');
      await tickAll(frame);
      await show('Take it', 'all ticked');
      await frame.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); });
      await frame.getByRole('button', { name: 'Copy as text' }).click();
      await frame.locator('textarea').waitFor();
      await show('Take it', 'to copy by hand');
      await press(frame, '.cc-back');
      await press(frame, '.cc-ways button >> nth=-1');
      await show('deleted', 'after Delete');
    },
  },
  'nobody there': {
    options: { clock: true, change: withSettings({ name: 'A', phone: '+1 202-555-0143', idle_minutes: 10 }) },
    async go({ frame, page, context, show }) {
      await stride(frame, { chosen: people.iop });
      // Scrolling is a sign of somebody, and is told with the next frame.
      await page.screenshot();
      await context.clock.fastForward('08:01');
      await settle(frame);
      await show('warning', 'two minutes before the end');
    },
  },
  'the page on its own': {
    begin: (options) => alone(options),
    go: ({ show }) => show('start', 'the first screen'),
  },
  'answers kept on the device': {
    begin: (options) => alone({ change: withSettings({ name: 'A', phone: '+1 202-555-0143', dedicated: true }), ...options }),
    async go({ frame, page, show }) {
      await goOn(frame);
      await stride(frame, { chosen: people.php });
      await openSection(frame, 'Take it');
      await press(frame, 'text=Keep my answers here');
      await page.getByText('Your answers are kept').waitFor();
      await show('Take it', 'kept here');
    },
  },
  ...Object.fromEntries(['en', 'es'].map((lang) => [`a failure, ${lang}`, {
    async go({ frame, show }) {
      await speak(frame, lang);
      await breakDown(frame);
      await show(`the panel with the crisis lines, ${lang}`, 'after a failure', { still: lang });
    },
  }])),
};

/** The tours that answer about oneself, to the end; they meet every question but those about others. */
export const aboutOneself = ['the first run', 'every gate opened', 'trauma and worry', 'the worst answers', ...Object.keys(people),
  'pregnant', 'out of detox', 'much left open', 'a teenager', 'a teenager in danger', 'a child'].filter((name) => name in tours);
export const others = Object.keys(tours).filter((name) => !aboutOneself.includes(name));

/** What is folded away is judged open. */
export const unfold = async (frame) => {
  await frame.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
  await settle(frame);
};

/** Opens a tour's frame. */
export const begin = ({ begin: how = framed, options = {} }, more = {}) => how({ ...options, ...more });
