// What is heavy in the page: the program and its glue. A script of its own, at the end, so that the
// first question need not wait for it, and so that the policy's hash covers it.

import { makeGlue } from 'sealed:glue';
import program from 'sealed:wasm';

globalThis.carried = { makeGlue, program };
