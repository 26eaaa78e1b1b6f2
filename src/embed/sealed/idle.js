// Notices that nobody is there any more: on a shared device, or one that was left lying about.

const warning = 2 * 60_000; // ms between the warning and the end
// A screen reader in its reading mode, and a voice, press nothing: they scroll.
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'focusin', 'click', 'scroll'];

/**
 * Calls `say(true, false)` when nobody has touched the page for almost so many minutes,
 * `say(true, true)` when the time is over, and `say(false, false)` when somebody is back in between.
 * Gives back how to stop.
 */
export function onIdle(minutes, say) {
  const limit = minutes * 60_000;
  let last = Date.now(); // By the clock, which goes on while the device sleeps.
  let warned = false;
  let timer;

  const look = () => {
    clearTimeout(timer);
    let left = last + limit - Date.now();
    if (left <= 0) {
      // Whoever comes now starts anew.
      last = Date.now();
      left = limit;
      warned = false;
      say(true, true);
    } else if (left <= warning && !warned) {
      warned = true;
      // A device that slept may be later: what is said of the time left holds.
      last = Date.now() - limit + warning;
      left = warning;
      say(true, false);
    }
    timer = setTimeout(look, warned ? left : left - warning);
  };
  const touched = ({ type, target }) => {
    // Too late: the time was over while the page slept.
    if (Date.now() - last >= limit) return look();
    // The warning must not vanish under a finger or a pointer: what is below it would be pressed.
    const presses = type === 'click' || type === 'keydown';
    if (warned && !presses && (type === 'pointermove' || target.closest?.('.cc-idle'))) return undefined;
    last = Date.now();
    if (!warned) return undefined;
    warned = false;
    say(false, false);
    return look();
  };

  for (const sign of signs) document.addEventListener(sign, touched, { capture: true, passive: true });
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    clearTimeout(timer);
    for (const sign of signs) document.removeEventListener(sign, touched, { capture: true });
    document.removeEventListener('visibilitychange', look);
  };
}
