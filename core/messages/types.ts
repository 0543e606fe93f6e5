/** The shapes of every sentence the product says: four-part messages and short phrases, with named {slots}. */

/** A message to a person: what, why it matters, what to do. The fourth part, where, is the place of the finding. */
export interface Message {
  readonly quoi: string;
  readonly pourquoi: string;
  readonly action: string;
}

/** The sentences of one domain, in one language; keys are codes, the same in every language. */
export interface DomainMessages {
  /** Findings in the data, by finding code. */
  readonly constats: Readonly<Record<string, Message>>;
  /** Blocking problems (exit 1), by problem code. */
  readonly problemes: Readonly<Record<string, Message>>;
  /** Labels, titles, summary lines. */
  readonly phrases: Readonly<Record<string, string>>;
}

/** Values for the named slots of a sentence. Never personal data in a problem: problems reach logs. */
export type Slots = Readonly<Record<string, string | number>>;

export type Language = 'fr' | 'en';
