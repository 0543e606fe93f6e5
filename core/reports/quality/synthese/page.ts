/** The anonymous synthesis of a network, as a page to be given to all. */
import { sha256 } from '@noble/hashes/sha2.js';
import { phrase } from '../../../messages';
import type { Outcome, Synthesis, ThemeSynthesis } from '../../../quality/synthesis';
import { GROUP } from '../../../quality/synthesis';
import { encodeUtf8, hexText } from '../../../table';
import { percentText } from '../../french';
import type { ReportMeta } from '../../meta';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { isoToFrench } from '../days';
import { assignmentNotes } from '../referentialNotes';
import {
  bullets,
  type BlockRow,
  documentPage,
  type DocumentSection,
  documentTable,
  empty,
  framed,
  stackedBar,
} from '../document';
import { classLabel, classTint, type LabelOf, levelLabels, networkLabels, questionLabel } from './labels';
import { counted, gapRows, hiddenCount, progressRows, promises, themeTitle } from './rows';

/**
 * Its fingerprint is that of its own text: one of the register would let a reader check a guess of what is not shown.
 * @returns the page's text
 */
export function synthesisPage(synthesis: Synthesis, meta: Omit<ReportMeta, 'empreinte'>): string {
  const printed = (empreinte: string): string => pageText(synthesis, { ...meta, empreinte });
  return printed(hexText(sha256(encodeUtf8(printed('')))));
}

function pageText(synthesis: Synthesis, meta: ReportMeta): string {
  const { nom, date, themes, accompagnateurs, besoins, lieux } = synthesis;
  const network = (id: string, title: string, outcomes: readonly Outcome[]): Child => networkTable(id, title, outcomes);
  const sections: DocumentSection[] = [
    ...themes.flatMap((theme, i) => themeSections(theme, i)),
    {
      id: 'accompagnateurs',
      titre: phrase('rq.synthese.accompagnateurs'),
      contenu: network('t-accompagnateurs', phrase('rq.synthese.accompagnateurs'), accompagnateurs),
      saut: true,
    },
    {
      id: 'besoins',
      titre: phrase('rq.synthese.besoins'),
      contenu: [
        element('p', {}, phrase('rq.synthese.besoins.texte')),
        network('t-besoins', phrase('rq.synthese.besoins'), besoins),
      ],
    },
    {
      id: 'lieux',
      titre: phrase('rq.synthese.lieux'),
      contenu: network('t-lieux', phrase('rq.synthese.lieux'), lieux),
    },
    {
      id: 'methode',
      titre: phrase('rq.synthese.methode'),
      contenu: bullets(METHOD.map((one) => phrase(`rq.synthese.methode.${one}`, { seuil: GROUP }))),
    },
  ];
  return documentPage(
    {
      titre: phrase('rq.synthese.titre'),
      sous_titre: phrase('rq.synthese.sous_titre', { nom, date: isoToFrench(date) }),
      entete: framed(promises(synthesis)),
      sections,
      diffusion: phrase('rq.synthese.diffusion'),
      empreinte: phrase('rq.synthese.empreinte', { empreinte: '' }),
    },
    meta,
  );
}

/** Sentences of the method, in order. */
export const METHOD = ['population', 'groupes', 'regroupement', 'temps', 'repete', 'masque', 'hors'] as const;

