// What the project is made of: nothing from unknown places, and a bill of materials that says so.
// The crates are looked at by cargo-deny: deny.toml.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { root } from '../../src/embed/tools/common.mjs';
import { built, dist } from './harness.mjs';

const source = (path) => readFile(join(root, path), 'utf8');

describe('npm', () => {
  for (const lock of ['package-lock.json', 'tests/bench/package-lock.json']) test(`every package of ${lock} has a hash, and comes from no place of its own`, async () => {
    const { packages: { '': own, ...packages } } = JSON.parse(await source(lock));
    const faults = Object.entries(packages).filter(([, { version, integrity, resolved, link }]) => (
      !/^\d/.test(version) || !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity) || resolved !== undefined || link));
    assert.deepEqual(faults, []);
    for (const [name, version] of Object.entries(own.devDependencies)) assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(own.dependencies, undefined, 'nothing of npm is shipped');
  });

  test('no package runs a script when it is installed', async () => {
    const said = execFileSync('npm', ['config', 'get', 'ignore-scripts'], { cwd: root, encoding: 'utf8' });
    assert.equal(said.trim(), 'true');
    // esbuild's only says so earlier when its program is missing.
    const { packages } = JSON.parse(await source('package-lock.json'));
    assert.deepEqual(Object.keys(packages).filter((name) => packages[name].hasInstallScript), ['node_modules/esbuild']);
  });
});

describe('the bill of materials', () => {
  const strict = new Validation.JsonStrictValidator(Spec.Version.v1dot6);

  test('is CycloneDX, and the same for everyone', async () => {
    const text = await built('care-compass.sbom.json');
    assert.equal(await strict.validate(text), null);
    assert.notEqual(await strict.validate(text.replace('"SHA-256"', '"SHA-257"')), null, 'the judge judges');
    for (const word of ['timestamp', 'serialNumber', 'file:', root]) assert.ok(!text.includes(word), word);
  });

  test('names every crate that is linked, as Cargo.lock has it, and the licence of each', async () => {
    const { components, dependencies, metadata } = JSON.parse(await built('care-compass.sbom.json'));
    const names = components.map(({ name }) => name);
    for (const name of ['leptos', 'wasm-bindgen', 'postcard', 'serde', 'std']) assert.ok(names.includes(name), name);
    // The tests' crates, the command line's and the configurator's, and what runs in the compiler only.
    for (const name of ['proptest', 'insta', 'schemars', 'serde_path_to_error', 'serde_derive', 'leptos_macro']) assert.ok(!names.includes(name), name);
    const lock = await source('Cargo.lock');
    for (const { name, version, hashes, licenses } of components) {
      assert.ok(licenses[0].expression, name);
      if (name === 'std') continue;
      assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"\n`) && lock.includes(`checksum = "${hashes[0].content}"`), `${name} ${version}`);
    }
    const refs = [metadata.component, ...components].map((part) => part['bom-ref']);
    assert.deepEqual(dependencies.map(({ ref }) => ref).sort(), refs.filter((ref) => !ref.includes('rust-std')).sort());
    const needed = new Set(dependencies.flatMap(({ dependsOn }) => dependsOn));
    assert.deepEqual([...needed].sort(), components.map((part) => part['bom-ref']).sort(), 'each is needed by another');
  });
});

test('SHA256SUMS has the hashes of what a provider takes', async () => {
  const lines = (await built('SHA256SUMS')).trimEnd().split('\n');
  assert.deepEqual(lines.map((line) => line.slice(66)), ['care-compass.html', 'care-compass.js', 'care-compass.sbom.json', 'care-compass-wordpress.zip', 'configure.html']);
  for (const line of lines) {
    const hash = createHash('sha256').update(await readFile(join(dist, line.slice(66)))).digest('hex');
    assert.equal(line, `${hash}  ${line.slice(66)}`);
  }
});
