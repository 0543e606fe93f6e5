/** Brings a profile up to date with a file: every decision is kept, columns that it does not know are added as proposed. */
import type { RawTable } from '../table';
import { matchEntries } from './apply';
import { profileFromProposal } from './proposal/fromProposal';
import type { Profile } from './profile';
import type { ColumnProposal } from './proposal/propose';

/** What a place is known by: a rubrique, the number of the jury, the part that the column gives of it. */
function slot({ rubrique, rang = 1, partie, coche, bloc }: Profile['colonnes'][number]): string {
  return [rubrique, rang, partie, coche, bloc].join('\n');
}

/**
 * The profile of a file that has one already: its columns in the order of the file, under the headers that the file
 * writes now, then those of the profile that the file does not have (the next delivery may). A new column never takes
 * the place of one that the profile knows.
 * @param proposals of every column of the file
 */
export function updatedProfile(raw: RawTable, profile: Profile, proposals: readonly ColumnProposal[]): Profile {
  const { found } = matchEntries(raw, profile);
  const made = profileFromProposal(raw, proposals, profile.certificateur);
  const entryOf = new Map(found.map((index, entry) => [index, entry]));
  const known = new Set(profile.colonnes.map(slot));
  const colonnes = made.colonnes.map((column, index) => {
    const entry = entryOf.get(index);
    if (entry !== undefined && found[entry] === index) return { ...profile.colonnes[entry], entete: column.entete };
    return column.rubrique !== null && known.has(slot(column)) ? { entete: column.entete, rubrique: null } : column;
  });
  const gone = profile.colonnes.filter((_, entry) => found[entry] < 0);
  return { ...profile, colonnes: [...colonnes, ...gone], ...renamedChoices(profile, colonnes, entryOf) };
}

/** Choices follow the header that the file writes now. */
function renamedChoices(
  { choix, colonnes: entries }: Profile,
  columns: Profile['colonnes'],
  entryOf: ReadonlyMap<number, number>,
): Pick<Profile, 'choix'> {
  if (choix === undefined) return {};
  const now = new Map<string, string>();
  columns.forEach(({ entete }, index) => {
    const entry = entryOf.get(index);
    if (entry !== undefined && !now.has(entries[entry].entete)) now.set(entries[entry].entete, entete);
  });
  const renamed = Object.entries(choix).map(([choice, byHeader]) => [
    choice,
    Object.fromEntries(Object.entries(byHeader).map(([header, value]) => [now.get(header) ?? header, value])),
  ]);
  return { choix: Object.fromEntries(renamed) as Profile['choix'] };
}
