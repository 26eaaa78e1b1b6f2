// A fault for every judge and every measure, so that each of them can fail.

import assert from 'node:assert/strict';
import { settle } from '../walk.mjs';
import { judges } from './judges.mjs';
import { edges, focus, layout } from './layout.mjs';
import { conditions, under } from './matrix.mjs';

/** A style past the page's policy. */
const style = (text) => [(css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}, text];

/** What a screen looks like under a condition, once it is spoilt. */
const condition = (name) => (visited) => under(visited, conditions[name]);
const inFrame = (measure) => ({ frame }) => measure(frame);

const noLabel = [() => { document.querySelector('.cc-choice').replaceWith(document.querySelector('.cc-choice input')); }];
const twoIds = [() => { for (const input of document.querySelectorAll('.cc-choice input')) input.id = 'same'; }];
/** 5.7:1, which is enough for level AA, and 2.8:1. */
const [pale, paler] = ['#666', '#999'].map((ink) => style(`.cc-choice { color: ${ink} !important; background: #fff !important }`));

/** Judge, fault, how it is planted on a page with the question of the age, how the screen is looked at, and what is found. */
export const faults = [
  ['axe-core', 'a choice without a label', noLabel, inFrame(judges['axe-core']), /label/],
  ['axe-core', 'words of a contrast below 7:1', pale, inFrame(judges['axe-core']), /color-contrast-enhanced/],
  ['HTML_CodeSniffer', 'a choice without a label', noLabel, inFrame(judges.HTML_CodeSniffer), /F68|H44|4_1_2/],
  ['HTML_CodeSniffer', 'two elements with one id', twoIds, inFrame(judges.HTML_CodeSniffer), /F77/],
  ['IBM Equal Access', 'a choice without a label', noLabel, inFrame(judges['IBM Equal Access']), /input_label/],
  ['IBM Equal Access', 'words of too low a contrast', paler, inFrame(judges['IBM Equal Access']), /text_contrast/],
  ['html-validate', 'two elements with one id', twoIds, inFrame(judges['html-validate']), /no-dup-id/],
  ['html-validate', 'a choice without a label', noLabel, inFrame(judges['html-validate']), /input-missing-label/],
  ['the layout', 'a box wider than the window', style('.cc-choices { width: 2000px }'), inFrame(layout), /sideways/],
  ['the layout', 'words that are cut off', style('.cc-choice { height: 20px; min-height: 0; overflow: hidden; white-space: nowrap }'), inFrame(layout), /cut off/],
  ['the layout', 'lines on one another', style('.cc-choice + .cc-choice { margin-top: -56px !important }'), inFrame(layout), /on one another/],
  ['the layout', 'a choice of 40 px', style('.cc-choice { min-height: 0; height: 40px; padding: 0 }'), inFrame(layout), /too small: input/],
  ['the layout', 'links that run together', style('.cc-absent { gap: 0 }'), inFrame(layout), /run together/],
  ['the edges', 'a box whose edge is hardly seen', style('.cc-choice input { border-color: #ccc !important }'), inFrame(edges), /faint edge/],
  ['a window of 320 × 256', 'a box that keeps 340 px', style('.cc-choices { min-width: 340px }'), condition('in a window of 320 × 256'), /sideways/],
  ['text at 200 %', 'a button of fixed height', style('.cc-primary { height: 56px; overflow: hidden; width: 60px }'), condition('with text at 200 %'), /cut off|out of its box/],
  ['more space in the text', 'a choice of fixed height', style('.cc-choice { height: 56px; width: 90px }'), condition('with more space in the text'), /out of its box|on one another/],
  ['forced colours', 'a choice that is drawn by colour alone', style('.cc-choice input { appearance: none !important; border: 0 !important; background: red }'), condition('in forced colours'), /not drawn/],
  ['less motion', 'a slow transition', style('.cc-choice { transition: background 1s }'), condition('with less motion'), /moves/],
  ['paper', 'a box wider than the sheet', style('@media print { .cc-choices { width: 900px } }'), condition('on paper'), /sideways/],
  ['the keyboard', 'a button without a ring', style('.cc-primary { outline: none !important }'), ({ page, frame }) => focus(page, frame), /no ring/],
  ['the keyboard', 'a row without a ring', style('.cc-choice input:focus-visible + span { outline: none !important }'), ({ page, frame }) => focus(page, frame), /no ring/],
  ['the keyboard', 'a bar over the page', style('.cc-top { position: fixed; inset: 0; background: #fff; z-index: 9 }'), ({ page, frame }) => focus(page, frame), /covered/],
];

/** Nothing is found before the fault is there, and it is found then. */
export async function isFound(visited, [, , [spoil, argument], look, expected]) {
  assert.deepEqual(await look(visited), [], 'nothing before');
  await visited.frame.evaluate(spoil, argument);
  await settle(visited.frame);
  assert.match((await look(visited)).join('\n'), expected);
}
