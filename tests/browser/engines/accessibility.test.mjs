// Accessibility in Firefox and WebKitGTK: a sample of what `make a11y` has in full.

import { inEachEngine } from './engines.mjs';
import { screens } from './screens.mjs';

inEachEngine((browser) => screens(browser, {
  looks: { light: ['es'], dark: ['en'] }, only: ['the first run', 'the worst answers', 'errors, help and the way out'],
}));
