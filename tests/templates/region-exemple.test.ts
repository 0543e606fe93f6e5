/** The committed example region: fresh, of the promised size, true to its own truth, and nobody's. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as XLSX from 'xlsx';
import { parseRegion } from '../../core/base/region';
import { codeListById, rubriqueById } from '../../core/dictionary';
import { parseKeyFile } from '../../core/privacy/keyFile';
import { profileSchema } from '../../core/profiles/profile';
import { parseIsoDay } from '../../core/table/civil';
import {
  genererRegion,
  truthCsv,
  type ExampleRegion,
  type TruthTable,
  type Variante,
} from '../../templates/generateur';
import { openRows } from './openFile';

const templates = join(__dirname, '../../templates');
const region = genererRegion();

type Row = Readonly<Record<string, string>>;
const records = ([header, ...rows]: TruthTable): Row[] =>
  rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));

function filesUnder(directory: string): string[] {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replace(/\\/g, '/'))
    .sort();
}

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Zip members once inflated: their compressed bytes may differ between Node versions. */
function members(bytes: Uint8Array): Row {
  const { FullPaths, FileIndex } = XLSX.CFB.read(bytes, { type: 'array' });
  return Object.fromEntries(
    FullPaths.map((path: string, i: number) => [path, Buffer.from(FileIndex[i].content ?? []).toString('latin1')]),
  );
}

describe('the committed files', () => {
  const root = join(templates, 'region-exemple');

  it('are those that the generator makes, no more, no fewer', () => {
    expect(filesUnder(root)).toEqual([...region.fichiers.keys()].sort());
    expect(filesUnder(join(templates, 'verite'))).toEqual(
      Object.keys(region.verite)
        .map((name) => `${name}.csv`)
        .sort(),
    );
  });

  it.each([...region.fichiers.keys()])('%s is fresh', (path) => {
    const committed = new Uint8Array(readFileSync(join(root, path)));
    const made = region.fichiers.get(path)!;
    if (/\.(xlsx|ods)$/.test(path)) {
      expect(Object.keys(members(made)).length).toBeGreaterThan(5);
      expect(members(committed)).toEqual(members(made));
    } else expect(Buffer.compare(committed, made)).toBe(0);
  });

  it.each(Object.keys(region.verite))('verite/%s.csv is fresh', (name) => {
    const committed = readFileSync(join(templates, 'verite', `${name}.csv`), 'utf8');
    expect(committed === truthCsv(region.verite[name as keyof typeof region.verite])).toBe(true);
  });

  it('stay under 6.5 MB', () => {
    const all = filesUnder(templates).reduce((sum, path) => sum + readFileSync(join(templates, path)).length, 0);
    expect(all).toBeLessThan(6_500_000);
  });
});

describe('what it promises', () => {
  const parcours = records(region.verite.parcours);
  const lines = records(region.verite.lignes);
  const kept = lines.filter(({ nature }) => ['parcours', 'suite', 'doublon'].includes(nature));

  it('about 2 000 parcours over four years, nine certifiers', () => {
    expect(parcours.filter((p) => p.dispositif.startsWith('VAE')).length).toBeGreaterThanOrEqual(1900);
    for (const year of ['2022', '2023', '2024', '2025']) {
      expect(parcours.filter((p) => p.date_depot_l1.startsWith(year)).length).toBeGreaterThan(300);
    }
    expect(new Set(parcours.map((p) => p.certificateur)).size).toBe(9);
  });

  it('about 5 % of people known to two certifiers, most of them under spelling variants', () => {
    const byPerson = new Map<string, Row[]>();
    for (const row of records(region.verite.graphies)) {
      byPerson.set(row.id_personne, [...(byPerson.get(row.id_personne) ?? []), row]);
    }
    const shared = [...byPerson.values()].filter((rows) => new Set(rows.map((row) => row.certificateur)).size > 1);
    expect(shared.length / byPerson.size).toBeGreaterThan(0.04);
    expect(shared.length / byPerson.size).toBeLessThan(0.065);
    const varied = shared.filter((rows) => rows.some((row) => row.variantes !== ''));
    expect(varied.length / shared.length).toBeGreaterThan(0.75);
    const kinds = new Set(shared.flat().flatMap((row) => row.variantes.split('+').filter(Boolean)));
    expect(kinds.size).toBeGreaterThanOrEqual(10);
  });

  it('some people share their names with another', () => {
    const names = records(region.verite.personnes).map((p) => `${p.nom_naissance}/${p.prenom}`);
    expect(names.length - new Set(names).size).toBeGreaterThan(20);
  });

  it('about 3 % of faulty rows, of many kinds', () => {
    const faults = records(region.verite.fautes);
    const rows = new Set(faults.map((f) => `${f.fichier}/${f.ligne}`));
    expect(rows.size / kept.length).toBeGreaterThan(0.025);
    expect(rows.size / kept.length).toBeLessThan(0.045);
    expect(new Set(faults.map((f) => f.code)).size).toBeGreaterThanOrEqual(10);
  });

  it('providers and dates of support from two certifiers', () => {
    const supported = parcours.filter((p) => p.prestataire !== '' && p.date_debut_accompagnement !== '');
    expect(new Set(supported.map((p) => p.certificateur))).toEqual(new Set(['dava', 'dreets-travail']));
    expect(supported.length).toBeGreaterThan(200);
  });
});

