/**
 * <care-compass>: the first screen on a provider's page, and the frame with the sealed page.
 *
 *   <script src="care-compass.js" async></script>
 *   <care-compass src="care-compass.html">
 *     <p>Call us: … In a crisis: call or text 988.</p>
 *   </care-compass>
 *
 * Attributes (and properties): `src`, the sealed page, on the same site and ending in .html;
 * `locale`, two letters (one that is not offered gives English; without it, the page's own `lang`
 * counts); `theme`, light, dark or auto; `load`, start or visible: when to ask for the sealed page,
 * on Start or as soon as the first screen is in view, which makes Start quicker.
 * Events: `ready`, `error` (detail.code), `exit`. None says anything about an answer, and no other
 * will ever be added: see the design rule that nothing about a person leaves the frame.
 *
 * No dependencies, no requests before Start, and nothing at all when there is no document.
 */

import texts from 'words:loader';
import { first } from './loader/first.js';
import { sandbox, wish } from './loader/frame.js';
import { styles } from './loader/styles.js';

const neutral = 'https://www.weather.gov/';
// Until the page gives up, in ms: from Start, and from when something is in the frame that says nothing.
const patience = 30_000;
const silence = 10_000;

// Known only while a classic script runs; a module is found by its name.
const script = globalThis.document?.currentScript?.src
  || globalThis.document?.querySelector('script[src*="care-compass.js"]')?.src;

/**
 * Makes an element. Text goes in as text only.
 * @param {string} name
 * @param {Record<string, unknown>} [props]
 * @param {...(Node | string)} children
 */
function make(name, props = {}, ...children) {
  const element = Object.assign(document.createElement(name), props);
  element.append(...children);
  return element;
}

const Base = globalThis.HTMLElement ?? class {};

class CareCompass extends Base {
  static observedAttributes = ['src', 'locale', 'load'];

  #first; // the first screen
  #layer; // the <dialog> with the frame: beside the page on wide screens, over it on small ones
  #frame;
  #loaded; // whether something has come into the frame
  #answered; // whether the page in the frame has said anything
  #timer;
  #watch; // looks for the first screen to come into view
  #small = globalThis.matchMedia?.('(max-width: 40rem)');

  get src() { return this.getAttribute('src') ?? ''; }
  set src(value) { this.setAttribute('src', value); }
  get locale() { return this.getAttribute('locale') ?? ''; }
  set locale(value) { this.setAttribute('locale', value); }
  get theme() { return this.getAttribute('theme') ?? 'auto'; }
  set theme(value) { this.setAttribute('theme', value); }
  get load() { return this.getAttribute('load') ?? 'start'; }
  set load(value) { this.setAttribute('load', value); }

  connectedCallback() {
    if (this.shadowRoot) {
      // Taken out and put back: the frame loads anew, and its layer must open anew.
      if (this.#first.inert) {
        this.#answered = this.#loaded = false;
        this.#place();
      }
      else this.#renew();
      return;
    }
    // Too old for the sealed page as well: the children stay as they are.
    if (!('replaceSync' in CSSStyleSheet.prototype)) return;
    // A property that was set before this class was known hides the accessor.
    for (const name of ['src', 'locale', 'theme', 'load']) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    this.attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
    this.#show();
  }

  disconnectedCallback() {
    // Frameworks take an element out and put it back at once; that is not the end.
    queueMicrotask(() => { if (!this.isConnected) this.#stop(); });
  }

  // Its mere presence lets moveBefore() keep the frame alive.
  connectedMoveCallback() {}

  attributeChangedCallback() {
    if (this.#first && !this.#first.inert) this.#renew();
  }

  /** The first screen afresh, and what was prepared behind it. */
  #renew() {
    this.#stop();
    this.#show();
  }

  /** The address of the sealed page, or undefined if it may not be used. */
  get #page() {
    try {
      const page = this.src ? new URL(this.src, document.baseURI)
        : new URL('care-compass.html', script || document.baseURI);
      const ours = page.origin === new URL(location.href).origin && /^(https?|file):$/.test(page.protocol);
      return ours && page.pathname.endsWith('.html') ? page.href : undefined;
    } catch {
      return undefined;
    }
  }

  get #locale() {
    return (this.locale || this.closest('[lang]')?.lang || 'en').slice(0, 2).toLowerCase();
  }

