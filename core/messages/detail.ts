/** The detail of a finding: codes and figures where it is kept, words of one language where it is told. */
import { fill } from './fill';
import type { DomainMessages, Slots } from './types';

/** One part of a detail: the code of a phrase `detail.…`, and the figures of its slots. */
export interface Detail {
  readonly code: string;
  readonly slots?: Readonly<Record<string, number>>;
}

const PREFIX = 'detail.';
const PARTS = '|';
const SLOTS = ';';

/** Parts as a finding keeps them: `detail.ligne;ligne=12|detail.nom_proche`. Never a name, never a value of the file. */
export function writeDetail(...parts: readonly Detail[]): string {
  return parts
    .map(({ code, slots = {} }) =>
      [`${PREFIX}${code}`, ...Object.entries(slots).map(([name, n]) => `${name}=${n}`)].join(SLOTS),
    )
    .join(PARTS);
}

function toldPart(part: string, told: Slots, phrases: DomainMessages['phrases']): string {
  const [code, ...figures] = part.split(SLOTS);
  const slots = Object.fromEntries(figures.map((one) => one.split('=')).map(([name, n]) => [name, Number(n)]));
  return phrases[code] === undefined ? part : fill(phrases[code], { ...told, ...slots });
}

/** The slots of a sentence, a kept detail replaced by its words; any other text is left as it is. */
export function withDetail(slots: Slots, phrases: DomainMessages['phrases']): Slots {
  const { suggestion } = slots;
  if (typeof suggestion !== 'string' || !suggestion.startsWith(PREFIX)) return slots;
  const told = suggestion.split(PARTS).map((part) => toldPart(part, slots, phrases));
  return { ...slots, suggestion: told.join(', ') };
}
