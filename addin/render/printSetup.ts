/** How the sheets print. Excel asks the printer about it and may refuse without one: that is no reason to lose the sheets. */
import type { Sheet, WorkbookModel } from '../../core/workbook';
import { ACTION_BYTES, type Drawing, sheetOf, type Stroke } from './stroke';

/** `&` begins a code in a footer. */
function footer(text: string): string {
  return text.replace(/&/g, '&&');
}

function setUp(place: Excel.Worksheet, sheet: Sheet, title: string): void {
  const { pageLayout } = place;
  const { paysage, repeterLignes = 0, sauts = [] } = sheet.impression ?? { paysage: false };
  pageLayout.orientation = paysage ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Inches', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  if (repeterLignes > 0) pageLayout.setPrintTitleRows(`$1:$${repeterLignes}`);
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = `&9${footer(title)} - ${footer(sheet.nom)}`;
  defaultForAllPages.rightFooter = '&9Page &P / &N';
  for (const row of sauts) place.horizontalPageBreaks.add(`A${row + 1}`);
}

/** One stroke per sheet. */
export function* printSetup(drawing: Drawing, { titre, feuilles }: WorkbookModel): Generator<Stroke> {
  for (const sheet of feuilles) {
    yield {
      bytes: ACTION_BYTES * (16 + (sheet.impression?.sauts?.length ?? 0)),
      draw: (workbook) => setUp(sheetOf(workbook, drawing, sheet.nom), sheet, titre),
    };
  }
}
