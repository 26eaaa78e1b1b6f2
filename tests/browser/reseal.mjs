// The sealed page with another script: as whoever may change the page itself would make it.

import { createHash } from 'node:crypto';
import { literal } from '../../src/embed/tools/bundle.mjs';

/** How the program begins in the page's script. */
export const head = literal([0, ...Buffer.from('asm')]).slice(0, -1);

const scriptsOf = (html) => [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, text]) => text);
/** The page's own script, and the one that carries the program and its glue. */
export const scriptOf = (html) => scriptsOf(html)[0];
export const programOf = (html) => scriptsOf(html)[1];
export const styleOf = (html) => html.match(/<style>([\s\S]*?)<\/style>/)[1];
/** A text as a content security policy names it. */
export const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Changes a script of the page, by default its own, and the hash in its policy with it. */
export function reseal(html, edit, which = scriptOf) {
  const script = which(html);
  const other = edit(script);
  if (other === script) throw new Error('nothing was changed');
  return html.replace(script, () => other).replace(hash(script), () => hash(other));
}

/** The page without its policy. */
export const withoutPolicy = (html) => html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');

/** A part of a built script for another; it must be there. */
export function swap(script, from, to) {
  if (!script.includes(from)) throw new Error(`there is no ${from}`);
  return script.replaceAll(from, () => to);
}

/** A change of a page's own script, with the hash made right again: a page that was built like this. */
export const rebuilt = (edit, which) => (html) => reseal(html, edit, which);

/** A page that was built with this code before its own. */
export const plant = (code) => rebuilt((script) => `${code};\n${script}`);

/** A page that was built with one part of its policy weakened, and that thinks this right. */
export const weakened = (from, to) => (html) => rebuilt((script) => script.replace(from, () => to.replaceAll('*', '\\*')))(html).replace(from, () => to);

/** Code that runs once, when the result is there. */
export const atResult = (code) => plant(`new MutationObserver((_, watch) => {
  if (!document.querySelector('.cc-step')) return;
  watch.disconnect();
  ${code}
}).observe(document, { childList: true, subtree: true })`);
