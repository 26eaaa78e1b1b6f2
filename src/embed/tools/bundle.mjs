// Bundles the scripts and the style sheets. Everything here is text in, text out.

import esbuild from 'esbuild';
import { bundle as bundleCss } from 'lightningcss';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, root } from './common.mjs';
import { shorten } from './imports.mjs';
import { pageWords } from './languages.mjs';
import { swap } from '../sealed/bytes.js';

// The oldest browsers that run the page and its style.
const target = ['chrome105', 'firefox113', 'safari16.4'];
const cssTargets = { chrome: 105 << 16, firefox: 113 << 16, safari: (16 << 16) | (4 << 8) };

/** One minified style sheet with its imports inside. */
export function style(path) {
  const { code } = bundleCss({ filename: join(root, path), minify: true, targets: cssTargets });
  return new TextDecoder().decode(code).trim();
}

/** The loader that a host page includes, by default in all languages: one that works as a classic script too, or (`esm`) a module only. */
export async function loader(languages, format = common.format) {
  const { outputFiles } = await esbuild.build({
    ...common,
    format,
    entryPoints: [join(root, 'src/embed/loader.js')],
    plugins: [virtual(words('loader', languages))],
  });
  return outputFiles[0].text;
}

/** The script of the sealed page in these languages; the one that carries the program; and the part of that which is glue. */
export async function sealedScripts(built, languages) {
  const calls = ['start', 'wipe', 'told', 'took', 'idle', 'stored', 'forget'];
  const { script: program, glue } = await scriptWith(built, 'src/embed/sealed/carried.js', calls);
  const entry = join(root, 'src/embed/sealed/main.js');
  const { outputFiles } = await esbuild.build({ ...common, entryPoints: [entry], plugins: [virtual(words('panel', languages))] });
  return { script: inlineSafe(outputFiles[0].text), program, glue };
}

/** The script of the configurator, with its part of the program inside. */
export const configureScript = (built) => scriptWith(built, 'src/embed/configure/main.js', ['check', 'bake', 'read', 'snippet', 'fields']);

async function scriptWith(built, entry, calls) {
  const { wasm, names } = shorten(built.wasm);
  const part = await gluePart(calls, names, built.glue);
  const { outputFiles } = await esbuild.build({
    ...common,
    entryPoints: [join(root, entry)],
    plugins: [virtual({
      'sealed:wasm': `export default ${JSON.stringify(place)};`,
      'sealed:glue': part,
    })],
  });
  const script = outputFiles[0].text.replace(JSON.stringify(place), () => literal(wasm));
  return { script: inlineSafe(script), glue: part };
}

// Stands for the program until the bundler is done: it would write the bytes out at length.
const place = '%program%';

/**
 * Bytes as a string literal, one character a byte. Servers pack this almost as well as the bytes
 * themselves, and a fifth better than base64, packed before or not.
 */
export function literal(bytes) {
  const codes = Array.from(bytes, swap);
  const text = codes.map((code, at) => {
    if (code === 0) return /[0-9]/.test(String.fromCharCode(codes[at + 1] ?? 0)) ? '\\x00' : '\\0';
    return { 10: '\\n', 13: '\\r', 34: '\\"', 92: '\\\\' }[code] ?? String.fromCharCode(code);
  }).join('');
  return `"${text.replace(/<(?=\/script|script|!--)/gi, '\\x3c')}"`;
}

const common = {
  bundle: true, write: false, minify: true, format: 'iife', target, charset: 'utf8',
  legalComments: 'none', logLevel: 'error', absWorkingDir: root,
};

// The glue keeps one program's state in its top-level variables. As a function it can be made
// afresh, so that wiping means to throw the whole program away and start another.
async function gluePart(calls, imports, glue) {
  const needed = imports.map(([name, short]) => `${name} as ${short}`);
  const names = [...calls, '__wbg_set_wasm', ...needed].join(', ');
  const { outputFiles } = await esbuild.build({
    ...common,
    minify: false,
    minifySyntax: true,
    globalName: 'glue',
    // Lets the bundler see that the classes which nobody imports have no effect.
    define: { 'Symbol.dispose': 'undefined' },
    stdin: { contents: `export { ${names} } from ${JSON.stringify(glue)};`, resolveDir: root },
    plugins: [{
      name: 'pure-registries',
      setup: (build) => build.onLoad({ filter: /care_compass_bg\.js$/ }, async ({ path }) => ({
        contents: (await readFile(path, 'utf8'))
          .replaceAll('new FinalizationRegistry', '/* @__PURE__ */ new FinalizationRegistry'),
      })),
    }],
  });
  return `export const makeGlue = () => { ${outputFiles[0].text} return glue; };`;
}

/** The words of a part of the page, as a module. */
const words = (part, languages) => ({ [`words:${part}`]: `export default ${JSON.stringify(pageWords(part, languages))};` });

const virtual = (modules) => ({
  name: 'virtual',
  setup(build) {
    build.onResolve({ filter: /^(sealed|words):/ }, ({ path }) => ({ path, namespace: 'sealed' }));
    build.onLoad({ filter: /.*/, namespace: 'sealed' }, ({ path }) => ({ contents: modules[path] }));
  },
});

// Inside <script>, these end the script or change how the rest is read.
function inlineSafe(script) {
  if (/<\/script|<script|<!--/i.test(script)) fail('the script cannot stand inside an HTML page.');
  return script.trim();
}
