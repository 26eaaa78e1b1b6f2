// Ten situations, each gone through whole: the pages read as if written for that person, and what
// they take along fits on one page. The files they could save are judged in clinic.test.mjs.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { alone, quit } from './harness.mjs';
import { situations } from './situations.mjs';
import { answerInWeek, change, goOn, levelNames, openSection, paperPages, press, result, screen, sectionTitles, tickAll, walk } from './walk.mjs';

after(quit);

/** What is on the screen, whatever is folded away. */
const words = (frame) => frame.locator('.cc-main').evaluate((main) => {
  for (const details of main.querySelectorAll('details')) details.open = true;
  return main.innerText;
});

for (const [who, { level, chosen, practical, country, topics, questions, words: expected, never }] of Object.entries(situations)) {
  describe(who, () => {
    test(`${level}: every page is for them`, async (t) => {
      const { page, frame, cut, close } = await alone({ width: 360, height: 740 });
      t.after(close);
      await cut();
      await goOn(frame);
      if (country) {
        await walk(frame, chosen, { until: ({ kind }) => kind === 'review' });
        await change(frame, 'country');
        await frame.locator('label.cc-choice', { hasText: country }).click();
        await goOn(frame);
      }
      await walk(frame, chosen);
      const { low, high } = await result(frame);
      const code = Object.keys(levelNames)[low];
      assert.deepEqual([code, high], [level, low]);

      if (practical) {
        await openSection(frame, 'What a week could look like');
        await answerInWeek(frame, practical);
        await press(frame, '.cc-back');
      }
      const pages = { result: await words(frame) };
      for (const title of await sectionTitles(frame)) {
        await openSection(frame, title);
        assert.equal((await screen(frame)).heading, title);
        pages[title] = await words(frame);
        if (title === 'What to expect') {
          const shown = await frame.locator('.cc-topics summary').allTextContents();
          assert.deepEqual(topics.filter((topic) => !shown.includes(topic)), [], 'topics that are missing');
        }
        if (title.startsWith('Questions')) {
          const chosenForThem = await frame.locator('.cc-choices').first().innerText();
          assert.deepEqual(questions.filter((question) => !chosenForThem.includes(question)), [], 'questions that are not chosen for them');
        }
        await press(frame, '.cc-back');
      }
      for (const [title, patterns] of Object.entries(expected)) {
        for (const pattern of patterns) assert.match(pages[title], pattern, title);
      }
      for (const [title, text] of Object.entries(pages)) {
        for (const pattern of never) assert.doesNotMatch(text, pattern, title);
      }

      await openSection(frame, 'Take it with you');
      await tickAll(frame, ['All my answers']);
      for (const format of ['Letter', 'A4']) assert.equal(paperPages(await page.pdf({ format })), 1, format);
    });
  });
}
