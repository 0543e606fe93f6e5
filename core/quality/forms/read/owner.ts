/** Tells whose a document is: its cover first, then its own fiche. */
import { OWNED } from '../audience';
import { parseCell } from '../cells';
import type { Form, FormData } from '../types';
import type { Cover } from './cover';
import { identityIn, type Identity } from './identity';
import { rowsOutside } from './fiches';
import { tablesIn } from './sections';
import { type FormShape, shapeOf } from './shape';
import type { ReadingLog } from './log';
import { placeOf, type TextSheet } from './sheet';

export interface Owner {
  /** Id of the structure and its name, as written; ''. */
  readonly structure: string;
  readonly nom: string;
}

const STRUCTURE_CELL = { id: 'structure', libelle: 'Structure', type: 'structure' } as const;

/** Id and name that the cover gives; a name written in the place of the id is a name. */
export function whose(cover: Cover | Identity | null, log: ReadingLog): Owner {
  if (cover === null) return { structure: '', nom: '' };
  const { nom, sheet, place } = cover;
  const { value, code, gravite = 'a_verifier' } = parseCell(STRUCTURE_CELL, { text: cover.structure, kind: 0 });
  const at = placeOf(log.fichier, sheet, place.row, place.column);
  if (code !== undefined) log.tell(code, gravite, { rubrique: STRUCTURE_CELL.libelle, indicateur: '' }, at);
  const id = typeof value === 'string' ? value : '';
  const isName = /\p{L}{2,}[\s-]+\p{L}/u.test(id) && !/\d/.test(id);
  return isName && nom === '' ? { structure: '', nom: id } : { structure: id, nom };
}

/** The structure of the document: its cover, else its own fiche. */
export function settleOwner(form: Form, data: FormData, structure: string, nom: string, log: ReadingLog): Owner {
  let [id, name] = [structure, nom];
  for (const section of form.sections) {
    if (section.genre !== 'fiche') continue;
    const values = data[section.id]?.[0] ?? {};
    const own = values.structure ?? values.siret;
    if (typeof own === 'string') {
      if (id === '') id = own;
      else if (typeof values.structure === 'string' && values.structure !== id)
        log.tell('qualite_lecture_structure_contradictoire', 'a_verifier', { rubrique: 'Structure' });
    }
    // The name of a person (fiche accompagnateur) is no name of a structure.
    const isStructure = section.champs.some(({ id: field, personnel }) => field === 'nom' && personnel !== true);
    if (name === '' && isStructure && typeof values.nom === 'string') name = values.nom;
  }
  return { structure: id, nom: name };
}

/** What a sheet says of its structure outside its tables. */
export function identityAbove(shape: FormShape, sheet: TextSheet): Identity | null {
  return identityIn(sheet, rowsOutside(sheet, tablesIn(shape, sheet)));
}

/** The structure that a line above a table tells, which is then no remark; null: none does. */
export function ownerAbove(form: Form, sheets: readonly TextSheet[], log: ReadingLog): Owner | null {
  if (!OWNED.has(form.public) && form.public !== 'candidat') return null;
  for (const sheet of sheets) {
    const found = identityAbove(shapeOf(form, null), sheet);
    if (found === null) continue;
    const { cells } = found;
    log.remarques = log.remarques.filter(
      ({ place: { feuille, ligne, colonne } }) => feuille !== sheet.name || !cells.has(`${colonne}${ligne}`),
    );
    return whose(found, log);
  }
  return null;
}
