/** Workbooks as auditors and structures send them back: what is found, what is said, what is kept aside. */
import { readDocument, readDocuments } from '../../../../core/quality/forms';
import type { ReadDocument } from '../../../../core/quality/forms';
import { library } from '../../../../core/quality/referentials';
import { gridOfRows, type PlainCell, type SheetGrid } from '../../../../core/reading';

const shelf = library();
const martinique = shelf.get('martinique-2010');

type Rows = PlainCell[][];
const COVER: Rows = [
  ['Grille d’audit'],
  ['Modèle', 'grille-audit'],
  ['Version du modèle', 1],
  ['Référentiel', 'martinique-2010'],
  ['Structure', 'ST-07'],
  ['Nom de la structure', 'Les Alizés'],
];
const sheet = (name: string, rows: Rows, more: Parameters<typeof gridOfRows>[2] = {}): SheetGrid =>
  gridOfRows(name, rows, more);
const cover = (...changes: Rows): SheetGrid =>
  sheet(
    'Mode d’emploi',
    COVER.map((row) => changes.find(([label]) => label === row[0]) ?? row),
  );
const title = (numero: string): string => martinique.indicateurs.find((one) => one.numero === numero)!.titre;

function read(sheets: SheetGrid[]): ReadDocument {
  const document = readDocument(sheets, 'retour.xlsx', shelf);
  if (document === null) throw new Error('not recognised');
  return document;
}
const codes = ({ findings }: ReadDocument): string[] =>
  findings
    .map(({ code }) => code.replace('qualite_lecture_', ''))
    .filter((code) => !/^sections?_absentes?$/.test(code));
const kept = ({ remarques }: ReadDocument): string[] => remarques.map(({ texte }) => texte);

const FICHE = sheet('Fiche d’audit', [
  ['Date de l’audit', '12/05/2010'],
  ['Auditeur', 'Auditrice fictive'],
]);

