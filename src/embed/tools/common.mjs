// What the tools share: where things are, how to run a program, how to speak.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../../', import.meta.url)).replace(/\/$/, '');

/** Where cargo puts what it builds. */
export const targetDir = process.env.CARGO_TARGET_DIR ?? join(root, 'target');

export const say = (text) => console.log(text);

/** Ends the program with a plain message: what is wrong, then what to do about it. */
export function fail(what, remedy = '') {
  console.error(`\nStopped: ${what}`);
  if (remedy) console.error(`What to do: ${remedy}`);
  process.exit(1);
}

/** Runs a program in the checkout and lets it speak for itself; true when it went well. */
export function run(program, args, env = {}, cwd = root) {
  const { status } = spawnSync(program, args, {
    cwd,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** What a program prints, or undefined when it is missing or fails. */
export function ask(program, args) {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 27 });
  return status === 0 ? stdout.trim() : undefined;
}

/** Installs packages of Debian's; true when it went well. */
export function aptInstall(...names) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const apt = (...args) => {
    const [program, ...rest] = [...asRoot, 'apt-get', '-qq', ...args];
    return run(program, rest, { DEBIAN_FRONTEND: 'noninteractive' });
  };
  apt('update');
  return apt('install', '--yes', '--no-install-recommends', ...names);
}

/** The version of wasm-bindgen in Cargo.lock. Crate and program must be the same to the last digit. */
export function wasmBindgenVersion() {
  const lock = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  return lock.match(/name = "wasm-bindgen"\nversion = "([^"]+)"/)?.[1];
}

/** The `wasm-bindgen` program that fits Cargo.lock, from `.tools` or from the PATH. */
export function findWasmBindgen() {
  const wanted = `wasm-bindgen ${wasmBindgenVersion()}`;
  const own = join(root, '.tools', 'bin', 'wasm-bindgen');
  return [own, 'wasm-bindgen'].find((program) => ask(program, ['--version']) === wanted);
}

/** A Chromium for the browser tests: $CHROMIUM, or a usual name on the PATH. */
export function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync);
}
