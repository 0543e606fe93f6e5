/** The dictionary as Frictionless Table Schema, which schema.data.gouv.fr tools read. */
import { codeListById } from './codes';
import type { Rubrique } from './types';

interface Field {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'date' | 'number' | 'integer';
  readonly format?: string;
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] };
}

function field(rubrique: Rubrique): Field {
  const type =
    rubrique.storage === 'date'
      ? 'date'
      : rubrique.storage === 'text'
        ? 'string'
        : rubrique.type === 'entier'
          ? 'integer'
          : 'number';
  const values =
    rubrique.codes === undefined ? {} : { enum: codeListById(rubrique.codes).codes.map(({ code }) => code) };
  return {
    name: rubrique.id,
    title: rubrique.titre,
    description: rubrique.description,
    type,
    ...(type === 'date' ? { format: '%Y-%m-%d' } : {}),
    constraints: { required: false, ...values },
  };
}

/** Table Schema (v1) of the given rubriques, in their order; JSON-safe. */
export function tableSchema(name: string, title: string, rubriques: readonly Rubrique[]): object {
  return {
    $schema: 'https://specs.frictionlessdata.io/schemas/table-schema.json',
    name,
    title,
    lang: 'fr',
    fields: rubriques.map(field),
    missingValues: [''],
  };
}
