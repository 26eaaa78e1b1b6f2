// Accessibility inside the sealed frame: a sample of the matrix that `make a11y` has in full, the
// names of all controls, and the faults that each judge must find.

import './a11y/names.test.mjs';
import './a11y/planted.test.mjs';
import { matrix } from './a11y/specification.mjs';

matrix('every screen, in one combination at least', { full: false });
