/** Templates as declared: unique ids and labels, lists that spreadsheets can hold, former labels that mean one field. */
import { FORMS, LOCKED_FIELDS, formById, levelLabels, sectionsFor } from '../../../../core/quality/forms';
import type { Field } from '../../../../core/quality/forms';
import { choiceIndex } from '../../../../core/quality/forms/cells/choice';
import { labelKey } from '../../../../core/quality/forms/read/labels';
import { library } from '../../../../core/quality/referentials';

const twice = (values: readonly string[]): string[] => values.filter((value, i) => values.indexOf(value) !== i);
const sections = FORMS.flatMap((form) => form.sections.map((section) => ({ form, section })));
const fields = sections.flatMap(({ form, section }) =>
  section.champs.map((field) => ({ place: `${form.id}.${section.id}.${field.id}`, field })),
);

describe('templates', () => {
  it('are the twelve of the network, each once', () => {
    expect(FORMS.map(({ id }) => id).sort()).toEqual([
      'annuaire',
      'dossier-referencement',
      'fiche-accompagnateur',
      'fiche-charte',
      'grille-audit',
      'plan-actions',
      'questionnaire-candidat',
      'questionnaire-diagnostic',
      'recensement',
      'registre-dysfonctionnements',
      'reunions-reseau',
      'tableau-de-bord',
    ]);
    for (const form of FORMS) expect(formById(form.id)).toBe(form);
    expect(formById('autre')).toBeUndefined();
  });

  it.each(FORMS.map((form) => [form.id, form] as const))('%s: sheets have names of their own', (_, form) => {
    const names = form.sections.map(({ titre }) => labelKey(titre));
    expect(twice(names)).toEqual([]);
    expect(twice(form.sections.map(({ id }) => id))).toEqual([]);
    for (const { titre } of form.sections) {
      expect(titre.length).toBeLessThanOrEqual(31);
      expect(titre).not.toMatch(/[:\\/?*[\]]/);
    }
    expect(form.mode_emploi.split(/[.!?] /).length).toBeLessThanOrEqual(3);
  });

  it.each(sections.map(({ form, section }) => [`${form.id}.${section.id}`, section] as const))(
    '%s: a label, of today or former, means one field',
    (_, section) => {
      const all: readonly Field[] = section.genre === 'grille' ? [...LOCKED_FIELDS, ...section.champs] : section.champs;
      expect(twice(all.map(({ id }) => id))).toEqual([]);
      const labels = all.flatMap(({ libelle, anciens }) =>
        Array.from(new Set([libelle, ...(anciens ?? [])].map(labelKey))),
      );
      expect(twice(labels)).toEqual([]);
    },
  );

  it.each(FORMS.map((form) => [form.id, form] as const))('%s: fiches share no label of today', (_, form) => {
    const labels = form.sections
      .filter(({ genre }) => genre === 'fiche')
      .flatMap(({ champs }) => champs.map(({ libelle }) => labelKey(libelle)));
    expect(twice(labels)).toEqual([]);
  });

  it('have a grille, and its level, when they follow a référentiel', () => {
    for (const { id, referentiel, sections: own } of FORMS) {
      const grids = own.filter(({ genre }) => genre === 'grille');
      expect([id, grids.length]).toEqual([id, referentiel === undefined ? 0 : 1]);
      for (const { champs } of grids) expect(champs.filter(({ type }) => type === 'niveau')).toHaveLength(1);
    }
  });

  it('never publish a person without a consent of its own', () => {
    const open = fields.filter(({ field }) => field.personnel && field.publiable && field.consentement === undefined);
    expect(open.map(({ place }) => place)).toEqual([]);
  });
});

describe('lists', () => {
  const lists = fields.flatMap(({ place, field }) =>
    field.liste === undefined ? [] : [[place, field.liste] as const],
  );

  it('are given by every choice, and by nothing else', () => {
    const wrong = fields.filter(
      ({ field: { type, liste } }) => (type === 'choix' || type === 'choix_multiple') !== (liste !== undefined),
    );
    expect(wrong.map(({ place }) => place)).toEqual([]);
  });

  it.each(lists)('%s: labels hold in a list of a spreadsheet, spellings mean one code', (_, list) => {
    for (const { code, libelle } of list) {
      expect(libelle).not.toMatch(/[,;\n]/);
      expect(choiceIndex(list).byLabel.get(choiceIndex(list).labels.find((one) => one.code === code)!.folded)).toBe(
        code,
      );
    }
    expect(twice(list.map(({ libelle }) => labelKey(libelle)))).toEqual([]);
  });

  it.each(library().all.map((referential) => [referential.id, referential] as const))(
    '%s: every level is read back from its label and its code',
    (_, referential) => {
      const list = levelLabels(referential);
      for (const { code, libelle } of list) {
        expect(
          choiceIndex(list).byLabel.get(labelKey(libelle)) ??
            choiceIndex(list).list.codes.find((c) => c.libelle === libelle)?.code,
        ).toBe(code);
      }
    },
  );
});

describe('sectionsFor', () => {
  it('puts every indicator under its criterion, once', () => {
    for (const referential of library().all) {
      const form = FORMS.find(({ referentiel }) => referentiel === referential.genre)!;
      const [grid] = sectionsFor(form, referential).filter(({ genre }) => genre === 'grille');
      const numbers = grid.groupes.flatMap(({ indicateurs }) => indicateurs.map(({ numero }) => numero));
      expect([...numbers].sort()).toEqual(referential.indicateurs.map(({ numero }) => numero).sort());
      const level = grid.champs.find(({ type }) => type === 'niveau')!;
      expect(level.liste?.map(({ code }) => code)).toEqual(referential.echelle.niveaux.map(({ code }) => code));
    }
  });

  it('draws no row without a référentiel', () => {
    expect(sectionsFor(formById('grille-audit')!).find(({ genre }) => genre === 'grille')!.groupes).toEqual([]);
  });
});
