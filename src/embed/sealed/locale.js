// How a language counts, and how it writes numbers, dates and times: the browser knows.

const utc = { timeZone: 'UTC' };

/** By what is wanted: what makes, for a language tag, the function of a value. */
const kinds = {
  form(tag) {
    const rules = new Intl.PluralRules(tag);
    return (count) => rules.select(count);
  },
  number(tag) {
    const format = new Intl.NumberFormat(tag);
    return (value) => format.format(value);
  },
  /** Of a day as YYYYMMDD. */
  date(tag) {
    const format = new Intl.DateTimeFormat(tag, { ...utc, dateStyle: 'long' });
    return (day) => format.format(Date.UTC(day / 10_000, day / 100 % 100 - 1, day % 100));
  },
  /** Of minutes after midnight. No line ends within a time. */
  time(tag) {
    const format = new Intl.DateTimeFormat(tag, { ...utc, timeStyle: 'short' });
    return (minutes) => format.format(minutes * 60_000).replace(/\s/g, '\u00a0');
  },
};

const made = {};

/**
 * Lets the browser load what it writes numbers with. In a process that has just begun that takes
 * nearly as long as the program's start: a task of its own, so that a press need not wait for both.
 */
export const loadNumbers = (tag) => new Promise((done) => {
  setTimeout(() => {
    say(tag, 'number', 0);
    setTimeout(done);
  });
});

/** What is wanted of a value (`form`, `number`, `date`, `time`) in the language of a tag such as `es-US`. */
export function say(tag, wanted, value) {
  const act = (made[tag + wanted] ??= kinds[wanted](tag));
  return act(value);
}
