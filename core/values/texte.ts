/** Value types: short text on one line, and free text kept on several lines. */
import type { CellKind } from '../table';
import { cleanText } from './clean';
import { blankOrError, kept } from './readings';
import type { Reading, ValueType } from './type';

function readLine(raw: string, kind: CellKind): Reading {
  return blankOrError(raw, kind) ?? kept(cleanText(raw), raw);
}

/** Each line cleaned; at most one blank line between two paragraphs. */
function readLines(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  const lines = raw.split(/\r\n|\r|\n|_x000[dD]_\n?/).map(cleanText);
  return kept(
    lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    raw,
  );
}

export const texte: ValueType = {
  id: 'texte',
  doc: 'Un texte court, sur une ligne : les espaces en trop sont retirés, la casse et les accents sont gardés.',
  specificity: 0,
  read: readLine,
  examples: {
    valid: [
      { raw: "DE d'accompagnant éducatif et social", value: "DE d'accompagnant éducatif et social" },
      { raw: '  BTS\u00a0  Tourisme ', value: 'BTS Tourisme' },
      { raw: 'Titre professionnel\r\nFormateur', value: 'Titre professionnel Formateur' },
      { raw: '200066009', value: '200066009' },
      { raw: '-', value: null },
      { raw: 'Non renseigné', value: null },
    ],
    invalid: [{ raw: '#REF!', value: null, code: 'cellule_en_erreur' }],
  },
};

export const texteLibre: ValueType = {
  id: 'texte_libre',
  doc: 'Un texte libre, sur plusieurs lignes ; il ne quitte jamais la région.',
  specificity: 0,
  read: readLines,
  examples: {
    valid: [
      { raw: 'Rappelé le 3 mars', value: 'Rappelé le 3 mars' },
      { raw: 'Dossier  complet\r\n\r\n\r\nEn attente ', value: 'Dossier complet\n\nEn attente' },
      { raw: 'RAS', value: 'RAS' },
      { raw: ' ', value: null },
    ],
    invalid: [{ raw: '#NOM?', value: null, code: 'cellule_en_erreur' }],
  },
};
