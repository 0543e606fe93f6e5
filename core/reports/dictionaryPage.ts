/** The dictionary as a Markdown page: rubriques, code lists, accepted forms; written by `npm run docs`. */
import type { Rubrique } from '../dictionary';
import { codeLists, rubriques } from '../dictionary';
import { phrase } from '../messages';
import { valueTypeById } from '../values';
import { markdownTable } from './markdown';

function section(titre: string, kept: readonly Rubrique[]): string[] {
  const head = ['identifiant', 'titre', 'contenu', 'lecture'].map((one) => phrase(`dictionnaire.${one}`));
  const rows = kept.map(({ id, titre: title, description, type, codes }) => [
    `\`${id}\``,
    title,
    codes === undefined ? description : `${description} → [${codes}](#${codes})`,
    valueTypeById(type).doc,
  ]);
  return [`## ${titre}`, '', ...markdownTable(head, rows), ''];
}

/** The whole page, in French. */
export function dictionaryPage(): string {
  const lists = codeLists.flatMap(({ id, titre, source, codes }) => [
    `### ${id}`,
    '',
    `${titre}. ${source}`,
    '',
    ...markdownTable(
      ['code', 'libelle', 'graphies'].map((one) => phrase(`dictionnaire.${one}`)),
      codes.map(({ code, libelle, graphies }) => [`\`${code}\``, libelle, graphies.slice(0, 12).join(', ')]),
    ),
    '',
  ]);
  return [
    `# ${phrase('dictionnaire.page')}`,
    '',
    phrase('dictionnaire.introduction'),
    '',
    ...section(
      phrase('dictionnaire.socle'),
      rubriques.filter(({ niveau }) => niveau === 'socle'),
    ),
    ...section(
      phrase('dictionnaire.extensions'),
      rubriques.filter(({ niveau }) => niveau === 'extension'),
    ),
    ...section(
      phrase('dictionnaire.identite'),
      rubriques.filter(({ niveau }) => niveau === 'identite'),
    ),
    `## ${phrase('dictionnaire.listes')}`,
    '',
    ...lists,
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}
