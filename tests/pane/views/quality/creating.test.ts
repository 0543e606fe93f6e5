/** Workbooks to fill in: which référentiel is proposed, what is known beforehand, under which name. */
import { formById } from '../../../../core/quality/forms';
import type { Form } from '../../../../core/quality/forms';
import type { Cell, WorkbookModel } from '../../../../core/workbook';
import { createWorkbook, workbookName } from '../../../../pane/views/quality/creating';
import {
  formGroups,
  isInForce,
  isOfStructure,
  proposedReferential,
  referentialsOf,
} from '../../../../pane/views/quality/offered';
import { readWorkbooks } from '../../../../pane/views/quality/reading';
import { FORMS } from '../../../../core/quality/forms';
import { censusData, fakePane, laidOut, LIBRARY, MARTINIQUE, network, openFakeBase } from './fakePane';

const form = (id: string): Form => formById(id) as Form;
const AUDITS = referentialsOf(form('grille-audit'), LIBRARY);

function texts({ feuilles }: WorkbookModel): string[] {
  return feuilles.flatMap(({ blocs }) =>
    blocs.flatMap((block) =>
      block.genre === 'table'
        ? []
        : block.cellules.flatMap((row) => row.flatMap((cell: Cell | null) => String(cell?.valeur ?? ''))),
    ),
  );
}

it('offers every form once, in groups', () => {
  const offered = formGroups().flatMap(({ forms }) => forms.map(({ id }) => id));
  expect([...offered].sort()).toEqual(FORMS.map(({ id }) => id).sort());
});

it.each([
  ['2026-10-31', 'rnq-v9'],
  ['2026-11-01', 'rnq-v10'],
])('on %s proposes %s, the national one in force', (day, id) => {
  const proposed = proposedReferential(AUDITS, LIBRARY, day, null)!;
  expect([proposed.id, isInForce(proposed, LIBRARY, day)]).toEqual([id, true]);
});

it('proposes the référentiel that the network uses', async () => {
  const { context, work, state } = fakePane(network());
  await readWorkbooks(state, context, work);
  const { registre } = context.session.network!;
  expect(proposedReferential(AUDITS, LIBRARY, '2026-11-01', registre)).toBe(MARTINIQUE);
});

it('offers no skeleton to structures, and a charter only to the charter', () => {
  const ids = (id: string): string[] => referentialsOf(form(id), LIBRARY).map((one) => one.id);
  expect(ids('grille-audit')).toContain('aap-2025');
  expect(ids('questionnaire-diagnostic')).not.toContain('aap-2025');
  expect(ids('fiche-charte')).toEqual(['charte-2010']);
  expect(ids('recensement')).toEqual([]);
});

it('fills in what the register knows of the structure, and names the file after its id', async () => {
  const files = new Map([
    ['recensement.xlsx', laidOut('recensement', censusData([{ id: 'R 07', nom: 'Atelier <Inventé>' }]))],
  ]);
  const { context, work, state, handed } = fakePane(files);
  await readWorkbooks(state, context, work);
  state.structure = context.session.network!.registre.structures[0].id;
  const names = await createWorkbook(form('dossier-referencement'), undefined, state, context, work);
  expect(names).toEqual(['dossier-referencement-R-07.xlsx']);
  const model = handed.workbooks.get('dossier-referencement-R-07')!;
  expect(texts(model)).toEqual(expect.arrayContaining(['R 07', 'Atelier <Inventé>', '97200']));
});

it('takes a structure as it is typed, and none for what the region keeps for all', async () => {
  const { context, work, state, handed } = fakePane(new Map());
  state.typed = { id: '123 456 789 00012', nom: 'Centre Supposé' };
  await createWorkbook(form('grille-audit'), MARTINIQUE, state, context, work);
  expect([...handed.workbooks.keys()]).toEqual(['grille-audit-martinique-2010-12345678900012']);
  expect(isOfStructure(form('recensement'))).toBe(false);
  expect(workbookName(form('recensement'), undefined)).toBe('recensement');
});

it('puts the results of the base beside the grid, of a structure that no register holds too', async () => {
  for (const files of [network(), new Map()]) {
    const pane = fakePane(files);
    const { context, work, state, handed } = pane;
    if (files.size > 0) await readWorkbooks(state, context, work);
    openFakeBase(pane);
    Object.assign(state, files.size > 0 ? { structure: 'R01' } : { typed: { id: 'R01', nom: 'Atelier Inventé' } });
    await createWorkbook(form('grille-audit'), MARTINIQUE, state, context, work);
    const model = handed.workbooks.get('grille-audit-martinique-2010-R01')!;
    expect(model.feuilles.map(({ nom }) => nom)).toContain('Résultats');
    expect(texts(model).filter((text) => text.startsWith('75'))).not.toEqual([]);
  }
});
