/** Workbooks that are less like ours: copied computed sheets, a sheet per structure, boxes to tick, lost headers, comments. */
import { evaluationOf, readDocument, readDocuments } from '../../../../core/quality/forms';
import type { ReadDocument } from '../../../../core/quality/forms';
import { withoutCopyMark } from '../../../../core/quality/forms/read/computed';
import { library } from '../../../../core/quality/referentials';
import { gridOfRows, type CellNote, type PlainCell, type SheetGrid } from '../../../../core/reading';

type Rows = PlainCell[][];

const shelf = library();
const { indicateurs } = shelf.get('martinique-2010');
const title = (numero: string): string => indicateurs.find((one) => one.numero === numero)!.titre;

const cover = (modele = 'grille-audit', structure: string | null = 'ST-07'): SheetGrid =>
  gridOfRows('Mode d’emploi', [
    ['Modèle', modele],
    ['Version du modèle', 1],
    ['Référentiel', 'martinique-2010'],
    ['Structure', structure],
  ]);
const FICHE: Rows = [
  ['Date de l’audit', '12/05/2010'],
  ['Auditeur', 'Auditrice fictive'],
];
const HEAD: PlainCell[] = ['N°', 'Indicateur', 'Niveau', 'Constat'];
const grid = (level: number): Rows => [HEAD, ...['1', '2', '3'].map((one): PlainCell[] => [one, title(one), level])];
const SYNTHESIS: Rows = [
  ['Synthèse : Grille d’audit'],
  ['Scores par critère'],
  ['N°', 'Critère', 'Niveau le plus bas', 'Avancement', 'Indicateurs', 'Renseignés', 'Évalués'],
  ['1', 'Les conditions d’accueil', '0 - Absent', '3 / 4', 4, 3, 3],
  ['Niveaux retenus, indicateur par indicateur'],
  ['N°', 'Indicateur', 'Niveau retenu', 'Reste à faire', 'Critère'],
  ['1', title('1'), '0 - Absent', '', '1'],
];

function read(sheets: SheetGrid[], file = 'x.xlsx'): ReadDocument {
  const document = readDocument(sheets, file, shelf);
  if (document === null) throw new Error('not recognised');
  return document;
}
const codes = ({ findings }: ReadDocument): string[] =>
  findings
    .map(({ code }) => code.replace('qualite_lecture_', ''))
    .filter((code) => !/^sections?_abs|_deduit$/.test(code));
const kept = ({ remarques }: ReadDocument): string[] => remarques.map(({ texte }) => texte);
const levels = ({ data }: ReadDocument): unknown[] => (data.grille ?? []).map(({ niveau }) => niveau);

describe('a sheet that we compute', () => {
  it.each([
    'Synthèse (2)',
    'Synthèse (copie)',
    'Copie de Synthèse',
    'Copie de Synthèse 2',
    'Synthèse_2',
    'Synthèse - Copie',
  ])('%s is a copy of « Synthèse »', (name) => expect(withoutCopyMark(name)).toBe('Synthèse'));

  it.each(['Synthèse', 'Synthèse (copie)', 'Bilan'])('is not read under the name « %s »', (name) => {
    const document = read([
      cover(),
      gridOfRows('Fiche', FICHE),
      gridOfRows('Grille', grid(2)),
      gridOfRows(name, SYNTHESIS),
    ]);
    expect([levels(document), codes(document), kept(document)]).toEqual([['2', '2', '2'], [], []]);
    expect(evaluationOf(document, shelf)?.findings).toEqual([]);
  });

  it.each(['Synthèse', 'Synthèse de l’audit', 'Résultats (2)'])('is a person’s when « %s » holds a grid', (name) => {
    expect(levels(read([cover(), gridOfRows('Fiche', FICHE), gridOfRows(name, grid(1))]))).toEqual(['1', '1', '1']);
  });

  it('is passed over where it was put under the grid', () => {
    const rows = [...grid(2), [], ...SYNTHESIS];
    expect(levels(read([cover(), gridOfRows('Tout', rows)]))).toEqual(['2', '2', '2']);
  });

  it('« Listes » is ours, « Liste » is a person’s', () => {
    const census: Rows = [
      ['N° SIRET', 'Organisme', 'Ville', 'Date de recensement'],
      ['73282932000074', 'Les Alizés', 'Fort-Exemple', '2024-05-12'],
    ];
    const lists: Rows = [
      ['Forme juridique', 'Profil de la structure', 'Origine de l’entrée'],
      ['Association', 'AAP', 'Presse'],
    ];
    const document = read([gridOfRows('Liste', census), gridOfRows('Listes (copie)', lists)]);
    expect([document.form.id, document.data.structures?.length]).toEqual(['recensement', 1]);
    // A SIRET is an id: no column is missing.
    expect(codes(document)).toEqual([]);
  });
});

