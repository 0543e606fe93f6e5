/** The section of a restitution on what changed: since the former audit, or beside the structure's own assessment. */
import { phrase } from '../../../messages';
import type { Progress } from '../../../quality/grid';
import type { Child } from '../../site/markup';
import { isoToFrench } from '../days';
import { type BlockRow, type DocumentSection, documentTable, empty, framed, levelChip } from '../document';
import type { RestitutionContent } from './content';

export function progressSection(content: RestitutionContent, progress: Progress): DocumentSection {
  const { indicateurs, communs, reserves, abandonnes, nouveaux } = progress;
  const moved = indicateurs.filter(({ sens, ecart }) => (sens !== 'identique' && sens !== 'vide') || ecart !== null);
  const count = (sens: string): number => indicateurs.filter((one) => one.sens === sens).length;
  const { precedente, evaluation } = content;
  // A self-assessment is no former state: the audit confirms it, or does not.
  const own = precedente !== null && precedente.nature !== evaluation.nature ? '.auto' : '';
  const contenu: Child = [
    framed([
      phrase(`rq.progres.resume${own}`, {
        n: communs.n,
        avant: communs.conformes_avant,
        apres: communs.conformes_apres,
        date: isoToFrench(precedente?.date ?? null) || '-',
      }),
      phrase(`rq.progres.mouvements${own}`, {
        progres: count('progres'),
        recul: count('recul'),
        identique: count('identique'),
      }),
      ...reserves.map((one) => phrase(`rq.progres.reserve.${one}`)),
      ...(abandonnes.length > 0 ? [phrase('rq.progres.abandonnes', { liste: abandonnes.join(', ') })] : []),
      ...(nouveaux.length > 0 ? [phrase('rq.progres.nouveaux', { liste: nouveaux.join(', ') })] : []),
    ]),
    moved.length === 0
      ? empty(phrase('rq.progres.aucun'))
      : documentTable(
          't-progres',
          phrase(`rq.progres.legende${own}`),
          [
            phrase('rq.indicateur'),
            ...['avant', 'apres', 'sens', 'ecart'].map((one) => phrase(`rq.progres.${one}${own}`)),
          ],
          moved.map((one): BlockRow => ({
            cellules: [
              `${one.indicateur}. ${one.titre}`,
              { contenu: levelChip(one.avant) },
              { contenu: levelChip(one.apres) },
              phrase(`rq.sens.${one.sens}${own}`),
              one.ecart === null ? '' : phrase(`rq.ecart.${one.ecart}${own}`, { date: isoToFrench(one.levee) }),
            ],
          })),
        ),
  ];
  return { id: 'progres', titre: phrase(`rq.progres${own}`), contenu };
}
