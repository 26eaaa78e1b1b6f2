// Every place where a page can keep something.

import { built } from '../harness.mjs';

const titles = await Promise.all(['index.html', 'care-compass.html'].map(async (name) => (await built(name)).match(/<title>(.*)<\/title>/)[1]));

/** What every store holds, by its name; those that this place does not have are empty. */
export const stores = (frame) => frame.evaluate(async (titles) => {
  const attempt = async (read) => { try { return await read(); } catch { return []; } };
  const names = async (folder) => {
    const all = [];
    for await (const name of folder.keys()) all.push(name);
    return all;
  };
  return {
    localStorage: await attempt(() => Object.keys(localStorage)),
    sessionStorage: await attempt(() => Object.keys(sessionStorage)),
    IndexedDB: await attempt(async () => (await indexedDB.databases()).map(({ name }) => name)),
    caches: await attempt(() => caches.keys()),
    cookies: await attempt(() => document.cookie.split('; ').filter(Boolean)),
    'the private file system': await attempt(async () => names(await navigator.storage.getDirectory())),
    'service workers': await attempt(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)),
    'the history\'s state': history.state === null ? [] : [JSON.stringify(history.state)],
    // In a frame, what the page around wished for stays: a theme and a language.
    'window.name': [window.name].filter((name) => name && !/^care-compass (light|dark) [a-z]{2}$/.test(name)),
    'the title': [document.title].filter((title) => !titles.includes(title)),
    'the address': location.hash || location.search ? [location.href] : [],
  };
}, titles);

/** The stores that hold something, by their names. */
export const keeping = async (frame) => Object.entries(await stores(frame)).filter(([, entries]) => entries.length > 0).map(([store]) => store);
