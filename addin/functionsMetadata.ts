/** The functions.json that Excel reads, made from the catalogue in the language asked for. */
import { type Language, phrase } from '../core/messages';
import { customFunctions } from '../core/tasks/customFunctions';

/** The metadata of every cell function (custom functions JSON schema). */
export function functionsMetadata(language: Language): object {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    functions: customFunctions.map(({ name, parameters, optional = [], result }) => ({
      id: name,
      name,
      description: phrase(`fonction.${name}`, {}, language),
      parameters: parameters.map((parameter) => ({
        name: parameter,
        description: phrase(`fonction.${name}.${parameter}`, {}, language),
        type: 'any',
        dimensionality: 'matrix',
        ...(optional.includes(parameter) ? { optional: true } : {}),
      })),
      // A figure may also be an empty cell.
      result: { type: result === 'texte' ? 'string' : 'any', dimensionality: 'matrix' },
    })),
  };
}
