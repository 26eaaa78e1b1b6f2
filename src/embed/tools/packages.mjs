// What is built, wrapped for the places where providers live: dist/npm, and the WordPress plugin.

import { strToU8, zipSync } from 'fflate';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loader } from './bundle.mjs';
import { fail, root } from './common.mjs';

const sources = (name) => join(root, 'src', 'embed', 'packages', name);
const version = readFileSync(join(root, 'Cargo.toml'), 'utf8').match(/^version = "([^"]+)"/m)?.[1];

/** Writes both packages into `dist`, from the pages and the loader that stand there. */
export async function packages(dist, languages) {
  if (!version) fail('Cargo.toml names no version.', 'restore Cargo.toml from version control.');
  await npmPackage(dist, join(dist, 'npm'), languages);
  writeFileSync(join(dist, 'care-compass-wordpress.zip'), plugin(dist));
}

async function npmPackage(dist, out, languages) {
  rmSync(out, { recursive: true, force: true });
  cpSync(sources('npm'), out, { recursive: true });
  const manifest = { ...JSON.parse(readFileSync(join(out, 'package.json'), 'utf8')), version };
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(out, 'care-compass.js'), await loader(languages, 'esm'));
  for (const page of ['care-compass.html', 'configure.html']) cpSync(join(dist, page), join(out, page));
  cpSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
}

/** The bytes of the plugin's archive. Entries in order, with a fixed time, so that they are always the same. */
export function plugin(dist) {
  const folder = sources('wordpress');
  const text = (name) => readFileSync(join(folder, name), 'utf8').replaceAll('%VERSION%', version);
  const files = Object.fromEntries(readdirSync(folder).map((name) => [name, strToU8(text(name))]));
  for (const name of ['care-compass.html', 'care-compass.js', 'configure.html']) files[name] = readFileSync(join(dist, name));
  files.LICENSE = readFileSync(join(root, 'LICENSE'));
  const entries = Object.keys(files).sort().map((name) => [`care-compass/${name}`, files[name]]);
  // An archive holds local times; this is the earliest, and the same everywhere.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) });
}
