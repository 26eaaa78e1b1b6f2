// The nine items of the PHQ-9, which is free for anyone to use, as every program here is given them.

export const title = 'Over the last 2 weeks, how often have you been bothered by any of the following problems?';

export const items = [
  'Little interest or pleasure in doing things',
  'Feeling down, depressed, or hopeless',
  'Trouble falling or staying asleep, or sleeping too much',
  'Feeling tired or having little energy',
  'Poor appetite or overeating',
  'Feeling bad about yourself — or that you are a failure or have let yourself or your family down',
  'Trouble concentrating on things, such as reading the newspaper or watching television',
  'Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual',
  'Thoughts that you would be better off dead or of hurting yourself in some way',
].map((text, at) => ({ id: `phq9-${at + 1}`, text }));

/** Each scored as its place. */
export const choices = ['Not at all', 'Several days', 'More than half the days', 'Nearly every day'];

/** Where Care Compass turns the page, so do the programs that have pages. */
export const pages = [items.slice(0, 2), items.slice(2, 6), items.slice(6)];

/** The same as a FHIR Questionnaire, with the sum as SDC writes it. */
export const questionnaire = {
  resourceType: 'Questionnaire',
  id: 'phq9',
  status: 'active',
  title,
  item: [
    ...items.map(({ id, text }) => ({
      linkId: id,
      type: 'choice',
      text,
      required: true,
      extension: [{
        url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl',
        valueCodeableConcept: { coding: [{ system: 'http://hl7.org/fhir/questionnaire-item-control', code: 'radio-button' }] },
      }],
      answerOption: choices.map((display, score) => ({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal: score }],
        valueCoding: { system: 'https://example.org/frequency', code: `${score}`, display },
      })),
    })),
    {
      linkId: 'total',
      type: 'integer',
      text: 'Total',
      readOnly: true,
      extension: [{
        url: 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression',
        valueExpression: { language: 'text/fhirpath', expression: '%resource.repeat(item).answer.weight().sum()' },
      }],
    },
  ],
};
