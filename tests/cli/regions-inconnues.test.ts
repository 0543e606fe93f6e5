/** Regions whose layouts have no profile: what is applied is right, what is not sure is listed, people are linked. */
import { join } from 'node:path';
import { genererRegion, truthCsv } from '../../templates/generateur';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, writeTree } from './run';
import { matchRows, pairwise } from './truth';

afterAll(cleanDirectories);

/** Coded rubriques and dates that indicators rest on. */
const CHECKED: readonly string[] = [
  'code_rncp',
  'type_certification',
  'niveau_vise',
  'visee_partielle',
  'sexe',
  'departement',
  'niveau_diplome',
  'situation_emploi',
  'date_demande',
  'date_depot_l1',
  'date_l1_complet',
  'date_decision_recevabilite',
  'decision_recevabilite',
  'accompagnement',
  'date_depot_l2',
  'date_abandon',
];

interface Journal {
  readonly entrees: readonly { readonly livraison: string; readonly fichier: string }[];
  readonly decisions: readonly { readonly type: string }[];
}

describe.each([
  { variante: 'B', graine: 23 },
  { variante: 'C', graine: 31 },
] as const)('variant $variante, seed $graine', ({ variante, graine }) => {
  const root = freshDirectory();
  const { fichiers, verite } = genererRegion({ graine, variante, taille: 900 });
  const truth = (name: keyof typeof verite): string => truthCsv(verite[name]);
  const output = join(root, 'sortie');
  let files: Map<string, Buffer>;
  let run: ReturnType<typeof suiviVae>;

  beforeAll(() => {
    writeTree(root, fichiers);
    const region = [...fichiers.keys()].find((path) => path.endsWith('region.json')) as string;
    run = suiviVae(['executer', join(root, region), '--sortie', output, '--accepter-propositions']);
    files = readTree(output);
  }, 120000);

  it('runs, and lists the columns that it left out', () => {
    expect(run.code).toBe(0);
    const { decisions } = JSON.parse(files.get('journal.json')!.toString()) as Journal;
    const left = decisions.filter(({ type }) => type === 'colonne_a_confirmer').length;
    const told = [...run.stderr.matchAll(/(\d+) laissées? de côté, à confirmer/g)].map(([, n]) => Number(n));
    expect(told.reduce((sum, n) => sum + n, 0)).toBe(left);
  });

  it('maps and reads nothing wrongly', () => {
    const { entrees } = JSON.parse(files.get('journal.json')!.toString()) as Journal;
    const names = new Map(entrees.map(({ livraison, fichier }) => [livraison, fichier]));
    const parcours = csvRows(files.get('base/parcours.csv')!);
    const matched = matchRows(parcours, names, truth('lignes'), truth('parcours'));
    expect(matched.length / parcours.length).toBeGreaterThan(0.99);
    const faulty = new Set(csvRows(truth('fautes')).map((one) => `${one.id_parcours}:${one.rubrique}`));
    const wrong: string[] = [];
    let told = 0;
    for (const { base, truth: real } of matched) {
      for (const rubrique of CHECKED) {
        if (base[rubrique] === '' || faulty.has(`${real.id_parcours}:${rubrique}`)) continue;
        told++;
        if (base[rubrique] !== real[rubrique]) wrong.push(`${base.certificateur}:${rubrique}`);
      }
    }
    expect(told).toBeGreaterThan(3000);
    expect([...new Set(wrong)].filter((place) => wrong.filter((one) => one === place).length > 2)).toEqual([]);
    expect(wrong.length / told).toBeLessThan(0.002);
  });

  it('links people across certifiers', () => {
    const { entrees } = JSON.parse(files.get('journal.json')!.toString()) as Journal;
    const names = new Map(entrees.map(({ livraison, fichier }) => [livraison, fichier]));
    const matched = matchRows(csvRows(files.get('base/parcours.csv')!), names, truth('lignes'), truth('parcours'));
    const { f1 } = pairwise(
      matched.map(({ base }) => base.id_candidat),
      matched.map(({ truth: real }) => real.id_personne),
    );
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });
});
