/** A folder read whole: what the documents say besides goes to the register, and each thing is said once. */
import { library } from '../../../../core/quality/referentials';
import { registerWorkbook } from '../../../../core/reports/quality/reseau';
import { gridOfRows, type PlainCell } from '../../../../core/reading';
import {
  defaultNetworkSettings,
  lireReseau,
  type GivenWorkbook,
  type ReadNetwork,
} from '../../../../core/tasks/quality';

const shelf = library();
const { indicateurs } = shelf.get('martinique-2010');
const DATE = '2026-01-31';

function read(workbooks: readonly Omit<GivenWorkbook, 'sha256'>[]): ReadNetwork {
  const given = workbooks.map((one, i) => ({ ...one, sha256: `sha${i}` }));
  const task = lireReseau(given, defaultNetworkSettings('Réseau'), DATE, shelf);
  for (;;) {
    const step = task.next();
    if (step.done === true) return step.value;
  }
}

const census = gridOfRows('Structures', [
  ['Identifiant de la structure', 'Nom de la structure', 'Recensée le', 'Téléphone'],
  ['ST-01', 'Les Alizés', 'janvier 2024', 'demander Personne Fictive'],
  ['ST-02', 'Le Morne', '02/02/2024', 'le matin'],
  ['ST-03', 'La Savane', '03/02/2024', 'le soir'],
  ['ST-04', 'Le Piton', '04/02/2024', 'jamais'],
]);
const audit = (day: PlainCell, level: number): ReturnType<typeof gridOfRows> =>
  gridOfRows('Feuil1', [
    ['Date de l’audit', day],
    ['Auditeur', 'Auditrice fictive'],
    [],
    ['N°', 'Indicateur', 'Niveau', 'Constat'],
    ...indicateurs.map(({ numero, titre }): PlainCell[] => [numero, titre, level, 'vu']),
  ]);
const fichier = 'Les Alizés/audit.xlsx';
const read1 = read([
  { fichier: 'recensement.xlsx', sheets: [census] },
  { fichier, sheets: [audit('mai 2025', 2)] },
]);
const codesOf = (file: string): string[] =>
  read1.constats.filter(({ place }) => place.fichier === file).map(({ code }) => code.replace('qualite_', ''));

it('attaches by the folder, says so once, under the id of the register', () => {
  expect(read1.registre.evaluations.map(({ structure }) => structure)).toEqual(['ST-01']);
  expect(codesOf(fichier)).toContain('rattachement_par_fichier');
  expect(codesOf(fichier)).not.toContain('lecture_structure_absente');
  const own = read1.constats.filter(({ place }) => place.fichier === fichier);
  expect(new Set(own.map(({ structure }) => structure))).toEqual(new Set(['ST-01']));
});

it('tells a day that is incomplete with what was typed kept, not its consequences', () => {
  expect(codesOf(fichier)).toEqual(expect.arrayContaining(['lecture_date_partielle', 'date_audit_absente']));
  expect(codesOf(fichier)).not.toContain('etape_sans_date');
  expect(read1.registre.remarques?.map(({ structure, champ, texte }) => [structure, champ, texte])).toContainEqual([
    'ST-01',
    'date_audit',
    'mai 2025',
  ]);
});

it('gives each of the audits of one workbook to its structure, even on the same day', () => {
  const day = '12/05/2025';
  const named = (nom: string, level: number): ReturnType<typeof gridOfRows> => {
    const sheet = audit(day, level);
    return { ...sheet, name: nom };
  };
  const { registre } = read([
    { fichier: 'recensement.xlsx', sheets: [census] },
    { fichier: 'audits.xlsx', sheets: [named('Le Morne', 1), named('La Savane', 2), named('Inconnue', 3)] },
  ]);
  expect(registre.evaluations.map(({ structure, reponses }) => [structure, reponses[0].niveau])).toEqual([
    ['ST-02', '1'],
    ['ST-03', '2'],
  ]);
  expect(registre.ecartes?.length).toBeGreaterThan(0);
});

describe('the workbook of the register', () => {
  const { feuilles } = registerWorkbook(read1.registre, read1.constats);
  const textsOf = (nom: string): string => {
    const sheet = feuilles.find((one) => one.nom === nom);
    return JSON.stringify(
      sheet?.blocs.flatMap((block) =>
        block.genre === 'table' ? block.table.columns.map((one) => (one.kind === 'text' ? one.values : [])) : [],
      ),
    );
  };

  it('has a sheet of remarks, with their place', () => {
    for (const text of ['mai 2025', 'Date de l’audit', 'B1', 'demander Personne Fictive', 'Les Alizés'])
      expect(textsOf('Remarques')).toContain(text);
  });

  it('tells once a column of which many cells are in the same case, naming nobody', () => {
    const told = textsOf('À compléter');
    expect(told).toContain('Structures, D2 D3 D4 D5');
    expect(told).toContain('3 autres cellules de la colonne');
    expect(told).not.toContain('Fictive');
    expect(read1.constats.filter(({ code }) => code === 'qualite_lecture_telephone')).toHaveLength(4);
  });
});
