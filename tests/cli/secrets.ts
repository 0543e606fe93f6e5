/** Searches outputs for the identities of a generated region: names, birth dates, e-mails, phones, NIR. */
import { csvRows } from './run';

/** Words of a text, folded: case, accents and punctuation hide nobody. */
function words(text: string): string[] {
  const folded = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return folded.match(/[a-z]+/g) ?? [];
}

export interface Secrets {
  /** "nom prenom" and "prenom nom", as folded words joined by a space, with their number of words. */
  readonly persons: ReadonlySet<string>;
  readonly longest: number;
  /** Birth dates in ISO and French forms that are no event date of anybody. */
  readonly births: ReadonlySet<string>;
}

/** Where a name could also be a word of ours, only the whole person is searched for. */
export function identities(graphies: string, parcours: string): Secrets {
  const events = new Set(
    csvRows(parcours).flatMap((one) =>
      Object.entries(one).flatMap(([id, day]) => (id.startsWith('date_') ? [day] : [])),
    ),
  );
  const persons = new Set<string>();
  const births = new Set<string>();
  let longest = 0;
  for (const { nom_naissance, nom_usage, prenom, date_naissance } of csvRows(graphies)) {
    for (const nom of [nom_naissance, nom_usage].filter((one) => one !== '')) {
      for (const whole of [`${nom} ${prenom}`, `${prenom} ${nom}`].map(words)) {
        if (whole.length < 2) continue;
        persons.add(whole.join(' '));
        longest = Math.max(longest, whole.length);
      }
    }
    if (events.has(date_naissance) || date_naissance === '') continue;
    births.add(date_naissance);
    births.add(date_naissance.split('-').reverse().join('/'));
  }
  return { persons, longest, births };
}

/** The kinds of secrets found in a text (never the secrets: a failing test is read by people). */
export function found(text: string, secrets: Secrets): string[] {
  const hits: string[] = [];
  const list = words(text);
  for (let i = 0; i < list.length; i++) {
    let joined = list[i];
    for (let n = 1; n < secrets.longest && i + n < list.length; n++) {
      joined += ` ${list[i + n]}`;
      if (secrets.persons.has(joined)) hits.push(`personne, mot ${i}`);
    }
  }
  for (const [date] of text.matchAll(/\d{4}-\d{2}-\d{2}|\d{2}\/\d{2}\/\d{4}/g)) {
    if (secrets.births.has(date)) hits.push('date de naissance');
  }
  // Every e-mail of the generated regions ends so (RFC 2606).
  if (/@[\w.-]+\.invalid/i.test(text)) hits.push('courriel');
  return hits;
}
