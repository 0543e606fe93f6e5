/** Audits what is about to leave: identities, identifiers, persons too easy to single out, small figures, subtractions. */
import type { Objection } from '../disclosure';
import { hiddenRow, inspectPublished } from '../disclosure';
import type { IndicatorRow } from '../indicators';
import { extendedCatalogue, INDICATOR_KEY, indicatorsOf, publishableRows } from '../indicators';
import { findIdentities } from '../privacy';
import { asWritten } from '../reports';
import type { RawTable } from '../table';
import { auditer } from './auditer';
import { calculer } from './calculer';
import type { OpenedBase } from './openBase';
import { missingCertifiers } from './openBase';
import type { Task } from './task';
import type { Remark } from './verifyTable';
import { verifyTable } from './verifyTable';

export type { Remark };

/** A file about to leave, read as far as it can be. */
export interface LeavingFile {
  /** Path in the directory; a sheet of a workbook says so. */
  readonly fichier: string;
  readonly contenu:
    | { readonly genre: 'indicateurs'; readonly rows: readonly IndicatorRow[] }
    | { readonly genre: 'tableau'; readonly raw: RawTable }
    /** A page or another text, markup included. */
    | { readonly genre: 'texte'; readonly texte: string }
    /** Nothing could be read in it. */
    | { readonly genre: 'illisible' };
}

export interface Verification {
  readonly remarks: readonly Remark[];
  /** Files whose content was looked at. */
  readonly lus: number;
  /** Whether figures were attacked knowing the true ones. */
  readonly avecBase: boolean;
}

/**
 * @param seuil the threshold where no base says it
 * @param opened the base that the figures come from, when it is at hand
 */
export function* verifier(files: readonly LeavingFile[], seuil: number, opened: OpenedBase | null): Task<Verification> {
  const threshold = opened?.region.publication.seuil ?? seuil;
  const withFigures = files.some(({ contenu }) => contenu.genre === 'indicateurs');
  const truth = opened !== null && withFigures ? yield* truthOf(opened) : null;
  const remarks: Remark[] = [];
  let lus = 0;
  let avecBase = false;
  for (const [i, { fichier, contenu }] of files.entries()) {
    yield { step: 'verifier', done: i, total: files.length };
    if (contenu.genre === 'illisible') {
      remarks.push({ fichier, gravite: 'attention', code: 'fichier_non_lu', slots: {} });
      continue;
    }
    lus++;
    if (contenu.genre === 'tableau') remarks.push(...verifyTable(fichier, contenu.raw, threshold, withFigures));
    else if (contenu.genre === 'texte') remarks.push(...verifyText(fichier, contenu.texte));
    else {
      remarks.push(...internal(fichier, contenu.rows, opened));
      const matched = truth === null ? null : alongside(contenu.rows, truth);
      if (truth !== null && matched === null) {
        remarks.push({ fichier, gravite: 'attention', code: 'base_autre', slots: {} });
      }
      if (opened !== null && truth !== null && matched !== null) {
        avecBase = true;
        remarks.push(...told(fichier, yield* auditer(opened.region, matched, truth), threshold));
      } else {
        const declared =
          opened === null ? undefined : indicatorsOf(opened.region.indicateurs, opened.region.rubriques.extensions);
        remarks.push(...told(fichier, inspectPublished(contenu.rows, threshold, declared), threshold));
      }
    }
  }
  return { remarks, lus, avecBase };
}

/** The true rows, as a CSV would tell them: published ones come from a CSV. */
function* truthOf(opened: OpenedBase): Task<readonly IndicatorRow[]> {
  const rows = yield* calculer(opened.region, opened.base, missingCertifiers(opened));
  const declared = indicatorsOf(opened.region.indicateurs, opened.region.rubriques.extensions);
  return publishableRows(rows, declared).map(asWritten);
}

function keyOf(row: IndicatorRow): string {
  return INDICATOR_KEY.map((column) => row[column]).join('|');
}

/**
 * The published row of each true row; one that is not published is as good as hidden. Null when some published row has
 * no true one: they come from another base.
 */
function alongside(published: readonly IndicatorRow[], truth: readonly IndicatorRow[]): IndicatorRow[] | null {
  const byKey = new Map(published.map((row) => [keyOf(row), row]));
  const known = new Set(truth.map(keyOf));
  if (byKey.size !== published.length || published.some((row) => !known.has(keyOf(row)))) return null;
  return truth.map((row) => byKey.get(keyOf(row)) ?? hiddenRow(row, 'secret_secondaire'));
}

/** Figures of indicators that are never published. */
function internal(fichier: string, rows: readonly IndicatorRow[], opened: OpenedBase | null): Remark[] {
  const declared =
    opened === null ? extendedCatalogue : indicatorsOf(opened.region.indicateurs, opened.region.rubriques.extensions);
  const n = rows.length - publishableRows(rows, declared).length;
  return n === 0 ? [] : [{ fichier, gravite: 'bloquant', code: 'indicateur_interne', slots: { n } }];
}

/** One remark for each kind of objection, with the place of the first. */
function told(fichier: string, objections: readonly Objection[], seuil: number): Remark[] {
  const byKind = new Map<Objection['genre'], { n: number; ou: string }>();
  for (const { genre, ou } of objections) {
    const one = byKind.get(genre);
    if (one === undefined) byKind.set(genre, { n: 1, ou });
    else one.n++;
  }
  return [...byKind].map(([genre, { n, ou }]) => ({
    fichier,
    gravite: 'bloquant',
    code: genre,
    slots: {
      n,
      ou: ou
        .split('|')
        .filter((part) => part !== '')
        .join(', '),
      seuil,
    },
  }));
}

/** Tags and entities left aside; a page is read as text, its attributes too. */
function verifyText(fichier: string, texte: string): Remark[] {
  const counts = new Map<string, number>();
  for (const { kind } of findIdentities(texte)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, n]) => ({
    fichier,
    gravite: 'bloquant',
    code: `texte_${kind}`,
    slots: { n },
  }));
}
