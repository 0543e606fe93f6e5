/** The ways in which two offices write the same person differently: each variant is named, so that a test can count by kind. */
import { civil, dayNumber, existsInCalendar } from '../../core/table/civil';
import type { Person, Seen } from './model';
import type { Rng } from './rng';

type Written = Omit<Seen, 'variantes'>;
/** Returns the person as written, or null when that variant cannot happen to that person. */
type Variant = (rng: Rng, w: Written, p: Person) => Written | null;

/** Same letters without marks: "Noël" -> "Noel". */
export function stripMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/Œ/g, 'OE')
    .replace(/œ/g, 'oe');
}

/** One slip of the keyboard after the first letter: a letter dropped, doubled, exchanged with its neighbour or replaced. */
function slip(rng: Rng, word: string): string | null {
  if (word.length < 5) return null;
  const i = rng.int(1, word.length - 2);
  if (!/\p{L}\p{L}/u.test(word.slice(i, i + 2))) return null;
  const kind = rng.int(0, 3);
  if (kind === 0) return word.slice(0, i) + word.slice(i + 1);
  if (kind === 1) return word.slice(0, i) + word[i] + word.slice(i);
  if (kind === 2) return word[i] === word[i + 1] ? null : word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2);
  const near = { a: 'z', e: 'r', i: 'o', o: 'i', n: 'm', m: 'n', r: 't', t: 'r', l: 'm', u: 'i', c: 'v', d: 's' };
  const other = near[word[i] as keyof typeof near];
  return other === undefined ? null : word.slice(0, i) + other + word.slice(i + 1);
}

/** The same first name as another ear writes it. */
const EARS: readonly (readonly [RegExp, string])[] = [
  [/Mickaël/, 'Michaël'],
  [/Stéphanie/, 'Stefanie'],
  [/Élodie/, 'Elodye'],
  [/Céline/, 'Seline'],
  [/Christelle/, 'Cristelle'],
  [/Laetitia/, 'Laëtitia'],
  [/Nathalie/, 'Natalie'],
  [/Aurélie/, 'Orélie'],
  [/Mohamed/, 'Mohammed'],
  [/Yoann/, 'Yohan'],
  [/Frédéric/, 'Fréderic'],
  [/Éric/, 'Erick'],
  [/lle$/, 'le'],
  [/nn/, 'n'],
  [/ph/, 'f'],
];

const VARIANTS: Readonly<Record<string, { readonly weight: number; readonly apply: Variant }>> = {
  accent_manquant: {
    weight: 8,
    apply: (_rng, w) => ({
      ...w,
      nomNaissance: stripMarks(w.nomNaissance),
      nomUsage: w.nomUsage && stripMarks(w.nomUsage),
      prenom: stripMarks(w.prenom),
    }),
  },
  tiret: {
    weight: 25,
    apply: (rng, w) => {
      const other = (text: string): string =>
        text.includes('-') ? text.replace(/-/g, rng.chance(0.8) ? ' ' : '') : text.replace(/ /g, '-');
      return { ...w, nomNaissance: other(w.nomNaissance), prenom: other(w.prenom) };
    },
  },
  faute_nom: {
    weight: 8,
    apply: (rng, w) => {
      const nom = slip(rng, w.nomNaissance);
      return nom === null ? null : { ...w, nomNaissance: nom };
    },
  },
  faute_prenom: {
    weight: 7,
    apply: (rng, w) => {
      const ear = EARS.find(([pattern]) => pattern.test(w.prenom));
      const prenom = ear === undefined ? slip(rng, w.prenom) : w.prenom.replace(ear[0], ear[1]);
      return prenom === null ? null : { ...w, prenom };
    },
  },
  nom_usage_seul: {
    weight: 22,
    apply: (_rng, w) => (w.nomUsage === null ? null : { ...w, nomNaissance: w.nomUsage, nomUsage: null }),
  },
  nom_naissance_seul: {
    weight: 8,
    apply: (_rng, w) => (w.nomUsage === null ? null : { ...w, nomUsage: null }),
  },
  jour_mois: {
    weight: 13,
    apply: (_rng, w) => {
      const { year, month, day } = civil(w.naissance);
      return day > 12 || day === month ? null : { ...w, naissance: dayNumber(year, day, month) };
    },
  },
  chiffre_date: {
    weight: 7,
    apply: (rng, w) => {
      const c: Record<'day' | 'month' | 'year', number> = { ...civil(w.naissance) };
      const part = rng.pick(['day', 'month', 'year'] as const);
      const step = part === 'year' ? rng.pick([-1, 1, -10, 10]) : rng.pick([-1, 1, 2, 10, -10]);
      c[part] += step;
      const { year, month, day } = c;
      return existsInCalendar(year, month, day) && year <= 2006
        ? { ...w, naissance: dayNumber(year, month, day) }
        : null;
    },
  },
  prenom_tronque: {
    weight: 25,
    apply: (_rng, w) => (/[- ]/.test(w.prenom) ? { ...w, prenom: w.prenom.split(/[- ]/)[0] } : null),
  },
  deuxieme_prenom: {
    weight: 4,
    apply: (rng, w, p) => ({ ...w, prenom: `${w.prenom}${rng.pick([' ', ', '])}${p.deuxiemePrenom}` }),
  },
  inversion: { weight: 3, apply: (_rng, w) => ({ ...w, nomNaissance: w.prenom, prenom: w.nomNaissance }) },
  particule: {
    weight: 30,
    apply: (rng, w) => {
      const found = /^(de la|de l'|de|du|des|d'|l'|le|la|van der|von|ben|el|da|dos|della|ould|al-) ?/i.exec(
        w.nomNaissance,
      );
      if (found === null) return null;
      const rest = w.nomNaissance.slice(found[0].length);
      return { ...w, nomNaissance: rng.chance(0.5) ? rest : found[0].replace(/[ '-]/g, '') + rest.toLowerCase() };
    },
  },
  saint_abrege: {
    weight: 30,
    apply: (_rng, w) =>
      /^Sainte?-/.test(w.nomNaissance) ? { ...w, nomNaissance: w.nomNaissance.replace(/^Saint(e?)-/, 'St$1 ') } : null,
  },
  double_nom_moitie: {
    weight: 30,
    apply: (rng, w) => {
      const halves = /^([^- ']{4,})[- ]([^- ']{4,})$/.exec(w.nomNaissance);
      return halves === null || /^saint/i.test(halves[1])
        ? null
        : { ...w, nomNaissance: rng.chance(0.7) ? halves[1] : halves[2] };
    },
  },
};

const same = (a: Written, b: Written): boolean =>
  a.nomNaissance === b.nomNaissance &&
  a.nomUsage === b.nomUsage &&
  a.prenom === b.prenom &&
  a.naissance === b.naissance;

/** The person as the first office writes it: as it is. */
export function asIs(p: Person): Seen {
  const { nomNaissance, nomUsage, prenom, naissance } = p;
  return { nomNaissance, nomUsage, prenom, naissance, variantes: [] };
}

/** The person under `count` different spelling variants (fewer when nothing else can happen to that name). */
export function misspell(rng: Rng, p: Person, count: number): Seen {
  let seen = asIs(p);
  const order = Object.entries(VARIANTS).map(([id, { weight }]) => [id, weight] as const);
  for (let tries = 0; seen.variantes.length < count && tries < 40; tries++) {
    const id = rng.weighted(order.filter(([key]) => !seen.variantes.includes(key)));
    const next = VARIANTS[id].apply(rng, seen, p);
    if (next !== null && !same(next, seen)) seen = { ...next, variantes: [...seen.variantes, id] };
  }
  return seen;
}