function themeSections(theme: ThemeSynthesis, rank: number): DocumentSection[] {
  const title = themeTitle(theme);
  const shown = theme.indicateurs.filter(({ resultat }) => resultat.figure !== null);
  const gaps = gapRows(theme);
  const progress = progressRows(theme);
  const { remarques } = theme.referential;
  const id = `theme-${rank + 1}`;
  const contenu: Child = [
    counted(theme),
    assignmentNotes(theme.referential).map(({ texte }) => element('p', { class: 'discret' }, texte)),
    shown.length === 0 ? empty(phrase('rq.synthese.rien')) : distribution(theme, `t-${id}`),
    hiddenCount(theme) === 0
      ? ''
      : element('p', { class: 'discret' }, phrase('rq.synthese.masques', { n: hiddenCount(theme) })),
    gaps.length === 0
      ? ''
      : [
          element('h3', {}, phrase('rq.synthese.ecarts')),
          element('p', { class: 'discret' }, phrase('rq.synthese.ecarts.note')),
          documentTable(
            `t-${id}-ecarts`,
            `${phrase('rq.synthese.ecarts.legende')} - ${title}`,
            [
              phrase('rq.indicateur'),
              phrase('rq.synthese.pas_conformes'),
              phrase('rq.synthese.sur'),
              phrase('rq.synthese.part'),
            ],
            gaps.map(({ titre, ecarts, n, part }): BlockRow => ({
              cellules: [
                titre,
                { contenu: String(ecarts), genre: 'nombre' },
                { contenu: String(n), genre: 'nombre' },
                { contenu: percentText(part), genre: 'nombre' },
              ],
            })),
            [1, 2, 3],
          ),
        ],
    progress.length === 0
      ? ''
      : [
          element('h3', {}, phrase('rq.synthese.progres')),
          documentTable(
            `t-${id}-progres`,
            `${phrase('rq.synthese.progres.legende')} - ${title}`,
            [phrase('rq.indicateur'), phrase('rq.progres.avant'), phrase('rq.synthese.maintenant')],
            progress.map(({ titre, avant, apres }): BlockRow => ({ cellules: [titre, avant, apres] })),
          ),
        ],
    remarques.length === 0
      ? ''
      : [
          element('h3', {}, phrase('rq.a_savoir')),
          bullets(remarques.map(({ titre, texte }): Child => [element('strong', {}, `${titre}. `), texte])),
        ],
  ];
  return [{ id, titre: title, contenu, saut: rank > 0 }];
}

function distribution(theme: ThemeSynthesis, id: string): Child {
  const { referential, indicateurs } = theme;
  const labelOf = levelLabels(referential);
  let criterion = '';
  const rows = indicateurs.flatMap(({ indicateur, resultat }): BlockRow[] => {
    const critere = referential.criteres.find(({ numero }) => numero === indicateur.critere);
    const band: BlockRow[] =
      critere === undefined || critere.numero === criterion
        ? []
        : [{ bande: `${critere.numero}. ${critere.titre}`, cellules: [] }];
    criterion = indicateur.critere;
    const { figure } = resultat;
    const bar =
      figure === null
        ? ''
        : stackedBar(figure.classes.map((one) => ({ part: one.n / figure.n, teinte: classTint(referential, one) })));
    return [
      ...band,
      {
        cellules: [
          `${indicateur.numero}. ${indicateur.titre}`,
          { contenu: bar },
          { contenu: classes(resultat, labelOf) },
          { contenu: figure === null ? '-' : String(figure.n), genre: 'nombre' },
        ],
      },
    ];
  });
  return documentTable(
    id,
    phrase('rq.synthese.legende', { titre: themeTitle(theme) }),
    [
      phrase('rq.indicateur'),
      phrase('rq.synthese.repartition'),
      phrase('rq.synthese.structures_par_niveau'),
      phrase('rq.synthese.sur'),
    ],
    rows,
    [3],
  );
}

/** Numbers of structures by class; the day of a figure that is not of today. */
function classes(outcome: Outcome, labelOf: LabelOf): Child {
  const { figure, statut } = outcome;
  if (figure === null) return element('span', { class: 'vide' }, phrase('rq.synthese.non_montre'));
  return [
    figure.classes.map((one, i): Child => [
      i === 0 ? '' : element('br'),
      element('strong', {}, String(one.n)),
      ` : ${classLabel(outcome, one, labelOf)}`,
    ]),
    statut === 'repete'
      ? [
          element('br'),
          element('span', { class: 'vide' }, phrase('rq.synthese.chiffre_du', { date: isoToFrench(figure.date) })),
        ]
      : '',
  ];
}

function networkTable(id: string, title: string, outcomes: readonly Outcome[]): Child {
  if (outcomes.every(({ figure }) => figure === null)) return empty(phrase('rq.synthese.rien'));
  return documentTable(
    id,
    phrase('rq.synthese.legende_reseau', { titre: title }),
    [phrase('rq.synthese.question'), phrase('rq.synthese.reponses'), phrase('rq.synthese.sur')],
    outcomes.map((outcome): BlockRow => ({
      cellules: [
        questionLabel(outcome.question.id),
        { contenu: classes(outcome, networkLabels(outcome.question.id)) },
        { contenu: outcome.figure === null ? '-' : String(outcome.figure.n), genre: 'nombre' },
      ],
    })),
    [2],
  );
}