  get #texts() {
    const lang = this.#locale in texts ? this.#locale : 'en';
    return { lang, ...texts[lang] };
  }

  // Resolved here, so that frame and first screen are of one kind.
  get #theme() {
    if (this.theme === 'light' || this.theme === 'dark') return this.theme;
    const { colorScheme } = getComputedStyle(this);
    const prefers = !colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
    return colorScheme.includes('dark') && prefers && CSS.supports('color', 'light-dark(red,red)') ? 'dark' : 'light';
  }

  /** Shows the first screen, with a message if something went wrong. */
  #show(message) {
    const t = this.#texts;
    const page = this.#page;
    this.#first?.remove();
    this.#first = first(make, t, {
      page,
      message,
      exit: neutral,
      onleave: (event) => { event.preventDefault(); this.#leave(); },
      onstart: () => this.#start(page),
    });
    this.shadowRoot.prepend(this.#first);
    this.#watch?.disconnect();
    if (!page || message || this.load !== 'visible') return;
    this.#watch = new IntersectionObserver(([{ isIntersecting }]) => { if (isIntersecting) this.#prepare(page); });
    this.#watch.observe(this.#first);
  }

  #start(page) {
    // What came ahead and has said nothing is an error of the network: asked for again.
    if (this.#loaded && !this.#answered) this.#stop();
    this.#prepare(page);
    // The first screen keeps its room, so that nothing on the page moves.
    this.#first.inert = true;
    this.#small.addEventListener('change', this.#place);
    this.#place();
    if (!this.#answered) this.#wait(patience);
  }

  #wait(ms) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fail('timeout'), ms);
  }

  /** Something is in the frame: the page, or an error of the network, which says nothing. */
  #arrive() {
    this.#loaded = true;
    if (!this.#answered && this.#layer.open) this.#wait(silence);
    this.#focus();
  }

  /**
   * Makes the frame, in a layer that is not open yet: laid out, so that Start need only show it, but
   * clear, and out of reach of fingers, keys and readers.
   */
  #prepare(page) {
    this.#watch?.disconnect();
    if (this.#frame) return;
    const t = this.#texts;
    const frame = make('iframe', { title: t.title, allow: 'clipboard-write', referrerPolicy: 'no-referrer', src: page, name: wish(this.#theme, this.#locale), onload: () => this.#arrive(), onfocus: this.#hold });
    frame.setAttribute('sandbox', sandbox);
    this.#frame = frame;
    this.#layer = make('dialog', { ariaLabel: t.title, lang: t.lang, inert: true, onclose: () => { if (!this.#layer?.open) this.#close(); } },
      make('button', { type: 'button', className: 'close', onclick: () => this.#close() }, t.close), frame, this.#lines(t));
    this.#answered = this.#loaded = false;
    this.shadowRoot.append(this.#layer);
    addEventListener('message', this.#hear);
    document.addEventListener('securitypolicyviolation', this.#refuse);
  }

  // Opened as a modal on small screens: over everything, and the page behind cannot be reached.
  #place = () => {
    this.#layer.close();
    this.#layer.inert = false;
    if (this.#small.matches) this.#layer.showModal();
    else this.#layer.show();
    this.#layer.focus({ preventScroll: true });
    this.#focus();
  };

  // Focus follows Start into the layer, and into the frame as soon as something is there, but not if
  // the person has gone elsewhere. Not sooner: the browser takes the keys from a frame that moves to a
  // process of its own, and that may be late, so that it would have the focus and never get a key.
  #focus() {
    const { activeElement } = this.getRootNode();
    if (!this.#layer?.open || !(this.#loaded || this.#answered)) return;
    if (this.shadowRoot.activeElement === this.#frame || ![this, document.body, null].includes(activeElement)) return;
    this.#frame.focus({ preventScroll: true });
  }

  // A frame in a process of its own that gets the focus for the first time may give it straight back to
  // this window (Chromium, on a busy machine): then the frame seems to have it, and no key comes there.
  // Its sign: the frame's element is told of the focus, and in the same breath this window is.
  #hold = () => {
    addEventListener('focus', this.#regain, { once: true });
    setTimeout(() => removeEventListener('focus', this.#regain));
  };

  #regain = () => setTimeout(() => {
    if (!this.#frame || this.shadowRoot.activeElement !== this.#frame) return;
    this.#frame.onfocus = null; // never round and round
    this.#frame.blur();
    this.#frame.focus({ preventScroll: true });
  });

  #hear = ({ source, origin, data }) => {
    if (!this.#frame || source !== this.#frame.contentWindow || origin !== 'null') return;
    const type = Object(data).type;
    if (type === 'ready') {
      this.#settle();
      this.#focus();
      this.#tell('ready');
    } else if (type === 'error') {
      const code = /^[a-z]{1,16}$/.test(data.code) ? data.code : 'unknown';
      // A page without its end must be asked for again. Else the frame shows its panel with the crisis lines.
      if (code === 'cut') this.#fail(code);
      else {
        this.#settle();
        this.#tell('error', { code });
      }
    } else if (type === 'exit') {
      this.#tell('exit');
      this.#leave();
    }
  };

  /** The children with a number, for as long as the layer covers them and the frame may show none. */
  #lines(t) {
    const number = 'a[href^="tel:"],a[href^="sms:"]';
    const lines = [...this.children].filter((child) => child.matches(number) || child.querySelector(number));
    return make('div', { className: 'lines' }, make('p', { className: 'soft' }, t.waiting), ...lines.map((line) => line.cloneNode(true)));
  }

  /** There is a page in the frame: nothing to wait for any more. */
  #settle() {
    this.#answered = true;
    clearTimeout(this.#timer);
    this.#layer.querySelector('.lines')?.remove();
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  // This site's own policy forbids the frame: there is nothing to wait for.
  #refuse = ({ blockedURI, disposition }) => {
    if (blockedURI === this.#frame?.src && disposition === 'enforce') this.#fail('blocked');
  };

  #fail(code) {
    const held = this.shadowRoot.activeElement;
    this.#stop();
    this.#show(this.#texts.failed);
    if (held) this.#focusStart();
    this.#tell('error', { code });
  }

  #close() {
    if (!this.#layer) return;
    this.#stop();
    this.#focusStart();
  }

  /** The focus goes back to where it came from. */
  #focusStart() {
    this.#first.querySelector('.start')?.focus({ preventScroll: true });
  }

  /** Takes the frame away; its answers go with it. */
  #stop() {
    clearTimeout(this.#timer);
    this.#watch?.disconnect();
    removeEventListener('message', this.#hear);
    document.removeEventListener('securitypolicyviolation', this.#refuse);
    this.#small?.removeEventListener('change', this.#place);
    const layer = this.#layer;
    this.#layer = this.#frame = undefined;
    layer?.remove();
    if (this.#first) this.#first.inert = false;
  }

  #leave() {
    document.documentElement.replaceChildren();
    location.replace(neutral);
  }
}

// Another copy may have come first; it stays.
if (globalThis.customElements && !customElements.get('care-compass')) {
  customElements.define('care-compass', CareCompass);
}
