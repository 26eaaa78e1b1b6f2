// Browsers of other makes than Chromium, for the tests only: Firefox, and WebKitGTK on a screen in
// memory, each with the driver that operates it.

import { join } from 'node:path';
import { aptInstall, ask, fail, root, run, say } from './common.mjs';

const version = '0.37.1';

/** The driver of Firefox, from `.tools` or from the PATH. */
export function findGeckodriver() {
  const own = join(root, '.tools', 'bin', 'geckodriver');
  return [own, 'geckodriver'].find((program) => ask(program, ['--version'])?.split('\n')[0] === `geckodriver ${version}`);
}

export function otherEngines() {
  for (const [program, question, name] of [
    ['firefox-esr', '--version', 'firefox-esr'],
    ['WebKitWebDriver', '--help', 'webkit2gtk-driver'],
    ['Xvfb', '-help', 'xvfb'],
  ]) {
    if (ask(program, [question]) !== undefined) continue;
    say(`Setup: installing ${name} with apt-get.`);
    if (!aptInstall(name)) fail(`${name}, which the browser tests need, could not be installed.`, `install ${name} with the system's package manager.`);
  }
  if (findGeckodriver()) return;
  say(`Setup: compiling geckodriver ${version} into .tools (some minutes, once).`);
  // Not optimised, which takes half as long: it only passes messages on.
  const args = ['install', 'geckodriver', '--version', version, '--locked', '--debug', '--root', '.tools', '--force'];
  if (!run('cargo', args, { CARGO_PROFILE_DEV_DEBUG: '0' }) || !findGeckodriver()) fail(`geckodriver ${version} could not be installed.`, `run: cargo ${args.join(' ')}`);
}
