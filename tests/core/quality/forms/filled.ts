/** Fills a template with plausible, fictitious values; for tests. */
import { sectionsFor } from '../../../../core/quality/forms';
import type { Field, FieldValue, Form, FormData, Values } from '../../../../core/quality/forms';
import type { Referential } from '../../../../core/quality/referentials';
import type { Chooser } from './layout';

const TEXTS = [
  'Vu sur place',
  'Procédure écrite, datée et connue de l’équipe',
  'À compléter avant la fin du trimestre',
  'Ligne une\nLigne deux',
  '12 rue des Flamboyants',
  'Livret d’accueil (version 3) ; page 12',
  '= formule écrite comme un texte',
];
const DAYS = ['2010-04-12', '2023-02-03', '2024-12-31', '2025-10-01'];

function value(field: Field, choose: Chooser, referential: Referential | undefined): FieldValue {
  const { liste = [], type } = field;
  const codes = liste.map(({ code }) => code);
  const some = <T>(list: readonly T[]): T => list[choose.int(list.length)];
  const several = (list: readonly string[]): string[] => Array.from(new Set([some(list), some(list), some(list)]));
  switch (type) {
    case 'date':
      return some(DAYS);
    case 'entier':
      return (field.minimum ?? 0) + choose.int(30);
    case 'nombre':
      return choose.int(80) / 2;
    case 'taux':
      return 0.5;
    case 'choix':
    case 'niveau':
      return some(codes);
    case 'choix_multiple':
      return several(codes);
    case 'oui_non':
      return choose.int(2) === 1;
    case 'siret':
    case 'structure':
      return some(['73282932000074', '35600000000048']);
    case 'code_postal':
      return some(['97200', '01250']);
    case 'courriel':
      return 'contact@exemple.fr';
    case 'telephone':
      return '0596000000';
    case 'adresse_web':
      return 'https://www.exemple.fr';
    case 'indicateurs':
      return several(referential?.indicateurs.map(({ numero }) => numero) ?? ['1', '2', '14']);
    default:
      return some(TEXTS);
  }
}

/** One chance in `rarity` that a field is left empty; needed fields never are. */
export function filledData(form: Form, choose: Chooser, referential?: Referential, rarity = 3): FormData {
  const data: Record<string, readonly Values[]> = {};
  for (const section of sectionsFor(form, referential)) {
    const row = (): Values =>
      Object.fromEntries(
        section.champs
          .filter(({ obligatoire }) => obligatoire === true || choose.int(rarity) !== 1)
          .map((field) => [field.id, value(field, choose, referential)]),
      );
    const rows =
      section.genre === 'fiche'
        ? [row()]
        : section.genre === 'liste'
          ? Array.from({ length: 1 + choose.int(4) }, row)
          : section.groupes.flatMap(({ indicateurs }) =>
              indicateurs
                .filter(() => choose.int(4) !== 1)
                .map(({ numero }): Values => ({ indicateur: numero, ...row() })),
            );
    const said = rows.filter((values) => Object.keys(values).some((id) => id !== 'indicateur'));
    if (said.length > 0) data[section.id] = said;
  }
  return data;
}
