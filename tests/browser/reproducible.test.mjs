// The same sources give the same files, wherever they are built.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../src/embed/tools/common.mjs';
import { dist } from './harness.mjs';

const sha256 = async (path) => createHash('sha256').update(await readFile(path)).digest('hex');

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
    execFileSync(process.execPath, [join(copy, 'src/embed/tools/build.mjs')], {
      cwd: copy, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CARGO_TARGET_DIR: join(copy, 'target') },
    });
    for (const name of ['care-compass.html', 'care-compass.js', 'care-compass.sbom.json', 'care-compass-wordpress.zip', 'npm/care-compass.js']) {
      assert.equal(await sha256(join(copy, 'dist', name)), await sha256(join(dist, name)), name);
    }
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
});
