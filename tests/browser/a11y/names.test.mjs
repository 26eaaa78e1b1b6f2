// The role and the name of every control, heading and landmark of every kind of page, as Chromium
// works them out for assistive technology. They are kept in names/, to be read.

import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { quit } from '../harness.mjs';
import { golden } from './golden.mjs';
import { inBoth, kinds, show } from './pages.mjs';

after(quit);

const controls = ['button', 'link', 'radio', 'checkbox', 'textbox', 'combobox', 'DisclosureTriangle'];
const around = ['main', 'complementary', 'form', 'navigation', 'region', 'group', 'radiogroup', 'heading', 'alert', 'status', 'table', 'image'];
const told = ['checked', 'expanded', 'invalid', 'required', 'level', 'disabled'];

/** The tree of the frame, an element a line. */
async function names({ context, frame }) {
  const session = await context.newCDPSession(frame);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines = [];
  const visit = (node, depth) => {
    const role = node.role?.value;
    const kept = !node.ignored && [...controls, ...around].includes(role) && !(role === 'group' && !node.name?.value);
    if (kept) {
      const states = (node.properties ?? []).filter(({ name, value }) => told.includes(name) && value.value !== false && value.value !== 'false')
        .map(({ name, value }) => (value.value === true || value.value === 'true' ? name : `${name} ${value.value}`));
      const words = node.name?.value ? ` "${node.name.value}"` : '';
      const more = node.description?.value ? `, described as "${node.description.value}"` : '';
      lines.push(`${'  '.repeat(depth)}${role}${words}${states.length ? ` (${states.join(', ')})` : ''}${more}`);
    }
    for (const id of node.childIds ?? []) if (byId.has(id)) visit(byId.get(id), kept ? depth + 1 : depth);
  };
  visit(nodes[0], 0);
  return lines;
}

describe('names', () => {
  for (const [kind, go] of Object.entries(kinds)) {
    test(kind, async (t) => {
      for (const [lang, lines] of Object.entries(await inBoth(t, go, names))) {
        const bare = lines.filter((line) => controls.some((role) => new RegExp(`^ *${role}( \\(|$)`).test(line)));
        assert.deepEqual(bare, [], 'controls without a name');
        golden(`names/${lang}/${kind.replaceAll(/[ ,]+/g, '-')}.txt`, `${lines.join('\n')}\n`);
      }
    });
  }
});

test('planted: the list finds a control that loses its name', async (t) => {
  const visited = await show(t, kinds['one question']);
  const before = await names(visited);
  await visited.frame.evaluate(() => { document.querySelector('.cc-choice').replaceWith(document.querySelector('.cc-choice input')); });
  assert.notDeepEqual(await names(visited), before);
});
