/** Why a file is refused before it is read: one problem per kind of file. */
import { Problem } from '../../messages';
import type { Format } from './sniff';

const PROBLEMS: Readonly<Record<Format, string>> = {
  vide: 'fichier_vide',
  zip: 'zip_sans_classeur',
  ole: 'format_inconnu',
  html: 'format_inconnu',
  spreadsheetml: 'format_inconnu',
  fods: 'format_inconnu',
  xml: 'format_xml',
  json: 'format_json',
  pdf: 'format_pdf',
  image: 'format_image',
  compresse: 'fichier_compresse',
  binaire: 'format_inconnu',
  texte: 'format_inconnu',
};

/** Throws the Problem of that format unless it is one of `allowed`. */
export function refuseUnless(format: Format, allowed: readonly Format[]): void {
  if (!allowed.includes(format)) throw new Problem(PROBLEMS[format]);
}
