// The matrix in Firefox: the two engines run beside each other.

import { inEachEngine } from '../engines/engines.mjs';
import { everyScreen } from '../engines/screens.mjs';

inEachEngine(everyScreen, 'Firefox');
