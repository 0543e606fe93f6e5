/** The first sheets of the board: where structures are, and how the many counted become the few audited. */
import type { Board } from '../../../quality/network';
import { isExit, reachedOn, type Stage, stageOf } from '../../../quality/network';
import { phrase } from '../../../messages';
import type { Cell, Sheet } from '../../../workbook';
import { isoToFrench } from '../days';
import { Page } from '../../page';

const text = (valeur: string): Cell => ({ valeur, style: 'cellule' });
const count = (valeur: number): Cell => ({ valeur, style: 'entier' });

/** Key figures of the network. */
function keys(board: Board): [string, number][] {
  return [
    ['structures', board.structures],
    ['referencees', reachedOn(board, 'referencee')],
    ['auditees', reachedOn(board, 'auditee')],
    ['actives', board.actives],
    ['chartes', board.charte.verifiee],
    ['retards', board.retards.length],
    ['actions', board.actions_en_retard],
  ];
}

/** The sheet « Tableau de bord ». */
export function stateSheet(board: Board, nom: string): Sheet {
  const page = new Page(phrase('reseau.bord.feuille.etats'), [34, 18, 18, 18, 18, 18, 18]);
  page.title(phrase('reseau.bord.titre', { nom }));
  page.text(phrase('reseau.bord.sous_titre', { jour: isoToFrench(board.jour) }));
  page.gap();
  const figures = keys(board);
  page.cells([
    figures.map(([code]): Cell => ({ valeur: phrase(`reseau.bord.cle.${code}`), style: 'entete_nombre' })),
    figures.map(([, n]): Cell => ({ valeur: n, style: 'indicateur' })),
  ]);
  page.heading(phrase('reseau.bord.etats'));
  page.text(phrase('reseau.bord.etats.explication'));
  page.gap();
  const steps = board.etats.filter(({ etape }) => !isExit(etape));
  const placed = page.table(
    [
      phrase('reseau.colonne.etape'),
      { texte: phrase('reseau.bord.atteintes'), note: phrase('reseau.bord.atteintes.note') },
      { texte: phrase('reseau.bord.actuelles'), note: phrase('reseau.bord.actuelles.note') },
    ],
    steps.map(({ libelle, atteintes, actuelles }) => [text(libelle), count(atteintes), count(actuelles)]),
  );
  page.chart(
    {
      genre: 'barres',
      titre: phrase('reseau.bord.etats.graphique'),
      description: phrase('reseau.bord.etats.description'),
      format: 'entier',
      etiquettes: true,
      categories: placed.colonne(0),
      series: [
        { nom: phrase('reseau.bord.atteintes'), valeurs: placed.colonne(1), teinte: 'clair' },
        { nom: phrase('reseau.bord.actuelles'), valeurs: placed.colonne(2), teinte: 'accent' },
      ],
    },
    24,
  );
  return page.sheet({ couleurOnglet: 'bleu' });
}

/** Sentence of a step of the funnel: who left after it. */
function lossText(board: Board, index: number): string {
  const { sorties, en_cours } = board.entonnoir[index];
  const parts = sorties.map(({ sortie, n }) => phrase('reseau.entonnoir.perte', { n, motif: exitName(sortie) }));
  if (en_cours > 0 && index < board.entonnoir.length - 1)
    parts.push(phrase('reseau.entonnoir.en_cours', { n: en_cours }));
  return parts.join(' ; ');
}

/** « sans réponse », from « Sortie : sans réponse ». */
function exitName(sortie: Stage): string {
  return stageOf(sortie).libelle.replace(/^Sortie\s*:\s*/, '');
}

/** The sheet « Entonnoir ». */
export function funnelSheet(board: Board): Sheet {
  const page = new Page(phrase('reseau.bord.feuille.entonnoir'), [40, 18, 24, 102]);
  page.title(phrase('reseau.entonnoir.titre'));
  page.text(phrase('reseau.entonnoir.resume', { n: board.structures, auditees: reachedOn(board, 'auditee') }));
  page.gap();
  const { entonnoir } = board;
  const placed = page.table(
    [
      phrase('reseau.colonne.etape'),
      phrase('reseau.bord.atteintes'),
      { texte: phrase('reseau.entonnoir.ecart'), note: phrase('reseau.entonnoir.ecart.note') },
      phrase('reseau.entonnoir.pourquoi'),
    ],
    entonnoir.map(({ libelle, atteintes }, i) => [
      text(libelle),
      count(atteintes),
      i === 0 ? { valeur: null, style: 'entier' } : count(atteintes - entonnoir[i - 1].atteintes),
      text(lossText(board, i)),
    ]),
  );
  page.chart(
    {
      genre: 'barres',
      titre: phrase('reseau.entonnoir.graphique'),
      description: phrase('reseau.entonnoir.description'),
      format: 'entier',
      etiquettes: true,
      categories: placed.colonne(0),
      series: [{ nom: phrase('reseau.bord.atteintes'), valeurs: placed.colonne(1), teinte: 'accent' }],
    },
    20,
  );
  page.heading(phrase('reseau.entonnoir.sorties'));
  if (board.sorties.length === 0) page.text(phrase('reseau.entonnoir.aucune_sortie'));
  else {
    page.table(
      [
        phrase('reseau.entonnoir.sortie'),
        phrase('reseau.entonnoir.structures'),
        phrase('reseau.entonnoir.apres'),
        phrase('reseau.colonne.motif'),
      ],
      board.sorties.map(({ sortie, n, apres, motif }) => [
        text(exitName(sortie)),
        count(n),
        text(stageOf(apres).libelle),
        text(motif),
      ]),
    );
  }
  return page.sheet({ couleurOnglet: 'bleu' });
}
