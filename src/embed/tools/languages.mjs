// The languages of a page, and the words in them that need no program.

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './common.mjs';

const folder = join(root, 'src', 'content', 'messages');
const file = (lang) => join(folder, lang, 'page.json');
const read = (lang) => JSON.parse(readFileSync(file(lang), 'utf8'));

/** All languages that have words, English first. */
export const all = ['en', ...readdirSync(folder).filter((name) => name !== 'en' && existsSync(file(name))).sort()];

/**
 * The words of a part of the page (`loader`, `panel`) in these languages, by language. The languages
 * that are made for tests (src/embed/tools/pseudo.rs) have the English ones in brackets.
 */
export function pageWords(part, languages = all) {
  const words = (lang) => {
    if (all.includes(lang)) return read(lang)[part];
    return Object.fromEntries(Object.entries(read('en')[part]).map(([name, text]) => [name, `[${text}]`]));
  };
  return Object.fromEntries(languages.map((lang) => [lang, words(lang)]));
}
