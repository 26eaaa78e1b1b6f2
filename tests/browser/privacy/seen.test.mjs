// The page around cannot see: the whole scene. A provider's page with a strict policy has the
// snippet, a session recorder and listeners for everything, and a person goes through the questions
// with a real mouse and keyboard. Nothing of the answers is in what was recorded, and nothing is sent.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../src/embed/tools/common.mjs';
import { people } from '../people.mjs';
import { press, walk } from '../walk.mjs';
import { plant, rebuilt } from '../reseal.mjs';
import { claim, inLab, startIn } from './lab.mjs';
import { watch } from './watch.mjs';

const snippet = readFileSync(join(root, 'README.md'), 'utf8').match(/```html\n([^]*?)```/)[1];
const host = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; frame-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
<title>A clinic</title><script src="/watch.js"></script><script src="/rrweb.js"></script><script src="/record.js"></script></head><body><h1>A clinic</h1>
${snippet}</body></html>`;
const pages = {
  'clinic.html': host,
  'watch.js': `(${watch})()`,
  'rrweb.js': readFileSync(join(root, 'node_modules/rrweb/umd/rrweb.min.js'), 'utf8'),
  'record.js': `globalThis.recorded = [];
    rrweb.record({ emit: (event) => recorded.push(event), recordCrossOriginIframes: true, recordCanvas: true, sampling: { input: 'all' } });`,
};

/** Words that are on no page but the sealed one: those asked, those chosen, and those of the result. */
async function words(frame) {
  return frame.evaluate(() => [...document.querySelectorAll('.cc-main legend, .cc-main label, .cc-main h1, .cc-step, .cc-facts dd, .cc-answers dd')]
    .map((element) => element.textContent.trim()).filter((text) => text.length > 12));
}

// This policy forbids styles in a page, so also the one of the snippet that keeps the place
// (docs/embedding.md says where else it may stand). The browser says so once, and nothing else is said.
const ownStyle = (line) => line.startsWith("Applying inline style violates the following Content Security Policy directive 'default-src 'none''");

const own = ['/clinic.html', '/watch.js', '/rrweb.js', '/record.js', '/care-compass.js', '/care-compass.html'];

/** Goes through the questions, all of them or some screens. */
async function check({ change, screens = Infinity }) {
  return inLab({ change, pages }, async ({ page, context, origin, seen, asked: network }) => {
    await page.goto(`${origin}/clinic.html`);
    const frame = await startIn(page);
    await page.waitForFunction(() => globalThis.trace.some((line) => line.includes('"ready"')));
    await page.evaluate(() => globalThis.trace.splice(0));
    const reached = seen.server.length;
    const canaries = new Set();
    // By the keyboard, and by the mouse from there on.
    await frame.locator('.cc-heading').focus();
    for (const key of ['Tab', 'Space', 'ArrowDown', 'ArrowUp', 'q', 'Shift', 'Enter']) await page.keyboard.press(key);
    let met = 0;
    await walk(frame, people.iop, {
      see: async () => (await words(frame)).forEach((text) => canaries.add(text)),
      until: ({ kind }) => kind === 'result' || ++met > screens,
    });
    if (screens === Infinity) await press(frame, '.cc-open >> nth=0');

    const trace = await page.evaluate(() => globalThis.trace);
    const recorded = await page.evaluate(() => globalThis.recorded.map((event) => JSON.stringify(event)).join('\n'));
    // Else nothing is found because nothing is recorded.
    assert.ok(recorded.includes('A clinic') && recorded.includes('Find your next step'));
    const readable = await page.evaluate(() => {
      const { contentDocument } = document.querySelector('care-compass').shadowRoot.querySelector('iframe');
      return document.documentElement.outerHTML + (contentDocument?.documentElement.outerHTML ?? '');
    });
    const others = seen.console.filter((line) => !ownStyle(line));
    assert.equal(seen.console.length - others.length, 1, 'the style of the snippet is refused once');
    const found = [];
    for (const [where, text] of Object.entries({ 'the session recorder': recorded, 'the listeners': trace.join('\n'), 'the document': readable })) {
      found.push(...[...canaries].filter((word) => text.includes(word) || text.includes(JSON.stringify(word).slice(1, -1))).map((word) => `${where} has: ${word}`));
    }
    const hits = found.length;
    // The focus may come and go; that says that someone is there, and no more.
    found.push(...trace.filter((line) => !/^event (focus|blur|focusin|focusout) at/.test(line)).map((line) => `the page around saw ${line}`));
    found.push(...seen.server.slice(reached).map((line) => `the server got ${line}`), ...seen.packets, ...others);
    const { cookies, origins } = await context.storageState({ indexedDB: true });
    found.push(...[...cookies, ...origins].map((stored) => `stored: ${JSON.stringify(stored)}`));
    found.push(...(await network()).filter((url) => !own.some((path) => url === origin + path)).map((url) => `asked for ${url}`));
    return {
      found,
      counts: {
        'texts of questions, choices and result that were looked for': canaries.size,
        'of them seen by the session recorder, the listeners or `contentDocument`': hits,
        'requests after Start, but for the page itself': seen.server.length - reached,
        'lines in the console, but for the one on the style that keeps the place, which this policy forbids': others.length,
      },
    };
  });
}

const quick = (change) => ({ change, screens: 4 });

claim(check, {
  'a frame of the site\'s own origin, and a page that does not mind': [quick({
    'care-compass.js': (script) => script.replace('allow-scripts', 'allow-scripts allow-same-origin').replace(/\w+!=="null"/, 'false'),
    'care-compass.html': rebuilt((script) => script.replace('self.origin!=="null"', 'false')),
  }), [/^the session recorder has/, /^the document has/]],
  'a page that posts an answer': [quick({
    'care-compass.html': plant("addEventListener('change', ({ target }) => parent.postMessage(target.closest('label').textContent.trim(), '*'))"),
  }), /^the listeners has/],
  'a page that hands keys on': [quick({
    'care-compass.html': plant("addEventListener('keydown', ({ key }) => parent.postMessage({ key }, '*'))"),
  }), /the page around saw message \{"data":\{"key":"q"/],
});
