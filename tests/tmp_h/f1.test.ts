import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { csvRows } from '../cli/run';
import { matchRows, pairwise } from '../cli/truth';
const V = join(__dirname, '../../templates/verite');
it('f1', () => {
  for (const dir of ['/tmp/h/once/base', '/tmp/h/b', '/tmp/h/c']) {
    const base = csvRows(readFileSync(join(dir, 'parcours.csv')));
    const d = JSON.parse(readFileSync(join(dir, 'base.json'), 'utf8'));
    const files = new Map<string, string>(d.livraisons.map((l: any) => [l.livraison, l.fichier]));
    const lines = readFileSync(join(V, 'lignes.csv'), 'utf8'), parc = readFileSync(join(V, 'parcours.csv'), 'utf8');
    const m = matchRows(base, files, lines, parc);
    console.log(dir, m.length, JSON.stringify(pairwise(m.map((x) => x.base.id_candidat), m.map((x) => x.truth.id_personne))));
  }
});
