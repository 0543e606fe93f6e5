/** Workbooks of the network: one sheet per kind, sums that agree, no value in constats.csv. */
import { FORMS } from '../../../../../core/quality/forms';
import { boardOf, reminders } from '../../../../../core/quality/network';
import { boardWorkbook, findingsCsv, registerWorkbook } from '../../../../../core/reports/quality/reseau';
import type { CellValue, Sheet, TableBlock, WorkbookModel } from '../../../../../core/workbook';
import { largeReading } from '../../../quality/network/largeNetwork';

const { registre, constats } = largeReading();
const register = registerWorkbook(registre, constats);
const board = boardWorkbook(registre);

function sheet(model: WorkbookModel, nom: string): Sheet {
  const found = model.feuilles.find((one) => one.nom === nom);
  if (found === undefined) throw new Error(`no sheet ${nom}`);
  return found;
}

function table(of: Sheet): TableBlock {
  const found = of.blocs.find((block): block is TableBlock => block.genre === 'table');
  if (found === undefined) throw new Error('no table');
  return found;
}

/** A column of a table, by its header. */
function column(of: Sheet, header: string): CellValue[] {
  const block = table(of);
  const own = block.table.columns[block.entetes.indexOf(header)];
  if (own.kind === 'text') return [...own.codes].map((code) => own.values[code]);
  return own.kind === 'number' ? [...own.numbers] : [...own.days].map((jour) => ({ jour }));
}

describe('every workbook', () => {
  it.each([
    ['register', register],
    ['board', board],
  ])('%s has sheets that a program opens', (_, model) => {
    const names = model.feuilles.map(({ nom }) => nom);
    expect(new Set(names.map((nom) => nom.toLowerCase())).size).toBe(names.length);
    for (const nom of names) expect(nom).toMatch(/^[^:\\/?*[\]]{1,31}$/);
    for (const { filtre, blocs, figer } of model.feuilles) {
      const block = blocs.find((one): one is TableBlock => one.genre === 'table');
      if (block === undefined) continue;
      expect(filtre).toMatchObject({
        ligne: block.ligne,
        hauteur: block.table.rowCount + 1,
        largeur: block.entetes.length,
      });
      expect(figer?.lignes).toBe(block.ligne + 1);
      for (const one of block.table.columns)
        expect(
          one.kind === 'text' ? one.codes.length : one.kind === 'date' ? one.days.length : one.numbers.length,
        ).toBe(block.table.rowCount);
    }
    for (const { graphiques = [] } of model.feuilles)
      for (const { categories, series } of graphiques) {
        expect(names).toContain(categories.feuille);
        for (const { valeurs } of series) expect(valeurs.hauteur).toBe(categories.hauteur);
      }
  });
});

describe('the register', () => {
  it('has one row per structure, document and step', () => {
    expect(table(sheet(register, 'Structures')).table.rowCount).toBe(25);
    expect(table(sheet(register, 'Étapes')).table.rowCount).toBe(registre.transitions.length);
    expect(table(sheet(register, 'Documents reçus')).table.rowCount).toBe(registre.documents.length);
    expect(column(sheet(register, 'Accompagnateurs'), 'Nom')).toEqual(['Fictif']);
    expect(column(sheet(register, 'Présences'), 'Nombre de présents')).toHaveLength(8);
    expect(column(sheet(register, 'Mis à part'), 'Structure')).toEqual(['99999999900099']);
  });

  it('tells findings in sentences, with their structure', () => {
    const toDo = sheet(register, 'À compléter');
    expect(column(toDo, 'Gravité')).toEqual(['Bloquant']);
    expect(column(toDo, 'Ce qui est constaté')).toEqual([
      'La structure « 99999999900099 » n’est pas au recensement, et aucune ne lui ressemble.',
    ]);
    expect(table(toDo).marques).toEqual([{ ligne: 0, colonne: 2, style: 'bloquant' }]);
  });

  it('shows actions with what is overdue', () => {
    expect(column(sheet(register, 'Actions'), 'Situation').filter((one) => one === 'En retard')).toHaveLength(3);
    expect(boardOf(registre).actions_en_retard).toBe(3);
  });

  it('links each sheet from the first one', () => {
    const [first, ...others] = register.feuilles;
    const block = first.blocs[0];
    const links =
      block.genre === 'cellules'
        ? block.cellules.flatMap((row) => row.flatMap((cell) => (cell?.lien ? [cell.lien.feuille] : [])))
        : [];
    expect(links).toEqual(others.map(({ nom }) => nom));
  });

  it('shows sections that forms declare', () => {
    for (const name of Object.keys(registre.listes)) {
      const [modele, section] = name.split('.');
      expect([name, FORMS.find(({ id }) => id === modele)?.sections.some(({ id }) => id === section)]).toEqual([
        name,
        true,
      ]);
    }
  });
});

describe('the board', () => {
  it('draws states and funnel', () => {
    expect(board.feuilles.map(({ nom, graphiques = [] }) => [nom, graphiques.length])).toEqual([
      ['Tableau de bord', 1],
      ['Entonnoir', 1],
      ['Retards', 0],
      ['Relances', 0],
      ['Charte', 1],
      ['Méthode', 0],
    ]);
    const cells = sheet(board, 'Entonnoir').blocs.flatMap((block) =>
      block.genre === 'cellules' ? block.cellules : [],
    );
    const audited = cells.find((row) => row[0]?.valeur === 'Auditée');
    expect(audited?.[1]?.valeur).toBe(15);
  });

  it('holds the letters, ready to send', () => {
    expect(column(sheet(board, 'Relances'), 'Lettre')).toEqual(reminders(registre).map(({ texte }) => texte));
    expect(column(sheet(board, 'Retards'), 'Structure')).toHaveLength(boardOf(registre).retards.length);
  });

  it('tells the delays of the region', () => {
    const own = boardWorkbook({ ...registre, delais: { auditee: 10 } });
    expect(column(sheet(own, 'Méthode'), 'Délai (jours)')[7]).toBe(10);
    expect(table(sheet(own, 'Méthode')).marques).toHaveLength(1);
  });
});

it('constats.csv holds places and codes, no value', () => {
  const csv = new TextDecoder().decode(
    findingsCsv([
      {
        code: 'qualite_niveau_sans_preuve',
        gravite: 'a_verifier',
        place: { fichier: 'audits/S01.xlsx', feuille: 'Grille', ligne: 12, colonne: 'E' },
        structure: 'S01',
        details: { indicateur: '3', niveau: 'VALEUR' },
      },
      ...constats,
    ]),
  );
  expect(csv.replace('\ufeff', '').split('\r\n')).toEqual([
    'fichier;feuille;ligne;colonne;structure;code;gravite',
    'audits/S01.xlsx;Grille;12;E;S01;qualite_niveau_sans_preuve;a_verifier',
    'plans/inconnu.xlsx;;;;;qualite_structure_inconnue;bloquant',
    '',
  ]);
});
