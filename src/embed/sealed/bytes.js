// How the program's bytes stand in the page: as text, one character a byte.

// Three bytes that a program is full of would need an escape. They change places with three that
// it hardly has: servers then send a thirtieth less.
const places = [[0, 29], [10, 31], [13, 30]];

const swapped = new Map(places.flatMap(([one, other]) => [[one, other], [other, one]]));

/** The code that stands for a byte, and the byte that a code stands for. */
export const swap = (byte) => swapped.get(byte) ?? byte;

/** The bytes of a text. */
export function unpacked(text) {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = swap(text.charCodeAt(at));
  return bytes;
}