it('a hidden sheet is read, and said, for what no visible one holds', () => {
  const proofs: Rows = [
    ['Indicateurs', 'Type', 'Référence'],
    ['1', 'doc', 'Livret'],
  ];
  const hidden = { hidden: true };
  const sheets = [cover(), gridOfRows('Fiche', FICHE), gridOfRows('Grille', grid(2))];
  const document = read([
    ...sheets,
    gridOfRows('Preuves', proofs, hidden),
    gridOfRows('Ancienne grille', grid(0), hidden),
  ]);
  expect([document.data.preuves?.length, levels(document), codes(document)]).toEqual([
    1,
    ['2', '2', '2'],
    ['feuille_masquee'],
  ]);
});

describe('comments on cells', () => {
  const note = (row: number, column: number, text: string): CellNote => ({ row, column, text });

  it('are kept with what they stand on; ours are not', () => {
    const notes = [
      note(1, 2, 'Pas d’accord avec ce niveau'),
      note(1, 2, 'Pas d’accord avec ce niveau'),
      note(
        0,
        9,
        '[Threaded comment]\n\nYour version of Excel allows you to read this.\n\nComment:\n    Vu avec la directrice',
      ),
      note(2, 0, `Indicateur 2\n0 - Absent : un descripteur d’autrefois\n1 - Partiel : un autre`),
      note(3, 0, `Indicateur 3\n0 - Absent : un descripteur\nÀ revoir l’an prochain`),
      note(0, 2, 'Choisissez un niveau. Ce que chacun veut dire ici : note du N°, ou feuille « Échelle ».'),
    ];
    const fiche = gridOfRows('Fiche', FICHE, { notes: [note(0, 1, 'reporté deux fois')] });
    const own = gridOfRows('Synthèse', SYNTHESIS, { notes: [note(3, 2, 'score à discuter')] });
    const { remarques } = read([cover(), fiche, gridOfRows('Grille', grid(2), { notes }), own]);
    expect(
      remarques.map(({ place, section, champ, ligne, texte }) => [
        place.colonne + String(place.ligne),
        section,
        champ,
        ligne,
        texte,
      ]),
    ).toEqual([
      ['B1', 'fiche', 'date_audit', '', 'reporté deux fois'],
      ['J1', 'grille', '', '', 'Vu avec la directrice'],
      ['C2', 'grille', 'niveau', '1', 'Pas d’accord avec ce niveau'],
      ['A4', 'grille', 'indicateur', '3', 'À revoir l’an prochain'],
      ['C4', '', '', '', 'score à discuter'],
    ]);
  });
});

describe('whose it is', () => {
  it('is no question for a register whose rows all say it', () => {
    const faits = (...structures: (string | null)[]): SheetGrid =>
      gridOfRows('Registre', [
        ['Date du fait', 'Identifiant de la structure', 'Nature', 'Description'],
        ...structures.map((one): PlainCell[] => ['12/01/2025', one, 'Avancée', 'Livret refait']),
      ]);
    const of = (sheet: SheetGrid): ReadDocument => read([cover('registre-dysfonctionnements', null), sheet]);
    expect(codes(of(faits('ST-01', 'ST-02')))).toEqual([]);
    expect(codes(of(faits('ST-01', null)))).toEqual(['structure_absente']);
  });

  it.each<[string, Rows, string, string]>([
    ['in a line of its own', [['Structure', 'ST-09']], 'ST-09', ''],
    ['by its name, in one cell', [['Organisme : Les Alizés']], '', 'Les Alizés'],
    ['by its SIRET', [['N° SIRET', '732 829 320 00074']], '73282932000074', ''],
  ])('is told above the grid %s', (_, line, structure, nom) => {
    const document = read([gridOfRows('Feuil1', [...line, ...FICHE, [], ...grid(1)])]);
    expect([document.structure, document.nom, kept(document)]).toEqual([structure, nom, []]);
  });

  it('is told sheet by sheet in one workbook', () => {
    const one = (name: string, structure: string | null, level: number): SheetGrid =>
      gridOfRows(name, [...(structure === null ? [] : [['Structure', structure]]), ...FICHE, [], ...grid(level)]);
    const sheets = [one('A', 'ST-01', 1), one('B', 'ST-02', 2), one('Les Alizés', null, 3)];
    const { documents } = readDocuments(sheets, 'audits.xlsx', shelf);
    expect(documents.map((document) => [document.structure, document.feuille, levels(document)[0]])).toEqual([
      ['ST-01', 'A', '1'],
      ['ST-02', 'B', '2'],
      ['', 'Les Alizés', '3'],
    ]);
  });

  it('is told by the fiches, whose grids come after', () => {
    const fiche = (structure: string): SheetGrid =>
      gridOfRows(`fiche ${structure}`, [['Structure', structure], ...FICHE]);
    const sheets = [fiche('ST-01'), fiche('ST-02'), gridOfRows('g1', grid(1)), gridOfRows('g2', grid(2))];
    const { documents } = readDocuments(sheets, 'audits.xlsx', shelf);
    expect(documents.map((document) => [document.structure, levels(document)[0]])).toEqual([
      ['ST-01', '1'],
      ['ST-02', '2'],
    ]);
  });
});

