/** Makes the columns of a layout: one short call per column of the file. */
import { isoDay } from '../../core/table/civil';
import type { Cell, DateFormat } from './dates';
import { writeDay } from './dates';
import type { Coding, Column, Line } from './layout';
import type { Parcours, Passage } from './model';
import { stripMarks } from './spelling';

const PARCOURS_DAYS: Readonly<Record<string, (p: Parcours) => number | null>> = {
  date_demande: (p) => p.demande,
  date_depot_l1: (p) => p.depotL1,
  date_l1_complet: (p) => p.l1Complet,
  date_decision_recevabilite: (p) => p.dateDecision,
  date_fin_validite: (p) => p.finValidite,
  date_debut_accompagnement: (p) => p.debutAccompagnement,
  date_fin_accompagnement: (p) => p.finAccompagnement,
  date_depot_l2: (p) => p.depotL2,
  date_abandon: (p) => p.abandon,
};

const PASSAGE_DAYS: Readonly<Record<string, (passage: Passage) => number | null>> = {
  date_jury: (passage) => passage.jury,
  date_notification: (passage) => passage.notification,
};

const PARCOURS_TEXTS: Readonly<Record<string, (p: Parcours) => string>> = {
  id_dossier_source: (p) => p.dossier,
  ministere: (p) => p.ministere,
  code_rncp: (p) => p.certification.rncp,
  intitule_certification: (p) => p.certification.intitule,
  type_certification: (p) => p.certification.type,
  niveau_vise: (p) => p.certification.niveau,
  nsf: (p) => p.certification.nsf,
  visee_partielle: (p) => p.viseePartielle,
  sexe: (p) => p.person.sexe,
  departement: (p) => p.commune.departement,
  code_commune: (p) => p.commune.insee,
  code_postal: (p) => p.commune.codePostal,
  commune: (p) => p.commune.nom,
  courriel: (p) => p.person.courriel,
  telephone: (p) => p.person.telephone,
  adresse: (p) => p.person.adresse,
  nir: (p) => p.person.nir,
  niveau_formation: (p) => p.niveauFormation,
  niveau_diplome: (p) => p.niveauDiplome,
  situation_emploi: (p) => p.situation,
  decision_recevabilite: (p) => p.decision,
  dispositif: (p) => p.dispositif,
  accompagnement: (p) => p.accompagnement,
  prestataire: (p) => p.prestataire,
  motif_abandon: (p) => p.motifAbandon,
  motif_archivage: (p) => p.motifArchivage,
};

const PASSAGE_TEXTS: Readonly<Record<string, (passage: Passage) => string>> = {
  resultat_jury: (passage) => passage.resultat,
  nature_passage: (passage) => passage.nature,
};

/** The passage that a column with that rang speaks of (no rang: the row's own). */
export function passageOf(line: Line, rang: number | undefined): Passage | null {
  return rang === undefined ? line.passage : (line.passages[rang - 1] ?? null);
}

/** The canonical value of a rubrique on a line, as the truth has it: code, text or ISO date; '' when unknown. */
export function canonical(line: Line, rubrique: string, rang?: number): string {
  const day = dayOf(line, rubrique, rang);
  if (day !== undefined) return day === null ? '' : isoDay(day);
  const passage = passageOf(line, rang);
  if (rubrique === 'rang') return passage === null ? '' : String(line.passages.indexOf(passage) + 1);
  if (rubrique === 'blocs_valides') return passage === null ? '' : passage.blocs.join(',');
  if (rubrique in PASSAGE_TEXTS) return passage === null ? '' : PASSAGE_TEXTS[rubrique](passage);
  return PARCOURS_TEXTS[rubrique](line.p);
}

/** The day of a date rubrique; undefined when the rubrique is no date of a step. */
export function dayOf(line: Line, rubrique: string, rang?: number): number | null | undefined {
  if (rubrique === 'date_naissance') return line.seen.naissance;
  if (rubrique in PARCOURS_DAYS) return PARCOURS_DAYS[rubrique](line.p);
  if (!(rubrique in PASSAGE_DAYS)) return undefined;
  const passage = passageOf(line, rang);
  return passage === null ? null : PASSAGE_DAYS[rubrique](passage);
}

const orNull = (text: string): Cell => (text === '' ? null : text);

