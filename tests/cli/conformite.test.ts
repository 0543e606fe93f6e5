/** The outputs of `executer` against the contract, statement by statement, on a small region of hard cases. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { smallRegion } from './petite-region';
import { cleanDirectories, csvRows, freshDirectory, readTree, suiviVae, unzip, writeTree } from './run';
import type { Run } from './run';

const inputs = smallRegion();
const root = freshDirectory();
let run: Run;
let files: Map<string, Buffer>;
const text = (path: string): string => files.get(path)!.toString();
const json = (path: string): Record<string, never> => JSON.parse(text(path)) as Record<string, never>;
const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);

beforeAll(() => {
  writeTree(root, inputs);
  const output = join(root, 'sortie', 'neuve');
  run = suiviVae(['executer', join(root, 'region.json'), '--sortie', output, '--accepter-propositions', '--json']);
  files = readTree(output);
}, 60000);

afterAll(cleanDirectories);

const CSV_FILES = [
  'base/parcours.csv',
  'base/passages.csv',
  'indicateurs/indicateurs.csv',
  'publication/indicateurs.csv',
  'anomalies.csv',
];
const INDICATORS =
  'indicateur;vue;periode;unite;ventilation_1;modalite_1;ventilation_2;modalite_2;numerateur;denominateur;valeur;ic95_bas;ic95_haut;statut;inconnus';

describe('executer', () => {
  it('prints the machine summary, and only it, on stdout', () => {
    expect(run.code).toBe(0);
    const summary = JSON.parse(run.stdout) as Record<string, unknown>;
    expect(Object.keys(summary)).toEqual([
      'lignes_lues',
      'lignes_retenues',
      'lignes_refusees',
      'parcours',
      'candidats',
      'anomalies',
      'fichiers',
      'durees_ms',
    ]);
    expect(summary).toMatchObject({ lignes_lues: 220, lignes_retenues: 220, lignes_refusees: 0, parcours: 210 });
    expect(summary.fichiers).toEqual([...files.keys()].sort());
  });

  it.each(CSV_FILES)('%s: BOM, CRLF, RFC 4180', (path) => {
    const content = text(path);
    expect(content.startsWith('\ufeff')).toBe(true);
    expect(content.endsWith('\r\n')).toBe(true);
    expect(content.replace(/"[^"]*"/g, '""').replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    const widths = new Set(csvRows(content).map((one) => Object.keys(one).length));
    expect(widths.size).toBe(1);
  });

  it.each([
    [
      'base/parcours.csv',
      'id_parcours;id_candidat;certificateur;ministere;id_dossier_source;code_rncp;intitule_certification;type_certification;niveau_vise;visee_partielle;sexe;age;tranche_age_a;tranche_age_b;departement;code_commune;niveau_formation;niveau_diplome;situation_emploi;date_demande;date_depot_l1;date_l1_complet;date_decision_recevabilite;decision_recevabilite;dispositif;accompagnement;date_depot_l2;date_abandon;motif_archivage;prestataire;livraison;ligne_source',
    ],
    [
      'base/passages.csv',
      'id_parcours;id_candidat;certificateur;rang;date_jury;nature_passage;resultat_jury;livraison;ligne_source',
    ],
    ['indicateurs/indicateurs.csv', INDICATORS],
    ['publication/indicateurs.csv', INDICATORS],
    ['anomalies.csv', 'certificateur;fichier;feuille;ligne;colonne;rubrique;code;gravite;verdict'],
  ])('%s has the columns of the contract, in their order', (path, header) => {
    expect(text(path).slice(1).split('\r\n')[0]).toBe(header);
  });

  it('sorts by code unit', () => {
    const keys = (path: string, of: (one: Record<string, string>) => string): string[] => csvRows(text(path)).map(of);
    for (const list of [
      keys('base/parcours.csv', (one) => one.id_parcours),
      keys('base/passages.csv', (one) => `${one.id_parcours}${one.rang.padStart(3, '0')}`),
      keys('indicateurs/indicateurs.csv', (one) => Object.values(one).slice(0, 8).join('\u0000')),
    ]) {
      expect(list.length).toBeGreaterThan(20);
      expect(list).toEqual([...list].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('numbers deliveries by file name, and rows as the officer sees them', () => {
    const parcours = csvRows(text('base/parcours.csv'));
    expect([...new Set(parcours.map(({ livraison }) => livraison))].sort()).toEqual(['dava-01', 'dava-02', 'fac-01']);
    const place = (numero: string): string => {
      const found = parcours.find((one) => one.id_dossier_source === numero)!;
      return `${found.livraison}:${found.ligne_source}`;
    };
    // A title, a blank row and the header come first; a dossier delivered twice keeps its first place.
    expect(['D20220000', 'D20220060', 'D20240137', 'F20240020'].map(place)).toEqual([
      'dava-01:4',
      'dava-01:64',
      'dava-02:81',
      'fac-01:2',
    ]);
  });

  it('puts an apostrophe before a text that would be a formula, never before a number or a date', () => {
    const parcours = csvRows(text('base/parcours.csv'));
    const seen = new Set(parcours.map((one) => one.intitule_certification));
    expect([...seen].sort()).toEqual(
      ["'=CMD|calc", "'-Titre; avec point-virgule", 'Titre "cité"', "'@domotique", 'BTS Tourisme'].sort(),
    );
    expect(parcours.some((one) => one.prestataire === "'+33 Conseil")).toBe(true);
    for (const one of parcours) {
      expect(one.id_dossier_source).toMatch(/^([DF]\d{8}|[df]\d+)$/);
      expect(one.ligne_source + one.age + one.date_depot_l1).not.toContain("'");
    }
  });

  it('writes codes, ISO dates and empty cells for what is unknown', () => {
    for (const one of csvRows(text('base/parcours.csv'))) {
      expect(['recevable', 'non_recevable']).toContain(one.decision_recevabilite);
      expect(['F', 'H']).toContain(one.sexe);
      expect(one.date_depot_l1).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(one.date_demande + one.niveau_diplome + one.motif_archivage).toBe('');
      expect(['83', '13', '06', '04']).toContain(one.departement);
      expect(one.id_parcours + one.id_candidat).toMatch(/^[A-Z2-7]{40}$/);
    }
  });

  it('accounts for every row in the journal, and names no place, no clock, no header', () => {
    const journal = json('journal.json') as unknown as {
      entrees: { livraison: string; fichier: string; sha256: string; lignes: Record<string, number>; refus: object }[];
      sorties: { fichier: string; sha256: string }[];
    };
    expect(Object.keys(journal)).toEqual(['version', 'outil', 'cles', 'entrees', 'etapes', 'decisions', 'sorties']);
    for (const { fichier, sha256: hash, lignes, refus } of journal.entrees) {
      expect(Object.keys(lignes)).toEqual(['lues', 'retenues', 'refusees', 'fusionnees', 'ecartees']);
      expect(lignes.lues).toBe(lignes.retenues + lignes.refusees);
      expect(sum(Object.values(refus) as number[])).toBe(lignes.refusees);
      const [path] = [...inputs.keys()].filter((one) => one.endsWith(`/${fichier}`));
      expect(hash).toBe(sha256(inputs.get(path)!));
    }
    expect(journal.entrees.map(({ lignes }) => lignes)).toEqual([
      { lues: 70, retenues: 70, refusees: 0, fusionnees: 0, ecartees: { titre: 1, vide: 1, total: 1 } },
      { lues: 80, retenues: 80, refusees: 0, fusionnees: 10, ecartees: { titre: 1, vide: 1, total: 1 } },
      { lues: 70, retenues: 70, refusees: 0, fusionnees: 0, ecartees: { titre: 0, vide: 0, total: 0 } },
    ]);
    for (const { fichier, sha256: hash } of journal.sorties)
      expect([fichier, sha256(files.get(fichier)!)]).toEqual([fichier, hash]);
    const written = text('journal.json');
    expect(written).not.toContain(root);
    expect(written).not.toMatch(/\d{2}:\d{2}:\d{2}|zzecret/i);
  });

  it('describes the base without its keys', () => {
    const description = text('base/base.json');
    expect(description).not.toMatch(/fichier:|\.cle"|Clé/);
    const { livraisons, cles } = json('base/base.json') as unknown as {
      livraisons: { livraison: string; sha256: string; date_arret: string }[];
      cles: Record<string, string>;
    };
    expect(Object.keys(cles)).toEqual(['appariement', 'region']);
    expect(livraisons.map(({ livraison, date_arret }) => [livraison, date_arret])).toEqual([
      ['dava-01', '2026-03-31'],
      ['dava-02', '2026-03-31'],
      ['fac-01', '2026-02-28'],
    ]);
  });

  it('tells the place of anomalies by letters, and no value', () => {
    const anomalies = csvRows(text('anomalies.csv'));
    expect(anomalies.length).toBeGreaterThan(10);
    for (const one of anomalies) {
      expect(one.colonne).toMatch(/^[A-Z]{0,2}$/);
      expect(one.ligne).toMatch(/^\d*$/);
      expect(['bloquant', 'a_verifier', 'information']).toContain(one.gravite);
      expect(['faux', 'non_verifiable']).toContain(one.verdict);
    }
  });

  it('publishes the same rows, hidden ones without figures', () => {
    const figures = ['numerateur', 'denominateur', 'valeur', 'ic95_bas', 'ic95_haut', 'inconnus'];
    const internal = csvRows(text('indicateurs/indicateurs.csv'));
    const published = csvRows(text('publication/indicateurs.csv'));
    expect(published).toHaveLength(internal.length);
    published.forEach((one, i) => {
      for (const name of Object.keys(one).slice(0, 8)) expect(one[name]).toBe(internal[i][name]);
      if (one.statut.startsWith('secret_')) expect(figures.map((name) => one[name]).join('')).toBe('');
      else expect([one.numerateur, one.valeur]).toEqual([internal[i].numerateur, internal[i].valeur]);
    });
    for (const one of internal) {
      expect(['sans_objet', 'incomplet', 'fragile', 'ok']).toContain(one.statut);
      for (const name of figures) expect(one[name]).toMatch(/^$|^\d+(\.\d{0,5}[1-9])?$/);
    }
  });

  it('lets names, e-mails and headers out of nothing but the certifier’s own feedback', () => {
    const secret = /zz(ablier|erfeuil|igomar|oulette|uberlu)|zzexemple|zzecret|06 39 98/i;
    for (const [path, bytes] of files) {
      const members = path.endsWith('.xlsx') ? unzip(bytes) : new Map([[path, bytes]]);
      for (const [member, content] of members) {
        const found = secret.test(content.toString());
        if (!path.startsWith('retours/')) expect([path, member, found]).toEqual([path, member, false]);
        // The e-mails of the other certifier.
        const foreign = path === 'retours/dava.xlsx' ? /f\d+@zz/ : path === 'retours/fac.xlsx' ? /d\d+@zz/ : null;
        if (foreign !== null) expect([path, foreign.test(content.toString())]).toEqual([path, false]);
      }
    }
    expect(secret.test(run.stderr + run.stdout)).toBe(false);
  });
});
