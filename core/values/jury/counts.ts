/** Counts of blocs in a jury's text: "2 CCP sur 3", "4/4 blocs", "2 blocs validés". */

export interface BlocCount {
  readonly acquired: number;
  /** Null when the text does not say out of how many. */
  readonly total: number | null;
}

/** No certification has more parts; beyond it is a mark ("12/20") or a date. */
const MOST_PARTS = 15;

const NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
};
const PARTS =
  '(?:blocs?|ccps?|dcs?|bcs?|ucs?|ues?|domaines?|modules?|unites?|competences?|epreuves?|certificats?|units?|blocks?)';
const NUMBER = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const BETWEEN = `(?: de competences?)?(?: (?:vises?|visees?|valides?|validees?|obtenus?|obtenues?|acquis|acquises?))?`;
/** Not inside a number or a date, and not the name of one part ("CCP 2"). */
const FREE = `(?<![a-z\\d/.])(?<!(?:^|[^a-z])${PARTS} ?(?:n?[°o]? ?)?)`;
const RATIO = new RegExp(
  `${FREE}${NUMBER}(?: ${PARTS})?${BETWEEN} ?(?:/|sur|out of) ?(?:les )?${NUMBER}(?![\\d/.])(?: ${PARTS})?`,
);
const COUNT = new RegExp(`${FREE}${NUMBER} ${PARTS}(?! ?\\d)`);
const NAMES_ONE = new RegExp(`(?:^|[^a-z])${PARTS} ?n?[°o]? ?\\d{1,2} ?(?:/|sur) ?\\d`);

function value(text: string): number {
  return NUMBERS[text] ?? Number(text);
}

const ANY_PART = new RegExp(`(^|[^a-z])${PARTS}(?: de competences)?(?![a-z])`, 'g');

/** What a candidate asked to be examined on is what was targeted: "blocs demandés", "CCP présentés". */
const ASKED = new RegExp(
  `(?<=(?:^|[^a-z])${PARTS}(?: de competences?)? )(?:demande|presente|sollicite)(e?s?)(?![a-z])`,
  'g',
);
/** "Blocs" is masculine, and so is what is said of them: "UC visées acquises" is "blocs visés acquis". */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/(?<![a-z])(vis|valid|demand|present)ees(?![a-z])/g, '$1es'],
  [/(?<![a-z])(obten|perd)ues(?![a-z])/g, '$1us'],
  [/(?<![a-z])acquises(?![a-z])/g, 'acquis'],
  [/(?<![a-z])toutes(?![a-z])/g, 'tous'],
  [/(?<![a-z])partielles(?![a-z])/g, 'partiels'],
];

/** The text where the parts asked for are called targeted. `text`: lower case, without accents. */
export function askedAsTargeted(text: string): string {
  return text.replace(ASKED, 'vise$1');
}

/** The text with every kind of part called "blocs": what holds for CCP or units holds for blocs. */
export function partsAsBlocs(text: string): string {
  const blocs = text.replace(ANY_PART, '$1blocs');
  return blocs === text ? text : FEMININE.reduce((said, [from, to]) => said.replace(from, to), blocs);
}

/** Whether the text names one part and a total, "bloc 2/4": which of the two it means is not told. */
export function namesPartOfSeveral(text: string): boolean {
  return NAMES_ONE.test(text);
}

/** The count that a text gives, or null. `text`: lower case, without accents, single blanks, punctuation kept. */
export function blocCount(text: string): BlocCount | null {
  const ratio = RATIO.exec(text);
  if (ratio !== null) {
    const [acquired, total] = [value(ratio[1]), value(ratio[2])];
    const saysParts = new RegExp(`(?:^|[^a-z])(?:${PARTS}|valid\\w*|obtenu\\w*|acquis\\w*|sur)(?:[^a-z]|$)`).test(text);
    // A bare "2/4" is a count only when it is the whole cell.
    if (total >= 1 && total <= MOST_PARTS && (saysParts || ratio[0].trim() === text)) return { acquired, total };
    return null;
  }
  const count = COUNT.exec(text);
  return count === null || value(count[1]) > MOST_PARTS ? null : { acquired: value(count[1]), total: null };
}
