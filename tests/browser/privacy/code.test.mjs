// The code has no network: what the program imports, what is written in it, and what it does.
//
// The imports are read from the page that is shipped, as the browser gets them.

import binaryen from 'binaryen';
import { unpacked } from '../../../src/embed/sealed/bytes.js';
import { literal } from '../../../src/embed/tools/bundle.mjs';
import { family, people, silent, teenInDanger } from '../people.mjs';
import { restart, stride } from '../stride.mjs';
import { atResult, head, plant, programOf, rebuilt } from '../reseal.mjs';
import { beginAlone, claim, inLab, startIn } from './lab.mjs';
import { setTraps, springTraps } from './traps.mjs';

// All that the program's imports touch, beyond the language's own words, and no name more. Nothing
// here can send or build markup; `localStorage` alone can keep. `call` and the globals could reach
// anything by name: hence the other two parts of this claim.
const touched = `
  Date Error Object Promise Window activeElement add addEventListener appendChild blur call checked
  classList cloneNode closest contains createComment createDocumentFragment createElement createTextNode
  crypto currentTarget document documentElement firstChild firstElementChild focus getDate
  getElementById getFullYear getItem getMonth getRandomValues getTime global globalThis hasFocus
  insertBefore item length localStorage location nextSibling parentNode preventDefault preventScroll
  protocol querySelectorAll queueMicrotask remove removeAttribute removeChild removeEventListener
  removeItem requestAnimationFrame resolve scrollTo self set setAttribute setFloat64 setInt32 setItem
  setTimeout textContent then window
`.trim().split(/\s+/);

const words = ['fetch', 'eval', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'insertAdjacent', 'cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'sendBeacon',
  'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'BroadcastChannel', 'SharedWorker', 'Worker', 'serviceWorker', 'pushState', 'replaceState'];
// The page on its own keeps what a person asks it to keep.
const inScript = [...words.filter((word) => word !== 'localStorage').map((word) => (word === 'fetch' || word === 'eval' ? `${word}(` : word)), 'new Function', 'document.write', 'window.open(', 'console.', 'import('];

// On its own the page looks for preferences, and clears what may be kept with the answers. Nobody
// has asked it here to keep anything, so nothing is written.
const looked = ['window.localStorage', 'Storage.getItem', 'Storage.removeItem'];

/** Keeps the program's bytes and its imports, as the browser gets them. */
function keep() {
  const { compile, instantiate } = WebAssembly;
  WebAssembly.compile = (bytes) => {
    globalThis.bytes = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    return compile(bytes);
  };
  WebAssembly.instantiate = (module, imports) => {
    globalThis.imported = WebAssembly.Module.imports(module).map(({ module: from, name, kind }) => ({ name, kind, source: String(imports[from][name]) }));
    return instantiate(module, imports);
  };
}

const language = /^(function|let|const|var|return|typeof|void|new|throw|try|catch|instanceof|arguments|number|null|undefined|this|else|for|while|true|false|_*wb\w+)$/;
/** The names in a function, without the language's words and those that the minifier gave. */
const namesIn = (source) => source.replace(/"[^"]*"/g, '').match(/[A-Za-z_$][\w$]*/g).filter((name) => name.length > 2 && !language.test(name));

/** The text of the program's data section. */
function dataOf(bytes) {
  let at = 8;
  const int = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes.charCodeAt(at++);
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const id = bytes.charCodeAt(at++);
    const size = int();
    if (id === 11) return bytes.slice(at, at + size);
    at += size;
  }
  throw new Error('the program has no data');
}

