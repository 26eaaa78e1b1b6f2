// The panel with the crisis lines. It is in the page's HTML and visible until the program runs;
// this script only adds why it is there, in the language that was chosen.

import { about } from './about.js';
import { spoken } from './words.js';

const part = (id) => document.getElementById(id);

/** The panel with a word that the questions are on their way. */
export function showLoading() {
  set({ loading: true });
}

/** The panel with the reason why there are no questions. */
export function showPanel(code) {
  const { why, ways, retry } = about(code, spoken());
  const link = part('cc-full');
  link.href = window.location.href.split('#')[0];
  // A new tab, where an opener would come along.
  link.target = code === 'opener' ? '_blank' : '_top';
  set({ why, ways, retry });
  if (document.hasFocus()) part('cc-frozen-title').focus({ preventScroll: true });
}

export function hidePanel() {
  part('cc-frozen').hidden = true;
}

/** Calls `act` when the person wants to try again. */
export function onAgain(act) {
  part('cc-again').addEventListener('click', act);
}

/** Calls `act` when the person wants to leave at once. */
export function onLeave(act) {
  part('cc-leave').addEventListener('click', act);
}

function set({ loading = false, why = '', ways = false, retry = false }) {
  const words = spoken();
  const { lang } = document.documentElement;
  part('cc-frozen').lang = lang;
  part('cc-frozen-title').textContent = words.title;
  part('cc-loading').textContent = words.loading;
  part('cc-full').textContent = words.open;
  part('cc-again').textContent = words.again;
  // Without a script all languages stand there; a page made by an older program has only one.
  const lists = [...document.querySelectorAll('#cc-frozen > [lang]')];
  for (const list of lists) list.hidden = lists.some((other) => other.lang === lang) && list.lang !== lang;
  part('cc-leave').textContent = words.leave;
  part('cc-frozen').hidden = false;
  part('cc-frozen-leave').hidden = false;
  part('cc-loading').hidden = !loading;
  part('cc-frozen-why').hidden = !why;
  // Emptied as well: what is hidden still describes the heading.
  part('cc-frozen-why').textContent = why;
  part('cc-frozen-ways').hidden = !ways;
  part('cc-frozen-retry').hidden = !retry;
}
