// The quick way out.

const neutral = 'https://www.weather.gov/';

/** Empties the window at once, before anything slower happens. */
export function blank() {
  document.documentElement.replaceChildren();
}

/** Goes to a page that says nothing about this one, and takes this one's place. */
export function leave(framed) {
  if (!framed) return window.location.replace(neutral);
  // The loader around does it on `exit`. Should there be none, a click is enough for the browser
  // to let the frame do it; the Shift key is not.
  return setTimeout(() => {
    if (!navigator.userActivation?.isActive) return;
    try {
      window.top.location.replace(neutral);
    } catch {
      // Not allowed: the frame stays blank.
    }
  }, 500);
}

/** Removes what was kept on the device, as the program does where it runs (`src/embed/device.rs`). */
export function forgetKept() {
  for (const key of ['care-compass', 'care-compass-answers']) window.localStorage.removeItem(key);
}

/** Calls `act` when Shift is pressed three times within two seconds and no other key between. */
export function onThreeShifts(act) {
  let times = [];
  document.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (repeat) return;
    times = key === 'Shift' ? [...times, timeStamp].slice(-3) : [];
    if (times.length === 3 && timeStamp - times[0] <= 2000) {
      times = [];
      act();
    }
  }, true);
}
