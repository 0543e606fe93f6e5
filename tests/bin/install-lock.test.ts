/** The lock that keeps two installs of one checkout apart. */
import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { declareUse, takeLock, waitForUsers } from '../../bin/install-lock.js';

let folder: string;
const never = () => {
  throw new Error('waited for nobody');
};

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'verrou-'));
});

afterEach(() => fs.rmSync(folder, { recursive: true }));

/** The number of a process that has just ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

describe('takeLock', () => {
  it('makes the folder, holds, and releases', () => {
    const inside = path.join(folder, 'nouveau');
    const release = takeLock(inside, never);
    expect(fs.readdirSync(inside)).toEqual(['installation.verrou']);
    release?.();
    expect(fs.readdirSync(inside)).toEqual([]);
  });

  it('removes the lock of a process that died', () => {
    fs.writeFileSync(path.join(folder, 'installation.verrou'), `${deadPid()}\n`);
    const release = takeLock(folder, never);
    expect(fs.readFileSync(path.join(folder, 'installation.verrou'), 'utf8')).toBe(`${process.pid}\n`);
    release?.();
  });

  it('gives null where nothing can be written', () => {
    fs.writeFileSync(path.join(folder, 'fichier'), '');
    expect(takeLock(path.join(folder, 'fichier'), never)).toBeNull();
  });

  it('lets one process in at a time', () => {
    const script = `
      const { takeLock } = require(${JSON.stringify(path.resolve('bin/install-lock.js'))});
      const fs = require('node:fs');
      const [folder, log] = process.argv.slice(1);
      for (let turn = 0; turn < 5; turn++) {
        const release = takeLock(folder, () => {});
        fs.appendFileSync(log, 'in\\n');
        fs.appendFileSync(log, 'out\\n');
        release();
      }`;
    const log = path.join(folder, 'journal');
    const launch = `const { spawn } = require('node:child_process');
      for (let i = 0; i < 3; i++) spawn(process.execPath, ['-e', ${JSON.stringify(script)}, ...process.argv.slice(1)]);`;
    spawnSync(process.execPath, ['-e', launch, folder, log]);
    expect(fs.readFileSync(log, 'utf8')).toBe('in\nout\n'.repeat(15));
  });
});

describe('waitForUsers', () => {
  it('does not wait for itself, nor for the dead, whose records it removes', () => {
    fs.writeFileSync(path.join(folder, `usage-${deadPid()}`), '');
    const end = declareUse(folder);
    waitForUsers(folder, never);
    expect(fs.readdirSync(folder)).toEqual([`usage-${process.pid}`]);
    end();
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it('waits for a live one', () => {
    fs.writeFileSync(path.join(folder, `usage-${process.ppid}`), '');
    expect(() => waitForUsers(folder, never)).toThrow('waited for nobody');
  });
});
