// The same sources give the same files, wherever they are built.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../src/embed/tools/common.mjs';
import { dist } from './harness.mjs';

test('a build in another folder gives the same bytes', { timeout: 900_000 }, async () => {
  const copy = await mkdtemp(join(tmpdir(), 'care-compass-elsewhere-'));
  try {
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' });
    for (const file of listed.split('\0').filter(Boolean)) {
      await cp(join(root, file), join(copy, file), { recursive: true }).catch((error) => {
        if (error.code !== 'ENOENT') throw error; // deleted, but still listed
      });
    }
    for (const folder of ['node_modules', '.tools']) await symlink(join(root, folder), join(copy, folder)).catch(() => undefined);
    execFileSync(process.execPath, [join(copy, 'src/embed/tools/build.mjs'), '--no-gallery'], {
      cwd: copy, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CARGO_TARGET_DIR: join(copy, 'target') },
    });
    // The hashes of all that a provider takes: that they are those of the files, supply.test.mjs says.
    for (const name of ['SHA256SUMS', 'npm/care-compass.js']) {
      assert.equal(await readFile(join(copy, 'dist', name), 'utf8'), await readFile(join(dist, name), 'utf8'), name);
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
