// What the panel says, by language: the words that a page has for when its program does not run.

import words from 'words:panel';

/** The tag of a known language that `locale` begins with, else undefined. */
export const known = (locale) => Object.keys(words).find((lang) => lang === locale.slice(0, 2));

/** The words of the document's language. */
export const spoken = () => words[document.documentElement.lang] ?? words.en;
