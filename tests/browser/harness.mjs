// Opens the built pages in Chromium for the browser tests.
//
// Everything is served from dist/ on this machine; the browser is told to stay off the network.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, root } from '../../src/embed/tools/common.mjs';
import { serve } from '../../src/embed/tools/serve.mjs';

export const dist = process.env.CARE_COMPASS_DIST ?? join(root, 'dist');

export const built = (name) => readFile(join(dist, name), 'utf8');

/** The page with these settings in it, as the command line bakes it. */
export function bake(page, settings) {
  const folder = mkdtempSync(join(tmpdir(), 'care-compass-bake-'));
  const file = (name, text) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const [program, ...leading] = process.env.CARE_AUDIT ? [process.env.CARE_AUDIT]
    : ['cargo', 'run', '-q', '--release', '--no-default-features', '--bin', 'care-audit', '--'];
  try {
    const out = file('out.html', '');
    const { status, stderr } = spawnSync(program, [...leading, 'bake', '--page', file('page.html', page),
      '--settings', file('settings.json', JSON.stringify(settings)), '--out', out], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
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
 * an attacker would deliver it, with `headers`. `clock`: the time can be moved, by the context's clock. `pages` adds pages by path. `requests` lists every address that the
 * browser asked for, oldest first; `messages` what the window heard by postMessage.
 */
export async function visit({
  path = '/', width = 1024, height = 900, theme = 'light', javaScript = true, change = {}, pages = {}, headers = {}, backCache = false, locale = 'en-US', clock = false,
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
    await context.route(`${site.origin}/${name}`, async (route) => {
      await route.fulfill({ headers: { 'Content-Type': 'text/html', ...headers }, body: edit(await built(name)) });
    });
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
  return { page, context, origin: site.origin, requests, console: consoleLines, cut, close };
}

/** The demo site with the questions started by its real loader, and the frame they run in. */
export async function open(options = {}) {
  const visited = await visit(options);
  await start(visited.page);
  const frame = visited.page.frames().find((frame) => frame.url().endsWith('/care-compass.html'));
  await frame.locator('#cc-frozen').waitFor({ state: 'hidden' });
  return { ...visited, frame };
}

/** Presses Start and waits until the frame has a page. */
export async function start(page) {
  await page.locator('care-compass .start').click();
  const handle = await page.locator('care-compass iframe').elementHandle();
  await (await handle.contentFrame()).waitForLoadState('load');
}
