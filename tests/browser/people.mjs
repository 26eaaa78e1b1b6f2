// Who goes through the questions: seven people, one for each level of care, and some others.

import { items, nonAnswers } from './walk.mjs';

/** The same choice for several items. */
export const all = (choice, ...ids) => Object.fromEntries(ids.map((id) => [id, choice]));
export const upTo = (last, name) => Array.from({ length: last }, (_, at) => `${name}-${at + 1}`);

/** What each answers, where it is not the best choice, by the code of the level. */
export const people = {
  'self-care': {},
  outpatient: all('2', ...upTo(7, 'gad7')),
  iop: {
    'alcohol-heavy-days': 'weekly', 'alcohol-days': '1-2-week', 'alcohol-drinks': '5-8', 'alcohol-last': '7-days', detox: 'none',
    ...all('yes', 'use-more-than-meant', 'use-cannot-cut-down', 'use-craving', 'use-despite-people'),
    ...all('2', ...upTo(5, 'phq9')),
  },
  php: { ...all('3', ...upTo(8, 'phq9')), 'roles-days': '4-plus', readiness: 'unsure' },
  residential: { ...all('4-plus', 'roles-days', 'self-care-days'), 'self-care-danger': 'yes', people: 'one' },
  'medical-today': {
    'alcohol-heavy-days': 'more', 'alcohol-days': 'daily', 'alcohol-drinks': '9-17', 'alcohol-last': '24-hours', detox: 'none',
    ...all('yes', 'use-to-steady', 'withdrawal-seizure', 'stop-plan', 'no-day-without'), 'withdrawal-signs': ['shaking', 'sweating'],
  },
  emergency: {
    'wish-to-be-dead': '7-days', 'suicide-thoughts': '7-days', 'suicide-plan': '7-days', 'suicide-thoughts-now': 'yes',
  },
};

/**
 * Every third page of those that `isLeft` allows is left open. `how` is one non-answer, or all
 * three in turn.
 */
function leaving(isLeft, how = nonAnswers) {
  const pages = [...new Set(items.filter(isLeft).map(({ page }) => page))].filter((_, at) => at % 3 === 0);
  return Object.fromEntries(items.filter(({ page }) => pages.includes(page))
    .map(({ id, page }) => [id, { absent: [how].flat()[pages.indexOf(page) % [how].flat().length] }]));
}
const isAsked = (whom) => ({ asked, block }) => asked[whom] && !['about', 'practical'].includes(block);

/** About someone else; what a parent sees, hears and knows. */
export const family = {
  who: 'someone', relationship: 'parent', contact: 'daily', confidence: 'sure',
  'seen-talk-of-dying': 'killing-themselves',
  'alcohol-heavy-days': 'more', 'alcohol-days': 'daily', 'alcohol-drinks': '9-17', 'alcohol-last': '24-hours', detox: 'none',
  'seen-drunk-or-high-days': '4-plus', 'seen-shaking': 'yes', 'roles-days': '1-3', readiness: 'unsure',
};

/** About someone else, by someone who is not sure and does not know a third of it. */
export const unsureFamily = {
  ...leaving((item) => isAsked('someone')(item) && item.safety === null, 'dont-know'),
  who: 'someone', relationship: 'friend', contact: 'weekly', confidence: 'unsure',
  'alcohol-heavy-days': 'weekly', detox: 'none', 'seen-drunk-or-high-days': '1-3', 'roles-days': 'under-1',
};

/** Someone who leaves a third of the pages open, also on safety. */
export const silent = {
  ...leaving(isAsked('oneself')),
  'suicide-thoughts': { absent: 'declined' }, 'home-safety': { absent: 'dont-know' },
  'alcohol-heavy-days': 'monthly', detox: 'none',
};

export const teen = { age: '13-17' };
export const teenInDanger = { ...teen, 'suicide-thoughts': '7-days', 'suicide-thoughts-now': 'yes', 'suicide-intent': '7-days' };
export const child = { age: 'under-13' };

/** One of each kind of result, and of where a young person is led. */
export const everyKind = { ...people, 'a range': unsureFamily, teen, child };
