// What a person takes along. It was made by the program, from what is ticked, and goes to this
// browser only: its printer, its clipboard, its folder of downloads.

const types = { ics: 'text/calendar', json: 'application/fhir+json', txt: 'text/plain' };
const unused = 60_000; // ms after which nobody still saves a file

/**
 * Prints the page, copies a text, or saves a text as a file of this name.
 *
 * `told` is called once after copying, with whether it worked.
 */
export function hand(name, text, told) {
  if (name === 'print') window.print();
  else if (name === 'copy') copy(text, told);
  else save(name, text);
}

/** Hands the bytes of the file that was chosen to `took`; no more than it would read. */
export async function take({ target }, most, took) {
  const [file] = target.files;
  // So that the same file can be chosen again.
  const bytes = file && new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
  target.value = '';
  if (bytes) took(bytes);
}

async function copy(text, told) {
  try {
    await navigator.clipboard.writeText(text);
    told(true);
  } catch {
    told(false);
    // The text is shown now, to be copied by hand.
    setTimeout(() => document.querySelector('textarea')?.select());
  }
}

function save(name, text) {
  const type = types[name.split('.')[1]];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), unused);
}
