/** Words for the answers of a synthesis: levels, bands, places, themes. */
import { phrase } from '../../../messages';
import { formById } from '../../../quality/forms';
import type { Level, Referential } from '../../../quality/referentials';
import { ASIDE, type Outcome, type PublishedClass, TRAINING_THEMES } from '../../../quality/synthesis';
import { departements } from '../../../values';
import type { Tint } from '../../../workbook';

/** Answers that say nothing, told last. */
const UNSAID: ReadonlySet<string> = new Set([ASIDE, 'nr']);

export type LabelOf = (categorie: string) => string;

export function levelLabels({ echelle }: Referential): LabelOf {
  const labels = new Map(echelle.niveaux.map(({ code, libelle }) => [code, libelle]));
  return (code) => (code === ASIDE ? phrase('rq.synthese.hors') : (labels.get(code) ?? code));
}

/** Labels of what is asked of the network, by the question's id. */
export function networkLabels(question: string): LabelOf {
  const [theme, name] = question.split('/');
  if (name === 'departement') {
    return (code) => departements.find((one) => one.code === code)?.nom ?? phrase('rq.synthese.nr');
  }
  if (name === 'profil') {
    const list = profiles();
    return (code) => list.get(code) ?? (code === 'nr' ? phrase('rq.synthese.nr') : code);
  }
  if (name === 'commune') return (code) => (code === 'nr' ? phrase('rq.synthese.nr') : code);
  if (theme === 'besoins') return (code) => phrase(`rq.synthese.besoin.${code}`);
  return (code) => (code === 'nr' ? phrase('rq.synthese.nr') : phrase(`rq.synthese.${name}.${code}`));
}

function profiles(): ReadonlyMap<string, string> {
  const fields = formById('recensement')?.sections.flatMap(({ champs }) => champs) ?? [];
  const list = fields.find(({ id }) => id === 'profil')?.liste ?? [];
  return new Map(list.map(({ code, libelle }) => [code, libelle]));
}

/** What a question asks, in words. */
export function questionLabel(question: string): string {
  const [theme, name] = question.split('/');
  if (theme === 'besoins') return TRAINING_THEMES.find(({ code }) => code === name)?.libelle ?? name;
  return phrase(`rq.synthese.question.${name}`);
}

/**
 * Name of a class. Ordered ones name all they gather; of places, the small ones that are told together are not named: a
 * reader needs not know which they are.
 */
export function classLabel({ question }: Outcome, { categories }: PublishedClass, labelOf: LabelOf): string {
  if (question.ordre === 'nominal' && categories.length > 1) return phrase('rq.synthese.autres');
  const said = categories.filter((code) => !UNSAID.has(code)).map(labelOf);
  const unsaid = categories.filter((code) => UNSAID.has(code)).map(labelOf);
  if (said.length === 0) return unsaid.join(', ');
  const [last] = said.slice(-1);
  const list = said.length === 1 ? last : `${said.slice(0, -1).join(', ')}${phrase('rq.synthese.ou')}${last}`;
  return unsaid.length === 0 ? list : phrase('rq.synthese.avec', { liste: list, autre: unsaid.join(', ') });
}

/** Colour of a class of levels: green when all conform, red when none does and the worst is in it. */
export function classTint({ echelle }: Referential, { categories }: PublishedClass): Tint {
  const levels = categories.map((code) => echelle.niveaux.find((one) => one.code === code));
  const known = levels.filter((one): one is Level => one !== undefined);
  if (known.length === 0) return 'gris';
  const conform = known.filter(({ conforme }) => conforme).length;
  if (conform === levels.length)
    return known.some(({ valeur }) => valeur === lowestConform(echelle.niveaux)) ? 'vert' : 'accent';
  if (conform > 0) return 'clair';
  return known.some(({ valeur }) => valeur === 0) ? 'rouge' : 'orange';
}

function lowestConform(levels: readonly Level[]): number {
  return Math.min(...levels.flatMap(({ conforme, valeur }) => (conforme && valeur !== null ? [valeur] : [])));
}
