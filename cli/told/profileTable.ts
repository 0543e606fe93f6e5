/** What `profil` shows: one line a column, its rubrique or its candidates, and why; fits the width of the terminal. */
import { phrase } from '../../core/messages';
import { matchEntries } from '../../core/profiles';
import type { ColumnProposal, Profile, ProposalCandidate } from '../../core/profiles';
import { rubriqueTitle } from '../../core/reports';
import type { RawTable } from '../../core/table';
import { sheetLetter } from '../../core/table';

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
}

/**
 * @param width of the terminal, in characters
 * @param byTitle whether rubriques are named by their titles, as the workbook does; by their ids otherwise
 */
export function profileTable(
  raw: RawTable,
  proposals: readonly ColumnProposal[],
  width: number,
  byTitle = false,
): string {
  const title: Line = {
    head: '',
    header: phrase('profil.entete'),
    rubrique: phrase('profil.rubrique'),
    reason: phrase('profil.raison'),
  };
  const lines = [title, ...proposals.flatMap((proposal) => columnLines(raw, proposal, byTitle))];
  const longest = (of: (line: Line) => string): number => Math.max(...lines.map((line) => of(line).length));
  const widths = [longest(({ head }) => head), longest(({ header }) => header), longest(({ rubrique }) => rubrique)];
  const indent = widths.reduce((sum, one) => sum + one + 2, 0);
  const laid = lines.flatMap(({ head, header, rubrique, reason }) => {
    const room = Math.max(REASON, width - indent);
    // What tells is often at the end of a reason: it is never cut.
    const [first = '', ...rest] = wrapped(reason, room);
    const start = [head, header, rubrique].map((text, i) => text.padEnd(widths[i] + 2)).join('');
    return [`${start}${first}`.trimEnd(), ...rest.map((text) => `${' '.repeat(indent)}${text}`)];
  });
  return [source(raw), '', ...laid, '', tally(proposals), ''].join('\n');
}

/** The columns as a profile says, in the form of proposals; those that it does not know stay as proposed. */
export function profiledColumns(
  raw: RawTable,
  profile: Profile,
  proposals: readonly ColumnProposal[],
): readonly ColumnProposal[] {
  const { found, written } = matchEntries(raw, profile);
  return proposals.map((proposal, index): ColumnProposal => {
    const entry = found.indexOf(index);
    if (entry < 0) return proposal;
    const { rubrique, entete: _, ...part } = profile.colonnes[entry];
    const { entete } = proposal;
    if (rubrique === null) return { index, entete, rubrique, statut: 'non_reconnu', candidats: [] };
    const raison = phrase(written[entry] < 0 ? 'profil.renommee' : 'profil.selon');
    return {
      index,
      entete,
      rubrique,
      ...part,
      statut: 'sur',
      candidats: [{ rubrique, ...part, confiance: 1, raison }],
    };
  });
}

/** Where the table was read: what the file does not have is not said. */
function source({ source: { fileName, sheet, encoding, separator, headerRow }, sameSheets = [] }: RawTable): string {
  const parts = [
    sheet === null ? '' : phrase('profil.feuille', { feuille: sheet }),
    sameSheets.length === 0
      ? ''
      : phrase('profil.feuilles', { feuilles: sameSheets.map((one) => `« ${one} »`).join(', ') }),
    encoding === null ? '' : phrase('profil.encodage', { encodage: encoding }),
    separator === null ? '' : phrase('profil.separateur', { separateur: separator === '\t' ? 'TAB' : separator }),
    headerRow === 0 ? phrase('profil.sans_entetes') : phrase('profil.ligne', { ligne: headerRow }),
  ];
  return phrase('profil.fichier', { fichier: fileName, lecture: parts.filter((part) => part !== '').join(', ') });
}

function columnLines(raw: RawTable, proposal: ColumnProposal, byTitle: boolean): Line[] {
  const { index, entete, statut, candidats } = proposal;
  const head = `${MARK[statut]} ${sheetLetter(raw, index)}`;
  const header = shortened(entete.replace(/\s+/g, ' ').trim(), HEADER);
  // What is sure is one line; what is not lists its candidates, for the person to choose.
  const shown = statut === 'sur' ? candidats.slice(0, 1) : statut === 'a_confirmer' ? candidats : [];
  if (shown.length === 0) return [{ head, header, rubrique: '-', reason: '' }];
  return shown.map((candidate, i) => ({
    head: i === 0 ? head : '',
    header: i === 0 ? header : '',
    rubrique: named(candidate, byTitle),
    reason: `${String(Math.round(candidate.confiance * 100)).padStart(2)} %  ${candidate.raison}`,
  }));
}

/** The rubrique of a candidate, and what the column is of it: `date_jury (2)`, `sexe : case « H »`. */
function named({ rubrique, rang, partie, coche, bloc }: ProposalCandidate, byTitle: boolean): string {
  const name = byTitle ? rubriqueTitle(rubrique) : rubrique;
  const whole = rang === undefined || rang < 2 ? name : `${name} (${rang})`;
  if (partie !== undefined) return phrase(`profil.part.partie.${partie}`, { rubrique: whole });
  if (coche !== undefined) return phrase('profil.part.coche', { rubrique: whole, code: coche });
  return bloc === undefined ? whole : phrase('profil.part.bloc', { rubrique: whole, code: bloc });
}

/** The beginning of a text that is longer than that, ending in `…`. */
export function shortened(text: string, width: number): string {
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
