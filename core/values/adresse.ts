/** Value type: a postal address; detected to be removed, so one that is not recognised calls for no correction. */
import type { CellKind } from '../table';
import { CELL_TEXT } from '../table';
import { cleanText } from './spelling/clean';
import { foldLabel } from './spelling/fold';
import { blankOrError, kept } from './readings';
import type { Reading, ValueType } from './type';

/** Kinds of street and place, whole and abbreviated (norme AFNOR NF Z10-011), folded. */
const STREETS =
  'rue r avenue av ave boulevard bd bld bvd blvd place pl allee allees all chemin che chem impasse imp route rte quai ' +
  'cours square sq passage pass ruelle sentier sente faubourg fg fbg residence res lotissement lot lieudit hameau ham ' +
  'villa voie esplanade promenade rond montee cote traverse clos cite domaine quartier qua immeuble imm batiment bat ' +
  'appartement appt apt escalier esc etage bp zac za zi venelle mail parc galerie chaussee mas draille rang levee';
const STREET = new RegExp(`(?:^| )(?:${STREETS.split(' ').join('|')})(?: |$)`);
/** What follows the number of a street; a `cote` may be that of a département ("06 Côte d’Azur"). */
const AFTER_NUMBER = new RegExp(
  `^(?:(?:bis|ter|quater|[a-d]) )?(?:${STREETS.split(' ')
    .filter((word) => word !== 'cote')
    .join('|')}) `,
);
/** A number, `bis` or letter of it, then a street or a place. */
const NUMBERED = /^(?:n |no )?\d{1,5}(?: ?(?:bis|ter|quater|[a-d]))?(?: \d{1,5})? [a-z]/;
/** A street or a place without its number. */
const PLACE =
  /^(?:lieu dit|ld|le bourg|bourg|chez|hameau|residence|res|lotissement|bp|villa|mas|ferme|chateau|domaine|appartement|appt|apt|batiment|immeuble|rn|rd|rue|avenue|av|boulevard|bd|impasse|allee|allees|chemin|route|quai|quartier|clos)(?: |$)/;

/** Whether a folded text, cut after its leading number, is the rest of an address: "bis rue des exemples". */
export function startsWithStreet(folded: string): boolean {
  return AFTER_NUMBER.test(folded);
}

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const folded = foldLabel(raw);
  const street = STREET.test(folded);
  const written = (street && (NUMBERED.test(folded) || / \d{5}(?: |$)/.test(folded))) || PLACE.test(folded);
  const known = kind === CELL_TEXT && raw.length <= 200 && written;
  return known ? kept(cleanText(raw), raw) : { value: null, state: 'invalide' };
}

export const adresse: ValueType = {
  id: 'adresse',
  doc: 'Une adresse postale : un numéro et une voie, ou un lieu-dit ; elle est repérée pour être retirée.',
  specificity: 0.6,
  read,
  examples: {
    valid: [
      { raw: '12 rue des Exemples', value: '12 rue des Exemples' },
      { raw: '12 bis, av. de la Fiction', value: '12 bis, av. de la Fiction' },
      { raw: '3 Bd Fictif\n34000 Montpellier', value: '3 Bd Fictif 34000 Montpellier' },
      { raw: 'Lieu-dit Les Exemples', value: 'Lieu-dit Les Exemples' },
      { raw: 'Résidence Fictive, Bât. B, appt 12', value: 'Résidence Fictive, Bât. B, appt 12' },
      { raw: 'BP 12', value: 'BP 12' },
      { raw: 'NC', value: null },
    ],
    invalid: [
      { raw: 'Montpellier', value: null },
      { raw: '34000', value: null },
      { raw: '2 CCP sur 3', value: null },
      { raw: '3e passage', value: null },
      { raw: 'Recevable', value: null },
    ],
  },
};
