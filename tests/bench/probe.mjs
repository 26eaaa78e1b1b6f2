// What runs inside every page and frame that is timed: the same for all. Sent as text.

/** `question` finds the questions' texts; `first` is what the first one says. */
export function probe({ question, first }) {
  const bench = { marks: {}, longest: 0, shift: 0, clicks: [], memories: [] };
  globalThis.bench = bench;

  // One clock for all processes.
  const clock = (at) => performance.timeOrigin + at;

  const shown = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };
  // What is in view but lies behind something else is not seen.
  const onTop = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
    const there = document.elementFromPoint(x, y);
    return there !== null && (element.contains(there) || there.contains(element));
  };
  const seen = (element) => shown(element) && onTop(element);

  /** Calls `act` with the time when a frame was painted that shows what is asked for. */
  function whenPainted(holds, act) {
    requestAnimationFrame(() => {
      if (!holds()) {
        whenPainted(holds, act);
        return;
      }
      // A callback of the frame comes before it is painted; the most urgent task comes right after.
      scheduler.postTask(() => act(clock(performance.now())), { priority: 'user-blocking' });
    });
  }

  const asks = (text) => [...document.querySelectorAll(question)].some((element) => element.textContent.includes(text) && seen(element));
  /** The radio buttons of the question `at` this place of those on the screen. */
  const radios = (at) => {
    const groups = new Map();
    for (const input of document.querySelectorAll('input[type=radio]')) {
      if (seen(labelOf(input))) groups.set(input.name, [...groups.get(input.name) ?? [], input]);
    }
    return [...groups.values()][at];
  };
  const labelOf = (input) => input.closest('label') ?? input.labels?.[0] ?? input;

  /** Whether the program of Care Compass runs. */
  const runs = () => document.querySelector('#cc-root > .cc-app') !== null;

  const mark = (name, holds) => new Promise((done) => {
    whenPainted(holds, (at) => {
      bench.marks[name] = at;
      done();
    });
  });
  mark('first', () => asks(first));
  mark('program', runs);
  const start = () => document.querySelector('care-compass')?.shadowRoot?.querySelector('.start');
  // Where to press. A promise: to be asked again and again would take its time.
  bench.start = mark('start', start).then(() => middle(start()));
  mark('open', () => document.querySelector('care-compass')?.shadowRoot?.querySelector('dialog[open]') ?? false);
  mark('help', () => [...document.querySelectorAll('a[href="tel:988"]')].some(seen));

  let watched; // What the next press is to bring about.
  addEventListener('click', ({ timeStamp }) => {
    bench.clicks.push(clock(timeStamp));
    if (!watched) return;
    const { holds, done } = watched;
    watched = undefined;
    whenPainted(holds, (at) => done(at - clock(timeStamp)));
  }, { capture: true });

  /** From the next press to the first painted frame in which `holds`, in ms. */
  const fromPress = (holds) => new Promise((done) => { watched = { holds, done }; });

  const middle = (element) => {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };

  Object.assign(bench, {
    asks, radios, middle, runs,
    aim: {
      choice: (at, place) => middle(labelOf(radios(at)[place])),
      button: (selector) => middle([...document.querySelectorAll(selector)].find(seen)),
    },
    /** A choice is marked and, where there is a total in view, it is right. */
    answered: (at, place, total, sum) => {
      const input = radios(at)[place];
      return fromPress(() => input.checked && (!total || [...document.querySelectorAll(total)].some((element) => `${element.value ?? ''} ${element.textContent}`.trim().endsWith(`${sum}`))));
    },
    /** What else is asked on the screen, and is none of the items, is answered without being timed. */
    fill() {
      for (let at = 0; radios(at); at += 1) if (!radios(at).some(({ checked }) => checked)) radios(at)[0].click();
    },
    turned: (text) => fromPress(() => asks(text)),
  });

  new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { bench.longest = Math.max(bench.longest, duration); }))
    .observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { bench.shift += value; }))
    .observe({ type: 'layout-shift', buffered: true });

  // A WebAssembly program's memory is no part of the script heap.
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = async (...given) => {
    const made = await instantiate.apply(WebAssembly, given);
    const memory = (made.instance ?? made).exports.memory;
    if (memory) bench.memories.push(memory);
    return made;
  };
}
