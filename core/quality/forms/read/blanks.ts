/** Tells what a document lacks as a whole: everything, a section, the structure it is of. */
import { OWNED } from '../audience';
import type { Form, FormData } from '../types';
import type { Content } from './content';
import type { ReadingLog } from './log';
import type { Owner } from './owner';

/** Fields that a template is given before it is sent. */
const GIVEN: ReadonlySet<string> = new Set(['structure', 'nom', 'siret']);

/** Whether every row says whose it is: a register of several structures has no structure of its own. */
function isToldByRows({ sections }: Form, data: FormData): boolean {
  const rows = sections
    .filter(({ genre, champs }) => genre === 'liste' && champs.some(({ id }) => id === 'structure'))
    .flatMap(({ id }) => data[id] ?? []);
  return rows.length > 0 && rows.every((values) => typeof values.structure === 'string');
}

export function tellBlanks(form: Form, { data, seen }: Content, { structure, nom }: Owner, log: ReadingLog): void {
  const isGiven = (id: string, value: unknown): boolean =>
    id === 'indicateur' || (GIVEN.has(id) && (String(value) === structure || String(value) === nom));
  const isBlank = Object.values(data).every((rows) =>
    rows.every((values) => Object.entries(values).every(([id, value]) => isGiven(id, value))),
  );
  if (isBlank) {
    log.tell('qualite_lecture_document_vierge', 'a_verifier', { modele: form.titre });
    return;
  }
  const missing = form.sections.filter(({ id }) => !seen.has(id)).map(({ titre }) => titre);
  // What the region keeps for itself, it keeps in its own way: the census without the journal, the meetings without the list.
  const gravite = form.public === 'region' ? 'information' : 'a_verifier';
  if (missing.length === 1) log.tell('qualite_lecture_section_absente', gravite, { section: missing[0] });
  else if (missing.length > 1)
    log.tell('qualite_lecture_sections_absentes', gravite, { sections: missing.join(' », « ') });
  if (OWNED.has(form.public) && structure === '' && !isToldByRows(form, data))
    log.tell('qualite_lecture_structure_absente', 'a_verifier', { modele: form.titre });
}
