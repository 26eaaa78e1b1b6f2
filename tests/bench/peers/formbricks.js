// Formbricks: one question a card, and no score.

import { choices, items } from './form.js';

globalThis.formbricksSurveys.renderSurveyInline({
  containerId: 'form',
  brandColor: '#0a5650',
  isBrandingEnabled: false,
  isRedirectDisabled: true,
  onDisplay: () => {}, onResponse: () => {}, onClose: () => {}, onActiveQuestionChange: () => {}, onFinished: () => {},
  survey: {
    id: 'phq9', name: 'PHQ-9', type: 'link', status: 'inProgress',
    welcomeCard: { enabled: false }, thankYouCard: { enabled: true, headline: 'Done' }, hiddenFields: { enabled: false },
    questions: items.map(({ id, text }) => ({
      id, type: 'multipleChoiceSingle', required: true, shuffleOption: 'none', headline: text,
      buttonLabel: 'Next', backButtonLabel: 'Back',
      choices: choices.map((label, score) => ({ id: `${score}`, label: label })),
    })),
  },
});