describe('a grid filled on site', () => {
  it('with titles above, moved columns, a band out of place, blanks and a comment in the margin', () => {
    const grid = sheet('audit alizés', [
      ['COMITÉ TECHNIQUE'],
      ['Visite du 12 mai'],
      [null, 'Niveau', 'Constats', 'N°', 'Indicateur'],
      ['2 - Critères déontologiques'],
      [null, 2, 'Grille affichée', 5, title('5'), 'à revoir avec la direction'],
      [],
      ['1 - Les conditions d’accueil'],
      [null, 'CONFORME', null, '1', title('1')],
      [null, null, null, '2', title('2')],
    ]);
    const document = read([cover(), FICHE, grid]);
    expect(document.data.grille).toEqual([
      { indicateur: '5', niveau: '2', constat: 'Grille affichée' },
      { indicateur: '1', niveau: '2' },
    ]);
    expect(document.places.grille[0]).toEqual({
      fichier: 'retour.xlsx',
      feuille: 'audit alizés',
      ligne: 5,
      colonne: '',
    });
    expect(kept(document).slice(0, 2)).toEqual(['COMITÉ TECHNIQUE', 'Visite du 12 mai']);
    expect(document.remarques.slice(2)).toEqual([
      {
        place: { fichier: 'retour.xlsx', feuille: 'audit alizés', ligne: 5, colonne: 'F' },
        section: 'grille',
        champ: '',
        ligne: '5',
        texte: 'à revoir avec la direction',
      },
    ]);
    expect(codes(document)).toEqual([]);
  });

  it('without its numbers, its titles a little changed', () => {
    const grid = sheet('Grille', [
      ['Indicateur', 'Niveau', 'Constat'],
      ['Accessibilité  des locaux', 'Partiel', 'Une marche'],
      [title('22').toUpperCase(), 3, null],
      ['Delais de reponse (en jours)', 1, null],
      [title('12').replace('Découpage', 'Découppage'), 2, null],
    ]);
    expect(read([cover(), FICHE, grid]).data.grille.map(({ indicateur }) => indicateur)).toEqual([
      '1',
      '22',
      '2',
      '12',
    ]);
  });

  it('with number and title in one column', () => {
    const grid = sheet('Grille', [
      ['Indicateur', 'Niveau', 'Constat'],
      [`4 - ${title('4')}`, 2, 'ok'],
      [`24. ${title('24')}`, 1, 'rien'],
    ]);
    expect(read([cover(), FICHE, grid]).data.grille.map(({ indicateur }) => indicateur)).toEqual(['4', '24']);
  });

  it('with a level merged over three indicators', () => {
    const grid = sheet(
      'Grille',
      [
        ['N°', 'Indicateur', 'Niveau', 'Constat'],
        ['1', title('1'), '2 - Conforme', 'même constat'],
        ['2', title('2')],
        ['3', title('3')],
        ['4', title('4'), 1],
      ],
      { merges: [{ top: 1, bottom: 3, left: 2, right: 2 }] },
    );
    expect(read([cover(), FICHE, grid]).data.grille).toEqual([
      { indicateur: '1', niveau: '2', constat: 'même constat' },
      { indicateur: '2', niveau: '2' },
      { indicateur: '3', niveau: '2' },
      { indicateur: '4', niveau: '1' },
    ]);
  });

  it('in two sheets, one per auditor, and evidence in two tables of one sheet', () => {
    const head = ['N°', 'Indicateur', 'Niveau', 'Constat'];
    const proofs = ['Indicateurs', 'Type', 'Référence', 'Date'];
    const document = read([
      cover(),
      FICHE,
      sheet('critère 1', [head, ['1', title('1'), 2]]),
      sheet('critère 2', [head, ['5', title('5'), 1]]),
      sheet('Preuves', [
        proofs,
        ['1;5', 'doc', 'Plaquette', 2009],
        [],
        ['suite'],
        proofs,
        [5, 'Entretien', 'Directrice', null],
      ]),
    ]);
    expect(document.data.grille.map(({ indicateur }) => indicateur)).toEqual(['1', '5']);
    expect(document.data.preuves).toEqual([
      { indicateurs: ['1', '5'], type: 'document', reference: 'Plaquette' },
      { indicateurs: ['5'], type: 'entretien', reference: 'Directrice' },
    ]);
    expect(codes(document)).toContain('date_partielle');
    expect(kept(document)).toEqual(expect.arrayContaining(['2009', 'suite']));
  });

  it('all on one sheet, the fiche under the grid', () => {
    const document = read([
      cover(),
      sheet('Tout', [
        ['N°', 'Indicateur', 'Niveau', 'Constat'],
        ['1', title('1'), 2, 'accès de plain-pied'],
        [],
        ['Date de l’audit', '12/05/2010'],
        ['Site audité', 'Fort-de-France'],
        ['Auditeur', 'Auditrice fictive'],
      ]),
    ]);
    expect(document.data.grille).toHaveLength(1);
    expect(document.data.fiche).toEqual([
      { date_audit: '2010-05-12', site: 'Fort-de-France', auditeur: 'Auditrice fictive' },
    ]);
  });

  it('after a sort that left the numbers where they were', () => {
    const grid = sheet('Grille', [
      ['N°', 'Indicateur', 'Niveau', 'Constat'],
      ['1', title('9'), 2, 'projet écrit'],
    ]);
    const document = read([cover(), FICHE, grid]);
    expect(document.data.grille[0].indicateur).toBe('9');
    expect(codes(document)).toEqual(['indicateur_contradictoire']);
  });

  it('with answers on a row that is no indicator, and a level that is none', () => {
    const grid = sheet('Grille', [
      ['N°', 'Indicateur', 'Niveau', 'Constat'],
      ['1', title('1'), 'bof', 'escalier'],
      [null, 'Ambiance générale', 3, 'très bonne'],
    ]);
    const document = read([cover(), FICHE, grid]);
    expect(document.data.grille).toEqual([{ indicateur: '1', constat: 'escalier' }]);
    expect(
      document.findings
        .filter(({ gravite }) => gravite === 'bloquant')
        .map(({ code, place }) => [code, place.ligne, place.colonne]),
    ).toEqual([
      ['qualite_lecture_niveau_inconnu', 2, 'C'],
      ['qualite_lecture_ligne_sans_indicateur', 3, ''],
    ]);
    expect(kept(document)).toEqual(['bof', 'Ambiance générale', '3', 'très bonne']);
    expect(document.findings.every(({ structure }) => structure === 'ST-07')).toBe(true);
  });
});

