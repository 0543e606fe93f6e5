import { proposeMapping, type ColumnProposal } from '../../../../core/profiles';
import { CELLS, rawTable } from '../rawTable';

type Columns = Parameters<typeof rawTable>[0];

const told = (one: ColumnProposal): string =>
  one.rubrique === null ? '-' : one.rang === undefined ? one.rubrique : `${one.rubrique}#${one.rang}`;
const map = (columns: Columns): string[] => proposeMapping(rawTable(columns)).map(told);

describe('proposeMapping, column alone', () => {
  it.each<[string, readonly string[], string]>([
    ['DT_DEP_L1', CELLS.l1, 'date_depot_l1'],
    ['DateDepotLivret1', CELLS.l1, 'date_depot_l1'],
    ['Date dépôt L1', CELLS.l1, 'date_depot_l1'],
    ['Date de dépôt du dossier de faisabilité', CELLS.l1, 'date_depot_l1'],
    ['N° dossier', CELLS.dossier, 'id_dossier_source'],
    ['Dép. résidence', CELLS.dept, 'departement'],
    ['CP', CELLS.cp, 'code_postal'],
    ['Code INSEE', CELLS.insee, 'code_commune'],
    ['Commune de résidence', CELLS.insee, 'code_commune'],
    ['Adresse INSEE', CELLS.insee, 'code_commune'],
    ['EQF level', ['4', '5', '6'], 'niveau_vise'],
    ['feasibilityFileSentAt', CELLS.l1, 'date_depot_l1'],
    ['feasibilityDecisionSentAt', CELLS.decision, 'date_decision_recevabilite'],
    ['dossierDeValidationSentAt', CELLS.l2, 'date_depot_l2'],
    ['Given name', CELLS.prenom, 'prenom'],
    ['TYPE_PROC', ['VAE', 'VAPP', 'VAE collective'], 'dispositif'],
    ['Type de demande', ['VAE', 'VES', 'VAPP'], 'dispositif'],
    ['birth_date', CELLS.naissance, 'date_naissance'],
    ['LIB_CERTIF', CELLS.certif, 'intitule_certification'],
    ['Décision recev.', CELLS.recev, 'decision_recevabilite'],
    ['Avis jury 1', CELLS.resultat, 'resultat_jury#1'],
    ['Rés. jury', CELLS.resultat, 'resultat_jury'],
    ['Date du jury', CELLS.jury, 'date_jury'],
    ['Civilité', CELLS.civilite, 'sexe'],
    ['Mél', CELLS.email, 'courriel'],
    ['Tél. portable', CELLS.tel, 'telephone'],
    ['Observations', CELLS.texte, 'remarques'],
    ['Recevabilité', CELLS.recev, 'decision_recevabilite'],
    ['Recevabilité', CELLS.decision, 'date_decision_recevabilite'],
    ['Jury', CELLS.jury, 'date_jury'],
    ['Jury', CELLS.resultat, 'resultat_jury'],
    ['Date de dépôt du livret 2', CELLS.vide, 'date_depot_l2'],
    // A diploma's title is not its type, were it an abbreviation.
    ['Diplôme', ['DEAES', 'DEAS', 'TP ADVF', 'CAP AEPE', 'BTS MCO'], 'intitule_certification'],
    ['Diplôme visé', ['DEAES', 'DEAS', 'DEES'], 'intitule_certification'],
    ['Titre pro.', ['TP ADVF', 'TP CIP', 'TP FPA'], 'intitule_certification'],
    ['Diplôme', ['CAP', 'BTS', 'B.T.S.', 'TP', 'Bac pro', 'Titre professionnel'], 'type_certification'],
    ['Diplôme', ['CAP', 'BTS', 'TP', 'DEAS', 'Bac pro'], '-'],
    ['Titre', ['M.', 'Mme'], '-'],
    // A month alone is told cell by cell, under a header that leaves no doubt.
    ['Date jury', ['02/2024', '03/2024', 'novembre 2023'], 'date_jury'],
    ['Durée', ['02/2024', '03/2024', '11/2023'], '-'],
    ['VAE / VAPP', ['VAE', 'VAPP'], 'dispositif'],
    // Student records.
    ['LIB_PR1_IND', CELLS.prenom, 'prenom'],
    ['LIB_NOM_USU_IND', CELLS.nom, 'nom_usage'],
    ['LIB_NOM_PAT_IND', CELLS.nom, 'nom_naissance'],
    ['LIB_WEB_VET', CELLS.certif, 'intitule_certification'],
    ['LIB_ETP', CELLS.certif, 'intitule_certification'],
    ['DAT_NAI_IND', CELLS.naissance, 'date_naissance'],
    ['COD_TRE', CELLS.resultat, 'resultat_jury'],
    ['ETP', CELLS.certif, '-'],
    // English, customer tools.
    ['Board date', CELLS.jury, 'date_jury'],
    ['Blocks awarded', ['B1', 'B2, B3', 'B4'], 'blocs_valides'],
    ['Closed Lost Reason', ['Prix trop élevé', 'Concurrent retenu'], '-'],
    ['Lost Date', CELLS.jury, '-'],
    // Questions.
    ['Vous êtes :', ['Un homme', 'Une femme'], 'sexe'],
    ['Vous êtes', ['Salarié', 'Demandeur d’emploi', 'Indépendant'], 'situation_emploi'],
    ['Quand êtes-vous passé(e) devant le jury ?', CELLS.jury, 'date_jury'],
    ['Quel est votre département ?', CELLS.dept, 'departement'],
    ['Comment financez-vous votre accompagnement ?', ['CPF', 'Employeur', 'OPCO'], 'financement'],
    ['Avez-vous reçu votre décision de recevabilité ?', ['Oui', 'Non'], '-'],
    ['Comment avez-vous connu la VAE ?', ['Internet', 'PRC'], '-'],
    ['LIVRET 1 réponse', CELLS.recev, 'decision_recevabilite'],
    ['Date et lieu de naissance', ['01/07/1966 à Alger', '09/06/1967 à Rennes'], 'date_naissance'],
    ['MODULES OBTENUS', ['M1 M3', 'M1', 'M2 M4'], 'blocs_valides'],
    ['Etape', ['Dépôt L1', 'Recevabilité', 'Jury'], '-'],
  ])('%s', (header, cells, expected) => {
    expect(map([[header, cells]])).toEqual([expected]);
  });
});

