// One page of every kind, by name: how to come there from the first question.

import { people } from '../people.mjs';
import { stride } from '../stride.mjs';
import { breakDown, goOn, openSection, press, speak, walk, walkTo } from '../walk.mjs';
import { framed } from './tours.mjs';

const result = (chosen) => (frame) => stride(frame, { chosen });
const behind = (title, chosen = people.iop) => async (frame) => {
  await stride(frame, { chosen });
  await openSection(frame, title);
};

/** The pages that a screen reader reads aloud. */
export const main = {
  'emergency-signs': (frame) => walkTo(frame, 'emergency-signs'),
  drinks: (frame) => walkTo(frame, 'alcohol-heavy-days'),
  interrupt: (frame) => walk(frame, people.emergency, { until: ({ kind }) => kind === 'interrupt' }),
  ...Object.fromEntries(Object.entries(people).map(([code, chosen]) => [`result-${code}`, result(chosen)])),
  week: behind('What a week'),
  take: behind('Take it'),
};

/** Every kind of page. */
export const kinds = {
  'one question': (frame) => walkTo(frame, 'age'),
  'a question with several answers': main['emergency-signs'],
  'several questions on a page, left open': async (frame) => {
    await walkTo(frame, 'phq9-1');
    await goOn(frame);
  },
  'the drinks question': main.drinks,
  'too hard to answer': async (frame) => {
    await walkTo(frame, 'home-safety');
    await press(frame, '.cc-hard button >> nth=0');
  },
  'an interrupt': main.interrupt,
  'a question after an interrupt': (frame) => walkTo(frame, 'home-safety', people.emergency),
  'the answers to check': (frame) => walk(frame, people.outpatient, { until: ({ kind }) => kind === 'review' }),
  'a result': main['result-iop'],
  'the result of an emergency': main['result-emergency'],
  'the week': main.week,
  'what to expect': behind('What to expect'),
  'kinds of care': behind('Kinds of care'),
  'questions to ask': behind('Questions to ask'),
  'where to find care': behind('Where to find'),
  'take it with you': main.take,
  deleted: async (frame) => {
    await stride(frame);
    await press(frame, '.cc-ways button >> nth=-1');
  },
  'the panel with the crisis lines': breakDown,
};

/** Shows a page; closed at the end of the test `t`. */
export async function show(t, go, lang = 'en') {
  const visited = await framed({ width: 360, height: 740 });
  t.after(visited.close);
  await speak(visited.frame, lang);
  await go(visited.frame);
  return visited;
}

/** What `look` makes of a page, by language. */
export async function inBoth(t, go, look) {
  // The panel has no switch: it speaks what was spoken before.
  if (go === breakDown) return { en: await look(await show(t, go)), es: await look(await show(t, go, 'es')) };
  const visited = await show(t, go);
  const en = await look(visited);
  await speak(visited.frame, 'es');
  return { en, es: await look(visited) };
}
