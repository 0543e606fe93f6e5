/** A `grille` section: one row per indicator under the band of its criterion, titles locked, answers to be filled in. */
import { phrase } from '../../../messages';
import { fieldHelp, LOCKED_FIELDS, lockedValues } from '../../../quality/forms';
import type { Field, Section } from '../../../quality/forms';
import { allowedLevels, byCriterion } from '../../../quality/referentials';
import type { QualityIndicator } from '../../../quality/referentials';
import { cellName } from '../../../workbook';
import type { Cell, ConditionalRule, InputRule, Range, Sheet, Validation } from '../../../workbook';
import { answersOf } from './answers';
import { balancedLines } from './balancedLines';
import { expiryRules } from './attention';
import type { Drawing } from './context';
import { fieldCell, fieldList, fieldRule, fieldWidth } from './fieldCells';
import { levelRules, saysLevel } from './levels';
import { breaksBefore } from './pageBreaks';
import { pagesAcross } from './pagesAcross';
import { withHeights } from './rowHeights';

/** Of the columns that we fill in, beside each other as they are here. */
const LOCKED_WIDTHS: Readonly<Record<string, number>> = { intitule: 26, question: 36, preuves_attendues: 40 };
/** Number and title stay in sight, and are printed on every page. */
const FROZEN = 2;

/** Every column of a grid: ours, then those to be filled in. */
export function gridFields({ champs }: Section): readonly Field[] {
  return [...LOCKED_FIELDS, ...champs];
}

/** Field of the number of the indicator. */
export const NUMBER = 'indicateur';
/** Of the sentence above: it stays on the first printed page. */
const INTRO_CHARACTERS = 150;
/** Lines of a row of the grid: room to write by hand on paper. */
const ROW_LINES = 5;
/** Rows under the grid that formulas look at too: rows may be moved there. */
const SPARE_ROWS = 30;

export interface DrawnGrid {
  readonly sheet: Sheet;
  /** 0-based row of the headers; what formulas look at begins there, so that the first row may move too. */
  readonly entete: number;
  /** Rows that formulas look at. */
  readonly hauteur: number;
  /** Columns of the fields, by id. */
  readonly colonnes: ReadonlyMap<string, number>;
}

/** The field of a grid that holds the level. */
export function levelField({ champs }: Section): Field | undefined {
  return champs.find(({ type }) => type === 'niveau');
}

export function gridSheet(section: Section, nom: string, drawing: Drawing): DrawnGrid {
  const { referential } = drawing;
  const champs = gridFields(section);
  const answers = answersOf(drawing.rows(section));
  const largeurs = champs.map((field) => LOCKED_WIDTHS[field.id] ?? fieldWidth(field));
  const enLargeur = pagesAcross(largeurs, FROZEN);
  const intro = balancedLines(section.aide ?? referential.titre, INTRO_CHARACTERS);
  const rows: (Cell | null)[][] = [
    [{ valeur: section.titre, style: 'titre' }],
    ...intro.map((line): Cell[] => [{ valeur: line, style: 'legende' }]),
    champs.map((field): Cell => {
      const note = fieldHelp(field);
      return { valeur: field.libelle, style: 'entete', ...(note === '' ? {} : { note }) };
    }),
  ];
  const entete = rows.length - 1;
  const bands: number[] = [];
  const minimums: Record<number, number> = {};
  const placed: { readonly ligne: number; readonly indicator: QualityIndicator | null }[] = [];
  const band = (text: string): void => {
    minimums[rows.length] = BAND_LINES;
    rows.push(champs.map((_, i): Cell => ({ valeur: i === 0 ? text : null, style: 'bandeau' })));
  };
  const line = (numero: string, indicator: QualityIndicator | null): void => {
    minimums[rows.length] = ROW_LINES;
    placed.push({ ligne: rows.length, indicator });
    const values = answers.get(numero);
    const locked = indicator === null ? {} : lockedCells(indicator, drawing);
    rows.push(champs.map((field) => locked[field.id] ?? fieldCell(field, values?.[field.id], referential)));
  };
  for (const { critere, indicateurs } of byCriterion(referential)) {
    bands.push(rows.length);
    band(phrase('classeur.bande', { numero: critere.numero, titre: critere.titre }));
    for (const indicator of indicateurs) line(indicator.numero, indicator);
  }
  const known = new Set(referential.indicateurs.map(({ numero }) => numero));
  const others = [...answers.keys()].filter((numero) => numero !== '' && !known.has(numero));
  if (others.length > 0) band(phrase('classeur.bande.autres'));
  for (const numero of others) line(numero, null);

  const first = entete + 1;
  const place = (field: number): Range => ({
    feuille: nom,
    ligne: first,
    colonne: field,
    hauteur: rows.length - first,
    largeur: 1,
  });
  const height = rows.length - entete + SPARE_ROWS;
  const asked = champs.findIndex(({ verrouille }) => verrouille !== true);
  drawing.name(`saisie_${section.id}`, { ...place(asked), largeur: champs.length - asked });
  drawing.name(`numeros_${section.id}`, place(champs.findIndex(({ id }) => id === NUMBER)));
  const level = levelField(section);
  if (level !== undefined) drawing.name(`niveaux_${section.id}`, place(champs.indexOf(level)));
  const { validations, saisies } = inputs(section, nom, drawing, placed);
  const sheet = withHeights(
    {
      nom,
      blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
      largeurs,
      figer: { lignes: first, colonnes: FROZEN },
      ...(validations.length > 0 ? { validations } : {}),
      ...(saisies.length > 0 ? { saisies } : {}),
      regles: looks(section, drawing, place),
      protection: true,
      quadrillage: false,
      impression: {
        paysage: true,
        repeterLignes: first,
        ...(enLargeur === undefined ? {} : { enLargeur }),
      },
      couleurOnglet: 'bleu',
    },
    minimums,
  );
  // A criterion begins a page of an audit; the commitments of a charter hold few lines each: several share a page.
  const sauts = referential.genre === 'audit' ? bands.slice(1) : breaksBefore(sheet, bands);
  return {
    entete,
    hauteur: height,
    colonnes: new Map(champs.map(({ id }, i) => [id, i])),
    sheet: { ...sheet, impression: { paysage: true, ...sheet.impression, ...(sauts.length > 0 ? { sauts } : {}) } },
  };
}

