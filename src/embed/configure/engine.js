// The Rust code that checks and bakes, compiled for this page.

import * as glue from 'sealed:glue';
import program from 'sealed:wasm';

/** Starts it: `check`, `bake`, `read`, `snippet`, `fields`. */
export async function openEngine() {
  const bytes = Uint8Array.from(program, (char) => char.charCodeAt(0));
  const made = glue.makeGlue();
  const { instance } = await WebAssembly.instantiate(bytes, { g: made });
  made.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return made;
}
