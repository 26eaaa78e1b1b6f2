// Where claims about privacy are put to the test: real files, a real server and a browser with a
// profile of its own, all of which write down what reaches them.
//
// A claim is a function from a variant of the product to what was found against it. On the product
// as it is, it must find nothing; on every variant with a planted leak it must find that leak.

import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { serve } from '../../../src/embed/tools/serve.mjs';
import { dist, executablePath, flags, start } from '../harness.mjs';

/**
 * Tests a claim: `check(variant)` gives `{ found, counts }`. `plants` maps the words for a leak to
 * its variant and to what must then be found: something like it, or every one of a list.
 */
export function claim(check, plants) {
  test('holds', async (t) => {
    const { found, counts } = await check({});
    assert.deepEqual(found, []);
    for (const [what, count] of Object.entries(counts)) t.diagnostic(`${what}: ${count}`);
  });
  for (const [leak, [variant, finding]] of Object.entries(plants)) {
    test(`planted: ${leak}`, async () => {
      const { found } = await check(variant);
      const missed = [finding].flat().filter((one) => !found.some((what) => (one.test ? one.test(what) : one === what)));
      assert.deepEqual(missed, [], `not found among ${JSON.stringify(found).slice(0, 2000)}`);
    });
  }
}

/**
 * Opens a lab: the built files, with `change` from a file's name to a function of its text (and of
 * where it can leak to), `pages` as further files, `headers` with every file, and `init` as pairs of
 * a function to run in every document and its argument. `seen` holds what reached the server and the
 * UDP listener, and what the browser's own log knows.
 */
async function lab({ change = {}, pages = {}, headers = {}, backCache = false, init = [] } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'care-compass-lab-'));
  const site = join(folder, 'site');
  const profile = join(folder, 'profile');
  const netLog = join(folder, 'net.json');
  await cp(dist, site, { recursive: true });

  const seen = { server: [], packets: [], browser: [], console: [] };
  const { server, origin, close: closeSite } = await serve(site);
  server.prependListener('request', ({ method, url }, response) => {
    seen.server.push(`${method} ${url}`);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  });
  server.on('upgrade', ({ url }, socket) => {
    seen.server.push(`UPGRADE ${url}`);
    socket.destroy();
  });
  const udp = createSocket('udp4', (packet) => seen.packets.push(isStun(packet) ? 'STUN' : 'UDP'));
  await new Promise((done) => { udp.bind(0, '127.0.0.1', done); });

  const outside = { origin, udp: `127.0.0.1:${udp.address().port}` };
  for (const [name, edit] of Object.entries(change)) await writeFile(join(site, name), edit(await readFile(join(site, name), 'utf8'), outside));
  for (const [name, text] of Object.entries(pages)) await writeFile(join(site, name), text);

  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...flags, `--log-net-log=${netLog}`, `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE *.${canaryHost}`],
    ignoreDefaultArgs: backCache ? ['--disable-back-forward-cache'] : [],
    viewport: { width: 1024, height: 900 },
  });
  context.on('request', (request) => seen.browser.push(request.url()));
  context.on('console', (message) => seen.console.push(message.text()));
  for (const [script, argument] of init) await context.addInitScript(script, argument);
  const [page] = context.pages();

  let left = false;
  /** Closes the browser as a person does: what it keeps is then on the disk. */
  const leave = async () => {
    if (!left) await context.close();
    left = true;
  };
  const close = async () => {
    await leave();
    udp.close();
    await closeSite().catch(() => undefined);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  /** Every address and every host name that a page made the browser's network stack look for. */
  const asked = async () => {
    await leave();
    return pagesAsked(JSON.parse(await readFile(netLog, 'utf8')));
  };
  return { page, context, ...outside, seen, profile, leave, close, closeSite, asked };
}

/** Names under this host are looked up, and do not exist. */
export const canaryHost = 'canary.test';

const isStun = (packet) => packet.length >= 8 && packet.readUInt32BE(4) === 0x2112a442;

// What has no page as its initiator is the browser's own housekeeping, or the address that the test typed.
function pagesAsked({ constants, events }) {
  const { URL_REQUEST_START_JOB: request, HOST_RESOLVER_MANAGER_REQUEST: lookup } = constants.logEventTypes;
  const addresses = events.filter(({ type, params }) => type === request && params?.url && params.initiator !== 'not an origin').map(({ params }) => params.url);
  const hosts = events.filter(({ type, params }) => type === lookup && params?.host?.includes(canaryHost)).map(({ params }) => params.host);
  return [...addresses, ...hosts];
}

/** Opens a lab, hands it to `use`, and closes it in any case. */
export async function inLab(options, use) {
  const opened = await lab(options);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

/** Presses Start on the page with the loader; the frame, once its program runs. */
export async function startIn(page) {
  const frame = await start(page);
  await frame.locator('#cc-root > .cc-app').waitFor();
  return frame;
}

/** Begins on the sealed page on its own. */
export async function beginAlone(page, origin) {
  await page.goto(`${origin}/care-compass.html`);
  await page.locator('#cc-root > .cc-app').waitFor();
  await page.locator('.cc-main > .cc-primary').click();
  return page.mainFrame();
}
