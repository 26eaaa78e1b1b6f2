// One half of the full matrix: every question that is asked about oneself, and every kind of result.

import { matrix } from './specification.mjs';
import { aboutOneself } from './tours.mjs';

const elsewhere = ['about', 'practical'];

matrix('about oneself', {
  full: true, only: aboutOneself, expected: ({ asked, block }) => asked.oneself && !elsewhere.includes(block),
});
