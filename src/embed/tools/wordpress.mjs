// A WordPress for the tests, with PHP and MariaDB to run it on. Nothing of it is started here.

import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, ask, fail, root, run, say } from './common.mjs';

/** The folder with WordPress's files. */
export const wordpress = join(root, '.tools', 'wordpress');

/** The program of the database; servers stand in no user's PATH. */
export const mariadbd = '/usr/sbin/mariadbd';

export function phpAndMariaDb() {
  if (ask('php', ['--ri', 'mysqli']) !== undefined && existsSync(mariadbd)) return;
  say('Setup: installing PHP and MariaDB with apt-get.');
  // The core of the server only: the whole one would start it now and at every boot.
  if (!aptInstall('php-cli', 'php-mysql', 'mariadb-server-core')) {
    fail('PHP and MariaDB could not be installed.', 'install PHP with mysqli, and MariaDB\'s mariadbd.');
  }
}

// WordPress, and what its package links to. Unpacked, not installed: that would bring a web server.
const parts = ['wordpress', 'libjs-cropper', 'libjs-underscore', 'php-getid3'];

export function wordpressFiles() {
  if (existsSync(wordpress)) return;
  say('Setup: unpacking WordPress into .tools.');
  // Beside where it goes, so that moving it there is one step.
  mkdirSync(join(root, '.tools'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tools', 'unpacking-'));
  const within = (program, ...args) => run(program, args, {}, folder);
  const fetch = () => within('apt-get', '-qq', '-o', 'APT::Sandbox::User=root', 'download', ...parts);
  // A fresh machine may have no list of packages yet.
  const unpacked = (fetch() || (aptInstall() && fetch()))
    && readdirSync(folder).every((archive) => within('dpkg-deb', '-x', archive, 'all'))
    // What points into /etc: a site here has a configuration of its own, and asks no other server.
    && within('rm', ...['.htaccess', 'wp-config.php', 'wp-includes/certificates/ca-bundle.crt'].map((name) => `all/usr/share/wordpress/${name}`))
    && within('cp', '-rL', 'all/usr/share/wordpress', 'whole')
    && within('mv', 'whole', wordpress);
  rmSync(folder, { recursive: true });
  if (!unpacked) fail('WordPress could not be unpacked.', `run: apt-get download ${parts.join(' ')}`);
}
