// The panel with the crisis lines. It is in the page's HTML and visible until the program runs;
// this script only adds why it is there.

const part = (id) => document.getElementById(id);

const cleared = 'Something went wrong, so your answers were cleared. Nothing was sent.';
const changed = 'This page was changed on its way to you, so it does not start.';
const reasons = {
  browser: 'This browser is too old to show the questions. A newer one can.',
  frame: 'Here, the website around this page could see your answers, so the questions do not start. They are safe to open on their own page.',
  load: 'The questions cannot be shown in this browser.',
  opener: 'Another page opened this one and could see your answers, so the questions do not start. They are safe to open on their own page.',
  panic: cleared,
  policy: changed,
  script: cleared,
  scripts: changed,
};

/** The panel with a word that the questions are on their way. */
export function showLoading() {
  set({ loading: true });
}

/** The panel with the reason why there are no questions. */
export function showPanel(code) {
  part('cc-frozen-why').textContent = `${reasons[code]} You can get help in the ways above. (Code: ${code})`;
  const link = part('cc-full');
  link.href = window.location.href.split('#')[0];
  // A new tab, where an opener would come along.
  link.target = code === 'opener' ? '_blank' : '_top';
  set({ why: true, ways: code === 'frame' || code === 'opener', retry: reasons[code] === cleared });
  if (document.hasFocus()) part('cc-frozen-title').focus({ preventScroll: true });
}

export function hidePanel() {
  part('cc-frozen').hidden = true;
}

/** Calls `act` when the person wants to try again. */
export function onAgain(act) {
  part('cc-again').addEventListener('click', act);
}

function set({ loading = false, why = false, ways = false, retry = false }) {
  part('cc-frozen').hidden = false;
  part('cc-loading').hidden = !loading;
  part('cc-frozen-why').hidden = !why;
  part('cc-frozen-ways').hidden = !ways;
  part('cc-frozen-retry').hidden = !retry;
}
