// Nothing leaves: whole runs of every kind, with and without a network.

import { family, people, silent, teen, teenInDanger, child, unsureFamily } from '../people.mjs';
import { restart, stride } from '../stride.mjs';
import { atResult, plant, weakened } from '../reseal.mjs';
import { beginAlone, claim, inLab, startIn } from './lab.mjs';

const kinds = { ...people, family, unsureFamily, silent, teen, teenInDanger, child };
const loaded = ['/', '/style/host.css', '/care-compass.js', '/care-compass.html'];

async function check({ change, who = kinds }) {
  const found = [];
  let finished = 0;

  /** Where each kind of path ended, by its name. */
  async function runs(frame, { seen }, place) {
    const asked = seen.browser.length;
    const reached = seen.server.length;
    const ends = {};
    for (const [name, chosen] of Object.entries(who)) {
      try {
        ends[name] = await stride(frame, { chosen, about: true });
        await restart(frame);
        finished += 1;
      } catch {
        ends[name] = 'nowhere';
        break;
      }
    }
    // What is still on its way would come now.
    await new Promise((done) => { setTimeout(done, 500); });
    found.push(...seen.browser.slice(asked).map((url) => `${place}: the page asked for ${url}`));
    found.push(...seen.server.slice(reached).map((line) => `${place}: the server got ${line}`));
    return ends;
  }

  await inLab({ change }, async (lab) => {
    const { page, context, origin, seen } = lab;
    const alone = await runs(await beginAlone(page, origin), lab, 'alone');
    await page.goto(origin);
    const frame = await startIn(page);
    const online = await runs(frame, lab, 'framed');
    await context.setOffline(true);
    await lab.closeSite();
    const offline = await runs(frame, lab, 'offline');
    for (const name of Object.keys(who)) {
      if (!(alone[name] === online[name] && online[name] === offline[name])) found.push(`${name} ended differently: ${alone[name]}, ${online[name]}, ${offline[name]}`);
    }
    found.push(...seen.packets.map((kind) => `a ${kind} packet`));
    const more = (await lab.asked()).filter((url) => !loaded.some((path) => url === origin + path));
    found.push(...more.map((url) => `the network stack was asked for ${url}`));
  });
  return { found, counts: { 'kinds of path': Object.keys(who).length, 'whole runs (framed, alone, offline)': finished, 'findings among the requests and packets after ready': found.length } };
}

const iop = { iop: people.iop };
const sealed = (edit) => ({ change: { 'care-compass.html': edit }, who: iop });

claim(check, {
  'a page that calls a STUN server at the result': [
    sealed((html, { udp }) => atResult(`const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${udp}' }] });
      peer.createDataChannel('');
      peer.createOffer().then((offer) => peer.setLocalDescription(offer));`)(html)), /STUN packet/],
  'a page with a policy that lets it connect, and that fetches at the result': [
    sealed((html, { origin }) => atResult(`fetch('${origin}/leak').catch(() => undefined);`)(
      weakened("connect-src 'none'", 'connect-src *')(html))), /the server got (GET|OPTIONS) \/leak/],
  'a page that goes to another address at the result': [
    sealed((html, { origin }) => atResult(`location.href = '${origin}/leak?level=2';`)(html)), /the server got GET \/leak\?level=2/],
  'a page that opens a window at the result, on its own': [
    sealed((html, { origin }) => atResult(`open('${origin}/leak', '_blank', 'noopener');`)(html)), /alone: the server got GET \/leak/],
  'a page that needs the network to go on': [
    sealed(plant("setInterval(() => { if (!navigator.onLine) document.querySelector('.cc-main').replaceChildren(); }, 20)")), /ended differently/],
});
