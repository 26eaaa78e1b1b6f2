// Pictures of every kind of screen, to be looked at.
//
//   node tests/browser/look.mjs [DIR [NAME...]]    DIR: target/look, unless told otherwise;
//                                                  NAME: only these of the pictures

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/embed/tools/common.mjs';
import { quit, visit } from './harness.mjs';
import { child, family, people, silent, teen, teenInDanger, unsureFamily } from './people.mjs';
import { answerInWeek, goOn, label, openSection, openWeek, settle, walk, walkTo } from './walk.mjs';

const [folder = join(root, 'target', 'look'), ...only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const devices = {
  phone: { width: 360, height: 740, theme: 'light' },
  desk: { width: 1280, height: 900, theme: 'dark' },
};

/** Opens a page behind the result, and some of what it discloses. */
async function show(page, title) {
  await openSection(page, title);
  for (const summary of (await page.locator('.cc-main summary').all()).slice(0, 9)) await summary.click();
}

const isOther = ({ kind }) => kind === 'other';

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
  teen: (page) => walk(page, teen, { until: isOther }),
  'teen-in-danger': (page) => walk(page, teenInDanger, { until: isOther }),
  child: (page) => walk(page, child, { until: isOther }),
  parent: (page) => walk(page, { ...family, age: '13-17' }, { until: isOther }),
  'interrupt-family': (page) => walk(page, family, { until: ({ kind }) => kind === 'interrupt' }),
  'result-family': (page) => walk(page, family),
  'result-family-unsure': (page) => walk(page, unsureFamily),
  'result-silent': (page) => walk(page, silent),
  drinks: async (page) => {
    await walkTo(page, 'alcohol-heavy-days');
    await page.locator('summary').last().click();
  },
  practical: async (page) => {
    await walk(page, people.iop);
    await page.locator('.cc-main section > details summary', { hasText: 'Practical' }).click();
  },
  week: (page) => openWeek(page, people.iop),
  'week-nights': async (page) => {
    await openWeek(page, people.iop);
    await answerInWeek(page, { 'work-or-school-hours': 'nights', 'childcare-needed': 'yes', 'private-space': 'no', 'in-person-or-virtual': 'virtual' });
    await page.locator('.cc-kinds label').nth(1).click();
    for (const cell of [2, 10, 14]) await page.locator('.cc-marks label').nth(cell).click();
  },
  'week-family': (page) => openWeek(page, unsureFamily),
  ...Object.fromEntries(['What to expect', 'Kinds of care', 'Questions to ask'].map((title) => [
    `behind-${title.split(' ').at(-1)}`, async (page) => {
      await walk(page, people.iop);
      await show(page, title);
    },
  ])),
  'behind-family': async (page) => {
    await walk(page, unsureFamily);
    await show(page, 'For you');
  },
  profile: async (page) => {
    await walk(page, unsureFamily);
    await page.locator('summary', { hasText: 'Each part of life' }).click();
  },
  programs: async (page) => {
    await walk(page, people.iop);
    await show(page, 'Where to find');
  },
  deleted: async (page) => {
    await walk(page);
    await page.locator('.cc-ways button').last().click();
  },
  ...Object.fromEntries(Object.entries(people).map(([code, chosen]) => [`result-${code}`, (page) => walk(page, chosen)])),
};

async function shoot(device, name, path, go, { fullPage = true, ...options } = {}) {
  if (only.length > 0 && !only.includes(name)) return;
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
      await page.locator('#cc-root > .cc-app').waitFor();
      if (name === 'start') return;
      await goOn(page);
      await go(page);
      await settle(page);
    });
  }
  await shoot(device, 'frozen', '/care-compass.html', () => undefined, { javaScript: false });
  await shoot(device, 'site', '/', (page) => page.locator('care-compass .start').waitFor());
  await shoot(device, 'configure', '/configure.html', async (page) => {
    await page.locator('#f-name').fill('Harbor Street Clinic');
    await page.locator('#f-phone').fill('+1 202-555-0143');
    await page.frameLocator('#preview iframe').locator('#cc-root > .cc-app').waitFor();
  });
  await shoot(device, 'framed', '/', async (page) => {
    await page.locator('care-compass .start').click();
    await page.frameLocator('care-compass iframe').locator('#cc-root > .cc-app').waitFor();
    await page.waitForTimeout(200);
  }, { fullPage: false });
}
await quit();
console.log(`The pictures are in ${folder}.`);
