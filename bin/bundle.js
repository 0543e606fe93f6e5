/** Bundles the command line from its TypeScript sources when there is no bundle of exactly these sources yet. */
'use strict';

const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const SOURCE_FOLDERS = ['core', 'files', 'cli'];
const SOURCE_NAME = /\.(ts|json)$/;
const OTHER_INPUTS = ['package.json', 'package-lock.json', path.join('bin', 'bundle.js')];
const KEPT_MS = 24 * 60 * 60 * 1000; // another command may be about to load an older bundle

/** Adds `path size mtime` of every source below a folder. */
function collect(root, folder, lines) {
  for (const entry of fs.readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) collect(root, place, lines);
    else if (SOURCE_NAME.test(entry.name)) lines.push(fileLine(root, place));
  }
}

function fileLine(root, place) {
  const stat = fs.statSync(path.join(root, place));
  return `${place} ${stat.size} ${stat.mtimeMs}`;
}

/**
 * A key of the sources' names, sizes and times. Unlike "is a source newer than the bundle?", it also notices a source
 * that was removed, or replaced by an older one.
 * @param {string} root project folder
 * @returns {string} 16 hex digits
 */
function sourcesKey(root) {
  const lines = [`node ${process.versions.modules}`];
  for (const place of OTHER_INPUTS) if (fs.existsSync(path.join(root, place))) lines.push(fileLine(root, place));
  for (const folder of SOURCE_FOLDERS) if (fs.existsSync(path.join(root, folder))) collect(root, folder, lines);
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 16);
}

/**
 * Where bundles of this checkout may live: in it, else (read-only checkout) in this account's temporary folder.
 * @param {string} root project folder
 * @returns {string[]}
 */
function bundleHomes(root) {
  const account = typeof process.getuid === 'function' ? process.getuid() : 'compte';
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return [path.join(root, '.suivi-vae', 'cli'), path.join(os.tmpdir(), `suivi-vae-${account}-${name}`)];
}

/** Makes a folder for bundles; false when it cannot be written, or belongs to somebody else (shared /tmp). */
function prepareHome(home) {
  try {
    fs.mkdirSync(home, { recursive: true, mode: 0o700 });
    fs.accessSync(home, fs.constants.W_OK);
    return isOurs(home);
  } catch {
    return false;
  }
}

/** Never run code that another account could have put in the shared temporary folder. */
function isOurs(home) {
  if (!home.startsWith(os.tmpdir()) || typeof process.getuid !== 'function') return true;
  const stat = fs.lstatSync(home);
  return stat.isDirectory() && stat.uid === process.getuid() && (stat.mode & 0o022) === 0;
}

/** The command line, and every `*.worker.ts` of files/ beside it: both find each other in `__dirname`. */
function entryPoints(root) {
  const entries = { cli: path.join(root, 'cli', 'main.ts') };
  const files = path.join(root, 'files');
  for (const name of fs.existsSync(files) ? fs.readdirSync(files) : []) {
    if (name.endsWith('.worker.ts')) entries[name.slice(0, -'.ts'.length)] = path.join(files, name);
  }
  return entries;
}

/** esbuild plugin: JSON of templates/ is read from the checkout, never frozen into the bundle. */
function externalTemplates(root) {
  return {
    name: 'external-templates',
    setup(build) {
      build.onResolve({ filter: /templates\/.*\.json$/ }, (args) => ({
        path: path.resolve(root, args.resolveDir, args.path),
        external: true,
      }));
    },
  };
}

/** Bundles into a folder of its own, then renames it: another command sees the whole bundle or none. */
async function build(root, home, key) {
  const { build: esbuild } = require('esbuild');
  const temporary = fs.mkdtempSync(path.join(home, `.${key}-`));
  try {
    await esbuild({
      absWorkingDir: root,
      entryPoints: entryPoints(root),
      outdir: temporary,
      outExtension: { '.js': '.cjs' },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      legalComments: 'none',
      logLevel: 'silent',
      plugins: [externalTemplates(root)],
    });
    fs.renameSync(temporary, path.join(home, key));
  } catch (error) {
    fs.rmSync(temporary, { recursive: true, force: true });
    // Another command started at the same time was faster: its bundle is the same.
    if (!fs.existsSync(path.join(home, key, 'cli.cjs'))) throw error;
  }
}

/** Removes the bundles of older sources. */
function removeOld(home, key) {
  for (const name of fs.readdirSync(home)) {
    if (!/^\.?[0-9a-f]{16}(-|$)/.test(name) || name === key) continue;
    const folder = path.join(home, name);
    try {
      if (Date.now() - fs.statSync(folder).mtimeMs > KEPT_MS) fs.rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another command removed it first.
    }
  }
}

/**
 * Path of the up-to-date bundle, made now if needed.
 * @param {string} root project folder
 * @returns {Promise<string>} a file to require
 * @throws the error of require('esbuild') (MODULE_NOT_FOUND) or esbuild's own, with `errors`
 */
async function freshBundle(root) {
  const key = sourcesKey(root);
  const homes = bundleHomes(root);
  for (const home of homes) {
    const bundle = path.join(home, key, 'cli.cjs');
    if (fs.existsSync(bundle) && isOurs(home)) return bundle;
  }
  const home = homes.find(prepareHome);
  if (!home) throw new Error(`aucun dossier inscriptible parmi ${homes.join(', ')}`);
  await build(root, home, key);
  removeOld(home, key);
  return path.join(home, key, 'cli.cjs');
}

module.exports = { sourcesKey, bundleHomes, freshBundle };
