/** Value types: short text on one line, and free text kept on several lines. */
import type { CellKind } from '../table';
import { cleanText } from './spelling/clean';
import { undoMojibake } from './spelling/mojibake';
import { blankOrError, kept } from './readings';
import type { Reading, ValueType } from './type';
import { TEXTE_MAL_DECODE } from './valueFindings';

/**
 * The reading of a text, kept as it is; where a wrong decoding has spoilt it, with the repaired text as a proposal
 * (design/harmonisation.md: free text is never repaired silently). A lost letter (U+FFFD) cannot be put back.
 */
function readText(text: string, raw: string, clean: (text: string) => string): Reading {
  const reading = kept(text, raw);
  const repaired = undoMojibake(raw);
  if (repaired !== raw)
    return { ...reading, state: 'a_verifier', finding: TEXTE_MAL_DECODE, suggestion: clean(repaired) };
  return raw.includes('\uFFFD') ? { ...reading, state: 'a_verifier', finding: TEXTE_MAL_DECODE } : reading;
}

function readLine(raw: string, kind: CellKind): Reading {
  return blankOrError(raw, kind) ?? readText(cleanText(raw), raw, cleanText);
}

/** Each line cleaned; at most one blank line between two paragraphs. */
function cleanLines(text: string): string {
  return text
    .split(/\r\n|\r|\n|_x000[dD]_\n?/)
    .map(cleanText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function readLines(raw: string, kind: CellKind): Reading {
  const blank = blankOrError(raw, kind);
  if (blank !== null) return blank;
  return readText(cleanLines(raw), raw, cleanLines);
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
    invalid: [
      { raw: '#REF!', value: null, code: 'cellule_en_erreur' },
      { raw: 'DiplÃ´me dâ€™Ã‰tat', value: 'DiplÃ´me dâ€™Ã‰tat', code: 'texte_mal_decode' },
      {
        raw: 'DiplÃ´me dâ\u0080\u0099Ã\u0089tat',
        value: 'DiplÃ´me dâ\u0080\u0099Ã\u0089tat',
        code: 'texte_mal_decode',
      },
      { raw: 'Dipl\uFFFDme', value: 'Dipl\uFFFDme', code: 'texte_mal_decode' },
    ],
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
