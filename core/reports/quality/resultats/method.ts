/** How each measure is computed, said beside it (RNQ, indicator 2: results come with their calculation method). */
import { phrase } from '../../../messages';
import type { MeasureId, OutcomeMeta } from '../../../quality/outcomes';
import { BEST_MARK, MEASURES, MIN_ANSWERS } from '../../../quality/outcomes';
import type { Cell, Sheet } from '../../../workbook';
import { dayText, frenchSpaces } from '../../french';
import type { MethodLine } from '../../methodSheet';
import { measureTitle } from './texts';

const PARTS = ['calcul', 'unite', 'periode', 'exclusions'] as const;

function partText(mesure: MeasureId, part: (typeof PARTS)[number]): string {
  return phrase(`resultats.${mesure}.${part}`, { meilleure: BEST_MARK, seuil: MIN_ANSWERS });
}

/** The sheet of one measure, as pairs of label and text. */
export function outcomeMethod(mesure: MeasureId, { jour, outil, empreinte }: OutcomeMeta): MethodLine[] {
  const line = (part: string, texte: string): MethodLine => ({ titre: phrase(`resultats.methode.${part}`), texte });
  const isRate = mesure !== 'P01' && mesure !== 'P06';
  return [
    ...PARTS.map((part) => line(part, partText(mesure, part))),
    ...(isRate ? [line('intervalle', phrase('resultats.intervalle'))] : []),
    line('source', phrase(`resultats.methode.source.${mesure === 'P06' ? 'questionnaire' : 'base'}`)),
    line('arret', dayText(jour)),
    line('version', outil),
    // Questionnaires are no input of the base: its fingerprint says nothing of them.
    ...(mesure === 'P06' ? [] : [line('empreinte', empreinte)]),
  ].map(({ titre, texte }) => ({ titre, texte: frenchSpaces(texte) }));
}

/** The same in one line a measure, the fingerprint last: what stands under a pre-filled grid. */
export function methodSentences(mesures: readonly MeasureId[], meta: OutcomeMeta): string[] {
  if (mesures.length === 0) return [];
  const lines = mesures.map((mesure) =>
    phrase('resultats.methode.ligne', {
      mesure,
      nom: phrase(`resultats.${mesure}.nom`),
      calcul: partText(mesure, 'calcul'),
      unite: partText(mesure, 'unite'),
      periode: partText(mesure, 'periode'),
      exclusions: partText(mesure, 'exclusions'),
      jour: dayText(meta.jour),
    }),
  );
  const { empreinte, outil } = meta;
  return [
    phrase('resultats.prerempli'),
    ...lines,
    phrase('resultats.intervalle'),
    phrase('resultats.methode.ligne.empreinte', { empreinte, outil }),
  ].map(frenchSpaces);
}

/** The sheet « Fiches méthode ». */
export function methodSheet(nom: string, meta: OutcomeMeta): Sheet {
  const cells: (Cell | null)[][] = [
    [{ valeur: phrase('resultats.methode.titre'), style: 'titre' }],
    [{ valeur: phrase('resultats.methode.rnq'), style: 'ligne' }],
    [],
  ];
  for (const mesure of MEASURES) {
    cells.push([
      { valeur: measureTitle(mesure), style: 'entete' },
      { valeur: '', style: 'entete' },
    ]);
    for (const { titre, texte } of outcomeMethod(mesure, meta)) {
      cells.push([
        { valeur: titre, style: 'cellule', fort: true },
        { valeur: texte, style: 'cellule' },
      ]);
    }
    cells.push([]);
  }
  return {
    nom,
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: cells }],
    largeurs: [30, 104],
    figer: { lignes: 0, colonnes: 1 },
    impression: { paysage: true },
    quadrillage: false,
    couleurOnglet: 'gris',
  };
}
