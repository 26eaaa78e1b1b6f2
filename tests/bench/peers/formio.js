// Form.io: a wizard, made by its own script for pages without a framework.

import { choices, items, pages, title } from './form.js';

const radio = ({ id, text }) => ({
  type: 'radio', key: id, label: text, input: true, validate: { required: true },
  values: choices.map((label, score) => ({ label, value: `${score}` })),
});

const total = {
  type: 'number', key: 'total', label: 'Total', input: true, disabled: true,
  calculateValue: `value = ${JSON.stringify(items.map(({ id }) => id))}.reduce((sum, id) => sum + Number(data[id] || 0), 0);`,
};

globalThis.Formio.createForm(document.getElementById('form'), {
  display: 'wizard',
  components: pages.map((page, at) => ({
    type: 'panel', key: `page${at}`, title,
    components: [...page.map(radio), ...(at === pages.length - 1 ? [total] : [])],
  })),
}, { buttonSettings: { showCancel: false } });
