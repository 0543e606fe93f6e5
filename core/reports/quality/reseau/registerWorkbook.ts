/** `registre-reseau.xlsx`: all that is known of the network, one sheet per kind, each to filter. Internal: it names people. */
import type { QualityFinding } from '../../../quality/findings';
import type { Register } from '../../../quality/network';
import { phrase } from '../../../messages';
import { parseIsoDay } from '../../../table';
import type { Cell, Sheet, WorkbookModel } from '../../../workbook';
import { isoToFrench } from '../days';
import { actionsSheet } from './actionsSheet';
import { findingsSheet } from './findings';
import { formSheet } from './formSheet';
import { asideSheet, documentsSheet, historySheet } from './historySheets';
import { remarksSheet } from './remarksSheet';
import { structuresSheet } from './structuresSheet';

/** Lists shown as they are, in order: form, section, code of their sentences. */
const LISTS: readonly (readonly [modele: string, section: string, code: string])[] = [
  ['fiche-accompagnateur', 'fiche', 'accompagnateurs'],
  ['fiche-accompagnateur', 'formations', 'formations_suivies'],
  ['plan-actions', 'formations', 'formations_prevues'],
  ['reunions-reseau', 'reunions', 'reunions'],
  ['reunions-reseau', 'presences', 'presences'],
  ['reunions-reseau', 'pratiques', 'pratiques'],
  ['registre-dysfonctionnements', 'faits', 'dysfonctionnements'],
  ['recensement', 'financeurs', 'financeurs'],
];

/** What the workbook is, and a link to each sheet. */
function readMe(register: Register, sheets: readonly Sheet[]): Sheet {
  const line = (texte: string, style: Cell['style'] = 'ligne'): (Cell | null)[] => [{ valeur: texte, style }];
  const counted = ({ blocs }: Sheet): number | null => {
    const table = blocs.find(({ genre }) => genre === 'table');
    return table?.genre === 'table' ? table.table.rowCount : 0;
  };
  return {
    nom: phrase('rapport.feuille.lisez_moi'),
    blocs: [
      {
        genre: 'cellules',
        ligne: 0,
        colonne: 0,
        cellules: [
          line(phrase('reseau.registre.titre', { nom: register.nom }), 'titre'),
          line(
            phrase('reseau.registre.sous_titre', { jour: isoToFrench(register.date), n: register.structures.length }),
          ),
          [],
          line(phrase('reseau.registre.interne'), 'sous_titre'),
          line(phrase('reseau.registre.interne.texte')),
          line(phrase('reseau.registre.recalcule')),
          [],
          [
            { valeur: phrase('reseau.colonne.feuille'), style: 'entete' },
            { valeur: phrase('reseau.colonne.lignes'), style: 'entete_nombre' },
            { valeur: phrase('reseau.colonne.contenu'), style: 'entete' },
          ],
          ...sheets.map((sheet): Cell[] => {
            const title = sheet.blocs[0];
            const sentence = title.genre === 'cellules' ? (title.cellules[1][0]?.valeur ?? '') : '';
            return [
              { valeur: sheet.nom, style: 'lien', lien: { feuille: sheet.nom, cellule: 'A1' } },
              { valeur: counted(sheet), style: 'entier' },
              { valeur: sentence, style: 'cellule' },
            ];
          }),
        ],
      },
    ],
    largeurs: [30, 10, 100],
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'vert',
  };
}

/** The workbook of the register. @param findings of all documents, and of the register */
export function registerWorkbook(register: Register, findings: readonly QualityFinding[]): WorkbookModel {
  const sheets: Sheet[] = [
    structuresSheet(register, findings),
    historySheet(register),
    documentsSheet(register),
    findingsSheet(register, findings),
    actionsSheet(register),
    // A list that nobody filled in is not a sheet.
    ...LISTS.filter(([modele, section]) => (register.listes[`${modele}.${section}`] ?? []).length > 0).map(
      ([modele, section, code]) => formSheet(register, modele, section, code),
    ),
    ...((register.remarques ?? []).length > 0 ? [remarksSheet(register)] : []),
    ...((register.ecartes ?? []).length > 0 ? [asideSheet(register)] : []),
  ];
  return {
    titre: phrase('reseau.registre.titre', { nom: register.nom }),
    jour: parseIsoDay(register.date),
    feuilles: [readMe(register, sheets), ...sheets],
  };
}