describe('the truth', () => {
  const parcours = records(region.verite.parcours);

  it('uses the codes of the dictionary', () => {
    const tables = [parcours, records(region.verite.passages)];
    for (const table of tables) {
      for (const id of Object.keys(table[0])) {
        const codes = rubriqueById(id)?.codes;
        if (codes === undefined) continue;
        const known = new Set(['', ...codeListById(codes).codes.map((code) => code.code)]);
        expect(new Set(table.map((row) => row[id]).filter((value) => !known.has(value)))).toEqual(new Set());
      }
    }
  });

  it('orders the steps of each parcours and closes at its certifier’s date', () => {
    const closing = new Map(
      parseRegion(text(region.fichiers.get('region.json')!), 'region.json').certificateurs.map((c) => [
        c.id,
        c.date_arret ?? '2026-03-31',
      ]),
    );
    const births = new Map(records(region.verite.personnes).map((p) => [p.id_personne, p.date_naissance]));
    const juries = new Map<string, Row[]>();
    for (const row of records(region.verite.passages))
      juries.set(row.id_parcours, [...(juries.get(row.id_parcours) ?? []), row]);
    for (const p of parcours) {
      const held = (juries.get(p.id_parcours) ?? []).filter((row) => row.resultat_jury !== 'ATT');
      const steps = [
        births.get(p.id_personne)!,
        p.date_demande,
        p.date_depot_l1,
        p.date_l1_complet,
        p.date_decision_recevabilite,
        p.date_depot_l2,
        ...held.map((row) => row.date_jury),
      ];
      const days = steps.filter((day) => day !== '').map(parseIsoDay);
      expect([...days].sort((a, b) => a - b)).toEqual(days);
      expect(Math.max(...days)).toBeLessThanOrEqual(parseIsoDay(closing.get(p.certificateur)!));
    }
  });
});

function checkRows(made: ExampleRegion): void {
  const numbers = new Map(records(made.verite.parcours).map((p) => [p.id_parcours, p.id_dossier_source]));
  const columns = records(made.verite.colonnes);
  const lines = records(made.verite.lignes);
  for (const file of new Set(columns.map((c) => `${c.certificateur}/${c.fichier}`))) {
    const own = columns.filter((c) => `${c.certificateur}/${c.fichier}` === file);
    const rows = openRows(`exports/${file}`, made.fichiers.get(`exports/${file}`)!, own[0].feuille);
    const at = Number(own.find((c) => c.rubrique === 'id_dossier_source')!.colonne) - 1;
    const said = lines.filter((line) => `${line.certificateur}/${line.fichier}` === file);
    expect(rows.filter((row) => row.length > 1).length).toBeGreaterThanOrEqual(
      said.filter((line) => line.id_parcours !== '').length,
    );
    for (const { ligne, id_parcours } of said) {
      if (id_parcours !== '')
        expect([file, ligne, rows[Number(ligne) - 1][at]]).toEqual([file, ligne, numbers.get(id_parcours)]);
    }
  }
}

describe('the rows of the files are where the truth says', () => {
  it.each(['A', 'B', 'C'] as Variante[])('variant %s', (variante) =>
    checkRows(genererRegion({ graine: 5, variante, taille: 400 })),
  );
});

