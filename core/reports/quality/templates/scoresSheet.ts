/** The sheet « Synthèse » of a grid: scores that formulas keep up to date, from the levels written in the grid. */
import { phrase } from '../../../messages';
import type { Section } from '../../../quality/forms';
import type { Score } from '../../../quality/grid';
import { quotedName } from '../../../workbook';
import type { Cell, Range, Sheet } from '../../../workbook';
import type { Drawing } from './context';
import { detailRows } from './detailTable';
import { gauge } from './gauge';
import { givenGrid } from './given';
import type { DrawnGrid } from './gridSheet';
import { countedLevels, levelStyle, quoted } from './levels';
import { withHeights } from './rowHeights';
import { scoreRow } from './scoreFormulas';
import { absolute, COLUMNS, FIRST_LEVEL, hasGravity, KEY_ROWS, layout, WIDTHS } from './scoresLayout';
import { spreadRows } from './spreadTable';
import { writtenLevels } from './writtenLevels';

/** Blocks of the large bar. */
const BAR = 30;

/** A cell of the workbook that another sheet shows. */
export interface ShownCell {
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly valeur: string;
}

/**
 * @param grid the drawn grid, whose cells the formulas read
 * @param evidence cells that cite indicators, if the form has a list of evidence
 * @param nomStructure where the structure's name is written
 */
export function scoresSheet(
  section: Section,
  drawing: Drawing,
  grid: DrawnGrid,
  evidence: Range | null,
  nomStructure: ShownCell | null,
): Sheet {
  const { referential, form, lists } = drawing;
  const { criteres, indicateurs, regles, echelle } = referential;
  const nom = phrase('classeur.feuille.synthese');
  const given = givenGrid(section, drawing);
  const legends = legendsOf(drawing);
  const at = layout(criteres.length, legends.length);
  const written = writtenLevels(section, referential, grid, lists);
  const { scores } = given;
  const all = scores.ensemble;
  const score = (column: keyof typeof COLUMNS): string => absolute(at.all, COLUMNS[column]);
  const added = regles.cumul_mineures;
  const isGraded = hasGravity(echelle);
  const wide = isGraded ? WIDTHS.length : COLUMNS.mineures;
  const header = (code: string): Cell => ({
    valeur: phrase(`classeur.synthese.${code}`),
    style: ['critere', 'pire', 'avancement'].includes(code) ? 'entete' : 'entete_nombre',
  });
  const rows: (Cell | null)[][] = [
    [{ valeur: phrase('classeur.synthese.titre', { titre: form.titre }), style: 'titre' }],
    [structureLine(nomStructure)],
    [{ valeur: phrase('classeur.synthese.texte'), style: 'legende' }],
    [],
    [
      null,
      ...['avancement', 'part', 'conformes', ...(isGraded ? ['retenues'] : [])].map((one): Cell => ({
        valeur: phrase(`classeur.synthese.${one}`),
        style: 'legende',
      })),
    ],
    [
      null,
      {
        valeur: `${all.renseignes} / ${all.indicateurs}`,
        formule: `${score('renseignes')}&" / "&${score('indicateurs')}`,
        style: 'indicateur',
      },
      {
        valeur: all.evalues === 0 ? '-' : `${Math.round((100 * all.conformes) / all.evalues)} %`,
        formule: `IF(${score('evalues')}=0,"-",ROUND(100*${score('conformes')}/${score('evalues')},0)&" %")`,
        style: 'indicateur',
      },
      {
        valeur: `${all.conformes} / ${all.evalues}`,
        formule: `${score('conformes')}&" / "&${score('evalues')}`,
        style: 'indicateur',
      },
      ...(isGraded
        ? [
            {
              valeur: scores.majeures_retenues,
              formule:
                added === undefined ? score('majeures') : `${score('majeures')}+INT(${score('mineures')}/${added})`,
              style: 'indicateur' as const,
            },
          ]
        : []),
    ],
    [
      null,
      gauge(all.renseignes, all.indicateurs, score('renseignes'), score('indicateurs'), BAR),
      stateLine(all, score('renseignes'), score('indicateurs')),
    ],
    [],
    [{ valeur: phrase('classeur.synthese.scores'), style: 'sous_titre' }],
    [
      { valeur: phrase('classeur.numero'), style: 'entete' },
      header('critere'),
      header('pire'),
      header('avancement'),
      ...['indicateurs', 'renseignes', 'evalues', 'conformes', 'part', 'moyenne'].map(header),
      ...(isGraded ? ['mineures', 'majeures'] : []).map(header),
    ],
    ...criteres.map((critere, i) => scoreRow(critere, scores.criteres[i], referential, at, i)),
    scoreRow(null, all, referential, at, criteres.length),
    ...legends.map((text): Cell[] => [{ valeur: text, style: 'legende' }]),
  ];
  while (rows.length < at.spread - 3) rows.push([]);
  rows.push(...spreadRows(drawing, given, at));
  rows.push([]);
  rows.push(...detailRows(drawing, given, at, { written, evidence }));
  const criteria = (column: number): Range => ({
    feuille: nom,
    ligne: at.scores,
    colonne: column,
    hauteur: criteres.length,
    largeur: 1,
  });
  drawing.name('scores_criteres', { ...criteria(0), hauteur: criteres.length + 1, largeur: wide });
  drawing.name('scores_ensemble', { ...criteria(0), ligne: at.all, hauteur: 1, largeur: wide });
  if (isGraded) drawing.name('majeures_retenues', { ...criteria(4), ligne: KEY_ROWS.values, hauteur: 1 });
  drawing.name('niveaux_retenus', { ...criteria(0), ligne: at.detail, hauteur: indicateurs.length, largeur: 3 });
  const sheet: Sheet = {
    nom,
    blocs: [{ genre: 'cellules', ligne: 0, colonne: 0, cellules: rows }],
    largeurs: [...WIDTHS, ...echelle.niveaux.slice(WIDTHS.length - FIRST_LEVEL).map(() => 12)],
    graphiques: [
      {
        genre: 'profil',
        titre: phrase('classeur.synthese.profil'),
        description: phrase('classeur.synthese.profil.texte'),
        format: 'taux',
        etiquettes: true,
        categories: criteria(COLUMNS.titre),
        series: [{ nom: phrase('classeur.synthese.part'), valeurs: criteria(COLUMNS.part), teinte: 'accent' }],
        place: { ligne: at.chart, colonne: 0, hauteur: at.chartRows, largeur: WIDTHS.length },
      },
    ],
    regles: rules(drawing, nom, at),
    protection: true,
    quadrillage: false,
    impression: { paysage: true, sauts: [at.spread - 3] },
    couleurOnglet: 'vert',
  };
  return withHeights(sheet, { [at.scores - 1]: 2, [at.spread - 2]: 3, [at.detail - 1]: 2 });
}

