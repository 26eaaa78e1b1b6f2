// Seven people, one for each level of care, by the code of the level.

/** The same choice for several items. */
const all = (choice, ...ids) => Object.fromEntries(ids.map((id) => [id, choice]));
const upTo = (last, name) => Array.from({ length: last }, (_, at) => `${name}-${at + 1}`);

/** What each answers, where it is not the best choice. */
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
