// The program: unpacked and compiled once, started as often as needed, each time from nothing.

import { makeGlue } from 'sealed:glue';
import packed from 'sealed:wasm';

let compiled;

async function compile() {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return WebAssembly.compile(await new Response(unpacked).arrayBuffer());
}

// Stands in for a program that has ended: listeners and finalizers that still point to it find
// functions that do nothing.
const ended = new Proxy({}, { get: () => () => 0 });

/** A new program with memory of its own: `start` runs it, `end` wipes it for good. */
export async function openProgram() {
  compiled ??= compile();
  const glue = makeGlue();
  const { exports } = await WebAssembly.instantiate(await compiled, { './care_compass_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start?.();
  return {
    start: glue.start,
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
