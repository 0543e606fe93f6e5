/** The catalogue is data: every id is unique, every rubrique, code and event exists, every French text is there. */
import type { Indicator } from '../../../core/indicators';
import {
  catalogue,
  catalogueFor,
  extendedCatalogue,
  indicatorsOf,
  prestataires,
  VENTILATIONS,
} from '../../../core/indicators';
import { declarationFaults } from '../../../core/indicators/declaration';
import { parcoursRubriques } from '../../../core/base';

const SUPPORT = ['prestataire', 'date_debut_accompagnement', 'date_fin_accompagnement', 'motif_abandon'];

describe('catalogue', () => {
  it('holds the indicators of the first catalogue, each in the views and the unit that its row names', () => {
    const told = catalogue.map((one) => `${one.id} ${one.vues.join('+')} ${one.unite}`);
    expect(told).toEqual([
      'V01 flux parcours',
      'V02 flux parcours',
      'V03 flux+cohorte parcours',
      'V05 flux+cohorte parcours',
      'V07C cohorte parcours',
      'V08 flux passage',
      'V09 flux passage',
      'V09.hors_partielle flux passage',
      'V10 flux passage',
      'V10.hors_partielle flux passage',
      'V11 flux passage',
      'V11.hors_partielle flux passage',
      'V15 cohorte parcours',
      'V17.recevabilite_l2 flux+cohorte parcours',
      'V17.l2_jury flux+cohorte parcours',
      'V17.depot_jury flux+cohorte parcours',
      'V17.recevabilite_vt flux+cohorte parcours',
      'V24.demande flux+cohorte parcours',
      'V24.recevable flux+cohorte parcours',
      'V24.l2 flux+cohorte parcours',
      'V24.presente flux+cohorte parcours',
      'V24.vt flux+cohorte parcours',
    ]);
  });

  it('holds the results of providers where the base tells of support, and no sooner', () => {
    const told = (extensions: readonly string[]): string[] =>
      catalogueFor(extensions)
        .slice(catalogue.length)
        .map((one) => `${one.id} ${one.vues.join('+')} ${one.unite}`);
    expect(catalogueFor([]).map(({ id }) => id)).toEqual(catalogue.map(({ id }) => id));
    expect(told(['prestataire', 'motif_abandon'])).toEqual([]);
    expect(told(['prestataire', 'date_debut_accompagnement'])).toEqual(['P01 flux parcours', 'P05 flux passage']);
    expect(told(SUPPORT)).toEqual([
      'P01 flux parcours',
      'P02 cohorte parcours',
      'P03 cohorte parcours',
      'P03.motifs cohorte parcours',
      'P04 cohorte parcours',
      'P05 flux passage',
    ]);
  });

  it('keeps every result of a provider inside', () => {
    expect(prestataires.filter(({ diffusion }) => diffusion !== 'interne')).toEqual([]);
    expect(catalogue.filter(({ diffusion }) => diffusion !== undefined)).toEqual([]);
  });

  it.each(extendedCatalogue.map((one): [string, Indicator] => [one.id, one]))(
    '%s can be computed, and is told in French',
    (_, one) => {
      expect(declarationFaults(one, SUPPORT)).toEqual([]);
      for (const text of [one.nom, one.question, one.lecture, ...one.avertissements])
        expect(text.length).toBeGreaterThan(8);
      expect(one.question.endsWith('?')).toBe(true);
      expect(one.lecture).toContain('{valeur}');
      expect(one.lecture).toContain('{periode}');
      expect(one.lecture.replace(/\{(valeur|periode)\}/g, '')).not.toMatch(/[{}]/);
    },
  );

  it('breaks down by text rubriques of the base', () => {
    const text = parcoursRubriques([])
      .filter(({ storage }) => storage === 'text')
      .map(({ id }) => id);
    expect(VENTILATIONS.filter((id) => !text.includes(id))).toEqual([]);
  });
});

const OWN = {
  id: 'R01',
  nom: 'Recevables demandeurs d’emploi',
  question: 'Quelle part des recevables est demandeuse d’emploi ?',
  unite: 'parcours',
  vues: ['flux'],
  evenement: 'recevable',
  mesure: {
    genre: 'taux',
    numerateur: { rubrique: 'situation_emploi', parmi: ["demandeur d'emploi"] },
    denominateur: { evenement: 'recevable' },
  },
  lecture: 'En {periode}, {valeur} des recevables sont demandeurs d’emploi.',
};

/** The code and the place of the problem, or 'none'. */
function problemOf(ajouts: unknown, extensions: readonly string[] = []): string {
  try {
    indicatorsOf(ajouts, extensions);
    return 'none';
  } catch (problem) {
    const { code, slots } = problem as { code: string; slots: Record<string, string> };
    return `${code} ${slots.champ ?? slots.indicateur}`;
  }
}

