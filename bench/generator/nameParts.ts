/** What names are built from: syllables for surnames that nobody bears on purpose, first names that many bear. */

const words = (text: string): string[] => text.trim().split(/\s+/);

export const SYLLABLES = words(`
  ba bri cla cor dal dou fé fru ga gli hau jo ka lau lou mar mé nou ni or pa pru que ra ri sa té tru va zé`);

export const ENDINGS = words(`
  bert nois rand lier mont vel tin zac guet çon dray lard neau quin rez vière`);

export const WOMEN = words(`
  Adèle Agathe Aïcha Alice Alicia Amélie Anaïs Andrée Anne Annie Aurélie Béatrice Brigitte Camille Carole Caroline
  Catherine Cécile Céline Chantal Charlotte Chloé Christine Claire Claudine Clémence Corinne Delphine Denise Élise
  Élodie Émilie Estelle Fatima Florence Françoise Gaëlle Hélène Inès Isabelle Jeanne Joëlle Julie Karine Khadija
  Laëtitia Laure Léa Lucie Maëlle Manon Marguerite Marie-Noëlle Martine Mélanie Monique Nadia Nathalie Noémie
  Océane Pauline Rachida Sandrine Sarah Sophie Stéphanie Sylvie Thérèse Valérie Virginie Yasmina Yvette Zoé`);

export const MEN = words(`
  Adrien Ahmed Alain Alexis Amadou André Antoine Arnaud Baptiste Benoît Bernard Bruno Cédric Christian Christophe
  Damien Daniel David Didier Dominique Emmanuel Éric Étienne Fabrice Florian François Frédéric Gaël Gérard Grégory
  Guillaume Hervé Hugo Jacques Jean-Luc Jérôme Julien Karim Kévin Laurent Loïc Ludovic Marc Mathieu Maxime Michel
  Mohamed Nicolas Olivier Pascal Patrice Paul Philippe Pierre Quentin Rachid Raphaël Rémi Romain Samuel Sébastien
  Serge Stéphane Sylvain Théo Thierry Thomas Vincent Xavier Yann Yves`);
