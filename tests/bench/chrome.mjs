// A browser of its own for every visit, spoken to over a pipe in its debugging protocol.
//
// Not by a driver: the sealed frame stands in a process of its own, and must be slowed down before
// it runs its first line. So every new target waits until it is set up.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { executablePath, flags } from '../browser/harness.mjs';

// A hung page must not stop the whole bench.
const patience = 120_000;

/**
 * Starts a browser; `prepare(send, target)` is awaited for each page and frame before it runs. With
 * `together`, a sealed frame stands in the process of its page, as Chromium has it on a phone of
 * less than 2 GB (components/site_isolation: below 1900 MB no site is isolated, no sandboxed frame
 * either).
 */
export async function chrome(prepare, { together = false } = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'care-compass-bench-'));
  const browser = spawn(executablePath, [
    '--headless', ...flags, '--disable-quic', '--no-default-browser-check', '--disable-features=Translate,OptimizationHints',
    '--mute-audio', '--hide-scrollbars', ...together ? ['--disable-site-isolation-trials'] : [], '--remote-debugging-pipe', `--user-data-dir=${profile}`, 'about:blank',
  ], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const gone = new Promise((done) => { browser.once('exit', done); });
  const [, , , to, from] = browser.stdio;
  to.on('error', () => undefined);
  const waiting = new Map();
  const listeners = [];
  let last = 0;
  // Whoever still waits for an answer would wait for ever.
  gone.then(() => waiting.forEach(({ method, failed }) => failed(new Error(`${method}: the browser is gone`))));

  const sender = (sessionId) => (method, params = {}) => new Promise((done, failed) => {
    last += 1;
    waiting.set(last, { method, done, failed });
    to.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
  });

  function hear({ id, result, error, method, params, sessionId }) {
    if (!id) {
      listeners.forEach((listen) => listen(method, params, sessionId));
      return;
    }
    const { method: asked, done, failed } = waiting.get(id);
    waiting.delete(id);
    if (error) failed(new Error(`${asked}: ${error.message}`));
    else done(result);
  }
  let rest = '';
  from.setEncoding('utf8').on('data', (text) => {
    const messages = (rest + text).split('\0');
    rest = messages.pop();
    messages.forEach((message) => hear(JSON.parse(message)));
  });

  const targets = [];
  listeners.push(async (method, params) => {
    if (method === 'Target.detachedFromTarget') {
      const at = targets.findIndex(({ sessionId }) => sessionId === params.sessionId);
      if (at >= 0) targets.splice(at, 1);
    }
    if (method !== 'Target.attachedToTarget') return;
    const { sessionId, targetInfo } = params;
    const send = sender(sessionId);
    try {
      if (['page', 'iframe'].includes(targetInfo.type)) {
        await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
        await prepare(send, targetInfo);
        targets.push({ sessionId, send, type: targetInfo.type, id: targetInfo.targetId });
      }
      await send('Runtime.runIfWaitingForDebugger');
    } catch {
      // The target went before it was set up.
    }
  });

  const send = sender();
  const alarm = setTimeout(() => browser.kill('SIGKILL'), patience);
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true, filter: [{ type: 'page' }, { exclude: true }] });

  return {
    targets,
    together,
    send,
    on: (listen) => listeners.push(listen),
    async close() {
      clearTimeout(alarm);
      await Promise.race([send('Browser.close').catch(() => undefined), gone]);
      const kill = setTimeout(() => browser.kill('SIGKILL'), 3000);
      await gone;
      clearTimeout(kill);
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
