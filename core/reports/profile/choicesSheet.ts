/** The sheet « Choix de colonne »: what was chosen for whole columns, by whom, and a cell to decide otherwise. */
import { choiceLabel, COLUMN_CHOICES, matchEntries } from '../../profiles';
import type { Profile } from '../../profiles';
import { sheetLetter } from '../../table';
import type { Sheet } from '../../workbook';
import type { Lists } from '../quality/templates/lists';
import { encodeText } from './cellText';
import { columnTitle } from './layout';
import { listSheet } from './listSheet';
import { choiceText } from './named';
import type { ProfiledFile } from './workbook';
import { word } from './words';

interface Choice {
  readonly choix: string;
  readonly entete: string;
  readonly lettre: string;
  readonly fait: string;
  readonly par: string;
  readonly decision: string;
  readonly options: readonly string[];
}

const keyOf = (choice: string, header: string): string => `${choice}\n${header}`;

/** The choices of the profile, then those that the file makes without it, in the order of its columns. */
function choicesOfAll(
  { choix = {}, colonnes }: Profile,
  file: ProfiledFile | undefined,
  found: readonly number[],
): Choice[] {
  const rest = new Map(
    Object.entries(choix).flatMap(([choice, byHeader]) =>
      Object.entries(byHeader).map(([header, value]) => [keyOf(choice, header), { choice, header, value }] as const),
    ),
  );
  const asked = (file?.columns ?? []).map(({ index, choice, value, by, options }): Choice => {
    const entry = colonnes[found.indexOf(index)];
    const entete = entry?.entete ?? file!.raw.columns[index].header;
    const key = keyOf(choice, entete);
    const decision = rest.get(key)?.value ?? '';
    rest.delete(key);
    return {
      choix: choice,
      entete,
      lettre: sheetLetter(file!.raw, index),
      fait: choiceText(choice, value),
      par: word(`par.${by}`),
      decision,
      options,
    };
  });
  const decided = [...rest.values()].map(({ choice, header, value }): Choice => {
    const index = found[colonnes.findIndex(({ entete }) => entete === header)] ?? -1;
    return {
      choix: choice,
      entete: header,
      lettre: file === undefined || index < 0 ? '' : sheetLetter(file.raw, index),
      fait: '',
      par: word('par.profil'),
      decision: value,
      options: [],
    };
  });
  return [...asked, ...decided];
}

export function choicesSheet(profile: Profile, lists: Lists, file?: ProfiledFile): Sheet {
  const found = file === undefined ? [] : matchEntries(file.raw, profile).found;
  const choices = choicesOfAll(profile, file, found);
  return listSheet({
    name: 'choix',
    rows: choices.map(({ choix, entete, lettre, fait, par, decision }) => ({
      lettre,
      entete: encodeText(entete),
      choix: choiceText(choix),
      fait,
      par,
      decision: decision === '' ? '' : choiceText(choix, decision),
    })),
    styles: { decision: 'saisie', choix: 'cellule', fait: 'cellule', par: 'cellule' },
    widths: [10, 40, 32, 34, 34, 34],
    blank: 0,
    answers: choices.map(({ choix, options }, i) => {
      const offered =
        options.length > 1 ? options : (COLUMN_CHOICES[choix] ?? []).filter((one) => choiceLabel(choix, one));
      const texts = offered.map((one) => choiceText(choix, one));
      return {
        field: 'decision',
        from: i,
        rows: texts.length === 0 ? 0 : 1,
        list: lists.choices(columnTitle('decision'), texts),
      };
    }),
  });
}
