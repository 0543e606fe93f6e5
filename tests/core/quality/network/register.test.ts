/** The register: documents of all structures into one, whatever their order, copies and versions. */
import fc from 'fast-check';
import type { Evaluation } from '../../../../core/quality/grid/types';
import {
  buildRegister,
  charterStatus,
  historyOf,
  type NetworkReading,
  parseRegister,
  type ReceivedDocument,
  type Register,
  registerJson,
  stateOf,
} from '../../../../core/quality/network';
import { tellFinding } from '../../../../core/messages';
import { AUDIT, CENSUS, censusRow, DOSSIER, evaluation, GRID, received } from './sampleNetwork';

const SETTINGS = { nom: 'Réseau fictif', date: '2010-12-31' };
const build = (documents: readonly ReceivedDocument[], evaluations: readonly Evaluation[] = []): NetworkReading =>
  buildRegister(documents, evaluations, SETTINGS);
const codes = ({ constats }: NetworkReading): string[] => constats.map(({ code }) => code).sort();
const census = (...rows: ReturnType<typeof censusRow>[]): ReceivedDocument =>
  received('recensement', 'recensement.xlsx', '', { structures: rows });

describe('the main path', () => {
  const reading = build([CENSUS, DOSSIER, GRID], [AUDIT]);
  const { registre } = reading;

  it('holds every structure, completed by its dossier', () => {
    expect(registre.structures.map(({ id }) => id)).toEqual(['S01', 'S02', 'S03', 'S04']);
    expect(registre.structures[0]).toMatchObject({
      nom: 'Cap Validation',
      fiche: { commune: 'Fort-Exemple' },
      dossier: { methodes: 'Entretien, puis ateliers', date: '2009-11-12' },
    });
    expect(registre.listes['dossier-referencement.certifications']).toHaveLength(2);
    expect(registre.listes['recensement.financeurs']).toHaveLength(1);
  });

  it('merges the steps that documents prove with the journal', () => {
    expect(
      historyOf(registre, 'S01').map(({ transition: { etape, date, origine } }) => [etape, date, origine]),
    ).toEqual([
      ['recensee', '2009-06-15', 'document'],
      ['dossier_envoye', '2009-10-01', 'journal'],
      ['dossier_recu', '2009-11-12', 'document'],
      ['referencee', '2010-01-20', 'journal'],
      ['auditee', '2010-05-04', 'document'],
    ]);
    expect(stateOf(registre, 'S01').etape).toBe('auditee');
    expect(stateOf(registre, 'S03')).toMatchObject({ etape: 'sortie_refus', motif: 'Ne souhaite pas poursuivre' });
    expect(charterStatus(registre.charte, '2010-12-31')).toBe('signataire');
  });

  it('has nothing to say of what is right', () => {
    expect(codes(reading)).toEqual([]);
  });

  it('is written and read again without loss', () => {
    expect(parseRegister(registerJson(registre), 'registre.json')).toEqual(registre);
    const json = JSON.parse(registerJson(registre)) as Record<string, unknown>;
    expect(() => parseRegister('{', 'r.json')).toThrow(expect.objectContaining({ code: 'qualite_registre_illisible' }));
    expect(() => parseRegister(JSON.stringify({ ...json, date: 'hier' }), 'r.json')).toThrow(
      expect.objectContaining({ code: 'qualite_registre_invalide', slots: expect.objectContaining({ n: 1 }) }),
    );
  });
});

