// The first question, before the program is there: on a slow phone there is something to read and
// to answer at once. The program drew it when the page was built. What a person does on it is kept
// in the page's own controls, and done again in the program's.

import { spoken } from './words.js';

const controls = 'button, input, summary';
const longest = 1000; // ms for which something that is held down is waited for

const part = (id) => document.getElementById(id);

let pressed; // The control that was pressed last and that only the program can serve.
let language; // The button of another language that was pressed last: pressed before whatever else was.
let held = 0; // Since when something is held down; 0 for nothing.

/**
 * Shows the first question in the document's language, with buttons for the others that are
 * `offered`. `leave` is the quick way out. Whether there is such a question.
 */
export function showFirst(offered, leave) {
  if (part('cc-first')) return true;
  const { lang } = document.documentElement;
  const [drawn, foot] = ['cc-drawn', 'cc-feet'].map((id) => {
    const all = part(id)?.content.children ?? [];
    return [...all].find((one) => one.lang === lang)?.cloneNode(true);
  });
  if (!drawn || !foot) return false;
  foot.removeAttribute('lang');
  drawn.append(foot);
  const others = [...drawn.querySelectorAll('.cc-top > [lang]')];
  const order = (button) => offered.indexOf(button.lang);
  drawn.querySelector('.cc-exit').before(...others.sort((one, other) => order(one) - order(other)));
  others.filter((button) => order(button) < 0).forEach((button) => button.remove());

  const status = document.createElement('div');
  status.setAttribute('role', 'status');
  drawn.querySelector('form').append(status);
  const place = document.createElement('div');
  place.id = 'cc-first';
  place.append(drawn);
  place.addEventListener('submit', (event) => event.preventDefault());
  const wait = () => { status.textContent = spoken().loading; };
  place.addEventListener('click', (event) => {
    const control = event.target.closest('button');
    if (!control) return;
    event.preventDefault();
    if (control.matches('.cc-exit')) {
      leave();
      return;
    }
    if (control.lang) language = control;
    else pressed = control;
    wait();
  });
  place.addEventListener('change', ({ target }) => {
    if (target.files) wait();
    // A choice that comes after "skip" takes its place.
    else if (pressed?.closest('.cc-absent')) pressed = undefined;
  });
  for (const sign of ['pointerdown', 'keydown']) place.addEventListener(sign, () => { held = Date.now(); });
  // The click comes after it.
  for (const sign of ['pointerup', 'pointercancel', 'keyup']) place.addEventListener(sign, () => setTimeout(() => { held = 0; }, 50));
  part('cc-root').before(place);
  return true;
}

/** Takes it away; gives back what does in `root`, the program's own, what was done on it. */
export function takeFirst() {
  const place = part('cc-first');
  if (!place) return () => undefined;
  const before = [...place.querySelectorAll(controls)];
  const used = before.map((control) => control.checked || (control.matches('summary') && control.parentElement.open));
  const [speak, press, focus] = [language, pressed, document.activeElement].map((control) => before.indexOf(control));
  const top = window.scrollY;
  language = pressed = undefined;
  place.remove();
  return (root) => {
    const now = root.querySelectorAll(controls);
    now.forEach((control, at) => {
      if (used[at]) control.click();
      if (control.files) passFile(before[at], control);
    });
    now[speak]?.click();
    now[press]?.click();
    if (speak >= 0 || press >= 0) return;
    // Once the program has given the focus to its heading.
    setTimeout(() => {
      if (focus >= 0) now[focus].focus({ preventScroll: true });
      window.scrollTo(0, top);
    });
  };
}

/** What is chosen in one is chosen in the other: the browser's own dialog may still be open. */
function passFile(from, to) {
  const pass = () => {
    if (!from.files.length || !to.isConnected) return;
    to.files = from.files;
    to.dispatchEvent(new Event('change'));
  };
  from.addEventListener('change', pass);
  pass();
}

/** Waits until nothing on it is held down: what goes down on it must come up on it. */
export async function released() {
  while (part('cc-first') && Date.now() - held < longest) await new Promise((done) => { setTimeout(done, 20); });
}
