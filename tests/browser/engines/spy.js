// A script of the site around, as a tracker or a recorder of sessions is: it writes down whatever
// its page can see and hear, and tries to get into the frame.

globalThis.spied = [];

const note = (kind, what = '') => globalThis.spied.push(`${kind} ${what}`.trim());

// Where the pointer goes in and out of a frame is seen around it in every browser; and that is all.
const edge = /^(pointer|mouse)(move|rawupdate|over|out|enter|leave)$/;

/** Listens to every kind of event that the browser knows. */
function listen(target, where) {
  const kinds = new Set(['beforeinput', 'compositionstart', 'focusin', 'focusout']);
  for (const name in target) if (name.startsWith('on')) kinds.add(name.slice(2));
  for (const kind of kinds) {
    // A page that listens to `unload` is not kept for Back.
    if (edge.test(kind) || /unload$/.test(kind)) continue;
    target.addEventListener(kind, ({ key, data, target: { id } }) => note(`${where} ${kind}`, key ?? JSON.stringify(data) ?? id), true);
  }
}

/** What may be read of a frame, by all ways in: of its page what it shows, for the program in it is long. */
const doors = {
  contentDocument: (frame) => frame.contentDocument.body.innerText,
  document: (frame) => frame.contentWindow.document.body.innerText,
  location: (frame) => frame.contentWindow.location.href,
  name: (frame) => frame.contentWindow.name,
  storage: (frame) => frame.contentWindow.localStorage.length,
};

const inside = new WeakSet();

function reach(frame) {
  for (const [door, open] of Object.entries(doors)) {
    try {
      note(`read by ${door}`, open(frame));
    } catch {
      // Closed.
    }
  }
  const page = frame.contentDocument?.defaultView;
  if (!page || inside.has(page)) return;
  inside.add(page);
  listen(page, 'inside');
}

/** What changes about the page itself. */
const state = () => JSON.stringify([location.href, document.title, history.length, history.state, scrollX, scrollY,
  document.cookie, localStorage.length, sessionStorage.length, performance.getEntriesByType('resource').length,
  document.querySelector('care-compass')?.outerHTML, document.querySelector('care-compass')?.shadowRoot?.innerHTML]);

let before;

/** Looks at everything there is to look at. */
globalThis.spy = () => {
  const now = state();
  if (now !== before) note('state', now);
  before = now;
  const frame = document.querySelector('care-compass')?.shadowRoot?.querySelector('iframe');
  if (frame) reach(frame);
};

listen(globalThis, 'page');
setInterval(globalThis.spy, 50);
