/** The 5 criteria and 24 indicators, typed out from design/quality.md: exact titles, in order. */
import { levelOf, library } from '../../../../../core/quality/referentials';

const CRITERIA = [
  ['1', "Les conditions d'accueil"],
  ['2', 'Critères déontologiques'],
  ['3', 'Critères méthodologiques'],
  ['4', "Critères liés à l'expérience du prestataire"],
  ['5', "Critères d'évaluation"],
];

const INDICATORS = [
  ['1', 'Accessibilité des locaux', '1'],
  ['2', 'Délais de réponse', '1'],
  ['3', 'Étalement dans le temps de la prestation', '1'],
  ['4', 'Périodicité des rendez-vous', '1'],
  ['5', 'Mode de calcul du coût de la prestation', '2'],
  ['6', "Vérification du recours au dispositif d'information conseil", '2'],
  ['7', "Orientation à posteriori vers le dispositif d'information conseil", '2'],
  ['8', "Existence de supports d'information générale sur la VAE", '2'],
  ['9', 'Personnalisation de la prestation', '2'],
  ['10', "Modalités d'encadrement du bénéficiaire", '2'],
  ['11', 'Observation des principes de confidentialité', '2'],
  ['12', 'Découpage des temps individuels et collectifs', '3'],
  ['13', 'Durée de la prestation', '3'],
  ['14', 'Prestations pour des publics spécifiques', '3'],
  ['15', "Les différentes étapes de la prestation d'accompagnement", '3'],
  ['16', "Supports d'information, moyens techniques et matériels à la disposition des bénéficiaires", '3'],
  ['17', 'Modalités de convocation des bénéficiaires', '3'],
  ['18', 'Modalités de contractualisation', '3'],
  ['19', 'Outils pédagogiques utilisés', '3'],
  ['20', "Expérience de la structure en matière d'accompagnement VAE", '4'],
  ['21', "Champs d'intervention et certifications visées", '4'],
  ['22', 'Profil des accompagnateurs', '4'],
  ['23', 'Modalités de suivi de la prestation', '5'],
  ['24', "Modalités d'évaluation de la prestation par le bénéficiaire", '5'],
];

const martinique = library().get('martinique-2010');

describe('martinique-2010', () => {
  it('has the criteria of the source, in order', () => {
    expect(martinique.criteres.map(({ numero, titre }) => [numero, titre])).toEqual(CRITERIA);
  });

  it('has the indicators of the source, in order, each in its deduced criterion', () => {
    expect(martinique.indicateurs.map(({ numero, titre, critere }) => [numero, titre, critere])).toEqual(INDICATORS);
  });

  it('marks every assignment as deduced and every text of ours as to be validated', () => {
    for (const { rattachement, a_valider } of martinique.indicateurs) {
      expect([rattachement, a_valider]).toEqual(['deduit', true]);
    }
  });

  it('says of each indicator what to ask, what to look for, and what levels 0 to 3 look like', () => {
    const texts = martinique.indicateurs.flatMap(({ descripteurs }) => Object.values(descripteurs));
    expect(new Set(texts).size).toBe(24 * 4);
    for (const { question, preuves, descripteurs } of martinique.indicateurs) {
      expect(question).toMatch(/\?$/);
      expect(preuves.length).toBeGreaterThanOrEqual(2);
      expect(preuves.length).toBeLessThanOrEqual(4);
      expect(Object.keys(descripteurs)).toEqual(['0', '1', '2', '3']);
    }
  });

  it.each([
    ['0', '0 - Absent', 0, false, true],
    ['1', '1 - Partiel', 1, false, true],
    ['2', '2 - Conforme', 2, true, true],
    ['3', '3 - Exemplaire', 3, true, true],
    ['na', 'Non applicable', null, false, false],
  ])('level %s: %s', (code, libelle, valeur, conforme, preuve) => {
    expect(levelOf(martinique, code)).toMatchObject({ libelle, valeur, conforme, preuve });
  });

  it('asks for a reason when an indicator does not apply', () => {
    expect(martinique.echelle.niveaux.filter(({ motif }) => motif === true).map(({ code }) => code)).toEqual(['na']);
  });
});
