/** Measures the proposed mapping on whole files: columns mapped automatically, wrongly, and with the right one among three candidates. */
import { CELL_TEXT, Interner, type RawColumn, type RawTable } from '../../../core/table';
import { proposeMapping } from '../../../core/profiles';
import { candidate, cell, randomOf } from './generateurs';
import { reglage1 } from './reglage-1';
import { reglage2 } from './reglage-2';
import { reglage3 } from './reglage-3';
import { reglage4 } from './reglage-4';
import { reglage5 } from './reglage-5';
import { reglage6 } from './reglage-6';
import { reglage7 } from './reglage-7';
import { reglage8 } from './reglage-8';
import { reglage9 } from './reglage-9';
import { reserve1 } from './reserve-1';
import { reserve2 } from './reserve-2';

const ROWS = 150;

interface Expected {
  readonly entete: string;
  /** `rubrique` or `rubrique#rang`; '-' accepts no mapping. The column counts as mappable when '-' is absent. */
  readonly truths: readonly string[];
}

/** The raw table of one declared file, and what each of its columns is. */
export function build(declaration: string, seed: number): { raw: RawTable; expected: Expected[] } {
  const lines = declaration
    .trim()
    .split('\n')
    .map((line) => line.split(' | ').map((part) => part.trim()));
  const random = randomOf(seed);
  const people = Array.from({ length: ROWS }, () => candidate(random));
  const columns = lines.map(([header, , generator], index): RawColumn => {
    const interner = new Interner();
    const codes = Int32Array.from(people, (person, row) => interner.code(cell(generator, person, row)));
    return {
      index,
      header,
      codes,
      values: interner.values,
      kinds: new Uint8Array(interner.values.length).fill(CELL_TEXT),
    };
  });
  const raw: RawTable = {
    source: {
      fileName: 'mesure.csv',
      format: 'csv',
      sheet: null,
      encoding: 'utf-8',
      separator: ';',
      headerRow: 1,
      date1904: false,
    },
    rowCount: ROWS,
    columns,
    rowNumbers: Int32Array.from(people, (_, row) => row + 2),
    discarded: { titre: 0, vide: 0, total: 0 },
    otherSheets: [],
  };
  return { raw, expected: lines.map(([entete, truth]) => ({ entete, truths: truth.split('/') })) };
}

export interface Score {
  files: number;
  columns: number;
  mappable: number;
  auto: number;
  wrong: number;
  topThree: number;
}

const label = (rubrique: string | null, rang?: number): string =>
  rubrique === null ? '-' : rang === undefined ? rubrique : `${rubrique}#${rang}`;
const same = (got: string, truths: readonly string[]): boolean =>
  truths.some(
    (truth) =>
      got === truth ||
      (!truth.includes('#') && got === `${truth}#1`) ||
      (truth.endsWith('#1') && got === truth.slice(0, -2)),
  );

/** Scores a set of files; `tell` receives each miss (only for the tuning set). */
export function score(files: Readonly<Record<string, string>>, tell?: (line: string) => void): Score {
  const total: Score = { files: 0, columns: 0, mappable: 0, auto: 0, wrong: 0, topThree: 0 };
  Object.entries(files).forEach(([name, declaration], seed) => {
    const { raw, expected } = build(declaration, 1000 + seed);
    total.files++;
    proposeMapping(raw).forEach((proposal, i) => {
      const { entete, truths } = expected[i];
      const got = label(proposal.rubrique, proposal.rang);
      const right = same(got, truths);
      const mappable = !truths.includes('-');
      const near = proposal.candidats.some((candidat) => same(label(candidat.rubrique, candidat.rang), truths));
      total.columns++;
      if (mappable) total.mappable++;
      if (mappable && right) total.auto++;
      if (mappable && (right || near)) total.topThree++;
      if (got !== '-' && !right) total.wrong++;
      if (tell && ((got !== '-' && !right) || (mappable && !right))) {
        const seen = proposal.candidats.map((x) => `${label(x.rubrique, x.rang)} ${x.confiance}`).join(', ');
        tell(
          `${got !== '-' ? 'WRONG' : near ? 'ask  ' : 'MISS '} ${name}: ${entete} -> ${got} (want ${truths.join('/')}) [${proposal.statut}] ${seen} -- ${proposal.candidats[0]?.raison ?? ''}`,
        );
      }
    });
  });
  return total;
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(1).replace('.', ',')} %`;

/** One line of figures. */
export function line(title: string, s: Score): string {
  return `${title.padEnd(22)} ${String(s.files).padStart(3)} fichiers, ${String(s.columns).padStart(4)} colonnes dont ${String(s.mappable).padStart(4)} à associer : automatiques ${percent(s.auto, s.mappable)}, fausses ${percent(s.wrong, s.columns)} (${s.wrong}), bonne parmi trois ${percent(s.topThree, s.mappable)}`;
}

/** Prints the figures of the tuning and held-out sets; `--details` lists the misses of the tuning set only. */
export function main(args: readonly string[]): number {
  const details = args.includes('--details');
  const tuned = score(
    {
      ...reglage1,
      ...reglage2,
      ...reglage3,
      ...reglage4,
      ...reglage5,
      ...reglage6,
      ...reglage7,
      ...reglage8,
      ...reglage9,
    },
    details ? (text) => process.stdout.write(`${text}\n`) : undefined,
  );
  const held = score({ ...reserve1, ...reserve2 });
  process.stdout.write(`${line('Réglage', tuned)}\n${line('Réserve (non réglée)', held)}\n`);
  return 0;
}
