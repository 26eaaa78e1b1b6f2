// The document that a run of the bench leaves, and the table for the README.

import { subjects } from './subjects.mjs';
import { compare, losses, median, number, ratio, table } from './table.mjs';

const own = 'care-compass';
/** Ours where the frame has a process of its own, though slowed down. */
export const apart = 'care-compass-apart';

export function report({ called, found, failures, runs, slowRuns, slowestRuns }) {
  const all = (name, key, get) => (found[name]?.[key] ?? []).flatMap(get);
  const both = { ...called, ...called[own] && { [apart]: `${called[own]}, frame in its own process` } };
  const of = (key, get) => (name) => median(all(name, key, get));

  // Ours with load="visible", where Start is pressed after the first screen was read, or else at once.
  const arrived = (key, get, way = 'read') => (name) => of([own, apart].includes(name) ? `${way}-${key}` : key, get)(name);
  const first = (key, way) => arrived(key, ({ waited }) => waited, way);
  // Of all presses of a kind: these are spread evenly over a frame (visit.mjs), those of one visit are not.
  const step = (kind, key, rate) => of(key, ({ steps }) => steps[kind][rate]);
  const total = (what) => (name) => median(all(name, 'x1', ({ weight }) => weight[what]));

  const bytes = [
    { title: 'kB, brotli 11', of: (name) => total('brotli')(name) / 1000 },
    { title: 'kB as it is', of: (name) => total('raw')(name) / 1000 },
    { title: 'requests', of: total('requests') },
  ];
  const starts = [
    { title: '1×', say: 'First question at 1×, ms', of: first('x1') },
    { title: '4×', say: 'First question at 4×, ms', of: first('x4') },
    { title: '4× and slow 4G', say: 'First question at 4× on slow 4G, ms', of: first('slow4g') },
  ];
  const hasty = [['1×', 'x1'], ['4×', 'x4'], ['4× and slow 4G', 'slow4g']]
    .map(([title, key]) => ({ title, say: `First question at ${title}, Start pressed at once, ms`, of: first(key, 'visible') }));
  const steps = [
    ...[['x1', 1], ['x4', 4], ['x4', 6]].map(([key, rate]) => ({ title: `answer ${rate}×`, say: `Answer at ${rate}×, ms`, of: step('answer', key, rate) })),
    ...[['x1', 1], ['x4', 4], ['x4', 6]].map(([key, rate]) => ({ title: `next page ${rate}×`, say: `Next page at ${rate}×, ms`, of: step('turn', key, rate) })),
  ];
  // Programs differ in how much they ask at once: this is the whole way, whatever the pages.
  const whole = [['x1', 1], ['x4', 4], ['x4', 6]].map(([key, rate]) => ({
    title: `${rate}×`,
    say: `The nine items at ${rate}×, ms`,
    of: (name) => {
      const { pages } = subjects[name] ?? subjects[own];
      const turns = pages.length - 1;
      return pages.flat().length * step('answer', key, rate)(name) + (turns && turns * step('turn', key, rate)(name));
    },
  }));
  const rest = [
    { title: 'script heap, MB', of: of('x4', ({ heap }) => heap.script / 1e6) },
    { title: 'WebAssembly memory, MB', of: of('x4', ({ heap }) => heap.wasm / 1e6) },
    { title: 'both where a frame has its own process, MB', say: 'Memory where a frame has its own process, MB', of: of('x1', ({ heap }) => (heap.script + heap.wasm) / 1e6) },
    { title: 'layout shift of the page around', of: of('x1', ({ shift }) => shift) },
    { title: 'longest task until the first question, 4×, ms', of: arrived('x4', ({ longest }) => longest) },
  ];
  const memory = { say: 'Script heap and WebAssembly memory, one process, MB', of: (name) => rest[0].of(name) + rest[1].of(name) };
  const phone = [
    { title: 'first question, ms', say: 'Old phone, first question, ms', of: first('phone') },
    { title: 'first answer, press to paint, ms', say: 'Old phone, first answer, ms', of: arrived('phone', ({ tap }) => tap) },
    { title: 'longest task, ms', say: 'Old phone, longest task, ms', of: arrived('phone', ({ longest }) => longest) },
  ];

  const ways = [
    ['Start can be pressed, from navigation', 'read-', ({ startSeen }) => startSeen],
    ['`load="visible"`, pressed 3 s later, from pressing', 'read-', ({ fromStart }) => fromStart],
    ['`load="visible"`, pressed at once, from pressing', 'visible-', ({ fromStart }) => fromStart],
    ['`load="start"`, from pressing', '', ({ fromStart }) => fromStart],
    ['the program is there, and does what was done on the first question; `load="visible"`, pressed at once, from navigation', 'visible-', ({ program }) => program],
  ].flatMap(([title, way, get]) => [
    [title, ...['x1', 'x4', 'slow4g'].map((key) => number(of(`${way}${key}`, get)(own)))],
    ...way ? [['in its own process', '', ...['x4', 'slow4g'].map((key) => number(of(`${way}${key}`, get)(apart)))]] : [],
  ]);

  const ownPhone = ['phone', 'visible-phone', 'read-phone'];
  const taps = ownPhone.flatMap((key) => found[own]?.[key] ?? []);
  const small = (title, get) => [title, ...ownPhone.map((key) => number(of(key, get)(own)))];
  const early = table(['ms', '`load="start"`', '`load="visible"`', 'the same, pressed 3 s later'], [
    small('the crisis lines of the page around, from navigation', ({ help }) => help),
    small('Start, from navigation', ({ startSeen }) => startSeen),
    small('the crisis lines of the sealed page, from pressing Start', ({ panel }) => panel),
    small('the first question, from pressing Start', ({ fromStart }) => fromStart),
    small('waited for the first question', ({ waited }) => waited),
    small('the first answer, press to paint', ({ tap }) => tap),
    small('the longest task', ({ longest }) => longest),
  ]);

  const lost = losses(called, [...bytes, ...starts, ...hasty, ...steps, ...whole, memory, rest[2], rest[3], rest[4], ...phone].map((measure) => ({ ...measure, say: measure.say ?? measure.title })), own);

  // The same where the frame has a process of its own.
  const lostApart = losses(called, [...starts, ...hasty, ...steps, ...whole].map(({ say, of: value }) => ({
    say: `${say}, our frame in its own process`, of: (name) => value(name === own ? apart : name),
  })), own);

  const document = `# How fast it is, beside others

\`make bench-peers\` writes this page: medians of ${runs} runs, ${slowRuns} on slow 4G and of ours in its own process, ${slowestRuns} on slow 3G, all programs in turn in one run, each visit in a new browser with an empty profile. Times depend on the machine and on what else it does; the ratios to ours, in brackets, are what counts. Over 1× the other takes more.

1× is a computer: there Chromium gives a sealed frame a process of its own. What is slowed down stands for a phone with little memory: on Android, below 1900 MB, Chromium keeps it in the process of its page (\`components/site_isolation\`), and so does the browser here. On phones with more memory it is as on a computer: for that, ours is told a second time.

A press is as by a finger: down for 80 to 97 ms, spread evenly over a frame, so that it does not count at which moment of a frame it is let go.

Every program asks the nine items of the PHQ-9 on the same page, from one server on the same machine that sends files packed by brotli 11. SurveyJS and Form.io turn pages where Care Compass does, Formbricks after every item, Medplum and LHC-Forms have one page. SurveyJS, Form.io and LHC-Forms sum the scores; Formbricks and Medplum cannot. Care Compass asks these items within its whole flow and scores them there; its bytes are those of the whole product in two languages.

Care Compass keeps the answers from the page around by a sandboxed frame. The others stand in that page itself, where every other script on it can read them. Formbricks, the lightest, is told a second time in such a frame: that is what the frame costs.

## Bytes on the wire

Without the page around.

${compare(called, bytes, own)}

## Until the first question can be seen, in ms

What a person waits for, from navigation. Ours is the one program here that asks to be started first, with \`load="visible"\`: its time is that until Start can be pressed and that from pressing it, three seconds later, which is less than its first screen takes to read; the seconds of reading are not counted. Its first question is HTML that the program takes over: what is chosen or pressed before it is there is kept, and done by it.

${compare(both, starts, own)}

The same with Start pressed as soon as it is there:

${compare(both, hasty, own)}

Ours in each way of loading it:

${table(['', '1×', '4×', '4× and slow 4G'], ways)}

The slowdown of the processor is that of the browser's own tools, which slow down the main thread only: where WebAssembly or script is compiled on another thread, it is flattered.

## Event to paint, in ms

From the time stamp of the click until the frame is painted in which its outcome is seen: the choice marked (in LHC-Forms, also the total right), or the next item.

${compare(both, steps, own)}

A page holds one item, some or all nine, so these are also told for the whole way: nine answers and the pages turned between them.

${compare(both, whole, own)}

Our very first answer, before anything is warm: ${number(of('x1', ({ steps: { opening } }) => opening)(own))} ms at 1×, ${number(of('x4', ({ steps: { opening } }) => opening)(own))} ms at 4×.

## Memory, layout shift, longest task

Memory after the nine items and a collection, in all processes of the page. An empty page takes 0.57 MB of script heap with what measures here, and a frame in a process of its own as much again. A layout shift is counted even right after a click.

${compare(called, rest, own)}

## An old phone: 360 px, 6×, slow 3G

${early}

Start was pressed as soon as it was there, but for the last column, and the first answer as soon as it could be seen: ${taps.filter(({ tap }) => tap).length} of ${taps.length} were heard, and ${taps.filter(({ kept }) => kept).length} of them were still there once the program ran.

${compare(called, phone, own)}

## Where we lose

${lost.length ? lost.map((line) => `* ${line}`).join('\n') : 'Nowhere in this run.'}
${lostApart.length ? `\nAnd where a phone has more memory:\n\n${lostApart.map((line) => `* ${line}`).join('\n')}\n` : ''}${failures.length ? `\nVisits that had to be made again: ${failures.join('; ')}.\n` : ''}`;

  const short = [
    bytes[0], { ...starts[0], title: 'first question 1×' }, { ...starts[1], title: 'first question 4×' }, { ...starts[2], title: 'first question 4×, slow 4G' },
    { ...hasty[1], title: 'first question 4×, Start pressed at once' },
    steps[1], steps[4], { ...whole[1], title: 'nine items 4×' }, { ...memory, title: 'memory' },
  ];
  const readme = table(['times ours', ...short.map(({ title }) => title)], Object.entries(called).filter(([name]) => name !== own)
    .map(([name, title]) => [title, ...short.map(({ of: value }) => ratio(value(name), value(own)))]));
  return { document, readme };
}
