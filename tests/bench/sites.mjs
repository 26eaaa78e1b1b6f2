// The pages that are timed: one page around, and in it each program as its own documents put it there.

import esbuild from 'esbuild';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lforms } from '../../src/embed/tools/judges.mjs';
import { root } from '../../src/embed/tools/common.mjs';
import { dist } from '../browser/harness.mjs';

const here = join(root, 'tests/bench');
const packages = join(here, 'node_modules');
const version = (name) => JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8')).version;

const bare = (head, body) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>A clinic</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** A page with words above and below, as a clinic's has. */
const page = (head, body) => bare(head, `<h1>A clinic</h1>
<p>Call us: <a href="tel:+12025550143">(202) 555-0143</a>.</p>
${body}
<p>What happens when you call: you talk with someone who listens.</p>`);

const scripts = (names) => names.map((name) => `<script src="${name}" defer></script>`).join('\n');
const sheets = (names) => names.map((name) => `<link rel="stylesheet" href="${name}">`).join('\n');

async function bundled(name) {
  const { outputFiles } = await esbuild.build({
    entryPoints: [join(here, 'peers', `${name}.js`)],
    bundle: true, minify: true, write: false, format: 'iife', target: 'es2022', logLevel: 'error',
    legalComments: 'none', outdir: 'out', define: { 'process.env.NODE_ENV': '"production"' },
  });
  return Object.fromEntries(outputFiles.map(({ path, contents }) => [path.endsWith('.css') ? 'form.css' : 'form.js', Buffer.from(contents)]));
}

/** A peer's files, in the order in which its page names them. */
async function peer(name, published = {}, around = page) {
  const files = { ...published, ...await bundled(name) };
  const named = (end) => Object.keys(files).filter((file) => file.endsWith(end));
  return { 'index.html': around(`${sheets(named('.css'))}\n${scripts(named('.js'))}`, '<div id="form"></div>'), ...files };
}

const read = (folder, ...names) => Object.fromEntries(names.map((name) => [name.split('/').at(-1), readFileSync(join(folder, name))]));

/** The style by which a provider's snippet keeps the place. */
const [, place] = readFileSync(join(root, 'src/settings/snippet.rs'), 'utf8').match(/const PLACE: &str =\s*"(.+)";/);

const own = (load) => ({
  'index.html': page('', `<script src="care-compass.js" async></script>
<care-compass src="care-compass.html" load="${load}" style="${place}">
<p>In danger now? Call <a href="tel:911">911</a>. Thinking of ending your life? Call or text <a href="tel:988">988</a>.</p>
</care-compass>`),
  ...read(dist, 'care-compass.js', 'care-compass.html'),
});

const formbricks = (around) => peer('formbricks', read(join(packages, '@formbricks/surveys/dist'), 'index.umd.js'), around);

/** A peer as it would have to be embedded to keep answers from the page around, as ours does. */
const sealed = (make) => async () => {
  const { 'index.html': form, ...files } = await make(bare);
  return { 'index.html': page('', '<iframe src="form.html" title="Questions" sandbox="allow-scripts allow-forms" style="width: 100%; height: 40rem; border: 0"></iframe>'), 'form.html': form, ...files };
};

const all = {
  'care-compass': () => own('start'),
  'care-compass-visible': () => own('visible'),
  formbricks: () => formbricks(),
  'formbricks-sealed': sealed(formbricks),
  medplum: () => peer('medplum'),
  surveyjs: () => peer('surveyjs'),
  formio: () => peer('formio', read(join(packages, '@formio/js/dist'), 'formio.form.min.css', 'formio.form.min.js')),
  lhcforms: () => peer('lhcforms', {
    ...read(join(lforms, 'webcomponent'), 'styles.css', 'assets/lib/zone.min.js', 'runtime.js', 'polyfills.js', 'main.js'),
    ...read(join(lforms, 'fhir/R4'), 'lformsFHIR.min.js'),
  }),
};

/** The sites of these subjects: name → file → bytes. */
export async function sites(names) {
  const wanted = Object.entries(all).filter(([site]) => names.includes(site) || (site.startsWith('care-compass-') && names.includes('care-compass')));
  return Object.fromEntries(await Promise.all(wanted.map(async ([site, make]) => [site, await make()])));
}

/** What each is called, with its version. */
export const names = () => ({
  'care-compass': 'Care Compass',
  formbricks: `Formbricks surveys ${version('@formbricks/surveys')}`,
  'formbricks-sealed': `Formbricks surveys ${version('@formbricks/surveys')}, in a sandboxed frame`,
  medplum: `Medplum ${version('@medplum/react')}`,
  surveyjs: `SurveyJS ${version('survey-core')}`,
  formio: `Form.io ${version('@formio/js')}`,
  lhcforms: 'LHC-Forms 40.1.3',
});
