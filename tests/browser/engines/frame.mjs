// The part of Playwright's frame that walk.mjs uses, by WebDriver.

import { until } from './engines.mjs';

/** Runs in the page: the elements that the steps lead to, each a selector or a place. */
const find = (steps) => steps.reduce((found, step) => (typeof step === 'number'
  ? found.slice(step).slice(0, 1)
  : found.flatMap((one) => [...one.querySelectorAll(step)])), [document]);

/** What the driver is switched to, as a frame to walk through. */
export function frameOf(driver) {
  const evaluate = (act, argument) => driver.executeScript(typeof act === 'string' ? act : `return (${act})(arguments[0])`, argument);
  const among = (act, steps) => driver.executeScript(`return (${act})((${find})(arguments[0]))`, steps);
  const located = (steps) => ({
    locator: (selector) => located([...steps, ...stepsOf(selector)]),
    nth: (place) => located([...steps, place]),
    waitFor: () => until(() => among(([one]) => one?.checkVisibility(), steps), steps.join(' ')),
    count: () => among((found) => found.length, steps),
    allTextContents: () => among((found) => found.map(({ textContent }) => textContent), steps),
    isVisible: () => among(([one]) => one.checkVisibility(), steps),
    /** Without the pointer: the driver's own click waits a fifth of a second in Firefox. */
    click: () => among(([one]) => one.click(), steps),
    /** For what the driver does with the pointer, and knows about an element. */
    element: () => among(([one]) => one, steps),
  });
  return { evaluate, locator: (selector) => located(stepsOf(selector)) };
}

function stepsOf(selector) {
  const [css, place] = selector.split(' >> nth=');
  return place === undefined ? [css] : [css, Number(place)];
}
