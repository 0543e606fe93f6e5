/** A `fiche` section: labels in column A, answers in column B, help in column C. */
import { phrase } from '../../../messages';
import { fieldHelp } from '../../../quality/forms';
import type { Section } from '../../../quality/forms';
import type { Cell, InputRule, Range, Sheet, Validation } from '../../../workbook';
import { balancedLines } from './balancedLines';
import type { Drawing } from './context';
import { fieldCell, fieldList, fieldRule } from './fieldCells';
import { INPUT_LINES, withHeights } from './rowHeights';
import { expiryRules } from './attention';

/** Portrait A4 holds about 100 characters of Calibri 11 at 90 %. */
const WIDTHS = [32, 42, 44];
const CHARACTERS = 120;
const LONG_LINES = 4;

export function ficheSheet(section: Section, nom: string, drawing: Drawing): Sheet {
  const { options, lists } = drawing;
  const values = drawing.rows(section)[0] ?? {};
  const intro = section.aide === undefined ? [] : balancedLines(section.aide, CHARACTERS);
  const head: (Cell | null)[][] = [
    [{ valeur: section.titre, style: 'titre' }],
    ...intro.map((line): Cell[] => [{ valeur: line, style: 'legende' }]),
    ['champ', 'reponse', 'aide'].map((one): Cell => ({ valeur: phrase(`classeur.${one}`), style: 'entete' })),
  ];
  const first = head.length;
  const validations: Validation[] = [];
  const saisies: InputRule[] = [];
  const minimums: Record<number, number> = {};
  const rows = section.champs.map((field, i): Cell[] => {
    const plage: Range = { feuille: nom, ligne: first + i, colonne: 1, hauteur: 1, largeur: 1 };
    const list = fieldList(field, plage, lists, options.referential);
    const rule = fieldRule(field, plage);
    if (list !== null) validations.push(list);
    if (rule !== null) saisies.push(rule);
    minimums[first + i] = field.type === 'texte_long' ? LONG_LINES : INPUT_LINES;
    return [
      { valeur: field.libelle, style: 'cellule', ...(field.obligatoire === true ? { fort: true } : {}) },
      { ...fieldCell(field, values[field.id], options.referential) },
      { valeur: fieldHelp(field), style: 'cellule', attenue: true },
    ];
  });
  const plage = { feuille: nom, ligne: first, colonne: 1, hauteur: rows.length, largeur: 1 };
  drawing.name(`saisie_${section.id}`, plage);
  const regles = expiryRules(section, (field) => ({ ...plage, ligne: first + field, hauteur: 1 }), 'ligne');
  return withHeights(
    {
      nom,
      blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: [...head, ...rows] }],
      largeurs: WIDTHS,
      figer: { lignes: first, colonnes: 0 },
      ...(validations.length > 0 ? { validations } : {}),
      ...(saisies.length > 0 ? { saisies } : {}),
      ...(regles.length > 0 ? { regles } : {}),
      protection: true,
      quadrillage: false,
      impression: { paysage: false, repeterLignes: first },
      couleurOnglet: 'bleu',
    },
    minimums,
  );
}
