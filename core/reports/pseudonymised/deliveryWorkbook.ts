/** A pseudonymised delivery as a workbook: the sheet that the region reads, and one that says what it is. */
import { phrase } from '../../messages';
import type { DeliveryMark } from '../../privacy';
import type { Column, Table } from '../../table';
import { Interner, isoDay, MISSING_DAY } from '../../table';
import type { Cell, Sheet, Style, WorkbookModel } from '../../workbook';
import { sheetName } from '../../workbook';
import { countText } from '../french';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';

/** What is told of the delivery to a person. */
export interface ToldDelivery {
  readonly table: Table;
  readonly mark: DeliveryMark;
  readonly persons: number;
  readonly fates: readonly { readonly rubrique: string | null; readonly reason: string }[];
}

const WIDTHS: readonly number[] = [44, 84];
/** Characters of a column of the delivery: the evidence is long, and nobody reads it. */
const WIDEST = 24;

/** Dates as ISO texts, so that no program rewrites them on the way: the sheet holds exactly what the CSV does. */
function asText(column: Column): Column {
  if (column.kind !== 'date') return column;
  const interner = new Interner();
  const codes = column.days.map((day) => (day === MISSING_DAY ? 0 : interner.code(isoDay(day))));
  return { kind: 'text', name: column.name, codes, values: interner.values };
}

function deliverySheet({ rowCount, columns }: Table, nom: string): Sheet {
  const texts = columns.map(asText);
  return {
    nom,
    blocs: [
      {
        genre: 'table',
        ligne: 0,
        colonne: 0,
        table: { rowCount, columns: texts },
        entetes: texts.map(({ name }) => name),
        styles: texts.map(({ kind }): Style | undefined => (kind === 'text' ? 'brut' : undefined)),
      },
    ],
    largeurs: texts.map(({ name }) => Math.min(WIDEST, name.length + 4)),
    figer: { lignes: 1, colonnes: 0 },
  };
}

const cell = (valeur: string): Cell => ({ valeur, style: 'cellule' });

/** One line per rubrique of the certifier's file; columns without any are counted, their headers may be anything. */
function fateRows({ fates }: ToldDelivery): Cell[][] {
  const unknown = fates.filter(({ rubrique }) => rubrique === null).length;
  const seen = new Map(fates.flatMap(({ rubrique, reason }) => (rubrique === null ? [] : [[rubrique, reason]])));
  const rows = [...seen].map(([rubrique, reason]) => [
    cell(rubriqueTitle(rubrique)),
    cell(phrase(`pseudonymiser.raison.${reason}`)),
  ]);
  if (unknown === 0) return rows;
  const title = phrase('pseudonymiser.colonne.inconnues', { n: unknown });
  return [...rows, [cell(title), cell(phrase('pseudonymiser.raison.inconnue'))]];
}

function readMe(told: ToldDelivery, certifier: string, nom: string): Sheet {
  const { mark, persons } = told;
  const page = new Page(nom, WIDTHS);
  page.title(phrase('pseudonymiser.lisez_moi.titre'));
  page.heading(phrase('pseudonymiser.lisez_moi.quoi'));
  page.text(phrase('pseudonymiser.statut'));
  page.heading(phrase('pseudonymiser.lisez_moi.usage'));
  for (const n of [1, 2, 3]) page.text(`${n}. ${phrase(`pseudonymiser.lisez_moi.usage.${n}`)}`);
  page.heading(phrase('pseudonymiser.lisez_moi.fiche'));
  const facts: readonly (readonly [string, string])[] = [
    ['certificateur', certifier === mark.certificateur ? certifier : `${certifier} (${mark.certificateur})`],
    ['empreinte', mark.empreinte],
    ['lignes', countText(mark.lignes)],
    ['personnes', countText(persons)],
    ['source', mark.source],
    ['format', String(mark.format)],
    ['outil', mark.outil],
  ];
  page.cells(facts.map(([name, value]) => [cell(phrase(`pseudonymiser.fiche.${name}`)), cell(value)]));
  page.heading(phrase('pseudonymiser.lisez_moi.colonnes'));
  page.table([phrase('pseudonymiser.colonne.rubrique'), phrase('pseudonymiser.colonne.sort')], fateRows(told));
  page.gap();
  const hasUnread = told.table.columns.some(({ name }) => name === 'non_lues');
  const technical = [...(hasUnread ? ['non_lues'] : []), 'ligne_source', 'personne', 'preuves'];
  page.cells(
    technical.map((name) => [
      cell(name === 'preuves' ? 'pseudonymise|…' : name),
      cell(phrase(`pseudonymiser.technique.${name}`)),
    ]),
  );
  return page.sheet();
}

/**
 * @param certifier name of the certifier
 * @param jour day written as creation date, a day number
 */
export function deliveryWorkbook(told: ToldDelivery, certifier: string, jour: number): WorkbookModel {
  const taken = new Set<string>();
  const nom = sheetName(phrase('pseudonymiser.feuille.livraison'), taken);
  const about = sheetName(phrase('rapport.feuille.lisez_moi'), taken);
  return {
    titre: phrase('pseudonymiser.lisez_moi.titre'),
    jour,
    feuilles: [deliverySheet(told.table, nom), readMe(told, certifier, about)],
  };
}
