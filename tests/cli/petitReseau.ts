/** A small fictitious network, as files: a census of five structures, dossiers, four grids, two auditors, a stray file. */
import { formById } from '../../core/quality/forms';
import type { FormData, Values } from '../../core/quality/forms';
import { library } from '../../core/quality/referentials';
import { templateWorkbook } from '../../core/reports/quality/templates';
import { dayNumber } from '../../core/table';
import type { WorkbookModel } from '../../core/workbook';
import { renderXlsx } from '../../files';

const DAY = dayNumber(2026, 1, 1);

/** Ids that the region gave, and names of nobody. */
export const STRUCTURES = ['Cap Fictif', 'Atelier Inventé', 'Maison Supposée', 'Pôle Imaginaire', 'Relais Rêvé'].map(
  (nom, i) => ({ id: `R00${i + 1}`, nom }),
);

/** Written by auditors on the first sheet: it must reach the report. */
export const CONCLUSION = 'Une équipe inventée mais solide.';

/** Told in every personal field: it must never be published. */
export const SECRET = 'Zorglubine';

function census(): FormData {
  return {
    structures: STRUCTURES.map(({ id, nom }, i): Values => ({
      structure: id,
      nom,
      commune: 'Bourg-Fictif',
      code_postal: '01000',
      origine: 'financeur',
      date_recensement: '2025-01-10',
      domaines: ['gestion'],
      niveaux: ['5'],
      contact_nom: SECRET,
      consentement: i !== 4,
    })),
    etapes: STRUCTURES.map(({ id }): Values => ({ structure: id, etape: 'dossier_envoye', date: '2025-01-20' })),
  };
}

/** Levels by rank of the indicator, shifted by the structure; every level has its evidence. */
export function grid(shift: number, auditeur: string, date = '2025-05-12', changed = 0): FormData {
  const { indicateurs } = library().get('martinique-2010');
  return {
    fiche: [{ date_audit: date, auditeur, site: 'Siège', interlocuteurs: SECRET, conclusion: CONCLUSION }],
    grille: indicateurs.map(({ numero }, i): Values => {
      const niveau = String((i + shift + (i < changed ? 1 : 0)) % 4);
      return Number(niveau) >= 2
        ? { indicateur: numero, niveau, constat: 'Vu.' }
        : { indicateur: numero, niveau, constat: 'Manque.', preconisation: 'À écrire.' };
    }),
    preuves: [
      { indicateurs: indicateurs.map(({ numero }) => numero), type: 'document', reference: 'Livret', vue: true },
    ],
  };
}

export function workbookOf(modele: string, data: FormData, structure?: (typeof STRUCTURES)[number]): WorkbookModel {
  const form = formById(modele);
  if (form === undefined) throw new RangeError(modele);
  const referential = form.referentiel === undefined ? {} : { referential: library().get('martinique-2010') };
  return templateWorkbook(form, { jour: DAY, data, ...referential, ...(structure === undefined ? {} : { structure }) });
}

/** Every file of the folder, by path. */
export async function smallNetwork(): Promise<Map<string, Uint8Array | string>> {
  const files = new Map<string, Uint8Array | string>();
  const put = async (path: string, model: WorkbookModel): Promise<void> => {
    files.set(path, await renderXlsx(model));
  };
  files.set('reseau.json', JSON.stringify({ version: 1, nom: 'Réseau fictif', date: '2026-03-31' }));
  files.set('notes.txt', 'rien à lire');
  await put('recensement.xlsx', workbookOf('recensement', census()));
  for (const [i, structure] of STRUCTURES.slice(0, 4).entries()) {
    await put(`grilles/${structure.id}.xlsx`, workbookOf('grille-audit', grid(i, 'A. B.'), structure));
  }
  await put('grilles/R001-second.xlsx', workbookOf('grille-audit', grid(0, 'C. D.', '2025-05-12', 6), STRUCTURES[0]));
  files.set('grilles/abime.xlsx', 'PK pas vraiment un classeur');
  return files;
}
