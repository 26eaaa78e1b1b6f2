// What four independent judges have to say about a screen, beside what axe-core says.
//
// A judge gives back its findings as lines; a good screen has none. Some findings are questions
// that no program can decide, and some suggestions are wrong here: each of these is answered below,
// with the reason, and an answer holds for one rule and one place only.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { axe } from '../axe.mjs';

const from = createRequire(import.meta.url);
const source = (file) => readFileSync(from.resolve(file), 'utf8');

/** Puts a tool's script into the frame, past its policy, once. */
async function inject(frame, name, file) {
  if (await frame.evaluate((known) => known in window, name)) return;
  // Firefox's driver runs each script in a world of its own, that sees the window's.
  await frame.evaluate(`(function () { ${source(file)}\n; window.${name} ??= ${name}; }).call(window)`);
}

/** Why a finding of HTML_CodeSniffer's is none here: part of the rule, part of the element, the reason. */
export const answeredHtmlcs = [
  ['H48', 'cc-help-lines', 'Suggested wherever links stand together. Two or three ways to reach one line are no list to go through.'],
  ['H48', 'cc-line-links', 'The same.'],
  ['H48', 'cc-buttons', 'The same.'],
  ['H42', '<div><b><span>', 'A session in the plan of a day: the only difference to what is taken is the tag, so that no attribute tells them apart.'],
  ['H42', '<div><i><span>', 'What is taken; the same.'],
  ['H39.3.NoCaption', '<table', 'Suggested for every table without a caption. The heading or the summary right before each names it.'],
  ['G17.Abs', 'cc-unseen', 'Words for the screen reader; there is nothing to see.'],
  ['H91.A.NoHref', 'cc-full', 'Hidden until the page refuses to run in a frame; the link then has its address.'],
];

/** HTML_CodeSniffer's errors and warnings against WCAG 2 AAA. Its notices ask a human, on every page alike. */
export async function htmlcs(frame) {
  await inject(frame, 'HTMLCS', 'html_codesniffer/build/HTMLCS.js');
  const found = await frame.evaluate(() => new Promise((done, failed) => {
    HTMLCS.process('WCAG2AAA', document, () => done(HTMLCS.getMessages().filter(({ type }) => type !== HTMLCS.NOTICE).map(({ code, msg, element }) => ({
      rule: code, place: element?.outerHTML?.slice(0, 200) ?? '', words: msg,
    }))), failed);
  }));
  return unanswered(found, answeredHtmlcs);
}

/** The same for IBM's. `style_` and `text_` rules ask about every style sheet and every text alike. */
export const answeredIbm = [
  ['element_attribute_deprecated', '<meta', 'A policy in a meta element is in the standards; the rule takes every http-equiv for old.'],
  ['aria_complementary_label_visible', 'cc-help', 'A suggestion: the landmark has a short name, and its first visible line says the same at length.'],
  ['style_color_misuse', '', 'Asked of every style sheet. What is chosen is also drawn and told; forced colours are tested.'],
  ['style_highcontrast_visible', '', 'Asked of every style sheet. Every screen is looked at in forced colours.'],
  ['style_viewport_resizable', '', 'Asked of every style sheet. Every screen is looked at with text at 200 %.'],
  ['style_focus_visible', '', 'Asked wherever a border is set. The ring is measured on every control of every screen.'],
  ['element_tabbable_unobscured', '', 'Asked of what lies below the fold. Every control is looked at while it has the focus.'],
  ['text_sensory_misuse', '', 'Asked of words like "left". None here is an instruction by place.'],
  ['table_headers_exists', '<table', 'The corner of a table with headers on two sides is empty; its headers have a scope, which html-validate checks.'],
  ['label_content_exists', '<label>', 'A box of the week is named by words for the screen reader: names/ has every name.'],
  ['input_label_exists', '<output', 'A status, and no field: it is read when it changes, and takes no name.'],
  ['heading_markup_misuse', 'cc-heading', 'Asked of a heading that is long. It is the heading of its page.'],
  ['input_label_visible', '<textarea', 'The words of its name stand before it, as the status that has just been read.'],
  ['input_fields_grouped', '<textarea', 'Suggested wherever several fields stand on a page. These have nothing to do with one another.'],
  ['input_fields_grouped', 'cc-file', 'The same.'],
  ['list_structure_proper', '<dl', 'Groups of a term and its text in a div are in the standard.'],
];