describe('structures', () => {
  it('counts once two rows of one SIRET, says it, and keeps both numbers', () => {
    const reading = build([
      census(
        censusRow('A', 'Cap', { siret: '111 111 111 00011', commune: 'Ici' }),
        censusRow('B', 'Cap', { siret: '11111111100011', zone: 'Nord' }),
      ),
      { ...DOSSIER, structure: 'B' },
    ]);
    expect(reading.registre.structures).toHaveLength(1);
    expect(reading.registre.structures[0]).toMatchObject({ id: 'A', fiche: { commune: 'Ici', zone: 'Nord' } });
    expect(reading.registre.structures[0].dossier).not.toBeNull();
    expect(codes(reading)).toEqual(['qualite_structure_en_double']);
  });

  it('announces near names without merging', () => {
    const reading = build([
      census(
        censusRow('A', 'Alizés Formation'),
        censusRow('B', 'Association Alizé formation'),
        censusRow('C', 'Horizon'),
      ),
    ]);
    expect(reading.registre.structures).toHaveLength(3);
    expect(codes(reading)).toEqual(['qualite_structures_proches']);
  });

  it.each([
    ['Agence Bleue 1', 'Agence Bleue 2'],
    ['Cap Validation', 'Maison des acquis'],
  ])('%s is not %s', (one, other) => {
    expect(codes(build([census(censusRow('A', one), censusRow('B', other))]))).toEqual([]);
  });

  it('knows one that has no number by its name, and says it', () => {
    const reading = build([received('recensement', 'r.xlsx', '', { structures: [{ nom: 'Cap Validation' }] })]);
    expect(reading.registre.structures.map(({ id }) => id)).toEqual(['cap-validation']);
    expect(codes(reading)).toEqual(['qualite_structure_sans_numero']);
  });

  it('takes a doubt on consent for a no', () => {
    const row = (consentement: boolean, date_consentement: string | null): ReturnType<typeof censusRow> =>
      censusRow('A', 'Cap', { consentement, date_consentement });
    const fiche = (...rows: ReturnType<typeof censusRow>[]): unknown =>
      build([census(...rows)]).registre.structures[0].fiche.consentement;
    expect(fiche(row(true, null), row(false, null))).toBe(false);
    expect(fiche(row(true, '2010-05-01'), row(false, '2010-02-01'))).toBe(true);
    expect(fiche(row(true, '2010-05-01'), row(false, '2010-06-01'))).toBe(false);
    expect(fiche(row(true, null))).toBe(true);
  });
});

describe('documents', () => {
  it('counts a copy once', () => {
    const reading = build([CENSUS, DOSSIER, { ...DOSSIER, fichier: 'copie de S01.xlsx' }]);
    expect(reading.registre.documents.filter(({ modele }) => modele === DOSSIER.modele)).toHaveLength(1);
    expect(codes(reading)).toEqual(['qualite_document_copie']);
  });

  it('keeps the most recent version, and the day of the first one', () => {
    const newer = received('dossier-referencement', 'dossiers/S01 v2.xlsx', 'S01', {
      fiche: [{ nom: 'Cap Validation', date: '2010-03-01' }],
      offre: [{ methodes: 'Nouvelle méthode' }],
    });
    const reading = build([CENSUS, newer, DOSSIER]);
    expect(reading.registre.structures[0].dossier).toMatchObject({ methodes: 'Nouvelle méthode' });
    expect(codes(reading)).toEqual(['qualite_document_remplace']);
    expect(stateOf(reading.registre, 'S01').jours.get('dossier_recu')).toBe('2009-11-12');
  });

  it('keeps two audits of two days, and two auditors of one day', () => {
    const grid = (fichier: string, date: string, auditeur: string): ReceivedDocument =>
      received(
        'grille-audit',
        fichier,
        'S01',
        { fiche: [{ date_audit: date, auditeur }] },
        { referentiel: 'martinique-2010' },
      );
    const documents = [grid('a', '2010-05-04', 'A'), grid('b', '2010-05-04', 'B'), grid('c', '2010-09-01', 'A')];
    const evaluations = documents.map(({ fichier, data }) =>
      evaluation(
        'S01',
        data.fiche[0].date_audit as string,
        { '1': '2' },
        { fichier, auditeur: data.fiche[0].auditeur as string },
      ),
    );
    const { registre } = build([CENSUS, ...documents], evaluations);
    expect(registre.evaluations.map(({ id }) => id)).toEqual([
      'S01/audit/martinique-2010/2010-05-04/1',
      'S01/audit/martinique-2010/2010-05-04/2',
      'S01/audit/martinique-2010/2010-09-01/1',
    ]);
  });

  it.each([
    ['its number', { structure: 'S01' }, {}, 'S01', []],
    ['its SIRET', { structure: '' }, { siret: '11111111100011' }, 'S01', []],
    ['its SIRET as number', { structure: '111 111 111 00011' }, {}, 'S01', []],
    ['its name', { structure: '', nom: 'CAP VALIDATION' }, {}, 'S01', ['qualite_rattachement_par_nom']],
    ['a slip in the SIRET', { structure: '11111111100012' }, {}, null, ['qualite_structure_inconnue_proche']],
    ['a near name', { structure: 'X', nom: 'Cap Validations' }, {}, null, ['qualite_structure_inconnue_proche']],
    ['nothing known', { structure: 'X', nom: 'Tout autre' }, {}, null, ['qualite_structure_inconnue']],
  ])('finds a structure by %s', (_, cover, fiche, expected, found) => {
    const document = received(
      'plan-actions',
      'plan.xlsx',
      cover.structure,
      { fiche: [{ date: '2010-06-01' }], actions: [{ action: 'Afficher les tarifs' }] },
      cover,
    );
    const known = { ...document, data: { ...document.data, fiche: [{ date: '2010-06-01', ...fiche }] } };
    const dossier = received(
      'dossier-referencement',
      'd.xlsx',
      cover.structure,
      { fiche: [{ date: '2010-06-01', ...fiche }] },
      cover,
    );
    const reading = build([CENSUS, _ === 'its SIRET' ? dossier : known]);
    if (expected === null) {
      expect(reading.registre.ecartes?.map(({ propositions }) => propositions[0])).toEqual(
        found[0] === 'qualite_structure_inconnue' ? [undefined, undefined] : ['S01', 'S01'],
      );
      expect(reading.registre.listes['plan-actions.actions']).toBeUndefined();
    } else expect(reading.registre.documents.find(({ modele }) => modele !== 'recensement')?.structure).toBe(expected);
    expect(codes(reading).filter((code) => !code.startsWith('qualite_etape'))).toEqual(found);
  });
});

