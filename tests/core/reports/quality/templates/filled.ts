/** Forms filled at random, from a seed: every type of field, half of them blank, some grids complete. */
import type { Field, FieldValue, Form, FormData, Values } from '../../../../../core/quality/forms';
import type { Referential } from '../../../../../core/quality/referentials';
import { isoDay } from '../../../../../core/table';

/** Uniform numbers in [0, 1) (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Texts that spreadsheets are tempted to take for something else. */
const TEXTS = [
  'Affichage à l’entrée',
  '- manque le devis\n- à revoir',
  '=1+1',
  '3/4',
  '01250',
  '1-2',
  'Deux salles ; « calme » & "clair"',
  '  espaces  ',
  '+33',
  'oui',
  '12',
  '2024-05',
  'VRAI',
  'Un texte long qui dit ce qui a été vu sur place, '.repeat(4).trim(),
];

export class Filler {
  private readonly random: () => number;

  constructor(
    seed: number,
    private readonly referential?: Referential,
    /** Share of fields left blank. */
    private readonly blank = 0.4,
  ) {
    this.random = randomFrom(seed);
  }

  private below(n: number): number {
    return Math.floor(this.random() * n);
  }

  private pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)];
  }

  private some<Item>(items: readonly Item[]): Item[] {
    const kept = items.filter(() => this.random() < 0.4);
    return kept.length > 0 ? kept : [this.pick(items)];
  }

  private digits(n: number): string {
    return Array.from({ length: n }, () => this.below(10)).join('');
  }

  /** Of a unit that does not exist; its last digit makes the sum of Luhn. */
  private siret(): string {
    const digits = `000000000${this.digits(4)}`;
    const sum = [...digits].reduce((total, digit, i) => {
      const doubled = Number(digit) * (i % 2 === 0 ? 2 : 1);
      return total + (doubled > 9 ? doubled - 9 : doubled);
    }, 0);
    return `${digits}${(10 - (sum % 10)) % 10}`;
  }

  value({ type, liste = [] }: Field): FieldValue {
    if (this.random() < this.blank) return null;
    switch (type) {
      case 'date':
        return isoDay(14000 + this.below(8000));
      case 'entier':
        return 1990 + this.below(35);
      case 'nombre':
        return this.below(10000) / 4;
      case 'taux':
        return this.below(1001) / 1000;
      case 'choix':
        return this.pick(liste).code;
      case 'choix_multiple':
        return this.some(liste).map(({ code }) => code);
      case 'oui_non':
        return this.random() < 0.5;
      case 'siret':
        return this.siret();
      case 'structure':
        return `R${this.digits(4)}`;
      case 'code_postal':
        return `0${this.digits(4)}`;
      case 'telephone':
        return `019900${this.digits(4)}`;
      case 'courriel':
        return `contact${this.below(99)}@exemple.invalid`;
      case 'adresse_web':
        return `https://exemple.invalid/${this.below(99)}`;
      case 'niveau':
        return this.pick(this.referential?.echelle.niveaux ?? []).code;
      case 'indicateurs':
        return this.some(this.referential?.indicateurs.map(({ numero }) => numero) ?? ['1', '2', '7']);
      default:
        return this.pick(TEXTS).trim();
    }
  }

  row(champs: readonly Field[]): Values {
    return Object.fromEntries(
      champs.filter(({ verrouille }) => verrouille !== true).map((one) => [one.id, this.value(one)]),
    );
  }

  data({ sections }: Form): FormData {
    return Object.fromEntries(
      sections.map(({ id, genre, champs }) => {
        if (genre === 'fiche') return [id, [this.row(champs)]];
        if (genre === 'liste') return [id, Array.from({ length: 1 + this.below(4) }, () => this.row(champs))];
        return [
          id,
          (this.referential?.indicateurs ?? []).map(({ numero, niveaux }) => {
            const row = this.row(champs);
            const level = champs.find(({ type }) => type === 'niveau');
            const refused = level !== undefined && niveaux !== undefined && !niveaux.includes(String(row[level.id]));
            return { ...row, ...(refused ? { [level.id]: this.pick(niveaux) } : {}), indicateur: numero };
          }),
        ];
      }),
    );
  }
}
