// Every judge and every measure finds a fault that is planted for it, so that it can fail.

import { after, describe, test } from 'node:test';
import { quit } from '../harness.mjs';
import { walkTo } from '../walk.mjs';
import { faults, isFound } from './faults.mjs';
import { framed } from './tours.mjs';

after(quit);

describe('planted', () => {
  for (const fault of faults) {
    test(`planted: ${fault[0]} finds ${fault[1]}`, async (t) => {
      const visited = await screenOnce();
      t.after(() => repair(visited));
      await isFound(visited, fault);
    });
  }
});

let shown;

/** One page of questions for all the faults; a fault in the elements is repaired by coming again. */
async function screenOnce() {
  if (!shown) {
    shown = await framed({ width: 360, height: 740 });
    await walkTo(shown.frame, 'age');
  }
  return shown;
}

async function repair({ frame }) {
  await frame.evaluate(() => { document.adoptedStyleSheets = []; });
  if (await frame.locator('.cc-choices > input, #same').count() === 0) return;
  await shown.close();
  shown = undefined;
}

