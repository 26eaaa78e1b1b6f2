// What a person takes along. It was made by the program, from what is ticked, and goes to this
// browser only: its printer, its clipboard, its folder of downloads.

import { save } from './save.js';

const types = { ics: 'text/calendar', json: 'application/fhir+json', txt: 'text/plain' };

/**
 * Prints the page, copies a text, or saves a text as a file of this name.
 *
 * `told` is called once after copying, with whether it worked.
 */
export function hand(name, text, told) {
  if (name === 'print') window.print();
  else if (name === 'copy') copy(text, told);
  else save(name, types[name.split('.').at(-1)], text);
}

/** Hands the bytes of the file that was chosen to `took`: no more than it would read; none where it cannot be read. */
export async function take({ target }, most, took) {
  const [file] = target.files;
  if (!file) return;
  const read = await file.slice(0, most + 1).arrayBuffer().catch(() => new ArrayBuffer(0));
  // So that the same file can be chosen again.
  target.value = '';
  took(new Uint8Array(read));
}

async function copy(text, told) {
  let copied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    copied = false;
  }
  told(copied);
  // The text is shown now, to be copied by hand.
  if (!copied) setTimeout(() => document.querySelector('textarea')?.select());
}
