/** Runs one engine once in a child process and measures it. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from '../moteurs/moteur';

/** Seconds, seconds of user + system time, MiB; the two last add up the process and its Node children. */
export interface Measure {
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** What probe.js leaves for one process. */
interface Probe {
  readonly cpuMicros: number;
  readonly peakKiB: number;
}

/** Runs the command; throws with the end of its stderr when it fails. `probe` is the path of probe.js. */
export async function measure(command: Command, probe: string): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const env = { ...process.env, BENCH_PROBE: folder, NODE_OPTIONS: `--require ${JSON.stringify(probe)}` };
    const start = process.hrtime.bigint();
    const stderr = await run(command, env);
    const wall = Number(process.hrtime.bigint() - start) / 1e9;
    const probes = readdirSync(folder).map((name): Probe => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (probes.length === 0) throw new Error(`no measure left by ${command.args[0]}: ${stderr}`);
    const sum = (pick: (probe: Probe) => number): number => probes.reduce((total, one) => total + pick(one), 0);
    return { wall, cpu: sum((one) => one.cpuMicros) / 1e6, peak: sum((one) => one.peakKiB) / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: Command, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.programme, command.args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr = (stderr + data).slice(-4000);
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(stderr);
      else reject(new Error(`${command.args.join(' ')} ended with ${signal ?? code}\n${stderr}`));
    });
  });
}

/** An output directory that does not exist yet, its parent that does. */
export function freshOutput(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '..'), { recursive: true });
  return folder;
}