function structureLine(cell: ShownCell | null): Cell {
  const blank = phrase('classeur.synthese.sans_nom');
  if (cell === null) return { valeur: null };
  const address = `${quotedName(cell.feuille)}!${absolute(cell.ligne, cell.colonne)}`;
  return {
    valeur: cell.valeur === '' ? blank : cell.valeur,
    formule: `IF(${address}="",${quoted(blank)},${address})`,
    style: 'ligne',
    fort: true,
  };
}

function stateLine({ renseignes, indicateurs }: Score, done: string, total: string): Cell {
  const [complete, one, many] = ['complet', 'un', 'plusieurs'].map((code) => phrase(`classeur.etat.${code}`));
  const left = indicateurs - renseignes;
  return {
    valeur: left === 0 ? complete : left === 1 ? one : `${left}${many}`,
    formule: `IF(${done}=${total},${quoted(complete)},IF(${total}-${done}=1,${quoted(one)},${total}-${done}&${quoted(many)}))`,
    style: 'ligne',
    fort: true,
  };
}

function legendsOf({ referential }: Drawing): string[] {
  const { cumul_mineures: n, delai_majeure_mois: mois } = referential.regles;
  const hors = referential.echelle.niveaux.filter(({ valeur }) => valeur === null).map(({ libelle }) => libelle);
  return [
    ...(n === undefined
      ? []
      : [
          phrase(mois === undefined ? 'classeur.synthese.cumul_seul' : 'classeur.synthese.cumul', {
            n,
            mois: mois ?? 0,
          }),
        ]),
    phrase('classeur.synthese.denominateur', { hors: hors.join(' » ou « ') }),
    ...(referential.statut === 'squelette' ? [phrase('classeur.referentiel.squelette')] : []),
  ];
}

/** Colours of the levels, and of what is left to do. */
function rules({ referential }: Drawing, nom: string, at: ReturnType<typeof layout>): NonNullable<Sheet['regles']> {
  const { criteres, indicateurs, echelle } = referential;
  const areas: readonly Range[] = [
    { feuille: nom, ligne: at.scores, colonne: COLUMNS.pire, hauteur: criteres.length + 1, largeur: 1 },
    { feuille: nom, ligne: at.detail, colonne: 2, hauteur: indicateurs.length, largeur: 1 },
  ];
  const coloured = areas.flatMap((plage) =>
    [...countedLevels(echelle), ...echelle.niveaux.filter(({ valeur }) => valeur === null)].flatMap((level) => {
      const style = levelStyle(echelle, level);
      const cell = absolute(plage.ligne, plage.colonne, 'column');
      return style === null ? [] : [{ plage, formule: `${cell}=${quoted(level.libelle)}`, style }];
    }),
  );
  const reste: Range = { ...areas[1], colonne: 3 };
  const cell = absolute(reste.ligne, reste.colonne, 'column');
  return [
    ...coloured,
    { plage: reste, formule: `${cell}=${quoted(phrase('classeur.etat.a_renseigner'))}`, style: 'information' },
    { plage: reste, formule: `${cell}<>""`, style: 'a_verifier' },
  ];
}
