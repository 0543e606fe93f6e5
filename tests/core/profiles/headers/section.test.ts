/** Upper labels that name a part of the form, and those that change what is below. */
import { sectionOf } from '../../../../core/profiles/headers/section';

describe('sectionOf', () => {
  it.each([
    ['Candidat', 'section'],
    ['Informations', 'section'],
    ['Informations personnelles', 'section'],
    ['Identité du demandeur', 'section'],
    ['ÉTAT CIVIL', 'section'],
    ['1. Le candidat', 'section'],
    ['A - Identité', 'section'],
    ['Suivi administratif', 'suivi'],
    ['Suivi du parcours VAE', 'suivi'],
    ['Suivi', null],
    ['Suivi par', null],
    ['Candidat suivi par', null],
    ['Candidat 2', null],
    ['Jury', null],
    ['Livret 1', null],
    ['Contact', null],
    ['Personnel', null],
    ['Naissance', null],
    ['Antenne Sud', null],
  ])('%s', (group, expected) => {
    expect(sectionOf(group)).toBe(expected);
  });
});
