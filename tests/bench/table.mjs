// Medians, ratios, and how they are written down.

export function median(values) {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  const half = sorted.length >> 1;
  if (sorted.length === 0) return undefined;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Whole numbers where there are enough digits, else two that count. */
export function number(value) {
  if (!Number.isFinite(value)) return '–';
  if (value === 0) return '0';
  return value >= 10 ? String(Math.round(value)) : String(Number(value.toPrecision(2)));
}

/** A Markdown table. */
export const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** How many times ours a value is. */
export const ratio = (value, ours) => (!Number.isFinite(value) || !ours ? '–' : `${(value / ours).toFixed(value / ours < 10 ? 1 : 0)}×`);

/**
 * One row a subject and one column a measure, with the ratio to ours behind each number. A measure
 * is `{ title, of(name) }`; `ours` is the name of our subject.
 */
export const compare = (names, measures, ours) => table(
  ['', ...measures.map(({ title }) => title)],
  Object.entries(names).map(([name, title]) => [title, ...measures.map(({ of }) => {
    const value = of(name);
    return name === ours || !Number.isFinite(value) ? number(value) : `${number(value)} (${ratio(value, of(ours))})`;
  })]),
);

/** In what a peer is better than ours, in words. */
export const losses = (names, measures, ours) => measures.flatMap(({ title, say = title, of }) => Object.entries(names)
  .filter(([name]) => !name.startsWith('care-compass') && of(name) < of(ours))
  .map(([name, called]) => `${say}: ${called} ${number(of(name))}, ours ${number(of(ours))}.`));
