/** The référentiels as a Markdown page: source, validity, what is deduced or to validate, crosswalks (`npm run docs`). */
import type { Slots } from '../messages';
import { phrase } from '../messages';
import type { Library, QualityIndicator, Referential, Source } from '../quality/referentials';
import { allowedLevels, byCriterion, library } from '../quality/referentials';
import { parseIsoDay } from '../table';
import { dayText } from './french';
import { markdownTable } from './markdown';

const say = (code: string, slots?: Slots): string => phrase(`referentiels.page.${code}`, slots);

/** The whole page, in French: what we ship. */
export function referentialsPage(): string {
  const shipped = library();
  return [
    `# ${phrase('referentiels.page')}`,
    '',
    say('introduction'),
    '',
    ...overview(shipped.all),
    '',
    ...shipped.all.flatMap((one, i) => chapter(one, shipped.all.slice(0, i))),
    ...crosswalkChapter(shipped),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

function overview(all: readonly Referential[]): string[] {
  return markdownTable(
    ['identifiant', 'titre', 'contenu', 'validite', 'statut'].map((one) => say(one)),
    all.map((one) => [
      `[${one.id}](#${one.id})`,
      one.titre,
      say('contenu.valeur', { criteres: one.criteres.length, indicateurs: one.indicateurs.length }),
      validity(one),
      say(`statut.${one.statut}`),
    ]),
  );
}

function chapter(one: Referential, before: readonly Referential[]): string[] {
  const same = before.find((other) => sameContent(one, other));
  return [
    `## ${one.id}`,
    '',
    ...facts(one),
    '',
    ...one.remarques.map(({ titre, texte }) => `> **${titre}.** ${texte}\n`),
    ...(same === undefined ? content(one) : [say('memes', { autre: `[${same.id}](#${same.id})` }), '']),
  ];
}

function facts(one: Referential): string[] {
  const rules = Object.entries(one.regles).map(([rule, n]) => say(`regle.${rule}`, { n }));
  const labelled: readonly (readonly [string, string])[] = [
    ['titre', one.titre],
    ['version', one.version],
    ['famille', `\`${one.famille}\``],
    ['validite', validity(one)],
    ['statut', say(`statut.${one.statut}`)],
    ['editeur', one.editeur],
    ['source', sourceText(one.source)],
    ...(rules.length === 0 ? [] : ([['regles', rules.join('\u00a0; ')]] as const)),
    ['rattachement', assignmentText(one.indicateurs)],
    ...(one.indicateurs.some(({ a_valider }) => a_valider) && one.statut === 'complet'
      ? ([['textes', phrase('referentiels.a_valider')]] as const)
      : []),
  ];
  return labelled.map(([code, text]) => `- ${say(code)}\u00a0: ${text}`);
}

function content(one: Referential): string[] {
  return [
    `### ${say('echelle')}\u00a0: ${one.echelle.titre}`,
    '',
    ...scaleTable(one),
    '',
    `### ${say('indicateurs')}`,
    '',
    ...byCriterion(one).flatMap(({ critere, indicateurs }) => [
      `#### ${critere.numero}. ${critere.titre}`,
      '',
      ...indicatorTable(one, indicateurs),
      '',
      ...descriptorTable(one, indicateurs),
    ]),
  ];
}

function scaleTable(one: Referential): string[] {
  return markdownTable(
    ['niveau', 'code', 'valeur', 'conforme', 'exige'].map((column) => say(column)),
    one.echelle.niveaux.map(({ code, libelle, valeur, conforme, preuve, motif }) => [
      libelle,
      `\`${code}\``,
      valeur === null ? say('valeur.aucune') : String(valeur),
      say(conforme ? 'oui' : 'non'),
      [...(preuve ? [say('exige.preuve')] : []), ...(motif === true ? [say('exige.motif')] : [])].join(', '),
    ]),
  );
}

/** Columns that a skeleton leaves empty are not drawn. */
function indicatorTable(one: Referential, indicators: readonly QualityIndicator[]): string[] {
  const columns: readonly [string, (indicator: QualityIndicator) => string][] = [
    ['numero', ({ numero }) => numero],
    ['indicateur', ({ titre }) => titre],
    ['question', ({ question }) => question],
    ['preuves', ({ preuves }) => preuves.join('<br>')],
    ['precisions', (indicator) => details(one, indicator)],
  ];
  const kept = columns.filter(([, text]) => indicators.some((indicator) => text(indicator) !== ''));
  return markdownTable(
    kept.map(([column]) => say(column)),
    indicators.map((indicator) => kept.map(([, text]) => text(indicator))),
  );
}

function details(one: Referential, indicator: QualityIndicator): string {
  const levels = allowedLevels(one, indicator).map(({ libelle }) => libelle.toLowerCase());
  return [
    ...(indicator.condition === undefined ? [] : [indicator.condition.toLowerCase()]),
    ...(indicator.niveaux === undefined ? [] : [say('precision.niveaux', { niveaux: levels.join(', ') })]),
    ...(indicator.mesures === undefined ? [] : [say('precision.mesures', { mesures: indicator.mesures.join(', ') })]),
  ].join('\u00a0; ');
}

function descriptorTable(one: Referential, indicators: readonly QualityIndicator[]): string[] {
  const levels = one.echelle.niveaux.filter(({ code }) =>
    indicators.some(({ descripteurs }) => descripteurs[code] !== undefined),
  );
  if (levels.length === 0) return [];
  return [
    ...markdownTable(
      [say('numero'), ...levels.map(({ libelle }) => libelle)],
      indicators.map(({ numero, descripteurs }) => [numero, ...levels.map(({ code }) => descripteurs[code] ?? '')]),
    ),
    '',
  ];
}

function crosswalkChapter(shipped: Library): string[] {
  return [
    `## ${say('passages')}`,
    '',
    ...shipped.crosswalks.flatMap(({ de, vers, source, liens }) => {
      const secondary = liens.some(({ secondaires }) => secondaires.length > 0);
      const from = shipped.get(de);
      return [
        `### ${say('passage', { de, famille: vers.famille })}`,
        '',
        `${say('source')}\u00a0: ${sourceText(source)}.`,
        '',
        ...markdownTable(
          ['numero', 'indicateur', 'principal', ...(secondary ? ['secondaires'] : [])].map((column) => say(column)),
          liens.map((lien) => [
            lien.de,
            from.indicateurs.find(({ numero }) => numero === lien.de)?.titre ?? '',
            lien.principal,
            ...(secondary ? [lien.secondaires.join(', ')] : []),
          ]),
        ),
        '',
        ...shipped.versions(vers.famille).flatMap(({ id, validite }) => {
          const day = validite.debut ?? validite.fin ?? ANY_DAY;
          const numbers = shipped.withoutCounterpart(de, vers.famille, day);
          const slots = { de, version: id, numeros: numbers.join(', ') };
          return [say(numbers.length === 0 ? 'sans.aucun' : 'sans', slots), ''];
        }),
      ];
    }),
  ];
}

/** A day of a version without limits. */
const ANY_DAY = '2010-01-01';

function sameContent(one: Referential, other: Referential): boolean {
  const content = ({ criteres, indicateurs, echelle }: Referential): string =>
    JSON.stringify({ criteres, indicateurs, echelle });
  return content(one) === content(other);
}

function validity({ validite }: Referential): string {
  const [debut, fin] = [validite.debut, validite.fin].map((day) => (day === null ? '' : dayText(parseIsoDay(day))));
  if (debut === '') return fin === '' ? say('validite.toujours') : say('validite.jusque', { fin });
  return fin === '' ? say('validite.depuis', { debut }) : say('validite.entre', { debut, fin });
}

function sourceText({ intitule, reference, adresse, a_verifier }: Source): string {
  const text = adresse === undefined ? intitule : `[${intitule}](${adresse})`;
  const more = [
    ...(reference === undefined ? [] : [reference]),
    ...(a_verifier ? [`**${phrase('referentiels.a_verifier')}**`] : []),
  ];
  return [text, ...more].join('. ');
}

function assignmentText(indicators: readonly QualityIndicator[]): string {
  const origins = [...new Set(indicators.map(({ rattachement }) => rattachement))];
  return origins.map((origin) => phrase(`referentiels.rattachement.${origin}`)).join(', ');
}
