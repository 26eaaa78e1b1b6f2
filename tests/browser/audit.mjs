// The engine on the command line.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { root } from '../../src/embed/tools/common.mjs';

// $CARE_AUDIT: a `care-audit` that is built already.
const [program, ...leading] = process.env.CARE_AUDIT ? [process.env.CARE_AUDIT]
  : ['cargo', 'run', '-q', '--release', '--no-default-features', '--bin', 'care-audit', '--'];

/** What `care-audit` prints. */
export function audit(args, input = '') {
  const { status, stdout, stderr } = spawnSync(program, [...leading, ...args], { cwd: root, input, encoding: 'utf8', maxBuffer: 1 << 26 });
  assert.equal(status, 0, stderr);
  return stdout;
}
