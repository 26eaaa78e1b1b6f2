// The Rust code that checks and bakes, compiled for this page.

import { makeGlue } from 'sealed:glue';
import { compile } from '../sealed/program.js';

/** Starts it: `check`, `bake`, `read`, `snippet`, `fields`. */
export async function openEngine() {
  const glue = makeGlue();
  const { exports } = await WebAssembly.instantiate(await compile(), { g: glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start?.();
  return glue;
}
