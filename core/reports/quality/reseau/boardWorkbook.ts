/** `tableau-de-bord-reseau.xlsx`: states, funnel, late steps, letters to send, charter, method. */
import { boardOf, type Register } from '../../../quality/network';
import { phrase } from '../../../messages';
import { parseIsoDay } from '../../../table';
import type { WorkbookModel } from '../../../workbook';
import { funnelSheet, stateSheet } from './boardSheets';
import { charterSheet, lateSheet, methodSheet, remindersSheet } from './followSheets';

/** The board of the network. @param isoDay ISO day; default: the register's */
export function boardWorkbook(register: Register, isoDay = register.date): WorkbookModel {
  const board = boardOf(register, isoDay);
  return {
    titre: phrase('reseau.bord.titre', { nom: register.nom }),
    jour: parseIsoDay(isoDay),
    feuilles: [
      stateSheet(board, register.nom),
      funnelSheet(board),
      lateSheet(board),
      remindersSheet(register, isoDay),
      charterSheet(register, board),
      methodSheet(register),
    ],
  };
}
