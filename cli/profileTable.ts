/** What `profil` shows: one line a column, its rubrique or its candidates, and why; fits the width of the terminal. */
import { phrase } from '../core/messages';
import type { ColumnProposal } from '../core/profiles';
import type { RawTable } from '../core/table';
import { sheetLetter } from '../core/table';

const MARK: Readonly<Record<ColumnProposal['statut'], string>> = { sur: '✓', a_confirmer: '?', non_reconnu: '·' };

/** Longest header shown; longer ones end in `…`. */
const HEADER = 36;
/** Narrowest column of reasons: a smaller terminal wraps by itself. */
const REASON = 40;

/** One line of the table, before it is laid out. */
interface Line {
  readonly head: string;
  readonly header: string;
  readonly rubrique: string;
  readonly reason: string;
  /** One line is enough: nobody has to choose. */
  readonly short: boolean;
}

/** @param width of the terminal, in characters. */
export function profileTable(raw: RawTable, proposals: readonly ColumnProposal[], width: number): string {
  const title: Line = {
    head: '',
    header: phrase('profil.entete'),
    rubrique: phrase('profil.rubrique'),
    reason: phrase('profil.raison'),
    short: true,
  };
  const lines = [title, ...proposals.flatMap((proposal) => columnLines(raw, proposal))];
  const longest = (of: (line: Line) => string): number => Math.max(...lines.map((line) => of(line).length));
  const widths = [longest(({ head }) => head), longest(({ header }) => header), longest(({ rubrique }) => rubrique)];
  const indent = widths.reduce((sum, one) => sum + one + 2, 0);
  const laid = lines.flatMap(({ head, header, rubrique, reason, short }) => {
    const room = Math.max(REASON, width - indent);
    const [first = '', ...rest] = short ? [shortened(reason, room)] : wrapped(reason, room);
    const start = [head, header, rubrique].map((text, i) => text.padEnd(widths[i] + 2)).join('');
    return [`${start}${first}`.trimEnd(), ...rest.map((text) => `${' '.repeat(indent)}${text}`)];
  });
  return [source(raw), '', ...laid, '', tally(proposals), ''].join('\n');
}

/** Where the table was read: what the file does not have is not said. */
function source({ source: { fileName, sheet, encoding, separator, headerRow } }: RawTable): string {
  const parts = [
    sheet === null ? '' : phrase('profil.feuille', { feuille: sheet }),
    encoding === null ? '' : phrase('profil.encodage', { encodage: encoding }),
    separator === null ? '' : phrase('profil.separateur', { separateur: separator === '\t' ? 'TAB' : separator }),
    headerRow === 0 ? phrase('profil.sans_entetes') : phrase('profil.ligne', { ligne: headerRow }),
  ];
  return phrase('profil.fichier', { fichier: fileName, lecture: parts.filter((part) => part !== '').join(', ') });
}

function columnLines(raw: RawTable, proposal: ColumnProposal): Line[] {
  const { index, entete, statut, candidats } = proposal;
  const head = `${MARK[statut]} ${sheetLetter(raw, index)}`;
  const header = shortened(entete.replace(/\s+/g, ' ').trim(), HEADER);
  // What is sure is one line; what is not lists its candidates, for the person to choose.
  const shown = statut === 'sur' ? candidats.slice(0, 1) : statut === 'a_confirmer' ? candidats : [];
  if (shown.length === 0) return [{ head, header, rubrique: '-', reason: '', short: true }];
  return shown.map(({ rubrique, rang, confiance, raison }, i) => ({
    head: i === 0 ? head : '',
    header: i === 0 ? header : '',
    rubrique: rang === undefined || rang < 2 ? rubrique : `${rubrique} (${rang})`,
    reason: `${String(Math.round(confiance * 100)).padStart(2)} %  ${raison}`,
    short: statut === 'sur',
  }));
}

function shortened(text: string, width: number): string {
  return text.length > width ? `${text.slice(0, width - 1).trimEnd()}…` : text;
}

/** Lines of at most `width` characters, cut between words, never inside the spaces of French punctuation. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/(?<=[^\s«]) (?![»:;!?%])/)) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + 1 + word.length <= width) lines[last] += ` ${word}`;
    else lines.push(lines.length === 0 ? word : `      ${word}`);
  }
  return lines;
}

function tally(proposals: readonly ColumnProposal[]): string {
  const count = (statut: ColumnProposal['statut']): number => proposals.filter((one) => one.statut === statut).length;
  return phrase('profil.bilan', {
    surs: count('sur'),
    a_confirmer: count('a_confirmer'),
    non_reconnus: count('non_reconnu'),
  });
}
