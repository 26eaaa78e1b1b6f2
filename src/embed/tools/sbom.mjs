// The bill of materials of the sealed page, in CycloneDX: the crates that are linked into the
// program, and Rust's standard library. Nothing of npm is in the page. What the linker then threw
// away is listed all the same. No time and no random number, so that it is the same everywhere.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask, fail, root } from './common.mjs';

/** As text, for the crate's default features. A further language has no crate of its own. */
export function sbom() {
  // Unlike `cargo metadata`, it knows which features are on for this target, without the tests'.
  const tree = ask('cargo', ['tree', '--quiet', '--locked', '--target', 'wasm32-unknown-unknown',
    '--edges', 'normal,no-proc-macro', '--prefix', 'depth', '--format', ' {p}|{l}|']);
  const rust = ask('rustc', ['--version'])?.split(' ')[1];
  if (!tree || !rust) fail('cargo does not say what the program is made of.', 'run: cargo tree');
  const [page, ...crates] = read(tree);
  const std = component('std', rust, 'MIT OR Apache-2.0', `pkg:generic/rust-std@${rust}`);
  page.needs.add(std.purl);
  const needs = (crate) => ({ ref: crate.ref, dependsOn: [...crate.needs].sort() });
  return `${JSON.stringify({
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      // Not from a registry, so without an address there.
      component: { ...page.component, type: 'application', description: 'The sealed page, care-compass.html', purl: undefined },
    },
    components: [...crates.map((crate) => crate.component), std].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    dependencies: [page, ...crates].map(needs),
  }, null, 1)}\n`;
}

/** Every crate of the tree once, the page's own first, with what it needs. */
function read(tree) {
  const lock = readFileSync(join(root, 'Cargo.lock'), 'utf8');
  const found = new Map();
  const above = [];
  for (const line of tree.split('\n')) {
    const [, depth, name, version, license] = line.match(/^(\d+) (\S+) v(\S+)[^|]*\|(.*)\|/);
    // A crate in a folder of this project is part of the page.
    if (line.includes(' (/') && found.size > 0) {
      [above[depth]] = found.values();
      continue;
    }
    // The plus sign of build metadata means a space in such an address.
    const ref = `pkg:cargo/${name}@${encodeURIComponent(version)}`;
    if (!found.has(ref)) {
      const [, checksum] = lock.match(`name = "${name}"\nversion = "${version.replaceAll('+', '\\+')}"\nsource = .*\nchecksum = "(.*)"`) ?? [];
      found.set(ref, { ref, component: component(name, version, license.replaceAll('/', ' OR '), ref, checksum), needs: new Set() });
    }
    above[depth] = found.get(ref);
    above[depth - 1]?.needs.add(ref);
  }
  return [...found.values()];
}

const component = (name, version, license, purl, checksum) => ({
  type: 'library',
  'bom-ref': purl,
  name,
  version,
  ...(checksum && { hashes: [{ alg: 'SHA-256', content: checksum }] }),
  licenses: [{ expression: license }],
  purl,
});