describe('indicatorsOf', () => {
  it('adds the region’s indicators to the catalogue', () => {
    expect(indicatorsOf(undefined, [])).toHaveLength(catalogue.length);
    expect(indicatorsOf({}, [])).toHaveLength(catalogue.length);
    expect(indicatorsOf({ ajouts: [OWN] }, []).slice(-1)).toMatchObject([{ id: 'R01', avertissements: [] }]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an id of the catalogue', { id: 'V03' }, 'indicateurs_invalides indicateurs.ajouts.0.id'],
    ['a field that is not known', { couleur: 'rouge' }, 'indicateurs_invalides indicateurs.ajouts.0'],
    ['no view', { vues: [] }, 'indicateurs_invalides indicateurs.ajouts.0.vues'],
    ['twice the same view', { vues: ['flux', 'flux'] }, 'indicateurs_invalides indicateurs.ajouts.0.vues'],
    ['an unknown event', { evenement: 'bapteme' }, 'indicateur_inconnu indicateurs.ajouts.0.evenement'],
    [
      'a cohort of passages, which no favourable decision can enter',
      {
        unite: 'passage',
        vues: ['cohorte'],
        evenement: 'jury',
        mesure: { genre: 'effectif', compte: { evenement: 'jury' } },
      },
      'indicateur_inconnu indicateurs.ajouts.0.entree',
    ],
    [
      'an unknown code',
      { mesure: { ...OWN.mesure, numerateur: { toutes: [{ rubrique: 'sexe', parmi: ['F', 'X'] }] } } },
      'indicateur_inconnu indicateurs.ajouts.0.mesure.numerateur.toutes.0.parmi.1',
    ],
    [
      'an identity',
      { mesure: { ...OWN.mesure, numerateur: { rubrique: 'prenom', renseignee: true } } },
      'indicateur_inconnu indicateurs.ajouts.0.mesure.numerateur.rubrique',
    ],
    [
      'an extension that is off',
      { mesure: { ...OWN.mesure, numerateur: { rubrique: 'prestataire', renseignee: true } } },
      'indicateur_inconnu indicateurs.ajouts.0.mesure.numerateur.rubrique',
    ],
    [
      'an event whose rubrique is off',
      { evenement: 'fin_accompagnement' },
      'indicateur_inconnu indicateurs.ajouts.0.evenement',
    ],
    [
      'an order with an event that is not known',
      { mesure: { genre: 'effectif', compte: { evenement: 'abandon', avant: 'bapteme' } } },
      'indicateur_inconnu indicateurs.ajouts.0.mesure.compte.avant',
    ],
    [
      'an order of events of which one is off',
      { mesure: { genre: 'effectif', compte: { evenement: 'abandon', jusqua: 'fin_accompagnement' } } },
      'indicateur_inconnu indicateurs.ajouts.0.mesure.compte.jusqua',
    ],
    [
      'two orders at once',
      { mesure: { genre: 'effectif', compte: { evenement: 'vt', avant: 'abandon', jusqua: 'abandon' } } },
      'indicateurs_invalides indicateurs.ajouts.0.mesure.compte',
    ],
    ['a release that is not known', { diffusion: 'publique' }, 'indicateurs_invalides indicateurs.ajouts.0.diffusion'],
    [
      'shares out of order',
      { mesure: { genre: 'delai', de: ['depot_l1'], a: 'recevable', statistiques: ['mediane'], parts: [12, 6] } },
      'indicateur_inconnu indicateurs.ajouts.0.mesure.parts.1',
    ],
  ])('refuses %s', (_, change, expected) => {
    expect(problemOf({ ajouts: [{ ...OWN, ...change }] })).toBe(expected);
  });

  it('refuses two indicators whose rows could be taken for one another', () => {
    expect(problemOf({ ajouts: [OWN, OWN] })).toBe('indicateur_en_double R01');
    expect(problemOf({ ajouts: [OWN, { ...OWN, id: 'R01.part' }] })).toBe('indicateur_en_double R01.part');
    expect(problemOf({ ajouts: [OWN, { ...OWN, id: 'R011' }] })).toBe('none');
  });

  it('knows the order of two events', () => {
    const compte = {
      toutes: [{ evenement: 'vt', avant: 'abandon' }, { non: { evenement: 'vt', jusqua: 'depot_l2' } }],
    };
    expect(problemOf({ ajouts: [{ ...OWN, mesure: { genre: 'effectif', compte } }] })).toBe('none');
  });

  it('knows an extension that is on', () => {
    const mesure = { ...OWN.mesure, numerateur: { rubrique: 'prestataire', renseignee: true } };
    expect(problemOf({ ajouts: [{ ...OWN, mesure }] }, ['prestataire'])).toBe('none');
  });
});