it('a step that every parcours has is not proposed as that of an abandon', () => {
  const [etape] = proposeMapping(rawTable([['Etape', ['Dépôt L1', 'Recevabilité', 'Jury']]]));
  expect(etape.candidats.map(({ rubrique }) => rubrique)).not.toContain('etape_abandon');
});

it('reads the fields of a customer tool behind their object', () => {
  expect(
    map([
      ['Contact: Last Name', CELLS.nom],
      ['Contact: First Name', CELLS.prenom],
      ['Contact: Salutation', CELLS.civilite],
      ['Contact: Birthdate', CELLS.naissance],
      ['Contact: Mailing Zip/Postal Code', CELLS.cp],
    ]),
  ).toEqual(['nom_naissance', 'prenom', 'sexe', 'date_naissance', 'code_postal']);
});

it('asks about a lost file, the reason of the abandon first', () => {
  const [why] = proposeMapping(rawTable([['Closed Lost Reason', ['Prix trop élevé', 'Concurrent retenu']]]));
  expect(why.candidats[0].rubrique).toBe('motif_abandon');
});

describe('guards: what is near a rubrique and is none', () => {
  it.each<[string, readonly string[]]>([
    ['Dt jury prévue', CELLS.jury],
    ['Date prévisionnelle de jury', CELLS.jury],
    ['DatePrevJury1', CELLS.jury],
    ['Date de convocation au jury', CELLS.jury],
    ['Date du prochain jury', CELLS.jury],
    ['Date limite de dépôt du livret 2', CELLS.l2],
    ['Lieu de naissance', CELLS.ville],
    ['Commune de naissance', CELLS.ville],
    ['Département de naissance', CELLS.dept],
    ['Code postal de naissance', CELLS.cp],
    ['Pays de naissance', ['France', 'Maroc']],
    ['Code postal établissement', CELLS.cp],
    ['Ville du jury', CELLS.ville],
    ['Nom du jury', CELLS.nom],
    ["Nom de l'accompagnateur", CELLS.nom],
    ['Prénom du référent', CELLS.prenom],
    ['Nom du gestionnaire', CELLS.nom],
    ["Nom de l'établissement", CELLS.ville],
    ["Nom de l'employeur", CELLS.nom],
    ['Nom du président du jury', CELLS.nom],
    ['Mail du référent', CELLS.email],
    ['Téléphone employeur', CELLS.tel],
    ['Statut du dossier', CELLS.statut],
    ['État', CELLS.statut],
    ['Date de création', CELLS.demande],
    ['Date de mise à jour', CELLS.jury],
    ["Date d'export", CELLS.jury],
    ['Type de demande', ['Initiale', 'Renouvellement']],
    ['Accompagnement demandé', CELLS.ouiNon],
    ['Accompagnement souhaité (O/N)', CELLS.ouiNon],
    ['Décision DC1', ['Validé', 'Non validé']],
    ['Date validation DC1', CELLS.jury],
    ['Téléphone 2', CELLS.tel],
    ['Date', CELLS.jury],
    ['Nationalité', ['Française', 'Marocaine']],
    ['Année de naissance', ['1975', '1980']],
  ])('%s', (header, cells) => {
    expect(map([[header, cells]])).toEqual(['-']);
  });

  it('never proposes a jury date for a planned one, even among the candidates', () => {
    const [proposal] = proposeMapping(rawTable([['Date prévue du jury', CELLS.jury]]));
    expect(proposal.candidats.map(({ rubrique }) => rubrique)).not.toContain('date_jury');
  });

  it('lets the values deny the header', () => {
    expect(map([['Date de jury', CELLS.nom]])).toEqual(['-']);
    expect(map([['Nom de naissance', CELLS.jury]])).toEqual(['-']);
    expect(map([['Financement', CELLS.ouiNon]])).toEqual(['-']);
    expect(map([['Contrat', CELLS.ouiNon]])).toEqual(['-']);
    expect(map([['Titre (M/Mme)', CELLS.civilite]])).not.toEqual(['intitule_certification']);
  });
});

