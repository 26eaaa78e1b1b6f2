// dist/gallery.html: every state of the widget side by side, for developers and reviewers.
//
// The screens are drawn by the program itself (tests/gallery); what needs no program, the panel with
// the crisis lines and the first screen on a provider's page, by the scripts that show it. Each state
// is a document of its own, dist/gallery/NAME.LANG.THEME.html, in a frame as wide as a phone, under
// the style sheet of the sealed page. No script runs in the gallery.

import { first } from '../loader/first.js';
import { styles } from '../loader/styles.js';
import { about } from '../sealed/about.js';
import { ask, fail } from './common.mjs';
import { pageWords } from './languages.mjs';

export const themes = ['light', 'dark'];

/** Where the documents find the style of the sealed page. */
const sheet = '../style/sealed.css';

const escape = (text) => String(text).replace(/[&<>"]/g, (char) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[char]);

/** The screens, as the program draws them in these languages, by default in all of the page's. */
export function screens(...languages) {
  const drawn = ask('cargo', ['run', '--quiet', '--example', 'gallery', '--', ...languages]);
  if (!drawn) fail('the screens of the gallery could not be drawn.', 'run: cargo run --example gallery');
  return JSON.parse(drawn);
}

/**
 * The first question in each language, for the page itself, with buttons for the other languages.
 * Its foot is not in it: that is the provider's.
 */
export function firstQuestions(states) {
  const drawn = states.filter(({ name }) => name === 'one-choice');
  const button = ({ lang, dir, speaks }) => `<button type="button" lang="${lang}" dir="${dir}" class="cc-link">${escape(speaks)}</button>`;
  return drawn.map(({ lang, html }) => {
    const others = drawn.filter((other) => other.lang !== lang).map(button).join('');
    return html
      .replace(/<aside[^]*<\/aside>/, '')
      .replace(/<button type="button" lang=.*?<\/button>/g, '')
      .replace(/<button type="button" class="cc-link cc-exit">/, (exit) => others + exit);
  }).join('\n');
}

/** The panel with the crisis lines of a baked page: without a script, on its way, and for each code. */
export function panels(page, languages) {
  const [panel] = page.match(/<main id="cc-frozen"[^]*?<\/main>/);
  const still = panel.replace(/<script[^]*?<\/script>/, '').replace(/<!--[^]*?-->/g, '');
  const codes = ['panic', 'policy', 'browser', 'frame', 'load', 'cut', 'opener'];
  return Object.entries(pageWords('panel', languages)).flatMap(([lang, said]) => {
    const state = (name, html) => ({ group: 'Without the program', name, lang, dir: 'ltr', html });
    const spoken = still
      .replace('lang="en"', `lang="${lang}"`)
      .replace(new RegExp(`<section(?= lang="(?!${lang}"))`, 'g'), '<section hidden');
    const texts = { title: said.title, loading: said.loading, full: said.open, again: said.again, leave: said.leave };
    const translated = Object.entries(texts).reduce((html, [id, text]) => put(html, id, text), show(spoken, 'frozen-leave'));
    const failed = codes.map((code) => {
      const { why, ways, retry } = about(code, said);
      const shown = put(show(translated, 'frozen-why'), 'frozen-why', why);
      return state(`panel-${code}`, [[ways, 'frozen-ways'], [retry, 'frozen-retry']].reduce((html, [on, id]) => (on ? show(html, id) : html), shown));
    });
    return [state('panel-no-script', still), state('panel-loading', show(translated, 'loading')), ...failed];
  });
}

const show = (html, id) => html.replace(`id="cc-${id}" hidden`, `id="cc-${id}"`);
const put = (html, id, text) => html.replace(new RegExp(`(id="cc-${id === 'title' ? 'frozen-title' : id}"[^>]*>)[^<]*`), (_, start) => start + escape(text));

/** The first screen on a provider's page, as it comes up and after each thing that can go wrong. */
export function firstScreens(languages) {
  const call = '<p><a href="tel:+12025550143">(202) 555-0143</a></p><p><a href="tel:988">988</a></p>';
  return Object.entries(pageWords('loader', languages)).flatMap(([lang, words]) => {
    const t = { lang, ...words };
    const state = (name, { page, message }) => ({
      group: 'On a provider\'s page', name, lang, dir: 'ltr',
      html: (theme) => `<care-compass theme="${theme}"><template shadowrootmode="open"><style>${styles}</style>${first(make, t, { page, message, exit: '#' })}</template>${call}</care-compass>`,
    });
    return [
      state('first-screen', { page: '#' }),
      state('first-screen-failed', { page: '#', message: t.failed }),
      state('first-screen-no-page', {}),
    ];
  });
}

/** An element as text. What a script would do with it is left out. */
function make(name, props = {}, ...children) {
  const attributes = Object.entries(props).filter(([, value]) => typeof value === 'string')
    .map(([key, value]) => ` ${key.replace('className', 'class')}="${escape(value)}"`);
  return `<${name}${attributes.join('')}>${children.map((child) => (/^<[a-z]/.test(child) ? child : escape(child))).join('')}</${name}>`;
}

/** The document of a state in a theme. */
export function documentOf({ lang, dir, html }, theme) {
  const body = typeof html === 'string' ? html : html(theme);
  return `<!doctype html><html lang="${lang}" dir="${dir}" data-theme="${theme}"><meta charset="utf-8">`
    + `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file: 'unsafe-inline'; img-src data:; form-action 'none'">`
    + `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Care Compass</title><link rel="stylesheet" href="${sheet}"><body>${body}`;
}

const fileOf = ({ name, lang }, theme) => `gallery/${name}.${lang}.${theme}.html`;

/** The documents of all states, by the name of their files. */
export const documents = (states) => Object.fromEntries(
  states.flatMap((state) => themes.map((theme) => [fileOf(state, theme), documentOf(state, theme)])),
);

/** The page with all states, one below the other; each in every language and theme side by side. */
export function gallery(states, css) {
  const groups = grouped(states, 'group');
  const index = [...groups].map(([group, members]) => {
    const names = [...new Set(members.map(({ name }) => name))];
    return `<li><a href="#${anchor(group)}">${escape(group)}</a> ${names.map((name) => `<a href="#${name}">${name}</a>`).join(' ')}</li>`;
  });
  const sections = [...groups].map(([group, members]) => {
    const rows = [...grouped(members, 'name')].map(([name, spoken]) => `<article id="${name}"><h3>${name}</h3><div>${
      spoken.flatMap((state) => themes.map((theme) => frame(state, theme))).join('')}</div></article>`);
    // Folded away, frames are not loaded; a link into them unfolds them.
    return `<details id="${anchor(group)}"><summary>${escape(group)}</summary>${rows.join('')}</details>`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; frame-src 'self' file:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Care Compass: gallery</title>
<style>${css}</style>
</head>
<body>
<h1>Care Compass: gallery</h1>
<p>Every state of the widget, ${states.length * themes.length} pictures of it. Frames scroll, unfold, and can be drawn longer; nothing in them runs.</p>
<nav><ul>${index.join('')}</ul></nav>
${sections.join('\n')}
</body>
</html>
`;
}

/** The states by what they have in common, in their order. */
function grouped(states, key) {
  const groups = new Map();
  for (const state of states) groups.set(state[key], [...(groups.get(state[key]) ?? []), state]);
  return groups;
}

const anchor = (group) => `group-${group.toLowerCase().replace(/[^a-z]+/g, '-')}`;

function frame(state, theme) {
  const title = `${state.name}, ${state.lang}, ${theme}`;
  return `<figure><figcaption>${state.lang}, ${theme}</figcaption><div class="phone"><iframe loading="lazy" title="${title}" src="${fileOf(state, theme)}"></iframe></div></figure>`;
}