async function check({ change, left, who = { ...people, family, silent, teenInDanger } }) {
  return inLab({ change, init: [[keep], [setTraps, left]] }, async ({ page, origin }) => {
    const found = [];
    let runs = 0;
    const opened = { alone: () => beginAlone(page, origin), framed: async () => { await page.goto(origin); return startIn(page); } };
    const traps = {};
    let program;
    for (const [place, begin] of Object.entries(opened)) {
      const frame = await begin();
      program ??= await frame.evaluate(() => ({ bytes: globalThis.bytes, imported: globalThis.imported, script: [...document.scripts].slice(1).map(({ textContent }) => textContent).join('\n') }));
      for (const chosen of Object.values(who)) {
        await stride(frame, { chosen, about: true });
        await restart(frame);
        runs += 1;
      }
      const caught = (await frame.evaluate(() => globalThis.caught.splice(0))).filter((what) => place === 'framed' || !looked.includes(what));
      found.push(...[...new Set(caught)].map((what) => `${place}, a trap caught: ${what}`));
      found.push(...(await frame.evaluate(springTraps)).map((what) => `${place}, no trap on ${what}`));
      traps[place] = await frame.evaluate(() => globalThis.traps.length);
    }
    const names = new Set(program.imported.flatMap(({ source }) => namesIn(source)));
    found.push(...[...names].filter((name) => !touched.includes(name)).map((name) => `an import touches ${name}`));
    found.push(...touched.filter((name) => !names.has(name)).map((name) => `on the list, and touched by no import: ${name}`));
    found.push(...program.imported.filter(({ kind }) => kind !== 'function').map(({ name }) => `an import that is no function: ${name}`));
    const data = dataOf(program.bytes);
    found.push(...words.filter((word) => new RegExp(`(?<![A-Za-z_])${word}(?![A-Za-z_])`).test(data)).map((word) => `the program's data has ${word}`));
    found.push(...inScript.filter((word) => program.script.includes(word)).map((word) => `the script has ${word}`));
    return {
      found,
      counts: {
        'imports of the program, all on the list': program.imported.length,
        'names that they touch': names.size,
        'words that neither data nor script may have': words.length,
        'traps set, alone and framed': `${traps.alone}, ${traps.framed}`,
        'whole runs over them': runs,
        'calls that they caught, but for the look for preferences on the page alone': found.filter((one) => one.includes('a trap caught')).length,
      },
    };
  });
}

/** The page with another program, and with a further function for it to import. */
const withImport = (source) => rebuilt((script) => {
  const [old] = script.match(new RegExp(`${head}(?:[^"\\\\]|\\\\.)*"`, 's'));
  const bytes = unpacked(new Function(`return ${old}`)());
  const module = binaryen.readBinary(bytes);
  const { BulkMemory, Multivalue, MutableGlobals, NontrappingFPToInt, ReferenceTypes, SignExt } = binaryen.Features;
  module.setFeatures(BulkMemory | Multivalue | MutableGlobals | NontrappingFPToInt | ReferenceTypes | SignExt);
  module.addFunctionImport('leak', 'g', 'leak', binaryen.none, binaryen.none);
  const changed = literal(Buffer.from(module.emitBinary()));
  module.dispose();
  return script.replace(old, () => changed).replace(/\bf0:\(\)=>/, (first) => `leak:()=>${source},${first}`);
}, programOf);

const sealed = (edit) => ({ change: { 'care-compass.html': edit }, who: { iop: people.iop } });
const sameLength = (from, to) => rebuilt((script) => script.replace(from, () => to.padEnd(from.length, ' ')), programOf);

claim(check, {
  'a program with an import more': [sealed(withImport('function(){self.fetch("/leak")}')), [/an import touches fetch/, /the script has fetch\(/]],
  'a program with the name of an interface in its data': [sealed(sameLength(' outpatient program', ' RTCPeerConnection')), /the program's data has RTCPeerConnection/],
  'a script that builds markup': [sealed(plant('self.build = (element, text) => { element.innerHTML = text; }')), /the script has innerHTML/],
  'a page that reaches for the network by name': [sealed(atResult("Reflect.apply(Reflect.get(self, ['fe', 'tch'].join('')), self, ['/leak']).catch(() => undefined);")), /framed, a trap caught: fetch/],
  'a page that keeps an answer': [sealed(atResult("try { Reflect.get(self, ['local', 'Storage'].join('')).setItem('a', '1'); } catch { /* framed */ }")), /alone, a trap caught: Storage.setItem/],
  'a page that logs': [sealed(atResult("Reflect.get(self, ['con', 'sole'].join(''))['log']('level 2');")), /alone, a trap caught: console.log/],
  'a trap that is missing': [{ left: 'Navigator.sendBeacon', who: { iop: people.iop } }, /no trap on Navigator.sendBeacon/],
});
