// Pictures of every kind of screen, to be looked at.
//
//   node tests/browser/look.mjs [DIR]       DIR: target/look, unless told otherwise

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/embed/tools/common.mjs';
import { quit, visit } from './harness.mjs';
import { people } from './people.mjs';
import { goOn, label, settle, walk, walkTo } from './walk.mjs';

const folder = process.argv[2] ?? join(root, 'target', 'look');
mkdirSync(folder, { recursive: true });

const devices = {
  phone: { width: 360, height: 740, theme: 'light' },
  desk: { width: 1280, height: 900, theme: 'dark' },
};

/** What is shown, by name: how to come there from the start screen of the sealed page. */
const shots = {
  start: () => undefined,
  single: (page) => walkTo(page, 'age'),
  several: (page) => walkTo(page, 'emergency-signs'),
  multi: async (page) => {
    await walkTo(page, 'wish-to-be-dead');
    await page.locator('summary').first().click();
    await label(page, 0, 0).click();
  },
  errors: async (page) => {
    await walkTo(page, 'phq9-1');
    await goOn(page);
  },
  pinned: (page) => walkTo(page, 'home-safety', people.emergency),
  interrupt: (page) => walk(page, people.emergency, { until: ({ kind }) => kind === 'interrupt' }),
  hard: async (page) => {
    await walkTo(page, 'home-safety');
    await page.locator('.cc-hard button >> nth=0').click();
  },
  review: (page) => walk(page, people.iop, { until: ({ kind }) => kind === 'review' }),
  young: (page) => walk(page, { age: '13-17' }, { until: ({ kind }) => kind === 'other' }),
  deleted: async (page) => {
    await walk(page);
    await page.locator('.cc-ways button').last().click();
  },
  ...Object.fromEntries(Object.entries(people).map(([code, chosen]) => [`result-${code}`, (page) => walk(page, chosen)])),
};

async function shoot(device, name, path, go, { fullPage = true, ...options } = {}) {
  const { page, close } = await visit({ ...devices[device], ...options, path });
  await go(page);
  await page.screenshot({ path: join(folder, `${device}-${name}.png`), fullPage });
  if (device === 'desk' && name.startsWith('result-')) {
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.pdf({ path: join(folder, `${name}.pdf`), format: 'Letter' });
  }
  await close();
}

for (const device of Object.keys(devices)) {
  for (const [name, go] of Object.entries(shots)) {
    await shoot(device, name, '/care-compass.html', async (page) => {
      await page.locator('#cc-frozen').waitFor({ state: 'hidden' });
      if (name === 'start') return;
      await goOn(page);
      await go(page);
      await settle(page);
    });
  }
  await shoot(device, 'frozen', '/care-compass.html', () => undefined, { javaScript: false });
  await shoot(device, 'site', '/', (page) => page.locator('care-compass .start').waitFor());
  await shoot(device, 'framed', '/', async (page) => {
    await page.locator('care-compass .start').click();
    await page.frameLocator('care-compass iframe').locator('.cc-app').waitFor();
    await page.waitForTimeout(200);
  }, { fullPage: false });
}
await quit();
console.log(`The pictures are in ${folder}.`);
