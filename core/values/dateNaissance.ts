/** Value type: a date of birth; it leaves the file at pseudonymisation, replaced by an age. */
import { CELL_NUMBER } from '../table';
import type { DateRules } from './dates';
import { besideDay, decideDates, readDate } from './dates';
import type { ValueType } from './type';

const RULES: DateRules = {
  // Two digits: from 1920 to 2019. Nobody born later can be a candidate before 2036 (16 years of age, rule of ages).
  pivot: 20,
  likelyFrom: 1920,
  likelyTo: 2019,
  // 1920-01-01 to 2019-12-31
  serialFrom: 7306,
  serialTo: 43830,
};

/** "14/07/1985 à Bordeaux": where, after when; the place of birth is no rubrique. */
const PLACE = /^(.*\d{4})[ ,]+[àaÀA] +\p{L}[^\d]*(?:\(\d[\dAB]\d?\)|\d[\dAB]\d{3})?\s*$/u;

function withoutPlace(raw: string): string {
  const found = raw.length > 10 ? PLACE.exec(raw) : null;
  return found === null ? raw : found[1];
}

export const dateNaissance: ValueType = {
  id: 'date_naissance',
  doc:
    'Une date de naissance, dans les mêmes formes que les autres dates ; une année sur deux chiffres est comprise ' +
    'entre 1920 et 2019.',
  specificity: 0.9,
  decide: (column, hints) => decideDates({ ...column, values: column.values.map(withoutPlace) }, hints, RULES),
  read: (raw, kind, choices) => readDate(withoutPlace(raw), kind, choices, RULES),
  beside: besideDay,
  examples: {
    valid: [
      { raw: '14/07/1985', value: '1985-07-14' },
      { raw: '14/07/85', value: '1985-07-14' },
      { raw: '14/07/05', value: '2005-07-14' },
      { raw: '14-juil-68', value: '1968-07-14' },
      { raw: '1985-07-13T22:00:00.000Z', choices: { heure: 'minuit_utc' }, value: '1985-07-14' },
      { raw: '1985-07-14T00:00:00Z', choices: { heure: 'civile' }, value: '1985-07-14' },
      { raw: '31242', kind: CELL_NUMBER, value: '1985-07-14' },
      { raw: '140785', value: '1985-07-14' },
      { raw: '14/07/1985 à Bordeaux (33)', value: '1985-07-14' },
      { raw: '09/06/1967 à Paris 14e', value: '1967-06-09', code: 'texte_en_plus' },
      { raw: 'née le 09/06/1967 à Lyon 3ème', value: '1967-06-09', code: 'texte_en_plus' },
      { raw: '01/01/1970', value: '1970-01-01' },
      { raw: '01/01/1900', value: null },
      { raw: '00/00/0000', value: null },
      { raw: 'inconnue', value: null },
    ],
    invalid: [
      { raw: '31/06/1985', value: null, code: 'date_impossible' },
      { raw: '00/00/1985', value: null, code: 'date_partielle' },
      { raw: '1985', value: null, code: 'date_partielle' },
      { raw: '12/03/2024', value: '2024-03-12', code: 'naissance_improbable' },
      { raw: '12/03/1024', value: null, code: 'date_hors_limites' },
      { raw: '39 ans', value: null, code: 'date_illisible' },
    ],
  },
};
