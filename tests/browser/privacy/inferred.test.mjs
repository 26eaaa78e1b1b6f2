// The page around cannot infer anything: non-interference. Whatever the answers, and however many
// pages they led through, what it can see from the first question on is the same: nothing.
//
// Time is left out; `watch.mjs` says what that means.

import assert from 'node:assert/strict';
import { child, family, people, silent, teen, teenInDanger, unsureFamily } from '../people.mjs';
import { restart, stride } from '../stride.mjs';
import { atResult } from '../reseal.mjs';
import { claim, inLab, startIn } from './lab.mjs';
import { watch } from './watch.mjs';

const kinds = Object.values({ ...people, family, unsureFamily, silent, teen, teenInDanger, child });
const levels = [0, 1, 2, 3, 4, 5, 6].map((level) => `level ${level}`);
const runsAVisit = 8;

/** One visit: Start, and some runs after each other. What the page around saw of each, and where it ended. */
async function visit({ page, origin }, first, runs) {
  await page.goto(origin);
  const frame = await startIn(page);
  const settle = () => page.evaluate(() => new Promise((done) => { setTimeout(done, 60); }));
  /** What was seen since the last time. */
  const since = async () => {
    await settle();
    return page.evaluate(() => globalThis.trace.splice(0).join('\n'));
  };
  const seen = { start: await since(), runs: [], ends: [] };
  // Else nothing would be seen because nothing is looking.
  for (const one of ['frame loaded', 'message {"data":{"type":"ready"}']) assert.ok(seen.start.split('event click at care-compass')[1]?.includes(one), `${one} in ${seen.start}`);
  for (let at = first; at < first + runs; at += 1) {
    // Each kind as it is at first, then with one answer in eight or in three another.
    const chance = [0, 1 / 8, 1 / 3][Math.floor(at / kinds.length) % 3];
    seen.ends.push(await stride(frame, { chosen: kinds[at % kinds.length], chance, seed: at + 1, about: at % 4 === 0 }));
    await restart(frame);
    seen.runs.push(await since());
  }
  return seen;
}

async function check({ change, runs = 208 }) {
  const ends = [];
  const traces = new Set();
  await inLab({ change, init: [[watch]] }, async (lab) => {
    for (let at = 0; at < runs; at += runsAVisit) {
      const seen = await visit(lab, at, Math.min(runsAVisit, runs - at));
      seen.runs.forEach((trace) => traces.add(trace));
      ends.push(...seen.ends);
    }
  });
  const found = [...traces].filter(Boolean).map((trace) => `during a run the page around saw: ${trace}`);
  if (!change) found.push(...[...levels, 'young'].filter((one) => !ends.includes(one)).map((one) => `no run ended at ${one}`));
  const count = (test) => ends.filter(test).length;
  return {
    found,
    counts: {
      'sets of answers': ends.length,
      'of them with one level, 0 to 6': levels.map((one) => count((end) => end === one)).join(', '),
      'with a range of levels': count((end) => end.startsWith('range')),
      'of people under 18': count((end) => end === 'young'),
      'different traces that the page around saw': traces.size,
      'entries in them': Math.max(...[...traces].map((trace) => trace.split('\n').filter(Boolean).length)),
    },
  };
}

const sealed = (edit) => ({ change: { 'care-compass.html': edit }, runs: 4 });

claim(check, {
  'a page that tells the page around that there is a result': [
    sealed(atResult("parent.postMessage({ type: 'ready' }, '*');")), /saw: message \{"data":\{"type":"ready"\}/],
  'a frame as high as the result': [{
    change: {
      'care-compass.html': atResult('parent.postMessage({ height: document.body.scrollHeight }, "*");'),
      'care-compass.js': (script) => `addEventListener('message', ({ data }) => {
        const frame = document.querySelector('care-compass').shadowRoot.querySelector('iframe');
        if (data.height) Object.assign(frame.style, { flex: 'none', height: data.height + 'px' });
      });\n${script}`,
    },
    runs: 2,
  }, /ResizeObserver/],
  'a page that leaves an entry in the history': [sealed(atResult("location.hash = 'x';")), /"history":/],
  'a page that scrolls the page around to the result': [
    sealed(atResult("document.querySelector('.cc-help').scrollIntoView({ block: 'end' });")), /"scroll":/],
});
