// Runs the full matrix of accessibility, in three engines, the planted faults, the names and what is
// read aloud, and writes one page: which criteria of WCAG 2.2 were tested, how, and how it went.
//
//   node src/embed/tools/a11y.mjs            also written to docs/accessibility.md
//   node src/embed/tools/a11y.mjs planted    these tests only; nothing is written

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, say } from './common.mjs';
import { found, testsOf } from './prove.mjs';

/** The tests, and their files; two files run beside each other. */
const files = { matrix: ['oneself', 'others'], planted: ['planted'], engines: ['firefox', 'webkitgtk'], names: ['names'], heard: ['heard'] };

/** Tests beside these, that `make test` runs. */
const elsewhere = (file) => `\`${file}\`, in \`make test\``;
const session = elsewhere('tests/browser/session.test.mjs');
const judges = 'four judges on every screen';
const both = 'four judges on every screen; names/';

/** Criterion, level, how it is tested; without the last, it does not apply, and why. */
const criteria = [
  ['1.1.1 Non-text content', 'A', both],
  ['1.2.1 to 1.2.5 Time-based media', 'A, AA', null, 'There is none.'],
  ['1.3.1 Info and relationships', 'A', both],
  ['1.3.2 Meaningful sequence', 'A', 'heard/, read by people'],
  ['1.3.3 Sensory characteristics', 'A', 'wording read by people; no instruction goes by shape or place'],
  ['1.3.4 Orientation', 'AA', 'nothing asks for one; 320 to 1280 px, and 320 × 256'],
  ['1.3.5 Identify input purpose', 'AA', null, 'Nothing is typed.'],
  ['1.3.6 Identify purpose', 'AAA', 'landmarks in names/', 'partly: icons and personal symbols are not offered'],
  ['1.4.1 Use of color', 'A', 'forced colours: what is chosen is drawn'],
  ['1.4.2 Audio control', 'A', null, 'There is no sound.'],
  ['1.4.3 and 1.4.6 Contrast, 7:1', 'AA, AAA', 'axe-core\'s enhanced rule and IBM\'s, in both themes; a provider\'s colours: `tests/native/settings.rs`'],
  ['1.4.4 Resize text', 'AA', 'every screen with text at 200 %'],
  ['1.4.5 and 1.4.9 Images of text', 'AA, AAA', 'there are none; the QR code has its text beside it'],
  ['1.4.10 Reflow', 'AA', 'every screen in a window of 320 × 256, and at 320 px'],
  ['1.4.11 Non-text contrast, 3:1', 'AA', 'the edge of every control, in both themes; a provider\'s colours: `tests/native/settings.rs`'],
  ['1.4.12 Text spacing', 'AA', 'every screen with the values of the criterion'],
  ['1.4.13 Content on hover or focus', 'AA', null, 'Nothing appears on hover or focus.'],
  ['2.1.1 and 2.1.3 Keyboard', 'A, AAA', `every control takes the focus; a run to every kind of result by keyboard alone: ${session}; in Firefox and WebKitGTK: ${elsewhere('tests/browser/engines/keyboard.test.mjs')}`],
  ['2.1.2 No keyboard trap', 'A', session],
  ['2.1.4 Character key shortcuts', 'A', `Shift three times leaves; there is a button, too, and no letter is a shortcut: ${session}`],
  ['2.2.1 Timing adjustable', 'A', `a warning two minutes before the answers are cleared, and any touch goes on: ${elsewhere('tests/browser/idle.test.mjs')}`],
  ['2.2.2 Pause, stop, hide', 'A', 'nothing moves: measured on every screen'],
  ['2.2.6 Timeouts', 'AAA', elsewhere('tests/browser/idle.test.mjs')],
  ['2.3.1 and 2.3.3 Flashes, animation', 'A, AAA', 'nothing moves: measured on every screen'],
  ['2.4.1 Bypass blocks', 'A', 'landmarks in names/; the heading takes the focus on each step'],
  ['2.4.2 Page titled', 'A', judges],
  ['2.4.3 Focus order', 'A', session],
  ['2.4.4 Link purpose', 'A', 'names/, read by people'],
  ['2.4.5 Multiple ways', 'AA', null, 'Steps of a process.'],
  ['2.4.6 and 2.4.10 Headings and labels', 'AA, AAA', both],
  ['2.4.7 Focus visible', 'AA', 'the ring is measured on every control of every screen'],
  ['2.4.11 Focus not obscured', 'AA', 'every control of every screen while it has the focus'],
  ['2.5.1 Pointer gestures', 'A', null, 'There are none.'],
  ['2.5.2 Pointer cancellation', 'A', 'native controls only'],
  ['2.5.3 Label in name', 'A', judges],
  ['2.5.4 Motion actuation', 'A', null, 'There is none.'],
  ['2.5.5 and 2.5.8 Target size, 44 × 44', 'AA, AAA', 'measured on every screen'],
  ['2.5.7 Dragging', 'AA', null, 'There is none.'],
  ['3.1.1 and 3.1.2 Language', 'A, AA', elsewhere('tests/browser/languages.test.mjs')],
  ['3.1.5 Reading level', 'AAA', 'grade 6 or below: `tests/native/wording.rs`, `tests/native/spanish.rs`'],
  ['3.2.1 and 3.2.2 On focus, on input', 'A', `nothing goes on by itself: ${session}`],
  ['3.2.3 and 3.2.4 Consistent navigation and identification', 'AA', 'names/: help and the way out stand in the same place'],
  ['3.2.6 Consistent help', 'A', '`tests/native/screens.rs`: on every screen'],
  ['3.3.1 and 3.3.3 Errors', 'A, AA', `the summary takes the focus and links to the question: ${session}`],
  ['3.3.2 Labels or instructions', 'A', both],
  ['3.3.4 and 3.3.6 Error prevention', 'AA, AAA', `answers can be checked and changed before the result: ${session}`],
  ['3.3.7 Redundant entry', 'A', 'nothing is asked twice but what does not fit together: `tests/native/contradictions.rs`'],
  ['3.3.8 Accessible authentication', 'AA', null, 'There is no account.'],
  ['4.1.2 Name, role, value', 'A', both],
  ['4.1.3 Status messages', 'AA', `names/: status and alert; ${elsewhere('tests/browser/idle.test.mjs')}`],
];

