/** Value type: the name of the commune of residence; it leaves the file. */
import type { CellKind } from '../table';
import { CELL_TEXT } from '../table';
import { cleanText } from './spelling/clean';
import { foldLabel } from './spelling/fold';
import { blankOrError, kept, refused } from './readings';
import { departementDuCodePostal, ETRANGER, hasForeignPostcode, isDepartement } from './territoire/lieux';
import { departementByName } from './territoire/noms';
import type { Reading, ValueType } from './type';
import { NOM_DE_COMMUNE_INVALIDE } from './valueFindings';

/** "34000 Montpellier", "Montpellier (34)", "MONTPELLIER CEDEX 2": what is around the name, and tells the place. */
function around(text: string): { name: string; departement: string | null; postcode?: string } {
  const name = text.replace(/[ ,-]+cedex\b.*$/i, '');
  if (hasForeignPostcode(name)) {
    return { name: name.replace(/[ ,(]*[A-Z]{1,2}-\d{4}[ ,)]*/, ' ').trim(), departement: ETRANGER };
  }
  const before = /^(?:F-)?(\d{5}) ?[-,]? ?(.+)$/.exec(name);
  if (before !== null) {
    return { name: before[2], departement: departementDuCodePostal(before[1]), postcode: before[1] };
  }
  const after = /^(.+?) ?[(,-] ?(\d{5}|\d{2,3}|2[abAB]) ?\)?$/.exec(name) ?? /^(.+?) (\d{5})$/.exec(name);
  if (after !== null) {
    const code = after[2].toUpperCase();
    const departement = code.length === 5 ? departementDuCodePostal(code) : isDepartement(code) ? code : null;
    if (departement !== null) return { name: after[1], departement, ...(code.length === 5 ? { postcode: code } : {}) };
  }
  const bracketed = /^(.+?) ?\(([^)]+)\)$/.exec(name) ?? /^(.+?) - (.+)$/.exec(name);
  const named = bracketed === null ? undefined : departementByName(foldLabel(bracketed[2]));
  return bracketed !== null && named !== undefined
    ? { name: bracketed[1], departement: named }
    : { name, departement: null };
}

function read(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const { name, departement, postcode } = around(cleanText(raw));
  const readable = kind === CELL_TEXT && name.length <= 60 && /[a-zA-ZÀ-ÿ]/.test(name) && !/[@_=<>{}]|\d{3}/.test(name);
  if (!readable) return refused(NOM_DE_COMMUNE_INVALIDE);
  const reading = kept(name, raw);
  if (departement === null) return reading;
  return { ...reading, also: { departement, ...(postcode === undefined ? {} : { code_postal: postcode }) } };
}

export const nomCommune: ValueType = {
  id: 'nom_commune',
  doc: 'Le nom d’une commune ; le code postal, le département et le CEDEX qui l’entourent sont retirés.',
  specificity: 0.2,
  read,
  examples: {
    valid: [
      { raw: 'Montpellier', value: 'Montpellier' },
      { raw: "L'Haÿ-les-Roses", value: "L'Haÿ-les-Roses" },
      { raw: 'LYON 3E', value: 'LYON 3E' },
      { raw: 'Y', value: 'Y' },
      { raw: 'Bruxelles (B-1000)', value: 'Bruxelles' },
      { raw: 'CH-1201 Genève', value: 'Genève' },
      { raw: 'MONTPELLIER CEDEX 2', value: 'MONTPELLIER' },
      { raw: '34000 Montpellier', value: 'Montpellier' },
      { raw: 'Montpellier (34)', value: 'Montpellier' },
      { raw: 'Montpellier (Hérault)', value: 'Montpellier' },
      { raw: 'MONTPELLIER 34000', value: 'MONTPELLIER' },
      { raw: '  Saint  Denis ', value: 'Saint Denis' },
      { raw: 'non communiqué', value: null },
    ],
    invalid: [
      { raw: '34172', value: null, code: 'nom_de_commune_invalide' },
      { raw: 'prenom.nom@exemple.fr', value: null, code: 'nom_de_commune_invalide' },
    ],
  },
};
