/** How two evaluations compare, in sentences of the language of whom they are told to: the pane says them, workbooks are in French. */
import { type Language, phrase, Problem, type Slots } from '../../../messages';
import type { Agreement, GapFate, Graded, Kappa, Progress } from '../../../quality/grid';
import { agreementBetween, progressBetween, sameScale } from '../../../quality/grid';
import { numberText, percentText } from '../../french';
import { isoToFrench } from '../days';

/** How far two auditors agree. @throws Problem `qualite_echelles_differentes` */
export function compared(a: Graded, b: Graded): Agreement {
  if (!sameScale(a, b)) throw new Problem('qualite_echelles_differentes');
  return agreementBetween(a, b);
}

/** Bands of Landis and Koch (1977), lower bounds: a habit of reading, not a rule. */
const BANDS = [
  { from: 0.8, code: 'presque_parfait' },
  { from: 0.6, code: 'fort' },
  { from: 0.4, code: 'modere' },
  { from: 0.2, code: 'faible' },
  { from: 0, code: 'leger' },
] as const;
/** Fewer indicators than that, and a kappa moves much by chance. */
const FEW = 30;

/** `0,72, accord fort (…).`, or why there is none. */
export function kappaText(kappa: Kappa, language: Language = 'fr'): string {
  if (kappa.valeur === null) return phrase(`rq.kappa.${kappa.raison}`, {}, language);
  const { valeur } = kappa;
  // Bands are open below: 0.80 is still « fort ».
  const band = BANDS.find(({ from }) => valeur > from)?.code ?? 'nul';
  const lecture = phrase(`rq.kappa.${band}`, {}, language);
  return phrase('rq.kappa.valeur', { valeur: numberText(valeur, 2), lecture }, language);
}

/** How far they agree, in sentences; reserves last. */
export function agreementText(a: Graded, b: Graded, language: Language = 'fr'): string[] {
  return agreementSentences(compared(a, b), language);
}

/** What changed, in sentences; reserves last. */
export function progressText(before: Graded, after: Graded, language: Language = 'fr'): string[] {
  return progressSentences(progressBetween(before, after), before, after, language);
}

/** How far two auditors agree, known; reserves last. */
export function agreementSentences(agreement: Agreement, language: Language = 'fr'): string[] {
  const { communs, accords, part_accord, conformite, kappa, kappa_pondere, desaccords, reserves } = agreement;
  const say = (code: string, slots: Slots = {}): string => phrase(code, slots, language);
  if (part_accord === null) return [say('rq.kappa.aucun_commun')];
  const onConformity = desaccords.filter(({ sur_conformite }) => sur_conformite).length;
  return [
    say('rq.accord.part', { n: accords, total: communs, part: percentText(part_accord) }),
    ...(conformite.part_accord === null
      ? []
      : [
          say('rq.accord.conformite', {
            n: conformite.accords,
            total: conformite.communs,
            part: percentText(conformite.part_accord),
          }),
        ]),
    say('rq.accord.kappa', { kappa: kappaText(kappa, language) }),
    ...(kappa_pondere === null
      ? []
      : [say('rq.accord.kappa_pondere', { kappa: kappaText(kappa_pondere.kappa, language) })]),
    say('rq.accord.desaccords', { n: desaccords.length, conformite: onConformity }),
    ...only('rq.accord.seulement_a', agreement.seulement_a, language),
    ...only('rq.accord.seulement_b', agreement.seulement_b, language),
    ...(communs < FEW ? [say('rq.accord.peu', { n: communs })] : []),
    ...reserves.map((one) => say(`rq.accord.reserve.${one}`)),
  ];
}

function only(code: string, numbers: readonly string[], language: Language): string[] {
  return numbers.length === 0 ? [] : [phrase(code, { liste: numbers.join(', ') }, language)];
}

/** What changed, known; reserves last. */
export function progressSentences(
  progress: Progress,
  before: Graded,
  after: Graded,
  language: Language = 'fr',
): string[] {
  const { communs, indicateurs, reserves, abandonnes, nouveaux } = progress;
  const say = (code: string, slots: Slots = {}): string => phrase(code, slots, language);
  const count = (sens: string): number => indicateurs.filter((one) => one.sens === sens).length;
  const fates = (fate: GapFate): number => indicateurs.filter(({ ecart }) => ecart === fate).length;
  return [
    say('rq.comparaison.dates', {
      avant: isoToFrench(before.evaluation.date) || '-',
      apres: isoToFrench(after.evaluation.date) || '-',
    }),
    say('rq.progres.resume', {
      n: communs.n,
      avant: communs.conformes_avant,
      apres: communs.conformes_apres,
      date: isoToFrench(before.evaluation.date) || '-',
    }),
    say('rq.progres.mouvements', {
      progres: count('progres'),
      recul: count('recul'),
      identique: count('identique'),
    }),
    say('rq.comparaison.ecarts', {
      leves: fates('leve') + fates('resorbe'),
      persistants: fates('persistant'),
      nouveaux: fates('nouveau'),
    }),
    ...reserves.map((one) => say(`rq.progres.reserve.${one}`)),
    ...(abandonnes.length > 0 ? [say('rq.progres.abandonnes', { liste: abandonnes.join(', ') })] : []),
    ...(nouveaux.length > 0 ? [say('rq.progres.nouveaux', { liste: nouveaux.join(', ') })] : []),
  ];
}
