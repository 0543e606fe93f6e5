/** Code lists: the two published systems of age bands. Signs ("< 30", "45+") are put in words by core/values/trancheAge. */
import type { Code, CodeList } from '../types';

function under(age: number): Code {
  return {
    code: `<${age}`,
    libelle: `Moins de ${age} ans`,
    graphies: [
      `moins de ${age}`,
      `inférieur à ${age} ans`,
      `jusqu'à ${age - 1} ans`,
      `${age - 1} ans et moins`,
      `${age - 1} et moins`,
      `16 à ${age - 1} ans`,
      `18 à ${age - 1} ans`,
      `0 à ${age - 1} ans`,
      `under ${age}`,
    ],
  };
}

function band(from: number, to: number): Code {
  return {
    code: `${from}-${to}`,
    libelle: `${from} à ${to} ans`,
    graphies: [`${from}-${to} ans`, `${from} à ${to}`, `de ${from} à ${to}`, `de ${from} à ${to} ans`].concat([
      `entre ${from} et ${to}`,
      `entre ${from} et ${to} ans`,
      `${from} to ${to}`,
    ]),
  };
}

function over(age: number): Code {
  return {
    code: `${age}+`,
    libelle: `${age} ans et plus`,
    graphies: [
      `${age} et plus`,
      `${age} plus`,
      `${age} ans plus`,
      `${age} ans ou plus`,
      `plus de ${age - 1}`,
      `plus de ${age - 1} ans`,
      `à partir de ${age} ans`,
      `à partir de ${age}`,
      `${age} and over`,
    ],
  };
}

export const trancheAgeA: CodeList = {
  id: 'tranche_age_a',
  titre: "Tranche d'âge (système A)",
  source: 'Dictionnaire commun VAE : moins de 30, 30-44, 45 ans et plus',
  codes: [under(30), band(30, 44), over(45)],
};

export const trancheAgeB: CodeList = {
  id: 'tranche_age_b',
  titre: "Tranche d'âge (système B)",
  source: 'Dictionnaire commun VAE : moins de 30, 30-39, 40-49, 50 ans et plus',
  codes: [under(30), band(30, 39), band(40, 49), over(50)],
};
