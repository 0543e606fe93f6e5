/** Short texts that the page and the workbook of a restitution share. */
import type { Evidence, Gap, GapSource, GapTarget } from '../../../quality/grid';
import { phrase } from '../../../messages';
import { isoToFrench } from '../days';
import { numberText, percentText } from '../../french';
import { levelText } from '../document';
import type { RestitutionContent, RestitutionLine } from './content';
import { referentialName } from '../referentialName';
import { type DirectAudit, directLevel } from './directAudit';
import { otherViewSentences } from './otherViews';

export function rateText(rate: number | null): string {
  return rate === null ? '-' : percentText(rate);
}

export function meanText(mean: number | null): string {
  if (mean === null) return '-';
  const [whole, decimals = ''] = numberText(mean, 2).split(',');
  return `${whole},${decimals.padEnd(2, '0')}`;
}

export function indicatorText({ indicateur }: RestitutionLine): string {
  return `${indicateur.numero}. ${indicateur.titre}`;
}

/** What is to be corrected where the indicator refuses the level that was written; '' elsewhere. */
export function refusedText({ refuse }: RestitutionLine): string {
  return refuse === null ? '' : phrase('rq.refuse', { niveau: refuse.libelle });
}

/** What the auditor found; or, when nothing was written, what the level means here. */
export function findingText({ reponse, niveau, indicateur }: RestitutionLine): string {
  const written = reponse.constat.trim();
  if (written !== '') return written;
  const usual = niveau === null ? undefined : indicateur.descripteurs[niveau.code];
  return usual === undefined ? '' : phrase('rq.descripteur', { texte: usual });
}

export function evidenceText({ reference, type, date, validite, vue }: Evidence): string {
  const parts = [
    sourceText({ reference, type }),
    date === null ? '' : phrase('rq.preuve.du', { date: isoToFrench(date) }),
    validite === null ? '' : phrase('rq.preuve.jusqu_au', { date: isoToFrench(validite) }),
    vue === false ? phrase('rq.preuve.non_vue') : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** An evidence in a few words, without its dates. */
export function sourceText({ reference, type }: Pick<Evidence, 'reference' | 'type'>): string {
  return reference.trim() === '' ? (type ?? phrase('rq.preuve.sans_reference')) : reference;
}

/** How far the reading towards another référentiel may be trusted. */
export function gapWarnings({ referentiel }: Gap): string[] {
  return [
    phrase('rq.gap.avertissement', { referentiel: referentialName(referentiel) }),
    ...(referentiel.source.a_verifier ? [phrase('rq.gap.a_verifier')] : []),
  ];
}

/** `2 (2 - Conforme), 8 (1 - Partiel)`. */
export function sourcesText(sources: readonly GapSource[], lien: GapSource['lien']): string {
  const own = sources.filter((one) => one.lien === lien);
  return own.map(({ indicateur, niveau }) => `${indicateur} (${levelText(niveau)})`).join(' ; ');
}

/** What the data allow to say of a target, in one sentence. */
export function gapSentence(target: GapTarget): string {
  const partial = partialText(target);
  const sentence = phrase(`rq.gap.${target.etat}.phrase`);
  return partial === '' ? sentence : `${sentence} ${partial}`;
}

/** Said when some of the main indicators only were evaluated; else ''. */
export function partialText({ sources }: GapTarget): string {
  const main = sources.filter(({ lien }) => lien === 'principal');
  const evaluated = main.filter(({ niveau }) => niveau !== null && niveau.valeur !== null);
  const isPartial = evaluated.length > 0 && evaluated.length < main.length;
  return isPartial ? phrase('rq.gap.partiel', { n: evaluated.length, total: main.length }) : '';
}

/** Targets that no main indicator answers, and that nobody audited directly: « ce qui manque ». */
export function missingTargets({ cibles }: Gap, direct: DirectAudit | null): GapTarget[] {
  return cibles.filter(
    ({ etat, numero }) => (etat === 'absent' || etat === 'secondaire') && directLevel(direct, numero) === null,
  );
}

/** Sentences on the whole, strengths before gaps. */
export function summarySentences(content: RestitutionContent): string[] {
  const { scores, referential, evaluation, ecarts, views, lignes } = content;
  const { ensemble, majeures_retenues } = scores;
  const { evalues, conformes, indicateurs, renseignes, mineures, majeures } = ensemble;
  const second = views.flatMap(otherViewSentences);
  const refused = lignes.filter(({ refuse }) => refuse !== null).map(({ indicateur }) => indicateur.numero);
  const again =
    refused.length === 0 ? [] : [phrase('rq.essentiel.refuses', { n: refused.length, liste: refused.join(', ') })];
  if (evalues === 0) return [phrase('rq.essentiel.rien'), ...again, ...second];
  const sentences = [phrase('rq.essentiel.conformes', { n: conformes, total: evalues })];
  if (ecarts.length === 0) sentences.push(phrase('rq.essentiel.sans_ecart'));
  const { cumul_mineures: cumul, delai_majeure_mois: mois } = referential.regles;
  if (cumul !== undefined) {
    sentences.push(phrase('rq.essentiel.majeures', { n: majeures, mineures, retenues: majeures_retenues, cumul }));
    if (majeures_retenues > 0 && mois !== undefined) sentences.push(phrase('rq.essentiel.delai', { mois }));
  }
  const unseen = indicateurs - renseignes - refused.length;
  if (unseen > 0) sentences.push(phrase('rq.essentiel.incomplet', { n: unseen }));
  if (evaluation.nature === 'diagnostic') sentences.push(phrase('rq.essentiel.diagnostic'));
  return [...sentences, ...again, ...second];
}
