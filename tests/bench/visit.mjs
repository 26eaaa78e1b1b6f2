// One visit of one page in a browser of its own: what it took until the first question, what each
// step took, and what it held in memory.

import { chrome } from './chrome.mjs';
import { probe } from './probe.mjs';
import { subjects, toItems } from './subjects.mjs';

export const networks = {
  free: undefined,
  slow4g: { latency: 150, kbps: 1600 },
  slow3g: { latency: 400, kbps: 400 },
};
const screens = { desk: { width: 1024, height: 900, scale: 1, mobile: false }, phone: { width: 360, height: 640, scale: 2, mobile: true } };

const pause = (ms) => new Promise((done) => { setTimeout(done, ms); });

// How long a finger is down, in ms. Spread evenly over a frame, for each kind of press on its own:
// where they are let go at the same moment of a frame, as at once, or by chance where there are few,
// what counts is that moment and not what the page does.
const presses = new Map();
const hold = (kind) => {
  const count = (presses.get(kind) ?? 0) + 1;
  presses.set(kind, count);
  return 80 + 16.7 * ((count * 0.618) % 1);
};

async function until(what, ask, most = 60_000) {
  for (const end = Date.now() + most; Date.now() < end; await pause(15)) {
    const found = await ask();
    if (found) return found;
  }
  throw new Error(`${what} does not come`);
}

/**
 * `name`: the subject; `site`: its page, with an element that waits for Start or is loaded when in
 * view; `rest`: how long after it can be seen Start is pressed, in ms; `rates`: the slowdowns of the processor at which the steps are made, the
 * first from the beginning; `together`: a frame stands in the process of its page; `tap`: the first answer is pressed as soon as it can be seen.
 */
export async function visit(server, name, { site = name, rates = [1], network = 'free', screen = 'desk', rest = 400, together = false, steps = false, tap = false, heap = false } = {}) {
  const subject = subjects[name];
  const link = networks[network];
  const look = screens[screen];
  const source = `(${probe})(${JSON.stringify(subject)})`;
  const browser = await chrome(async (send, { type }) => {
    const settings = [
      send('Page.enable'),
      send('Page.addScriptToEvaluateOnNewDocument', { source }),
      send('Emulation.setCPUThrottlingRate', { rate: rates[0] }),
    ];
    if (link) settings.push(send('Network.enable'), send('Network.emulateNetworkConditions', { offline: false, latency: link.latency, downloadThroughput: link.kbps * 125, uploadThroughput: link.kbps * 125 }));
    if (type === 'page') settings.push(send('Emulation.setDeviceMetricsOverride', { width: look.width, height: look.height, deviceScaleFactor: look.scale, mobile: look.mobile }));
    await Promise.all(settings);
  }, { together });
  try {
    return await go(browser, server, { name, subject, site, rates, rest, steps, tap, heap });
  } finally {
    await browser.close();
  }
}

async function go(browser, server, { name, subject, site, rates, rest, steps, tap, heap }) {
  const page = await until('the page', () => browser.targets.find(({ type }) => type === 'page'));
  const evaluate = async (target, expression) => {
    const { result, exceptionDetails } = await target.send('Runtime.evaluate', { expression, uniqueContextId: target.context, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
    return result.value;
  };
  // What is scrolled into view in the frame may scroll the page around, a little later.
  const placeOf = async () => {
    const frame = () => evaluate(page, `(() => {
      const { left, top } = (document.querySelector('care-compass')?.shadowRoot ?? document).querySelector('iframe').getBoundingClientRect();
      return { left, top };
    })()`);
    let before;
    let now = await frame();
    do {
      before = now;
      await pause(50);
      now = await frame();
    } while (now.top !== before.top || now.left !== before.left);
    return now;
  };
  const button = (what, at) => page.send('Input.dispatchMouseEvent', { type: `mouse${what}`, ...at, button: 'left', clickCount: 1 });
  const press = async (target, aim, kind = aim) => {
    const { x, y } = await evaluate(target, aim);
    const from = target === page ? { left: 0, top: 0 } : await placeOf();
    const at = { x: x + from.left, y: y + from.top };
    await page.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...at });
    await button('Pressed', at);
    await pause(hold(`${name} ${kind}`));
    await button('Released', at);
  };
  const marks = (target) => evaluate(target, 'globalThis.bench?.marks ?? {}').catch(() => ({}));

  await pause(1500); // A browser just started loads pages of its own.
  server.asked();
  await page.send('Page.navigate', { url: `${server.origin}/${site}/` });
  const said = {};
  let form = page;
  let from;
  if (subject.started) {
    const at = await until('Start', () => evaluate(page, 'globalThis.bench?.start').catch(() => undefined));
    if (rest) {
      await pause(rest);
      await press(page, 'bench.start');
    } else {
      // At once is at once: while a finger is down, the frame would load.
      await Promise.all(['Pressed', 'Released'].map((what) => button(what, at)));
    }
  }
  if (subject.framed) form = await until('the frame', frameFinder(browser, page, evaluate));
  if (subject.started) {
    from = await until('the press', async () => evaluate(page, 'bench.clicks[0]'));
    await until('the layer', async () => (await marks(page)).open);
  }
  await until('the first question', async () => (await marks(form)).first);
  const began = await evaluate(page, 'performance.timeOrigin');
  const { help, start, open = 0 } = await marks(page);
  const inside = await marks(form);
  // What is drawn in the frame is seen once its layer is.
  const first = Math.max(inside.first, open);
  said.first = first - began;
  if (from) {
    Object.assign(said, { fromStart: first - from, startSeen: start - began, panel: Math.max(inside.help, open) - from });
  }
  // Not what a person takes to read the first screen and to press.
  said.waited = from ? said.startSeen + said.fromStart : said.first;
  if (help) said.help = help - began;
  if (subject.started && !tap) {
    const { program } = await until('the program', async () => {
      const all = await marks(form);
      return all.program && all;
    });
    said.program = program - began;
  }
  said.weight = server.asked();
  said.longest = Math.max(await evaluate(page, 'bench.longest'), await evaluate(form, 'bench.longest'));
  if (tap) {
    const heard = evaluate(form, 'bench.answered(0, 0)');
    await press(form, 'bench.aim.choice(0, 0)');
    said.tap = await Promise.race([heard, pause(20_000)]);
    if (subject.started) said.kept = await until('the program', () => evaluate(form, 'bench.runs() && bench.radios(0)[0].checked').catch(() => false)).catch(() => false);
  }
  if (steps) said.steps = await takeSteps({ subject, form, evaluate, press, rates });
  said.shift = await evaluate(page, 'bench.shift');
  if (heap) said.heap = await weigh(browser.targets, form === page ? [page] : [page, form], evaluate);
  return said;
}

