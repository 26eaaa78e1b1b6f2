// How the program's bytes stand in the page: as text, one character a byte.

// Three bytes that a program is full of would need an escape. They change places with three that
// it hardly has: servers then send a thirtieth less.
const places = [[0, 29], [10, 31], [13, 30]];

const swapped = Uint8Array.from({ length: 256 }, (_, byte) => byte);
for (const [one, other] of places) [swapped[one], swapped[other]] = [other, one];

/** The code that stands for a byte, and the byte that a code stands for. */
export const swap = (byte) => swapped[byte];

/** The bytes of a text. */
export function unpacked(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = swapped[text.charCodeAt(at)];
  return bytes;
}
