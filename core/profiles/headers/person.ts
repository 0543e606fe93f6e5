/** Finds the word by which a file names its candidates ("auditeur_nom", "auditeur_ddn"): it changes no meaning there. */
import { MOTS } from '../../dictionary';
import type { Header } from './header';

/** Concepts that may name the candidate, besides words that we do not know. */
const PERSONS = new Set(['contact', 'salarie', 'etudiant', 'stagiaire', 'beneficiaire', 'profil']);

/** Fewer headers with the word may be chance. */
const FEWEST = 3;

let concepts: ReadonlySet<string> | null = null;

function isConcept(token: string): boolean {
  concepts ??= new Set(Object.keys(MOTS));
  return concepts.has(token) && !PERSONS.has(token);
}

/**
 * Unknown words that stand beside the birth date in one header and recur in others. Only candidates have a birth date
 * in these files: employers, jurys and referents never do.
 */
export function personWords(headers: readonly Header[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { readings } of headers) {
    for (const { tokens } of readings) {
      if (!tokens.includes('naissance') || !tokens.includes('date')) continue;
      const rest = tokens.filter((token) => token !== 'naissance' && token !== 'date' && !isConcept(token));
      if (rest.length === 1 && tokens.length === 3) found.add(rest[0]);
    }
  }
  for (const word of found) {
    const bearing = headers.filter(({ readings }) => readings[0].tokens.includes(word));
    if (bearing.length < FEWEST) found.delete(word);
  }
  return found;
}

/** The header without the file's word for candidates, unless nothing else is there. */
export function withoutPerson(header: Header, person: ReadonlySet<string>): Header {
  if (person.size === 0) return header;
  const readings = header.readings.map((reading) => {
    // "Date du premier contact" keeps its contact.
    if (reading.tokens.includes('date') && !reading.tokens.includes('naissance')) return reading;
    const tokens = reading.tokens.filter((token) => !person.has(token));
    return tokens.length === 0 ? reading : { ...reading, tokens };
  });
  return { ...header, readings };
}
