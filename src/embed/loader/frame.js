// The seal of the frame, and the one thing that goes into it: a theme and a language.

// Without allow-same-origin: that is what keeps the page around, and everything on it, out.
export const sandbox = 'allow-scripts allow-forms allow-modals allow-downloads'
  + ' allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols';

/** The frame's name, which says all that the page around may say. No link's target is called so. */
export const wish = (theme, locale) => `care-compass ${theme} ${locale}`;
