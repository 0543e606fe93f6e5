/** The main job on the example region, as a user runs it, measured against the truth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, suiviVaeProcess, unzip } from './run';
import type { Run } from './run';
import { found, identities } from './secrets';
import { matchRows, pairwise } from './truth';

const ROOT = join(__dirname, '..', '..');
const REGION = join(ROOT, 'templates', 'region-exemple', 'region.json');
const truth = (name: string): string => readFileSync(join(ROOT, 'templates', 'verite', `${name}.csv`), 'utf8');

interface Journal {
  readonly entrees: readonly {
    readonly certificateur: string;
    readonly livraison: string;
    readonly fichier: string;
    readonly lignes: Record<'lues' | 'retenues' | 'refusees' | 'fusionnees', number> & {
      readonly ecartees: Record<'titre' | 'vide' | 'total', number>;
    };
    readonly refus: Record<string, number>;
  }[];
  readonly sorties: readonly { readonly fichier: string; readonly sha256: string }[];
}

let run: Run;
let files: Map<string, Buffer>;
let journal: Journal;
let parcours: Record<string, string>[];

beforeAll(() => {
  const output = join(freshDirectory(), 'resultat');
  run = suiviVaeProcess(['executer', REGION, '--sortie', output, '--json']);
  files = readTree(output);
  journal = JSON.parse(files.get('journal.json')!.toString()) as Journal;
  parcours = csvRows(files.get('base/parcours.csv')!);
}, 120000);

afterAll(cleanDirectories);

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

describe('executer on the example region', () => {
  it('ends well and leaves the files of the contract', () => {
    expect([run.code, run.stderr]).toEqual([0, '']);
    const expected = ['parcours.csv', 'passages.csv', 'base.json', 'base-consolidee.xlsx'].map(
      (name) => `base/${name}`,
    );
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        ...expected,
        'indicateurs/indicateurs.csv',
        'indicateurs/tableau-de-bord.xlsx',
        'publication/indicateurs.csv',
        'publication/site/index.html',
        'anomalies.csv',
        'journal.json',
        'retours/dava.xlsx',
      ]),
    );
    const summary = JSON.parse(run.stdout) as { fichiers: string[]; parcours: number };
    expect(summary.fichiers).toEqual([...files.keys()].sort());
    expect(summary.parcours).toBe(parcours.length);
    expect(journal.sorties.map(({ fichier }) => fichier).sort()).toEqual(
      [...files.keys()].filter((path) => path !== 'journal.json').sort(),
    );
  });

  it('accounts for every row', () => {
    const nature = new Map<string, Record<string, number>>();
    for (const { fichier, nature: kind } of csvRows(truth('lignes'))) {
      const counts = nature.get(fichier) ?? {};
      counts[kind] = (counts[kind] ?? 0) + 1;
      nature.set(fichier, counts);
    }
    for (const { fichier, lignes, refus } of journal.entrees) {
      expect(lignes.lues).toBe(lignes.retenues + lignes.refusees);
      expect(sum(Object.values(refus))).toBe(lignes.refusees);
      const true_ = nature.get(fichier)!;
      const data = sum(['parcours', 'suite', 'doublon', 'refus'].map((kind) => true_[kind] ?? 0));
      const total = sum(['total', 'sous_total', 'note'].map((kind) => true_[kind] ?? 0));
      // A note under the table is set aside with the totals, or refused as a row that tells of nobody.
      const notes = lignes.lues - data;
      expect([fichier, notes >= 0 && notes <= (true_.note ?? 0)]).toEqual([fichier, true]);
      expect([fichier, lignes.ecartees.total + notes]).toEqual([fichier, total]);
      expect([fichier, lignes.retenues]).toEqual([fichier, data - (true_.refus ?? 0)]);
    }
    const kept = sum(journal.entrees.map(({ lignes }) => lignes.retenues - lignes.fusionnees));
    expect(parcours).toHaveLength(kept);
  });

  it('finds the true parcours, and their values', () => {
    const names = new Map(journal.entrees.map(({ livraison, fichier }) => [livraison, fichier]));
    const matched = matchRows(parcours, names, truth('lignes'), truth('parcours'));
    expect(matched.length / csvRows(truth('parcours')).length).toBeGreaterThan(0.995);
    const faulty = new Set(csvRows(truth('fautes')).map(({ id_parcours, rubrique }) => `${id_parcours}:${rubrique}`));
    const wrong = new Map<string, number>();
    let [told, asked] = [0, 0];
    for (const rubrique of [
      'code_rncp',
      'niveau_vise',
      'sexe',
      'departement',
      'situation_emploi',
      'date_demande',
      'date_depot_l1',
      'date_decision_recevabilite',
      'decision_recevabilite',
      'accompagnement',
      'date_depot_l2',
      'tranche_age_a',
    ]) {
      for (const { base, truth: real } of matched) {
        if (base[rubrique] === '') continue;
        if (faulty.has(`${real.id_parcours}:${rubrique}`)) continue;
        told++;
        if (base[rubrique] !== real[rubrique]) wrong.set(rubrique, (wrong.get(rubrique) ?? 0) + 1);
      }
      asked += matched.filter(({ truth: real }) => real[rubrique] !== '').length;
    }
    const errors = sum([...wrong.values()]);
    expect([Object.fromEntries(wrong), errors / told < 0.005]).toEqual([Object.fromEntries(wrong), true]);
    expect(told / asked).toBeGreaterThan(0.8);
  });

  it('links the people known to two certifiers', () => {
    const names = new Map(journal.entrees.map(({ livraison, fichier }) => [livraison, fichier]));
    const matched = matchRows(parcours, names, truth('lignes'), truth('parcours'));
    const { f1 } = pairwise(
      matched.map(({ base }) => base.id_candidat),
      matched.map(({ truth: real }) => real.id_personne),
    );
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  it('lets no identity out, but in the certifier’s own feedback', () => {
    const secrets = identities(truth('graphies'), truth('parcours'));
    for (const [path, bytes] of files) {
      if (path.startsWith('retours/')) continue;
      const texts = path.endsWith('.xlsx') ? [...unzip(bytes).values()].map(String) : [bytes.toString()];
      expect([path, texts.flatMap((text) => found(text, secrets)).length]).toEqual([path, 0]);
    }
  });

  it('gives the same bytes again, in a process where other command lines have run', () => {
    const output = join(freshDirectory(), 'resultat');
    expect(suiviVae(['executer', REGION, '--sortie', output]).code).toBe(0);
    const again = readTree(output);
    expect([...again.keys()]).toEqual([...files.keys()]);
    for (const [path, bytes] of again) expect([path, bytes.equals(files.get(path)!)]).toEqual([path, true]);
  }, 120000);
});
