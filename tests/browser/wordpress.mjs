// A WordPress of its own for the tests: its database, its files and its server, all in one folder
// that goes away, and with no way out of this machine.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { mariadbd, wordpress } from '../../src/embed/tools/wordpress.mjs';
import { dist } from './harness.mjs';

export const admin = { name: 'admin', password: 'a password for a site that goes away' };

const config = (socket, log) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', 'http://' . $_SERVER['HTTP_HOST']);
define('WP_SITEURL', WP_HOME);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('FS_METHOD', 'direct');
define('WP_DEFAULT_THEME', 'plain');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
$table_prefix = 'wp_';
defined('ABSPATH') || define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

// What a theme must do, and no more.
const theme = `<!doctype html><html <?php language_attributes(); ?>><head><link rel="icon" href="data:,"><?php wp_head(); ?></head><body>
<?php while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>`;

// Writes down every request that WordPress would make to another server, and who wanted it.
const listener = (log) => `<?php
add_filter('pre_http_request', function ($answer, $how, $url) {
  file_put_contents('${log}', $url . ' ' . wp_debug_backtrace_summary() . "\\n", FILE_APPEND);
  return $answer;
}, 10, 3);
`;

/** Waits until `done` is true; gives up when the program has ended or after two minutes, for a busy machine. */
async function until(program, done) {
  for (let turn = 0; turn < 2400 && program.exitCode === null; turn += 1) {
    if (await done()) return true;
    await wait(50);
  }
  return false;
}

async function freePort() {
  const server = createServer();
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const { port } = server.address();
  await new Promise((done) => { server.close(done); });
  return port;
}

/** WordPress, installed, with the plugin from dist/ unpacked by WordPress itself and active. */
export async function site() {
  const folder = mkdtempSync(join(tmpdir(), 'care-compass-wordpress-'));
  const file = (...names) => join(folder, ...names);
  const root = file('site');
  const running = [];
  const close = () => {
    for (const program of running) program.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  process.on('exit', close);
  const start = (program, args) => {
    const started = spawn(program, args, { cwd: folder, stdio: 'ignore' });
    running.push(started);
    return started;
  };

  const database = file('database');
  mkdirSync(join(database, 'wordpress'), { recursive: true });
  // Nobody but this test can reach it, so it needs no users, and with them no tables of its own.
  const server = start(mariadbd, ['--no-defaults', `--datadir=${database}`, `--socket=${file('socket')}`, `--pid-file=${file('pid')}`,
    '--skip-networking', '--skip-grant-tables', '--innodb-flush-log-at-trx-commit=0', `--user=${userInfo().username}`]);

  cpSync(wordpress, root, { recursive: true });
  const write = (path, text) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('wp-config.php', config(file('socket'), file('debug.log')));
  write('wp-content/themes/plain/index.php', theme);
  write('wp-content/themes/plain/style.css', '/* Theme Name: Plain */');
  write('wp-content/mu-plugins/listener.php', listener(file('requests.log')));

  // Another program may take a port that was free a moment ago.
  const web = { exitCode: 1 };
  let origin;
  for (let turn = 0; turn < 5 && web.exitCode !== null; turn += 1) {
    const address = `127.0.0.1:${await freePort()}`;
    origin = `http://${address}`;
    const php = start('php', ['-d', 'sendmail_path=/bin/true', '-S', address, '-t', root]);
    web.exitCode = await until(php, () => fetch(`${origin}/license.txt`).then(() => true, () => false)) ? null : 1;
  }
  assert.equal(web.exitCode, null, 'PHP serves the site');
  assert.ok(await until(server, () => existsSync(file('socket'))), 'the database runs');

  /** Runs PHP code in WordPress, as nobody who is logged in, and gives back what it returns. */
  const php = (code, input = {}, first = '') => {
    const whole = `$_SERVER['HTTP_HOST'] = '${new URL(origin).host}';
      ${first}
      require '${root}/wp-load.php';
      $in = json_decode(stream_get_contents(STDIN), true);
      ob_start();
      $answer = (function () use ($in) { ${code} })();
      ob_end_clean();
      echo "\\0", json_encode($answer);`;
    const { stdout, stderr, status } = spawnSync('php', ['-d', 'sendmail_path=/bin/true', '-r', whole], { input: JSON.stringify(input), encoding: 'utf8' });
    const answer = stdout.split('\0')[1];
    assert.ok(status === 0 && answer !== undefined, `${code}\n${stdout}${stderr}`);
    return JSON.parse(answer);
  };

  php(`require ABSPATH . 'wp-admin/includes/upgrade.php';
    return wp_install('A clinic', $in['name'], 'admin@example.org', true, '', $in['password']);`, admin, "define('WP_INSTALLING', true);");
  const failed = php(`require ABSPATH . 'wp-admin/includes/admin.php';
    WP_Filesystem();
    $done = unzip_file($in['zip'], WP_PLUGIN_DIR);
    if (true === $done) $done = activate_plugin('care-compass/care-compass.php');
    return is_wp_error($done) ? $done->get_error_message() : null;`, { zip: join(dist, 'care-compass-wordpress.zip') });
  assert.equal(failed, null);

  const lines = (name) => (existsSync(file(name)) ? readFileSync(file(name), 'utf8').split('\n').filter(Boolean) : []);
  return { root, origin, php, close, asked: () => lines('requests.log'), complaints: () => lines('debug.log') };
}
