/** The sheet « Vers Qualiopi » of a restitution's workbook. */
import { phrase } from '../../../messages';
import type { Gap, GapState } from '../../../quality/grid';
import type { Cell, Sheet, Style } from '../../../workbook';
import { Page } from '../../page';
import { levelCell } from '../document';
import { type DirectAudit, directLevel, directSentences } from './directAudit';
import { evidenceText, gapSentence, gapWarnings, sourcesText } from './texts';

const FLAGS: Readonly<Record<GapState, Style>> = {
  couvert: 'favorable',
  reserve: 'a_verifier',
  a_risque: 'bloquant',
  non_evalue: 'information',
  secondaire: 'information',
  absent: 'information',
};

const HEADS = [
  'rq.numero',
  'rq.gap.cible',
  'rq.gap.lecture',
  'rq.direct.colonne',
  'rq.gap.explication',
  'rq.gap.appui',
  'rq.gap.preuves',
];

function directCell(direct: DirectAudit, numero: string): Cell {
  const level = directLevel(direct, numero);
  return level === null ? { valeur: '-', style: 'cellule' } : levelCell(level);
}

/**
 * One row per target.
 * @param direct what an audit of the target itself found: a column of its own
 */
export function gapSheet(gap: Gap, direct: DirectAudit | null): Sheet {
  const { cibles } = gap;
  const page = new Page(phrase('rq.feuille.qualiopi'), [7, 34, 22, ...(direct === null ? [] : [22]), 34, 34, 64]);
  page.title(phrase('rq.gap.titre'));
  if (direct !== null) for (const sentence of directSentences(direct)) page.text(sentence);
  for (const sentence of gapWarnings(gap)) page.text(sentence, 'legende');
  page.gap();
  const rows = cibles.map((target): Cell[] => [
    { valeur: target.numero, style: 'code' },
    { valeur: target.condition === null ? target.titre : `${target.titre} (${target.condition})`, style: 'cellule' },
    { valeur: phrase(`rq.gap.${target.etat}.un`), style: FLAGS[target.etat] },
    ...(direct === null ? [] : [directCell(direct, target.numero)]),
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
          phrase(expiree ? 'rq.gap.preuve_par_expiree' : 'rq.gap.preuve_par', {
            preuve: evidenceText(preuve),
            n: par.length,
            par: par.join(', '),
          }),
        )
        .join('\n'),
      style: 'cellule',
    },
  ]);
  const table = page.table(
    HEADS.filter((head) => head !== 'rq.direct.colonne' || direct !== null).map((one) => phrase(one)),
    rows,
  );
  return page.sheet({
    figer: { lignes: table.ligne, colonnes: 2 },
    filtre: { ligne: table.ligne - 1, colonne: 0, hauteur: rows.length + 1, largeur: rows[0]?.length ?? 6 },
    impression: { paysage: true, repeterLignes: table.ligne },
  });
}
