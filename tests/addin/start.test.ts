/** What `npm run excel:start` does on each kind of machine. */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { certificates, hasExcel } from '../../addin/start/places.js';
import { planFor, removalFor } from '../../addin/start/plan.js';

const machine = {
  hasExcel: true,
  hasCertificates: true,
  manifest: '/projet/manifest.xml',
  id: '6b0f4d52-7f0e-4c1b-9a53-2d1c0e8f7a31',
  macFolder: '/Users/x/wef',
};

it('declares the manifest in the registry of Windows, and takes it away again', () => {
  const { register, copyTo, open } = planFor({ ...machine, platform: 'win32' });
  expect(register).toEqual(expect.arrayContaining(['reg', 'add', machine.id, machine.manifest]));
  expect([copyTo, open?.includes('excel')]).toEqual([null, true]);
  expect(removalFor({ ...machine, platform: 'win32' })).toEqual(expect.arrayContaining(['reg', 'delete', machine.id]));
});

it('copies it where Excel for Mac looks', () => {
  const { register, copyTo } = planFor({ ...machine, platform: 'darwin' });
  expect([register, copyTo]).toEqual([null, `/Users/x/wef/${machine.id}.manifest.xml`]);
  expect(removalFor({ ...machine, platform: 'darwin' })).toContain(copyTo);
});

it('without Excel touches nothing, and says what to do in French', () => {
  const { register, copyTo, open, sentences } = planFor({ ...machine, platform: 'linux', hasExcel: false });
  expect([register, copyTo, open]).toEqual([null, null, null]);
  expect(sentences.join('\n')).toMatch(/Excel sur le web[\s\S]*atelier[\s\S]*manifest\.xml/);
  expect(removalFor({ ...machine, platform: 'linux' })).toBeNull();
});

it('says how to make Excel trust this machine, only where it does not', () => {
  const told = (hasCertificates: boolean) =>
    planFor({ ...machine, platform: 'win32', hasCertificates }).sentences.join('\n');
  expect(told(false)).toContain('office-addin-dev-certs');
  expect(told(true)).not.toContain('office-addin-dev-certs');
});

it('finds Excel and the certificates where they are', () => {
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'suivi-vae-'));
  try {
    expect(certificates(home)).toBeNull();
    const folder = path.join(home, '.office-addin-dev-certs');
    fs.mkdirSync(folder);
    for (const name of ['localhost.key', 'localhost.crt', 'ca.crt']) fs.writeFileSync(path.join(folder, name), '');
    expect(certificates(home)?.key).toBe(path.join(folder, 'localhost.key'));
    const office = path.join(home, 'Microsoft Office', 'root', 'Office16');
    fs.mkdirSync(office, { recursive: true });
    expect(hasExcel('win32', { ProgramFiles: home })).toBe(false);
    fs.writeFileSync(path.join(office, 'EXCEL.EXE'), '');
    expect(hasExcel('win32', { ProgramFiles: home })).toBe(true);
    expect([hasExcel('win32', {}), hasExcel('linux', {})]).toEqual([false, false]);
  } finally {
    fs.rmSync(home, { recursive: true });
  }
});
