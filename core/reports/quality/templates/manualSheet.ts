/** The sheet « Mode d’emploi »: what the workbook is, whose it is, what to do, what its sheets and colours say. */
import { phrase } from '../../../messages';
import { COVER_LABELS, COVER_SHEET, type CoverKey } from '../../../quality/forms';
import type { Referential } from '../../../quality/referentials';
import type { Cell, Sheet, Style } from '../../../workbook';
import { balancedLines } from './balancedLines';
import type { Drawing } from './context';
import { levelStyle } from './levels';
import { referentialRows } from './referentialRows';
import { withHeights } from './rowHeights';
import type { ShownCell } from './scoresSheet';

const WIDTHS = [38, 70];
const CHARACTERS = 112;

/** A sheet of the workbook, with the sentence that presents it. */
export interface PresentedSheet {
  readonly nom: string;
  readonly texte: string;
}

export interface Manual {
  readonly sheet: Sheet;
  /** Where the structure's name is written; null: the form is about no structure. */
  readonly nomStructure: ShownCell | null;
}

export function manualSheet(drawing: Drawing, sheets: readonly PresentedSheet[]): Manual {
  const { form, options } = drawing;
  const nom = COVER_SHEET;
  const rows: (Cell | null)[][] = [
    [{ valeur: form.titre, style: 'titre' }],
    ...balancedLines(form.mode_emploi, CHARACTERS).map((line): Cell[] => [{ valeur: line, style: 'ligne' }]),
    [],
  ];
  const identity = rows.length;
  rows.push(...identityRows(drawing));
  const heading = (code: string): void => {
    rows.push([], [{ valeur: phrase(`classeur.rubrique.${code}`), style: 'sous_titre' }]);
  };
  const pair = (left: Cell, text: string): void => {
    rows.push([left, { valeur: text, style: 'cellule' }]);
  };
  const isGrid = form.referentiel !== undefined && form.sections.some(({ genre }) => genre === 'grille');
  heading('faire');
  steps(isGrid).forEach((step, i) =>
    pair(
      { valeur: `${i + 1}. ${phrase(`classeur.etape.${step}`)}`, style: 'cellule', fort: true },
      phrase(`classeur.etape.${step}.texte`),
    ),
  );
  heading('feuilles');
  for (const { nom: feuille, texte } of sheets) {
    pair({ valeur: phrase('classeur.lien', { feuille }), style: 'lien', lien: { feuille, cellule: 'A1' } }, texte);
  }
  heading('couleurs');
  for (const [style, code, text] of colours(isGrid ? options.referential : undefined, drawing)) {
    pair({ valeur: phrase(`classeur.couleur.${code}`), style }, phrase(`classeur.couleur.${text}`));
  }
  if (options.referential !== undefined) {
    heading('referentiel');
    rows.push(...referentialRows(options.referential));
  }
  const hasStructure = isOfStructure(drawing);
  const names = hasStructure
    ? ['modele', 'version_modele', 'referentiel', 'structure', 'structure_nom']
    : ['modele', 'version_modele', 'referentiel'];
  names.forEach((name, i) =>
    drawing.name(`document_${name}`, { feuille: nom, ligne: identity + i, colonne: 1, hauteur: 1, largeur: 1 }),
  );
  return {
    nomStructure: hasStructure
      ? { feuille: nom, ligne: identity + 4, colonne: 1, valeur: options.structure?.nom ?? '' }
      : null,
    sheet: withHeights(
      {
        nom,
        blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
        largeurs: WIDTHS,
        protection: true,
        quadrillage: false,
        impression: { paysage: false },
        couleurOnglet: 'vert',
      },
      hasStructure ? { [identity + 3]: IDENTITY_LINES, [identity + 4]: IDENTITY_LINES } : {},
    ),
  };
}

const IDENTITY_LINES = 1.5;

/** A form that the region keeps for itself is about no structure. */
function isOfStructure({ form, options }: Drawing): boolean {
  return options.structure !== undefined || form.public !== 'region';
}

/** Rows by which a returned workbook is known (agreed with the reader of documents: labels and order). */
function identityRows(drawing: Drawing): Cell[][] {
  const { form, options } = drawing;
  const fixed = (key: CoverKey, valeur: string | null): Cell[] => [
    { valeur: COVER_LABELS[key], style: 'cellule', fort: true },
    { valeur, style: 'code' },
  ];
  const asked = (key: CoverKey, valeur: string | null, style: Style, note?: string): Cell[] => [
    { valeur: COVER_LABELS[key], style: 'cellule', fort: true, ...(note === undefined ? {} : { note }) },
    { valeur, style, libre: true },
  ];
  const rows = [
    fixed('modele', form.id),
    fixed('version', String(form.version)),
    fixed('referentiel', form.referentiel === undefined ? null : drawing.referential.id),
  ];
  if (!isOfStructure(drawing)) return rows;
  return [
    ...rows,
    asked('structure', options.structure?.id ?? null, 'saisie_code', phrase('classeur.structure.aide')),
    asked('nom', options.structure?.nom ?? null, 'saisie'),
  ];
}

function steps(isGrid: boolean): readonly string[] {
  return isGrid ? ['remplir', 'evaluer', 'laisser', 'suivre', 'rendre'] : ['remplir', 'choisir', 'laisser', 'rendre'];
}

/** Look, code of its name, code of its sentence. */
function colours(referential: Referential | undefined, { form }: Drawing): (readonly [Style, string, string])[] {
  const first = [
    ['saisie', 'saisie', 'saisie.texte'],
    ['calcul', 'verrou', 'verrou.texte'],
  ] as const;
  if (referential === undefined) {
    const hasDays = form.sections.some(({ champs }) =>
      champs.some(({ id }) => /^(echeance|validite|fin_validite)$/.test(id)),
    );
    return hasDays ? [...first, ['bloquant', 'bloquant', 'bloquant.liste']] : [...first];
  }
  const { echelle } = referential;
  const used = new Set(echelle.niveaux.map((level) => levelStyle(echelle, level)));
  return [
    ...first,
    ...(used.has('bloquant') ? ([['bloquant', 'bloquant', 'bloquant.grille']] as const) : []),
    ['a_verifier', 'a_verifier', 'a_verifier.grille'],
    ['favorable', 'favorable', 'favorable.grille'],
  ];
}
