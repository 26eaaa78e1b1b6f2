// The form: one control for each field of the settings, from the engine's own table of fields.

import { get, labels, lists, options, sections, set } from './fields.js';

let settings;
let changed;
let about = {}; // What each field takes and is for, by path.
const touched = new Set();

const make = (name, props = {}, ...children) => {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children.filter((child) => child !== undefined));
  return element;
};

/** Any entry of a list has the same name in the table. */
const any = (path) => path.replace(/\[\d+\]/g, '[]');
const id = (path) => `f-${path}`;

/** Draws the form for these settings. `act` is called after every change. */
export function fill(form, of, act, fields) {
  settings = of;
  changed = act;
  touched.clear();
  if (fields) about = Object.fromEntries(fields.map((field) => [field.path, field]));
  form.replaceChildren(...sections.map(({ title, paths }) => make('section', { className: 'card' },
    make('h2', {}, title), ...paths.map(field))));
}

/** From now on, what is wrong is shown beside every field. */
export const touchAll = () => touched.add('');

/** Shows what is wrong beside each field that was touched, and all of it in the list. */
export function showErrors(errors) {
  for (const place of document.querySelectorAll('.error')) place.textContent = '';
  for (const control of document.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  document.getElementById('errors').replaceChildren(...errors.map((error) => {
    const control = find(error.field);
    const path = control?.dataset.path;
    const say = `${error.wrong}. For example: ${error.example}`;
    if (control && seen(error.field)) {
      control.setAttribute('aria-invalid', 'true');
      const place = document.getElementById(`e-${path}`);
      if (place) place.textContent = `${place.textContent} ${say}`.trim();
    }
    const link = make('a', { href: `#${id(path ?? '')}` }, name(error.field));
    link.addEventListener('click', (event) => {
      event.preventDefault();
      control?.focus();
    });
    return make('li', {}, link, `: ${say}`);
  }));
}

/** A field that was touched, or one in an entry of a list that is new. */
const seen = (path) => [...touched].some((other) => path.startsWith(other));

/** The control of a field, or of the nearest field around it. */
function find(path) {
  for (let at = path; at; at = at.replace(/(\.?[^.[\]]+|\[\d+\])$/, '')) {
    const control = document.getElementById(id(at));
    if (control) return control;
  }
  return undefined;
}

/** `Programs 2, sessions 1, start`. */
const name = (path) => path.split('.').map((step) => {
  const [, key, place] = step.match(/^([^[]*)(?:\[(\d+)\])?/);
  return (labels[key] ?? key) + (place === undefined ? '' : ` ${Number(place) + 1}`);
}).join(', ');

function put(path, value) {
  touched.add(path);
  set(settings, path, value);
  changed();
}

function field(path) {
  const kind = any(path);
  if (lists[kind]) return list(path, lists[kind]);
  if (kind === 'theme') return theme();
  const key = path.split('.').pop();
  if (Array.isArray(options[key]?.several)) return several(path, options[key].several);
  if (options[key]?.one) return labelled(path, choice(path, options[key].one()));
  if (options[key]?.flag) return flag(path);
  return labelled(path, text(path, options[key]?.number));
}

function labelled(path, control) {
  const key = path.split('.').pop();
  const help = about[any(path)]?.about;
  control.id = id(path);
  control.dataset.path = path;
  control.setAttribute('aria-describedby', `h-${path} e-${path}`);
  return make('div', { className: 'field' },
    make('label', { htmlFor: id(path) }, labels[key] ?? key),
    make('p', { className: 'help', id: `h-${path}` }, help ?? ''),
    control, make('p', { className: 'error', id: `e-${path}` }));
}

function text(path, isNumber) {
  const input = make('input', { type: 'text', value: get(settings, path) ?? '', autocomplete: 'off', spellcheck: false });
  if (isNumber) input.inputMode = 'numeric';
  input.addEventListener('input', () => {
    const value = input.value.trim();
    const written = isNumber && /^\d+$/.test(value) ? Number(value) : input.value;
    put(path, value === '' ? undefined : written);
  });
  return input;
}

function choice(path, values) {
  const now = get(settings, path) ?? '';
  const known = values.some(([value]) => value === now) ? values : [...values, [now, now]];
  const select = make('select', {}, ...known.map(([value, label]) => new Option(label, value, false, value === now)));
  select.addEventListener('change', () => put(path, select.value || undefined));
  return select;
}

function group(path, ...children) {
  const key = path.split('.').pop();
  const set = make('fieldset', { id: id(path), tabIndex: -1 }, make('legend', {}, labels[key] ?? key),
    make('p', { className: 'help' }, about[any(path)]?.about ?? ''), ...children, make('p', { className: 'error', id: `e-${path}` }));
  set.dataset.path = path;
  return set;
}

function several(path, values) {
  const boxes = values.map(([value, label]) => {
    const box = make('input', { type: 'checkbox', value, checked: (get(settings, path) ?? []).includes(value) });
    box.addEventListener('change', () => {
      const chosen = boxes.map(([input]) => input).filter((input) => input.checked).map((input) => input.value);
      put(path, chosen.length === 0 && !path.endsWith('.days') ? undefined : chosen);
    });
    return [box, make('label', {}, box, ` ${label}`)];
  });
  return group(path, make('div', { className: 'line' }, ...boxes.map(([, label]) => label)));
}

function flag(path) {
  const box = make('input', { type: 'checkbox', checked: Boolean(get(settings, path)) });
  box.addEventListener('change', () => put(path, box.checked || undefined));
  return labelled(path, box);
}

/** A list of entries, each with its fields and a button that takes it out. */
function list(path, { entry, fields, fresh }) {
  const whole = group(path);
  const draw = () => {
    const entries = get(settings, path) ?? [];
    const rows = entries.map((_, at) => {
      const remove = make('button', { type: 'button' }, `Remove ${entry} ${at + 1}`);
      remove.addEventListener('click', () => {
        const rest = entries.filter((_, other) => other !== at);
        set(settings, path, rest.length > 0 ? rest : undefined);
        draw();
        whole.focus();
        changed();
      });
      return make('fieldset', { className: 'entry' }, make('legend', {}, `${entry[0].toUpperCase()}${entry.slice(1)} ${at + 1}`),
        ...fields.map((key) => field(`${path}[${at}].${key}`)), remove);
    });
    const add = make('button', { type: 'button' }, `Add ${/^[aeiou]/.test(entry) ? 'an' : 'a'} ${entry}`);
    add.addEventListener('click', () => {
      set(settings, path, [...entries, structuredClone(fresh)]);
      draw();
      document.getElementById(id(`${path}[${entries.length}].${fields[0]}`))?.focus();
      changed();
    });
    body.replaceChildren(...rows, add);
  };
  const body = make('div', { className: 'entries' });
  whole.insertBefore(body, whole.lastChild);
  draw();
  return whole;
}

function theme() {
  const colours = (half) => make('details', {}, make('summary', {}, `Colours of the ${half} theme`),
    ...['accent', 'paper', 'surface', 'tint', 'ink', 'soft', 'edge', 'care', 'now'].map((key) => colour(`theme.${half}.${key}`)));
  return make('div', {}, colours('light'), colours('dark'), field('theme.radius'), field('theme.font'));
}

/** A colour as text, with the browser's own picker beside it. */
function colour(path) {
  const input = text(path);
  const row = labelled(path, input);
  const pick = make('input', { type: 'color', ariaLabel: `Pick ${labels[path.split('.').pop()]}`, value: get(settings, path) ?? about[path].example });
  pick.addEventListener('input', () => {
    input.value = pick.value;
    put(path, pick.value);
  });
  input.addEventListener('input', () => {
    if (/^#[0-9a-f]{6}$/i.test(input.value)) pick.value = input.value;
  });
  input.after(pick);
  return row;
}
