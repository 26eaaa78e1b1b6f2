// What the program takes of the browser's memory, over every kind of run with every part opened.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../src/embed/tools/common.mjs';
import { quit, visit } from './harness.mjs';
import { family, people, teen } from './people.mjs';
import { stride } from './stride.mjs';

const page = 65_536;
const stack = Number(/-zstack-size=(\d+)/.exec(readFileSync(join(root, 'src/embed/tools/wasm.mjs'), 'utf8'))[1]);

/** Keeps the program where the tests can look at it. */
function watch() {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    globalThis.watched = (await instantiate.apply(WebAssembly, given)).exports;
    return { exports: globalThis.watched };
  };
}

describe('the program', () => {
  let visited;
  before(async () => {
    visited = await visit();
    await visited.context.addInitScript(watch);
  });
  after(async () => {
    await visited.close();
    await quit();
  });

  /** A page on its own with a program that has just been started. */
  async function started() {
    const frame = visited.page.mainFrame();
    await visited.page.goto(`${visited.origin}/care-compass.html`);
    await frame.locator('#cc-root > .cc-app').waitFor();
    return frame;
  }

  const size = (frame) => frame.evaluate(() => globalThis.watched.memory.buffer.byteLength);

  /** How much of the stack was ever used: it begins with zeros, and is filled from its end. */
  const stackUsed = (frame) => frame.evaluate((end) => {
    const bytes = new Uint8Array(globalThis.watched.memory.buffer, 0, end);
    return end - bytes.findIndex((byte) => byte !== 0);
  }, stack);

  for (const [name, chosen] of Object.entries({ ...people, family, teen })) {
    test(`${name}: half of the stack is never used, and six pages of memory are enough`, async () => {
      const frame = await started();
      assert.equal(await size(frame), 5 * page, 'stack and data fill four pages, what is made at the start fits into a fifth');
      await stride(frame, { chosen, about: true });
      const used = await stackUsed(frame);
      assert.ok(used > 4096 && used < stack / 2, `${used} of ${stack} bytes`);
      assert.ok(await size(frame) <= 6 * page, `${await size(frame) / page} pages`);
    });
  }

  test('what it exports is numbered so that the browser keeps its small table of numbers', async () => {
    const frame = await started();
    const numbers = await frame.evaluate(() => Object.values(globalThis.watched).filter((value) => typeof value === 'function').map(({ name }) => Number(name)));
    assert.ok(numbers.length > 10 && numbers.every(Number.isInteger), numbers.join(' '));
    const places = new Set([...new Set(numbers)].map((number) => number % 128));
    assert.equal(places.size, new Set(numbers).size, numbers.join(' '));
  });

  test('what was put together from the answers is nowhere in it any more once they are deleted', async () => {
    const frame = await started();
    await stride(frame, { chosen: people.iop, about: true });
    await frame.evaluate(() => [...document.querySelectorAll('.cc-main .cc-ways button')].at(-1).click());
    await frame.locator('.cc-main > .cc-secondary').waitFor();
    const holds = (text) => frame.evaluate((text) => {
      const memory = new TextDecoder('latin1').decode(new Uint8Array(globalThis.watched.memory.buffer));
      return memory.includes(text);
    }, text);
    assert.ok(await holds('Harbor Street Clinic'), 'the provider is still known');
    // A sentence of the summary, and the code to scan.
    assert.ok(!await holds('place to start: Intensive'));
    assert.ok(!await holds('h1v1h-1zM2'));
  });
});
