/** A race between two toy engines: measured when they agree, stopped when they do not. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { race } from '../../../bench/harness/race';
import type { Engine } from '../../../bench/moteurs/moteur';

const HEADER = 'indicateur;vue;periode;unite;ventilation_1;modalite_1;ventilation_2;modalite_2;numerateur;denominateur';

/** Writes one figure; fails when it is empty. */
function toy(nom: string, figure: string): Engine {
  const row = `V03;flux;total;parcours;;;;;${figure.replace('/', ';')}`;
  const script = `const fs = require('node:fs'); const folder = process.argv[1] + '/indicateurs';
    if (${JSON.stringify(figure)} === '') { console.error('toy failure'); process.exit(3); }
    fs.mkdirSync(folder, { recursive: true });
    fs.writeFileSync(folder + '/indicateurs.csv', ${JSON.stringify(`${HEADER}\n${row}\n`)});`;
  return {
    nom,
    travail: 'même travail',
    prepare: () => true,
    commande: (_, outDir) => ({ programme: process.execPath, args: ['-e', script, outDir] }),
  };
}

describe('race', () => {
  const outputs = mkdtempSync(join(tmpdir(), 'bench-test-'));
  afterAll(() => rmSync(outputs, { recursive: true }));

  const run = (...engines: Engine[]) =>
    race({
      engines,
      baseline: 'base',
      regionDir: 'unused',
      outputs,
      probe: resolve(__dirname, '../../../bench/harness/probe.js'),
      rounds: 2,
      progress: () => undefined,
    });

  it('measures each engine in each round', async () => {
    const rounds = await run(toy('base', '3/4'), toy('other', '3/4'));
    expect(rounds.map((round) => [...round.keys()])).toEqual([
      ['base', 'other'],
      ['other', 'base'],
    ]);
    for (const round of rounds) {
      for (const { wall, cpu, peak } of round.values()) {
        expect(wall).toBeGreaterThan(0);
        expect(cpu).toBeGreaterThan(0);
        // A bare Node process takes some tens of MiB: the unit is right.
        expect(peak).toBeGreaterThan(10);
        expect(peak).toBeLessThan(1000);
      }
    }
  });

  it('gives no measure when figures differ', async () => {
    await expect(run(toy('base', '3/4'), toy('other', '2/4'))).rejects.toThrow(/disagree[^]*3\/4 \/ 2\/4/);
  });

  it('gives no measure when an engine fails', async () => {
    await expect(run(toy('base', '3/4'), toy('other', ''))).rejects.toThrow(/ended with 3[^]*toy failure/);
  });
});
