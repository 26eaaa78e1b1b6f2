// The demo site with the widget, shown in a browser that WebDriver drives.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serve } from '../../../src/embed/tools/serve.mjs';
import { dist } from '../harness.mjs';
import { until } from './engines.mjs';
import { frameOf } from './frame.mjs';

const inElement = (what) => `return document.querySelector('care-compass')?.shadowRoot?.${what}`;

/**
 * Serves dist/ until the end of the test `t`, with a spy in the demo site (spy.js).
 *
 * `change` maps a file name to a function of its text and of the site's address. With `kept`, the
 * server does not forbid the browser to keep a page that is left. `requests` lists what the server
 * was asked for, oldest first.
 */
export async function serveWith(t, { driver }, { change = {}, kept = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'care-compass-site-'));
  cpSync(dist, folder, { recursive: true });
  cpSync(new URL('spy.js', import.meta.url), join(folder, 'spy.js'));
  const site = await serve(folder);
  // A test that fails before it can close must not keep the whole run waiting.
  site.server.unref();
  const spied = (html) => html.replace('<script ', '<script src="spy.js"></script><script ');
  for (const [name, edit] of Object.entries({ 'index.html': spied, ...change })) {
    writeFileSync(join(folder, name), edit(readFileSync(join(folder, name), 'utf8'), site.origin));
  }
  const requests = [];
  site.server.prependListener('request', ({ url }, response) => {
    requests.push(url);
    if (kept) allowKeeping(response);
  });
  t.after(async () => {
    await driver.switchTo().defaultContent();
    await driver.get('about:blank');
    await site.close();
    rmSync(folder, { recursive: true });
  });
  return { origin: site.origin, requests };
}

/** Shows the demo site; `host` is the page around the frame. */
async function visit(t, browser, options) {
  const { driver } = browser;
  const site = await serveWith(t, browser, options);
  await driver.get(`${site.origin}/`);
  // Between two pages there is none to ask, and a driver that is asked may never answer again.
  await until(() => site.requests.includes('/care-compass.js'), 'the demo site');
  const start = await until(() => driver.executeScript(`if (location.origin === '${site.origin}') ${inElement("querySelector('.start')")}`)
    .catch(() => undefined), 'the first screen');
  const host = {
    async evaluate(act, argument) {
      await driver.switchTo().defaultContent();
      return frameOf(driver).evaluate(act, argument);
    },
  };
  return { ...site, start, host };
}

function allowKeeping(response) {
  const { writeHead } = response;
  response.writeHead = (status, { 'Cache-Control': _, ...headers }) => writeHead.call(response, status, headers);
}

/** The same with the questions started by the loader, and the frame they run in. */
export async function open(t, browser, options = {}) {
  const visited = await visit(t, browser, options);
  await visited.start.click();
  // The driver clicks on what the window does not show, and misses it.
  await browser.driver.executeScript("document.querySelector('care-compass').scrollIntoView()");
  // The page hears of that a moment later.
  await pause(500);
  await enter(browser);
  return { ...visited, frame: frameOf(browser.driver) };
}

/** Switches to the frame, once it has something to show. */
export async function enter({ driver }) {
  await driver.switchTo().defaultContent();
  await driver.switchTo().frame(await until(() => driver.executeScript(inElement("querySelector('iframe')")), 'the frame'));
  await until(() => driver.executeScript("return Boolean(document.querySelector('#cc-root > .cc-app, #cc-frozen-why:not([hidden])'))").catch(() => false), 'the questions');
}
