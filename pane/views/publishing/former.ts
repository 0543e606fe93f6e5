/** The publication before: its CSV is picked, and set beside the one in hand. */
import { compareReleases } from '../../../core/disclosure';
import { Problem } from '../../../core/messages';
import { isIndicatorTable, readIndicators, readOwn } from '../../../core/reports';
import { element } from '../../element';
import { filePicker } from '../../fields';
import type { ViewContext } from '../view';
import { differenceLines } from './explained';
import type { Ready } from './outputs';

/** Rows of a published CSV. @throws Problem `publication_precedente_inconnue`, `indicateurs_illisibles` */
export function formerRows(bytes: Uint8Array, fileName: string): ReturnType<typeof readIndicators> {
  const read = readOwn(bytes);
  if (!isIndicatorTable(read)) throw new Problem('publication_precedente_inconnue', { fichier: fileName });
  return readIndicators(read, fileName);
}

export function formerPublication({ region, published }: Ready, { say, tell, attempt }: ViewContext): HTMLElement {
  const shown = element('div', {});
  const picker = filePicker(
    'publication-precedente',
    say('publication.precedente'),
    '.csv',
    ([file]) =>
      attempt(async () => {
        const former = formerRows(new Uint8Array(await file.arrayBuffer()), file.name);
        const { seuil } = region.publication;
        const lines = differenceLines(region, compareReleases(published.rows, former, seuil), seuil, say);
        shown.replaceChildren(element('ul', {}, ...lines.map((line) => element('li', {}, line))));
        tell(lines[lines.length - 1]);
      }),
    say('publication.precedente.aide'),
  );
  return element('div', {}, picker, shown);
}
