/** Why a cell is rewritten, in one sentence. */
import type { RewritingKind } from '../../harmonise';
import type { Language } from '../../messages';
import { phrase, tellFinding } from '../../messages';
import { rubriqueTitle } from '../labels';

/** @param reason of a rewriting: a finding code for a proposal */
export function reasonText(reason: string, kind: RewritingKind, rubrique: string, language: Language = 'fr'): string {
  return kind === 'proposed'
    ? tellFinding(reason, { rubrique: rubriqueTitle(rubrique) }, language).quoi
    : phrase(`nettoyage.regle.${reason}`, {}, language);
}
