/** The decisions that hold for a whole column: what may be chosen, and what a profile has chosen for a column of a file. */
import { catalogue } from '../messages';
import type { RawTable } from '../table';
import type { Choices } from '../values';
import { foldLabel } from '../values/spelling/fold';
import { matchEntries } from './apply';
import type { Profile } from './profile';

/** What a choice says when the file does not tell: it is made by default, and a person may settle it. */
export const UNDECIDED: ReadonlySet<string> = new Set(['indecidable', 'mixte']);

/**
 * Every choice that the value types make (see ValueType.decide) and what it may be. One that is absent here takes any
 * text (`prefixe_blocs`).
 */
export const COLUMN_CHOICES: Readonly<Record<string, readonly string[]>> = {
  ordre_dates: ['JMA', 'MJA', 'AMJ', 'mixte'],
  ordre_noms: ['nom_prenom', 'prenom_nom', 'indecidable'],
  annee_courte: ['debut', 'fin', 'indecidable'],
  heure: ['civile', 'minuit_utc', 'utc'],
  fuseau: ['guadeloupe', 'martinique', 'guyane', 'reunion', 'mayotte', 'nouvelle_caledonie', 'polynesie', 'wallis'],
  serie: ['1900', '1904', 'non'],
  cellules: ['inversees'],
  systeme_niveau: ['nouveau', 'ancien', 'indecidable'],
  echelle_niveau: ['visee', 'personne'],
  code_lieu: ['postal', 'insee'],
  territoire: ['region'],
  decimale: ['virgule', 'point'],
  unite: ['annees'],
  zero_perdu: ['oui', 'non'],
  codage_sexe: ['insee', '1_femme_2_homme', '0_homme_1_femme', '0_femme_1_homme', 'indecidable'],
  sens_m: ['monsieur', 'indecidable'],
  question_sexe: ['femme', 'homme'],
  codage_booleen: ['0_1', '1_2', '0_oui', '1_non', 'indecidable'],
  sens_x: ['oui', 'indecidable'],
  question: ['accompagnement', 'visee_partielle', 'rqth'],
  reponse_inversee: ['oui'],
  codage_decision: ['oui_1', 'oui_1_non_2', 'nationale', 'indecidable'],
  codes_lettres: [
    ...['recevable', 'accepte_refuse', 'favorable_defavorable', 'oui_non_partiel'],
    ...['total_partiel', 'total_partiel_nul', 'apogee', 'lmd'],
  ],
  sens_nr: ['non_recevable', 'non_renseigne', 'indecidable'],
  nature_decision: ['avis'],
  sens_valide: ['VT', 'indecidable'],
  sens_blocs: ['VP', 'indecidable'],
};

/** Code of the phrase that names a choice, or what may be chosen; undefined where it is settled without a person. */
export function choiceLabel(choice: string, option?: string): string | undefined {
  const code = option === undefined ? `choix.${choice}` : `detail.choix.${choice}.${option}`;
  return catalogue.fr.phrases[code] === undefined ? undefined : code;
}

/** The choices made for a header, whatever its case, accents and spaces in the file. */
function underHeader(choix: NonNullable<Profile['choix']>, header: string): Choices {
  const folded = foldLabel(header);
  const chosen = Object.entries(choix).flatMap(([choice, byHeader]) => {
    const keys = Object.keys(byHeader);
    const key = keys.includes(header) ? header : keys.find((one) => foldLabel(one) === folded);
    return key === undefined ? [] : [[choice, byHeader[key]] as const];
  });
  return Object.fromEntries(chosen);
}

/**
 * What a profile has chosen, by column of a file. A header that is written otherwise keeps the choices of the entry that it
 * is matched with.
 */
export function columnChoices(raw: RawTable, profile: Profile): readonly Choices[] {
  const { choix, colonnes } = profile;
  if (choix === undefined || Object.keys(choix).length === 0) return raw.columns.map(() => ({}));
  const entries = new Map(matchEntries(raw, profile).found.map((index, i) => [index, colonnes[i].entete]));
  return raw.columns.map(({ header }, index) => {
    const own = underHeader(choix, header);
    const entry = entries.get(index);
    return Object.keys(own).length > 0 || entry === undefined ? own : underHeader(choix, entry);
  });
}
