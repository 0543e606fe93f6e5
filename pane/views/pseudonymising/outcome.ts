/** Last step: pseudonymise, tell the verdict of the check, hand over. */
import type { Profile } from '../../../core/profiles';
import { rubriqueTitle } from '../../../core/reports';
import type { Handed, PseudonymisedDelivery } from '../../../core/tasks';
import { pseudonymisedOutputs, pseudonymiser } from '../../../core/tasks';
import { button, element } from '../../element';
import { madeBytes, madeWorkbook } from '../../madeOutput';
import type { Session } from '../../session';
import { version } from '../../version';
import type { ViewContext } from '../view';
import type { PseudonymisingState } from './state';

const TOOL = `suivi-vae ${version}`;

function handed(
  state: PseudonymisingState,
  profile: Profile,
  made: PseudonymisedDelivery,
  { session }: ViewContext,
): Handed {
  return { given: given(state, profile, session), made, livraison: `${state.certificateur}-01` };
}

function given(
  { read, certificateur: id }: PseudonymisingState,
  profile: Profile,
  { region, certifications }: Session,
): Handed['given'] {
  if (read === null) throw new RangeError('nothing was read');
  const certifier = region?.certificateurs.find((one) => one.id === id) ?? {
    id,
    nom: id,
    nature: 'certificateur' as const,
    exports: [],
  };
  return { raw: read.raw, profile, certifier, sha256: read.sha256, outil: TOOL, certifications: certifications?.list };
}

function start(state: PseudonymisingState, profile: Profile, context: ViewContext): void {
  const { session, say, tell, work, refresh } = context;
  const key = session.keys.get('appariement');
  if (key === undefined) {
    tell(say('pseudonymiser.cle_manque'));
    document.getElementById('pseudo-cle-fichier')?.focus();
    return;
  }
  work('etape.pseudonymiser', async (running) => {
    const source = given(state, profile, session);
    state.made = await running.run(pseudonymiser(source, key, { sensibles: state.sensibles }));
    refresh();
    tell(say(state.made.residual.length === 0 ? 'pseudonymiser.controle.rien' : 'pseudonymiser.controle.trouve'));
  });
}

function verdict({ residual }: PseudonymisedDelivery, { say }: ViewContext): HTMLElement[] {
  if (residual.length === 0) return [element('p', { class: 'promise' }, say('pseudonymiser.controle.rien'))];
  const lines = residual.map(({ column, kind, rows }) => {
    const quoi = say(`pseudonymiser.residu.${kind}`);
    // A repeated rubrique is numbered: its title is that of the rubrique.
    const rubrique = rubriqueTitle(column.replace(/_\d+$/, ''));
    return element('li', {}, say('pseudonymiser.controle.ligne', { rubrique, quoi, n: rows }));
  });
  return [
    element(
      'div',
      { class: 'probleme' },
      element('p', { class: 'what' }, say('pseudonymiser.controle.trouve')),
      element('ul', {}, ...lines),
      element('p', { class: 'do' }, say('pseudonymiser.controle.action')),
    ),
  ];
}

function results(made: PseudonymisedDelivery, one: () => Handed, context: ViewContext): HTMLElement[] {
  const { host, say, tell, work } = context;
  const write = (): void =>
    work('pseudonymiser.ecriture', async (running) => {
      const model = await madeWorkbook(pseudonymisedOutputs([one()]).get('livraison.xlsx'), running);
      const names = await host.deliverWorkbook('livraison', model, running.watch('pseudonymiser.ecriture'));
      tell(say('pseudonymiser.ecrit', { noms: names.join(', ') }));
    });
  const download = (): void =>
    work('pseudonymiser.ecriture', async (running) => {
      const csv = await madeBytes(pseudonymisedOutputs([one()]).get('livraison.csv'), running);
      tell(
        say('pseudonymiser.telecharge', {
          nom: await host.deliverFiles('livraison', new Map([['livraison.csv', csv]])),
        }),
      );
    });
  const facts = say('pseudonymiser.fait', {
    lignes: made.counts.retenues,
    refusees: made.counts.refusees,
    personnes: made.persons,
    empreinte: made.mark.empreinte,
  });
  const isSheet = host.kind !== 'atelier';
  return [
    element('p', {}, facts),
    ...verdict(made, context),
    element('p', {}, say('pseudonymiser.statut')),
    element(
      'p',
      { class: 'actions' },
      button(say(isSheet ? 'pseudonymiser.ecrire' : 'pseudonymiser.classeur'), write, {
        id: 'pseudo-ecrire',
        class: 'primary',
      }),
      button(say('pseudonymiser.csv'), download, { id: 'pseudo-csv' }),
    ),
  ];
}

/** @param profile that applies: the certifier's, or what is sure of a proposal */
export function outcomeSection(state: PseudonymisingState, profile: Profile, context: ViewContext): HTMLElement {
  const { say } = context;
  const { made } = state;
  const launch = button(say('pseudonymiser.lancer'), () => start(state, profile, context), {
    id: 'pseudo-lancer',
    ...(made === null ? { class: 'primary' } : {}),
  });
  return element(
    'section',
    {},
    element('h3', {}, say('pseudonymiser.etape4')),
    element('p', { class: 'actions' }, launch),
    ...(made === null ? [] : results(made, () => handed(state, profile, made, context), context)),
  );
}
