/** Code lists: the codes of the common dictionary, spellings that belong to one code, and sentences for every finding. */
import { codeLists, codeListById, rubriques } from '../../../core/dictionary';
import { catalogue } from '../../../core/messages';
import * as codeFindings from '../../../core/values/codes/codeFindings';
import { indexList } from '../../../core/values/codes/codeList';

/** design/dictionary.md, word for word. */
const CODES: Readonly<Record<string, string>> = {
  ministere:
    'EN, ESR, Travail, Affaires sociales, Santé, Agriculture, Jeunesse et Sports, Culture, Défense, Mer, Écologie, branche, consulaire, autre',
  type_certification:
    'DE, BTS, BP, Bac pro, CAP, MC, BEP, CS, TP, CQP, BTSA, BPJEPS, DEJEPS, DESJEPS, DCG, DSCG, BUT/DUT, DEUST, Licence, Licence pro, Master, Ingénieur, Doctorat, CA, DES, TFP, autre',
  niveau: '1, 2, 3, 4, 5, 6, 7, 8, sans_niveau',
  booleen: 'oui, non',
  sexe: 'F, H',
  tranche_age_a: '<30, 30-44, 45+',
  tranche_age_b: '<30, 30-39, 40-49, 50+',
  situation_emploi: "en emploi, demandeur d'emploi, hors emploi",
  decision_recevabilite:
    'recevable, recevable_partiel, non_recevable, incomplet, complet, en_attente, sans_suite, recevable_implicite',
  resultat_jury: 'VT, VP, VTB, VPB, VR, REF, EXC, ABS, ATT',
  dispositif: 'VAE, VAE collective, VAE inversée, VAPP, VES',
  nature_passage: 'jury, contrôle complémentaire',
  mode_accompagnement: 'accompagné, autonome',
  motif_abandon:
    "reprise d'emploi, entrée en formation, découragement, raisons personnelles, changement de projet, manque de temps, plus intéressé, financement non obtenu, avis défavorable, report, sans réponse après relances, autre",
  motif_archivage: 'doublon, multi-candidatures, passage autonome->accompagné',
  financement: 'CPF, fonds propres, France Travail, OPCO, employeur, Région, autre',
};

describe('code lists', () => {
  it('are those of the dictionary', () => {
    expect(codeLists.map(({ id }) => id).sort()).toEqual(Object.keys(CODES).sort());
  });

  it.each(Object.entries(CODES))('%s', (id, codes) => {
    expect(codeListById(id).codes.map(({ code }) => code)).toEqual(codes.split(', '));
  });

  it('have no spelling of two codes', () => {
    // The tranches' own codes are told apart by their signs, which indexing forgets.
    for (const list of codeLists) expect(() => indexList(list).labels).not.toThrow();
  });

  it('exist for every coded rubrique', () => {
    for (const { codes } of rubriques) if (codes !== undefined) expect(codeListById(codes).id).toBe(codes);
  });

  it('refuse an unknown id', () => {
    expect(() => codeListById('couleur')).toThrow(RangeError);
  });

  it('mark the devices that are no VAE', () => {
    const outside = codeListById('dispositif').codes.filter(({ horsChamp }) => horsChamp === true);
    expect(outside.map(({ code }) => code)).toEqual(['VAPP', 'VES']);
  });
});

describe('findings of coded values', () => {
  it.each(Object.values(codeFindings).map(({ code }) => code))('%s is told in French and in English', (code) => {
    for (const language of ['fr', 'en'] as const) {
      const message = catalogue[language].constats[code];
      expect(message).toBeDefined();
      for (const part of [message.quoi, message.pourquoi, message.action]) expect(part.length).toBeGreaterThan(20);
    }
  });
});
