// Traps on every way that a page has to send, to keep or to show something elsewhere: each writes
// down that it was called, and goes on as it would have. `eval` is left to the policy, which forbids
// it: the test driver uses it itself.
//
// The program could reach any of them by name, through the imports that read a property and call a
// function; so it is watched while it runs.

/** Runs in the page before its own script. A trap that is `left` out is still counted on. */
export function setTraps(left) {
  const caught = [];
  globalThis.caught = caught;
  const functions = {
    globalThis: ['fetch', 'fetchLater', 'open', 'postMessage', 'importScripts', 'showSaveFilePicker', 'showOpenFilePicker', 'requestIdleCallback'],
    Navigator: ['sendBeacon', 'registerProtocolHandler', 'share', 'vibrate', 'setAppBadge', 'getBattery', 'requestMIDIAccess'],
    History: ['pushState', 'replaceState', 'go', 'back', 'forward'],
    Navigation: ['navigate', 'reload', 'updateCurrentEntry', 'traverseTo'],
    Storage: ['setItem', 'getItem', 'removeItem', 'clear', 'key'],
    IDBFactory: ['open', 'databases', 'deleteDatabase'],
    CacheStorage: ['open', 'match', 'has', 'keys', 'delete'],
    StorageManager: ['getDirectory', 'persist', 'estimate'],
    CookieStore: ['set', 'get', 'getAll', 'delete'],
    ServiceWorkerContainer: ['register', 'getRegistrations'],
    Clipboard: ['read', 'readText', 'write', 'writeText'],
    CredentialsContainer: ['get', 'store', 'create'],
    LockManager: ['request', 'query'],
    Document: ['write', 'writeln', 'execCommand', 'requestStorageAccess', 'open'],
    Element: ['insertAdjacentHTML', 'setHTMLUnsafe', 'requestFullscreen', 'attachShadow'],
    HTMLFormElement: ['submit', 'requestSubmit'],
    HTMLAnchorElement: ['click'],
    MessagePort: ['postMessage'],
    Performance: ['mark', 'measure'],
    SpeechSynthesis: ['speak'],
    Geolocation: ['getCurrentPosition', 'watchPosition'],
    MediaDevices: ['getUserMedia', 'getDisplayMedia', 'enumerateDevices'],
    console: ['log', 'info', 'warn', 'error', 'debug', 'table', 'trace', 'dir', 'group', 'assert'],
  };
  const constructors = ['XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'webkitRTCPeerConnection', 'Worker', 'SharedWorker', 'BroadcastChannel',
    'Image', 'Audio', 'FontFace', 'Notification', 'PaymentRequest', 'MediaRecorder', 'AudioContext', 'OffscreenCanvas'];
  const setters = {
    Document: ['cookie', 'title', 'domain'], Element: ['innerHTML', 'outerHTML'],
    HTMLScriptElement: ['src', 'text'], HTMLImageElement: ['src', 'srcset'], HTMLIFrameElement: ['src', 'srcdoc'], HTMLLinkElement: ['href'], HTMLMediaElement: ['src'],
    HTMLObjectElement: ['data'], HTMLEmbedElement: ['src'], HTMLFormElement: ['action', 'method', 'target'], HTMLAnchorElement: ['ping', 'target'], HTMLBaseElement: ['href'], HTMLMetaElement: ['content', 'httpEquiv'],
    globalThis: ['name', 'status'],
  };
  const names = [];
  const owner = (name) => (['globalThis', 'console'].includes(name) ? globalThis[name] : globalThis[name]?.prototype);
  const trap = (target, key, label, make) => {
    const described = target && Object.getOwnPropertyDescriptor(target, key);
    if (!described?.configurable) return;
    names.push(label);
    if (label === left) return;
    Object.defineProperty(target, key, { ...described, ...make(described) });
  };
  for (const [name, keys] of Object.entries(functions)) {
    for (const key of keys) {
      const label = name === 'globalThis' ? key : `${name}.${key}`;
      trap(owner(name), key, label, ({ value }) => ({ value: new Proxy(value, { apply: (...call) => { caught.push(label); return Reflect.apply(...call); } }) }));
    }
  }
  for (const key of constructors) trap(globalThis, key, `new ${key}`, ({ value }) => ({ value: new Proxy(value, { construct: (...call) => { caught.push(`new ${key}`); return Reflect.construct(...call); } }) }));
  for (const [name, keys] of Object.entries(setters)) {
    for (const key of keys) {
      const label = `${name === 'globalThis' ? 'window' : name}.${key} =`;
      trap(owner(name), key, label, ({ set }) => ({ set(value) { caught.push(label); return set.call(this, value); } }));
    }
  }
  // Reading is enough where the object itself is the way.
  for (const key of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
    trap(globalThis, key, `window.${key}`, ({ get }) => ({ get() { caught.push(`window.${key}`); return get.call(globalThis); } }));
  }
  // The page's address cannot be trapped where it is set, only where it would lead; and that not in
  // a frame with an origin of its own, where the test driver sees it.
  if (self.origin !== 'null') {
    navigation.addEventListener('navigate', ({ destination }) => caught.push(`navigate to ${destination.url}`));
    names.push('navigate');
  }
  const added = new Set(['SCRIPT', 'IFRAME', 'IMG', 'LINK', 'OBJECT', 'EMBED', 'AUDIO', 'VIDEO', 'META', 'BASE', 'STYLE', 'FRAME']);
  // The QR code with the provider's phone number is a picture that the program draws.
  const drawn = ({ nodeName, src }) => nodeName === 'IMG' && src.startsWith('data:image/svg+xml');
  document.addEventListener('DOMContentLoaded', () => new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      for (const one of [node, ...node.querySelectorAll?.('*') ?? []]) if (added.has(one.nodeName) && !drawn(one)) caught.push(`an element ${one.nodeName}`);
    }
  }).observe(document, { childList: true, subtree: true }));
  names.push('elements');
  globalThis.traps = names;
}

/** Springs every trap once; the names of those that stay silent. */
export async function springTraps() {
  const silent = [];
  const attempt = async (act) => { try { await act(); } catch { /* As it should: what is called is no use here. */ } };
  for (const label of globalThis.traps) {
    const before = globalThis.caught.length;
    const [, owner, key] = label.match(/^(?:(\w+)\.)?(\w+)( =)?$/) ?? [];
    if (label === 'navigate') await attempt(() => { location.hash = 'x'; });
    else if (label === 'elements') await attempt(async () => { document.body.append(document.createElement('img')); await Promise.resolve(); });
    else if (label.startsWith('new ')) await attempt(() => Reflect.construct(globalThis[label.slice(4)], []));
    else if (label.endsWith(' =')) await attempt(() => { Object.getOwnPropertyDescriptor(owner === 'window' ? globalThis : globalThis[owner].prototype, key).set.call(null, ''); });
    else if (owner === 'window') await attempt(() => globalThis[key]);
    else await attempt(() => { const holder = owner ? globalThis[owner].prototype ?? globalThis[owner] : globalThis; Reflect.apply(holder[key], null, []); });
    if (globalThis.caught.length === before) silent.push(label);
  }
  return silent;
}
