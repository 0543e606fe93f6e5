/** What types cannot say of a référentiel: unique numbers, known criteria and levels, an ordered scale, dates in order. */
import { foldLabel } from '../../values';
import type { Assignments, Crosswalk, Level, Referential } from './types';

/** A fault: the path of the field, and the code of the phrase that says why. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

/** A list typed in a validation of Excel holds 255 characters at most, its separators included (Excel specifications). */
const LIST_LENGTH = 255;

/** Every fault of a référentiel whose fields have the right types, in the order of its fields. */
export function referentialFaults(referential: Referential): Fault[] {
  return [
    ...validityFaults(referential),
    ...scaleFaults(referential.echelle.niveaux),
    ...criteriaFaults(referential),
    ...indicatorFaults(referential),
    ...ruleFaults(referential),
  ];
}

function validityFaults({ validite: { debut, fin } }: Referential): Fault[] {
  return debut !== null && fin !== null && debut > fin
    ? [{ path: ['validite'], code: 'referentiels.faute.dates' }]
    : [];
}

/** Labels are compared as the reader of grids does: case, accents and punctuation aside. */
const folded = (label: string): string => foldLabel(label);

function scaleFaults(levels: readonly Level[]): Fault[] {
  const at = (i: number, field: string, code: string): Fault => ({
    path: ['echelle', 'niveaux', i, field],
    code: `referentiels.faute.${code}`,
  });
  const faults = [
    ...repeated(levels.map(({ code }) => code)).map((i) => at(i, 'code', 'double')),
    ...repeated(levels.map(({ libelle }) => folded(libelle) || libelle)).map((i) => at(i, 'libelle', 'double')),
  ];
  let last: Level | null = null;
  let outside = false;
  levels.forEach((level, i) => {
    // A label that is another level's code would be read as that other level.
    if (levels.some((other, j) => j !== i && folded(other.code) === folded(level.libelle))) {
      faults.push(at(i, 'libelle', 'ambigu'));
    }
    if (folded(level.libelle) === '') faults.push(at(i, 'libelle', 'signes'));
    if (level.valeur === null) {
      outside = true;
      if (level.conforme) faults.push(at(i, 'conforme', 'hors_denominateur'));
      if (level.gravite !== undefined) faults.push(at(i, 'gravite', 'hors_denominateur'));
      return;
    }
    if (last !== null && level.valeur === last.valeur) faults.push(at(i, 'valeur', 'valeur_egale'));
    else if (outside || (last !== null && level.valeur < (last.valeur ?? 0))) faults.push(at(i, 'valeur', 'ordre'));
    if (last !== null && last.conforme && !level.conforme) faults.push(at(i, 'conforme', 'ordre_conforme'));
    if (last !== null && RANK[grade(last)] > RANK[grade(level)]) faults.push(at(i, 'gravite', 'ordre_gravite'));
    if (level.conforme && level.gravite !== undefined) faults.push(at(i, 'gravite', 'gravite_conforme'));
    if (level.motif === true) faults.push(at(i, 'motif', 'motif_compte'));
    if (!level.renseigne) faults.push(at(i, 'renseigne', 'non_renseigne_compte'));
    last = level;
  });
  const whole = (code: string): Fault => ({ path: ['echelle', 'niveaux'], code: `referentiels.faute.${code}` });
  if (!levels.some(({ conforme }) => conforme)) faults.push(whole('aucun_conforme'));
  if (levels.map(({ libelle }) => libelle).join(',').length > LIST_LENGTH) faults.push(whole('liste_longue'));
  return faults;
}

const RANK = { majeure: 0, mineure: 1, aucune: 2 };
const grade = (level: Level): keyof typeof RANK => level.gravite ?? 'aucune';

function criteriaFaults({ criteres, indicateurs }: Referential): Fault[] {
  return [
    ...numberFaults(
      'criteres',
      criteres.map(({ numero }) => numero),
    ),
    ...repeated(criteres.map(({ titre }) => folded(titre))).map((i) => ({
      path: ['criteres', i, 'titre'],
      code: 'referentiels.faute.double',
    })),
    ...criteres.flatMap(({ numero }, i) =>
      indicateurs.some(({ critere }) => critere === numero)
        ? []
        : [{ path: ['criteres', i], code: 'referentiels.faute.critere_vide' }],
    ),
  ];
}

