/** What the page and the workbook of a synthesis both show: gaps in order, progress, counts; all from published figures. */
import { phrase } from '../../../messages';
import { referentialName } from '../referentialName';
import { GROUP } from '../../../quality/synthesis';
import type { Conformity, IndicatorOutcome, Synthesis, ThemeSynthesis } from '../../../quality/synthesis';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { isoToFrench } from '../days';

/** What is promised to those who are in it; of former syntheses, only when they are known. */
export function promises({ premiere }: Synthesis): string[] {
  return [
    phrase('rq.synthese.anonyme', { seuil: GROUP }),
    phrase(`rq.synthese.memoire.${premiere ? 'premiere' : 'suite'}`),
  ];
}

/** Indicators told among the most frequent gaps. */
const MOST = 10;

export function themeTitle({ referential, nature }: ThemeSynthesis): string {
  return phrase(`rq.synthese.theme.${nature}`, { referentiel: referentialName(referential) });
}

function titleOf({ indicateur }: IndicatorOutcome): string {
  return `${indicateur.numero}. ${indicateur.titre}`;
}

export interface GapRow {
  readonly titre: string;
  readonly ecarts: number;
  readonly n: number;
  readonly part: number;
}

/** The most frequent first. */
export function gapRows({ ecarts }: ThemeSynthesis): GapRow[] {
  return ecarts.slice(0, MOST).map((one): GapRow => {
    const { ecarts: n, n: total } = one.conformite as Conformity;
    return { titre: titleOf(one), ecarts: n, n: total, part: n / total };
  });
}

export interface ProgressRow {
  readonly titre: string;
  readonly avant: string;
  readonly apres: string;
}

/** Where two published figures tell how many structures conform. */
export function progressRows({ indicateurs }: ThemeSynthesis): ProgressRow[] {
  return indicateurs.flatMap((one) => {
    const { avant, conformite } = one;
    if (avant === null || conformite === null) return [];
    return [{ titre: titleOf(one), avant: conformText(avant), apres: conformText(conformite) }];
  });
}

function conformText({ conformes, n, date }: Conformity): string {
  return phrase('rq.synthese.conformes_sur', { conformes, n, date: isoToFrench(date) });
}

export function hiddenCount({ indicateurs }: ThemeSynthesis): number {
  return indicateurs.filter(({ resultat }) => resultat.figure === null).length;
}

/** How many indicators are told, of today and repeated. */
export function counted({ indicateurs }: ThemeSynthesis): Child {
  const of = (statut: string): number => indicateurs.filter(({ resultat }) => resultat.statut === statut).length;
  return element(
    'p',
    {},
    phrase('rq.synthese.comptes', { publies: of('publie'), repetes: of('repete'), total: indicateurs.length }),
  );
}
