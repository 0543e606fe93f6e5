/** The import profile that each layout deserves: written from the layout itself, so it is right by construction. */
import { rubriques } from '../../core/dictionary';
import type { Profile } from '../../core/profiles/profile';
import type { Column, FileLayout, Layout } from './layout';
import { situationClass } from './people';

/** Rubriques that no column could hold: made by us, or given by region.json. */
const NOT_SENT_BY_ANYONE = ['certificateur', 'ministere', 'rang', 'nom_prenom'];

export const headerRow = (file: FileLayout): number =>
  (file.titre?.length ?? 0) + (file.groupes === undefined ? 0 : 1) + 1;

/** Header as a reader gives it: a group above is joined by a space. */
export function fullHeaders(file: FileLayout): string[] {
  const groups = (file.groupes ?? []).flatMap(([name, span]) => Array.from({ length: span }, () => name));
  return file.colonnes.map((column, i) => (groups[i] ? `${groups[i]} ${column.entete}` : column.entete));
}

function common<T>(files: readonly FileLayout[], value: (file: FileLayout) => T | undefined): T | undefined {
  const first = value(files[0]);
  return files.every((file) => value(file) === first) ? first : undefined;
}

type Keyed = Record<string, Record<string, string>>;

function put(keyed: Keyed, group: string, key: string, value: string): void {
  const entries = (keyed[group] ??= {});
  if (key in entries && entries[key] !== value) throw new RangeError(`two meanings for ${group}: ${key}`);
  entries[key] = value;
}

/** Layouts spell out situations in more detail than the dictionary keeps. */
const canonicalCode = (rubrique: string, key: string): string =>
  rubrique === 'situation_emploi' ? situationClass(key) : key;

function columnChoices(choix: Keyed, valeurs: Keyed, header: string, column: Column): void {
  if (column.format?.ordre) put(choix, 'ordre_dates', header, column.format.ordre);
  if (column.systemeNiveau !== undefined) put(choix, 'systeme_niveau', header, column.systemeNiveau);
  if (column.rubrique === null) return;
  // Levels are decided by the column's system; a decision per value would only repeat it.
  if (column.systemeNiveau === undefined) {
    for (const [code, spellings] of Object.entries(column.coding ?? {})) {
      for (const raw of typeof spellings === 'string' ? [spellings] : spellings) {
        if (raw !== '' && code !== '') put(valeurs, column.rubrique, raw, canonicalCode(column.rubrique, code));
      }
    }
  }
  for (const [raw, code] of column.lexique ?? []) put(valeurs, column.rubrique, raw, code);
}

/** The complete profile of a layout; RangeError when a header or a value would need two meanings. */
export function profileOf(layout: Layout): Profile {
  const files = layout.fichiers;
  const columns = new Map<string, { entete: string; rubrique: string | null; rang?: number }>();
  const choix: Keyed = {};
  const valeurs: Keyed = {};
  for (const file of files) {
    const headers = fullHeaders(file);
    file.colonnes.forEach((column, i) => {
      const entry = {
        entete: headers[i],
        rubrique: column.rubrique,
        ...(column.rang === undefined ? {} : { rang: column.rang }),
      };
      const known = columns.get(headers[i]);
      if (known !== undefined && (known.rubrique !== entry.rubrique || known.rang !== entry.rang)) {
        throw new RangeError(`two meanings for the header ${headers[i]} of ${layout.certificateur}`);
      }
      columns.set(headers[i], entry);
      columnChoices(choix, valeurs, headers[i], column);
    });
  }
  const sent = new Set([...columns.values()].map((column) => column.rubrique));
  const absentes = rubriques
    .filter((r) => r.derivee !== true && r.sensible !== true && !NOT_SENT_BY_ANYONE.includes(r.id) && !sent.has(r.id))
    .map((r) => r.id);
  const feuille = common(files, (file) => file.feuille);
  const encodage = common(files, (file) => (file.contenant.kind === 'texte' ? file.contenant.charset : undefined));
  const separateur = common(files, (file) => (file.contenant.kind === 'texte' ? file.contenant.separateur : undefined));
  const ligne = common(files, headerRow);
  return {
    version: 1,
    certificateur: layout.certificateur,
    ...(feuille === undefined ? {} : { feuille }),
    ...(ligne === undefined ? {} : { ligne_entete: ligne }),
    ...(encodage === undefined ? {} : { encodage }),
    ...(separateur === undefined ? {} : { separateur }),
    colonnes: [...columns.values()],
    choix,
    valeurs,
    absentes,
  };
}
