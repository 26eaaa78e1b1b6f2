// <care-compass> in JSX, for React 19 and later, which sets properties and events of such elements.

import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CareCompassElement, CareCompassLoad, CareCompassOwnEvents, CareCompassTheme } from './care-compass.js';

export interface CareCompassProps extends DetailedHTMLProps<HTMLAttributes<CareCompassElement>, CareCompassElement> {
  // Not optional: in a bundle no page stands beside the script.
  src: string;
  locale?: string;
  theme?: CareCompassTheme;
  load?: CareCompassLoad;
  onready?: (event: CareCompassOwnEvents['ready']) => void;
  onerror?: (event: CareCompassOwnEvents['error']) => void;
  onexit?: (event: CareCompassOwnEvents['exit']) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'care-compass': CareCompassProps;
    }
  }
}
