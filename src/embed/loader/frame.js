// The seal of the frame, and the one thing that goes into it: a theme and a language.

// Without allow-same-origin: that is what keeps the page around, and everything on it, out.
export const sandbox = 'allow-scripts allow-forms allow-modals allow-downloads'
  + ' allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';

/** Hands the frame's window a port and, over it, all that the page around may say. */
export function greet(window, wishes) {
  const { port1, port2 } = new MessageChannel();
  // An opaque origin has no name to address; the port goes to the window that we made.
  window?.postMessage('care-compass', '*', [port2]);
  port1.postMessage(wishes);
}
