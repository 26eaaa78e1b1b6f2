// Builds dist/: the sealed page, the loader, the demo site that embeds them, the configurator, the
// packages, the bill of materials, and the hashes of these; and, for developers, the gallery.
//
//   node src/embed/tools/build.mjs [--out DIR] [--readme] [--languages en,es] [--no-gallery]
//
// --readme also writes the size table into the README; --languages makes a page with these languages
// only, English always among them.
//
// The same sources give the same bytes on every machine.

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { fail, root, run, say, targetDir } from './common.mjs';
import { configureScript, loader, sealedScripts, style } from './bundle.mjs';
import { documents, firstQuestions, firstScreens, gallery, panels, screens } from './gallery.mjs';
import { packages } from './packages.mjs';
import { intoReadme } from './readme.mjs';
import { sbom } from './sbom.mjs';
import { markdown, report, weigh } from './sizes.mjs';
import { buildEngine, buildWasm, featuresOf } from './wasm.mjs';

const { values } = parseArgs({ options: {
  out: { type: 'string', default: join(root, 'dist') },
  readme: { type: 'boolean', default: false },
  'no-gallery': { type: 'boolean', default: false },
  languages: { type: 'string' },
} });
const out = resolve(values.out);
const source = (path) => readFileSync(join(root, path), 'utf8');

function write(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** A page with its parts put in for their names. */
const filled = (path, parts) => source(path).replace(/%(CSP|STYLE|PAGE|FIRST|SCRIPT|PROGRAM)%/g, (_, part) => parts[part]);

/** The page without a provider's settings: what every provider's page is made from. */
const template = ({ first, script, program, css }) => filled('src/embed/sealed/page.html', {
  CSP: policy([script, program], [css]), STYLE: css, FIRST: first, SCRIPT: script, PROGRAM: program,
});

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** The configurator, with the page without settings inside. */
function configurator(sealed, own, bare) {
  // A frame whose page was made here is under this page's policy as well as its own.
  const csp = policy([own.script, sealed.script, sealed.program], [own.css, sealed.css], 'frame-src blob:');
  const page = gzipSync(bare, { level: 9 }).toString('base64');
  return filled('src/embed/configure/page.html', { CSP: csp, STYLE: own.css, PAGE: page, SCRIPT: own.script });
}

function policy(scripts, styles, ...more) {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')} 'wasm-unsafe-eval'`,
    `style-src ${styles.map(hash).join(' ')}`,
    'img-src data:',
    ...more,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** Puts the demo provider's settings into the page. */
function bake(page, output) {
  const settings = join(root, 'src/embed/demo-settings.json');
  // In a folder of its own: `care-audit` as it is knows the languages that people speak.
  const spoken = languages ? ['--features', featuresOf(languages).join(','), '--target-dir', join(targetDir, 'languages')] : [];
  const args = ['run', '--quiet', '--release', '--no-default-features', ...spoken, '--bin', 'care-audit', '--',
    'bake', '--page', page, '--settings', settings, '--out', output];
  if (!run('cargo', args)) fail('the demo settings could not be put into the page', 'Read the error above.');
}

const languages = values.languages && [...new Set(['en', ...values.languages.split(',')])];
const program = buildWasm(languages);
say('Build: bundling.');
const { glue, ...scripts } = await sealedScripts(program, languages);
const drawn = screens(...(languages ?? []));
const sealed = { first: firstQuestions(drawn), ...scripts, css: style('style/sealed.css') };
const page = join(targetDir, 'sealed', 'page.html');
const bare = template(sealed);
write(page, bare);
mkdirSync(out, { recursive: true });
bake(page, join(out, 'care-compass.html'));
write(join(out, 'care-compass.js'), await loader(languages));
const form = { script: (await configureScript(buildEngine(languages))).script, css: style('style/configure.css') };
write(join(out, 'configure.html'), configurator(sealed, form, bare));
write(join(out, 'index.html'), source('index.html'));
write(join(out, 'style', 'host.css'), style('style/host.css'));
write(join(out, 'care-compass.sbom.json'), sbom());
await packages(out, languages);

const built = (name) => readFileSync(join(out, name));
const sizes = weigh({
  'care-compass.html': built('care-compass.html'),
  'care-compass.js': built('care-compass.js'),
  wasm: program.wasm, glue, style: sealed.css,
});
write(join(out, 'sizes.json'), `${JSON.stringify(sizes, null, 2)}\n`);
report(sizes, languages);
// As `sha256sum -c` takes it.
const sha256 = (name) => createHash('sha256').update(built(name)).digest('hex');
const sums = ['care-compass.html', 'care-compass.js', 'care-compass.sbom.json', 'care-compass-wordpress.zip', 'configure.html'].map((name) => `${sha256(name)}  ${name}\n`).join('');
write(join(out, 'SHA256SUMS'), sums);
say(`\nSHA256SUMS\n${sums}`);
if (values.readme) intoReadme('sizes', markdown(sizes));
if (!values['no-gallery']) {
  say('Build: the gallery.');
  const states = [...drawn, ...panels(built('care-compass.html').toString(), languages), ...firstScreens(languages)];
  write(join(out, 'style', 'sealed.css'), sealed.css);
  rmSync(join(out, 'gallery'), { recursive: true, force: true });
  for (const [name, document] of Object.entries(documents(states))) write(join(out, name), document);
  write(join(out, 'gallery.html'), gallery(states, style('style/gallery.css')));
}
say(`Built ${out}.`);
