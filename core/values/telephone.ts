/** Value type: a telephone number, French (overseas included) or foreign; detected to be removed. */
import type { CellKind } from '../table';
import { CELL_NUMBER, CELL_TEXT } from '../table';
import { cleanText, unprotect } from './spelling/clean';
import { lostDigits } from './identifiant';
import { foldLabel } from './spelling/fold';
import { blankOrError, kept, NONE, refused, VIDE } from './readings';
import type { Choices, DistinctColumn, Reading, ValueType } from './type';
import { CHIFFRES_PERDUS, TELEPHONE_INVALIDE } from './valueFindings';

/** Country codes of the overseas départements, whose national numbers are those of France (plan national, ARCEP). */
const OVERSEAS_AS_FRANCE = /^(?:262|590|594|596)(\d{9})$/;
/** Collectivities with their own numbers: Saint-Pierre-et-Miquelon, Wallis-et-Futuna, Nouvelle-Calédonie, Polynésie. */
const OVERSEAS_OWN = /^(?:508\d{6}|681\d{6}|687\d{6}|689\d{6,8})$/;

/** Share of mobile numbers among nine-figure ones from which their zero was lost: a SIREN has nine figures too. */
const MOBILE_SHARE = 0.3;

/** Choice `zero_perdu`, of a column that has numbers of nine figures: `oui` when they are telephone numbers. */
function decide({ values, counts }: DistinctColumn): Choices {
  let [nine, mobile, whole] = [0, 0, 0];
  for (let i = 1; i < values.length; i++) {
    const figures = values[i].replace(/\D/g, '');
    if (counts[i] === 0) continue;
    if (figures.length === 10 && figures[0] === '0') whole += counts[i];
    if (figures.length !== 9) continue;
    nine += counts[i];
    if (figures[0] === '6' || figures[0] === '7') mobile += counts[i];
  }
  if (nine === 0) return {};
  return { zero_perdu: mobile >= MOBILE_SHARE * nine || whole >= nine ? 'oui' : 'non' };
}

/** The canonical form: ten figures for France, `+` and the figures for elsewhere; null when it is no number. */
function canonical(figures: string, international: boolean, choices: Choices): string | null {
  if (international) {
    const french = /^33 ?0?([1-9]\d{8})$/.exec(figures);
    if (french !== null) return `0${french[1]}`;
    const overseas = OVERSEAS_AS_FRANCE.exec(figures);
    if (overseas !== null) return `0${overseas[1]}`;
    // E.164: fifteen figures at most.
    return figures.length >= 8 && figures.length <= 15 && figures[0] !== '0' ? `+${figures}` : null;
  }
  if (/^0[1-9]\d{8}$/.test(figures)) return figures;
  if (/^33[1-9]\d{8}$/.test(figures)) return `0${figures.slice(2)}`;
  if (choices.zero_perdu === 'oui' && /^[1-9]\d{8}$/.test(figures)) return `0${figures}`;
  return OVERSEAS_OWN.test(figures) && figures.length > 9 ? `+${figures}` : null;
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  // Ten figures as a French number has them: the common case.
  if (kind === CELL_TEXT && /^0[1-9]\d{8}$/.test(raw)) return { value: raw, state: 'valide' };
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const text = unprotect(cleanText(raw));
  if (NONE.test(foldLabel(text))) return VIDE;
  if (lostDigits(text, kind)) return refused(CHIFFRES_PERDUS);
  // "Tél. : 06...", "(+33) 6...", "06... / 07...", "06... (domicile)"
  const first = text
    .replace(/^[a-zA-Zéè.: ]+(?=[+(\d])/, '')
    .replace(/\(0\)/, '')
    .split(/[;,]|\/ ?(?=\+)| ou | et |\s*\([^)\d]+\)/i)[0];
  if (!/^[+\d\s.()/_-]+$/.test(first)) return refused(TELEPHONE_INVALIDE);
  let compact = first.replace(/[^+\d]/g, '');
  // "06... / 07...": two numbers, the first one is enough to know the column.
  if (/^0\d{19}$/.test(compact)) compact = compact.slice(0, 10);
  const international = compact.startsWith('+') || compact.startsWith('00');
  const number = canonical(
    compact.replace(/^(?:\+|00)/, ''),
    international,
    kind === CELL_NUMBER ? { zero_perdu: 'oui', ...choices } : choices,
  );
  return number === null ? refused(TELEPHONE_INVALIDE) : kept(number, raw);
}

export const telephone: ValueType = {
  id: 'telephone',
  doc: 'Un numéro de téléphone, de France (outre-mer compris) ou de l’étranger ; il est repéré pour être retiré.',
  specificity: 0.9,
  decide,
  read,
  examples: {
    valid: [
      { raw: '0600000000', value: '0600000000' },
      { raw: '06 00 00 00 00', value: '0600000000' },
      { raw: '06.00.00.00.00', value: '0600000000' },
      { raw: '06-00-00-00-00', value: '0600000000' },
      { raw: '06/00/00/00/00', value: '0600000000' },
      { raw: '+33 6 00 00 00 00', value: '0600000000' },
      { raw: '+33 (0)6 00 00 00 00', value: '0600000000' },
      { raw: '0033600000000', value: '0600000000' },
      { raw: '33600000000', value: '0600000000' },
      { raw: '+596 696 00 00 00', value: '0696000000' },
      { raw: '0692 00 00 00', value: '0692000000' },
      { raw: '+687 00 00 00', value: '+687000000' },
      { raw: '+32 2 000 00 00', value: '+3220000000' },
      { raw: '600000000', choices: { zero_perdu: 'oui' }, value: '0600000000' },
      { raw: '06 00 00 00 00 / 04 00 00 00 00', value: '0600000000' },
      { raw: 'Tél. : 06 00 00 00 00', value: '0600000000' },
      { raw: '06 00 00 00 00 (mère)', value: '0600000000' },
      { raw: 'pas de téléphone', value: null },
      { raw: 'néant', value: null },
    ],
    invalid: [
      { raw: '06 00 00 00', value: null, code: 'telephone_invalide' },
      { raw: '600000000', choices: { zero_perdu: 'non' }, value: null, code: 'telephone_invalide' },
      { raw: '12345678900012', value: null, code: 'telephone_invalide' },
      { raw: '01/02/2024', value: null, code: 'telephone_invalide' },
      { raw: '6E+08', value: null, code: 'chiffres_perdus' },
    ],
  },
};
