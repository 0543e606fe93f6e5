/** The sheet « Vers Qualiopi » of a restitution's workbook. */
import { phrase } from '../../../messages';
import type { Gap, GapState } from '../../../quality/grid';
import type { Cell, Sheet, Style } from '../../../workbook';
import { Page } from '../../page';
import { evidenceText, gapSentence, sourcesText } from './texts';

const FLAGS: Readonly<Record<GapState, Style>> = {
  couvert: 'favorable',
  reserve: 'a_verifier',
  a_risque: 'bloquant',
  non_evalue: 'information',
  secondaire: 'information',
  absent: 'information',
};

/** One row per target. */
export function gapSheet({ cibles, referentiel }: Gap): Sheet {
  const page = new Page(phrase('rq.feuille.qualiopi'), [7, 42, 30, 40, 32, 42]);
  page.title(phrase('rq.gap.titre'));
  page.text(phrase('rq.gap.avertissement', { referentiel: referentiel.titre }), 'legende');
  if (referentiel.source.a_verifier) page.text(phrase('rq.gap.a_verifier'), 'legende');
  page.gap();
  const rows = cibles.map((target): Cell[] => [
    { valeur: target.numero, style: 'code' },
    { valeur: target.condition === null ? target.titre : `${target.titre} (${target.condition})`, style: 'cellule' },
    { valeur: phrase(`rq.gap.${target.etat}.un`), style: FLAGS[target.etat] },
    { valeur: gapSentence(target), style: 'cellule' },
    {
      valeur: [sourcesText(target.sources, 'principal'), sourcesText(target.sources, 'secondaire')]
        .map((one, i) => (one === '' ? '' : `${phrase(i === 0 ? 'rq.gap.principal' : 'rq.gap.secondaires')} ${one}`))
        .filter((one) => one !== '')
        .join('\n'),
      style: 'cellule',
    },
    {
      valeur: target.preuves
        .map(({ preuve, par, expiree }) =>
          phrase(expiree ? 'rq.gap.preuve_expiree' : 'rq.gap.preuve', {
            preuve: evidenceText(preuve),
            par: par.join(', '),
          }),
        )
        .join('\n'),
      style: 'cellule',
    },
  ]);
  const table = page.table(
    ['rq.numero', 'rq.gap.cible', 'rq.gap.lecture', 'rq.gap.explication', 'rq.gap.appui', 'rq.gap.preuves'].map((one) =>
      phrase(one),
    ),
    rows,
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 2 },
    filtre: { ligne: table.ligne - 1, colonne: 0, hauteur: rows.length + 1, largeur: 6 },
    impression: { paysage: true, repeterLignes: table.ligne },
  });
}
