/** Every action of the network: those of audits and those of plans, with what is left to do. */
import { fieldText, formById } from '../../../quality/forms';
import type { Register } from '../../../quality/network';
import { phrase } from '../../../messages';
import type { Mark, Sheet } from '../../../workbook';
import { isoToFrench } from '../days';
import { structureColumns } from './formSheet';
import type { ListValue } from './listSheet';
import { listSheet } from './listSheet';

/** The sheet « Actions ». */
export function actionsSheet(register: Register): Sheet {
  const names = new Map(register.structures.map(({ id, nom }) => [id, nom]));
  const fields = formById('plan-actions')?.sections.find(({ id }) => id === 'actions')?.champs ?? [];
  const rows: { cells: ListValue[]; isLate: boolean }[] = [];
  const add = (structure: string, cells: ListValue[], echeance: string | null, isOpen: boolean): void => {
    const isLate = isOpen && echeance !== null && echeance < register.date;
    const status = phrase(isLate ? 'reseau.action.retard' : isOpen ? 'reseau.action.ouverte' : 'reseau.action.close');
    rows.push({ cells: [structure, names.get(structure) ?? '', status, echeance, ...cells], isLate });
  };
  for (const { structure, nature, date, reponses } of register.evaluations) {
    if (nature !== 'audit') continue;
    for (const { indicateur, action, preconisation, responsable, echeance, levee } of reponses) {
      if (action === '') continue;
      const origin =
        date === null ? phrase('reseau.action.audit') : phrase('reseau.action.audit_du', { date: isoToFrench(date) });
      add(structure, [indicateur, preconisation, action, responsable, '', levee, origin], echeance, levee === null);
    }
  }
  for (const row of register.listes['plan-actions.actions'] ?? []) {
    const text = (id: string): string => {
      const field = fields.find((one) => one.id === id);
      return field === undefined ? '' : fieldText(field, row[id]);
    };
    const day = (id: string): string | null =>
      typeof row[id] === 'string' && row[id] !== '' ? (row[id] as string) : null;
    const isOpen = row.statut !== 'terminee' && row.statut !== 'abandonnee' && day('realisee_le') === null;
    add(
      typeof row.structure === 'string' ? row.structure : '',
      [
        text('indicateurs'),
        text('constat'),
        text('action'),
        text('responsable'),
        text('statut'),
        day('realisee_le'),
        phrase('reseau.action.plan'),
      ],
      day('echeance'),
      isOpen,
    );
  }
  const statusColumn = 2;
  return listSheet({
    nom: phrase('reseau.feuille.actions'),
    titre: phrase('reseau.feuille.actions.titre'),
    explication: phrase('reseau.feuille.actions.explication', { n: rows.filter(({ isLate }) => isLate).length }),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.situation'), genre: 'texte', largeur: 13 },
      { entete: phrase('reseau.colonne.echeance'), genre: 'date', largeur: 12 },
      { entete: phrase('reseau.colonne.indicateurs'), genre: 'texte', largeur: 12 },
      { entete: phrase('reseau.colonne.preconisation'), genre: 'cellule', largeur: 36 },
      { entete: phrase('reseau.colonne.action_decidee'), genre: 'cellule', largeur: 36 },
      { entete: phrase('reseau.colonne.responsable'), genre: 'cellule', largeur: 20 },
      { entete: phrase('reseau.colonne.avancement'), genre: 'texte', largeur: 13 },
      { entete: phrase('reseau.colonne.realisee'), genre: 'date', largeur: 12 },
      { entete: phrase('reseau.colonne.origine'), genre: 'texte', largeur: 20 },
    ],
    lignes: rows.map(({ cells }) => cells),
    marques: rows.flatMap(({ isLate }, ligne): Mark[] =>
      isLate ? [{ ligne, colonne: statusColumn, style: 'a_verifier' }] : [],
    ),
    figees: 2,
  });
}
