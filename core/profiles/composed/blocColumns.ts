/** Finds blocs of competences that have each a column of their own: "DC1 | DC2 | DC3", "CCP1 | CCP2". */
import type { CellKind, RawColumn, RawTable } from '../../table';
import { CELL_DATE } from '../../table';
import { blocState, isBlocVerdict } from '../../values/jury/blocStates';
import { foldLabel } from '../../values/spelling/fold';
import { blocPrefix } from '../../values/jury/blocTokens';
import type { Column } from '../proposal/understand';

export interface BlocColumn {
  readonly index: number;
  /** Canonical name of the bloc ("DC1"). */
  readonly bloc: string;
  readonly rang: number;
}

export interface BlocGroup {
  readonly columns: readonly BlocColumn[];
  readonly rang: number;
  /** False where the cells are mere ticks under a bare name: the blocs may be those aimed at. */
  readonly isSure: boolean;
}

/** The name of a bloc, with or without its record; single letters say too little. */
const NAME =
  /(?:^|[^a-z0-9])(?:rncp ?\d{2,6} ?)?(blocs?|bc|dc|domaines?|df|ccp|ccs|uc|ue|unites?|modules?|at)(?: de competences?| capitalisables?| d enseignement)? ?(?:n o? ?|no? ?|numero )?0*(\d{1,2})(?=[^0-9]|$)/;
const JURY =
  /(?:^| )(?:jury|passage|session|j)(?: n| no| numero)? ?(\d)(?: |$)|(?:^| )(\d)(?:er|e|eme|nd) (?:jury|passage)/;
/** Words beside the name that say what the column tells of the bloc. */
const RESULT =
  /(?:^| )(?:decision|resultat|statut|etat|validation|valide|validee|validees|acquis|acquise|obtenu|obtenue|avis|jury)(?: |$)/;
const VALIDATED = /(?:^| )(?:decision|resultat|validation|valide|validee|acquis|acquise|obtenu|obtenue)(?: |$)/;
/** Something else of the bloc than its result. */
const OTHER =
  /(?:^| )(?:dates?|le|motifs?|notes?|points?|demandes?|demandee?s?|vises?|visee?s?|presente\w*|restant\w*|prevue?s?|heures?|nombre|nb|intitule|libelle|formation|duree|remarques?|commentaires?|recevab\w*|inscri\w*|souhait\w*|cout|tarif)(?: |$)/;

const FEWEST = 2;
const MOSTLY = 0.95;
const ROWS = 20_000;

interface Named {
  readonly bloc: string;
  readonly rang: number | null;
  readonly tellsResult: boolean;
}

/** The bloc that a header is about, where it is its result. */
function namedBloc(header: string): Named | null {
  // "Bloc 1 : Accompagner la personne": the title says nothing of the column.
  const glued = header.replace(/([a-zé])([A-Z]{2,3}\d)/g, '$1 $2');
  const [head, title = ''] = glued.split(/\s*[:|\n]\s*|\s[-–—]\s/u).filter((part) => part.trim() !== '');
  const whole = foldLabel(glued);
  const folded = NAME.test(foldLabel(head ?? '')) ? foldLabel(head) : whole;
  const found = NAME.exec(folded);
  if (found === null) return null;
  const rest = `${folded.slice(0, found.index)} ${folded.slice(found.index + found[0].length)}`.trim();
  const short = foldLabel(title);
  if (OTHER.test(rest) || (short.split(' ').length <= 2 && OTHER.test(short))) return null;
  const jury = JURY.exec(whole.replace(found[0], ' '));
  const words = rest.replace(JURY, ' ').split(' ');
  // Whole titles may follow the name without a sign; before it, only words of a result may come.
  const before = folded.slice(0, found.index).replace(JURY, ' ').trim().split(' ');
  const known = (word: string): boolean => word === '' || RESULT.test(word) || /^(?:du|de|la|le|des|au|\d)$/.test(word);
  if (!before.every(known)) return null;
  const prefix = blocPrefix(found[1]);
  if (prefix === undefined) return null;
  return {
    bloc: `${prefix}${Number(found[2])}`,
    rang: jury === null ? null : Number(jury[1] ?? jury[2]),
    tellsResult: words.some((word) => VALIDATED.test(word)) || VALIDATED.test(short),
  };
}

/** Whether nearly all cells are states of a bloc; and whether words, not ticks, say so. Null for other columns. */
function states({ values, kinds, codes }: RawColumn): { readonly inWords: boolean; readonly empty: boolean } | null {
  const odd = values.map((text, code) => {
    const kind = kinds[code] as CellKind;
    return (
      code > 0 && kind !== CELL_DATE && !/^\s*\d{1,2}\/\d{1,2}\/\d{2,4}/.test(text) && blocState(text, kind) === 'autre'
    );
  });
  const inWords = values.some((text, code) => code > 0 && isBlocVerdict(text, kinds[code] as CellKind));
  let [filled, wrong] = [0, 0];
  for (let row = 0; row < Math.min(codes.length, ROWS); row++) {
    if (codes[row] === 0) continue;
    filled++;
    if (odd[codes[row]]) wrong++;
  }
  return wrong > (1 - MOSTLY) * filled ? null : { inWords, empty: filled === 0 };
}

function isSameHeader(raw: RawTable, a: number, b: number): boolean {
  const [x, y] = [raw.columns[a], raw.columns[b]];
  const bare = (text: string): string => foldLabel(text.replace(/\.\d$/, ''));
  if (x.headerRows !== undefined && y.headerRows !== undefined)
    return bare(x.headerRows.name) === bare(y.headerRows.name);
  return bare(x.header) === bare(y.header);
}

/** The groups of columns that tell the blocs of a jury, by rank. */
export function blocGroups(raw: RawTable, columns: readonly Column[]): readonly BlocGroup[] {
  const byRank = new Map<number, (BlocColumn & { readonly inWords: boolean; readonly empty: boolean })[]>();
  for (const { index } of columns) {
    const column = raw.columns[index];
    const named = namedBloc(column.header);
    const told = named === null ? null : states(column);
    if (named === null || told === null) continue;
    const { bloc, tellsResult } = named;
    // Without a number, the same header again is the second jury's.
    let rang = named.rang ?? 1;
    while (named.rang === null && (byRank.get(rang) ?? []).some((one) => isSameHeader(raw, one.index, index))) rang++;
    const inWords = told.inWords || tellsResult;
    byRank.set(rang, [...(byRank.get(rang) ?? []), { index, bloc, rang, inWords, empty: told.empty }]);
  }
  return [...byRank].flatMap(([rang, found]) => {
    const kinds = new Set(found.map(({ bloc }) => bloc.replace(/\d+$/, '')));
    const distinct = new Set(found.map(({ bloc }) => bloc)).size === found.length;
    if (found.length < FEWEST || kinds.size > 1 || !distinct || found.every(({ empty }) => empty)) return [];
    const isSure = found.some(({ inWords }) => inWords);
    return [{ rang, isSure, columns: found.map(({ index, bloc }) => ({ index, bloc, rang })) }];
  });
}
