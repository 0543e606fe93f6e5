/** What changed since a profile, told: one paragraph a file when it is replayed, a full list when it is asked for. */
import type { ContradictedChoice } from '../../core/harmonise';
import { phrase } from '../../core/messages';
import type { ProfileDrift } from '../../core/profiles';
import { choiceText, rubriqueTitle } from '../../core/reports';
import { sheetLetter } from '../../core/table';
import type { RawTable } from '../../core/table';

/** Columns named in the paragraph, by kind; the journal and `profil --profil` have them all. */
const NAMED = 4;

/** One kind of change: how many, and each of them. */
interface Kind {
  readonly code: string;
  readonly n: number;
  readonly each: readonly string[];
}

/** A column by its letter, and its rubrique. */
function placeIn(raw: RawTable): (index: number, rubrique: string | null, rest?: string) => string {
  return (index, rubrique, rest = '') =>
    `${[sheetLetter(raw, index), ...(rubrique === null ? [] : [rubriqueTitle(rubrique)])].join(' ')}${rest}`;
}

/** The choices of the profile that the values of the file contradict. */
function contradicted(raw: RawTable, contredits: readonly ContradictedChoice[]): Kind {
  const of = placeIn(raw);
  const each = contredits.map(({ index, rubrique, choix, profil, fichier }) => {
    const said = { profil: choiceText(choix, profil), fichier: choiceText(choix, fichier) };
    return of(index, rubrique, ` : ${phrase('derive.contredit', said)}`);
  });
  return { code: 'contredits', n: contredits.length, each };
}

/** The kinds of changes that there are. Headers and values are never quoted: they may be anything. */
function kindsOf(raw: RawTable, drift: ProfileDrift, contredits: readonly ContradictedChoice[]): Kind[] {
  const at = (index: number): string => sheetLetter(raw, index);
  const of = placeIn(raw);
  const all: Kind[] = [
    {
      code: 'nouvelles',
      n: drift.nouvelles.length,
      each: drift.nouvelles.map(({ index, rubrique, confiance }) =>
        rubrique === null ? at(index) : of(index, rubrique, ` ${Math.round(confiance * 100)} %`),
      ),
    },
    {
      code: 'renommees',
      n: drift.renommees.length,
      each: drift.renommees.map(({ index, rubrique }) => of(index, rubrique)),
    },
    { code: 'disparues', n: drift.disparues.length, each: drift.disparues.map((id) => rubriqueTitle(id)) },
    contradicted(raw, contredits),
    {
      code: 'effondrees',
      n: drift.effondrees.length,
      each: drift.effondrees.map(({ index, rubrique, cause }) =>
        of(index, rubrique, ` : ${phrase(`derive.${cause}`)}`),
      ),
    },
    {
      code: 'valeurs',
      n: drift.valeurs.reduce((sum, { valeurs }) => sum + valeurs, 0),
      each: drift.valeurs.map(({ index, rubrique, valeurs, cellules }) =>
        of(index, rubrique, ` : ${phrase('derive.valeur', { n: valeurs, cellules })}`),
      ),
    },
    {
      code: 'decisions',
      n: drift.decisions.reduce((sum, { n }) => sum + n, 0) + drift.choixPerdus.length,
      each: [
        ...drift.decisions.map(({ rubrique, n }) => `${rubriqueTitle(rubrique)} (${n})`),
        ...drift.choixPerdus.map(({ choix, rubrique }) =>
          [...(rubrique === null ? [] : [rubriqueTitle(rubrique)]), choiceText(choix)].join(' : '),
        ),
      ],
    },
  ];
  return all.filter(({ n }) => n > 0);
}

function told({ code, n, each }: Kind): string {
  const more = each.length > NAMED ? ', …' : '';
  return `${phrase(`derive.${code}`, { n })} (${each.slice(0, NAMED).join(', ')}${more})`;
}

/**
 * What changed, then the values that nobody understands, each in one line; '' where there is nothing. What no reading
 * suffers from is left to the full list: decisions that this file does not need, values of a cell or two.
 */
export function driftParagraph(raw: RawTable, drift: ProfileDrift): { changements: string; valeurs: string } {
  const habits = drift.valeurs.filter(({ habituelles }) => habituelles > 0);
  const kinds = kindsOf(raw, { ...drift, valeurs: habits, decisions: [], choixPerdus: [] }, []);
  const of = (isValue: boolean): string =>
    kinds
      .filter(({ code }) => (code === 'valeurs') === isValue)
      .map(told)
      .join(' ; ');
  return { changements: of(false), valeurs: of(true) };
}

/** The choices of the profile that the values contradict, in one line; '' where there is none. */
export function contradictionParagraph(raw: RawTable, contredits: readonly ContradictedChoice[]): string {
  return contredits.length === 0 ? '' : told(contradicted(raw, contredits));
}

/** The full list, one line a change; a sentence when nothing changed. */
export function driftTable(raw: RawTable, drift: ProfileDrift, contredits: readonly ContradictedChoice[]): string {
  const kinds = kindsOf(raw, drift, contredits);
  if (kinds.length === 0) return phrase('derive.rien');
  return [
    phrase('derive.titre'),
    ...kinds.flatMap(({ code, n, each }) => [
      `  ${phrase(`derive.${code}`, { n })}`,
      ...each.map((one) => `    ${one}`),
    ]),
  ].join('\n');
}
