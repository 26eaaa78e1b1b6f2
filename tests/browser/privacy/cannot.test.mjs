// Cannot leave: whatever a script in the sealed page tried, the browser stops it, but for a few ways
// that no policy of a page can close. For those, `code.test.mjs` shows that nothing in the page goes
// them.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { start } from '../harness.mjs';
import { withoutPolicy } from '../reseal.mjs';
import { canaryHost, claim, inLab } from './lab.mjs';
import { leaving, run, staying } from './probes.mjs';

const every = { ...staying, ...leaving };
const probes = Object.keys(every);

// What the page's policy does not reach: going to another address, names and connections without a
// request, and WebRTC.
const beyondPolicy = ['preconnect', 'dns-prefetch', 'WebRTC (STUN)', ...Object.keys(leaving).filter((probe) => probe !== 'form')];
// What only the frame's sandbox stops.
const bySandbox = ['window.open', 'link to another window'];

/** Goes to an address; once more if the last probe's way out came in between. */
const goTo = (page, url) => page.goto(url).catch(() => page.waitForTimeout(500).then(() => page.goto(url)));

/** Opens the page on its own or in the loader's frame, whether or not its program runs. */
const places = {
  alone: async ({ page, origin }) => {
    await goTo(page, `${origin}/care-compass.html`);
    return page.mainFrame();
  },
  framed: async ({ page, origin }) => {
    await goTo(page, origin);
    return start(page);
  },
};

/** Waits until nothing new has arrived for a while. What was begun needs time, `fetchLater` most. */
async function quiet({ server, packets }) {
  const arrived = () => new Set([...server, ...packets]).size;
  for (let before = -1; before !== arrived();) {
    before = arrived();
    await new Promise((done) => { setTimeout(done, 2500); });
  }
}

/** The probes, of those tried, that get something out. */
async function reached(options, open, away = leaving) {
  const marks = (probe) => [`/leak-${probes.indexOf(probe)}-`, `h${probes.indexOf(probe)}.${canaryHost}`];
  return inLab(options, async (lab) => {
    const to = (probe) => {
      const [path, host] = marks(probe);
      return { http: lab.origin + path, ws: lab.origin.replace('http', 'ws') + path, far: `https://${host}/`, udp: lab.udp };
    };
    const frame = await open(lab);
    for (const [probe, code] of Object.entries(staying)) await run(frame, code, to(probe));
    await quiet(lab.seen);
    for (const [probe, code] of Object.entries(away)) {
      await run(await open(lab), code, to(probe));
      const arrived = () => lab.seen.server.some((line) => line.includes(marks(probe)[0]));
      for (let i = 0; i < 15 && !arrived(); i += 1) await lab.page.waitForTimeout(100);
    }
    const log = [...lab.seen.server, ...await lab.asked()].join('\n');
    const packets = { 'WebRTC (STUN)': 'STUN', WebTransport: 'UDP' };
    return probes.filter((probe) => marks(probe).some((mark) => log.includes(mark)) || lab.seen.packets.includes(packets[probe]));
  });
}

async function check({ change, where = Object.keys(places), away }) {
  const found = [];
  for (const place of where) {
    const allowed = place === 'framed' ? beyondPolicy : [...beyondPolicy, ...bySandbox];
    found.push(...(await reached({ change }, places[place], away)).filter((probe) => !allowed.includes(probe)));
  }
  return {
    found,
    counts: {
      'ways out that were tried': probes.length,
      'stopped by the policy': probes.length - beyondPolicy.length - bySandbox.length,
      'stopped by the sandbox of the frame, and open on the page alone': bySandbox.join(', '),
      'stopped by neither, and not in the code (row 5)': beyondPolicy.join(', '),
    },
  };
}

const noPolicy = { 'care-compass.html': withoutPolicy };

claim(check, {
  'a page without its policy, where every probe arrives': [
    { change: noPolicy, where: ['alone'] }, probes.filter((probe) => !beyondPolicy.includes(probe) && !bySandbox.includes(probe))],
  'a page with a policy that lets it connect': [
    { change: { 'care-compass.html': (html) => html.replace("connect-src 'none'", 'connect-src *') }, where: ['framed'], away: {} },
    ['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'EventSource', 'WebTransport', 'ping']],
  'a page with a policy that lets it show images': [
    { change: { 'care-compass.html': (html) => html.replace('img-src data:', 'img-src *') }, where: ['framed'], away: {} }, ['image', 'CSS url()', 'video poster']],
  'a frame that may open windows': [
    { change: { 'care-compass.js': (script) => script.replace('allow-modals', 'allow-modals allow-popups') }, where: ['framed'], away: {} }, bySandbox],
});

// Where a site can send this header, Chromium also stops what needs no navigation.
test('the header Connection-Allowlist stops names, connections and WebRTC', async () => {
  assert.deepEqual(await reached({ headers: { 'Connection-Allowlist': '(response-origin)' } }, places.framed, {}), []);
});
