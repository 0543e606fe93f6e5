/** Makes a whole example region in memory: region.json, profiles, exports, keys, and the truth behind them. */
import { CERTIFIERS } from './certifiers';
import { encodeText } from './encode/charsets';
import { encodeDelimited } from './encode/delimited';
import { encodeHtml } from './encode/html';
import { encodeWorkbook } from './encode/workbook';
import { chooseParcoursFault } from './parcoursFaults';
import { demonstrationKeys } from './keys';
import type { ExtraSheet, FileLayout, Layout } from './layout';
import { layoutsA } from './layouts/a';
import { layoutsB } from './layouts/b';
import { layoutsC } from './layouts/c';
import type { Parcours, Seen, World } from './model';
import { closingDay, DATE_EXTRACTION, drawWorld } from './population';
import { profileOf } from './profile';
import { referentialSheet } from './referential';
import { Rng } from './rng';
import { rowsOf, type Reported, type Row } from './sheet';
import { asIs, misspell } from './spelling';
import { emptyTruth, tellFile, tellParcours, tellPerson, type Truth } from './truth';

export type Variante = 'A' | 'B' | 'C';

export interface Options {
  /** Seed; the committed region is seed 1. */
  readonly graine?: number;
  /** A: the committed layouts, with profiles. B, C: other layouts of the same certifiers, without profiles. */
  readonly variante?: Variante;
  /** About how many parcours. */
  readonly taille?: number;
  /** Share of rows that bear a fault. */
  readonly tauxFautes?: number;
}

export interface ExampleRegion {
  /** By path inside the region directory. */
  readonly fichiers: Map<string, Uint8Array>;
  readonly verite: Truth;
}

const LAYOUTS: Readonly<Record<Variante, () => readonly Layout[]>> = { A: layoutsA, B: layoutsB, C: layoutsC };
const EXTENSIONS = [
  'date_fin_validite',
  'prestataire',
  'date_debut_accompagnement',
  'date_fin_accompagnement',
  'motif_abandon',
];

/** The sheet of certifications that the region keeps. */
const REFERENTIAL = 'certifications.csv';

const json = (value: unknown): Uint8Array => encodeText(`${JSON.stringify(value, null, 2)}\n`, 'utf-8');

/** How each parcours names its person: right the first time, under variants at most other certifiers. */
function spellings(rng: Rng, world: World): Map<string, Seen> {
  const seen = new Map<string, Seen>();
  const first = new Map<string, Parcours>();
  for (const p of world.parcours) {
    const known = first.get(p.person.id);
    const stream = rng.fork(p.id);
    if (known === undefined) {
      first.set(p.person.id, p);
      seen.set(p.id, asIs(p.person));
      continue;
    }
    const elsewhere = known.certificateur !== p.certificateur;
    const count = stream.weighted(elsewhere ? [[0, 12], [1, 74], [2, 14]] as const : [[0, 88], [1, 12]] as const); // prettier-ignore
    seen.set(p.id, misspell(stream, p.person, count));
  }
  return seen;
}

function encode(file: FileLayout, rows: readonly Row[]): Uint8Array {
  const grid = rows.map((row) => row.cells);
  const { contenant } = file;
  if (contenant.kind === 'texte') return encodeDelimited(grid, contenant);
  if (contenant.kind === 'html') return encodeHtml(grid, rows.findIndex((row) => row.nature === 'entete') + 1);
  const counts = {
    lignes: rows.filter((row) => row.line !== null).length,
    l2: rows.filter((row) => row.line !== null && row.line.p.depotL2 !== null).length,
  };
  const sheet = (extra: ExtraSheet) => ({ nom: extra.nom, lignes: extra.lignes(counts) });
  const sheets = [
    ...(file.feuillesAvant ?? []).map(sheet),
    { nom: file.feuille ?? 'Feuil1', lignes: grid },
    ...(file.feuillesApres ?? []).map(sheet),
  ];
  return encodeWorkbook(sheets, contenant.kind, contenant.date1904);
}

