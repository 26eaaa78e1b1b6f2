// SurveyJS, as its documentation sets it up for pages without a framework.

import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.css';
import { renderSurvey } from 'survey-js-ui';
import { choices, items, pages, title } from './form.js';

const model = new Model({
  title,
  pages: pages.map((page, at) => ({
    elements: [
      ...page.map(({ id, text }) => ({
        type: 'radiogroup', name: id, title: text, isRequired: true,
        choices: choices.map((label, value) => ({ value, text: label })),
      })),
      ...(at === pages.length - 1
        ? [{ type: 'expression', name: 'total', title: 'Total', expression: items.map(({ id }) => `{${id}}`).join(' + ') }] : []),
    ],
  })),
});

renderSurvey(model, document.getElementById('form'));
