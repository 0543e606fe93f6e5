/** `npm run atelier`: one page, on this computer only, built again when a source changed. */
import * as fs from 'node:fs';
import type * as http from 'node:http';
import * as os from 'node:os';
import * as path from 'node:path';
import { isFresh, listen, pageServer, portOf } from '../../bin/atelier.js';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'atelier-'));
const page = path.join(folder, 'page.html');
fs.writeFileSync(page, '<p>été</p>');

afterAll(() => fs.rmSync(folder, { recursive: true }));

describe('the server', () => {
  let server: http.Server;
  let address = '';

  beforeAll(async () => {
    server = pageServer(page);
    address = `http://127.0.0.1:${await listen(server, 18_047)}`;
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('gives the page, never kept by the browser', async () => {
    const response = await fetch(`${address}/`);
    expect(await response.text()).toBe('<p>été</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['/package.json', 'GET', 404],
    ['/../package.json', 'GET', 404],
    ['/', 'POST', 405],
  ])('%s %s: %i', async (place, method, status) => {
    expect((await fetch(`${address}${place}`, { method })).status).toBe(status);
  });

  it('takes the next port when one is taken', async () => {
    const port = Number(new URL(address).port);
    const second = pageServer(page);
    await expect(listen(second, port)).resolves.toBe(port + 1);
    await new Promise((resolve) => second.close(resolve));
  });
});

it.each<[string[], number | null]>([
  [[], 8047],
  [['--sans-navigateur'], 8047],
  [['--port=9000', '--sans-navigateur'], 9000],
  [['--port=0'], null],
  [['--port=x'], null],
  [['autre'], null],
])('the port of %j is %p', (args, port) => {
  expect(portOf(args)).toBe(port);
});

it('builds again when a source is younger than the page', () => {
  for (const place of ['core', 'files', 'pane', 'atelier', 'webpack', 'templates/region-exemple']) {
    fs.mkdirSync(path.join(folder, place), { recursive: true });
  }
  const source = path.join(folder, 'pane', 'host.ts');
  for (const file of ['webpack.config.js', 'package.json', 'pane/host.ts'])
    fs.writeFileSync(path.join(folder, file), '');
  const at = (file: string, seconds: number) => fs.utimesSync(file, seconds, seconds);
  for (const file of ['webpack.config.js', 'package.json']) at(path.join(folder, file), 1000);
  at(source, 1000);
  at(page, 2000);
  expect(isFresh(page, folder)).toBe(true);
  at(source, 3000);
  expect(isFresh(page, folder)).toBe(false);
  expect(isFresh(path.join(folder, 'absente.html'), folder)).toBe(false);
});
