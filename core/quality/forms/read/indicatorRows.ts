/** Tells which indicator a row of a grille is about: by its number, by its title, or by both. */
import { editDistance } from '../../../values';
import type { QualityIndicator, Referential } from '../../referentials';
import { indicatorNumber } from '../cells';
import { labelKey } from './labels';

export interface WhichIndicator {
  /** Number in the référentiel, or as typed when it has none such; null: the row is about none. */
  readonly numero: string | null;
  /** The référentiel has it. */
  readonly known: boolean;
  /** Number and title tell two indicators; the title was followed. */
  readonly contradiction: boolean;
}

const NONE: WhichIndicator = { numero: null, known: false, contradiction: false };

/** One slip in so many letters. */
const SLIPS = 8;

export class IndicatorFinder {
  private readonly titles = new Map<string, QualityIndicator | null>();
  private readonly bands: readonly string[];

  constructor(private readonly referential: Referential | null) {
    for (const one of referential?.indicateurs ?? []) {
      const key = labelKey(one.titre);
      // Two indicators of the same title are told apart by their numbers only.
      this.titles.set(key, this.titles.has(key) ? null : one);
    }
    this.bands = (referential?.criteres ?? []).map(({ titre }) => labelKey(titre));
  }

  /** @param number text of the column « N° » @param title text of the column « Indicateur » */
  find(number: string | undefined, title: string | undefined): WhichIndicator {
    // « 1 - Les conditions d'accueil » is the band of criterion 1, not indicator 1.
    if (title === undefined && number !== undefined && this.isBand(number)) return NONE;
    const split = parted(number);
    const words = title ?? split.title;
    const byTitle = words === undefined ? undefined : this.byTitle(words);
    if (split.number === undefined) {
      const within = parted(title);
      const inTitle = within.number === undefined ? undefined : this.byNumber(within.number);
      const found = byTitle ?? (within.title === undefined ? undefined : this.byTitle(within.title)) ?? inTitle;
      return found === undefined ? NONE : { numero: found.numero, known: true, contradiction: false };
    }
    const byNumber = this.byNumber(split.number);
    if (byTitle !== undefined && byNumber !== undefined && byTitle !== byNumber)
      return { numero: byTitle.numero, known: true, contradiction: true };
    const found = byNumber ?? byTitle;
    if (found !== undefined) return { numero: found.numero, known: true, contradiction: false };
    if (this.isBand(number ?? '') || (title !== undefined && this.isBand(title))) return NONE;
    return { numero: split.number, known: false, contradiction: false };
  }

  /** Whether a text is the band of a criterion: « 1 - Les conditions d'accueil ». */
  isBand(text: string): boolean {
    const key = labelKey(text);
    return this.bands.some((band) => band !== '' && (key === band || key.endsWith(` ${band}`)));
  }

  private byNumber(text: string): QualityIndicator | undefined {
    const numero = indicatorNumber(text, this.referential);
    return this.referential?.indicateurs.find((one) => one.numero === numero);
  }

  private byTitle(text: string): QualityIndicator | undefined {
    const lines = [text, text.split('\n')[0], text.replace(/\([^()]*\)/g, ' ')].map(labelKey);
    for (const key of lines) {
      const exact = this.titles.get(key);
      if (exact !== undefined) return exact ?? undefined;
    }
    const [key] = lines;
    if (key.length < SLIPS) return undefined;
    const limit = Math.floor(key.length / SLIPS);
    let found: QualityIndicator | undefined;
    let distance = limit + 1;
    for (const [title, indicator] of this.titles) {
      if (indicator === null) continue;
      const d = editDistance(key, title, limit);
      if (d < distance) [found, distance] = [indicator, d];
      else if (d === distance && d <= limit) found = undefined;
    }
    return found;
  }
}

/** « 12 - Découpage des temps »: number and title in one cell. */
function parted(text: string | undefined): { number?: string; title?: string } {
  if (text === undefined || text.trim() === '') return {};
  const typed = text.trim();
  const match = /^((?:n[°ºo]\s*)?(?:\d+(?:\.\d+)*|[IVXLC]+(?:[.\s-]\d+)?))\s*[-–—:.)]*\s+(\p{L}.{4,})$/isu.exec(typed);
  if (match !== null) return { number: match[1], title: match[2] };
  const isNumber = /^(?:(?:indicateur|ind\.?|n[°ºo]\.?)\s*)*[\dIVXLC]+(?:[.\s-]*\d+)*[.:)]*$/i.test(typed);
  return isNumber
    ? { number: typed.replace(/^(?:indicateur|ind\.?|n[°ºo]\.?)\s*/i, '').replace(/[.:)]+$/, '') }
    : { title: typed };
}