const { answeredHtmlcs, answeredIbm, answeredHtml, restHtml } = await import('../../../tests/browser/a11y/judges.mjs');

/** Runs tests: what was counted, the planted faults found, what fails. */
async function prove(name) {
  const paths = files[name].map((file) => join(root, 'tests', 'browser', 'a11y', `${file}.test.mjs`));
  const { passed, suites, failed, remarks } = await testsOf(paths, { concurrency: 2 });
  const counts = {};
  for (const [what, count] of remarks.map((remark) => remark.split(': '))) {
    if (what.startsWith('screens')) counts[what] = (counts[what] ?? 0) + Number(count);
  }
  const broken = failed.map((test) => `${name}: ${test}`);
  if (passed.every((test) => suites.has(test))) broken.push(`${name}: nothing was tested`);
  say(`${name}: ${broken.length === 0 ? 'holds' : 'BROKEN'}`);
  return { counts, planted: found(passed), broken };
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in files));
if (unknown.length) fail(`there are no tests called ${unknown.join(' or ')}.`, `Choose among ${Object.keys(files).join(', ')}.`);

say('Accessibility: this takes about 40 minutes.');
const results = {};
for (const name of chosen.length ? chosen : Object.keys(files)) results[name] = await prove(name);
const broken = Object.values(results).flatMap((result) => result.broken);

const list = (lines) => lines.map((line) => `* ${line}\n`).join('');
const verdict = (how, note) => {
  if (how === null) return 'does not apply';
  if (note) return 'partly supports';
  return broken.length ? '**see below**' : 'supports';
};
const answers = (name, all) => all.map(([rule, place, why]) => `${name}, \`${rule}\`${place ? ` at \`${place}\`` : ''}: ${why}`);

const page = () => `# Accessibility

Written by \`make a11y\`, on the page as it was built, inside its sealed frame: in Chromium, and where it is said in Firefox and WebKitGTK. A report on how the questions and everything behind them stand to WCAG 2.2, level A and AA, and to some points of AAA. It covers what the widget shows, and not the website around it.
${broken.length ? `\n**Not everything holds:**\n\n${list(broken)}` : ''}
## What was looked at

${list([...Object.entries(results.matrix.counts).map(([what, count]) => `${what}: ${count}`),
  'widths: 320, 360, 768 and 1280 px; themes: light and dark; languages: English and Spanish',
  'judges: axe-core with its contrast rule of 7:1, in every combination; HTML_CodeSniffer (WCAG 2 AAA), IBM Equal Access and html-validate at each width, in each theme and language',
  'measured on every screen: nothing sideways, cut off, on one another; every target 44 × 44 CSS pixels; the edge of every control 3:1; a ring on every control that has the focus, and nothing over it',
  'the same in a window of 320 × 256, with text at 200 %, with more space in the text, in forced colours, with less motion, on paper'])}
In Firefox, and in WebKitGTK, which shares its engine with Safari:

${list([...Object.entries(results.engines.counts).map(([what, count]) => `${what}: ${count}`),
  'every question and every kind of result, in both themes and languages, 360 px wide: axe-core with its contrast rule of 7:1, the same measures, nothing that moves; and in a window of 320 × 256, with text at 200 %, with more space in the text',
  'the first screen of each kind: the other judges too, and the ring on every control (HTML_CodeSniffer does not run under the driver of Firefox)'])}
Kept as texts, and compared: the role and name of every control of every kind of page (\`tests/browser/a11y/names\`), and what a screen reader reads aloud on the main pages (\`tests/browser/a11y/heard\`), in both languages.

Planted faults, each found:

${list(Object.values(results).flatMap(({ planted }) => planted))}
## Criteria

| criterion | level | result | how it was tested, or why it does not apply |
| --- | --- | --- | --- |
${criteria.map(([name, level, how, note]) => `| ${name} | ${level} | ${verdict(how, note)} | ${[how, note].filter(Boolean).join('; ')} |`).join('\n')}

## What the judges ask or suggest, and the answer

${list([...answers('HTML_CodeSniffer', answeredHtmlcs), ...answers('IBM Equal Access', answeredIbm), ...answers('html-validate', answeredHtml), ...Object.entries(restHtml).map(([rule, why]) => `html-validate, \`${rule}\`, is off: ${why}`)])}
## What was not tested

* With people who use assistive technology every day. No judge and no test replaces them.
* With real screen readers, magnifiers, switches and voice control. What is read aloud comes from a reader that follows the standards, and knows no browser's habits.
* On devices: no phone, no Safari with VoiceOver, no Android with TalkBack. Forced colours and paper were looked at in Chromium only.
* In languages written from right to left: there is no such language yet. The layout is tried mirrored.
* The provider's own website, and the configurator beyond axe-core.
`;

if (!chosen.length) {
  writeFileSync(join(root, 'docs', 'accessibility.md'), page());
  say(`\n${page()}`);
}
if (broken.length) fail(`not everything holds: ${broken.join('; ')}.`, 'Read the test named above: tests/browser/a11y.');
say('Every screen holds, and every planted fault was found.');
