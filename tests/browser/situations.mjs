// Ten situations that people are in: what each answers, and what their pages must say.
//
// `chosen` is what differs from the best answer, `practical` what they say of their week. `topics`
// and `questions` stand on "What to expect" and on "Questions to ask" as chosen for them; `words`
// is what some page says, by its title; `never` is what no page may say.

import { all, family, upTo } from './people.mjs';

const yes = (...ids) => all('yes', ...ids);
const low = (score) => all(score, ...upTo(5, 'phq9'));

const drinks = {
  'alcohol-heavy-days': 'weekly', 'alcohol-days': '1-2-week', 'alcohol-drinks': '5-8', 'alcohol-last': '7-days', detox: 'none',
  ...yes('use-more-than-meant', 'use-cannot-cut-down', 'use-despite-people', 'use-duties'), ...low('2'),
};

export const situations = {
  'a parent who works nights': {
    level: 'iop',
    chosen: { ...drinks, dependents: 'yes', 'roles-days': '1-3' },
    practical: { 'work-or-school-hours': 'nights', 'times-that-suit': ['afternoons'], 'childcare-needed': 'yes', 'in-person-or-virtual': 'in-person', insurance: 'employer' },
    topics: ['Care of children and others', 'Medication for drinking', 'Talking to an employer', 'Leave that keeps the job (FMLA)', 'What to say to the insurer'],
    questions: ['Is there help with care for children or others during sessions?', 'Are you in the insurance network, and who gets the approval?'],
    words: { 'What a week could look like': [/night/i, /Afternoon/i] },
    never: [/Medicare/, /Cost without insurance/],
  },
  'a nurse who fears for her license': {
    level: 'iop',
    chosen: { ...drinks, 'roles-days': 'under-1' },
    practical: { 'work-or-school-hours': 'shifts', insurance: 'employer' },
    topics: ['If the job needs a license', 'More protection for alcohol and drug records', 'Leave, and alcohol or drugs', 'Fair treatment at work (ADA)', 'Who finds out'],
    questions: ['Are there evening or weekend groups?'],
    words: { 'What to expect': [/Nurses/, /private program/, /lawyer/] },
    never: [/Medicaid/],
  },
  'someone just out of detox': {
    level: 'php',
    chosen: {
      'drug-use': 'yes', 'drug-kinds': ['opioids'], 'opioid-days': '20-plus', 'opioid-last': '14-days', 'opioid-prescribed': 'not-prescribed',
      detox: 'finished', 'use-to-steady': 'no', ...yes('use-more-than-meant', 'use-cannot-cut-down', 'use-craving', 'use-time', 'use-tolerance', 'use-withdrawal'),
      'treatment-kinds': ['detox'], 'latest-kind': 'detox', 'latest-end': '30-days', 'latest-benefit': 'partial',
      ...low('1'), readiness: 'mostly',
    },
    practical: { insurance: 'medicaid', 'transport-needed': 'yes' },
    topics: ['Medication for opioid use', 'Staying on track', 'Rides with Medicaid', 'Drug tests'],
    questions: ['Do you offer medication for opioid use, and can it start right away?', 'What happens after a slip?', 'Is there help with rides?'],
    words: {},
    never: [/Medication for drinking/, /contingency management/],
  },
  'a student': {
    level: 'iop',
    chosen: {
      ...low('3'), 'phq9-6': '2', 'gad7-1': '3', 'gad7-2': '3', 'gad7-3': '3', 'gad7-4': '2', 'gad7-5': '2', 'roles-days': '1-3', 'panic-most-days': 'yes',
      'treatment-kinds': ['therapy'], 'latest-kind': 'therapy-or-medication', 'latest-end': 'still-in-it', 'latest-benefit': 'none', 'therapy-and-medication-failed': 'yes',
    },
    practical: { 'work-or-school-hours': 'days', 'times-that-suit': ['evenings'], 'private-space': 'yes', 'in-person-or-virtual': 'virtual', insurance: 'employer' },
    topics: ['Thoughts and habits (CBT)', 'Online programs', 'What to say to the insurer'],
    questions: ['How much of the program can be online?', 'Are there evening or weekend groups?'],
    words: { 'What a week could look like': [/Evening/i] },
    never: [/Drug tests/, /12 steps/, /42 CFR Part 2/, /Medication for drinking/],
  },
  'an uninsured man on the streets': {
    level: 'iop',
    chosen: { ...drinks, living: 'rough', people: 'nobody', 'must-leave-home': 'yes', 'self-care-days': '1-3', strain: 'lot' },
    practical: { 'transport-needed': 'yes', insurance: 'none', 'work-or-school-hours': 'none' },
    topics: ['Cost without insurance', 'Getting there', 'Medication for drinking'],
    questions: ['Can you help with a safe place to stay, such as a recovery house?', 'Can we get a written estimate of the cost before the start?', 'Is there help with rides?'],
    words: { 'Where to find this care': [/FindTreatment/, /SAMHSA|662-4357/] },
    never: [/What to say to the insurer/, /employer/],
  },
  'the mother of a 19-year-old': {
    level: 'iop',
    chosen: {
      ...family, 'seen-talk-of-dying': 'no', 'seen-shaking': 'no', 'seen-drunk-or-high-days': '1-3', 'roles-days': '1-3',
      'alcohol-heavy-days': 'weekly', 'alcohol-days': '1-2-week', 'alcohol-last': '7-days', 'alcohol-drinks': '5-8',
      ...yes('use-more-than-meant', 'use-cannot-cut-down', 'use-time', 'use-duties', 'use-despite-people', 'use-gave-up', 'no-day-without'),
    },
    topics: ['Medication for drinking', 'Family and friends'],
    questions: ['Do you offer medication that makes it easier to drink less or stop?'],
    words: { 'For you, and how to help': [/Al-Anon/, /CRAFT/, /What you could say/, /Your own safety/] },
    never: [/addict\b|alcoholic/i],
  },
  'someone who uses stimulants': {
    level: 'iop',
    chosen: {
      'drug-use': 'yes', 'drug-kinds': ['stimulants'], 'stimulant-days': '4-19', 'stimulant-last': '7-days', 'stimulant-prescribed': 'not-prescribed', detox: 'none',
      ...yes('use-more-than-meant', 'use-cannot-cut-down', 'use-craving', 'use-duties'), ...low('2'), readiness: 'unsure',
    },
    practical: { 'work-or-school-hours': 'days', insurance: 'other' },
    topics: ['Rewards for steps forward (contingency management)', 'Talks about what you want', 'Drug tests'],
    questions: ['What happens after a slip?', 'Do you test for drugs, and what does a positive test lead to?'],
    words: {},
    never: [/Medication for opioid use/, /Medication for drinking/],
  },
  'someone in London': {
    level: 'iop',
    country: 'United Kingdom',
    chosen: drinks,
    practical: { 'work-or-school-hours': 'days' },
    topics: ['What this kind of care is', 'Talking to an employer', 'Medication for drinking'],
    questions: ['Are there evening or weekend groups?'],
    words: { 'What to expect': [/day or evening program/], 'Questions to ask a program': [/Who licenses or inspects the program\?/] },
    never: [/FMLA/, /\(ADA\)/, /Medicare|Medicaid/, /insurer/, /HIPAA/, /\b988\b/, /\b911\b/],
  },
  'a man of 70': {
    level: 'iop',
    chosen: { ...drinks, age: '65-plus' },
    practical: { insurance: 'medicare', 'work-or-school-hours': 'none', 'transport-needed': 'sometimes' },
    topics: ['Medicare', 'Getting there', 'Medication for drinking'],
    questions: ['Is there help with rides?'],
    words: {},
    never: [/FMLA/, /Leave that keeps the job/],
  },
  'an emergency': {
    level: 'emergency',
    chosen: { 'wish-to-be-dead': '7-days', 'suicide-thoughts': '7-days', 'suicide-plan': '7-days', 'suicide-means': '7-days', 'suicide-access': '7-days', 'suicide-thoughts-now': 'yes' },
    topics: [],
    questions: [],
    words: {},
    never: [/Harbor Street/, /Book/, /Work or school hours/],
  },
};
