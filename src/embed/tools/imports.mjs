// Gives the program's imports short names. wasm-bindgen's are long and carry a hash each.

const module = 'g';

/** The program with its imports renamed, and the pairs [old name, new name], in order. */
export function shorten(wasm) {
  const bytes = new Uint8Array(wasm);
  const names = [];
  const out = [bytes.subarray(0, 8)];
  for (let at = 8; at < bytes.length;) {
    const id = bytes[at];
    const [size, start] = readInt(bytes, at + 1);
    const end = start + size;
    out.push(id === 2 ? section(id, imports(bytes, start, end, names)) : bytes.subarray(at, end));
    at = end;
  }
  return { wasm: Buffer.concat(out), names };
}

// The section: a count, then for each import a module, a name, and what it is.
function imports(bytes, start, end, names) {
  let [count, at] = readInt(bytes, start);
  const out = [writeInt(count)];
  for (; count > 0; count -= 1) {
    at = readText(bytes, at).end;
    const name = readText(bytes, at);
    const short = `f${names.length.toString(36)}`;
    names.push([name.text, short]);
    at = afterKind(bytes, name.end);
    out.push(text(module), text(short), bytes.subarray(name.end, at));
  }
  if (at !== end) throw new Error('the import section of the program could not be read');
  return Buffer.concat(out);
}

// Only functions, tables, memories and globals are imported; here it is functions alone.
function afterKind(bytes, at) {
  if (bytes[at] !== 0) throw new Error('the program imports something that is not a function');
  return readInt(bytes, at + 1)[1];
}

const section = (id, content) => Buffer.concat([Buffer.from([id]), writeInt(content.length), content]);
const text = (string) => Buffer.concat([writeInt(Buffer.byteLength(string)), Buffer.from(string)]);

function readText(bytes, at) {
  const [length, start] = readInt(bytes, at);
  return { text: Buffer.from(bytes.subarray(start, start + length)).toString(), end: start + length };
}

// Unsigned LEB128: seven bits a byte, lowest first.
function readInt(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++];
    value += (byte & 127) * 2 ** shift;
    if (byte < 128) return [value, at];
  }
}

function writeInt(value) {
  const out = [];
  do {
    const rest = Math.floor(value / 128);
    out.push((value % 128) | (rest > 0 ? 128 : 0));
    value = rest;
  } while (value > 0);
  return Buffer.from(out);
}