describe('a grid', () => {
  it('ticked in a column per level', () => {
    const document = read([
      cover(),
      gridOfRows('Fiche', FICHE),
      gridOfRows('Grille', [
        ['N°', 'Indicateur', 'Absent', 'Partiel', 'Conforme', 'Exemplaire', 'Constat'],
        ['1', title('1'), 'x', '', '', '', 'escalier'],
        ['2', title('2'), '', '', '✓', '', ''],
        ['3', title('3'), '', 'plutôt', '', '', ''],
        ['4', title('4'), '', 'x', 'x', '', ''],
      ]),
    ]);
    expect(document.data.grille).toEqual([
      { indicateur: '1', niveau: '0', constat: 'escalier' },
      { indicateur: '2', niveau: '2' },
      { indicateur: '3', niveau: '1' },
    ]);
    expect(codes(document)).toEqual(['niveau_contradictoire']);
    expect(kept(document)).toEqual(['plutôt', 'x', 'x']);
  });

  it('without its header row: levels are known, texts are kept', () => {
    const rows = ['1', '2', '3', '4'].map((one): PlainCell[] => [
      one,
      title(one),
      null,
      '2 - Conforme',
      `constat ${one}`,
    ]);
    const document = read([cover(), gridOfRows('Fiche', FICHE), gridOfRows('Grille', rows)]);
    expect(levels(document)).toEqual(['2', '2', '2', '2']);
    expect(codes(document)).toEqual(['titres_absents']);
    expect(document.remarques[1]).toMatchObject({ section: 'grille', ligne: '2', texte: 'constat 2' });
  });

  it('with a row of totals, and its header twice', () => {
    const document = read([
      cover(),
      gridOfRows('Fiche', FICHE),
      gridOfRows('Grille', [HEAD, ...grid(2), ['TOTAL', null, 6]]),
    ]);
    expect([levels(document), codes(document), kept(document)]).toEqual([['2', '2', '2'], [], ['TOTAL | 6']]);
  });
});

it('a mean and a total are no answers of a candidate', () => {
  const document = read([
    gridOfRows('Réponses', [
      ['Horodateur', 'Accueil et locaux', 'Information avant de commencer', 'Satisfaction d’ensemble'],
      ['12/05/2025', '4', '3', 'très satisfait'],
      ['Moyenne', 4, 3, 4],
      ['Total :', 4, 3, 4],
    ]),
  ]);
  expect(document.data.reponses).toHaveLength(1);
  expect(codes(document)).toEqual([]);
});

it('a charter that was signed alone follows the only charter there is', () => {
  const document = read([
    gridOfRows('Fiche', [
      ['Nom de la structure', 'Les Alizés'],
      ['Date de signature', '01/02/2025'],
      ['Signataire', 'La directrice fictive'],
      ['Signature', 'oui'],
    ]),
  ]);
  expect([document.form.id, document.referentiel, document.nom]).toEqual(['fiche-charte', 'charte-2010', 'Les Alizés']);
  expect(document.findings.some(({ gravite }) => gravite === 'bloquant')).toBe(false);
});