describe('the other columns of the file', () => {
  it('reads "Nom" alone as the birth name', () => {
    expect(
      map([
        ['Nom', CELLS.nom],
        ['Prénom', CELLS.prenom],
      ]),
    ).toEqual(['nom_naissance', 'prenom']);
  });

  it('reads "Nom" as the name of use where a birth-name column exists', () => {
    expect(
      map([
        ['Nom', CELLS.nom],
        ['Nom de naissance', CELLS.nom],
        ['Prénom', CELLS.prenom],
      ]),
    ).toEqual(['nom_usage', 'nom_naissance', 'prenom']);
  });

  it('keeps "Nom" as the birth name beside a name of use', () => {
    expect(
      map([
        ["Nom d'usage", CELLS.nom],
        ['Nom', CELLS.nom],
        ['Prénom', CELLS.prenom],
      ]),
    ).toEqual(['nom_usage', 'nom_naissance', 'prenom']);
  });

  it('reads "Candidat" as name and first name when its cells hold both and no other column does', () => {
    expect(map([['Candidat', CELLS.nomPrenom]])).toEqual(['nom_prenom']);
    expect(
      map([
        ['Candidat', CELLS.nomPrenom],
        ['Nom', CELLS.nom],
        ['Prénom', CELLS.prenom],
      ])[0],
    ).toBe('-');
  });

  it('gives sexe to "Sexe" and leaves "Civilité" when both are there', () => {
    expect(
      map([
        ['Civilité', CELLS.civilite],
        ['Sexe', CELLS.sexe],
      ]),
    ).toEqual(['-', 'sexe']);
  });

  it('settles "Date de dépôt" by the livret 2 column, by chronology, or asks', () => {
    expect(
      map([
        ['Date de dépôt', CELLS.l1],
        ['Date de dépôt du livret 2', CELLS.l2],
      ])[0],
    ).toBe('date_depot_l1');
    expect(
      map([
        ['Date de dépôt', CELLS.l1],
        ['Date de recevabilité', CELLS.decision],
      ])[0],
    ).toBe('date_depot_l1');
    expect(
      map([
        ['Date de dépôt', CELLS.l2],
        ['Date de recevabilité', CELLS.decision],
      ])[0],
    ).toBe('date_depot_l2');
    const [alone] = proposeMapping(rawTable([['Date de dépôt', CELLS.l1]]));
    expect(alone.statut).toBe('a_confirmer');
    expect(alone.candidats.map(({ rubrique }) => rubrique)).toEqual(
      expect.arrayContaining(['date_depot_l1', 'date_depot_l2']),
    );
  });

  it('settles "Décision" by its values', () => {
    expect(
      map([
        ['Décision', CELLS.recev],
        ['Date de recevabilité', CELLS.decision],
      ])[0],
    ).toBe('decision_recevabilite');
    expect(
      map([
        ['Décision', CELLS.resultat],
        ['Date de jury', CELLS.jury],
      ])[0],
    ).toBe('resultat_jury');
  });

  it('settles "Niveau" by the certification that it follows from', () => {
    expect(
      map([
        ['Diplôme visé', CELLS.certif],
        ['Niveau', CELLS.niveau],
      ]),
    ).toEqual(['intitule_certification', 'niveau_vise']);
    const [alone] = proposeMapping(rawTable([['Niveau', ['3', '4', '5', '6']]]));
    expect(alone.statut).toBe('a_confirmer');
  });

  it('learns the word by which a file names its candidates', () => {
    const columns: Columns = [
      ['impetrant_nom', CELLS.nom],
      ['impetrant_prenom', CELLS.prenom],
      ['impetrant_date_naissance', CELLS.naissance],
    ];
    expect(map(columns)).toEqual(['nom_naissance', 'prenom', 'date_naissance']);
  });
});

