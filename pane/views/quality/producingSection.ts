/** « Produire »: what can be made of the register in hand, one after the other. */
import type { Library } from '../../../core/quality/referentials';
import { button, element } from '../../element';
import { labelled, select } from '../../fields';
import type { OpenNetwork } from '../../session';
import type { ViewContext } from '../view';
import { fold } from './fold';
import {
  deliverBoard,
  deliverDirectoryPage,
  deliverDirectorySheet,
  deliverOutcomes,
  deliverRegister,
  deliverRegisterFile,
} from './outputs';
import { deliverRestitutions, deliverRestitutionSheets, restorable } from './restitutions';
import type { QualityState } from './state';
import { synthesisSection } from './synthesisSection';

/** A product: its name, what it is, its buttons. */
function product(id: string, context: ViewContext, ...controls: readonly HTMLElement[]): HTMLElement[] {
  const { say } = context;
  return [element('h4', {}, say(`grille.${id}`)), element('p', {}, say(`grille.${id}.texte`)), ...controls];
}

/** What its button says: in a document sheets are written, in the atelier a file is downloaded. */
function verb(code: string, { host, say }: ViewContext): string {
  return say(`${code}.${host.kind === 'atelier' ? 'atelier' : 'document'}`);
}

function restitutions(
  network: OpenNetwork,
  library: Library,
  state: QualityState,
  context: ViewContext,
): HTMLElement[] {
  const { host, say, refresh } = context;
  const offered = restorable(network.registre, library);
  if (offered.length === 0) return product('restitution', context, element('p', {}, say('grille.restitution.aucune')));
  if (!offered.some(({ structure }) => structure.id === state.restored)) state.restored = '';
  const list = select(
    [
      { value: '', label: say('grille.restitution.toutes', { n: offered.length }) },
      ...offered.map(({ structure: { id, nom } }) => ({ value: id, label: nom })),
    ],
    state.restored,
    (id) => {
      state.restored = id;
      refresh();
    },
  );
  const pages = button(verb('grille.restitution.pages', context), () => deliverRestitutions(network, state, context), {
    id: 'grille-restituer',
  });
  const sheets = button(say('grille.restitution.feuilles'), () => deliverRestitutionSheets(network, state, context));
  return product(
    'restitution',
    context,
    labelled('grille-restituee', say('grille.restitution.structure'), list),
    element('p', { class: 'actions' }, pages, ...(host.kind !== 'atelier' && state.restored !== '' ? [sheets] : [])),
  );
}

function outcomes(network: OpenNetwork, state: QualityState, context: ViewContext): HTMLElement[] {
  const { session, say, open } = context;
  const controls =
    session.base === null
      ? [
          element('p', {}, say('grille.croisement.sans_base')),
          element(
            'p',
            { class: 'actions' },
            button(say('grille.croisement.vers'), () => open('indicateurs')),
          ),
        ]
      : [
          element(
            'p',
            { class: 'actions' },
            button(verb('grille.croisement.faire', context), () => deliverOutcomes(network, state, context), {
              id: 'grille-croiser',
            }),
          ),
        ];
  return product('croisement', context, ...controls);
}

export function producingSection(state: QualityState, library: Library, context: ViewContext): HTMLElement {
  const { session, say } = context;
  const { network } = session;
  if (network === null) return fold('produire', state, context, element('p', {}, say('grille.produire.sans_registre')));
  const actions = (...buttons: readonly HTMLElement[]): HTMLElement => element('p', { class: 'actions' }, ...buttons);
  return fold(
    'produire',
    state,
    context,
    ...product(
      'registre',
      context,
      actions(
        button(verb('grille.registre.classeur', context), () => deliverRegister(network, state, context)),
        button(say('grille.registre.fichier'), () => deliverRegisterFile(network, state, context), {
          id: 'grille-garder',
        }),
      ),
    ),
    ...product(
      'tableau',
      context,
      actions(button(verb('grille.tableau.faire', context), () => deliverBoard(network, state, context))),
    ),
    ...restitutions(network, library, state, context),
    ...synthesisSection(network, state, context),
    ...product(
      'annuaire',
      context,
      actions(
        button(say('grille.annuaire.page'), () => deliverDirectoryPage(network, context)),
        button(verb('grille.annuaire.interne', context), () => deliverDirectorySheet(network, state, context)),
      ),
    ),
    ...outcomes(network, state, context),
  );
}
