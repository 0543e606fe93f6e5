/** Populations as boxes: a condition of the catalogue, written as the classes allowed in each of a few independent groups. */
import type { Indicator, Predicate, Unit } from '../indicators';
import { EVENTS } from '../indicators';

/** Classes allowed, by group (`rubrique:resultat_jury`, `date:date_depot_l2`...); a group that is absent allows all. */
export type Box = ReadonlyMap<string, ReadonlySet<string>>;

/** The class of a value that no condition names, and of a missing one. */
const OTHER = '*';
const MISSING = '';
const DATED = 'datee';
const DATE = 'date:';
const TRUE = 'vrai';
const PASSAGE = 'passage';

/** Every group with all its classes, in a fixed order. */
export class Groups {
  private readonly classes = new Map<string, readonly string[]>();

  constructor(indicators: readonly Indicator[]) {
    const codes = new Map<string, Set<string>>();
    const add = (rubrique: string, values: readonly string[]): void => {
      const known = codes.get(rubrique) ?? new Set();
      for (const value of values) known.add(value);
      codes.set(rubrique, known);
    };
    const visit = (predicate: Predicate): void => {
      if ('parmi' in predicate) add(predicate.rubrique, predicate.parmi);
      else if ('renseignee' in predicate) add(predicate.rubrique, []);
      else if ('toutes' in predicate) predicate.toutes.forEach(visit);
      else if ('une' in predicate) predicate.une.forEach(visit);
      else if ('non' in predicate) visit(predicate.non);
    };
    for (const events of Object.values(EVENTS)) {
      for (const source of Object.values(events)) if ('si' in source) add(source.si.rubrique, source.si.parmi);
    }
    for (const { mesure } of indicators) {
      if (mesure.genre === 'effectif') visit(mesure.compte);
      if (mesure.genre === 'profil') visit(mesure.parmi);
      if (mesure.genre === 'taux')
        [mesure.numerateur, mesure.denominateur, mesure.inconnus].forEach((p) => p && visit(p));
    }
    for (const [rubrique, values] of codes)
      this.declare(`rubrique:${rubrique}`, [...[...values].sort(), OTHER, MISSING]);
    this.declare(PASSAGE, passageClasses());
  }

  declare(group: string, classes: readonly string[]): void {
    this.classes.set(group, classes);
  }

  all(group: string): readonly string[] {
    return this.classes.get(group) ?? [group.startsWith(DATE) ? DATED : TRUE, MISSING];
  }

  /** The classes that a box allows in a group. */
  allowed(box: Box, group: string): ReadonlySet<string> {
    return box.get(group) ?? new Set(this.all(group));
  }

  /** The box with the classes of one group replaced; a group that allows all is left out, so that equal boxes look equal. */
  with(box: Box, group: string, classes: ReadonlySet<string>): Box {
    const made = new Map(box);
    if (classes.size === this.all(group).length) made.delete(group);
    else made.set(group, classes);
    return made;
  }

  intersect(a: Box, b: Box): Box {
    let made = a;
    for (const [group, classes] of b) {
      const common = [...this.allowed(a, group)].filter((one) => classes.has(one));
      made = this.with(made, group, new Set(common));
    }
    return made;
  }

  /** The one group where two boxes differ, or undefined when there are none or several. */
  difference(a: Box, b: Box): string | undefined {
    const groups = [...new Set([...a.keys(), ...b.keys()])].filter(
      (group) => this.text(a, group) !== this.text(b, group),
    );
    return groups.length === 1 ? groups[0] : undefined;
  }

  /** `whole` without `part`, where they differ in one group; undefined otherwise. */
  minus(whole: Box, part: Box): Box | undefined {
    const group = this.difference(whole, part);
    if (group === undefined) return undefined;
    const out = this.allowed(part, group);
    const left = new Set([...this.allowed(whole, group)].filter((one) => !out.has(one)));
    return this.with(whole, group, left);
  }

  isEmpty(box: Box): boolean {
    return [...box.values()].some((classes) => classes.size === 0);
  }

  private text(box: Box, group: string): string {
    const allowed = this.allowed(box, group);
    return this.all(group)
      .filter((one) => allowed.has(one))
      .join(',');
  }

