/** Runs the command line as a user does, and reads what it leaves. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { runInThread } from './thread';

const ROOT = join(__dirname, '..', '..');

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * `suivi-vae ...args`: the shipped bundle, in a thread that later runs share (commandThread.js). `npm run test:lourd` asks
 * for a process of its own for every run of tests/cli (SUIVI_VAE_PROCESSUS=1), so that none can rest on an earlier one.
 */
export function suiviVae(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  if (process.env.SUIVI_VAE_PROCESSUS === '1') return suiviVaeProcess(args, env);
  return runInThread(args, { ...(process.env as Record<string, string>), ...env });
}

/** The same in a process of its own, through bin/suivi-vae.js: what a terminal sees of it. */
export function suiviVaeProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): Run {
  const done = spawnSync(process.execPath, [join(ROOT, 'bin', 'suivi-vae.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  return { code: done.status, stdout: done.stdout, stderr: done.stderr };
}

/** A fresh directory, removed by `clean`. */
const made: string[] = [];

export function freshDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'suivi-vae-test-'));
  made.push(path);
  return path;
}

export function cleanDirectories(): void {
  for (const path of made.splice(0)) rmSync(path, { recursive: true, force: true });
}

/** Writes files by relative path. */
export function writeTree(root: string, files: ReadonlyMap<string, Uint8Array | string>): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Every file below a directory, by relative path with `/`. */
export function readTree(root: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else files.set(relative(root, path).split('\\').join('/'), readFileSync(path));
    }
  };
  visit(root);
  return files;
}

/** Members of a zip, inflated, by name (central directory, PKWARE APPNOTE 4.3.12). */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const members = new Map<string, Buffer>();
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== 0x06054b50) end--;
  let at = bytes.readUInt32LE(end + 16);
  for (let n = bytes.readUInt16LE(end + 10); n > 0; n--) {
    const method = bytes.readUInt16LE(at + 10);
    const size = bytes.readUInt32LE(at + 20);
    const nameLength = bytes.readUInt16LE(at + 28);
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const data = bytes.subarray(start, start + size);
    members.set(name, method === 8 ? inflateRawSync(data) : data);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return members;
}

/** Rows of a CSV of ours, as objects. */
export function csvRows(bytes: Buffer | string, separator = ';'): Record<string, string>[] {
  const text = bytes.toString().replace(/^\uFEFF/, '');
  const rows: string[][] = [[]];
  let [cell, quoted] = ['', false];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === separator || c === '\n') {
      rows[rows.length - 1].push(cell.replace(/\r$/, ''));
      cell = '';
      if (c === '\n') rows.push([]);
    } else cell += c;
  }
  if (cell !== '') rows[rows.length - 1].push(cell);
  const [head, ...body] = rows.filter((row) => row.length > 0);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
