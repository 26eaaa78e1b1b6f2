// Opens the built pages in Chromium for the browser tests.
//
// Everything is served from dist/ on this machine; the browser is told to stay off the network.

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium, root } from '../../src/embed/tools/common.mjs';
import { serve } from '../../src/embed/tools/serve.mjs';
import { audit } from './audit.mjs';

export const dist = process.env.CARE_COMPASS_DIST ?? join(root, 'dist');

export const built = (name) => readFile(join(dist, name), 'utf8');

/** The page with these settings in it, as the command line bakes it. */
export function bake(page, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'care-compass-bake-'));
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  try {
    const out = file('out.html', '');
    audit(['bake', '--page', file('page.html', page), '--settings', file('settings.json', JSON.stringify(settings)), '--out', out]);
    return readFileSync(out, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const executablePath = findChromium() ?? '/usr/bin/chromium';
export const flags = ['--no-sandbox', '--disable-gpu', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync'];

const running = new Map();

/**
 * One browser for a whole test file; every `visit` gets a fresh profile in it. With `backCache`,
 * one that keeps the pages that are left, as browsers at home do.
 */
export async function launch({ backCache = false } = {}) {
  if (!running.has(backCache)) {
    running.set(backCache, await chromium.launch({
      executablePath,
      args: [...flags, '--disable-quic'],
      ignoreDefaultArgs: backCache ? ['--disable-back-forward-cache'] : [],
    }));
  }
  return running.get(backCache);
}

export async function quit() {
  for (const browser of running.values()) await browser.close();
  running.clear();
}

/**
 * Serves dist/ and shows `path`.
 *
 * `change` maps a file name to a function of its text: the page as a broken server, an optimiser or
 * an attacker would deliver it, with `headers`. `pages` adds pages by path. With `clock` the time can
 * be moved, by the context's clock; `at` is a time that never passes, while timers run. `server` is
 * what serves it; `requests` lists every address that the browser asked for, oldest first; `console`
 * what was written there.
 */
export async function visit({
  path = '/', width = 1024, height = 900, theme = 'light', javaScript = true, change = {}, pages = {}, headers = {}, backCache = false, locale = 'en-US', clock = false, at,
} = {}) {
  const site = await serve(dist);
  // A test that fails before it can close must not keep the whole run waiting.
  site.server.unref();
  const context = await (await launch({ backCache })).newContext({
    viewport: { width, height }, colorScheme: theme, javaScriptEnabled: javaScript, locale,
  });
  const requests = [];
  const consoleLines = [];
  context.on('request', (request) => requests.push(request.url()));
  context.on('console', (message) => consoleLines.push(message.text()));
  context.on('weberror', (error) => consoleLines.push(String(error.error())));
  for (const [name, edit] of Object.entries(change)) {
    const body = edit(await built(name));
    await context.route(`${site.origin}/${name}`, (route) => route.fulfill({ headers: { 'Content-Type': 'text/html', ...headers }, body }));
  }
  for (const [page, body] of Object.entries(pages)) {
    await context.route(`${site.origin}${page}`, (route) => route.fulfill({ contentType: 'text/html', body }));
  }
  // The page that quick exit goes to is not visited for real.
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }));
  await context.addInitScript(() => {
    globalThis.heard = [];
    addEventListener('message', ({ data }) => globalThis.heard.push(data));
  });
  if (clock) await context.clock.install();
  if (at) await context.clock.setFixedTime(at);
  const page = await context.newPage();
  await page.goto(site.origin + path);
  const cut = async () => {
    await context.setOffline(true);
    await site.close();
  };
  const close = async () => {
    await context.close();
    await site.close();
  };
  return { page, context, server: site.server, origin: site.origin, requests, console: consoleLines, cut, close };
}

/** The sealed page with these settings, as a `change`. */
export const withSettings = (settings) => ({ 'care-compass.html': (page) => bake(page, settings) });

/** The sealed page on its own, once its program runs; `frame` is where its questions are. */
export async function alone(options = {}) {
  const visited = await visit({ path: '/care-compass.html', ...options });
  await visited.page.locator('#cc-root > .cc-app').waitFor();
  return { ...visited, frame: visited.page.mainFrame() };
}

/** The demo site with the questions started by its real loader, and the frame they run in. */
export async function open(options = {}) {
  const visited = await visit(options);
  const frame = await start(visited.page);
  await frame.locator('#cc-root > .cc-app').waitFor();
  return { ...visited, frame };
}

/** A test in the real frame: `check` gets what `open` gives. */
export const inFrame = (name, options, check) => test(name, async (t) => {
  const visited = await open(options);
  t.after(visited.close);
  await check(visited);
});

/** Presses Start; the frame, once it has a page. */
export async function start(page) {
  await page.locator('care-compass .start').click();
  const frame = await frameIn(page.locator('care-compass iframe'));
  await frame.waitForLoadState('load');
  return frame;
}

/** The frame of an element, once the driver sees it: on a busy machine later than the element. */
export async function frameIn(locator) {
  const element = await locator.elementHandle();
  for (let i = 0; i < 100; i += 1) {
    const frame = await element.contentFrame();
    if (frame) return frame;
    await locator.page().waitForTimeout(50);
  }
  throw new Error('the frame does not come');
}