describe('a fiche', () => {
  it('with lines added under an answer, a column inserted, a comment beside and a line of its own', () => {
    const document = read([
      cover(),
      sheet('Fiche', [
        ['Fiche d’audit'],
        ['Rubrique', null, 'Réponse', 'Aide'],
        ['Interlocuteurs rencontrés', null, 'La directrice', 'Nom et fonction des personnes rencontrées.'],
        [null, null, 'Un accompagnateur'],
        ['DATE DE L’AUDIT *', null, { number: 40310, format: 'dd/mm/yyyy' }, null, 'retardé'],
        ['Auditeur :', null, 'Auditrice fictive'],
        ['Météo', null, 'pluie'],
      ]),
    ]);
    expect(document.data.fiche).toEqual([
      { interlocuteurs: 'La directrice\nUn accompagnateur', date_audit: '2010-05-12', auditeur: 'Auditrice fictive' },
    ]);
    expect(kept(document)).toEqual(['retardé', 'pluie']);
  });

  it('written « label : answer » in one cell', () => {
    const document = read([
      cover(),
      sheet('Fiche', [['Date de l’audit : 12/05/2010'], ['Site audité : Le Lamentin'], ['Auditeur : X']]),
    ]);
    expect(document.data.fiche).toEqual([{ date_audit: '2010-05-12', site: 'Le Lamentin', auditeur: 'X' }]);
  });

  it('takes no help for an answer', () => {
    const rows: Rows = [
      ['Site audité', null, 'Lieu de la visite, si la structure en a plusieurs.'],
      ['Auditeur', null, null],
    ];
    expect(read([cover(), sheet('Fiche', rows)]).data).toEqual({});
  });

  it('filled in twice, differently, keeps both', () => {
    const document = read([
      cover(),
      FICHE,
      sheet('Feuil5', [
        ['Date de l’audit', '13/05/2010'],
        ['Auditeur', 'Auditrice fictive'],
      ]),
    ]);
    expect(document.data.fiche[0].date_audit).toBe('2010-05-12');
    expect(codes(document)).toEqual(['rubrique_double']);
    expect(kept(document)).toEqual(['2010-05-13']);
  });
});

