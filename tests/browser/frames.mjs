// The states of the gallery, one after the other on a page of its own.

import { built, visit } from './harness.mjs';

/** Every document of the gallery as it was built: its name, language and theme, and its text. */
export async function framesOf() {
  const frames = [...(await built('gallery.html')).matchAll(/<iframe[^>]*? src="(gallery\/([^."]+)\.(\w+)\.(\w+)\.html)"/g)];
  return Promise.all(frames.map(async ([, file, name, lang, theme]) => ({ name, lang, theme, document: await built(file) })));
}

/** A page as wide as a phone, and a way to show a document of the gallery on it. */
export async function stage(t, width = 360) {
  const { page, close } = await visit({ path: '/gallery/stage.html', pages: { '/gallery/stage.html': '' }, width, height: 740 });
  t.after(close);
  return { page, show: (document) => page.setContent(document) };
}
