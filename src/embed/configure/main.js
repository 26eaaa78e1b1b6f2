// The configurator: what is entered, checked as it is entered, with a preview and a personal page.
//
// Everything about settings is decided by the same Rust code that `care-audit bake` runs. This
// script asks it, and shows what it says. It sends nothing; the page's policy forbids it.

import { save } from '../sealed/save.js';
import { openEngine } from './engine.js';
import { fill, showErrors, touchAll } from './form.js';
import { hosts } from './hosts.js';
import { showPreview } from './preview.js';
import { template } from './template.js';

const part = (id) => document.getElementById(id);

let settings = {};
let engine;
let page;
let timer;

const json = () => JSON.stringify({ name: '', phone: '', ...settings }, null, 2);

/** What is wrong: a list of { field, wrong, example }. A zone that no browser knows is wrong too. */
function errors() {
  const found = JSON.parse(engine.check(json()));
  const zone = settings.time_zone;
  if (zone && !found.some(({ field }) => field === 'time_zone')) {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone });
    } catch {
      found.push({ field: 'time_zone', wrong: 'is no time zone that this browser knows', example: 'America/New_York' });
    }
  }
  return found;
}

/** Shows what is wrong, and once nothing is, the preview and the snippet. */
function update() {
  const found = errors();
  showErrors(found);
  const count = found.length;
  part('state').textContent = count === 0 ? 'Everything is in order.'
    : `${count === 1 ? 'One thing is' : `${count} things are`} missing or not in order.`;
  clearTimeout(timer);
  showSnippet(count === 0);
  // A preview starts the whole page anew: not with every key.
  if (count === 0) timer = setTimeout(preview, 500);
  return found;
}

const preview = () => showPreview(part('preview'), baked(), document.querySelector('[name=theme]:checked').value, settings.languages?.[0]);

const baked = () => engine.bake(page, json());

function showSnippet(valid) {
  const host = hosts.find(({ id }) => id === part('host').value);
  part('host-help').textContent = host.help;
  part('snippet').value = valid ? engine.snippet(json(), host.id) : '';
}

function load(name, text) {
  const isPage = /^\s*<!doctype html>/i.test(text);
  const found = isPage ? engine.read(text) : text;
  try {
    const read = Object(JSON.parse(found));
    // Throws where a field holds something of another shape; then the form is as it was.
    fill(part('form'), read, update);
    settings = read;
  } catch {
    fill(part('form'), settings, update);
    part('loaded').textContent = `${name} holds no settings of Care Compass.`;
    return;
  }
  part('loaded').textContent = isPage
    ? `The settings of ${name} are in the form. Download the page to get the newest program and crisis numbers.`
    : `The settings of ${name} are in the form.`;
  touchAll();
  update();
}

async function begin() {
  [engine, page] = await Promise.all([openEngine(), template()]);
  part('host').append(...hosts.map(({ id, name }) => new Option(name, id)));
  fill(part('form'), settings, update, JSON.parse(engine.fields()));
  update();
  part('form').addEventListener('submit', (event) => event.preventDefault());
  part('host').addEventListener('change', () => update());
  for (const radio of document.querySelectorAll('[name=theme]')) radio.addEventListener('change', update);
  part('download').addEventListener('click', () => {
    touchAll();
    if (update().length > 0) return part('errors').querySelector('a').focus();
    return save('care-compass.html', 'text/html', baked());
  });
  part('save').addEventListener('click', () => save('care-compass-settings.json', 'application/json', `${json()}\n`));
  part('copy').addEventListener('click', async () => {
    part('snippet').select();
    try {
      await navigator.clipboard.writeText(part('snippet').value);
      part('copied').textContent = 'Copied.';
    } catch {
      part('copied').textContent = 'Selected. Copy it with the keyboard.';
    }
  });
  part('load').addEventListener('change', async ({ target }) => {
    const [file] = target.files;
    if (file) load(file.name, await file.text());
  });
}

begin().catch(() => {
  part('state').textContent = 'This browser is too old for this page. A newer one can show it.';
});
