/** Headers of the place of residence. */
import { AUTRUI } from './autrui';
import type { EntetesRubrique } from './types';

const AILLEURS = `date naissance lieu etablissement ${AUTRUI}`;

export const territoire: readonly EntetesRubrique[] = [
  {
    rubrique: 'departement',
    libelles: [
      'Département',
      "Département {de résidence|de domicile|du candidat|d'habitation|du demandeur|de domiciliation|résidence}",
      '{Code|N°|Numéro|Num|Nom|Libellé} {du|de|} département',
      '{Code|N°|Libellé} département {de résidence|du candidat|de domicile|résidence}',
      'Dépt',
      'Dpt',
      'Dép.',
      '{Dépt|Dpt|Dép.} {résidence|domicile|candidat|rés.}',
      'Résidence (département)',
      'Adresse département',
      'Domicile (dépt)',
      'Department',
      '{Home|Residence} department',
      'Département adresse',
      'Département (code)',
    ],
    neutres: 'residence adresse code',
    interdits: `${AILLEURS} region`,
  },
  {
    rubrique: 'code_commune',
    libelles: [
      'Code commune',
      'Code INSEE',
      'Code commune INSEE',
      'Code INSEE {de la|} commune {de résidence|de domicile|du candidat|}',
      'Code INSEE {de résidence|de la ville|ville|résidence|du domicile}',
      'Code commune {de résidence|de domicile|résidence|du candidat}',
      'Code (INSEE) de la commune',
      'INSEE',
      'INSEE commune',
      'COG',
      'Code COG',
      'Code officiel géographique',
      'Code géographique',
      'Commune (code)',
      'Commune (code INSEE)',
      'Commune INSEE',
      'N° INSEE {de la|} commune',
      '{City|Municipality|INSEE} code',
      'depcom',
    ],
    // The header says the commune, the cells hold its code.
    conditionnels: [
      { libelles: ['Commune', 'Commune {de|} {résidence|domicile}', 'Commune du candidat', 'Ville'], valeurs: true },
    ],
    neutres: 'residence code adresse',
    interdits: `${AILLEURS} cp secu pcs`,
  },
  {
    rubrique: 'epci',
    libelles: [
      'EPCI',
      '{Code|Nom|Libellé|N°|SIREN} EPCI',
      'EPCI {de résidence|du candidat|(code)}',
      'Code EPCI {de résidence|}',
      'Intercommunalité',
      "{Code|Nom} {de l'|} intercommunalité",
      'Communauté de communes',
      'Agglomération',
      "Communauté d'agglomération",
    ],
    neutres: 'residence code libelle siret',
    interdits: 'date naissance',
  },
  {
    rubrique: 'zone_emploi',
    libelles: [
      "Zone d'emploi",
      "{Code|Nom|Libellé|N°} {de la|} zone {d'|} emploi",
      "Zone d'emploi {de résidence|du candidat|(code)|INSEE}",
      "Bassin d'emploi",
      "{Code|Libellé} bassin {d'|} emploi",
      'ZE',
      'Code ZE',
      'Employment area',
      'ZE2020',
    ],
    neutres: 'residence code libelle insee',
    interdits: 'date naissance',
  },
];
