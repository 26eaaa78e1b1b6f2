// The Rust code that checks and bakes, compiled for this page.

import { makeGlue } from 'sealed:glue';
import program from 'sealed:wasm';
import { unpacked } from '../sealed/bytes.js';

/** Starts it: `check`, `bake`, `read`, `snippet`, `fields`. */
export async function openEngine() {
  const glue = makeGlue();
  const { instance: { exports } } = await WebAssembly.instantiate(unpacked(program), { g: glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start?.();
  return glue;
}