const BAND_LINES = 1.5;

/** What we fill in and lock in the row of an indicator, by field id. */
function lockedCells(indicator: QualityIndicator, drawing: Drawing): Readonly<Record<string, Cell>> {
  const { titre, condition, preuves } = indicator;
  const values = lockedValues(indicator);
  const cells = Object.fromEntries(
    Object.entries(values).map(([id, valeur]): [string, Cell] => [id, { valeur: String(valeur), style: 'cellule' }]),
  );
  return {
    ...cells,
    [NUMBER]: { valeur: indicator.numero, style: 'code', fort: true, note: noteOf(indicator, drawing) },
    intitule: {
      valeur: condition === undefined ? titre : phrase('classeur.condition', { titre, condition }),
      style: 'cellule',
      fort: true,
    },
    preuves_attendues: { valeur: preuves.map((one) => `• ${one}`).join('\n'), style: 'cellule' },
  };
}

/** What each level looks like here, then what the regional base measures. */
function noteOf(
  indicator: QualityIndicator,
  { referential, options }: Pick<Drawing, 'referential' | 'options'>,
): string {
  const { numero, descripteurs } = indicator;
  const levels = allowedLevels(referential, indicator).flatMap(({ code, libelle }) =>
    descripteurs[code] === undefined ? [] : [`${libelle} : ${descripteurs[code]}`],
  );
  const figures = (options.mesures ?? []).filter(({ indicateur }) => indicateur === numero);
  return [
    phrase('classeur.note.niveaux', { numero }),
    ...levels,
    ...(figures.length === 0
      ? []
      : [phrase('classeur.note.resultats'), ...figures.map(({ libelle, valeur }) => `${libelle} : ${valeur}`)]),
  ].join('\n');
}

/** Lists and rules over runs of indicators: bands are left out, and indicators that do not allow every level apart. */
function inputs(
  section: Section,
  nom: string,
  drawing: Drawing,
  placed: readonly { readonly ligne: number; readonly indicator: QualityIndicator | null }[],
): { validations: Validation[]; saisies: InputRule[] } {
  const { referential, lists } = drawing;
  const validations: Validation[] = [];
  const saisies: InputRule[] = [];
  gridFields(section).forEach((field, i) => {
    for (const { ligne, hauteur, niveaux } of runs(placed, field.type === 'niveau')) {
      const plage: Range = { feuille: nom, ligne, colonne: i, hauteur, largeur: 1 };
      if (field.type === 'niveau' && field.verrouille !== true) {
        const liste = allowedLevels(referential, niveaux === undefined ? {} : { niveaux }).map(
          ({ libelle }) => libelle,
        );
        const message =
          niveaux === undefined
            ? phrase('classeur.saisie.niveau')
            : phrase('classeur.saisie.niveau_restreint', { choix: liste.join(' ; ') });
        validations.push({ plage, ...lists.choices(field.libelle, liste), message });
        continue;
      }
      const list = fieldList(field, plage, lists, referential);
      const rule = fieldRule(field, plage);
      if (list !== null) validations.push(list);
      if (rule !== null) saisies.push(rule);
    }
  });
  return { validations, saisies };
}

interface Run {
  readonly ligne: number;
  hauteur: number;
  readonly niveaux: readonly string[] | undefined;
}

function runs(
  placed: readonly { readonly ligne: number; readonly indicator: QualityIndicator | null }[],
  byLevels: boolean,
): Run[] {
  const found: Run[] = [];
  for (const { ligne, indicator } of placed) {
    const niveaux = byLevels ? indicator?.niveaux : undefined;
    const last = found[found.length - 1];
    const isNext = last !== undefined && last.ligne + last.hauteur === ligne;
    if (isNext && String(last.niveaux) === String(niveaux)) last.hauteur++;
    else found.push({ ligne, hauteur: 1, niveaux });
  }
  return found;
}

function looks(section: Section, { referential }: Drawing, place: (field: number) => Range): ConditionalRule[] {
  const champs = gridFields(section);
  const first = ({ ligne, colonne }: Range): string => `$${cellName(ligne, colonne)}`;
  const at = champs.findIndex(({ type }) => type === 'niveau');
  const found: ConditionalRule[] = [];
  if (at >= 0) {
    found.push(...levelRules(referential, place(at), first(place(at))));
    const reason = champs.findIndex(({ id }) => id === 'motif');
    const asking = referential.echelle.niveaux.filter(({ motif }) => motif === true);
    if (reason >= 0 && asking.length > 0) {
      const asks = saysLevel(first(place(at)), referential, asking);
      found.push({
        plage: place(reason),
        formule: `AND(TRIM(${first(place(reason))}&"")="",${asks})`,
        style: 'a_verifier',
      });
    }
  }
  return [...found, ...expiryRules({ champs }, place, 'colonne')];
}
