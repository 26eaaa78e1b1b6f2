// Medplum's form, in React with the provider that it asks for. It cannot sum the scores.

import '@mantine/core/styles.css';
import '@medplum/react/styles.css';
import { MantineProvider } from '@mantine/core';
import { MedplumClient } from '@medplum/core';
import { MedplumProvider, QuestionnaireForm } from '@medplum/react';
import { createElement as make } from 'react';
import { createRoot } from 'react-dom/client';
import { questionnaire } from './form.js';

// Asks nobody: the form is given, not fetched.
const medplum = new MedplumClient({ fetch: () => new Promise(() => undefined) });
const form = { ...questionnaire, item: questionnaire.item.filter(({ linkId }) => linkId !== 'total') };

createRoot(document.getElementById('form')).render(
  make(MedplumProvider, { medplum }, make(MantineProvider, {}, make(QuestionnaireForm, { questionnaire: form, onSubmit: () => undefined }))),
);
