/** The plan of action of a restitution: a true `plan-actions` document, pre-filled, that the structure sends back. */
import { formById, type Values } from '../../../quality/forms';
import { parseIsoDay } from '../../../table';
import type { WorkbookModel } from '../../../workbook';
import { templateWorkbook } from '../templates';
import type { RestitutionContent, RestitutionLine } from './content';

const FORM = 'plan-actions';

/** One row per gap: what is asked, what was decided; the rest is the structure's. */
export function planWorkbook({ actions, structure, jour }: RestitutionContent): WorkbookModel {
  const form = formById(FORM);
  if (form === undefined) throw new RangeError(`no form ${FORM}`);
  return templateWorkbook(form, {
    jour: parseIsoDay(jour),
    structure,
    data: { actions: actions.map(planRow) },
  });
}

function planRow({ indicateur: { numero, titre }, reponse }: RestitutionLine): Values {
  const { preconisation, constat, action, responsable, echeance, levee } = reponse;
  const asked = [preconisation, constat].map((text) => text.trim()).find((text) => text !== '') ?? titre;
  const written: Values = {
    indicateurs: [numero],
    constat: asked,
    action: action.trim(),
    responsable: responsable.trim(),
    echeance,
    statut: levee === null ? null : 'terminee',
    date_realisation: levee,
  };
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null && value !== ''));
}
