/** Levels of a référentiel's scale as choices: their labels, and the other ways people write them. */
import type { Level, Referential } from '../referentials/types';
import type { CodedLabel } from './types';

/** The label without the code it may begin with: « 2 - Conforme » is also « Conforme ». */
function bareLabel({ code, libelle }: Level): string {
  const rest = libelle.startsWith(code) ? libelle.slice(code.length) : libelle.replace(/^\d+/, '');
  return rest.replace(/^[\s:.)–—-]+/, '').trim() || libelle;
}

/** « Partielle », « respectée »: what the indicator is, in the gender of the word that one has in mind. */
function feminine(label: string): string[] {
  if (/(?:^| )\p{L}+el$/u.test(label)) return [`${label}le`];
  return /\p{L}(?:é|ent|ant)$/u.test(label) ? [`${label}e`] : [];
}

const NOT_LOOKED_AT = [
  ...['audité', 'évalué', 'examiné', 'vu'].flatMap((one) => [`non ${one}`, `non ${one}e`]),
  'pas vu',
  'NE',
];

/** Ways to say a level that its properties allow, whatever its name. */
function spellings(level: Level): string[] {
  const bare = bareLabel(level);
  const all = [bare, level.code, ...feminine(bare)];
  if (level.gravite !== undefined) {
    all.push(level.gravite, `NC ${level.gravite}`, `non conformité ${level.gravite}`, `non conforme ${level.gravite}`);
    all.push(`écart ${level.gravite}`, level.gravite === 'mineure' ? 'mineur' : 'majeur');
    all.push(level.gravite === 'mineure' ? 'NC min' : 'NC maj');
  }
  if (level.motif === true) {
    all.push(
      'non applicable',
      'N/A',
      'NA',
      'N.A.',
      'sans objet',
      'SO',
      's/o',
      'non concerné',
      'non concernée',
      'pas concerné',
    );
  }
  if (!level.renseigne) all.push(...NOT_LOOKED_AT);
  if (level.valeur !== null && level.valeur >= 0 && /^\d+$/.test(level.code)) {
    all.push(
      `niveau ${level.code}`,
      `N${level.code}`,
      `${level.code} ${bare}`,
      ...feminine(bare).map((one) => `${level.code} ${one}`),
    );
  }
  return all;
}

/** A checklist is ticked: yes where one level only is good, no on a charter, whose worst level is a plain no. */
function tick({ genre, echelle: { niveaux } }: Referential, level: Level): string[] {
  const good = niveaux.filter(({ conforme }) => conforme);
  if (level.conforme) return good.length === 1 ? ['oui', 'x', 'ok', 'tenu', '✓', '✔', '☑', '☒'] : [];
  const worst = Math.min(...niveaux.flatMap(({ valeur }) => (valeur === null ? [] : [valeur])));
  return genre === 'charte' && level.valeur === worst ? ['non', 'non tenu'] : [];
}

/** The levels of a scale, as the list of a choice; a spelling that two levels share is no spelling. */
export function levelLabels(referential: Referential): CodedLabel[] {
  const levels = referential.echelle.niveaux;
  const counts = new Map<string, number>();
  const own = levels.map((level) => Array.from(new Set([...spellings(level), ...tick(referential, level)])));
  for (const list of own) for (const text of list) counts.set(text, (counts.get(text) ?? 0) + 1);
  return levels.map(({ code, libelle }, i) => ({
    code,
    libelle,
    autres: own[i].filter((text) => counts.get(text) === 1 && text !== libelle && text !== code),
  }));
}
