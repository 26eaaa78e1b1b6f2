// The npm package, as a project that installs it meets it.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import esbuild from 'esbuild';
import { root } from '../../src/embed/tools/common.mjs';
import { dist, open, quit, visit } from './harness.mjs';

const tool = (name) => join(root, 'node_modules', '.bin', name);
const manifest = () => JSON.parse(readFileSync(join(project, 'node_modules/care-compass/custom-elements.json'), 'utf8'));

let folder;
let tarball;
let project;

/** Runs a program; what it printed, once it went well. */
function run(program, args, cwd = project) {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

const write = (name, text) => writeFileSync(join(project, name), text);

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'care-compass-npm-'));
  project = join(folder, 'project');
  mkdirSync(project);
  write('package.json', '{ "private": true, "type": "module" }');
  const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], join(dist, 'npm')));
  tarball = join(folder, filename);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
});

after(async () => {
  await quit();
  rmSync(folder, { recursive: true, force: true });
});

test('it holds the element, the page, the form, their types and the licence, at the version of the program, and runs nothing when installed', () => {
  const packed = run('tar', ['tzf', tarball]).trim().split('\n').map((name) => name.replace('package/', '')).sort();
  assert.deepEqual(packed, ['LICENSE', 'README.md', 'care-compass.d.ts', 'care-compass.html', 'care-compass.js', 'configure.html',
    'custom-elements.json', 'package.json', 'react.d.ts', 'react.js']);
  const { version, scripts, dependencies } = JSON.parse(readFileSync(join(project, 'node_modules/care-compass/package.json'), 'utf8'));
  assert.equal(version, readFileSync(join(root, 'Cargo.toml'), 'utf8').match(/version = "(.*)"/)[1]);
  assert.deepEqual([scripts, dependencies], [undefined, undefined]);
});

test('publint and arethetypeswrong find nothing', () => {
  run(tool('publint'), [tarball, '--strict']);
  // Pages are no modules. The package is for modules only: `require` has no use for an element.
  run(tool('attw'), [tarball, '--profile', 'esm-only', '--exclude-entrypoints', './care-compass.html', './configure.html']);
});

test('on a server, importing it does nothing', () => {
  const code = `
    const before = Reflect.ownKeys(globalThis).length;
    const own = [await import('care-compass'), await import('care-compass/react')].flatMap(Object.keys);
    process.stdout.write(JSON.stringify([own, Reflect.ownKeys(globalThis).length - before]));`;
  assert.equal(run(process.execPath, ['--input-type=module', '-e', code]), '[[],0]');
});

describe('the types', () => {
  before(() => {
    mkdirSync(join(project, 'node_modules/@types'));
    for (const name of ['@types/react', 'csstype']) symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name));
    symlinkSync(join(root, 'node_modules/custom-elements-manifest'), join(project, 'node_modules/custom-elements-manifest'));
  });

  const check = (file) => run(tool('tsc'), ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--types', '',
    '--jsx', 'react-jsx', '--module', 'nodenext', file]);

  test('know the element, its properties and its events', () => {
    write('page.ts', `
      import 'care-compass';
      import type { CareCompassElement } from 'care-compass';
      const made = document.createElement('care-compass');
      const found: CareCompassElement | null = document.querySelector('care-compass');
      made.src = '/care-compass.html';
      made.theme = 'dark';
      made.addEventListener('error', ({ detail }) => detail.code.toUpperCase());
      made.addEventListener('click', ({ clientX }) => clientX);
      found?.append(made);
      // @ts-expect-error: no such theme
      made.theme = 'blue';
      // @ts-expect-error: no event says anything about an answer
      made.addEventListener('result', ({ detail }) => detail.level);
    `);
    check('page.ts');
  });

  test('know the element in React, where the page must be named', () => {
    write('page.tsx', `
      import 'care-compass/react';
      export const page = (
        <care-compass src="/care-compass.html" locale="es" theme="auto" onready={() => {}} onerror={({ detail }) => detail.code}>
          <p>Call us: <a href="tel:+12025550143">(202) 555-0143</a></p>
        </care-compass>
      );
      // @ts-expect-error: no page
      export const none = <care-compass />;
      // @ts-expect-error: no such attribute
      export const other = <care-compass src="/care-compass.html" country="us" />;
    `);
    check('page.tsx');
  });

  test('the custom elements manifest is one', () => {
    write('manifest.ts', `
      import type { Package } from 'custom-elements-manifest/schema.d.ts';
      export const manifest: Package = ${JSON.stringify(manifest())};`);
    check('manifest.ts');
  });
});

describe('in the browser', () => {
  /** A page with the package bundled into it. */
  const bundled = async () => {
    const { outputFiles } = await esbuild.build({
      stdin: { contents: "import 'care-compass';", resolveDir: project }, bundle: true, format: 'esm', write: false,
    });
    return { path: '/bundled', pages: {
      '/bundled': `<!doctype html><title>host</title><care-compass src="/care-compass.html"><a href="tel:988">988</a></care-compass>
        <script type="module">${outputFiles[0].text}</script>`,
    } };
  };

  test('the bundled element starts the sealed page, and the first question appears', async (t) => {
    const { frame, console, close } = await open(await bundled());
    t.after(close);
    await frame.locator('fieldset legend').first().waitFor();
    assert.deepEqual(console, []);
  });

  test('the attributes, events and slots of the manifest are those of the element', async (t) => {
    const { page, close } = await visit(await bundled());
    t.after(close);
    const { attributes, members, events, slots } = manifest().modules[0].declarations[0];
    const element = await page.locator('care-compass').evaluate((element) => {
      const own = Object.entries(Object.getOwnPropertyDescriptors(element.constructor.prototype)).filter(([, { set }]) => set);
      const properties = own.map(([name]) => name);
      for (const name of properties) element[name] = 'x';
      return {
        properties,
        attributes: element.getAttributeNames(),
        slots: [...element.shadowRoot.querySelectorAll('slot')].map(({ name }) => name),
      };
    });
    const names = (list) => list.map(({ name }) => name).sort();
    assert.deepEqual(names(members), element.properties.sort());
    assert.deepEqual(names(attributes), element.attributes.sort());
    assert.deepEqual(names(slots), element.slots);
    const source = readFileSync(join(root, 'src/embed/loader.js'), 'utf8');
    assert.deepEqual(names(events), [...new Set([...source.matchAll(/#tell\('(\w+)'/g)].map(([, name]) => name))].sort());
    assert.equal(source.match(/dispatchEvent/g).length, 1, 'events leave by #tell only');
  });
});
