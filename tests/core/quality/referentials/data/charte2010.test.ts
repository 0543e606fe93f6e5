/** The 8 commitments and their points, typed out from design/quality.md. */
import { byCriterion, library } from '../../../../../core/quality/referentials';

const COMMITMENTS = [
  ['I', "Conditions d'accueil adaptées", 'horaires, réactivité du service, organisation temporelle, locaux'],
  ['II', 'Information des candidats en amont de la prestation', 'coût, possibilités de financement, devis'],
  ['III', 'Contractualisation des engagements', 'conventions signées avec le candidat, charte des bonnes pratiques'],
  [
    'IV',
    'Respect des principes déontologiques',
    "garantie de confidentialité, lisibilité du travail, égalité de traitement, neutralité de l'accompagnateur",
  ],
  [
    'V',
    'Offre de prestation de qualité',
    'information complète du candidat sur méthodes et outils, étapes de la prestation, limites, résultats, évaluation',
  ],
  [
    'VI',
    'Engagement sur la professionnalisation des accompagnateurs',
    'intervenants expérimentés, intervenants formés',
  ],
  [
    'VII',
    'Coopération et mutualisation entre organismes',
    'développement de culture commune, travailler en lien avec le réseau info-conseil, valideurs et certificateurs',
  ],
  ['VIII', "Engagement d'évaluation", 'vérification par le comité technique des 7 critères qualité'],
];

const charter = library().get('charte-2010');

describe('charte-2010', () => {
  it('has the eight commitments of the source, in order, with their points', () => {
    expect(
      byCriterion(charter).map(({ critere, indicateurs }) => [
        critere.numero,
        critere.titre,
        indicateurs.map(({ titre }) => titre.toLowerCase()).join(', '),
      ]),
    ).toEqual(COMMITMENTS);
  });

  it('numbers points below their commitment', () => {
    for (const { critere, indicateurs } of byCriterion(charter)) {
      expect(indicateurs.map(({ numero }) => numero)).toEqual(indicateurs.map((_, i) => `${critere.numero}.${i + 1}`));
    }
  });

  it('shows both 7 and 5, and settles neither', () => {
    const text = charter.remarques.map(({ texte }) => texte).find((one) => one.includes('7 critères qualité'));
    expect(text).toContain('5 critères');
    expect(text).toContain('I à VII');
    expect(charter.indicateurs.find(({ numero }) => numero === 'VIII.1')?.titre).toContain('7 critères qualité');
    expect(library().get('martinique-2010').criteres).toHaveLength(5);
  });

  it('is a charter: respected, partly, not, without object, not examined', () => {
    expect(charter.genre).toBe('charte');
    expect(charter.echelle.niveaux.map(({ libelle, valeur, renseigne }) => [libelle, valeur, renseigne])).toEqual([
      ['Non respecté', 0, true],
      ['Partiellement respecté', 1, true],
      ['Respecté', 2, true],
      ['Sans objet', null, true],
      ['Non examiné', null, false],
    ]);
  });
});