describe('which document it is', () => {
  const table: Rows = [
    ['N°', 'Indicateur', 'Niveau', 'Constat', 'Préconisation'],
    ...martinique.indicateurs.map(({ numero, titre }): PlainCell[] => [numero, titre, 2, 'vu']),
  ];

  it('is found from headers and titles when the first sheet is gone', () => {
    const document = read([sheet('Feuil1', table), FICHE]);
    expect([document.form.id, document.referentiel, document.structure]).toEqual([
      'grille-audit',
      'martinique-2010',
      '',
    ]);
    expect(codes(document)).toEqual(['modele_deduit', 'referentiel_deduit', 'structure_absente']);
  });

  it('takes a priority « Moyenne » in the first column for an answer, and a row of means for none', () => {
    const document = read([
      sheet('Actions', [
        ['Priorité', 'Action', 'Responsable', 'Échéance', 'Avancement'],
        ['Moyenne', 'Afficher les horaires', 'R. Fictif', '01/02/2026', 'À faire'],
        ['Moyenne', 12, null, null, null],
        ['Total', 12, null, null, null],
      ]),
    ]);
    expect(document.data.actions?.map(({ action }) => action)).toEqual(['Afficher les horaires', '12']);
  });

  describe('of several versions of one référentiel', () => {
    const rnq = shelf
      .get('rnq-v9')
      .indicateurs.map(({ numero, titre }): PlainCell[] => [numero, titre, 'Conforme', 'vu', 'rien']);
    const audited = (named: PlainCell, day: PlainCell): ReadDocument =>
      read([
        cover(['Référentiel', named]),
        sheet('Fiche d’audit', [
          ['Date de l’audit', day],
          ['Auditeur', 'A. Fictif'],
        ]),
        sheet('Grille', [table[0], ...rnq]),
      ]);

    it.each<readonly [PlainCell, PlainCell, string, readonly string[]]>([
      [null, '31/10/2026', 'rnq-v9', ['referentiel_en_vigueur']],
      ['RNQ', '31/10/2026', 'rnq-v9', ['referentiel_en_vigueur']],
      ['Qualiopi', '01/11/2026', 'rnq-v10', ['referentiel_en_vigueur']],
      ['guide V10', '31/10/2026', 'rnq-v10', ['referentiel_deduit']],
      ['rnq-v10', '31/10/2026', 'rnq-v10', []],
      [null, null, 'rnq-v10', ['referentiel_incertain']],
    ])('%j, audited on %j: %s', (named, day, id, told) => {
      const document = audited(named, day);
      expect([document.referentiel, codes(document).filter((code) => code.startsWith('referentiel'))]).toEqual([
        id,
        told,
      ]);
    });
  });

  it('is said when the référentiel is none we know', () => {
    const document = read([
      cover(['Référentiel', 'guyane-2031']),
      FICHE,
      sheet('Grille', [table[0], ['a', 'Un titre inconnu', 'bien', 'vu']]),
    ]);
    expect(document.referentiel).toBe('');
    expect(codes(document)).toContain('referentiel_inconnu');
  });

  it('takes a name written in the place of the id for a name', () => {
    const document = read([cover(['Structure', 'Les Alizés du Nord'], ['Nom de la structure', null]), FICHE]);
    expect([document.structure, document.nom]).toEqual(['', 'Les Alizés du Nord']);
  });

  it('is none of ours: a stock list, an export, an empty workbook', () => {
    for (const rows of [
      [
        ['Article', 'Quantité', 'Prix'],
        ['Clous', 3, 12],
      ],
      [
        ['Nom', 'Prénom', 'Date de naissance', 'Certification', 'Date du jury', 'Résultat'],
        ['X', 'Y', '01/01/1980', 'DEAES', '01/02/2024', 'VT'],
      ],
      [],
    ] as Rows[]) {
      const { documents, findings } = readDocuments([sheet('Feuil1', rows)], 'autre.xlsx', shelf);
      expect(documents).toEqual([]);
      expect(findings.map(({ code, gravite }) => [code, gravite])).toEqual([
        ['qualite_lecture_document_inconnu', 'bloquant'],
      ]);
    }
  });

  it('keeps what was written on the first sheet', () => {
    const first = sheet('Mode d’emploi', [...COVER, [], ['Attention : la directrice souhaite relire avant envoi']]);
    expect(kept(read([first, FICHE]))).toEqual(['Attention : la directrice souhaite relire avant envoi']);
  });

  it('is more recent than us', () => {
    expect(codes(read([cover(['Version du modèle', 9]), FICHE]))).toEqual(['version_recente']);
  });
});

