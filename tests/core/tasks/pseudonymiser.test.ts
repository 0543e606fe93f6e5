/** The certifier's stage and the region's reading of it: what leaves, what the check sees, what is refused. */
import * as sheetjs from 'xlsx';
import type { RegionSettings } from '../../../core/base';
import { Problem } from '../../../core/messages';
import { CertifierStage, demonstrationKey, fingerprint, keyFromBytes } from '../../../core/privacy';
import type { Key } from '../../../core/privacy';
import type { Profile } from '../../../core/profiles';
import { deliveryWorkbook, feedback, tableCsv } from '../../../core/reports';
import type { RawTable } from '../../../core/table';
import { decodeUtf8, textOf } from '../../../core/table';
import type { PseudonymisedDelivery, ReadDelivery, RegionKeys } from '../../../core/tasks';
import { columnFates, consolider, deliveredProfile, drain, pseudonymiser } from '../../../core/tasks';
import { readDelivery, renderXlsx } from '../../../files';
import { rawOf } from '../rawOf';

const K1 = demonstrationKey('appariement');
const K2 = demonstrationKey('region');
const KEYS: RegionKeys = { appariement: K1, region: K2 };
const CERTIFIER = { id: 'dava', nom: 'DAVA', nature: 'certificateur' as const, exports: [] };

const COLUMNS: readonly (readonly [string, string])[] = [
  ['Dossier', 'id_dossier_source'],
  ['Nom', 'nom_naissance'],
  ['Prénom', 'prenom'],
  ['Né le', 'date_naissance'],
  ['Courriel', 'courriel'],
  ['CP', 'code_postal'],
  ['Diplôme', 'intitule_certification'],
  ['RNCP', 'code_rncp'],
  ['Niveau', 'niveau_vise'],
  ['Dispositif', 'dispositif'],
  ['L1', 'date_depot_l1'],
  ['Décision', 'decision_recevabilite'],
  ['Date décision', 'date_decision_recevabilite'],
  ['Jury', 'date_jury'],
  ['Résultat', 'resultat_jury'],
  ['Motivation', 'motivation'],
  ['RQTH', 'rqth'],
  ['Observations', ''],
];

const PROFILE: Profile = {
  version: 1,
  certificateur: 'dava',
  colonnes: COLUMNS.map(([entete, rubrique]) => ({ entete, rubrique: rubrique === '' ? null : rubrique })),
};

const ROWS: readonly (readonly string[])[] = [
  [
    '0017',
    'Zzablier',
    'Ozéa',
    '12/05/1980',
    'o@zz.invalid',
    '01000',
    '=Titre; "cité"',
    '35830',
    '5',
    'VAE',
    '03/01/2024',
    'recevable',
    '05/02/2024',
    '12/06/2024',
    'VT',
    'évoluer',
    'oui',
    'voir Mme Zzablier',
  ],
  [
    '0018',
    'Zzigomar',
    'Uziade',
    '01/01/1975',
    '',
    '2A004',
    'BTS Tourisme',
    '',
    '3',
    'VAE',
    '04/01/2024',
    'non_recevable',
    '06/02/2024',
    '',
    '',
    'changer de métier',
    '',
    '',
  ],
  [
    '',
    'Zzoulette',
    'Yzobel',
    '31/12/1990',
    '',
    '',
    'BTS Tourisme',
    '',
    '4',
    'VAE',
    '',
    '',
    '',
    '',
    '',
    'pour ma fille',
    '',
    '',
  ],
  [
    '0019',
    'Zzuberlu',
    'Azur',
    '02/03/1985',
    '',
    '13001',
    'CAP Cuisine',
    '',
    '3',
    'VAPP',
    '04/01/2024',
    '',
    '',
    '',
    '',
    '',
    '',
    '',
  ],
  [
    'Zzigomar-20',
    '',
    '',
    '',
    '',
    '',
    'CAP Cuisine',
    '38430',
    '3',
    'VAE',
    '07/01/2024',
    'recevable',
    '',
    '13/06/2024',
    'VP',
    '',
    '',
    '',
  ],
  [
    '0021',
    'Zzigomar',
    'Uziade',
    '01/01/1975',
    '',
    '20000',
    'Zzigomar Uziade',
    '38430',
    '3',
    'VAE',
    '07/01/2024',
    'recevable',
    '08/02/2024',
    '',
    '',
    '',
    '',
    '',
  ],
];

