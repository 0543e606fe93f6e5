/** Value type: list of acquired blocs, CCP or domains, as "DC1;DC3". */
import { BLOCS_AMBIGUS, BLOCS_ILLISIBLES } from './codes/codeFindings';
import { blankOrCode } from './codes/codeList';
import { doubt } from './codes/outcome';
import { foldLabel } from './spelling/fold';
import { blocPrefix } from './jury/blocTokens';
import { namedBlocs } from './jury/namedBlocs';
import { kept, refused, VIDE } from './readings';
import type { CellKind } from '../table';
import type { Choices, ColumnHints, DistinctColumn, Reading, ValueType } from './type';
import { sayingWords } from './spelling/words';

const NONE: ReadonlySet<string> = new Set(['aucun', 'aucune', 'aucun bloc', 'aucun ccp', 'neant', '0', 'none']);
const ALL = /^(?:tous|toutes|totalite|tous les (?:blocs|ccp|dc|domaines)|toutes les (?:unites|ue|uc|competences)|all)$/;

/** Bare numbers are of the kind that the header names; BC (bloc de compétences) when it names none. */
function decide(_column: DistinctColumn, { header }: ColumnHints): Choices {
  const named = foldLabel(header)
    .split(' ')
    .map(blocPrefix)
    .find((prefix) => prefix !== undefined && prefix !== 'C');
  return { prefixe_blocs: named ?? 'BC' };
}

function read(raw: string, kind: CellKind, choices: Choices): Reading {
  const folded = foldLabel(raw);
  if (NONE.has(folded)) return VIDE;
  if (ALL.test(folded)) return kept('tous', raw);
  const blank = blankOrCode(raw, kind);
  if (blank !== null) return blank;
  if (!/\d/.test(raw)) return refused(BLOCS_ILLISIBLES);
  // Bare numbers are blocs only when the cell holds nothing else.
  const bare = /^[\d\s,;/+&.-]+$|^\d+(?: et \d+)*$/.test(raw.trim().replace(/,? et /g, ' et '));
  const blocs = namedBlocs(raw, bare ? (choices.prefixe_blocs ?? 'BC') : undefined);
  if (blocs === null) return refused(BLOCS_ILLISIBLES);
  // A lone number may count the blocs, and "2/4" may be a ratio.
  if (bare && /^\s*\d+\s*$/.test(raw)) return doubt(BLOCS_AMBIGUS, blocs.acquired.join(';'));
  if (bare && /^\s*\d+\s*\/\s*\d+\s*$/.test(raw)) return doubt(BLOCS_AMBIGUS);
  const list = blocs.acquired.join(';');
  if (blocs.unclear) return doubt(BLOCS_AMBIGUS, list);
  if (list === '') return blocs.missing.length > 0 ? VIDE : refused(BLOCS_ILLISIBLES);
  return kept(list, raw);
}

/** Anything but the names of the blocs: a state, the number of a record. */
function beside(raw: string): readonly string[] {
  return sayingWords(raw).filter((word) => blocPrefix(word) === undefined);
}

export const blocs: ValueType = {
  id: 'blocs',
  doc: 'Blocs, CCP ou domaines de compétences acquis, séparés par « ; » : DC1;DC3.',
  specificity: 0.5,
  decide,
  read,
  beside,
  examples: {
    valid: [
      { raw: 'DC1;DC3', value: 'DC1;DC3' },
      { raw: 'DC 3, DC 1', value: 'DC1;DC3' },
      { raw: 'CCP1 + CCP2', value: 'CCP1;CCP2' },
      { raw: 'RNCP35830BC01, RNCP35830BC02', value: 'BC1;BC2' },
      { raw: 'Bloc 1 et bloc 3', value: 'BC1;BC3' },
      { raw: 'M1 M3', value: 'M1;M3' },
      { raw: 'Blocs 1, 2 et 4', value: 'BC1;BC2;BC4' },
      { raw: 'DC1 à DC4', value: 'DC1;DC2;DC3;DC4' },
      { raw: '1;3', choices: { prefixe_blocs: 'DC' }, value: 'DC1;DC3' },
      { raw: 'DC1 validé, DC2 non validé', value: 'DC1' },
      { raw: 'CCP1: oui CCP2: non', value: 'CCP1' },
      { raw: 'DC1 OK / DC2 KO', value: 'DC1' },
      { raw: 'CCP1=1 CCP2=0', value: 'CCP1' },
      { raw: 'tous', value: 'tous' },
      { raw: 'aucun', value: null },
    ],
    invalid: [
      { raw: '3', value: null, code: 'blocs_ambigus' },
      { raw: '2/4', value: null, code: 'blocs_ambigus' },
      { raw: 'DC1-DC3', value: null, code: 'blocs_ambigus' },
      { raw: 'validation totale', value: null, code: 'blocs_illisibles' },
    ],
  },
};
