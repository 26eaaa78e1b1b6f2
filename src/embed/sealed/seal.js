// Is the page sealed? Asked before anything starts; any doubt is a no.

/** Whether the page stands in a frame of another page. */
export const framed = window.parent !== window;

/** A code if the page must not start where it stands, else undefined. */
export function whyNot() {
  // Without the loader's sandbox it has the origin of the page around, which could read everything in here.
  if (framed && self.origin !== 'null') return 'frame';
  // A page that opened this one could do the same.
  if (!framed && window.opener !== null) return 'opener';
  if (typeof WebAssembly !== 'object') return 'browser';
  return undefined;
}

const own = document.currentScript;

/** A code if something on the way changed the document, else undefined. */
export function whyChanged() {
  const [settings, script] = document.scripts;
  const ours = settings?.id === 'care-compass-settings' && settings.type === 'application/json'
    && script === own && document.scripts.length === 3;
  if (!ours) return 'scripts';
  const policies = document.querySelectorAll('meta[http-equiv="Content-Security-Policy"]');
  // The scripts cannot know their own hashes; the browser has checked them.
  const sealed = policies.length === 1 && /^default-src 'none'; script-src 'sha256-[^' ]+' 'sha256-[^' ]+' 'wasm-unsafe-eval'; style-src 'sha256-[^' ]+'; img-src data:; connect-src 'none'; form-action 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'$/.test(policies[0].content);
  return sealed ? undefined : 'policy';
}