/** Finds the sealed frame, as something to send to: a target of its own, or a context in that of its page. */
function frameFinder(browser, page, evaluate) {
  const inside = new Set();
  browser.on((method, { context }, sessionId) => {
    if (method === 'Runtime.executionContextCreated' && sessionId === page.sessionId && context.origin === '://') inside.add(context.uniqueId);
  });
  return async () => {
    if (!browser.together) return browser.targets.find(({ type }) => type === 'iframe');
    await page.send('Runtime.enable');
    await page.send('Runtime.disable');
    // What comes first in a frame is an empty document, and its context may still be told.
    for (const context of inside) {
      const frame = { ...page, context };
      if (await evaluate(frame, "location.href !== 'about:blank'").catch(() => false)) return frame;
    }
    return undefined;
  };
}

/** Answers the nine items; for every slowdown, what pressing took, in ms. */
async function takeSteps({ subject, form, evaluate, press, rates }) {
  const said = { opening: [], answer: Object.fromEntries(rates.map((rate) => [rate, []])), turn: Object.fromEntries(rates.map((rate) => [rate, []])) };
  // Sent first, because it waits for the press.
  const timed = async (watch, aim, kind) => {
    const took = evaluate(form, watch);
    await press(form, aim, kind);
    const ms = await Promise.race([took, pause(20_000).then(() => { throw new Error(`nothing comes of ${aim}: ${watch}`); })]);
    await pause(60);
    return ms;
  };
  const turn = (text, rate) => timed(`bench.turned(${JSON.stringify(text)})`, `bench.aim.button(${JSON.stringify(subject.next)})`, `turn ${rate}`);

  if (subject.started) {
    said.opening.push(await timed('bench.answered(0, 0)', 'bench.aim.choice(0, 0)'));
    await toItems((expression) => evaluate(form, expression));
  }
  let sum = 0;
  let at = 0;
  const count = subject.pages.flat().length;
  for (const [number, page] of subject.pages.entries()) {
    for (const place of page.keys()) {
      const rate = rates[Math.floor((at * rates.length) / count)];
      if (rates.length > 1) await form.send('Emulation.setCPUThrottlingRate', { rate });
      // High at first: Care Compass asks the other seven only of those who need them.
      const score = (at + 2) % 4;
      sum += score;
      said.answer[rate].push(await timed(`bench.answered(${place}, ${score}, ${JSON.stringify(subject.total)}, ${sum})`, `bench.aim.choice(${place}, ${score})`, `answer ${rate}`));
      if (place === page.length - 1 && subject.pages[number + 1]) {
        await evaluate(form, 'bench.fill()');
        await pause(60);
        said.turn[rate].push(await turn(subject.pages[number + 1][0].text, rate));
      }
      at += 1;
    }
  }
  return said;
}

/** The heaps of all processes after a collection, and the memories of programs in all documents, in bytes. */
async function weigh(targets, documents, evaluate) {
  const sum = { script: 0, wasm: 0 };
  for (const target of targets) {
    await target.send('HeapProfiler.collectGarbage');
    const { usedSize } = await target.send('Runtime.getHeapUsage');
    sum.script += usedSize;
  }
  for (const document of documents) {
    sum.wasm += await evaluate(document, 'bench.memories.reduce((sum, memory) => sum + memory.buffer.byteLength, 0)');
  }
  return sum;
}
