/** Rubriques, codes and choices by the names that people see, whatever their case and accents. */
import { codesOf, rubriqueById, rubriques } from '../../dictionary';
import type { Code } from '../../dictionary';
import { phrase } from '../../messages';
import { choiceLabel, COLUMN_CHOICES } from '../../profiles';
import { foldLabel } from '../../values';
import { editDistance } from '../../values/spelling/distance';

/** One letter wrong in five. */
const NEAR = 0.2;

/** The rubrique of a title or of an id; one that a region added has its id alone. Undefined: none. */
export function rubriqueNamed(text: string): string | undefined {
  const trimmed = text.trim();
  if (rubriqueById(trimmed) !== undefined || /^r_\w+$/.test(trimmed)) return trimmed;
  const folded = foldLabel(trimmed);
  return rubriques.find(({ id, titre }) => foldLabel(titre) === folded || foldLabel(id) === folded)?.id;
}

/** Title of the rubrique that a mistyped one is nearest to; '' when none is near. */
export function nearestTitle(text: string): string {
  const folded = foldLabel(text);
  const most = Math.max(1, Math.floor(folded.length * NEAR));
  const near = rubriques
    .map(({ titre }) => ({ titre, distance: editDistance(foldLabel(titre), folded, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.titre ?? '';
}

/** A code as a cell shows it: « VT - Validation totale ». */
export function codeText({ code, libelle }: Code): string {
  return foldLabel(code) === foldLabel(libelle) ? code : `${code} - ${libelle}`;
}

/** Codes told at most. */
const TOLD = 12;

/** The codes of a rubrique, for whoever mistyped one. */
export function codesText(rubrique: string): string {
  const codes = codesOf(rubrique);
  return codes.slice(0, TOLD).map(codeText).join(' / ') + (codes.length > TOLD ? '…' : '');
}

/** The code of a cell: by its code, its label or both. Undefined: none. */
export function codeNamed(rubrique: string, text: string): string | undefined {
  const trimmed = text.trim();
  const codes = codesOf(rubrique);
  const exact = codes.find(({ code }) => code === trimmed);
  if (exact !== undefined) return exact.code;
  const folded = foldLabel(trimmed);
  return codes.find(
    (one) => foldLabel(codeText(one)) === folded || foldLabel(one.code) === folded || foldLabel(one.libelle) === folded,
  )?.code;
}

/** A choice, or what is chosen, as a cell shows it; its id where it has no name. */
export function choiceText(choice: string, option?: string): string {
  const label = choiceLabel(choice, option);
  return label === undefined ? (option ?? choice) : phrase(label);
}

/** The choice of a cell, by its name or its id. Undefined: none. */
export function choiceNamed(text: string): string | undefined {
  const trimmed = text.trim();
  const folded = foldLabel(trimmed);
  const known = Object.keys(COLUMN_CHOICES).find((id) => id === trimmed || foldLabel(choiceText(id)) === folded);
  // Some choices take any text and are no list of ours.
  return known ?? (/^[a-z]+(?:_[a-z]+)+$/.test(trimmed) ? trimmed : undefined);
}

/** What a cell chooses, by its name or its id. Undefined: nothing that may be chosen. */
export function optionNamed(choice: string, text: string): string | undefined {
  const options = COLUMN_CHOICES[choice] as readonly string[] | undefined;
  const trimmed = text.trim();
  if (options === undefined) return trimmed;
  const folded = foldLabel(trimmed);
  return (
    options.find((option) => option === trimmed) ??
    options.find((option) => foldLabel(choiceText(choice, option)) === folded || foldLabel(option) === folded)
  );
}
