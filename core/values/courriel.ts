/** Value type: an e-mail address; detected to be removed. */
import type { CellKind } from '../table';
import { cleanText } from './spelling/clean';
import { foldLabel } from './spelling/fold';
import { blankOrError, kept, NONE, refused, VIDE } from './readings';
import type { Reading, ValueType } from './type';
import { COURRIEL_INVALIDE } from './valueFindings';

/** RFC 5321 §4.5.3.1: 64 characters before the sign, 255 after; only the forms that mail services give. */
const ADDRESS =
  /^[\p{L}\d!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\d!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,24}$/u;
const MAX_LENGTH = 320;

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  if (!raw.includes('@') && NONE.test(foldLabel(raw))) return VIDE;
  if (raw.length > MAX_LENGTH || !raw.includes('@')) return refused(COURRIEL_INVALIDE);
  const text = cleanText(raw)
    .replace(/^mailto:/i, '')
    .replace(/ *@ */g, '@')
    .toLowerCase();
  // Two addresses in a cell: the first one is enough to know the column.
  const address = text.split(/[;,\s]| ou /)[0].replace(/^[<(["']+|[>)\]"'.]+$/g, '');
  return ADDRESS.test(address) ? kept(address, raw) : refused(COURRIEL_INVALIDE);
}

export const courriel: ValueType = {
  id: 'courriel',
  doc: 'Une adresse électronique ; elle est repérée pour être retirée.',
  specificity: 1,
  read,
  examples: {
    valid: [
      { raw: 'prenom.nom@exemple.fr', value: 'prenom.nom@exemple.fr' },
      { raw: 'Prenom.NOM@Exemple.FR', value: 'prenom.nom@exemple.fr' },
      { raw: ' prenom+vae@mail.exemple.com. ', value: 'prenom+vae@mail.exemple.com' },
      { raw: 'prenom.nom @exemple.fr', value: 'prenom.nom@exemple.fr' },
      { raw: 'mailto:a@exemple.fr', value: 'a@exemple.fr' },
      { raw: 'a@exemple.fr ; b@exemple.fr', value: 'a@exemple.fr' },
      { raw: 'pas de mail', value: null },
      { raw: '-', value: null },
    ],
    invalid: [
      { raw: 'prenom.nom', value: null, code: 'courriel_invalide' },
      { raw: 'prenom.nom@exemple', value: null, code: 'courriel_invalide' },
      { raw: 'prenom..nom@exemple.fr', value: null, code: 'courriel_invalide' },
      { raw: '@exemple.fr', value: null, code: 'courriel_invalide' },
    ],
  },
};
