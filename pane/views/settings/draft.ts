/** The region as it is being typed: texts, right or wrong, so that nothing is lost while a field is not right yet. */
import type { RegionSettings } from '../../../core/base';
import { parseSettings } from '../../../core/base';

export interface CertifierDraft {
  id: string;
  nom: string;
  nature: string;
  ministere: string;
  date_arret: string;
  /** What the form does not show: paths that serve the command line. */
  readonly kept: { readonly profil?: string; readonly exports: readonly string[] };
}

export interface RegionDraft {
  nom: string;
  code_region: string;
  date_extraction: string;
  seuil: string;
  certificateurs: CertifierDraft[];
  extensions: string[];
  /** The region's own indicators, as they were read: the form does not show them. */
  readonly indicateurs?: RegionSettings['indicateurs'];
  /** Path of the referential of certifications: it serves the command line. */
  readonly certifications?: string;
}

/** What a new region begins with (contract, region.json). */
const DEFAULT_THRESHOLD = '5';

/** @param today `AAAA-MM-JJ` */
export function emptyDraft(today: string): RegionDraft {
  return {
    nom: '',
    code_region: '',
    date_extraction: today,
    seuil: DEFAULT_THRESHOLD,
    certificateurs: [],
    extensions: [],
  };
}

/** A certifier to be filled in. */
export function emptyCertifier(): CertifierDraft {
  return { id: '', nom: '', nature: 'certificateur', ministere: '', date_arret: '', kept: { exports: [] } };
}

export function draftOf(region: RegionSettings): RegionDraft {
  return {
    nom: region.nom,
    code_region: region.code_region,
    date_extraction: region.date_extraction,
    seuil: String(region.publication.seuil),
    certificateurs: region.certificateurs.map(({ id, nom, nature, ministere, date_arret, profil, exports }) => ({
      id,
      nom,
      nature,
      ministere: ministere ?? '',
      date_arret: date_arret ?? '',
      kept: { ...(profil === undefined ? {} : { profil }), exports },
    })),
    extensions: [...region.rubriques.extensions],
    ...(region.indicateurs === undefined ? {} : { indicateurs: region.indicateurs }),
    ...(region.certifications === undefined ? {} : { certifications: region.certifications }),
  };
}

/** Whether nothing was typed yet. */
export function isBlank({ nom, code_region, certificateurs }: RegionDraft): boolean {
  return nom.trim() === '' && code_region === '' && certificateurs.length === 0;
}

/** A whole number as a number; anything else as it was typed, for the check to refuse it by its name. */
function numeric(text: string): number | string {
  return /^\d+$/.test(text.trim()) ? Number(text) : text;
}

/** The draft as `region.json` would have it. */
export function settingsJson(draft: RegionDraft): object {
  return {
    version: 1,
    nom: draft.nom.trim(),
    code_region: draft.code_region,
    date_extraction: draft.date_extraction,
    certificateurs: draft.certificateurs.map(({ id, nom, nature, ministere, date_arret, kept }) => ({
      id: id.trim(),
      nom: nom.trim(),
      nature,
      ...(ministere === '' ? {} : { ministere }),
      ...(kept.profil === undefined ? {} : { profil: kept.profil }),
      ...(date_arret === '' ? {} : { date_arret }),
      exports: kept.exports,
    })),
    rubriques: { extensions: draft.extensions },
    ...(draft.indicateurs === undefined ? {} : { indicateurs: draft.indicateurs }),
    ...(draft.certifications === undefined ? {} : { certifications: draft.certifications }),
    publication: { seuil: numeric(draft.seuil), methode: 'suppression' },
  };
}

/** @throws Problem of parseSettings, naming every field that is not right */
export function settingsOf(draft: RegionDraft, name: string): RegionSettings {
  return parseSettings(settingsJson(draft), name);
}

/** An id made of a name, as the contract wants it: `[a-z0-9-]{1,32}`; not one of those taken. */
export function idOf(nom: string, taken: readonly string[]): string {
  const plain = nom
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 28)
    .replace(/-+$/, '');
  const base = plain === '' ? 'certificateur' : plain;
  let id = base;
  for (let n = 2; taken.includes(id); n++) id = `${base}-${n}`;
  return id;
}
