/** The sheet "Lisez-moi" of the base: what it is, how many rows, what it may be used for. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import { countText, dayText } from '../french';
import type { ReportMeta } from '../meta';
import { PARCOURS_SHEET, PASSAGES_SHEET, SETTINGS_SHEET } from './names';
import type { ReportedBase } from './reported';

/** The sheet. */
export function baseReadMe({ region, consolidated, deliveries }: ReportedBase, meta: ReportMeta): Sheet {
  const { base, candidats, candidatsMulti } = consolidated;
  const heading = (code: string): (Cell | null)[] => [{ valeur: phrase(code), style: 'sous_titre' }];
  const text = (code: string): (Cell | null)[] => [null, { valeur: phrase(code), style: 'texte' }];
  const count = (code: string, n: number): Cell[] => [
    { valeur: phrase(code), style: 'cellule', fort: true },
    { valeur: countText(n), style: 'cellule' },
  ];
  const link = (nom: string, code: string): Cell[] => [
    { valeur: nom, style: 'lien', lien: { feuille: nom, cellule: 'A1' } },
    { valeur: phrase(code), style: 'cellule' },
  ];
  const rows: (Cell | null)[][] = [
    [{ valeur: phrase('base.titre', { region: region.nom }), style: 'titre' }],
    [{ valeur: phrase('base.sous_titre', { jour: dayText(meta.jour) }), style: 'ligne' }],
    [],
    heading('base.pseudonymise'),
    text('base.pseudonymise.texte'),
    [],
    heading('base.effectifs'),
    count('base.livraisons', deliveries.length),
    count('base.parcours', base.parcours.rowCount),
    count('base.passages', base.passages.rowCount),
    count('base.candidats', candidats),
    count('base.candidats_multi', candidatsMulti),
    [],
    heading('base.contenu'),
    link(PARCOURS_SHEET, 'base.contenu.parcours'),
    link(PASSAGES_SHEET, 'base.contenu.passages'),
    link(phrase('base.feuille.livraisons'), 'base.contenu.livraisons'),
    link(phrase('base.feuille.dictionnaire'), 'base.contenu.dictionnaire'),
    link(SETTINGS_SHEET, 'base.contenu.reglages'),
    [],
    heading('base.usage'),
    text('base.usage.texte'),
    [],
    [{ valeur: phrase('base.origine', { outil: meta.outil }), style: 'legende' }],
    [{ valeur: phrase('tableau.empreinte', { empreinte: meta.empreinte }), style: 'legende' }],
  ];
  return {
    nom: phrase('rapport.feuille.lisez_moi'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
    largeurs: [36, 96],
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'vert',
  };
}
