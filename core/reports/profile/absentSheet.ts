/** The sheet « Rubriques absentes »: what no column feeds, and whether this certifier ever sends it. */
import { rubriques } from '../../dictionary';
import type { Profile } from '../../profiles';
import type { Sheet } from '../../workbook';
import { rubriqueTitle } from '../labels';
import { listSheet } from './listSheet';
import { word } from './words';

/** The region gives them itself. */
const NOT_ASKED: ReadonlySet<string> = new Set(['certificateur', 'ministere', 'rang']);

export function absentSheet({ colonnes, absentes = [] }: Profile): Sheet {
  const fed = new Set(colonnes.map(({ rubrique }) => rubrique));
  const said = new Set(absentes);
  const open = rubriques.filter(
    ({ id, niveau, derivee }) =>
      niveau !== 'identite' && derivee !== true && !fed.has(id) && !said.has(id) && !NOT_ASKED.has(id),
  );
  const byId = new Map(rubriques.map((rubrique) => [rubrique.id, rubrique]));
  const row = (id: string, jamais: string): Record<string, string> => {
    const declared = byId.get(id);
    return {
      rubrique: rubriqueTitle(id),
      niveau: declared === undefined ? '' : word(`niveau.${declared.niveau}`),
      jamais,
      contenu: declared?.description ?? '',
    };
  };
  const [yes, no] = [word('oui'), word('non')];
  const rows = [...absentes.map((id) => row(id, yes)), ...open.map(({ id }) => row(id, ''))];
  return listSheet({
    name: 'absentes',
    rows,
    styles: { rubrique: 'cellule', jamais: 'saisie', contenu: 'cellule' },
    widths: [40, 12, 18, 100],
    blank: 0,
    answers: [{ field: 'jamais', from: 0, rows: rows.length, list: { liste: [yes, no] } }],
  });
}
