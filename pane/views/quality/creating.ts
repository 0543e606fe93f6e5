/** Makes the workbook to fill in, with what the register and the regional base know of the structure. */
import type { Form } from '../../../core/quality/forms';
import type { Register, StructureRecord } from '../../../core/quality/network';
import type { Outcomes } from '../../../core/quality/outcomes';
import type { Referential } from '../../../core/quality/referentials';
import type { TemplateChoice } from '../../../core/tasks/quality';
import { filledTemplate, networkOutcomes, templateName } from '../../../core/tasks/quality';
import { parseIsoDay } from '../../../core/table';
import { baseRegion } from '../../baseRegion';
import { version } from '../../version';
import { compute } from '../indicators/outputs';
import { today } from '../settings/state';
import type { ViewContext, Work } from '../view';
import { loneRegister } from './loneRegister';
import { isOfStructure } from './offered';
import type { QualityState } from './state';

/** The structure that is chosen: of the register, else as typed; undefined when nothing says which. */
export function chosenStructure(state: QualityState, register: Register | null): StructureRecord | undefined {
  const known = register?.structures.find(({ id }) => id === state.structure);
  if (known !== undefined) return known;
  const id = state.typed.id.replace(/\s+/g, '');
  const nom = state.typed.nom.trim();
  return id === '' && nom === '' ? undefined : { id, nom, fiche: {}, dossier: null };
}

/** What a regional base and a register say of providers; null without a base. Figures are computed when they are not there. */
export async function outcomesInHand(
  register: Register,
  { session }: ViewContext,
  work: Work,
): Promise<Outcomes | null> {
  const { base } = session;
  const region = baseRegion(session);
  if (base === null || region === null) return null;
  session.indicators ??= await compute(base, region, work);
  return networkOutcomes(register, region, session.indicators, base.sources, version);
}

/** Name of a file: the template, then the id of the structure; never a name. */
export function workbookName(form: Form, referential: Referential | undefined, structure?: StructureRecord): string {
  const id = structure?.id.replace(/[^A-Za-z0-9-]+/g, '-').replace(/^-+|-+$/g, '') ?? '';
  return [templateName(form, referential), id].filter((part) => part !== '').join('-');
}

/** @returns names under which the person will find it */
export async function createWorkbook(
  form: Form,
  referential: Referential | undefined,
  state: QualityState,
  context: ViewContext,
  work: Work,
): Promise<readonly string[]> {
  const { host, session } = context;
  const register = session.network?.registre ?? null;
  const structure = isOfStructure(form) ? chosenStructure(state, register) : undefined;
  const isKnown = register?.structures.some(({ id }) => id === structure?.id) ?? false;
  const outcomes =
    referential === undefined || structure === undefined || structure.id === ''
      ? null
      : await outcomesInHand(isKnown && register !== null ? register : loneRegister(structure, today()), context, work);
  const choice: TemplateChoice = {
    form,
    ...(referential === undefined ? {} : { referential }),
    ...(structure === undefined ? {} : { structure }),
    ...(outcomes === null ? {} : { outcomes }),
  };
  await work.step('grille.etape.creer');
  const model = filledTemplate(choice, parseIsoDay(today()));
  const name = workbookName(form, referential, structure);
  const names = await host.deliverWorkbook(name, model, work.watch('grille.etape.creer'));
  for (const one of names) state.written.delete(one);
  return names;
}