  /** A text that two boxes share only when they are the same population. */
  key(box: Box, except = ''): string {
    const groups = [...box.keys()].filter((group) => group !== except).sort();
    return groups.map((group) => `${group}=${this.text(box, group)}`).join(';');
  }
}

/** Which of the events "first passage with such results" may be told together: a narrower list implies a wider one. */
function passageClasses(): readonly string[] {
  const events = passageEvents();
  let classes: string[][] = [[]];
  for (const [event] of events) classes = classes.flatMap((told) => [told, [...told, event]]);
  const possible = classes.filter((told) =>
    told.every((event) => implied(event).every((other) => told.includes(other))),
  );
  return possible.map((told) => told.join('+'));
}

function passageEvents(): readonly [string, readonly string[]][] {
  return Object.entries(EVENTS.parcours).flatMap(([event, source]): [string, readonly string[]][] =>
    'premierPassage' in source ? [[event, source.premierPassage]] : [],
  );
}

function implied(event: string): readonly string[] {
  const events = passageEvents();
  const own = events.find(([id]) => id === event)?.[1] ?? [];
  return events.filter(([, results]) => own.every((result) => results.includes(result))).map(([id]) => id);
}

/** The units of which the event is told. */
export function eventBox(groups: Groups, unit: Unit, event: string): Box {
  const source = EVENTS[unit][event];
  if ('premierPassage' in source) {
    const told = groups.all(PASSAGE).filter((one) => one.split('+').includes(event));
    return new Map([[PASSAGE, new Set(told)]]);
  }
  if ('si' in source) return new Map([[`rubrique:${source.si.rubrique}`, new Set(source.si.parmi)]]);
  if ('date' in source) return datedBox(source.date);
  // Rests on the order of two events: a group of its own, told by nothing else.
  return new Map([[`evenement:${event}`, new Set([TRUE])]]);
}

/** The units for which a rubrique gives a day. */
export function datedBox(rubrique: string): Box {
  return new Map([[DATE + rubrique, new Set([DATED])]]);
}

/** The units of `within` that meet the condition. A condition that is no box is a group of its own, told by nothing else. */
export function boxOf(groups: Groups, unit: Unit, within: Box, predicate: Predicate): Box {
  const box = tryBox(groups, unit, within, predicate);
  return box ?? new Map([...within, [`autre:${JSON.stringify(predicate)}`, new Set([TRUE])]]);
}

function tryBox(groups: Groups, unit: Unit, within: Box, predicate: Predicate): Box | undefined {
  if ('avant' in predicate || 'jusqua' in predicate) return undefined;
  if ('evenement' in predicate) return groups.intersect(within, eventBox(groups, unit, predicate.evenement));
  if ('toutes' in predicate) {
    return predicate.toutes.reduce<Box | undefined>(
      (box, part) => (box === undefined ? undefined : tryBox(groups, unit, box, part)),
      within,
    );
  }
  if ('une' in predicate)
    return union(
      groups,
      within,
      predicate.une.map((part) => tryBox(groups, unit, within, part)),
    );
  if ('non' in predicate) {
    const box = tryBox(groups, unit, within, predicate.non);
    return box === undefined ? undefined : groups.minus(within, box);
  }
  const group = `rubrique:${predicate.rubrique}`;
  const told = groups.all(group).filter((one) => one !== MISSING);
  const classes = 'parmi' in predicate ? predicate.parmi : predicate.renseignee ? told : [MISSING];
  return groups.intersect(within, new Map([[group, new Set(classes)]]));
}

function union(groups: Groups, within: Box, boxes: readonly (Box | undefined)[]): Box | undefined {
  const whole = groups.key(within);
  if (boxes.some((box) => box !== undefined && groups.key(box) === whole)) return within;
  let group: string | undefined;
  const classes = new Set<string>();
  for (const box of boxes) {
    if (box === undefined) return undefined;
    const own = groups.difference(within, box);
    if (own === undefined || (group !== undefined && own !== group)) return undefined;
    group = own;
    for (const one of groups.allowed(box, own)) classes.add(one);
  }
  return group === undefined ? undefined : groups.with(within, group, classes);
}