it('proposes for a document that names nobody the structures of a step written that day', () => {
  const grid = (date: string): ReceivedDocument =>
    received('grille-audit', 'grille.xlsx', '', { fiche: [{ date }], grille: [{ indicateur: '1', niveau: '2' }] });
  const journal = received('recensement', 'r.xlsx', '', {
    structures: [censusRow('A', 'Cap'), censusRow('B', 'Horizon')],
    etapes: [
      { structure: 'A', etape: 'referencee', date: '2010-01-01' },
      { structure: 'A', etape: 'auditee', date: '2010-05-04' },
    ],
  });
  const same = build(
    [journal, grid('2010-05-04')],
    [evaluation('', '2010-05-04', { '1': '2' }, { fichier: 'grille.xlsx' })],
  );
  expect(codes(same)).toContain('qualite_document_sans_structure_proche');
  expect(same.registre.ecartes?.every(({ propositions }) => propositions.join() === 'A')).toBe(true);
  expect(same.registre.evaluations).toEqual([]);
  expect(codes(build([journal, grid('2010-05-05')]))).toContain('qualite_document_sans_structure');
});

describe('contradictions', () => {
  const journal = (...etapes: [string, string, string?][]): ReceivedDocument =>
    received('recensement', 'recensement.xlsx', '', {
      structures: [censusRow('S', 'Cap')],
      etapes: etapes.map(([etape, date, motif]) => ({
        structure: 'S',
        etape,
        date: date === '' ? null : date,
        motif: motif ?? null,
      })),
    });

  it.each<[string, [string, string, string?][], string[]]>([
    [
      'audited before referenced',
      [
        ['dossier_recu', '2009-12-01'],
        ['auditee', '2010-01-01'],
        ['referencee', '2010-05-01'],
      ],
      ['qualite_etapes_desordre'],
    ],
    ['audited, never referenced', [['auditee', '2010-01-01']], ['qualite_etape_sautee']],
    ['in the future', [['dossier_envoye', '2031-01-01']], ['qualite_etape_future']],
    ['without a date', [['dossier_envoye', '']], ['qualite_etape_sans_date']],
    ['an exit without a reason', [['sortie_refus', '2010-01-01']], ['qualite_sortie_sans_motif']],
    [
      'active after the exit',
      [
        ['sortie_refus', '2010-01-01', 'Refus'],
        ['dossier_recu', '2010-02-01'],
      ],
      ['qualite_activite_apres_sortie'],
    ],
    ['no step', [['inconnue', '2010-01-01']], ['qualite_journal_sans_etape']],
    [
      'all right',
      [
        ['dossier_envoye', '2009-10-01'],
        ['sortie_refus', '2010-01-01', 'Refus'],
        ['dossier_recu', '2010-02-01', 'Reprise'],
      ],
      [],
    ],
  ])('%s', (_, etapes, expected) => {
    expect(codes(build([journal(...etapes)]))).toEqual(expected);
  });

  it('tells a charter verified without signature, opinion or end', () => {
    const charte = (rows: ReturnType<typeof censusRow>[]): string[] =>
      codes(build([received('recensement', 'r.xlsx', '', { structures: [censusRow('S', 'Cap')], charte: rows })]));
    const verification = { structure: 'S', genre: 'verification', date: '2010-06-01' };
    expect(charte([{ ...verification, avis: 'favorable', fin_validite: '2012-06-01' }])).toEqual([
      'qualite_charte_sans_signature',
    ]);
    const signature = { structure: 'S', genre: 'signature', date: '2010-05-01' };
    expect(charte([signature, verification])).toEqual(['qualite_charte_sans_avis']);
    expect(charte([signature, { ...verification, avis: 'favorable' }])).toEqual(['qualite_charte_sans_fin']);
    expect(charte([signature, { ...verification, avis: 'favorable', fin_validite: '2010-01-01' }])).toEqual([
      'qualite_charte_validite',
    ]);
    expect(charte([{ structure: 'S', genre: 'signature', date: null }])).toEqual([
      'qualite_charte_decision_incomplete',
    ]);
    expect(charte([{ ...signature, date: '2031-01-01' }])).toEqual(['qualite_charte_future']);
    const withdrawal = { structure: 'S', genre: 'retrait', date: '2010-06-01' };
    expect(charte([signature, withdrawal])).toEqual(['qualite_charte_retrait_sans_motif']);
    expect(charte([signature, { ...withdrawal, motif: 'Demande de la structure' }])).toEqual([]);
  });

  it('reads the charter sheet', () => {
    const sheet = received('fiche-charte', 'charte.xlsx', 'S01', {
      fiche: [{ date_signature: '2010-03-01', signature: true, signataire: 'Ines Fictive' }],
      decision: [{ date: '2010-09-01', avis: 'favorable', fin_validite: '2013-09-01', membres: 'X' }],
    });
    const { registre } = build([CENSUS, sheet]);
    expect(charterStatus(registre.charte, '2011-01-01')).toBe('verifiee');
    expect(Object.keys(registre.listes)).toEqual(['recensement.financeurs']);
  });

  it('has a sentence for each, without an empty slot', () => {
    const all = build([
      journal(['auditee', '2010-01-01'], ['sortie_refus', ''], ['referencee', '2031-01-01']),
      received('plan-actions', 'p.xlsx', 'ZZ', { fiche: [{ date: '2010-06-01' }] }),
    ]);
    expect(all.constats.length).toBeGreaterThan(3);
    for (const { code, details } of all.constats) {
      const { quoi, action } = tellFinding(code, details);
      expect(quoi + action).not.toMatch(/[{}]|undefined/);
    }
  });
});

