/** The sheet « Colonnes »: each column, the rubrique that it feeds, and why; nothing of what its cells hold. */
import { codesOf, rubriques } from '../../dictionary';
import { matchEntries, PARTS } from '../../profiles';
import type { ColumnProposal, Profile } from '../../profiles';
import { sheetLetter } from '../../table';
import type { Sheet } from '../../workbook';
import { rubriqueTitle } from '../labels';
import type { Lists } from '../quality/templates/lists';
import { encodeText } from './cellText';
import { columnTitle } from './layout';
import { listSheet } from './listSheet';
import { codeText } from './named';
import type { ProfiledFile } from './workbook';
import { word } from './words';

type Row = Record<string, string | number>;

function percent(share: number): string {
  return `${Math.round(share * 100)}\u00a0%`;
}

/** A code where the rubrique has codes, the text itself elsewhere. */
export function meaningText(rubrique: string | null, text: string): string {
  const code = rubrique === null ? undefined : codesOf(rubrique).find((one) => one.code === text);
  return code === undefined ? encodeText(text) : codeText(code);
}

function statusOf(entry: Profile['colonnes'][number], proposal: ColumnProposal | undefined): string {
  if (proposal === undefined) return 'absente';
  if (entry.rubrique === null) return proposal.rubrique === null ? proposal.statut : 'profil';
  const same =
    proposal.rubrique === entry.rubrique &&
    (proposal.rang ?? 1) === (entry.rang ?? 1) &&
    proposal.partie === entry.partie &&
    proposal.coche === entry.coche &&
    proposal.bloc === entry.bloc;
  return same ? proposal.statut : 'profil';
}

/**
 * What the column is of its rubrique. Of one to confirm, as proposed: whoever chooses the rubrique has nothing more to fill
 * in (the bloc of a column of ticks); a column without a rubrique is not read, whatever it is of it.
 */
function shareOf(
  entry: Profile['colonnes'][number],
  proposal: ColumnProposal | undefined,
): Pick<Profile['colonnes'][number], 'rang' | 'partie' | 'coche' | 'bloc'> {
  const asked = entry.rubrique === null && proposal?.statut === 'a_confirmer' ? proposal.candidats[0] : undefined;
  const isComposed = asked?.partie !== undefined || asked?.coche !== undefined || asked?.bloc !== undefined;
  return asked !== undefined && isComposed ? asked : entry;
}

/** What was proposed for the column, and how sure. */
function proposed(entry: Profile['colonnes'][number], proposal: ColumnProposal): Row {
  const shown = proposal.statut === 'non_reconnu' ? [] : proposal.candidats;
  const own =
    shown.find(({ rubrique }) => rubrique === entry.rubrique) ?? (entry.rubrique === null ? shown[0] : undefined);
  const others = shown
    .filter((one) => one !== own || entry.rubrique === null)
    .map(({ rubrique, confiance }) => `${rubriqueTitle(rubrique)} (${percent(confiance)})`);
  return {
    confiance: own === undefined ? '' : percent(own.confiance),
    raison: own?.raison ?? '',
    autres: others.join(', '),
  };
}

export function columnsSheet(profile: Profile, lists: Lists, file?: ProfiledFile): Sheet {
  const found = file === undefined ? [] : matchEntries(file.raw, profile).found;
  const rows = profile.colonnes.map((entry, i): Row => {
    const index = found[i] ?? -1;
    const proposal = index < 0 ? undefined : file?.proposals[index];
    const share = shareOf(entry, proposal);
    return {
      numero: i + 1,
      lettre: file === undefined || index < 0 ? '' : sheetLetter(file.raw, index),
      entete: encodeText(entry.entete),
      rubrique: entry.rubrique === null ? '' : rubriqueTitle(entry.rubrique),
      rang: share.rang ?? '',
      partie: share.partie ?? '',
      coche: share.coche === undefined ? '' : meaningText(entry.rubrique, share.coche),
      bloc: share.bloc === undefined ? '' : encodeText(share.bloc),
      statut: file === undefined ? '' : word(`statut.${statusOf(entry, proposal)}`),
      ...(proposal === undefined ? {} : proposed(entry, proposal)),
    };
  });
  const titles = rubriques.filter(({ id }) => id !== 'rang').map(({ titre }) => titre);
  const whole = { from: 0, rows: rows.length };
  return listSheet({
    name: 'colonnes',
    rows,
    flagged: new Set(rows.flatMap(({ statut }, i) => (statut === word('statut.a_confirmer') ? [i] : []))),
    styles: {
      numero: 'numero',
      rubrique: 'saisie',
      rang: 'saisie_code',
      partie: 'saisie_code',
      coche: 'saisie_code',
      bloc: 'saisie_code',
      raison: 'cellule',
      autres: 'cellule',
    },
    widths: [6, 10, 40, 36, 8, 10, 18, 10, 16, 11, 60, 50],
    blank: 0,
    answers: [
      { field: 'rubrique', ...whole, list: lists.choices(columnTitle('rubrique'), titles) },
      { field: 'partie', ...whole, list: lists.choices(columnTitle('partie'), PARTS) },
    ],
  });
}