describe('other regions', () => {
  it('same options, same bytes; another seed or variant, other bytes', () => {
    const make = (graine: number, variante: Variante) => genererRegion({ graine, variante, taille: 200 });
    const once = make(3, 'B');
    const again = make(3, 'B');
    for (const [path, bytes] of once.fichiers) expect(Buffer.compare(bytes, again.fichiers.get(path)!)).toBe(0);
    expect(truthCsv(make(4, 'B').verite.personnes)).not.toBe(truthCsv(once.verite.personnes));
    expect([...make(3, 'C').fichiers.keys()]).not.toEqual([...once.fichiers.keys()]);
  });

  it('the variant changes the writing, not the people', () => {
    const [b, a] = (['B', 'A'] as const).map((variante) => genererRegion({ graine: 3, variante, taille: 300 }).verite);
    expect(new Set(b.parcours.map(String))).toEqual(new Set(a.parcours.map(String)));
  });

  it('gives profiles with variant A only', () => {
    for (const variante of ['B', 'C'] as const) {
      const { fichiers } = genererRegion({ variante, taille: 200 });
      expect([...fichiers.keys()].some((path) => path.startsWith('profils/'))).toBe(false);
      expect(
        parseRegion(text(fichiers.get('region.json')!), 'region.json').certificateurs.every(
          (c) => c.profil === undefined,
        ),
      ).toBe(true);
    }
  });
});

describe('the configuration', () => {
  it('is a valid region with distinct demonstration keys', () => {
    const { certificateurs } = parseRegion(text(region.fichiers.get('region.json')!), 'region.json');
    expect(certificateurs).toHaveLength(9);
    const [one, two] = ['appariement', 'region'].map((role) =>
      parseKeyFile(text(region.fichiers.get(`cles/demonstration-${role}.cle`)!)),
    );
    expect(one.demonstration && two.demonstration).toBe(true);
    expect(Buffer.compare(one.bytes, two.bytes)).not.toBe(0);
  });

  const columns = records(region.verite.colonnes);
  it.each([...region.fichiers.keys()].filter((path) => path.startsWith('profils/')))(
    '%s is valid and knows every header',
    (path) => {
      const profile = profileSchema.parse(JSON.parse(text(region.fichiers.get(path)!)));
      for (const column of columns.filter((c) => c.certificateur === profile.certificateur)) {
        const found = profile.colonnes.find((c) => c.entete === column.entete)!;
        expect([found.rubrique ?? '', String(found.rang ?? '')]).toEqual([column.rubrique, column.rang]);
      }
      for (const [rubrique, values] of Object.entries(profile.valeurs ?? {})) {
        const known = codeListById(rubriqueById(rubrique)!.codes!).codes.map((code) => code.code);
        expect(Object.values(values).filter((code) => !known.includes(code))).toEqual([]);
      }
    },
  );
});

describe('nobody is in it', () => {
  const everything = [...region.fichiers]
    .filter(([path]) => path.startsWith('exports/') && /\.csv$/.test(path))
    .map(([, bytes]) => Buffer.from(bytes).toString('latin1'))
    .join('\n');

  it('e-mails and telephone numbers lead nowhere', () => {
    const mails = everything.match(/[\w.-]+@[\w.-]+/g) ?? [];
    expect(mails.length).toBeGreaterThan(50);
    expect(mails.filter((mail) => !mail.endsWith('.invalid'))).toEqual([]);
    const phones = everything.match(/(?<!\d)0[1-9](?:[ .]\d\d){4}(?!\d)/g) ?? [];
    expect(phones.length).toBeGreaterThan(100);
    // ARCEP, décision 2012-0855: ranges kept for works of fiction.
    expect(phones.filter((phone) => !/^(06[ .]39[ .]98|02[ .]61[ .]91)/.test(phone))).toEqual([]);
  });

  it('no surname in a profile, in region.json or in a path', () => {
    const surnames = records(region.verite.personnes)
      .map((p) => p.nom_naissance)
      .filter((name) => name.length >= 5);
    const words = [...region.fichiers]
      .map(([path, bytes]) => (path.startsWith('exports/') ? path : path + text(bytes)))
      .join('\n')
      .split(/[^\p{L}'-]+/u);
    const present = new Set(words);
    expect(surnames.filter((name) => present.has(name))).toEqual([]);
  });
});
