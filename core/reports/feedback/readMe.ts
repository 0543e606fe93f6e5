/** The sheet "Lisez-moi" of a feedback: what it is, how to use it in three steps, what the colours mean. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import { dayText } from '../french';
import type { ReportMeta } from '../meta';
import type { FeedbackFile } from './fileSheet';
import { SEVERITIES, severityLabel } from './told';

/** @param feuilles the other sheets, in order, each with the sentence that presents it */
export function feedbackReadMe(
  certifier: string,
  region: string,
  files: readonly FeedbackFile[],
  feuilles: readonly { readonly nom: string; readonly texte: string }[],
  meta: ReportMeta,
): Sheet {
  const heading = (code: string): (Cell | null)[] => [{ valeur: phrase(code), style: 'sous_titre' }];
  const pair = (left: Cell, right: string): Cell[] => [left, { valeur: right, style: 'cellule' }];
  const rows: (Cell | null)[][] = [
    [{ valeur: phrase('retour.titre', { certificateur: certifier }), style: 'titre' }],
    [{ valeur: phrase('retour.sous_titre', { region, jour: dayText(meta.jour) }), style: 'ligne' }],
    [],
    heading('retour.confidentiel'),
    [null, { valeur: phrase('retour.confidentiel.texte'), style: 'texte' }],
    [],
    heading('retour.etapes'),
    ...[1, 2, 3].map((n) =>
      pair({ valeur: phrase('retour.etape', { n }), style: 'cellule', fort: true }, phrase(`retour.etape.${n}`)),
    ),
    [],
    heading('retour.contenu'),
    ...feuilles.map(({ nom, texte }) =>
      pair({ valeur: nom, style: 'lien', lien: { feuille: nom, cellule: 'A1' } }, texte),
    ),
    [],
    heading('retour.couleurs'),
    ...SEVERITIES.map((severity) =>
      pair({ valeur: severityLabel(severity), style: severity }, phrase(`gravite.${severity}.texte`)),
    ),
    [],
    heading('retour.fichiers'),
    ...files.map(({ nom, delivery: { read } }) =>
      pair(
        { valeur: nom, style: 'cellule', fort: true },
        phrase(read.raw.source.sheet === null ? 'retour.fichier' : 'retour.fichier_feuille', {
          fichier: read.raw.source.fileName,
          feuille: read.raw.source.sheet ?? '',
          livraison: read.livraison,
          empreinte: read.sha256,
        }),
      ),
    ),
    [],
    [{ valeur: phrase('retour.origine', { outil: meta.outil }), style: 'legende' }],
  ];
  return {
    nom: phrase('rapport.feuille.lisez_moi'),
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
    largeurs: [32, 100],
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'vert',
  };
}
