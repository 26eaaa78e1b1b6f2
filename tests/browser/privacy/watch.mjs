// Everything that the page around can see of the frame, written down as it happens.
//
// Runs in the host page, before anything else does or as a script of its own. What is left out is time: when the person acts,
// how long it takes, and with it `navigator.userActivation`, which tells a page that someone has
// just clicked somewhere inside.

export function watch() {
  if (window !== window.top) return;
  const trace = [];
  globalThis.trace = trace;
  const note = (...parts) => trace.push(parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ').trim());

  addEventListener('message', ({ data, origin, ports }) => note('message', { data, origin, ports: ports.length }), true);
  const input = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup',
    'mousedown', 'mouseup', 'touchstart', 'touchend', 'wheel', 'submit', 'select', 'selectionchange', 'copy', 'cut', 'paste', 'compositionstart', 'compositionend', 'dragstart', 'drop'];
  const rest = ['focus', 'blur', 'focusin', 'focusout', 'scroll', 'resize', 'hashchange', 'popstate', 'storage', 'visibilitychange', 'beforeunload', 'pagehide', 'error', 'unhandledrejection',
    'securitypolicyviolation', 'load', 'toggle', 'close', 'fullscreenchange', 'ready', 'exit'];
  for (const type of [...input, ...rest]) addEventListener(type, ({ target, key, data }) => note(`event ${type} at`, target?.localName ?? 'window', key ?? data ?? ''), true);

  const observe = (Observer, options, entry) => new Observer((entries) => [...(entries.getEntries?.() ?? entries)].forEach((one) => note(Observer.name, entry(one)))).observe(...options);
  for (const type of ['resource', 'layout-shift', 'largest-contentful-paint', 'element', 'event']) {
    try {
      observe(PerformanceObserver, [{ type }], ({ entryType, name }) => `${entryType} ${name}`);
    } catch { /* This browser has no such entries. */ }
  }
  new ReportingObserver((reports) => reports.forEach(({ type }) => note('report', type))).observe();

  const frameOf = () => document.querySelector('care-compass')?.shadowRoot?.querySelector('iframe');
  const seen = new WeakSet();
  /** Follows what stands in the loader, as soon as it does. */
  function follow() {
    const root = document.querySelector('care-compass')?.shadowRoot;
    for (const node of [document.documentElement, root].filter((node) => node && !seen.has(node))) {
      seen.add(node);
      observe(MutationObserver, [node, { subtree: true, childList: true, attributes: true, characterData: true }],
        ({ type, target, attributeName }) => `${type} ${target.nodeName} ${attributeName ?? ''}`);
    }
    const frame = frameOf();
    if (frame && !seen.has(frame)) {
      seen.add(frame);
      observe(ResizeObserver, [frame], ({ contentRect: { width, height } }) => ({ width, height }));
      frame.addEventListener('load', () => note('frame loaded'));
    }
  }

  const inside = (read) => { try { return read(); } catch { return 'refused'; } };
  const state = () => JSON.stringify({
    url: location.href, title: document.title, name: window.name, history: history.length, state: history.state, scroll: [scrollX, scrollY], frames: window.length,
    focus: [document.activeElement?.localName, document.querySelector('care-compass')?.shadowRoot?.activeElement?.localName, document.hasFocus()],
    stores: [document.cookie, localStorage.length, sessionStorage.length],
    loader: document.querySelector('care-compass')?.shadowRoot?.innerHTML, attributes: document.querySelector('care-compass')?.outerHTML,
    entries: performance.getEntriesByType('resource').length, selection: getSelection().toString(),
    frame: (({ x, y, width, height }) => [x, y, width, height])(frameOf()?.getBoundingClientRect() ?? {}),
    frameWindow: [inside(() => frameOf().contentWindow.length), inside(() => frameOf().contentWindow.location.href), inside(() => frameOf().contentWindow.name),
      inside(() => frameOf().contentDocument?.body.textContent ?? 'none')],
  });
  let last;
  const look = () => {
    follow();
    const now = state();
    if (now !== last) note('state', now);
    last = now;
  };
  // Often enough to see a change that comes and goes with a screen.
  setInterval(look, 8);
}
