/** The sentences that the pages do not carry: the build leaves them out (webpack/left-out-loader.js), a test looks for their uses. */
import type { DomainMessages, Language } from '../core/messages';
import type * as domains from '../core/messages/fr';

/** Sentences of a part of a domain: all, or those whose code is, or begins with (then it ends with a dot), one of these. */
export interface LeftOut {
  readonly domain: keyof typeof domains;
  readonly part: keyof DomainMessages;
  readonly only?: readonly string[];
  readonly but?: readonly string[];
}

/** What the command line alone says. */
const COMMAND: readonly LeftOut[] = [
  { domain: 'commande', part: 'problemes', but: ['precedent_illisible'] },
  { domain: 'commande', part: 'phrases', but: ['etape.', 'modele.', 'profil.repris'] },
  { domain: 'chiffres', part: 'phrases', only: ['aide.', 'verifier.'] },
  { domain: 'referentiels', part: 'phrases', only: ['referentiels.page.'] },
];

/** What reports alone say: they are in French, whatever the language of the host. */
const REPORTS: readonly LeftOut[] = [
  {
    domain: 'rapports',
    part: 'phrases',
    // Said in the views; read back in every language.
    but: ['gravite.', 'statut.', 'retour.absentes.', 'retour.colonne.rubrique', 'completude.absentes.identifiant'],
  },
  { domain: 'rapportsQualite', part: 'phrases', but: ['rq.accord.', 'rq.comparaison.', 'rq.kappa.', 'rq.progres.'] },
  { domain: 'resultatsQualite', part: 'phrases' },
  { domain: 'classeurs', part: 'phrases' },
  { domain: 'reseau', part: 'phrases' },
];

export const LEFT_OUT: Readonly<Record<Language, readonly LeftOut[]>> = { fr: COMMAND, en: [...COMMAND, ...REPORTS] };

function isOne(code: string, chosen: readonly string[]): boolean {
  return chosen.some((one) => (one.endsWith('.') ? code.startsWith(one) : code === one));
}

/** Whether the pages go without a sentence of a language. */
export function isLeftOut(language: Language, domain: string, part: keyof DomainMessages, code: string): boolean {
  return LEFT_OUT[language].some(
    (one) =>
      one.domain === domain &&
      one.part === part &&
      (one.only === undefined || isOne(code, one.only)) &&
      !isOne(code, one.but ?? []),
  );
}
