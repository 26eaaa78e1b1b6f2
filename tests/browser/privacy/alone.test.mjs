// The page on its own is safe too: a page that opened it could read it, so it does not start for
// one; and nothing of the answers is in the storage that it shares with the rest of the site.

import { people } from '../people.mjs';
import { stride } from '../stride.mjs';
import { atResult, rebuilt } from '../reseal.mjs';
import { beginAlone, claim, inLab } from './lab.mjs';
import { stores } from './stores.mjs';

/** What a page of the same site reads of the page that it opened, once a person has begun there. */
async function throughOpener({ page, context, origin }, features) {
  await page.goto(`${origin}/opener.html`);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate((features) => { globalThis.child = window.open('/care-compass.html', '_blank', features); }, features),
  ]);
  await opened.waitForLoadState('load');
  await opened.locator('#cc-frozen-why, .cc-app').first().waitFor();
  const runs = await opened.locator('.cc-app').count() > 0;
  if (runs) await opened.locator('.cc-main > .cc-primary').click();
  const read = await page.evaluate(() => [...globalThis.child?.document.querySelectorAll('legend') ?? []].map((legend) => legend.textContent));
  const panel = await opened.locator('#cc-frozen').innerText();
  await opened.close();
  return { runs, read, panel };
}

async function check({ change }) {
  return inLab({ change, pages: { 'opener.html': '<title>opener</title>' } }, async (lab) => {
    const found = [];
    const { read, panel, runs } = await throughOpener(lab, '');
    found.push(...read.map((text) => `the opener reads: ${text}`));
    if (runs) found.push('it runs for an opener');
    else if (![/988/, /555-0143/, /\(Code: opener\)/].every((part) => part.test(panel))) found.push(`it refuses without help: ${panel}`);
    const apart = await throughOpener(lab, 'noopener');
    if (!apart.runs) found.push('it does not run for a page that let go of it');
    found.push(...apart.read.map((text) => `without an opener, still read: ${text}`));

    const frame = await beginAlone(lab.page, lab.origin);
    const end = await stride(frame, { chosen: people.iop, about: true });
    const kept = await stores(frame);
    for (const [store, entries] of Object.entries(kept)) if (entries.length > 0) found.push(`in ${store}: ${entries}`);
    return {
      found,
      counts: { 'texts that an opener could read': read.length, 'stores looked into after a run': Object.keys(kept).length, 'where the run ended': end },
    };
  });
}

const sealed = (edit) => ({ change: { 'care-compass.html': edit } });

claim(check, {
  'a page that does not mind an opener': [sealed(rebuilt((script) => script.replace('window.opener!==null', 'false'))), [/it runs for an opener/, /the opener reads: ./]],
  'a page that stores its result': [sealed(atResult("localStorage.setItem('level', '2');")), /in localStorage: level/],
});
