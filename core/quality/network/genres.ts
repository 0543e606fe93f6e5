/** The kind of a section, as its form declares it. */
import { formById } from '../forms';
import type { Section } from '../forms/types';

/** A section that no form declares is a list. */
export function genreOf(modele: string, section: string): Section['genre'] {
  return formById(modele)?.sections.find(({ id }) => id === section)?.genre ?? 'liste';
}
