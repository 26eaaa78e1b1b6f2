// What the page around may wish for before the start: a theme and a language. Nothing else.

const waitForPort = 300; // ms after loading; then the page starts as it is.

/** Waits for the loader's wishes, not for long, and writes them onto the document: the locale, if any. */
export function wishes(framed) {
  if (!framed) return Promise.resolve();
  return new Promise((done) => {
    const hear = ({ source, data, ports }) => {
      if (source !== window.parent || data !== 'care-compass' || ports.length !== 1) return;
      const [port] = ports;
      port.onmessage = (event) => {
        port.close();
        accept(event.data);
        stop();
      };
    };
    const stop = () => {
      window.removeEventListener('message', hear);
      done(document.documentElement.dataset.locale);
    };
    window.addEventListener('message', hear);
    window.addEventListener('load', () => setTimeout(stop, waitForPort));
  });
}

function accept(wish) {
  const { theme, locale } = Object(wish);
  const marks = document.documentElement.dataset;
  if (theme === 'light' || theme === 'dark') marks.theme = theme;
  if (typeof locale === 'string' && /^[a-z]{2}$/.test(locale)) marks.locale = locale;
}
