/** What every template has, whatever its form: identity, protection, lists, rules, looks, names, pages. */
import { COVER_LABELS, COVER_SHEET } from '../../../../../core/quality/forms';
import type { Field } from '../../../../../core/quality/forms';
import { allowedLevels } from '../../../../../core/quality/referentials';
import { columnWidths, INPUTS, isRangeName, rowHeights } from '../../../../../core/workbook';
import type { Sheet, WorkbookModel } from '../../../../../core/workbook';
import { cellsOf, isIn, type PlacedCell, sheetOf, TEMPLATES } from './drawn';

const named = TEMPLATES.map((template) => [template.nom, template] as const);
const grids = named.filter(([, { referential }]) => referential !== undefined);

/** Cells of a field: at the right of its label in a fiche, under its header elsewhere. */
function inputsOf(sheet: Sheet, genre: string, { libelle }: Field): PlacedCell[] {
  const cells = cellsOf(sheet);
  const isHeader = ({ cell }: PlacedCell): boolean =>
    cell.valeur === libelle && (genre === 'fiche' || cell.style === 'entete');
  const header = cells.find((one) => isHeader(one) && (genre !== 'fiche' || one.colonne === 0)) as PlacedCell;
  return genre === 'fiche'
    ? cells.filter(({ ligne, colonne }) => ligne === header.ligne && colonne === 1)
    : cells.filter(
        ({ ligne, colonne, cell }) => colonne === header.colonne && ligne > header.ligne && cell.style !== 'bandeau',
      );
}

function choices(field: Field): readonly string[] {
  if (field.type === 'oui_non') return ['oui', 'non'];
  return field.type === 'choix' || field.type === 'niveau' ? (field.liste ?? []).map(({ libelle }) => libelle) : [];
}

/** The values of the list over a cell, as a person sees them. */
function listAt(model: WorkbookModel, sheet: Sheet, { ligne, colonne }: PlacedCell): readonly string[] | undefined {
  const found = sheet.validations?.find(({ plage }) => plage.feuille === sheet.nom && isIn(plage, ligne, colonne));
  if (found?.source === undefined) return found?.liste;
  const { source } = found;
  return cellsOf(sheetOf(model, source.feuille))
    .filter((one) => isIn(source, one.ligne, one.colonne))
    .map(({ cell }) => String(cell.valeur));
}

describe.each(named)('%s', (_nom, { form, referential, sections, model }) => {
  const [cover] = model.feuilles;

  it('says on its first sheet which document it is', () => {
    expect(cover.nom).toBe(COVER_SHEET);
    const cells = cellsOf(cover);
    const beside = (label: string): PlacedCell | undefined => {
      const at = cells.find(({ cell, colonne }) => colonne === 0 && cell.valeur === label);
      return cells.find(({ ligne, colonne }) => ligne === at?.ligne && colonne === 1);
    };
    expect(beside(COVER_LABELS.modele)?.cell.valeur).toBe(form.id);
    expect(beside(COVER_LABELS.version)?.cell.valeur).toBe(String(form.version));
    expect(beside(COVER_LABELS.referentiel)?.cell.valeur).toBe(referential?.id ?? null);
    const asksWhose = form.public !== 'region';
    expect([beside(COVER_LABELS.structure)?.cell.libre, beside(COVER_LABELS.nom)?.cell.libre]).toEqual(
      asksWhose ? [true, true] : [undefined, undefined],
    );
  });

  it('leaves free what is to be filled in, and nothing else', () => {
    expect(model.feuilles.filter(({ protection }) => protection !== true)).toEqual([]);
    const wrong = model.feuilles.flatMap((sheet) =>
      cellsOf(sheet).filter(({ cell }) => {
        const isLegend = sheet === cover && cell.valeur === 'À remplir';
        return (cell.libre === true) !== (INPUTS.has(cell.style ?? 'texte') && !isLegend);
      }),
    );
    expect(wrong).toEqual([]);
    for (const section of sections) {
      const sheet = sheetOf(model, section.titre);
      for (const field of section.champs) {
        const cells = inputsOf(sheet, section.genre, field);
        const rows =
          section.genre === 'grille'
            ? (referential?.indicateurs.length ?? 0)
            : section.genre === 'fiche'
              ? 1
              : section.lignes;
        expect([field.id, cells.length]).toEqual([field.id, rows]);
        expect(cells.filter(({ cell }) => (cell.libre === true) === (field.verrouille === true))).toEqual([]);
      }
    }
  });

  it('offers the list of each choice, and bounds dates and numbers', () => {
    const bounded: Readonly<Record<string, string>> = {
      date: 'date',
      entier: 'entier',
      nombre: 'nombre',
      taux: 'nombre',
    };
    for (const section of sections) {
      const sheet = sheetOf(model, section.titre);
      for (const field of section.champs) {
        const wanted = choices(field);
        const cells = inputsOf(sheet, section.genre, field);
        const lists = new Set(cells.map((at) => JSON.stringify(listAt(model, sheet, at) ?? [])));
        if (field.type !== 'niveau') expect([field.id, ...lists]).toEqual([field.id, JSON.stringify(wanted)]);
        else for (const list of lists) expect(wanted).toEqual(expect.arrayContaining(JSON.parse(list) as string[]));
        const rules = new Set(
          cells.map((at) => sheet.saisies?.find(({ plage }) => isIn(plage, at.ligne, at.colonne))?.genre),
        );
        expect([field.id, ...rules]).toEqual([field.id, bounded[field.type]]);
      }
    }
  });

  it('has names that programs take, over cells that it draws', () => {
    const names = model.noms ?? [];
    expect(names.length).toBeGreaterThan(sections.length);
    expect(names.filter(({ nom }) => !isRangeName(nom))).toEqual([]);
    expect(new Set(names.map(({ nom }) => nom.toLowerCase())).size).toBe(names.length);
    for (const { plage } of names) {
      const cells = cellsOf(sheetOf(model, plage.feuille)).filter((one) => isIn(plage, one.ligne, one.colonne));
      expect(cells.length).toBeGreaterThan(0);
    }
  });

  it('is printed on A4: titles repeated, nothing cut, rows tall enough for a finger', () => {
    for (const sheet of model.feuilles) {
      const widths = columnWidths(sheet);
      const heights = rowHeights(sheet, widths);
      expect([sheet.nom, Math.max(...heights.values()) < 409]).toEqual([sheet.nom, true]);
      const { pages = 1, repeterColonnes = 0 } = sheet.impression?.enLargeur ?? {};
      const characters = widths.reduce((sum, one) => sum + one, 0);
      const repeated = widths.slice(0, repeterColonnes).reduce((sum, one) => sum + one, 0) * (pages - 1);
      // Under 230 characters a page, the body is 6.5 points or more.
      if (sheet.masquee !== true) expect([sheet.nom, (characters + repeated) / pages < 235]).toEqual([sheet.nom, true]);
      const inputs = new Set(cellsOf(sheet).flatMap(({ cell, ligne }) => (cell.libre === true ? [ligne] : [])));
      expect([sheet.nom, ...[...inputs].filter((row) => (heights.get(row) ?? 0) < 24)]).toEqual([sheet.nom]);
    }
    for (const section of sections) {
      const { figer, impression } = sheetOf(model, section.titre);
      expect(impression?.repeterLignes).toBe(figer?.lignes);
    }
  });

  it('keeps the lists of choices on a hidden sheet, the last one', () => {
    const hidden = model.feuilles.filter(({ masquee }) => masquee === true);
    expect(hidden.length).toBeLessThan(2);
    if (hidden.length === 1) expect(model.feuilles[model.feuilles.length - 1]).toBe(hidden[0]);
  });
});

