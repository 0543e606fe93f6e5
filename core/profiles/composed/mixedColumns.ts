/** Finds columns whose cells hold two answers that the header names both: "Jury (date - résultat)", "RNCP - intitulé". */
import { rubriqueById } from '../../dictionary';
import { corpus } from '../headers/corpus';
import { labelEvidence } from '../headers/labelEvidence';
import type { Column } from '../proposal/understand';

/** A day, and the words of a title: "RNCP" is none. */
const DAY = /\d.*\d/;
const TITLE = /(?<!\p{L})(?!RNCP|FICHE|CODE)\p{L}{3}/iu;

/** Rubriques whose type reads what stands beside the code, the words of the header that name it, and what it looks like. */
const BESIDE: readonly (readonly [rubrique: string, words: ReadonlySet<string>, shape: RegExp])[] = [
  ['decision_recevabilite', new Set(['date']), DAY],
  ['resultat_jury', new Set(['date']), DAY],
  ['code_rncp', new Set('intitule libelle certif diplome titre certification'.split(' ')), TITLE],
];
/** Share of the cells that hold the second answer: "Code titre" over mere numbers is not both. */
const HELD = 0.3;
const MOST = 0.9;
const FEWEST = 2;

/** The rubrique whose type reads nearly all cells of a column, with what is beside; null when it is not that clear. */
export function mixedRubrique({ header, facts }: Column): string | null {
  const [reading] = header.readings;
  if (facts.hasDates || reading.numbers.length > 0) return null;
  const found = BESIDE.filter(([id, words, shape]) => {
    const tokens = reading.tokens.filter((token) => !words.has(token));
    if (tokens.length === 0 || tokens.length === reading.tokens.length) return false;
    if (facts.shaped(shape) < HELD) return false;
    const target = corpus().targets.find(({ rubrique }) => rubrique === id);
    const evidence =
      target === undefined
        ? null
        : labelEvidence({ folded: '', key: '', readings: [{ ...reading, tokens }] }, target, false);
    if (evidence === null || evidence.match === 'proche') return false;
    const share = facts.share(rubriqueById(id)?.type ?? '', id);
    return share !== null && share.judged >= FEWEST && share.share >= MOST;
  });
  return found.length === 1 ? found[0][0] : null;
}