describe('headers over two rows', () => {
  type Row = readonly [group: string, name: string, cells: readonly string[]];
  const twoRows = (rows: readonly Row[]): string[] => {
    const raw = rawTable(rows.map(([group, name, cells]) => [`${group} ${name}`, cells]));
    const columns = raw.columns.map((column, i) => ({
      ...column,
      headerRows: { group: rows[i][0], name: rows[i][1] },
    }));
    return proposeMapping({ ...raw, columns }).map(told);
  };

  it.each<[string, string, readonly string[], string]>([
    ['Candidat', 'Code postal', [...CELLS.cp, ...CELLS.cp, ...CELLS.cp, '2A004'], 'code_postal'],
    ["Session d'examen", 'Résultat', CELLS.resultat, 'resultat_jury'],
    ["Session d'examen", 'Résultat', ['Admis', 'Ajourné', 'Refusé'], 'resultat_jury'],
    ['Candidat', 'N° ASP', CELLS.dossier, 'id_dossier_source'],
    ['Candidat', 'N°', CELLS.dossier, 'id_dossier_source'],
    ['Candidat', 'Civilité', CELLS.civilite, 'sexe'],
    ['Informations personnelles', 'Sexe', CELLS.sexe, 'sexe'],
    ['1. Informations générales', 'Date de naissance', CELLS.naissance, 'date_naissance'],
    ['Informations personnelles', 'Code INSEE', CELLS.insee, 'code_commune'],
    ['Profil', 'Sexe', CELLS.sexe, 'sexe'],
    ['Suivi administratif', 'N° dossier', CELLS.dossier, 'id_dossier_source'],
    ['Suivi du parcours', 'Date de jury', CELLS.jury, 'date_jury'],
    ['Suivi du parcours', 'Accompagnement', CELLS.ouiNon, 'accompagnement'],
    // Someone else's, or another event: the lower label is never read alone.
    ['Suivi du candidat', 'Nom', CELLS.nom, '-'],
    ['Suivi par', 'Nom', CELLS.nom, '-'],
    ['Référent', 'Nom', CELLS.nom, '-'],
    ['Architecte', 'Nom', CELLS.nom, '-'],
    ['Antenne', 'Code postal', CELLS.cp, '-'],
    ['Employeur', 'Code postal', CELLS.cp, '-'],
    ['Naissance', 'Département', CELLS.dept, '-'],
    ['Prévisionnel', 'Date de jury', CELLS.jury, '-'],
    ['Candidat', 'Nom du référent', CELLS.nom, '-'],
    ['Examen blanc', 'Résultat', CELLS.resultat, '-'],
  ])('%s / %s', (group, name, cells, expected) => {
    expect(twoRows([[group, name, cells]])).toEqual([expected]);
  });

  it('keeps the names of the candidate from those of the referent', () => {
    expect(
      twoRows([
        ['Informations personnelles', 'Nom', CELLS.nom],
        ['Informations personnelles', 'Prénom', CELLS.prenom],
        ['Référent', 'Nom', CELLS.nom],
        ['Référent', 'Prénom', CELLS.prenom],
      ]),
    ).toEqual(['nom_naissance', 'prenom', '-', '-']);
  });
});

