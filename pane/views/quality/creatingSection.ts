/** « Créer un classeur à remplir »: the template, its référentiel, whose it is. */
import { formById } from '../../../core/quality/forms';
import type { Form } from '../../../core/quality/forms';
import type { Library, Referential } from '../../../core/quality/referentials';
import { isoToFrench } from '../../../core/reports/quality/days';
import { button, element } from '../../element';
import { groupedSelect, input, labelled, select } from '../../fields';
import { toldDrawn } from '../drawn';
import { today } from '../settings/state';
import type { ViewContext } from '../view';
import { createWorkbook } from './creating';
import { fold } from './fold';
import { formGroups, isInForce, isOfStructure, proposedReferential, referentialsOf } from './offered';
import type { QualityState } from './state';

/** The version first: lists are cut at the width of a pane. */
function referentialLabel(referential: Referential, { say }: ViewContext): string {
  const { titre, version, statut } = referential;
  const label = say('grille.referentiel', { titre, version });
  return statut === 'squelette' ? say('grille.referentiel.squelette', { label }) : label;
}

/** Whether it is in force today, where it has dates. */
function validityNote(referential: Referential, library: Library, { say }: ViewContext): string[] {
  const { debut, fin } = referential.validite;
  if (debut === null && fin === null) return [];
  if (isInForce(referential, library, today())) return [say('grille.note.en_vigueur')];
  const code = debut === null ? 'jusque' : fin === null ? 'depuis' : 'bornee';
  const validite = say(`grille.validite.${code}`, { debut: isoToFrench(debut), fin: isoToFrench(fin) });
  return [say('grille.note.hors_vigueur', { validite })];
}

/** What is to be known before it is handed out. */
function referentialNotes(referential: Referential, library: Library, context: ViewContext): HTMLElement[] {
  const { statut, indicateurs } = referential;
  const notes = [
    ...(statut === 'squelette' ? ['grille.note.squelette'] : []),
    ...(indicateurs.some(({ a_valider }) => a_valider) ? ['grille.note.a_valider'] : []),
    ...(indicateurs.some(({ rattachement }) => rattachement === 'deduit') ? ['grille.note.deduit'] : []),
  ];
  const told = [...validityNote(referential, library, context), ...notes.map((code) => context.say(code))];
  return told.map((note) => element('p', { class: 'aide' }, note));
}

function structureFields(state: QualityState, context: ViewContext): HTMLElement[] {
  const { session, say, refresh } = context;
  const structures = session.network?.registre.structures ?? [];
  const isListed = structures.some(({ id }) => id === state.structure);
  const list = select(
    [
      { value: '', label: say('grille.structure.autre') },
      ...structures.map(({ id, nom }) => ({ value: id, label: nom })),
    ],
    isListed ? state.structure : '',
    (id) => {
      state.structure = id;
      refresh();
    },
  );
  return [
    ...(structures.length === 0 ? [] : [labelled('grille-structure', say('grille.structure'), list)]),
    ...(isListed
      ? []
      : [
          labelled(
            'grille-structure-id',
            say('grille.structure.id'),
            input('text', state.typed.id, (id) => (state.typed = { ...state.typed, id })),
            say('grille.structure.id.aide'),
          ),
          labelled(
            'grille-structure-nom',
            say('grille.structure.nom'),
            input('text', state.typed.nom, (nom) => (state.typed = { ...state.typed, nom })),
          ),
        ]),
    element('p', { class: 'aide' }, say(session.base === null ? 'grille.creer.sans_base' : 'grille.creer.avec_base')),
  ];
}

export function creatingSection(state: QualityState, library: Library, context: ViewContext): HTMLElement {
  const { session, host, say, tell, work, refresh } = context;
  const form = formById(state.form) as Form;
  const forms = groupedSelect(
    formGroups().map(({ audience, forms: own }) => ({
      label: say(`grille.public.${audience}`),
      choices: own.map(({ id, titre }) => ({ value: id, label: titre })),
    })),
    form.id,
    (id) => {
      state.form = id;
      state.referential = '';
      refresh();
    },
  );
  const offered = referentialsOf(form, library);
  const referential =
    offered.find(({ id }) => id === state.referential) ??
    proposedReferential(offered, library, today(), session.network?.registre ?? null);
  const start = (): void =>
    work('grille.etape.creer', async (running) => {
      const names = await createWorkbook(form, referential, state, context, running);
      refresh();
      tell(`${toldDrawn(names, context)} ${say(`grille.cree.${host.kind === 'atelier' ? 'atelier' : 'document'}`)}`);
    });
  return fold(
    'creer',
    state,
    context,
    labelled('grille-modele', say('grille.modele'), forms, form.mode_emploi),
    ...(referential === undefined
      ? []
      : [
          labelled(
            'grille-referentiel',
            say('grille.referentiel.choix'),
            select(
              offered.map((one) => ({ value: one.id, label: referentialLabel(one, context) })),
              referential.id,
              (id) => {
                state.referential = id;
                refresh();
              },
            ),
          ),
          ...referentialNotes(referential, library, context),
        ]),
    ...(isOfStructure(form) ? structureFields(state, context) : []),
    element(
      'p',
      { class: 'actions' },
      button(say('grille.creer.faire'), start, { id: 'grille-creer-faire', class: 'primary' }),
    ),
  );
}
