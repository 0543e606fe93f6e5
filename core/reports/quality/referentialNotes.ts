/** What a reader must know of a référentiel: who put its indicators under criteria, and what its source leaves open. */
import { phrase } from '../../messages';
import type { Referential } from '../../quality/referentials';

export interface ReferentialNote {
  readonly titre: string;
  readonly texte: string;
}

/** Where the source assigns no indicator to a criterion: what is deduced, what the region chose; nothing elsewhere. */
export function assignmentNotes({ indicateurs }: Pick<Referential, 'indicateurs'>): ReferentialNote[] {
  return (['deduit', 'region'] as const).flatMap((origin) => {
    const own = indicateurs.filter(({ rattachement }) => rattachement === origin);
    if (own.length === 0) return [];
    const isAll = own.length === indicateurs.length;
    const liste = own.map(({ numero }) => numero).join(', ');
    const texte = phrase(`rq.rattachement.${origin}${isAll ? '' : '.liste'}`, { n: own.length, liste });
    return [{ titre: phrase('rq.rattachement'), texte }];
  });
}

/** The same, then the remarks of the référentiel (« 7 critères » against 5, questions to be validated). */
export function referentialNotes(referential: Referential): ReferentialNote[] {
  return [...assignmentNotes(referential), ...referential.remarques];
}
