/** « Référentiels de la région »: those that it wrote, taken in from JSON files and kept with the document's settings. */
import { referentialJson } from '../../../core/quality/referentials';
import type { Library, Referential } from '../../../core/quality/referentials';
import { encodeUtf8 } from '../../../core/table';
import { button, element } from '../../element';
import { filePicker, labelled, select } from '../../fields';
import type { OwnQuality } from '../../ownQuality';
import { libraryOf, mergedQuality, readOwnQuality } from '../../ownQuality';
import type { ViewContext } from '../view';
import { fold } from './fold';
import type { QualityState } from './state';

/** Everything is read first: one wrong file changes nothing. @throws Problem */
export function withFiles(own: OwnQuality, files: readonly (readonly [name: string, text: string])[]): OwnQuality {
  const merged = files.map(([name, text]) => readOwnQuality(text, name)).reduce(mergedQuality, own);
  libraryOf(merged);
  return merged;
}

/** Without a référentiel, and without what leads from it or changes it. */
export function without(own: OwnQuality, id: string): OwnQuality {
  return {
    referentiels: own.referentiels.filter((one) => one.id !== id),
    correspondances: own.correspondances.filter(({ de }) => de !== id),
    rattachements: own.rattachements.filter(({ referentiel }) => referentiel !== id),
  };
}

/** Keeps it in the session and with the document. */
async function keep(own: OwnQuality, { session, refresh }: ViewContext): Promise<void> {
  libraryOf(own);
  session.ownQuality = own;
  await session.save();
  refresh();
}

function ownList(context: ViewContext): HTMLElement[] {
  const { session, say, tell, attempt } = context;
  const { referentiels, correspondances, rattachements } = session.ownQuality;
  const remove = ({ id, titre }: Referential): void =>
    attempt(async () => {
      await keep(without(session.ownQuality, id), context);
      document.getElementById('grille-referentiels-titre')?.focus();
      tell(say('grille.referentiels.retire', { titre }));
    });
  const lines = referentiels.map((one) =>
    element(
      'li',
      {},
      say('grille.referentiels.un', { titre: one.titre, version: one.version, n: one.indicateurs.length }),
      ' ',
      button(say('grille.referentiels.retirer'), () => remove(one), {
        attributes: { 'aria-label': say('grille.referentiels.retirer.nom', { titre: one.titre }) },
      }),
    ),
  );
  const others = correspondances.length + rattachements.length;
  const removeOthers = (): void =>
    attempt(async () => {
      await keep({ ...session.ownQuality, correspondances: [], rattachements: [] }, context);
      document.getElementById('grille-referentiels-titre')?.focus();
      tell(say('grille.referentiels.autres.retires'));
    });
  if (lines.length + others === 0) return [element('p', {}, say('grille.referentiels.vide'))];
  return [
    ...(lines.length === 0 ? [] : [element('ul', {}, ...lines)]),
    ...(others === 0
      ? []
      : [
          element('p', {}, say('grille.referentiels.autres', { n: others })),
          element('p', { class: 'actions' }, button(say('grille.referentiels.autres.retirer'), removeOthers)),
        ]),
  ];
}

export function ownSection(state: QualityState, library: Library, context: ViewContext): HTMLElement {
  const { host, session, say, tell, attempt } = context;
  const take = filePicker(
    'grille-referentiels-fichier',
    say('grille.referentiels.prendre'),
    '.json,application/json',
    (files) =>
      attempt(async () => {
        const texts = await Promise.all(files.map(async (file) => [file.name, await file.text()] as const));
        await keep(withFiles(session.ownQuality, texts), context);
        tell(say(`grille.referentiels.pris.${host.kind === 'atelier' ? 'atelier' : 'document'}`));
      }),
    say('grille.referentiels.prendre.aide'),
  );
  take.querySelector('input')?.setAttribute('multiple', '');
  let model = library.all[0].id;
  const models = select(
    library.all.map(({ id, titre, version }) => ({ value: id, label: say('grille.referentiel', { titre, version }) })),
    model,
    (id) => (model = id),
  );
  const give = (): void =>
    attempt(async () => {
      const files = new Map([[`${model}.json`, encodeUtf8(referentialJson(library.get(model)))]]);
      tell(say('grille.remis', { nom: await host.deliverFiles(model, files) }));
    });
  return fold(
    'referentiels',
    state,
    context,
    element('p', {}, say('grille.referentiels.texte')),
    ...ownList(context),
    take,
    labelled('grille-referentiels-modele', say('grille.referentiels.partir'), models),
    element('p', { class: 'actions' }, button(say('grille.referentiels.obtenir'), give)),
  );
}
