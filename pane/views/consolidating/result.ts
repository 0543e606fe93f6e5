/** What was consolidated: each delivery, the persons found again, the findings, and what to take away. */
import type { Certifier } from '../../../core/base';
import { countText } from '../../../core/reports';
import { button, element } from '../../element';
import { labelled, select } from '../../fields';
import { resultTable } from '../resultTable';
import type { ViewContext } from '../view';
import { deliverBase, deliverCompleteness, deliverCsv, deliverFeedback } from './outputs';
import type { Consolidation } from './state';

/** Certifiers shown; the rest is counted. */
const SHOWN = 12;
const COUNTS = ['lues', 'retenues', 'refusees', 'fusionnees'] as const;

function deliveriesTable({ result, planned }: Consolidation, { say }: ViewContext): HTMLElement {
  const statuses = new Map(planned.map(({ livraison, statut }) => [livraison, statut]));
  // What was read this time first.
  const order = [...result.deliveries].sort(
    (a, b) => Number(statuses.has(b.read.livraison)) - Number(statuses.has(a.read.livraison)),
  );
  const rows = order.map(({ read, counts }) => {
    const statut = statuses.get(read.livraison);
    return {
      cells: [
        read.livraison,
        read.raw.source.fileName,
        say(statut === undefined ? 'consolider.conservee' : `consolider.statut.${statut}`),
        ...[read.raw.rowCount, counts.retenues, counts.refusees, counts.fusionnees].map(countText),
      ],
    };
  });
  const heads = ['livraison', 'fichier', 'statut', ...COUNTS].map((one) => say(`consolider.resultat.${one}`));
  return resultTable(say('consolider.livraisons'), heads, rows, say, [3, 4, 5, 6]);
}

function findingsList({ result }: Consolidation, { say }: ViewContext): HTMLElement[] {
  const counts = new Map<string, number>();
  for (const { read, findings } of result.changed) {
    counts.set(read.certifier.nom, (counts.get(read.certifier.nom) ?? 0) + findings.length);
  }
  const lines = [...counts].sort(([, a], [, b]) => b - a);
  const shown = lines
    .slice(0, SHOWN)
    .map(([certificateur, n]) => element('li', {}, say('consolider.resultat.constat', { certificateur, n })));
  const more = lines.length - shown.length;
  return [
    element('h4', {}, say('consolider.resultat.constats')),
    element('ul', {}, ...shown),
    ...(more > 0 ? [element('p', {}, say('consolider.resultat.suite', { n: more }))] : []),
  ];
}

/** One button a certifier; where there are many, the others are in a list. */
function feedbackButtons(last: Consolidation, context: ViewContext): HTMLElement[] {
  const { host, say } = context;
  const certifiers = [...new Map(last.result.changed.map(({ read }) => [read.certifier.id, read.certifier])).values()];
  const one = ({ id, nom }: Certifier): HTMLElement =>
    button(`${say('consolider.retour')} ${nom}`, () => deliverFeedback(last, id, context));
  const others = certifiers.slice(SHOWN);
  return [
    element(
      'h4',
      { id: 'consolider-retours' },
      say(host.kind === 'atelier' ? 'consolider.telecharger_retours' : 'consolider.ecrire_retours'),
    ),
    element('p', { class: 'actions' }, ...certifiers.slice(0, SHOWN).map(one)),
    ...(others.length === 0 ? [] : otherFeedback(last, others, context)),
  ];
}

function otherFeedback(last: Consolidation, others: readonly Certifier[], context: ViewContext): HTMLElement[] {
  const { say } = context;
  let chosen = others[0].id;
  const list = select(
    others.map(({ id, nom }) => ({ value: id, label: nom })),
    chosen,
    (id) => (chosen = id),
  );
  return [
    labelled('consolider-retour-autre', say('consolider.retour.autre'), list),
    element(
      'p',
      { class: 'actions' },
      button(say('consolider.retour.remettre'), () => deliverFeedback(last, chosen, context), {
        id: 'consolider-retour-remettre',
      }),
    ),
  ];
}

/** The last result; nothing while there is none. */
export function resultSection(last: Consolidation, context: ViewContext): HTMLElement {
  const { host, say, open } = context;
  const { consolidated, joined } = last.result;
  const { base } = consolidated;
  const code = host.kind === 'atelier' ? 'consolider.telecharger_base' : 'consolider.ecrire_base';
  return element(
    'section',
    { id: 'consolide' },
    element('h3', {}, say('consolider.resultat')),
    element(
      'p',
      {},
      say('consolider.resultat.base', {
        parcours: countText(base.parcours.rowCount),
        passages: countText(base.passages.rowCount),
        candidats: countText(consolidated.candidats),
        multi: countText(consolidated.candidatsMulti),
      }),
    ),
    ...(joined.parPseudonyme + joined.parIndice + joined.parNumero === 0
      ? []
      : [
          element(
            'p',
            {},
            say('consolider.resultat.retrouvees', {
              n: joined.parPseudonyme + joined.parIndice + joined.parNumero,
              graphie: joined.parIndice,
              numero: joined.parNumero,
            }),
          ),
        ]),
    ...(joined.laissesDistincts === 0
      ? []
      : [element('p', { class: 'weak' }, say('consolider.resultat.laisses', { n: joined.laissesDistincts }))]),
    element(
      'p',
      { class: 'actions' },
      button(say(code), () => deliverBase(last, context), { id: 'consolider-base', class: 'primary' }),
      button(say('consolider.telecharger_csv'), () => deliverCsv(last, context), { id: 'consolider-csv' }),
      button(say('consolider.qualite'), () => deliverCompleteness(last, context), { id: 'consolider-qualite' }),
      button(say('consolider.vers_indicateurs'), () => open('indicateurs')),
    ),
    deliveriesTable(last, context),
    ...findingsList(last, context),
    ...feedbackButtons(last, context),
  );
}
