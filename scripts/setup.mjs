// Makes sure that what the other scripts need is there. It runs before the first install, on whatever Node
// the machine has (20 or newer), so it is plain JavaScript and uses nothing but Node itself.
// usage: node scripts/setup.mjs [chromium] [firefox]   the browsers to install where that is possible
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const places = {
  chromium: {
    variable: 'CHROME_PATH',
    names: [
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      'microsoft-edge',
      'brave-browser',
    ],
    files: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      ...windowsFiles('Google\\Chrome\\Application\\chrome.exe'),
      ...windowsFiles('Chromium\\Application\\chrome.exe'),
      ...windowsFiles('Microsoft\\Edge\\Application\\msedge.exe'),
      ...windowsFiles('BraveSoftware\\Brave-Browser\\Application\\brave.exe'),
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    files: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windowsFiles('Mozilla Firefox\\firefox.exe'),
    ],
    debian: 'firefox-esr',
  },
};

function windowsFiles(file) {
  if (process.platform !== 'win32') return [];
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).map((folder) => join(folder, file));
}

/** The program of a browser (`chromium`: Chrome, Chromium, Edge or Brave; or `firefox`), or `undefined`. */
export function findBrowser(kind) {
  const { variable, names, files } = places[kind];
  const folders = process.platform === 'win32' ? [] : (process.env.PATH ?? '').split(':').filter(Boolean);
  const candidates = [
    process.env[variable],
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...files,
  ];
  return candidates.find((file) => file && existsSync(file));
}

/** Why a browser is not there, and what would help, in one sentence. */
export function sayMissing(kind) {
  const { variable, debian } = places[kind];
  const what = kind === 'chromium' ? 'Chrome, Chromium, Edge or Brave' : 'Firefox';
  return `No ${what} was found: install it (on Debian: apt-get install ${debian}) or set ${variable} to its program.`;
}

function isDebianRoot() {
  return process.platform === 'linux' && existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installBrowser(kind) {
  if (findBrowser(kind) || !isDebianRoot()) return;
  console.log(`Installing ${places[kind].debian} (about a minute) ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', places[kind].debian, 'fonts-dejavu-core'],
  ]) {
    const result = spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    if (result.status !== 0) {
      console.log(`apt-get ${args[0]} did not work: ${result.stderr.trim().split('\n').at(-1)}`);
      return;
    }
  }
}

/** Installs the packages of package-lock.json unless exactly these are there already. */
function installPackages() {
  const stamp = join(root, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages (about a minute) ...');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.status !== 0) {
    console.error('The packages could not be installed: npm ci failed, see above.');
    process.exit(1);
  }
  const node = spawnSync(join(root, 'node_modules', '.bin', 'node'), ['--version'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (node.status !== 0) {
    console.error(
      'The package "node" is not whole: its install script did not run. Allow it and run npm ci again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  installPackages();
  for (const kind of process.argv.slice(2)) installBrowser(kind);
}
