/** The region's referential of certifications: what it is, what is wrong in it, another file, none. */
import { button, element } from '../../element';
import { filePicker } from '../../fields';
import { isSavedWithDocument, missingReferential, readCertifications } from '../../ownCertifications';
import type { OwnCertifications } from '../../ownCertifications';
import { saidFinding } from '../../spoken';
import type { ViewContext } from '../view';
import { withoutReferential } from './referential';
import type { SettingsState } from './state';

/** Rows that are told one by one; beyond, the sheet is to be looked at as a whole. */
const MOST_TOLD = 10;
const PICKER = 'certifications-fichier';

/** What a face reads of itself. */
export const TABLES = { texts: '.csv,.txt', all: '.csv,.txt,.xlsx,.ods,.xls' };

function faultList({ list, faults }: OwnCertifications, { host, say }: ViewContext): HTMLElement[] {
  if (faults.length === 0) return [];
  const told = faults.slice(0, MOST_TOLD).map(({ ligne, code }) => {
    const { quoi, action } = saidFinding(code, {}, host.language);
    const constat = `${quoi} ${action}`;
    return element('li', {}, say('certifications.ligne', { fichier: list.fileName, ligne, constat }));
  });
  const more = faults.length - told.length;
  return [
    element('p', {}, say('reglages.certifications.defauts', { n: faults.length })),
    element(
      'ul',
      {},
      ...told,
      ...(more > 0 ? [element('li', {}, say('reglages.certifications.autres', { n: more }))] : []),
    ),
  ];
}

function standing({ session, say, host }: ViewContext): HTMLElement[] {
  const own = session.certifications;
  if (own === null) {
    const missing = missingReferential(session);
    return missing === null
      ? [element('p', {}, say('reglages.certifications.aucun'))]
      : [
          element(
            'div',
            { class: 'constat a_verifier' },
            element('p', {}, say('reglages.certifications.manque', { fichier: missing })),
          ),
        ];
  }
  const large = host.kind === 'atelier' ? 'reglages.certifications.volume.atelier' : 'reglages.certifications.volume';
  return [
    element('p', {}, say('reglages.certifications.etat', { n: own.list.all.length, fichier: own.list.fileName })),
    ...(isSavedWithDocument(own) ? [] : [element('p', { class: 'aide' }, say(large))]),
  ];
}

/** Another referential serves from the next cleaning on: what is cleaned already stays as it is. */
export function certificationList(state: SettingsState, context: ViewContext): HTMLElement[] {
  const { session, host, say, tell, work, refresh } = context;
  const own = session.certifications;
  const pick = ([file]: readonly File[]): void =>
    work('reglages.certifications.lecture', async (running) => {
      const read = await readCertifications(file, host, running.watch('reglages.certifications.lecture'));
      session.certifications = read;
      refresh();
      tell(say('reglages.certifications.pris', { n: read.list.all.length, fichier: read.list.fileName }));
    });
  const remove = (): void => {
    session.certifications = null;
    withoutReferential(session, state);
    refresh();
    document.getElementById(PICKER)?.focus();
    tell(say('reglages.certifications.retire'));
  };
  return [
    ...standing(context),
    ...(own === null ? [] : faultList(own, context)),
    filePicker(
      PICKER,
      say(own === null ? 'reglages.certifications.choisir' : 'reglages.certifications.changer'),
      host.readAside === undefined ? TABLES.texts : TABLES.all,
      pick,
      say(host.readAside === undefined ? 'reglages.certifications.aide' : 'reglages.certifications.aide.atelier'),
    ),
    ...(own === null && missingReferential(session) === null
      ? []
      : [
          element(
            'p',
            { class: 'actions' },
            button(say('reglages.certifications.retirer'), remove, { id: 'certifications-retirer' }),
          ),
        ]),
  ];
}
