// Where each program has its questions, its buttons and its total, and how to come to the items.

import { stride } from '../browser/stride.mjs';
import { items, pages } from './peers/form.js';

const one = [items];
const each = items.map((item) => [item]);

const formbricks = { question: 'label, legend, h1, h2', first: items[0].text, pages: each, next: 'button[type=submit]' };

/**
 * `pages`: the items as they come; `next`: what turns the page; `total`: where a sum is shown;
 * `framed`: it stands in a sandboxed frame; `started`: it waits for Start.
 */
export const subjects = {
  'care-compass': { question: 'legend', first: 'Who is this for?', pages, next: 'form > .cc-primary', framed: true, started: true },
  formbricks,
  'formbricks-sealed': { ...formbricks, framed: true },
  medplum: { question: 'legend, label, p, div.mantine-Text-root', first: items[0].text, pages: one },
  surveyjs: { question: '.sd-question__title, .sd-element__title', first: items[0].text, pages, next: '.sd-navigation__next-btn' },
  formio: { question: '.col-form-label', first: items[0].text, pages, next: '.btn-wizard-nav-next' },
  lhcforms: { question: '.lhc-question, .lhc-de-label, label', first: items[0].text, pages: one, total: 'input[id^="total"]' },
};

/** Walks Care Compass, by what evaluates in its frame, to the page with the first of the items. */
export const toItems = (evaluate) => stride({ evaluate: (act, given) => evaluate(`(${act})(${JSON.stringify(given)})`) }, { until: items[0].id });