const RAW = rawOf(
  COLUMNS.map(([header]) => header),
  ROWS,
  'zz.csv',
);
const REGION: RegionSettings = {
  version: 1,
  nom: 'Zz',
  code_region: '99',
  date_extraction: '2025-01-01',
  certificateurs: [CERTIFIER],
  rubriques: { extensions: [] },
  publication: { seuil: 5, methode: 'suppression' },
};

const source = (raw: RawTable = RAW, profile: Profile = PROFILE) => ({
  raw,
  profile,
  certifier: CERTIFIER,
  sha256: 'a1'.repeat(32),
  outil: 'suivi-vae 0.0.0',
});

const make = (raw?: RawTable, profile?: Profile, key: Key = K1, sensibles = false): PseudonymisedDelivery =>
  drain(pseudonymiser(source(raw, profile), key, { sensibles }));

const readOf = (raw: RawTable, livraison = 'dava-01', profile?: Profile): ReadDelivery => ({
  livraison,
  certifier: CERTIFIER,
  raw,
  profile: profile ?? deliveredProfile(raw) ?? PROFILE,
  sha256: livraison,
});

const received = async (made: PseudonymisedDelivery, livraison?: string): Promise<ReadDelivery> =>
  readOf(await readDelivery('livraison.csv', tableCsv(made.table)), livraison);

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (fault) {
    return fault instanceof Problem ? fault.code : String(fault);
  }
  return 'fait';
}

describe('what leaves', () => {
  const made = make();
  const text = decodeUtf8(tableCsv(made.table));

  it('holds no name, no address, no birth date, no number, no free text, no unknown column', () => {
    for (const [nom, prenom] of ROWS.map((row) => [row[1], row[2]])) {
      for (const name of [nom, prenom].filter((one) => one !== '')) {
        expect(text.toLowerCase()).not.toContain(name.toLowerCase());
      }
    }
    for (const trace of ['@zz', '1980-05-12', '12/05/1980', '0017', '01000', 'voir', 'métier', 'fille', 'RQTH']) {
      expect(text).not.toContain(trace);
    }
    expect(made.residual).toEqual([]);
  });

  it('has the rows that are retained, with the numbers of the file, and one pseudonym a person', () => {
    expect(made.counts).toEqual({ retenues: 5, refusees: 1 });
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines).toHaveLength(5);
    const person = textOf(made.table, 'personne');
    const told = Array.from(person.codes, (code) => person.values[code]);
    // Row 2 and row 6 are one person; the fifth row names nobody.
    expect(told[1]).toBe(told[4]);
    expect(told[3]).toBe('');
    expect(new Set(told.filter((one) => one !== '')).size).toBe(3);
    const stage = new CertifierStage(K1);
    const numbers = textOf(made.table, 'id_dossier_source');
    expect(numbers.values[numbers.codes[0]]).toBe(stage.dossierHash('0017'));
  });

  it('says what becomes of each column', () => {
    const fates = columnFates(RAW, PROFILE, { sensibles: false });
    expect(fates.map(({ fate, reason }) => `${fate} ${reason}`)).toEqual([
      'remplacee numero',
      'retiree identite',
      'retiree identite',
      'remplacee naissance',
      'retiree identite',
      'remplacee lieu',
      'gardee rubrique',
      'gardee rubrique',
      'gardee rubrique',
      'gardee rubrique',
      'gardee rubrique',
      'gardee rubrique',
      'gardee rubrique',
      'gardee rubrique',
      'gardee rubrique',
      'retiree texte_libre',
      'retiree sensible',
      'retiree inconnue',
    ]);
    expect(textOf(make(RAW, PROFILE, K1, true).table, 'rqth').values).toContain('oui');
  });

  it('is refused when nothing can be delivered, or when it is a delivery already', async () => {
    const refused = rawOf(
      COLUMNS.map(([header]) => header),
      [ROWS[3]],
      'zz.csv',
    );
    expect(codeOf(() => make(refused))).toBe('rien_a_livrer');
    const { raw } = await received(made);
    expect(codeOf(() => make(raw))).toBe('deja_pseudonymise');
  });
});