function sentRubriques(layout: Layout): Set<string> {
  return new Set(layout.fichiers.flatMap((file) => file.colonnes.flatMap((column) => column.rubrique ?? [])));
}

function regionJson(variante: Variante, layouts: readonly Layout[]): unknown {
  const certificateurs = CERTIFIERS.filter((c) => layouts.some((layout) => layout.certificateur === c.id)).map((c) => ({
    id: c.id,
    nom: c.nom,
    ministere: c.ministere,
    ...(variante === 'A' ? { profil: `profils/${c.id}.json` } : {}),
    ...(c.dateArret === undefined ? {} : { date_arret: c.dateArret }),
    exports: [`exports/${c.id}/*`],
  }));
  return {
    version: 1,
    nom: "Région d'exemple - Atlantide",
    code_region: '99',
    date_extraction: DATE_EXTRACTION,
    certificateurs,
    ...(variante === 'A' ? { certifications: REFERENTIAL } : {}),
    rubriques: { extensions: EXTENSIONS },
    publication: { seuil: 5, methode: 'suppression' },
    cles: {
      appariement: 'fichier:cles/demonstration-appariement.cle',
      region: 'fichier:cles/demonstration-region.cle',
    },
  };
}

/** Makes the region. Same options, same bytes. Certifiers without a layout in that variant are left out. */
export function genererRegion({
  graine = 1,
  variante = 'A',
  taille = 2040,
  tauxFautes = 0.03,
}: Options = {}): ExampleRegion {
  const root = new Rng(`atlantide/${graine}`);
  const world = drawWorld(root.fork('population'), taille);
  const desk = root.fork(`ecriture/${variante}`);
  const seen = spellings(desk.fork('graphies'), world);
  const layouts = LAYOUTS[variante]();
  const fichiers = new Map<string, Uint8Array>([['region.json', json(regionJson(variante, layouts))]]);
  const verite = emptyTruth();
  const told = new Set<string>();
  for (const layout of layouts) {
    const { certificateur } = layout;
    const rng = desk.fork(certificateur);
    const closing = closingDay(CERTIFIERS.find((c) => c.id === certificateur)!);
    const sent = sentRubriques(layout);
    const own = world.parcours.filter((p) => p.certificateur === certificateur);
    const reported: Reported[] = own.map((vrai) => {
      const stream = rng.fork(`faute/${vrai.id}`);
      const faulty = stream.chance(tauxFautes * 0.46) && vrai.dispositif.startsWith('VAE');
      return { vrai, seen: seen.get(vrai.id)!, faulty: faulty ? chooseParcoursFault(stream, vrai, sent) : null };
    });
    const met = new Set<string>();
    for (const file of layout.fichiers) {
      const rates = { cellule: tauxFautes * 0.5, doublon: tauxFautes * 0.16 };
      const rows = rowsOf(rng, file, reported, closing, rates, met);
      fichiers.set(`exports/${certificateur}/${file.fichier}`, encode(file, rows));
      tellFile(verite, certificateur, file, rows);
    }
    for (const { vrai } of reported) {
      if (!met.has(vrai.id)) throw new RangeError(`${vrai.id} is in no file of ${certificateur}`);
      tellParcours(verite, vrai, seen.get(vrai.id)!);
      if (!told.has(vrai.person.id)) tellPerson(verite, vrai.person);
      told.add(vrai.person.id);
    }
    if (variante === 'A') fichiers.set(`profils/${certificateur}.json`, json(profileOf(layout)));
  }
  if (variante === 'A') {
    fichiers.set(REFERENTIAL, referentialSheet(new Map(CERTIFIERS.map(({ id, nom }) => [id, nom]))));
  }
  for (const [name, bytes] of demonstrationKeys()) fichiers.set(`cles/${name}`, bytes);
  return { fichiers, verite };
}
