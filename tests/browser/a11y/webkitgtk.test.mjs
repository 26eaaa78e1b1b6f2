// The matrix in WebKitGTK: the two engines run beside each other.

import { inEachEngine } from '../engines/engines.mjs';
import { everyScreen } from '../engines/screens.mjs';

inEachEngine(everyScreen, 'WebKitGTK');
