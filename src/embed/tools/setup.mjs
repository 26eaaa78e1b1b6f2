// Installs what a fresh machine lacks, and says so. Does nothing, quickly, when nothing is missing.
//
//   node src/embed/tools/setup.mjs            what a build needs
//   node src/embed/tools/setup.mjs --test     and what the browser tests need: three browsers, independent judges, and a WordPress

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, ask, fail, findChromium, findWasmBindgen, root, run, say, wasmBindgenVersion } from './common.mjs';
import { otherEngines } from './engines.mjs';
import { lhcForms, pythonPackages } from './judges.mjs';
import { phpAndMariaDb, wordpressFiles } from './wordpress.mjs';

const target = 'wasm32-unknown-unknown';

function rust() {
  if (!ask('cargo', ['--version'])) {
    // Without rustup there is no cargo either; with it, a missing toolchain is fetched here.
    const fetched = ask('rustup', ['--version']) && run('rustup', ['toolchain', 'install']);
    if (!fetched) fail('cargo, the Rust build tool, is missing.', 'install rustup (see rustup.rs), open a new shell, and try again.');
  }
  const folder = ask('rustc', ['--print', 'target-libdir', '--target', target]);
  if (!folder || !existsSync(folder)) {
    say(`Setup: adding the Rust target ${target}.`);
    if (!run('rustup', ['target', 'add', target])) {
      fail(`the Rust target ${target} is missing.`, `run: rustup target add ${target}`);
    }
  }
  const std = join(ask('rustc', ['--print', 'sysroot']) ?? '', 'lib/rustlib/src/rust/library/Cargo.lock');
  const components = { clippy: ask('cargo', ['clippy', '--version']), rustfmt: ask('cargo', ['fmt', '--version']), 'rust-src': existsSync(std) };
  for (const [component, there] of Object.entries(components)) {
    if (there) continue;
    say(`Setup: adding the Rust component ${component}.`);
    if (!run('rustup', ['component', 'add', component])) {
      fail(`the Rust component ${component} is missing.`, `run: rustup component add ${component}`);
    }
  }
}

function wasmBindgen() {
  const version = wasmBindgenVersion();
  if (!version) fail('Cargo.lock names no wasm-bindgen.', 'restore Cargo.lock from version control.');
  if (findWasmBindgen()) return;
  say(`Setup: compiling wasm-bindgen-cli ${version} into .tools (a few minutes, once).`);
  // Not --locked: the program's own lock names a crate version that has been withdrawn.
  const args = ['install', 'wasm-bindgen-cli', '--version', version, '--no-default-features', '--root', '.tools', '--force'];
  if (!run('cargo', args) || !findWasmBindgen()) {
    fail(`wasm-bindgen ${version} could not be installed.`, `run: cargo ${args.join(' ')}`);
  }
}

function nodePackages() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  // A stamp with the lock's hash, because a fresh checkout says nothing by its file times.
  const stamp = join(root, 'node_modules', '.care-compass-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Setup: installing the build tools from npm, exactly as package-lock.json lists them.');
  // .npmrc lets no package run a script: every tool here brings its program as a package of its own.
  const args = ['ci', '--no-audit', '--no-fund'];
  if (!run('npm', args)) fail('the npm packages could not be installed.', `run: npm ${args.join(' ')}`);
  writeFileSync(stamp, lock);
}

function chromium() {
  const found = findChromium();
  if (found && existsSync(found)) return;
  if (process.env.CHROMIUM) fail(`there is no browser at ${process.env.CHROMIUM}.`, 'correct or unset CHROMIUM.');
  const remedy = 'install Chromium with the system\'s package manager, or set CHROMIUM to its path.';
  if (!ask('apt-get', ['--version'])) fail('Chromium, which the browser tests drive, is missing.', remedy);
  say('Setup: installing Chromium with apt-get.');
  if (!aptInstall('chromium')) fail('Chromium could not be installed.', remedy);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  fail(`Node.js ${process.versions.node} is too old.`, 'install Node.js 20 or later.');
}
rust();
wasmBindgen();
nodePackages();
if (process.argv.includes('--test')) {
  chromium();
  otherEngines();
  pythonPackages();
  lhcForms();
  phpAndMariaDb();
  wordpressFiles();
}