describe('the number of a file', () => {
  it.each<[string, readonly string[], string]>([
    ['N° ASP', CELLS.dossier, 'id_dossier_source'],
    ['N° ASP', Array.from({ length: 60 }, (_, i) => String(24000000 + i * 137)), 'id_dossier_source'],
    ['N° ASP', ['12', '13'], '-'],
    ['N° candidat', CELLS.dossier, 'id_dossier_source'],
    ['N° agrément', CELLS.dossier, '-'],
  ])('%s %#', (header, cells, expected) => {
    expect(map([[header, cells]])).toEqual([expected]);
  });

  it('is no rank of a jury, once it has more values than there are ranks', () => {
    const numbers = Array.from({ length: 60 }, (_, i) => String(24000000 + i * 137));
    const [proposal] = proposeMapping(rawTable([['N° ARGOS', numbers]]));
    expect(proposal.candidats[0].rubrique).toBe('id_dossier_source');
    expect(proposal.candidats.map(({ rubrique }) => rubrique)).not.toContain('rang');
    expect(map([['N° du jury', ['1', '2', '1', '3']]])).toEqual(['rang']);
  });
});

describe('one column per rubrique and rank', () => {
  it('numbers the juries, and never ignores a number', () => {
    const columns: Columns = [
      ['DateJury1', CELLS.jury],
      ['ResultatJury1', CELLS.resultat],
      ['DateJury2', CELLS.jury],
      ['ResultatJury2', CELLS.resultat],
      ['Jury 3 - date', CELLS.vide],
    ];
    expect(map(columns)).toEqual(['date_jury#1', 'resultat_jury#1', 'date_jury#2', 'resultat_jury#2', 'date_jury#3']);
  });

  it('numbers repeated headers in file order', () => {
    expect(
      map([
        ['Date jury', CELLS.jury],
        ['Résultat jury', CELLS.resultat],
        ['Date jury', CELLS.jury],
        ['Résultat jury', CELLS.resultat],
      ]),
    ).toEqual(['date_jury#1', 'resultat_jury#1', 'date_jury#2', 'resultat_jury#2']);
    expect(
      map([
        ['Date jury', CELLS.jury],
        ['Date jury.1', CELLS.jury],
      ]),
    ).toEqual(['date_jury#1', 'date_jury#2']);
  });

  it('asks when two columns fit one rubrique as well', () => {
    const proposals = proposeMapping(
      rawTable([
        ['Date du jury', CELLS.jury],
        ['Date de passage devant le jury', CELLS.l2],
      ]),
    );
    expect(proposals.map(told)).toEqual(['-', '-']);
    expect(proposals.map(({ statut }) => statut)).toEqual(['a_confirmer', 'a_confirmer']);
  });

  it('takes one of two phones: both leave the file', () => {
    expect(
      map([
        ['Téléphone fixe', CELLS.tel],
        ['Téléphone portable', CELLS.tel],
      ]),
    ).toEqual(['-', 'telephone']);
  });
});

