/** Results told in free text: blocs named or counted, reserves. Run once per distinct value. */
import { CODE_A_CONFIRMER, RESULTAT_INCOHERENT, RESULTAT_TOTAL_OU_PARTIEL } from '../codes/codeFindings';
import { wholeLabel, wordsOf } from '../codes/enumerated';
import { containedCodes } from '../codes/contained';
import type { ListIndex } from '../codes/listIndex';
import { doubt } from '../codes/outcome';
import { foldLabel } from '../spelling/fold';
import { kept, refused } from '../readings';
import type { Reading } from '../type';
import { askedAsTargeted, blocCount, namesPartOfSeveral, partsAsBlocs, type BlocCount } from './counts';
import { namedBlocs, type NamedBlocs } from './namedBlocs';

/** Lower case, no accents, single blanks; punctuation stays (a slash tells a ratio). */
function plain(raw: string): string {
  return raw
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const TARGETED = /(?:^|[^a-z])vis(?:e|es|ee|ees)(?:[^a-z]|$)/;
const MISSING = /(?:^|[^a-z])(?:non|pas|manqu\w*|reste\w*|repasser|valider|sauf|refus\w*|echec\w*)(?:[^a-z]|$)/;

function fromCount({ acquired, total }: BlocCount, text: string, extent: string | null, raw: string): Reading {
  const targeted = TARGETED.test(text);
  if (MISSING.test(text)) return doubt(CODE_A_CONFIRMER, targeted ? 'VPB' : 'VP');
  if (total === null) {
    if (acquired === 0) return kept('REF', raw);
    // "les 4 blocs" are all of them; "2 CCP" are some.
    if (/(?:^|[^a-z])(?:les|tous|toutes)(?:[^a-z]|$)/.test(text))
      return doubt(RESULTAT_TOTAL_OU_PARTIEL, targeted ? 'VTB' : 'VT');
    if (extent === 'VT') return doubt(RESULTAT_TOTAL_OU_PARTIEL, extent);
    return targeted ? doubt(RESULTAT_TOTAL_OU_PARTIEL, 'VPB') : kept('VP', raw);
  }
  if (acquired > total) return refused(RESULTAT_INCOHERENT);
  const code = acquired === 0 ? 'REF' : acquired === total ? (targeted ? 'VTB' : 'VT') : targeted ? 'VPB' : 'VP';
  // "Validation totale (2/4)" contradicts itself.
  const full = code === 'VT' || code === 'VTB';
  return extent === null || (extent === 'VT') === full ? kept(code, raw) : refused(RESULTAT_INCOHERENT);
}

/** Blocs 1 to n without a gap, three or more: perhaps all of them. */
function maybeAll(acquired: readonly string[]): boolean {
  return acquired.length >= 3 && acquired.every((name, i) => name.endsWith(String(i + 1)));
}

function fromBlocs({ acquired, missing, unclear }: NamedBlocs, keyword: string | null, raw: string): Reading {
  const also = acquired.length > 0 && !unclear ? { also: { blocs_valides: acquired.join(';') } } : {};
  if (missing.length > 0) {
    if (keyword === 'VP' || keyword === 'VPB') return { ...kept(keyword, raw), ...also };
    // "Totale sauf DC2" is partial: what is excepted is missing.
    if (acquired.length > 0 || keyword === 'VT') return { ...kept('VP', raw), ...also };
    return doubt(CODE_A_CONFIRMER, keyword ?? 'VP');
  }
  if (keyword === 'REF') return doubt(CODE_A_CONFIRMER, 'REF');
  if (keyword !== null) return { ...kept(keyword, raw), ...also };
  if (maybeAll(acquired)) return doubt(RESULTAT_TOTAL_OU_PARTIEL, 'VP');
  return { ...kept('VP', raw), ...also };
}

/** Parts without a number: "CCP visés obtenus", "une partie des unités visées", "CCP obtenus" (how many?). */
function fromParts(index: ListIndex, text: string, extent: string | null, raw: string): Reading | null {
  const asBlocs = partsAsBlocs(wordsOf(text));
  if (!asBlocs.includes('blocs')) return null;
  // "Aucune UC validée", "aucun des blocs obtenu".
  if (/^aucune?s? /.test(asBlocs) && !/(?:^| )(?:sauf|refus\w*|manqu\w*)(?: |$)/.test(asBlocs)) return kept('REF', raw);
  const code = wholeLabel(index, asBlocs);
  if (code !== undefined) return kept(code, raw);
  if (extent !== null || MISSING.test(text)) return null;
  return /valid|obten|acquis|award/.test(text)
    ? doubt(RESULTAT_TOTAL_OU_PARTIEL, TARGETED.test(text) ? 'VPB' : 'VP')
    : null;
}

const RESERVE = /(?:^|[^a-z])(?:reserves?|afgsu)(?:[^a-z]|$)/;

/** Under reserve: total until told otherwise, unless the text is partial or denies. */
function fromReserve(text: string, keyword: string | null, several: boolean, raw: string): Reading | null {
  if (!RESERVE.test(text) || /sans reserve/.test(text)) return null;
  if (/partiel|refus|echec|absent|ajourn|(?:^|[^a-z])(?:non|pas)(?:[^a-z]|$)/.test(text))
    return doubt(CODE_A_CONFIRMER, 'VR');
  const total = keyword === 'VT' || keyword === 'VR' || several || /valid|admis|obten|favorab/.test(text);
  return total ? kept('VR', raw) : doubt(CODE_A_CONFIRMER, 'VR');
}

/** A digit, a word for a part or a reserve: without one there is nothing to read here. */
const SPEAKS_OF_IT =
  /\d|reserve|afgsu|bloc|ccp|domaine|module|unite|competence|epreuve|certificat|unit|block|(?:^|[^a-z])(?:uc|ue|dc|bc)s?(?![a-z])/;

/** The reading of a free text that counts or names blocs, or speaks of a reserve; null when it does none of it. */
export function readFreeResult(index: ListIndex, raw: string): Reading | null {
  const text = askedAsTargeted(plain(raw));
  if (!SPEAKS_OF_IT.test(text)) return null;
  const folded = foldLabel(raw);
  const { code, several, denied } = containedCodes(index, folded, raw);
  const keyword = denied ? null : code;
  const reserve = fromReserve(text, keyword, several, raw);
  if (reserve !== null) return reserve;
  // "Validation partielle, DC2 refusé": the words of the blocs' states are not the result's.
  const extent = /partiel/.test(text) ? 'VP' : /total|complet|integral/.test(text) ? 'VT' : null;
  // "CCP 2 sur 3" is the second of three, or two of three.
  if (namesPartOfSeveral(text)) return doubt(CODE_A_CONFIRMER, 'VP');
  const count = blocCount(text);
  if (count !== null) return fromCount(count, text, extent, raw);
  const blocs = /\d/.test(text) ? namedBlocs(raw) : null;
  if (blocs === null) return fromParts(index, text, extent, raw);
  if (several && extent === null && blocs.missing.length === 0) return null;
  return fromBlocs(blocs, several || denied ? extent : keyword, raw);
}
