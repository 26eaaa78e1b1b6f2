// Where each program has its questions, its buttons and its total, and how to come to the items.

import { best, items as bank } from '../browser/walk.mjs';
import { items, pages } from './peers/form.js';

const one = [items];
const each = items.map((item) => [item]);

/** `pages`: the items as they come; `next`: what turns the page; `total`: where a sum is shown. */
export const subjects = {
  'care-compass': { question: 'legend', first: 'Who is this for?', pages, next: 'form > .cc-primary', framed: true },
  formbricks: { question: 'label, legend, h1, h2', first: items[0].text, pages: each, next: 'button[type=submit]' },
  medplum: { question: 'legend, label, p, div.mantine-Text-root', first: items[0].text, pages: one },
  surveyjs: { question: '.sd-question__title, .sd-element__title', first: items[0].text, pages, next: '.sd-navigation__next-btn' },
  formio: { question: '.col-form-label', first: items[0].text, pages, next: '.btn-wizard-nav-next' },
  lhcforms: { question: '.lhc-question, .lhc-de-label, label', first: items[0].text, pages: one, total: 'input[id^="total"]' },
};

/** Walks Care Compass to the page with the first of the items; runs in its frame. */
export const toItems = `(${walkInside})(${JSON.stringify(Object.fromEntries(bank.map((item) => [
  item.wording.question, item.kind === 'one' ? item.choices.indexOf(best(item)) : item.choices.length])))}, ${JSON.stringify(items[0].text)})`;

async function walkInside(places, until) {
  const turn = () => new Promise((done) => { setTimeout(done); });
  for (let step = 0; step < 60 && !document.querySelector('legend')?.textContent.includes(until); step += 1) {
    const form = document.querySelector('.cc-main form');
    if (form) {
      for (const fieldset of form.querySelectorAll('fieldset')) {
        fieldset.querySelectorAll('label.cc-choice')[places[fieldset.querySelector('legend').textContent.trim()] ?? 0].click();
      }
    }
    (form?.querySelector(':scope > .cc-primary') ?? document.querySelector('.cc-main .cc-ways button, .cc-main > .cc-primary')).click();
    await turn();
  }
  return document.querySelector('legend').textContent;
}