describe('several documents in one workbook', () => {
  const grid = (level: number): Rows => [
    ['N°', 'Indicateur', 'Niveau', 'Constat'],
    ['1', title('1'), level, 'vu'],
  ];

  it('each under its own first sheet', () => {
    const other = sheet(
      'Mode d’emploi (2)',
      COVER.map((row) => (row[0] === 'Structure' ? ['Structure', 'ST-08'] : row)),
    );
    const { documents } = readDocuments(
      [cover(), FICHE, sheet('Grille', grid(1)), other, sheet('Grille (2)', grid(3))],
      'x.xlsx',
      shelf,
    );
    expect(documents.map(({ structure, data }) => [structure, data.grille[0].niveau])).toEqual([
      ['ST-07', '1'],
      ['ST-08', '3'],
    ]);
  });

  it('sheets copied for a second site', () => {
    const second = sheet('Fiche d’audit (2)', [
      ['Date de l’audit', '20/05/2010'],
      ['Site audité', 'Le Marin'],
    ]);
    const { documents } = readDocuments(
      [cover(), FICHE, sheet('Grille', grid(1)), second, sheet('Grille (2)', grid(3))],
      'x.xlsx',
      shelf,
    );
    expect(
      documents.map(({ structure, data }) => [structure, data.fiche[0].date_audit, data.grille[0].niveau]),
    ).toEqual([
      ['ST-07', '2010-05-12', '1'],
      ['ST-07', '2010-05-20', '3'],
    ]);
  });
});

describe('lists', () => {
  it('read the answers of an online form', () => {
    const document = read([
      sheet('Réponses au formulaire 1', [
        [
          'Horodateur',
          'Accueil et locaux',
          'Information avant de commencer',
          'Satisfaction d’ensemble',
          'Commentaire libre',
        ],
        [{ number: 45424.6, format: 'dd/mm/yyyy hh:mm:ss' }, '4 - Très satisfait', 3, 'Satisfait', 'merci'],
        [{ number: 45425.1, format: 'dd/mm/yyyy hh:mm:ss' }, '2', 'peu satisfait', 1, null],
      ]),
    ]);
    expect(document.form.id).toBe('questionnaire-candidat');
    expect(document.data.reponses).toEqual([
      { date: '2024-05-12', accueil: '4', information: '3', globale: '3', commentaire: 'merci' },
      { date: '2024-05-13', accueil: '2', information: '2', globale: '1' },
    ]);
  });

  it('leave notes and signatures under a table aside, and keep a column that people added', () => {
    const document = read([
      sheet('Actions', [
        ['Indicateurs', 'Action', 'Priorité', 'Échéance', 'Avancement', 'Budget prévu'],
        [16, 'Refaire le livret', 'haute', 'juin 2011', 'en cours', '300 euros'],
        [],
        ['Fait à Fort-de-France, le 3 mai 2011'],
      ]),
    ]);
    expect(document.form.id).toBe('plan-actions');
    expect(document.data.actions).toEqual([
      { indicateurs: ['16'], action: 'Refaire le livret', priorite: 'haute', statut: 'en_cours' },
    ]);
    expect(codes(document)).toEqual(['modele_deduit', 'colonne_inconnue', 'date_partielle', 'structure_absente']);
    expect(document.remarques.map(({ champ, texte }) => [champ, texte])).toEqual([
      ['echeance', 'juin 2011'],
      ['Budget prévu', '300 euros'],
      ['', 'Fait à Fort-de-France, le 3 mai 2011'],
    ]);
  });

  it('names no person in what it says', () => {
    const document = read([
      sheet('Recensement', [
        ['Identifiant', 'Nom', 'SIRET', 'Personne à contacter', 'Téléphone', 'Courriel', 'CP'],
        ['ST-01', 'Les Alizés', '123', 'Personne Fictive', 'demander Personne Fictive', 'personne fictive', '97'],
      ]),
    ]);
    expect(document.form.id).toBe('recensement');
    expect(document.findings.length).toBeGreaterThan(3);
    expect(JSON.stringify(document.findings)).not.toMatch(/fictive/i);
    expect(kept(document)).toEqual(['123', 'demander Personne Fictive', 'personne fictive', '97']);
  });
});
