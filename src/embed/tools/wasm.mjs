// Rust → WebAssembly: compiles the crate, lets wasm-bindgen write the glue, and makes both small.

import binaryen from 'binaryen';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, fail, findWasmBindgen, root, run, say, targetDir, wasmBindgenVersion } from './common.mjs';

const target = 'wasm32-unknown-unknown';

// What rustc emits by default for this target, named one by one: `--all-features` would let the
// optimiser use what the oldest browsers that we support do not know.
const known = [
  'bulk-memory', 'bulk-memory-opt', 'call-indirect-overlong', 'multivalue', 'mutable-globals',
  'nontrapping-float-to-int', 'reference-types', 'sign-ext',
].map((name) => `--enable-${name}`);

// An export is a root for the linker: what only it reaches stays.
const deadExport = /_WASM_SPLIT/;

// A panic ends the program at once, without words: the script around hears the trap and shows the
// crisis lines. No message, and no place in the source, need be in the page.
const silent = ['-Zlocation-detail=none', '-Zunstable-options', '-Cpanic=immediate-abort'];

// A whole run uses half of the stack (a test measures it); one that overflows traps, because it lies
// below everything else. With the data above it, four pages of 64 kB are full. A megabyte is the
// default, and makes every address in the code a byte longer.
const stack = '-Clink-arg=-zstack-size=28672';

// The standard library, compiled as the program is: for size, with such panics.
const ownStd = ['-Zbuild-std=std,panic_abort', '-Zbuild-std-features=optimize_for_size'];

/** The widget, by default with all languages. */
export const buildWasm = (languages) => buildPart('widget', languages && ['ui', ...featuresOf(languages)], targetDir, join(targetDir, 'sealed'));

/** The features of the crate that stand for these languages. English is always there. */
export const featuresOf = (languages) => languages.filter((lang) => lang !== 'en').map((lang) => `lang-${lang}`);

/** What the configurator runs. A folder of its own, or each would push the other out. */
export const buildEngine = (languages = []) => {
  const folder = join(targetDir, 'configure');
  return buildPart('configurator', ['configure', ...featuresOf(languages)], folder, join(folder, 'bound'));
};

/** Compiles and shrinks; returns the bytes, and the path of the glue. */
function buildPart(name, features, compiled, folder) {
  compile(name, features, compiled);
  const input = join(compiled, target, 'widget', 'care_compass.wasm');
  const raw = readFileSync(input);
  const wasm = join(folder, 'care_compass.wasm');
  const glue = join(folder, 'care_compass_bg.js');
  // The optimiser takes far longer than a look at what it was last given.
  const key = createHash('sha256').update(raw).update(wasmBindgenVersion())
    .update(readFileSync(new URL(import.meta.url))).digest('hex');
  const stamp = join(folder, 'key');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== key) {
    say('Build: making it small.');
    mkdirSync(folder, { recursive: true });
    bind(input, folder);
    shrink(join(folder, 'care_compass_bg.wasm'), wasm);
    writeFileSync(stamp, key);
  }
  return { wasm: readFileSync(wasm), glue };
}

function compile(name, features, compiled) {
  say(`Build: compiling the ${name} to WebAssembly.`);
  const home = process.env.CARGO_HOME ?? join(process.env.HOME ?? '', '.cargo');
  // Without this, panic messages carry the folders of the machine that built them.
  const folders = [[root, '/care-compass'], [home, '/cargo'], [ask('rustc', ['--print', 'sysroot']), '/rust']];
  const remap = folders.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
  const flags = [...remap, ...silent, stack].join('\x1f');
  const args = ['build', '--quiet', '--profile', 'widget', '--lib', '--target', target,
    '--target-dir', compiled, ...ownStd, ...(features ? ['--no-default-features', '--features', features.join(',')] : [])];
  // These options are settled, but not yet stable in name: the toolchain's version is pinned.
  if (!run('cargo', args, { CARGO_ENCODED_RUSTFLAGS: flags, RUSTC_BOOTSTRAP: '1' })) fail(`the ${name} does not compile.`);
}

function bind(input, folder) {
  const program = findWasmBindgen();
  if (!program) fail(`wasm-bindgen ${wasmBindgenVersion()} is missing.`, 'run: make setup');
  // The `bundler` target, because the glue of the `web` target contains a fetch.
  if (!run(program, ['--target', 'bundler', '--no-typescript', '--out-dir', folder, input])) {
    fail('wasm-bindgen could not read the compiled widget.');
  }
}

function shrink(input, output) {
  const bytes = readFileSync(input);
  const module = binaryen.readBinary(bytes);
  for (const { name } of WebAssembly.Module.exports(new WebAssembly.Module(bytes))) {
    if (deadExport.test(name)) module.removeExport(name);
  }
  writeFileSync(output, module.emitBinary());
  module.dispose();
  const program = join(root, 'node_modules', '.bin', 'wasm-opt');
  const strip = ['--strip-debug', '--strip-producers', '--strip-target-features'];
  // Flattening first lets the second pass find more: a hundredth smaller. At the lowest addresses is
  // the end of the stack, which is never used.
  const passes = ['--low-memory-unused', '--flatten', '--rereloop', '-Oz', '-Oz', '--converge'];
  if (!run(program, [...known, ...passes, ...strip, output, '-o', output])) fail('wasm-opt failed.');
  writeFileSync(output, inARow(readFileSync(output)));
}

/**
 * The program with the functions that it exports one behind the other. A function's name is its
 * number, and V8 remembers the text of numbers in a table of 128 places: two numbers that want the
 * same place make it grow to 64 kB, for good. Numbers in a row do not.
 */
function inARow(bytes) {
  const module = binaryen.readBinary(bytes);
  const exports = Array.from({ length: module.getNumExports() }, (_, at) => binaryen.getExportInfo(module.getExportByIndex(at)));
  const called = exports.filter(({ kind }) => kind === binaryen.ExternalFunction);
  for (const name of new Set(called.map(({ value }) => value))) {
    const { module: from, params, results, vars, body } = binaryen.getFunctionInfo(module.getFunction(name));
    if (from) {
      // What is imported keeps its number: it is called by one in the row.
      if (params !== binaryen.none) fail('a function that is imported and exported takes something.');
      module.addFunction(`own ${name}`, params, results, [], module.call(name, [], results));
      const names = called.filter(({ value }) => value === name).map((exported) => exported.name);
      for (const exported of names) {
        module.removeExport(exported);
        module.addFunctionExport(`own ${name}`, exported);
      }
    } else {
      module.removeFunction(name);
      module.addFunction(name, params, results, vars, body);
    }
  }
  const ordered = module.emitBinary();
  module.dispose();
  return ordered;
}
