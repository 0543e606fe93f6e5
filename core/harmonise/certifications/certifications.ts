/** A region's referential of certifications, ready to be asked which of them a title, a code or a row names. */
import { MISSING_DAY } from '../../table';
import type { Finding, FindingLog, Steps } from '../../table';
import { cleanText, valueTypeById } from '../../values';
import { foldLabel } from '../../values/spelling/fold';
import type { ColumnSet } from '../derive';
import type { MappedColumn, Unread } from '../types';
import { completeSteps } from './complete';
import { NearTitles } from './near';
import { abbreviated, titleName } from './names';
import type { TitleName } from './names';
import type { Certification, ReferentialSource, RowTraits, TitleMatch, TitleMatchReason } from './types';

/** One title of a certification. */
export interface NamedTitle {
  readonly certification: Certification;
  readonly name: TitleName;
}

const NO_TRAITS: RowTraits = { type: '', niveau: '' };
const UNKNOWN: TitleMatch = { kind: 'inconnue', how: '', candidates: [] };

/** "DEAES (accompagnant éducatif et social)", "DEAES - Diplôme d'État…": the parts of a title that says it twice. */
const PARTS = /\s+[-–—:/|]\s+|[()[\]]/;
const MOST_PARTS = 4;
/** A lone "niveau 4" or "IV" beside a title tells of its level. */
const LEVEL_PART = /^(?:niv(?:eau)? ?)?(?:[3-8]|i{1,3}|iv|v)$/;

type Found = ReadonlyMap<Certification, TitleMatchReason>;

export class Certifications {
  readonly fileName: string;
  readonly all: readonly Certification[];
  readonly findings: readonly Finding[];
  private readonly byCodeIndex = new Map<string, Certification>();
  private readonly byText = new Map<string, NamedTitle[]>();
  private readonly byKey = new Map<string, NamedTitle[]>();
  private readonly titles: NamedTitle[] = [];
  private near: NearTitles | null = null;

  constructor({ fileName, certifications, findings }: ReferentialSource) {
    this.fileName = fileName;
    this.all = certifications;
    this.findings = findings;
    for (const certification of certifications) {
      const { code, intitule, autres } = certification;
      if (code !== '' && !this.byCodeIndex.has(code)) this.byCodeIndex.set(code, certification);
      for (const title of new Set([intitule, ...autres])) {
        const named = { certification, name: titleName(title) };
        this.titles.push(named);
        push(this.byText, named.name.folded, named);
        push(this.byKey, named.name.key, named);
      }
    }
  }

  /** The certification of that record number (without prefix); undefined when the sheet has none. */
  byCode(code: string): Certification | undefined {
    return this.byCodeIndex.get(code);
  }

  /**
   * Which certification a title names. Two that bear it are ambiguous: none is chosen. A near one is for a person to say.
   * @param traits what the row tells beside it: it can only make a match less sure, or tell apart two families
   */
  matchTitle(title: string, traits: RowTraits = NO_TRAITS): TitleMatch {
    const text = cleanText(title);
    if (text === '') return UNKNOWN;
    const found = this.whole(text, traits.type);
    const said = found.size > 0 ? found : this.inParts(text, traits.type);
    if (said.size === 0) {
      const candidates = (this.near ??= new NearTitles(this.titles)).find(titleName(text), traits);
      return candidates.length === 0 ? UNKNOWN : { kind: 'proche', how: 'lettres', candidates };
    }
    return judged(said, titleName(text).type, traits);
  }

  /** Fills what the referential tells of the rows of a file, and reports what it gainsays or does not know. */
  completeSteps(
    columns: ColumnSet,
    rowCount: number,
    mapping: readonly MappedColumn[],
    unread: Unread,
    log: FindingLog,
  ): Steps<void> {
    return completeSteps(this, columns, rowCount, mapping, unread, log);
  }