describe('shape of a proposal', () => {
  const columns: Columns = [
    ['Nom', CELLS.nom],
    ['Prénom', CELLS.prenom],
    ['Reçu le', CELLS.l1],
    ['Colonne inconnue', CELLS.email],
    ['Quelque chose', CELLS.texte],
  ];
  const proposals = proposeMapping(rawTable(columns));

  it('keeps the order of the file and the headers as they came', () => {
    expect(proposals.map(({ index, entete }) => [index, entete])).toEqual(
      columns.map(([header], index) => [index, header]),
    );
  });

  it('names a rubrique only when it is sure, with a confidence that says so', () => {
    for (const { rubrique, statut, candidats } of proposals) {
      expect(rubrique !== null).toBe(statut === 'sur');
      expect(candidats.length).toBeLessThanOrEqual(3);
      for (const { confiance, raison } of candidats) {
        expect(confiance).toBeGreaterThan(0);
        expect(confiance).toBeLessThanOrEqual(1);
        expect(Math.round(confiance * 100) / 100).toBe(confiance);
        expect(raison).toMatch(/^\S.*[.:]/);
      }
      if (candidats.length > 0) expect(candidats[0].confiance >= 0.8).toBe(statut === 'sur');
    }
  });

  it('recognises e-mails under any header: identity must be seen', () => {
    expect(told(proposals[3])).toBe('courriel');
  });

  it('never quotes a header that it does not know, nor a value', () => {
    const [named] = proposeMapping(rawTable([['Esperandieu Gaëtane', CELLS.nom]]));
    expect(JSON.stringify(named.candidats)).not.toMatch(/Esperandieu|BERLAND/);
    expect(named.rubrique).toBeNull();
  });

  it('takes an empty table and a table without rows', () => {
    expect(proposeMapping(rawTable([]))).toEqual([]);
    expect(
      map([
        ['Prénom', CELLS.vide],
        ['', CELLS.vide],
      ]),
    ).toEqual(['prenom', '-']);
    expect(proposeMapping(rawTable([['Prénom', []]], 0)).map(told)).toEqual(['prenom']);
  });
});

describe('a first name and a given name', () => {
  it('are the first name and the name of use of the national platform', () => {
    const columns: Columns = [
      ['candidateLastname', CELLS.nom],
      ['candidateGivenName', CELLS.nom],
      ['candidateFirstname', CELLS.prenom],
    ];
    expect(map(columns)).toEqual(['nom_naissance', 'nom_usage', 'prenom']);
  });
});

describe('a decision of the body that decides', () => {
  it.each(['Avis DEETS', 'Décision DRAJES', 'Décision de l’ARS', 'Avis ASP'])('%s', (header) => {
    const columns: Columns = [
      ['Dossier déposé le', CELLS.l1],
      [header, CELLS.recev],
      ['Date de recevabilité', CELLS.decision],
      ['Livret 2 déposé le', CELLS.l2],
    ];
    expect(map(columns)[1]).toBe('decision_recevabilite');
  });
});

describe('a birth date in three columns', () => {
  const day = ['4', '25', '17', '01'];
  const month = ['04', '12', '8', '2'];
  const year = ['1975', '1980', '1991', '1968'];
  const parts = (columns: Columns): (string | undefined)[] =>
    proposeMapping(rawTable(columns)).map(({ rubrique, partie }) =>
      rubrique === 'date_naissance' ? (partie ?? 'entière') : undefined,
    );

  it.each<[string, Columns]>([
    [
      'by words',
      [
        ['Jour naiss.', day],
        ['Mois naiss.', month],
        ['Année naiss.', year],
      ],
    ],
    [
      'by formats',
      [
        ['Naissance JJ', day],
        ['Naissance MM', month],
        ['Naissance AAAA', year],
      ],
    ],
    [
      'with the months in letters',
      [
        ['Jour de naissance', day],
        ['Mois de naissance', ['avril', 'déc.', 'Août', 'février']],
        ['Année de naissance', year],
      ],
    ],
  ])('%s', (_, columns) =>
    expect(parts([...columns, ['Prénom', CELLS.prenom]])).toEqual(['jour', 'mois', 'annee', undefined]),
  );

  it('is not made of parts beside the whole date, nor of one of them, nor of columns apart', () => {
    const three: Columns = [
      ['Jour naiss.', day],
      ['Mois naiss.', month],
      ['Année naiss.', year],
    ];
    expect(parts([...three, ['Date de naissance', CELLS.naissance]])).toEqual([
      undefined,
      undefined,
      undefined,
      'entière',
    ]);
    expect(parts([['Année de naissance', year]])).toEqual([undefined]);
    expect(parts([three[0], ['Nom', CELLS.nom], ['Prénom', CELLS.prenom], three[1], three[2]])).not.toContain('jour');
  });

  it('is not made of the place of birth', () => {
    expect(
      parts([
        ['Jour naiss.', day],
        ['Département de naissance', month],
        ['Année naiss.', year],
      ]),
    ).toEqual([undefined, undefined, undefined]);
  });
});

