/** The view "Publier": what may leave, what is hidden and why, the files. */
import type { RegionSettings } from '../../../core/base';
import { countText } from '../../../core/reports';
import { baseRegion } from '../../baseRegion';
import { button, element } from '../../element';
import { baseInHand } from '../baseInHand';
import { resultTable } from '../resultTable';
import type { View, ViewContext } from '../view';
import { exampleNames, indicatorRows, reasonRows } from './explained';
import { formerPublication } from './former';
import type { Ready } from './outputs';
import { deliverFiles, deliverSheets, prepare } from './outputs';

/** Rows told as examples of each way of hiding. */
const EXAMPLES = 5;

function rule({ publication }: RegionSettings, { say, open }: ViewContext): HTMLElement {
  return element(
    'div',
    {},
    element('p', {}, say('secret.seuil', { dernier: publication.seuil - 1 })),
    element('p', { class: 'aide' }, say(`publication.methode.${publication.methode}`)),
    element(
      'p',
      { class: 'actions' },
      button(say('publication.changer'), () => open('reglages')),
    ),
  );
}

function examples(ready: Ready, statut: 'secret_primaire' | 'secret_secondaire', { say }: ViewContext): HTMLElement[] {
  const { region, published } = ready;
  const names = exampleNames(region, published, statut, EXAMPLES);
  if (names.length === 0) return [];
  const total = statut === 'secret_primaire' ? published.report.primaires : published.report.secondaires;
  const more = total - names.length;
  return [
    element('h4', {}, say(`publication.exemples.${statut}`)),
    element('p', { class: 'aide' }, say(`publication.exemples.${statut}.texte`)),
    element(
      'ul',
      {},
      ...names.map((name) => element('li', {}, name)),
      ...(more > 0 ? [element('li', {}, say('chiffres.autres', { n: more }))] : []),
    ),
  ];
}

function prepared(ready: Ready, context: ViewContext): HTMLElement[] {
  const { host, say } = context;
  const { report } = ready.published;
  const sheets = host.kind === 'atelier' ? 'publication.telecharger.classeur' : 'publication.ecrire';
  const hidden = report.primaires + report.secondaires;
  const heads = ['indicateur', 'publiees', 'primaires', 'secondaires'].map((name) =>
    say(`publication.colonne.${name}`),
  );
  return [
    element('h3', {}, say('publication.bilan')),
    element('p', {}, say('secret.publiees', { n: report.publiees, total: countText(report.lignes) })),
    element('p', {}, say('publication.masquees', { n: hidden })),
    ...(report.inconnusMasques > 0 ? [element('p', {}, say('secret.inconnus', { n: report.inconnusMasques }))] : []),
    element('p', {}, say('secret.audit', { relations: countText(report.relations) })),
    element(
      'p',
      { class: 'actions' },
      button(say('publication.telecharger'), () => deliverFiles(ready, context), {
        id: 'telecharger-publication',
        class: 'primary',
      }),
      button(say(sheets), () => deliverSheets(ready, context), { id: 'ecrire-publication' }),
    ),
    element('h3', {}, say('publication.pourquoi')),
    resultTable(
      say('publication.raisons'),
      [say('publication.colonne.raison'), say('publication.colonne.lignes')],
      reasonRows(ready.published, say).map((cells) => ({ cells })),
      say,
      [1],
    ),
    ...examples(ready, 'secret_primaire', context),
    ...examples(ready, 'secret_secondaire', context),
    resultTable(
      say('publication.par_indicateur'),
      heads,
      indicatorRows(ready.published).map((cells) => ({ cells })),
      say,
      [1, 2, 3],
    ),
    element('h3', {}, say('publication.precedente.titre')),
    formerPublication(ready, context),
  ];
}

function render(context: ViewContext): readonly Node[] {
  const { session, say, tell, work, refresh } = context;
  const { base } = session;
  const region = baseRegion(session);
  const head = [element('p', {}, say('publication.presentation')), baseInHand(context)];
  if (base === null || region === null) return head;
  const start = (): void =>
    work('etape.proteger', async (running) => {
      await prepare(session, base, region, running);
      refresh();
      tell(say('publication.prete', { n: session.published?.report.publiees ?? 0 }));
    });
  const { indicators, published } = session;
  const launch = button(say(published === null ? 'publication.preparer' : 'publication.refaire'), start, {
    id: 'preparer',
    ...(published === null ? { class: 'primary' } : {}),
  });
  return [
    ...head,
    rule(region, context),
    element('p', { class: 'actions' }, launch),
    ...(indicators === null || published === null
      ? []
      : prepared({ base, region, truth: indicators, published }, context)),
  ];
}

export const publishingView: View = { id: 'publier', title: 'publication.vue', render };
