// The other half of the full matrix: questions about someone else, and all that is no question.

import { matrix } from './specification.mjs';
import { others } from './tours.mjs';

matrix('about others, and the rest', {
  full: true, only: others, expected: ({ asked, block }) => block === 'practical' || (asked.someone && !asked.oneself),
});
