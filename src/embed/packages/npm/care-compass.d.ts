// The element <care-compass>. Importing the module defines it; without a document it does nothing.

export type CareCompassTheme = 'auto' | 'light' | 'dark';

export type CareCompassLoad = 'start' | 'visible';

export interface CareCompassElement extends HTMLElement {
  /** The sealed page: on the same origin, ends in `.html`. */
  src: string;
  /** The language as two letters. Empty: the page's own `lang`. */
  locale: string;
  /** `auto`, unless set: as light or dark as the page around. */
  theme: CareCompassTheme;
  /** `start`, unless set: the sealed page is asked for on Start, or as soon as the element is in view. */
  load: CareCompassLoad;

  addEventListener<K extends keyof CareCompassEventMap>(
    type: K,
    listener: (this: CareCompassElement, event: CareCompassEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
  removeEventListener<K extends keyof CareCompassEventMap>(
    type: K,
    listener: (this: CareCompassElement, event: CareCompassEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | EventListenerOptions): void;
}

/** None says anything about an answer. They do not bubble. */
export interface CareCompassOwnEvents {
  /** The questions are there. */
  ready: CustomEvent<null>;
  /** They are not, and the help lines stand in their place. The code is a short word, never about a person. */
  error: CustomEvent<{ code: string }>;
  /** The person left by the quick exit; this page is emptied and replaced. */
  exit: CustomEvent<null>;
}

export interface CareCompassEventMap extends Omit<HTMLElementEventMap, keyof CareCompassOwnEvents>, CareCompassOwnEvents {}

declare global {
  interface HTMLElementTagNameMap {
    'care-compass': CareCompassElement;
  }
}
