// What stands on the first screen. Made of whatever `make` makes: elements on a page, text in the
// gallery, which runs no script.

/**
 * The first screen.
 *
 * @param {(name: string, props?: object, ...children: unknown[]) => unknown} make
 * @param {object} t the words
 * @param {object} state `page`: the address of the sealed page, if it may be used; `message`: what
 *   went wrong; `exit`: where to leave to; `onleave` and `onstart`: what the ways out of here do
 */
export function first(make, t, { page, message, exit, onleave, onstart }) {
  const note = message ?? (page ? undefined : t.badSource);
  return make('section', { className: 'first', lang: t.lang },
    make('div', { className: 'top' }, make('h2', {}, t.heading),
      make('a', { href: exit, className: 'exit', rel: 'noreferrer', onclick: onleave }, t.exit)),
    make('p', {}, t.what),
    make('p', {}, make('strong', {}, t.privacy), ` ${t.notDiagnosis}`),
    make('p', { className: 'soft' }, `${t.device} ${t.back}`),
    ...(note ? [make('p', { className: 'note', role: message ? 'alert' : 'status' }, note)] : []),
    ...(page ? [make('button', { type: 'button', className: 'start', onclick: onstart }, t.start)] : []),
    ...(page && message ? [make('p', {}, make('a', { href: page, target: '_blank', rel: 'noopener' }, t.open))] : []),
    make('div', { className: 'help' }, make('slot')));
}