describe('a header that only says when', () => {
  const step = {
    recev: CELLS.recev,
    jury: CELLS.resultat,
    l1: CELLS.l1,
    decision: CELLS.decision,
    passage: CELLS.jury,
  };

  it.each<[string, Columns, string[]]>([
    [
      '"le" ends the header on its left',
      [
        ['Recevabilité', step.recev],
        ['le', step.decision],
      ],
      ['decision_recevabilite', 'date_decision_recevabilite'],
    ],
    [
      'every "Date" follows an answer',
      [
        ['Nom de naissance', CELLS.nom],
        ['Recevabilité', step.recev],
        ['Date', step.decision],
        ['Jury', step.jury],
        ['Date', step.passage],
      ],
      ['nom_naissance', 'decision_recevabilite', 'date_decision_recevabilite', 'resultat_jury', 'date_jury'],
    ],
    [
      'every "Date" may begin the next answer: asked',
      [
        ['Nom de naissance', CELLS.nom],
        ['Date', step.decision],
        ['Recevabilité', step.recev],
        ['Date', step.passage],
        ['Jury', step.jury],
      ],
      ['nom_naissance', '-', 'decision_recevabilite', '-', 'resultat_jury'],
    ],
    [
      'no date stands under it',
      [
        ['Recevabilité', step.recev],
        ['le', CELLS.texte],
      ],
      ['decision_recevabilite', '-'],
    ],
    [
      'the column on its left is a date already',
      [
        ['Livret 1', step.l1],
        ['le', step.decision],
      ],
      ['date_depot_l1', '-'],
    ],
  ])('%s', (_, columns, expected) => {
    expect(map(columns)).toEqual(expected);
  });
});

it('a code of five figures is a record where it is the certification’s', () => {
  const records = ['35830', '38565', '37675'];
  expect(
    map([
      ['Certification visée', CELLS.certif],
      ['Code', records],
    ]),
  ).toEqual(['intitule_certification', 'code_rncp']);
});

describe('what a few values over many rows are not', () => {
  const many = (cells: readonly string[]): string[] => Array.from({ length: 60 }, (_, i) => cells[i % cells.length]);

  it.each<[string, readonly string[], string]>([
    ['R/NR', many(['R', 'NR', 'R']), 'decision_recevabilite'],
    ['Dossier', many(['complet', 'incomplet']), '-'],
    ['N°', many(['1', '2', '3']), '-'],
    ['N° dossier', many(Array.from({ length: 12 }, (_, i) => `D${i}`)), 'id_dossier_source'],
    ['Code', many(['33000', '17000', '59000']), '-'],
    ['Code', many(['RNCP35830', 'RNCP36004']), 'code_rncp'],
    ['Code titre', many(['01203', '01258', '01264', '00403']), '-'],
    ['Code titre', many(['1203', '458', '1264']), '-'],
    ['Code titre', many(['35830', '36004', '4503']), 'code_rncp'],
    ['Code titre', many(['35830 - Agent de propreté', '36004 - Aide à domicile']), 'code_rncp'],
  ])('%s', (header, cells, expected) => {
    const raw = rawTable([[header, cells]], cells.length);
    expect(proposeMapping(raw).map(told)).toEqual([expected]);
  });
});
