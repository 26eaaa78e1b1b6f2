// Firefox, and WebKitGTK, which shares its engine with Safari. Both are driven by WebDriver, the
// protocol that they have in common.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after, before, describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import selenium from 'selenium-webdriver';
import { findGeckodriver } from '../../../src/embed/tools/engines.mjs';

const engines = {
  Firefox: {
    command: (port) => [findGeckodriver(), '--port', port, '--log', 'fatal'],
    capabilities: (proxy) => ({
      browserName: 'firefox',
      'moz:firefoxOptions': {
        binary: '/usr/bin/firefox-esr',
        args: ['-headless'],
        prefs: {
          // Pages are kept for Back, however little memory there is,
          'browser.sessionhistory.max_total_viewers': 4,
          // and though the driver listens for their end.
          'docshell.shistory.bfcache.allow_unload_listeners': true,
        },
      },
      proxy: { proxyType: 'manual', httpProxy: proxy, sslProxy: proxy },
    }),
  },
  WebKitGTK: {
    needsScreen: true,
    command: (port) => ['WebKitWebDriver', `--port=${port}`],
    capabilities: (proxy) => ({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { args: ['--automation', `--proxy=http://${proxy}`, '--ignore-host=localhost'] },
    }),
  },
};

/**
 * Declares the same tests for each engine, or for one: `only`, or what $ENGINE names. `browser` is
 * what `launch` gives, and the engine's name.
 */
export function inEachEngine(declare, only = process.env.ENGINE) {
  for (const [name, engine] of Object.entries(engines)) {
    if (only && only !== name) continue;
    describe(name, () => {
      const browser = { name };
      before(async () => Object.assign(browser, await launch(engine)));
      after(() => browser.quit?.());
      declare(browser);
    });
  }
}

// How long a driver may take over one command, in ms. WebKit's has once taken for ever.
const patience = 60_000;

const programs = new Set();
process.on('exit', () => programs.forEach((program) => program.kill()));
process.on('SIGTERM', () => process.exit(1));

function run([name, ...args], options) {
  const program = spawn(name, args, { stdio: 'ignore', ...options });
  programs.add(program);
  return program;
}

/**
 * Starts a browser. `driver` operates it; `elsewhere` lists the addresses off this machine that it
 * wanted to reach, and never does.
 */
async function launch({ command, capabilities, needsScreen }) {
  const elsewhere = [];
  const sockets = new Set();
  const proxy = createServer((socket) => {
    socket.on('error', () => undefined);
    // Never answered.
    socket.once('data', (request) => elsewhere.push(String(request).split(' ')[1]));
    sockets.add(socket);
  });
  const port = await listen(createServer(), (server) => server.close());
  const env = { ...process.env, ...(needsScreen && { DISPLAY: await screenInMemory() }) };
  const program = run(command(String(port)), { env });
  const address = `http://127.0.0.1:${port}`;
  await until(() => fetch(`${address}/status`).then(({ ok }) => ok, () => false));
  const driver = await new selenium.Builder().usingServer(address).withCapabilities({
    ...capabilities(`127.0.0.1:${await listen(proxy, (server) => server.unref())}`),
    // A page that is left must be seen before the next one has come.
    pageLoadStrategy: 'none',
  }).build();
  answerInTime(driver);
  await driver.manage().window().setRect({ x: 0, y: 0, width: 1200, height: 1000 });
  const quit = async () => {
    try {
      await driver.quit();
    } finally {
      program.kill('SIGKILL');
      proxy.close();
      sockets.forEach((socket) => socket.destroy());
    }
  };
  return { driver, elsewhere, quit };
}

/** A command that this driver does not answer in time fails, and at once every later one: tests end. */
function answerInTime(driver) {
  const { execute } = driver;
  let silent;
  driver.execute = async (command) => {
    if (silent) throw silent;
    const answered = new AbortController();
    const end = pause(patience, undefined, answered).then(() => {
      silent = new Error(`no answer from the driver: ${command.getName()}`);
      throw silent;
    });
    try {
      return await Promise.race([execute.call(driver, command), end]);
    } finally {
      answered.abort();
    }
  };
}

/** The port of a server on this machine, and what becomes of the server. */
async function listen(server, then) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address();
  then(server);
  return port;
}

async function screenInMemory() {
  const screen = run(['Xvfb', '-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [number] = await once(screen.stdout, 'data');
  // The tests do not wait for its end.
  screen.unref();
  screen.stdout.unref();
  return `:${String(number).trim()}`;
}

/** Waits until `check` gives something, and gives it back. */
export async function until(check, what = String(check)) {
  for (let i = 0; i < 300; i += 1) {
    const found = await check();
    if (found) return found;
    await pause(50);
  }
  throw new Error(`waited in vain: ${what}`);
}
