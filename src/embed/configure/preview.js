// The preview: the personal page in a frame with the same seal as the loader's.

import { sandbox, wish } from '../loader/frame.js';

let address;

/** Shows a page in place of the one before. */
export function showPreview(place, page, theme, locale = 'en') {
  if (address) URL.revokeObjectURL(address);
  address = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
  const frame = document.createElement('iframe');
  frame.title = 'Preview of your page';
  frame.setAttribute('sandbox', sandbox);
  frame.name = wish(theme, locale);
  frame.src = address;
  place.replaceChildren(frame);
}
