/** A small network of fictitious structures, for the tests of the network, the directory and their reports. */
import type { FormData, Values } from '../../../../core/quality/forms';
import type { Evaluation } from '../../../../core/quality/grid/types';
import type { ReceivedDocument, Transition } from '../../../../core/quality/network';

/** A document as it was read; its SHA is made of what it says. */
export function received(
  modele: string,
  fichier: string,
  structure: string,
  data: FormData,
  more: Partial<ReceivedDocument> = {},
): ReceivedDocument {
  const sha256 = `sha:${JSON.stringify([modele, structure, data, more])}`;
  return { fichier, sha256, modele, version: 1, referentiel: '', structure, data, ...more };
}

export function step(
  structure: string,
  etape: Transition['etape'],
  date: string | null,
  motif = '',
  origine: Transition['origine'] = 'journal',
): Transition {
  return { structure, etape, date, motif, origine, fichier: origine === 'journal' ? 'journal.xlsx' : 'document.xlsx' };
}

/** An audit (or a diagnostic) of a few indicators. */
export function evaluation(
  structure: string,
  date: string | null,
  niveaux: Readonly<Record<string, string | null>>,
  more: Partial<Evaluation> = {},
): Evaluation {
  return {
    id: `${structure}/audit/martinique-2010/${date ?? ''}/1`,
    nature: 'audit',
    referentiel: 'martinique-2010',
    structure,
    site: '',
    interlocuteurs: 'Ines Fictive',
    auditeur: 'Aude Tricée',
    date,
    reponses: Object.entries(niveaux).map(([indicateur, niveau]) => ({
      indicateur,
      niveau,
      motif: '',
      constat: '',
      preconisation: '',
      observations: '',
      action: '',
      responsable: '',
      echeance: null,
      levee: null,
    })),
    preuves: [],
    fichier: `audits/${structure}.xlsx`,
    ...more,
  };
}

/** A row of the census that agrees to everything. */
export function censusRow(structure: string, nom: string, more: Values = {}): Values {
  return { structure, nom, date_recensement: '2009-06-15', ...more };
}

export const CENSUS: ReceivedDocument = received('recensement', 'recensement.xlsx', '', {
  structures: [
    censusRow('S01', 'Cap Validation', {
      siret: '11111111100011',
      commune: 'Fort-Exemple',
      code_postal: '97200',
      domaines: ['sante', 'social'],
      niveaux: ['4', '5'],
      publics: ['salaries'],
      modalites: ['presentiel'],
      financements: [],
      contact_nom: 'Ines Fictive',
      courriel: 'contact@cap.exemple',
      consentement: true,
      consentement_contact: false,
    }),
    censusRow('S02', 'Maison des acquis', { siret: '22222222200022', commune: 'Port-Modèle', consentement: false }),
    censusRow('S03', 'Escale compétences', { siret: '33333333300033', commune: 'Port-Modèle', consentement: true }),
    censusRow('S04', 'Atelier du parcours', { siret: '44444444400044' }),
  ],
  etapes: [
    { structure: 'S01', nom: null, etape: 'dossier_envoye', date: '2009-10-01', motif: null },
    { structure: 'S01', nom: null, etape: 'referencee', date: '2010-01-20', motif: null },
    { structure: 'S02', nom: null, etape: 'dossier_envoye', date: '2009-10-01', motif: null },
    { structure: 'S03', nom: null, etape: 'sortie_refus', date: '2009-12-01', motif: 'Ne souhaite pas poursuivre' },
  ],
  charte: [{ structure: 'S01', genre: 'signature', date: '2010-02-01', avis: null, fin_validite: null, motif: null }],
  financeurs: [{ financeur: 'Fonds fictif', date_envoi: '2009-06-20', date_retour: '2009-07-10' }],
});

export const DOSSIER: ReceivedDocument = received('dossier-referencement', 'dossiers/S01.xlsx', 'S01', {
  fiche: [{ structure: 'S01', nom: 'Cap Validation', siret: '111 111 111 00011', date: '2009-11-12' }],
  offre: [{ domaines: ['sante'], methodes: 'Entretien, puis ateliers' }],
  certifications: [
    { code_rncp: 'RNCP00001', intitule: 'Titre fictif', niveau: '4' },
    { code_rncp: null, intitule: 'Diplôme imaginaire', niveau: '5' },
  ],
});

export const GRID: ReceivedDocument = received(
  'grille-audit',
  'audits/S01.xlsx',
  'S01',
  { fiche: [{ date: '2010-05-04', auditeur: 'Aude Tricée' }], grille: [{ indicateur: '1', niveau: '2' }] },
  { referentiel: 'martinique-2010' },
);

export const AUDIT = evaluation('S01', '2010-05-04', { '1': '2', '2': null });
