// The states of the gallery, one after the other on a page of its own.

import { built, visit } from './harness.mjs';

/** Every frame of the gallery as it was built: its name, language, theme and document. */
export async function framesOf() {
  const text = await built('gallery.html');
  return [...text.matchAll(/<iframe[^>]*? title="([^",]+), (\w+), (\w+)" srcdoc="([^"]*)"/g)].map(([, name, lang, theme, document]) => ({
    name, lang, theme, document: plain(document),
  }));
}

const plain = (text) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** A page as wide as a phone, and a way to show a document of the gallery on it. */
export async function stage(t, width = 360) {
  const { page, close } = await visit({ path: '/stage.html', pages: { '/stage.html': '' }, width, height: 740 });
  t.after(close);
  return { page, show: (document) => page.setContent(document) };
}