/** A date column. */
export function date(entete: string, rubrique: string, format: DateFormat, rang?: number): Column {
  return { entete, rubrique, rang, format, write: (line) => writeDay(format, dayOf(line, rubrique, rang) ?? null) };
}

/** A coded column; a canonical value without an entry is written `defaut`. */
export function code(
  entete: string,
  rubrique: string,
  coding: Coding,
  options: { rang?: number; defaut?: string; systemeNiveau?: 'ancien' | 'nouveau' } = {},
): Column {
  const { rang, defaut = '', systemeNiveau } = options;
  const write = (line: Line): Cell => {
    const spellings = coding[canonical(line, rubrique, rang)];
    if (spellings === undefined) return orNull(defaut);
    if (typeof spellings === 'string') return orNull(spellings);
    return spellings.length > 1 && line.rng.chance(0.18) ? line.rng.pick(spellings.slice(1)) : spellings[0];
  };
  return { entete, rubrique, rang, coding, systemeNiveau, write };
}

/** A text column that holds the rubrique, through `shape` when the tool changes it. */
export function text(
  entete: string,
  rubrique: string,
  shape: (value: string, line: Line) => Cell = (value) => orNull(value),
  rang?: number,
): Column {
  return { entete, rubrique, rang, write: (line) => shape(canonical(line, rubrique, rang), line) };
}

/** A column of another content, made from the line. */
export function free(entete: string, rubrique: string | null, write: (line: Line) => Cell): Column {
  return { entete, rubrique, write };
}

/** Capitals without marks, as old tools store names. */
export const capitals = (name: string): string => stripMarks(name).toUpperCase();
/** Capitals that keep their marks. */
export const capitalsMarked = (name: string): string => name.toUpperCase();
export const plain = (name: string): string => name;

type Case = (name: string) => string;

/** Surname columns: birth name alone, name in use, or both in one cell. */
export const nom = {
  naissance: (entete: string, shape: Case = plain): Column =>
    free(entete, 'nom_naissance', (l) => shape(l.seen.nomNaissance)),
  usage: (entete: string, shape: Case = plain): Column =>
    free(entete, 'nom_usage', (l) => (l.seen.nomUsage === null ? null : shape(l.seen.nomUsage))),
  /** The name people go by; birth name for those who have one name. */
  courant: (entete: string, rubrique: 'nom_naissance' | 'nom_usage', shape: Case = plain): Column =>
    free(entete, rubrique, (l) => shape(l.seen.nomUsage ?? l.seen.nomNaissance)),
  /** "CHARMARD épouse SORBIER", "Sorbier née Charmard". */
  epouse: (entete: string, shape: Case = plain): Column =>
    free(entete, 'nom_naissance', (l) => {
      const { nomNaissance: birth, nomUsage: use } = l.seen;
      if (use === null) return shape(birth);
      const woman = l.p.person.sexe === 'F';
      if (l.rng.chance(0.3)) return `${shape(use)} ${woman ? 'née' : 'né'} ${shape(birth)}`;
      return `${shape(birth)} ${woman ? l.rng.pick(['épouse', 'ép.', 'EPOUSE']) : 'usage'} ${shape(use)}`;
    }),
};

export function prenom(entete: string, shape: Case = plain): Column {
  return free(entete, 'prenom', (l) => shape(l.seen.prenom));
}

export function naissance(entete: string, format: DateFormat): Column {
  return date(entete, 'date_naissance', format);
}

/** Date and result of juries 1..n; `headers` gives the two headers of each. */
export function juries(
  n: number,
  format: DateFormat,
  results: Coding,
  headers: (rang: number) => [string, string],
): Column[] {
  return Array.from({ length: n }, (_, i) => i + 1).flatMap((rang) => {
    const [day, result] = headers(rang);
    return [date(day, 'date_jury', format, rang), code(result, 'resultat_jury', results, { rang })];
  });
}

/** A number cell where the text is a whole number: zeros in front are lost. */
export const asNumber = (value: string): Cell => (/^\d+$/.test(value) ? Number(value) : orNull(value));
/** The same loss in a text file: "01250" -> "1250". */
export const lostZeros = (value: string): Cell => orNull(value.replace(/^0+(?=\d)/, ''));