/**
 * Numbers that are the same, or that a spreadsheet takes for the same: it turns « 1.10 » into 1.1 and « 01 » into 1, and
 * its formulas compare without case.
 */
function numberFaults(list: 'criteres' | 'indicateurs', numbers: readonly string[]): Fault[] {
  const same = repeated(numbers);
  const at =
    (code: string) =>
    (i: number): Fault => ({ path: [list, i, 'numero'], code: `referentiels.faute.${code}` });
  const keys = numbers.map((one) => (/^[0-9]+([.][0-9]+)?$/.test(one) ? String(Number(one)) : one.toLowerCase()));
  const alike = repeated(keys).filter((i) => !same.includes(i));
  return [...same.map(at('double')), ...alike.map(at('numero_ambigu'))];
}

function indicatorFaults({ indicateurs, criteres, echelle }: Referential): Fault[] {
  const criteria = new Set(criteres.map(({ numero }) => numero));
  const levels = new Map(echelle.niveaux.map((level) => [level.code, level]));
  const faults = numberFaults(
    'indicateurs',
    indicateurs.map(({ numero }) => numero),
  );
  indicateurs.forEach((indicator, i) => {
    const at = (path: readonly (string | number)[], code: string): void => {
      faults.push({ path: ['indicateurs', i, ...path], code: `referentiels.faute.${code}` });
    };
    if (!criteria.has(indicator.critere)) at(['critere'], 'critere_inconnu');
    const allowed = indicator.niveaux ?? [...levels.keys()];
    for (const j of repeated(allowed)) at(['niveaux', j], 'double');
    allowed.forEach((code, j) => {
      if (!levels.has(code)) at(['niveaux', j], 'niveau_inconnu');
    });
    if (indicator.niveaux !== undefined && !allowed.some((code) => levels.get(code)?.conforme === true)) {
      at(['niveaux'], 'aucun_conforme');
    }
    for (const code of Object.keys(indicator.descripteurs)) {
      if (!levels.has(code)) at(['descripteurs', code], 'niveau_inconnu');
      else if (!allowed.includes(code)) at(['descripteurs', code], 'niveau_exclu');
    }
    for (const j of repeated(indicator.mesures ?? [])) at(['mesures', j], 'double');
  });
  return faults;
}

function ruleFaults({ regles, echelle: { niveaux } }: Referential): Fault[] {
  const has = (gravite: Level['gravite']): boolean => niveaux.some((level) => level.gravite === gravite);
  const faults: Fault[] = [];
  if (regles.cumul_mineures !== undefined && !has('mineure')) {
    faults.push({ path: ['regles', 'cumul_mineures'], code: 'referentiels.faute.sans_mineure' });
  }
  if (regles.delai_majeure_mois !== undefined && !has('majeure')) {
    faults.push({ path: ['regles', 'delai_majeure_mois'], code: 'referentiels.faute.sans_majeure' });
  }
  return faults;
}

/** Faults of a crosswalk by itself; that its numbers exist is checked by the library, which knows the référentiels. */
export function crosswalkFaults({ liens }: Crosswalk): Fault[] {
  const faults: Fault[] = repeated(liens.map(({ de }) => de)).map((i) => ({
    path: ['liens', i, 'de'],
    code: 'referentiels.faute.double',
  }));
  liens.forEach(({ principal, secondaires }, i) => {
    for (const j of repeated([principal, ...secondaires])) {
      faults.push({ path: ['liens', i, 'secondaires', j - 1], code: 'referentiels.faute.double' });
    }
  });
  return faults;
}

/** Faults of assignments by themselves: an indicator has one criterion. */
export function assignmentFaults({ rattachements }: Assignments): Fault[] {
  return repeated(rattachements.map(({ indicateur }) => indicateur)).map((i) => ({
    path: ['rattachements', i, 'indicateur'],
    code: 'referentiels.faute.double',
  }));
}

/** Positions of the values already seen before. */
function repeated(values: readonly string[]): number[] {
  return values.flatMap((value, i) => (values.indexOf(value) < i ? [i] : []));
}
