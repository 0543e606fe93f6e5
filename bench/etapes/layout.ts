/** The delivery of the "longest step" measure: one certifier's file of thirty columns, whoever the dossiers are of. */
import { column, type Layout } from '../generator/layout';
import { LAYOUTS } from '../generator/layouts';

/** The size that issue 3 speaks of: 100 000 rows x 30 columns. */
export const COLUMNS = 30;

/** The first layout, completed to thirty columns by others that certifiers send. */
export function deliveryLayout(): Layout {
  const [base] = LAYOUTS;
  const more = [
    column('Département', 'departement', ({ person }) => person.lieu.departement),
    column('Niveau de formation', 'niveau_formation', ({ niveauDiplome }) => niveauDiplome),
    column('Référent', null, ({ habit }) => `Référent ${habit % 40}`),
  ];
  return { ...base, titleLines: [], totalsRow: false, columns: [...base.columns, ...more].slice(0, COLUMNS) };
}