/** The findings of IBM's engine, its suggestions included. */
export async function ibm(frame) {
  await inject(frame, 'ace', 'accessibility-checker-engine/ace.js');
  const found = await frame.evaluate(async () => {
    const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'IBM_Accessibility']);
    return results.filter(({ value }) => value[1] !== 'PASS').map(({ ruleId, value, message, snippet }) => ({
      rule: ruleId, place: snippet.slice(0, 200), words: `${value.join(' ')}: ${message}`,
    }));
  });
  return unanswered(found, answeredIbm);
}

/** Rules of html-validate that are about how a page is written, and not about what is rendered. */
export const restHtml = {
  'attribute-boolean-style': 'The browser writes every attribute with a value.',
  'attribute-empty-style': 'The same.',
  'void-style': 'The same.',
  'doctype-style': 'The doctype is added to what the browser wrote.',
  'no-redundant-for': 'A label both holds its control and names it, which voice control is helped by.',
  'no-trailing-whitespace': 'Space in the source; nobody meets it.',
  'long-title': 'About search engines; the sealed page is in none.',
  'no-inline-style': 'About who may style; the policy of the page decides that.',
  'require-sri': 'About files from elsewhere; there are none.',
  'tel-non-breaking': 'About the typography of numbers. They wrap nowhere: measured by `layout.mjs`.',
};

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    ...Object.fromEntries(Object.keys(restHtml).map((rule) => [rule, 'off'])),
    // Choices of one question share a name, boxes as well as radios; nothing is sent by it.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
});
export const answeredHtml = [
  ['valid-autocomplete', '<input', 'Firefox would keep what was chosen over a reload; nothing else reads the attribute there.'],
  ['unique-landmark', 'cc-root', 'The panel with the crisis lines has a main of its own, and is hidden beside the questions.'],
  ['heading-level', 'cc-frozen', 'The same: it has a heading of its own.'],
  ['no-raw-characters', '</textarea>', 'A mark that the framework leaves in the element; no part of what the field shows.'],
  ['attribute-misuse', 'cc-full', 'Hidden until the page refuses to run in a frame; the link then has its address.'],
];
const valid = new Map();

/**
 * What html-validate says to the page as it stands, without the program in it, and without what
 * templates hold: it is no part of the document, and the validator would take it for one.
 */
export async function html(frame) {
  const text = await frame.evaluate(() => {
    const copy = document.documentElement.cloneNode(true);
    for (const script of copy.querySelectorAll('script, style')) script.replaceChildren();
    for (const template of copy.querySelectorAll('template')) template.content.replaceChildren();
    return copy.outerHTML;
  });
  if (!valid.has(text)) {
    const { results } = await validator.validateString(`<!DOCTYPE html>\n${text}`);
    const found = results.flatMap(({ messages }) => messages).map(({ ruleId, message, offset }) => ({
      rule: ruleId, place: text.slice(Math.max(0, offset - 120), offset + 120), words: message,
    }));
    valid.set(text, unanswered(found, answeredHtml));
  }
  return valid.get(text);
}

const unanswered = (found, answers) => [...new Set(found
  .filter(({ rule, place }) => !answers.some(([part, where]) => rule.includes(part) && place.includes(where)))
  .map(({ rule, place, words }) => `${rule}: ${words} ${place}`))];

/** All judges by name. */
export const judges = { 'axe-core': axe, HTML_CodeSniffer: htmlcs, 'IBM Equal Access': ibm, 'html-validate': html };
