// What the page around may wish for: a theme and a language, nothing else. They stand in the name
// that it gave the frame, so that they are known before anything is shown.

/** Writes the theme onto the document; gives back the language, if any. */
export function wishes(name) {
  const [, theme, locale] = /^care-compass (light|dark) ([a-z]{2})$/.exec(name) ?? [];
  if (theme) document.documentElement.dataset.theme = theme;
  return locale;
}
