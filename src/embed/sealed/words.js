// What the panel says, by language. It works without the program, so its words stand here.

const en = {
  title: 'Help is here now',
  loading: 'Loading. This takes a moment.',
  open: 'Open the questions on their own page',
  again: 'Start again',
  ways: (code) => `You can get help in the ways above. (Code: ${code})`,
  cleared: 'Something went wrong, so your answers were cleared. Nothing was sent.',
  changed: 'This page was changed on its way to you, so it does not start.',
  browser: 'This browser is too old to show the questions. A newer one can.',
  frame: 'Here, the website around this page could see your answers, so the questions do not start. They are safe to open on their own page.',
  load: 'The questions cannot be shown in this browser.',
  opener: 'Another page opened this one and could see your answers, so the questions do not start. They are safe to open on their own page.',
};

const es = {
  title: 'Aquí hay ayuda ahora mismo',
  loading: 'Cargando. Esto toma un momento.',
  open: 'Abrir las preguntas en su propia página',
  again: 'Empezar de nuevo',
  ways: (code) => `Puede obtener ayuda por los medios de arriba. (Código: ${code})`,
  cleared: 'Algo salió mal y por eso se borraron sus respuestas. No se envió nada.',
  changed: 'Esta página fue modificada en el camino hasta usted; por eso no empieza.',
  browser: 'Este navegador es muy antiguo y no puede mostrar las preguntas. Uno más nuevo sí puede.',
  frame: 'Aquí, el sitio que rodea esta página podría ver sus respuestas; por eso las preguntas no empiezan. En su propia página se pueden abrir sin ese riesgo.',
  load: 'Las preguntas no se pueden mostrar en este navegador.',
  opener: 'Otra página abrió esta y podría ver sus respuestas; por eso las preguntas no empiezan. En su propia página se pueden abrir sin ese riesgo.',
};

const words = { en, es };

/** The tag of a known language that `locale` begins with, else undefined. */
export const known = (locale) => Object.keys(words).find((lang) => lang === locale.slice(0, 2));

/** The words of the document's language. */
export const spoken = () => words[document.documentElement.lang] ?? en;
