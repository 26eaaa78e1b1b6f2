// Accessibility inside the sealed frame, on a sample of the matrix that `make a11y` has in full.

import { matrix } from './a11y/specification.mjs';

matrix('every screen, in one combination at least', { full: false });