it('gives the same register for any order of the documents, and for documents given twice', () => {
  const newer = received('dossier-referencement', 'dossiers/S01 v2.xlsx', 'S01', {
    fiche: [{ date: '2010-03-01' }],
    offre: [{ langues: ['creole'] }],
  });
  const update = received('recensement', 'recensement 2010.xlsx', '', {
    structures: [censusRow('S02', 'Maison des acquis', { commune: 'Autre-Port' }), censusRow('S05', 'Nouvelle')],
  });
  const foreign = received('plan-actions', 'plan.xlsx', 'ZZ', {
    fiche: [{ date: '2010-06-01' }],
    actions: [{ action: 'A' }],
  });
  const register = received('registre-dysfonctionnements', 'faits.xlsx', 'S01', {
    faits: [{ date: '2010-02-01', nature: 'avancee', description: 'x', statut: 'en_cours' }],
  });
  const changed = received(
    'registre-dysfonctionnements',
    'faits 2.xlsx',
    'S01',
    { faits: [{ date: '2010-02-01', nature: 'avancee', description: 'x', statut: 'terminee' }] },
    { modifie: '2010-11-01' },
  );
  const documents = [
    CENSUS,
    DOSSIER,
    GRID,
    newer,
    update,
    foreign,
    register,
    changed,
    { ...DOSSIER, fichier: 'copie.xlsx' },
  ];
  const expected: { registre: Register } = build(documents, [AUDIT]);
  expect(expected.registre.listes['registre-dysfonctionnements.faits']).toMatchObject([{ statut: 'terminee' }]);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(documents, { minLength: documents.length }),
      fc.subarray(documents),
      (order, again) => {
        expect(registerJson(build([...order, ...again], [AUDIT, AUDIT]).registre)).toBe(
          registerJson(expected.registre),
        );
      },
    ),
    { numRuns: 25 },
  );
});