describe('the check of what leaves', () => {
  it('sees a name, a birth date and an address in a column that the profile mistook', () => {
    const wrong: Profile = {
      ...PROFILE,
      colonnes: [
        ...PROFILE.colonnes.slice(0, 2),
        { entete: 'Prénom', rubrique: 'prenom' },
        { entete: 'Né le', rubrique: 'date_naissance' },
        { entete: 'Courriel', rubrique: 'certificateur' },
        { entete: 'Naissance bis', rubrique: 'date_demande' },
        { entete: 'Nom bis', rubrique: 'prestataire' },
      ],
    };
    const raw = rawOf(
      ['Dossier', 'Nom', 'Prénom', 'Né le', 'Courriel', 'Naissance bis', 'Nom bis'],
      ROWS.slice(0, 2).map((row) => [row[0], row[1], row[2], row[3], 'o@zz.invalid', row[3], row[1]]),
    );
    expect(make(raw, wrong).residual).toEqual([
      { column: 'certificateur', kind: 'coordonnees', rows: 2 },
      { column: 'date_demande', kind: 'naissance', rows: 2 },
      { column: 'prestataire', kind: 'personne', rows: 2 },
    ]);
  });
});

describe('the region', () => {
  const base = (reads: readonly ReadDelivery[], keys: RegionKeys = KEYS) =>
    drain(consolider(REGION, reads, keys)).consolidated;
  const ids = (reads: readonly ReadDelivery[], keys?: RegionKeys) => {
    const { parcours } = base(reads, keys).base;
    return ['id_parcours', 'id_candidat'].map((name) => {
      const { codes, values } = textOf(parcours, name);
      return Array.from(codes, (code) => values[code]);
    });
  };

  it('gives the same ids to a raw delivery and to its pseudonymised form, with or without K1', async () => {
    const raw = ids([readOf(RAW, 'dava-01', PROFILE)]);
    const blind = await received(make());
    expect(raw[0]).toHaveLength(5);
    expect(ids([blind])).toEqual(raw);
    expect(ids([blind], { appariement: null, region: K2 })).toEqual(raw);
  });

  it('counts once a dossier that comes raw, then pseudonymised', async () => {
    const both = [readOf(RAW, 'dava-01', PROFILE), await received(make(), 'dava-02')];
    // The third row has no number: its person, certification and date are the same.
    expect(ids(both)[0]).toEqual(ids([both[0]])[0]);
  });

  it.each(['xlsx', 'ods'] as const)('reads the delivery in a workbook, among its other sheets: %s', async (format) => {
    const made = make();
    const xlsx = await renderXlsx(deliveryWorkbook(made, 'DAVA', 0));
    const bytes = format === 'xlsx' ? xlsx : asOds(xlsx);
    const raw = await readDelivery(`livraison.${format}`, bytes, {
      feuille: 'Export',
      ligne_entete: 4,
      separateur: ',',
    });
    expect(ids([readOf(raw)])).toEqual(ids([await received(made)]));
  });

  it('reads a delivery whose rows were sorted, and whose dates and numbers a spreadsheet rewrote', async () => {
    const made = make();
    // Saved again by a spreadsheet, in the encoding of Windows, without a byte order mark.
    const [head, ...lines] = decodeUtf8(tableCsv(made.table)).slice(1).trimEnd().split('\r\n');
    const rewritten = lines
      .reverse()
      .map((line) => line.replace(/\b(\d{4})-(\d\d)-(\d\d)\b/g, '$3/$2/$1').replace(/;01;/, ';1;'));
    const raw = await readDelivery('livraison.csv', Buffer.from([head, ...rewritten, ''].join('\r\n'), 'latin1'));
    expect(ids([readOf(raw)])).toEqual(ids([await received(made)]));
  });

  it('does not take for missing what the certifier could not read, nor tells what it was', async () => {
    const unread = ROWS[0].map((cell, i) => (i === 12 ? 'courant 2024 Zzablier' : i === 14 ? 'à voir' : cell));
    const raw = rawOf(
      COLUMNS.map(([header]) => header),
      [unread, ...ROWS.slice(1)],
      'zz.csv',
    );
    const made = make(raw);
    const told = textOf(made.table, 'non_lues');
    // The levels of this file are asked of somebody: none is read.
    const cells = [...told.codes].map((code) => told.values[code].replace(/^niveau_vise ?/, ''));
    expect(cells).toEqual(['date_decision_recevabilite resultat_jury_1', ...ROWS.slice(2).map(() => '')]);
    expect(decodeUtf8(tableCsv(made.table))).not.toContain('courant');
    const about = (read: ReadDelivery): string[] =>
      drain(consolider(REGION, [read], KEYS))
        .deliveries[0].findings.filter(({ row, code }) => row === 0 && /^(decision_sans_date|jury_sans)/.test(code))
        .map(({ code }) => code);
    const sent = await received(made);
    expect(about(sent)).toEqual(about(readOf(raw, 'dava-01', PROFILE)));
    expect(about(sent)).not.toContain('decision_sans_date');
    // A delivery of an earlier version has no such column.
    const old = { ...sent.raw, columns: sent.raw.columns.filter(({ header }) => header !== 'non_lues') };
    expect(about({ ...sent, raw: old })).toContain('decision_sans_date');
  });

  it('tells the certifier line, rubrique and code only', async () => {
    const outcome = drain(consolider(REGION, [await received(make())], KEYS)).deliveries;
    const model = feedback(REGION, outcome, { jour: 0, outil: 'suivi-vae', empreinte: '' });
    const [kinds, findings, ...others] = model.feuilles.slice(1);
    expect(others).toEqual([]);
    const [block] = findings.blocs;
    expect(block.genre === 'table' && block.entetes).toEqual(['ligne', 'rubrique', 'code']);
    expect(outcome[0].findings.length).toBeGreaterThan(0);
    // What the codes mean, in words of ours: a sentence that would quote a value says « … ».
    expect(JSON.stringify(kinds)).toContain('La décision de recevabilité n’a pas de date.');
    expect(outcome[0].findings.every(({ column }) => column === -1)).toBe(true);
    expect(JSON.stringify(model.feuilles[0])).toContain('a1'.repeat(32));
  });

  const other = keyFromBytes(new Uint8Array(32).fill(7), 'autre');

  it('refuses another key, naming the file and both fingerprints', async () => {
    const wrong = await received(make(RAW, PROFILE, other));
    expect(() => base([wrong])).toThrow(
      expect.objectContaining({
        code: 'cle_differente',
        slots: { fichier: 'livraison.csv', empreinte: fingerprint(other), attendue: fingerprint(K1) },
      }),
    );
    const right = await received(make(), 'dava-02');
    const alone: RegionKeys = { appariement: null, region: K2 };
    expect(codeOf(() => base([wrong, right], alone))).toBe('cle_differente_entre_livraisons');
    expect(codeOf(() => base([right, readOf(RAW, 'dava-03', PROFILE)], alone))).toBe('cle_appariement_absente');
  });

  it.each([
    ['a row deleted', (lines: string[]) => lines.slice(0, -1), 'livraison_lignes'],
    ['a row added', (lines: string[]) => [...lines, lines[1]], 'livraison_lignes'],
    [
      'a pseudonym changed',
      (lines: string[]) => lines.map((l) => l.replace(/;([A-Z2-7]{20});p1\./, `;${'B'.repeat(20)};p1.`)),
      'livraison_alteree',
    ],
    [
      'a number put back',
      (lines: string[]) => lines.map((l, i) => (i === 1 ? l.replace(/^[^;]*/, '0017') : l)),
      'livraison_alteree',
    ],
    ['a piece lost', (lines: string[]) => lines.map((l) => l.replace(/p1\.[^;]*$/, '')), 'livraison_incomplete'],
    [
      'the mark of another',
      (lines: string[]) => [lines[0].replace('|dava|', '|greta|'), ...lines.slice(1)],
      'livraison_autre_certificateur',
    ],
    [
      'a later format',
      (lines: string[]) => [lines[0].replace('pseudonymise|1', 'pseudonymise|9'), ...lines.slice(1)],
      'livraison_format',
    ],
    [
      'a column gone',
      (lines: string[]) => [lines[0].replace(';ligne_source;', ';autre;'), ...lines.slice(1)],
      'livraison_alteree',
    ],
  ])('refuses a delivery with %s', async (_, change, code) => {
    const lines = decodeUtf8(tableCsv(make().table)).trimEnd().split('\r\n');
    const raw = await readDelivery('x.csv', Buffer.from([...change(lines), ''].join('\r\n')));
    expect(codeOf(() => base([readOf(raw, 'dava-01', PROFILE)]))).toBe(code);
  });
});

/** The same workbook as LibreOffice or a form would save it. */
function asOds(xlsx: Uint8Array): Uint8Array {
  const book = sheetjs.read(xlsx);
  return new Uint8Array(sheetjs.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer);
}
