// The program: unpacked and compiled once, started as often as needed, each time from nothing.

import { unpacked } from './bytes.js';

let makeGlue;
let compiled;

/** A code if the page came without its end, in which the program is. */
export const whyCut = () => (globalThis.carried ? undefined : 'cut');

/** The program, compiled. */
function compile() {
  const { carried } = globalThis;
  delete globalThis.carried;
  makeGlue = carried.makeGlue;
  return WebAssembly.compile(unpacked(carried.program));
}

// Stands in for a program that has ended: listeners and finalizers that still point to it find
// functions that do nothing.
const ended = new Proxy({}, { get: () => () => 0 });

/**
 * A new program with memory of its own: `start` runs it; `told` and `took` tell it what came of
 * copying and of choosing a file, `idle` whether anybody is there, `stored` that another tab has
 * changed what is kept on the device; `forget` removes that; `end` wipes the program for good.
 */
export async function openProgram() {
  compiled ??= compile();
  const glue = makeGlue();
  const { exports } = await WebAssembly.instantiate(await compiled, { g: glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start?.();
  return {
    start: glue.start,
    told: glue.told,
    took: glue.took,
    idle: glue.idle,
    stored: glue.stored,
    forget: glue.forget,
    end() {
      try {
        glue.wipe();
      } catch {
        // It had failed before. What follows wipes it anyway.
      }
      glue.__wbg_set_wasm(ended);
      new Uint8Array(exports.memory.buffer).fill(0);
    },
  };
}