  /** The certifications whose title a whole text is. */
  private whole(text: string, type: string): Map<Certification, TitleMatchReason> {
    const name = titleName(text);
    const same = this.byText.get(name.folded);
    if (same !== undefined) return reasons(same, 'ecriture');
    const short = abbreviated(name.folded, name.type ?? type);
    if (short !== undefined) {
      const long = (this.byKey.get(short.key) ?? []).filter((one) => familyOf(one) === short.type);
      if (long.length > 0) return reasons(long, 'abrege');
    }
    const words = name.key === '' ? [] : (this.byKey.get(name.key) ?? []);
    return reasons(
      words.filter((one) => name.type === null || familyOf(one) === '' || familyOf(one) === name.type),
      'mots',
    );
  }

  /** A title that is said twice, or with its code: every part must name the same certification, or its family, or level. */
  private inParts(text: string, type: string): Found {
    const parts = text.split(PARTS).flatMap((part) => cleanText(part) || []);
    if (parts.length < 2 || parts.length > MOST_PARTS) return new Map();
    let said: Map<Certification, TitleMatchReason> | null = null;
    const families: string[] = [];
    for (const part of parts) {
      const code = valueTypeById('rncp').read(part, 0, {}).value;
      const coded = code === null ? undefined : this.byCode(String(code));
      const found = coded === undefined ? this.whole(part, type) : new Map([[coded, 'code' as const]]);
      if (found.size === 0) {
        const family = familyAlone(part);
        if (family === null && !LEVEL_PART.test(foldLabel(part))) return new Map();
        if (family !== null) families.push(family);
      } else said = said === null ? found : common(said, found);
    }
    const wanted = (one: Certification): boolean => families.every((family) => one.type === '' || one.type === family);
    return new Map([...(said ?? [])].filter(([one]) => wanted(one)));
  }
}

function push(index: Map<string, NamedTitle[]>, key: string, named: NamedTitle): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [named]);
  else known.push(named);
}

function familyOf({ certification, name }: NamedTitle): string {
  return certification.type || (name.type ?? '');
}

function reasons(named: readonly NamedTitle[], how: TitleMatchReason): Map<Certification, TitleMatchReason> {
  return new Map(named.map(({ certification }) => [certification, how]));
}

function common(a: Found, b: Found): Map<Certification, TitleMatchReason> {
  return new Map([...a].filter(([one]) => b.has(one)));
}

/** The family that a text is the bare name of: "BTS"; null for anything else. */
function familyAlone(text: string): string | null {
  const reading = valueTypeById('type_certification').read(text, 0, {});
  return reading.value !== null && text.length <= 40 ? String(reading.value) : null;
}

const compatible = (told: string, known: string): boolean => told === '' || known === '' || told === known;

/**
 * One certification that nothing gainsays is sure. The bare words of a title ("Cuisine") name a diploma only with its
 * family: told by the title, by the row, or because the region's sheet writes the title so.
 */
function judged(found: Found, ownType: string | null, traits: RowTraits): TitleMatch {
  const fitting = [...found].filter(
    ([{ type, niveau }, how]) =>
      (how === 'code' || (compatible(ownType ?? '', type) && compatible(traits.type, type))) &&
      compatible(traits.niveau, niveau),
  );
  if (fitting.length === 0) return { kind: 'ambigue', how: '', candidates: [...found.keys()] };
  const candidates = fitting.map(([one]) => one);
  const [[{ type, douteuse }, how]] = fitting;
  if (fitting.length > 1 || douteuse) return { kind: 'ambigue', how, candidates };
  const isBare = how === 'mots' && ownType === null && traits.type === '' && type !== '';
  return { kind: isBare ? 'proche' : 'sure', how, candidates };
}

/**
 * The only one of several certifications of one title that was valid when the row applied; null when its days leave none,
 * or several. A record without dates is valid at any day; a row without days is within every record.
 * @param days of the application: asked, filed, decided. Later ones may come after the end of the record.
 */
export function validAt(candidates: readonly Certification[], days: readonly number[]): Certification | null {
  const known = days.filter((day) => day !== MISSING_DAY);
  const holds = ({ debut, fin }: Certification, day: number): boolean =>
    (debut === MISSING_DAY || day >= debut) && (fin === MISSING_DAY || day <= fin);
  const within = candidates.filter((one) => known.every((day) => holds(one, day)));
  const touched = candidates.filter((one) => known.length === 0 || known.some((day) => holds(one, day)));
  return within.length === 1 && touched.length === 1 ? within[0] : null;
}
