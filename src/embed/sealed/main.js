// The sealed page's own script: decides whether the program may run, runs it, and ends it.
//
// Invariants. What the page around hears is `ready`, `error` with a fixed code, or `exit`: nothing
// that depends on an answer. What a person prints, copies or saves goes to this browser only.
// Whatever goes wrong ends at the panel with the crisis lines, which is static HTML and was there
// first. In a frame the first question takes its place at once, with the crisis lines at its foot.

import { minuteOfWeek } from './clock.js';
import { blank, forgetKept, leave, onThreeShifts } from './exit.js';
import { released, showFirst, takeFirst } from './first.js';
import { hand, take } from './hand.js';
import { onIdle } from './idle.js';
import { loadNumbers, say } from './locale.js';
import { hidePanel, onAgain, onLeave, showLoading, showPanel } from './panel.js';
import { openProgram, whyCut } from './program.js';
import { wishes } from './wishes.js';
import { known, languagesOffered } from './words.js';
import { framed, whyChanged, whyNot } from './seal.js';

let program; // The running program. Undefined before it starts and after it is wiped.
let over = false; // Failed or left.
let stopIdle = () => undefined; // Ends the watch over the running program.
let ready = false; // Whether the page around knows that there are questions.
let turn = 0; // Counts starts, so that one which was overtaken gives up.

const tell = (message) => { if (framed) window.parent.postMessage(message, '*'); };

/** There is something to answer. Said once a start, with the first question or else with the program. */
function tellReady() {
  if (ready) return;
  ready = true;
  tell({ type: 'ready' });
}

async function begin() {
  turn += 1;
  const mine = turn;
  if (showWaiting()) tellReady();
  try {
    await painted();
    const [opened] = await Promise.all([openProgram(), loadNumbers(document.documentElement.lang)]);
    await released();
    if (mine !== turn) return opened.end();
    program = opened;
    const again = takeFirst();
    const root = freshRoot();
    const minutes = opened.start(root, settings(), bytes(document.documentElement.lang), framed, () => fail('settings'), exit, minuteOfWeek, say,
      (name, text) => hand(name, text, ifAlive(opened, opened.told)),
      (event, most) => take(event, most, ifAlive(opened, opened.took)));
    if (over) return;
    stopIdle = onIdle(minutes, opened.idle);
    hidePanel();
    again(root);
    tellReady();
  } catch (error) {
    if (mine === turn) fail(codeOf(error, 'load'));
  }
}

/** A panic of the program is a trap. */
const codeOf = (error, other) => (error instanceof WebAssembly.RuntimeError ? 'panic' : other);

function fail(code) {
  if (over) return;
  over = true;
  ready = false;
  turn += 1;
  takeFirst();
  freshRoot();
  endSoon();
  showPanel(code);
  tell({ type: 'error', code });
}

function exit() {
  over = true;
  turn += 1;
  blank();
  try {
    if (program) program.forget();
    else if (!framed) forgetKept();
  } catch {
    // A program that traps here is thrown away all the same; where storage is blocked, nothing is kept.
  }
  endSoon();
  tell({ type: 'exit' });
  leave(framed);
}

// The person may have gone before the clipboard or the file has answered.
const ifAlive = (opened, act) => (said) => { if (program === opened) act(said); };

/** Throws the program away together with its memory. */
function end() {
  stopIdle();
  program?.end();
  program = undefined;
}

// The program itself may be the caller: its memory goes as soon as it has returned.
const endSoon = () => queueMicrotask(end);

/** An empty element for the program, in place of whatever the last one held. */
function freshRoot() {
  const root = document.createElement('div');
  root.id = 'cc-root';
  document.getElementById('cc-root')?.replaceWith(root);
  return root;
}

/** What the page carries of the provider; nothing where it was broken. */
const provider = (() => {
  try {
    return JSON.parse(document.getElementById('care-compass-settings').textContent);
  } catch {
    return {};
  }
})();

/** The languages that the provider offers; those of the page where that is not said. */
const offered = languagesOffered(provider.settings?.languages);

/** Today as YYYYMMDD. Past their review date the crisis numbers need the program's word of warning. */
const today = () => {
  const date = new Date();
  return date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
};

/** What there is until the program runs; whether that is a question. On a page of its own the program decides what comes first. */
function showWaiting() {
  const shown = framed && today() < provider.until && showFirst(offered, exit);
  if (shown) {
    hidePanel();
    // With the frame that lays it out, so that this task and that one are short.
    requestAnimationFrame(() => { if (document.hasFocus()) focusHeading(); });
  } else {
    showLoading();
  }
  return shown;
}

/** Waits until what stands on the page has been painted; not for long, as nothing is where it is not seen. */
const painted = () => new Promise((done) => {
  requestAnimationFrame(() => setTimeout(done));
  setTimeout(done, 100);
});

const settings = () => bytes(atob(provider.baked));

/** The provider's colours, as a sheet of the browser's own making: the policy allows no other. */
function dress() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(provider.look ?? '');
  document.adoptedStyleSheets = [sheet];
}

const bytes = (text) => Uint8Array.from(text, (char) => char.charCodeAt(0));

// A program that cannot go on traps. The browser's own report of it would go to the console, where
// other software reads along.
for (const type of ['error', 'unhandledrejection']) {
  window.addEventListener(type, (event) => {
    event.preventDefault();
    fail(codeOf(event.error ?? event.reason, 'script'));
  });
}

// Leaving the page wipes it at once, because Back may bring it up again exactly as it was.
window.addEventListener('pagehide', () => {
  turn += 1;
  end();
  if (over) return;
  takeFirst();
  freshRoot();
  ready = false;
  showWaiting();
});
window.addEventListener('pageshow', (event) => {
  if (event.persisted && !over) begin();
});

// Another tab has kept or removed answers.
window.addEventListener('storage', () => program?.stored());

// A frame may get the focus late: it was loaded before it was shown, or the browser (WebKit) lets it
// take none before a person does something in it. Then it belongs to the heading, and Tab leads on.
const focusHeading = () => {
  if (document.activeElement === document.body) document.querySelector('#cc-first h1, #cc-root h1')?.focus({ preventScroll: true });
};
window.addEventListener('focus', focusHeading);
document.addEventListener('keydown', focusHeading, { capture: true, once: true });

onThreeShifts(exit);
onLeave(exit);
onAgain(() => {
  over = false;
  begin();
});

// What the page around wishes for, else the browser's language; where that is not offered, the first
// that is. Once it runs, the program sets it.
document.documentElement.lang = known((framed && wishes(window.name)) || navigator.language, offered) ?? offered[0];
try {
  dress();
} catch {
  // Without colours of their own, or with a browser too old for them: the page as it is.
}
const refused = whyNot();
if (refused) {
  fail(refused);
} else {
  if (showWaiting()) tellReady();
  // Only then is the whole document known.
  document.addEventListener('DOMContentLoaded', () => {
    if (over) return;
    const changed = whyChanged() ?? whyCut();
    if (changed) fail(changed);
    else begin();
  });
}