describe.each(grids)('the grid of %s', (_nom, { referential, sections, model }) => {
  const section = sections.find(({ genre }) => genre === 'grille') as (typeof sections)[number];
  const sheet = sheetOf(model, section.titre);
  const level = section.champs.find(({ type }) => type === 'niveau') as Field;
  const criteria = referential?.criteres ?? [];

  it('begins each criterion with a band, on a new page where the criteria are long', () => {
    const bands = cellsOf(sheet).filter(({ cell, colonne }) => cell.style === 'bandeau' && colonne === 0);
    expect(bands.map(({ cell }) => cell.valeur)).toEqual(criteria.map(({ numero, titre }) => `${numero} - ${titre}`));
    const breaks = sheet.impression?.sauts ?? [];
    const after = bands.slice(1).map(({ ligne }) => ligne);
    expect(breaks.filter((row) => !after.includes(row))).toEqual([]);
    if (referential?.genre === 'audit') expect(breaks).toEqual(after);
    else expect(breaks.length).toBeGreaterThan(0);
  });

  it('offers at each indicator the levels that it allows, and tells them in the note of its number', () => {
    const cells = inputsOf(sheet, 'grille', level);
    const numbers = inputsOf(sheet, 'grille', { id: 'indicateur', libelle: 'N°', type: 'texte' });
    const indicators = criteria.flatMap(({ numero }) =>
      (referential?.indicateurs ?? []).filter(({ critere }) => critere === numero),
    );
    indicators.forEach((indicator, i) => {
      const allowed = allowedLevels(referential as NonNullable<typeof referential>, indicator);
      expect(numbers[i].cell.valeur).toBe(indicator.numero);
      expect([indicator.numero, listAt(model, sheet, cells[i])]).toEqual([
        indicator.numero,
        allowed.map(({ libelle }) => libelle),
      ]);
      for (const { code } of allowed) expect(numbers[i].cell.note).toContain(indicator.descripteurs[code] ?? '');
    });
  });

  it('takes the colours of levels, and says what is missing or late', () => {
    const [first] = inputsOf(sheet, 'grille', level);
    const rules = (sheet.regles ?? []).filter(({ plage }) => isIn(plage, first.ligne, first.colonne));
    expect(rules.map(({ style }) => style)).toEqual(expect.arrayContaining(['bloquant', 'a_verifier', 'favorable']));
    for (const { id } of section.champs.filter((one) => ['motif', 'echeance'].includes(one.id))) {
      const [cell] = inputsOf(sheet, 'grille', section.champs.find((one) => one.id === id) as Field);
      expect([id, sheet.regles?.some(({ plage }) => isIn(plage, cell.ligne, cell.colonne))]).toEqual([id, true]);
    }
  });

  it('ends with its summary and its scale', () => {
    const names = model.feuilles.filter(({ masquee }) => masquee !== true).map(({ nom }) => nom);
    expect(names).toEqual(expect.arrayContaining(['Synthèse', 'Échelle']));
    expect(sheetOf(model, 'Synthèse').graphiques?.map(({ genre }) => genre)).toEqual(['profil']);
  });
});
