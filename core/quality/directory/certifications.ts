/** Certifications of the directory: title and RNCP number told apart, and one key for those that are the same. */
import { CELL_TEXT } from '../../table';
import { foldLabel, valueTypeById } from '../../values';

export interface Certification {
  /** Without its number; '' when only the number is known. */
  readonly intitule: string;
  readonly niveau: string;
  /** `RNCP35830`, `RS5616`, or as written where it is no number; '' when unknown. */
  readonly code_rncp: string;
  /** The same for all spellings of one certification (`certificationKeys`). */
  readonly cle: string;
}

const RNCP = valueTypeById('rncp');

/** « RNCP35521 Comptabilité et gestion », « Comptabilité et gestion (RNCP 35521) ». */
const IN_TITLE = /[([]?\s*\bRNCP\s*(?:n\s*[°o]\s*)?[:_-]?\s*(\d{2,5})\b\s*[)\]]?/gi;

function codeOf(text: string): string {
  const written = text.trim();
  if (written === '') return '';
  const { value } = RNCP.read(written, CELL_TEXT, {});
  if (typeof value !== 'string') return written;
  return /^\d/.test(value) ? `RNCP${value}` : value;
}

/** Title and number as they are shown: a number that stands in the title alone goes to its place. */
export function certificationOf(intitule: string, niveau: string, code: string): Omit<Certification, 'cle'> {
  const inTitle = Array.from(intitule.matchAll(IN_TITLE), ([, figures]) => figures);
  const title = intitule
    .replace(IN_TITLE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–,-]+|[\s:–,-]+$/g, '');
  // Two numbers in one line are two certifications, or one and the record that follows it: it stays as written.
  if (inTitle.length > 1) return { intitule: intitule.trim(), niveau, code_rncp: codeOf(code) };
  return {
    intitule: title,
    niveau,
    code_rncp: codeOf(code) || codeOf(inTitle.length === 1 ? `RNCP${inTitle[0]}` : ''),
  };
}

type Told = Pick<Certification, 'intitule' | 'code_rncp'>;

/**
 * The key of each certification: its number; without one, the number that its title has elsewhere, if it is but one; else
 * its title. Folded: capitals and accents do not count, nor does `|`, which parts codes on the page.
 * @param all those of the whole directory
 */
export function certificationKeys(all: readonly Told[]): (one: Told) => string {
  const codes = new Map<string, Set<string>>();
  for (const { intitule, code_rncp } of all) {
    const title = foldLabel(intitule);
    if (title !== '' && code_rncp !== '') codes.set(title, (codes.get(title) ?? new Set()).add(foldLabel(code_rncp)));
  }
  return ({ intitule, code_rncp }) => {
    const title = foldLabel(intitule);
    const [known, other] = [...(codes.get(title) ?? [])];
    return foldLabel(code_rncp) || (known !== undefined && other === undefined ? known : title);
  };
}

/** What each key is called: its most frequent title, with the number where two keys have that title. */
export function certificationLabels(all: readonly Certification[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Certification[]>();
  for (const one of all) groups.set(one.cle, [...(groups.get(one.cle) ?? []), one]);
  const labels = new Map(
    [...groups].map(([cle, own]) => {
      const code = own.find(({ code_rncp }) => code_rncp !== '')?.code_rncp ?? '';
      return [cle, { titre: mostFrequent(own.map(({ intitule }) => intitule)) || code, code }] as const;
    }),
  );
  const titles = [...labels.values()].map(({ titre }) => foldLabel(titre));
  const isAlone = (titre: string): boolean => titles.filter((one) => one === foldLabel(titre)).length < 2;
  return new Map(
    [...labels].map(([cle, { titre, code }]) => [
      cle,
      isAlone(titre) || code === '' || titre === code ? titre : `${titre} (${code})`,
    ]),
  );
}

/** Of equally frequent ones, the first in the order of code units: the order of structures changes nothing. */
function mostFrequent(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) if (title !== '') counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
