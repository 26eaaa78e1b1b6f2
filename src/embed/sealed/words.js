// What the panel says, by language: the words that a page has for when its program does not run.

import words from 'words:panel';

/** The tags of those of these languages that the page has; all that it has where there are none. */
export function languagesOffered(tags = []) {
  const found = tags.filter((tag) => Object.hasOwn(words, tag));
  return found.length > 0 ? found : Object.keys(words);
}

/** The one of these languages that `locale` begins with, else undefined. */
export const known = (locale, languages) => languages.find((lang) => lang === locale.slice(0, 2));

/** The words of the document's language. */
export const spoken = () => words[document.documentElement.lang] ?? words.en;
