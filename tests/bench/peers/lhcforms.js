// LHC-Forms, as its documentation adds a form to a page.

import { questionnaire } from './form.js';

globalThis.LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4', prepopulate: false, displayScoreWithAnswerText: false });
