/** Entry of `npm run atelier`: builds the atelier when its sources changed, serves it on this computer alone, opens the browser. */
'use strict';

require('./node-version.js').requireSupportedNode();

const { spawn } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');
const { ensureInstalled } = require('./install.js');
const { runNode } = require('./run-jest.js');

const ROOT = path.join(__dirname, '..');
const PAGE = path.join(ROOT, 'dist', 'atelier', 'suivi-vae.html');
const SOURCES = ['core', 'files', 'pane', 'atelier', 'webpack', 'templates/region-exemple'];
const FILES = ['webpack.config.js', 'package.json'];
const FIRST_PORT = 8047;
/** Ports tried when the first ones are taken. */
const PORTS = 10;

/** When the newest of those sources was changed, in milliseconds. */
function newest(place) {
  const stat = fs.statSync(place);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs.readdirSync(place).reduce((last, name) => Math.max(last, newest(path.join(place, name))), 0);
}

/** Whether the page is there, and no source is younger. */
function isFresh(page = PAGE, root = ROOT) {
  if (!fs.existsSync(page)) return false;
  const built = fs.statSync(page).mtimeMs;
  return [...SOURCES, ...FILES].every((place) => newest(path.join(root, place)) <= built);
}

/** Answers with the one page, whatever is asked of it; nothing else of the computer can be reached. */
function pageServer(page = PAGE) {
  return http.createServer((request, response) => {
    const isPage = request.url === '/' || request.url.startsWith('/?');
    if (!isPage || (request.method !== 'GET' && request.method !== 'HEAD')) {
      response.writeHead(isPage ? 405 : 404, { 'Content-Type': 'text/plain; charset=utf-8' });
      response.end();
      return;
    }
    const bytes = fs.readFileSync(page);
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': bytes.length,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
    });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  });
}

/**
 * Listens on this computer only, at the first free port.
 * @param {import('node:http').Server} server
 * @param {number} first
 * @returns {Promise<number>} the port
 */
function listen(server, first) {
  return new Promise((resolve, reject) => {
    let port = first;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || port >= first + PORTS - 1) reject(error);
      else server.listen(++port, '127.0.0.1');
    });
    server.on('listening', () => resolve(server.address().port));
    server.listen(port, '127.0.0.1');
  });
}

/** Opens the browser where there is a screen; the address is printed in any case. */
function openBrowser(address) {
  const commands = {
    darwin: ['open', [address]],
    win32: ['cmd', ['/c', 'start', '', address]],
  };
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const command = commands[process.platform] ?? (hasScreen ? ['xdg-open', [address]] : null);
  if (command === null || process.env.CI) return;
  const browser = spawn(command[0], command[1], { stdio: 'ignore', detached: true });
  browser.on('error', () => undefined);
  browser.unref();
}

/** The port asked for, or null when the arguments are wrong. */
function portOf(args) {
  const options = args.filter((arg) => arg !== '--sans-navigateur');
  if (options.length === 0) return FIRST_PORT;
  const match = /^--port=(\d{1,5})$/.exec(options[0]);
  const port = match === null ? NaN : Number(match[1]);
  return options.length === 1 && port > 0 && port < 65_536 ? port : null;
}

async function main(args) {
  const port = portOf(args);
  if (port === null) {
    process.stderr.write('Utilisation : npm run atelier -- [--port=8047] [--sans-navigateur]\n');
    return 2;
  }
  if (!isFresh()) {
    if (!ensureInstalled(ROOT, 'complet')) return 1;
    process.stdout.write("Construction de l'atelier…\n");
    const build = ['--mode', 'production', '--config-name', 'atelier'];
    if ((await runNode('node_modules/webpack-cli/bin/cli.js', build, process.env)) !== 0) {
      process.stderr.write("L'atelier n'a pas pu être construit.\n");
      return 1;
    }
  }
  const address = `http://localhost:${await listen(pageServer(), port)}/`;
  process.stdout.write(
    [
      `Atelier : ${address} (visible de cet ordinateur seulement ; Ctrl+C pour arrêter)`,
      `Il tient dans un seul fichier, qui s'ouvre aussi directement, sans serveur ni réseau :`,
      `  ${PAGE}`,
      '',
    ].join('\n'),
  );
  if (!args.includes('--sans-navigateur')) openBrowser(address);
  return null; // until it is stopped
}

module.exports = { isFresh, listen, pageServer, portOf };

if (require.main === module) {
  main(process.argv.slice(2)).then(
    (code) => code !== null && process.exit(code),
    (error) => {
      process.stderr.write(`L'atelier n'a pas pu être servi : ${error.message}\n`);
      process.exit(3);
    },
  );
}
