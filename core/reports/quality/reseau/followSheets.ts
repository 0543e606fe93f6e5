/** What is to be followed: late steps, letters ready to send, the charter, the delays that decide. */
import { formById } from '../../../quality/forms';
import {
  type Board,
  chartersOf,
  delayOf,
  isExit,
  type Register,
  reminders,
  STAGES,
  stageOf,
  statesOf,
} from '../../../quality/network';
import { phrase } from '../../../messages';
import type { Cell, Mark, Sheet } from '../../../workbook';
import { isoToFrench, isoToDay } from '../days';
import { Page } from '../../page';
import { structureColumns } from './formSheet';
import { listSheet } from './listSheet';

/** The sheet « Retards ». */
export function lateSheet({ retards }: Board): Sheet {
  return listSheet({
    nom: phrase('reseau.bord.feuille.retards'),
    titre: phrase('reseau.retards.titre'),
    explication: phrase('reseau.retards.explication'),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.etat'), genre: 'texte', largeur: 24 },
      { entete: phrase('reseau.colonne.depuis'), genre: 'date', largeur: 12 },
      { entete: phrase('reseau.colonne.delai'), genre: 'entier', largeur: 12 },
      { entete: phrase('reseau.colonne.echeance'), genre: 'date', largeur: 12 },
      { entete: phrase('reseau.colonne.retard'), genre: 'entier', largeur: 12 },
      { entete: phrase('reseau.colonne.attendu_de'), genre: 'texte', largeur: 16 },
      { entete: phrase('reseau.colonne.suite'), genre: 'cellule', largeur: 44 },
    ],
    lignes: retards.map(({ structure, nom, etape, depuis, delai_jours, echeance, retard_jours, attendu_de, suite }) => [
      structure,
      nom,
      stageOf(etape).libelle,
      depuis,
      delai_jours,
      echeance,
      retard_jours,
      attendu_de === null ? '' : phrase(`reseau.attendu.${attendu_de}`),
      suite,
    ]),
    couleurOnglet: 'rouge',
    figees: 2,
  });
}

/** The sheet « Relances »: letters ready to copy; nothing is sent. */
export function remindersSheet(register: Register, isoDay = register.date): Sheet {
  const made = reminders(register, isoDay);
  return listSheet({
    nom: phrase('reseau.bord.feuille.relances'),
    titre: phrase('reseau.relances.titre'),
    explication: phrase('reseau.relances.explication'),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('reseau.colonne.document'), genre: 'cellule', largeur: 24 },
      { entete: phrase('reseau.colonne.echeance'), genre: 'date', largeur: 12 },
      { entete: phrase('reseau.colonne.retard'), genre: 'entier', largeur: 11 },
      { entete: phrase('reseau.colonne.destinataire'), genre: 'cellule', largeur: 22 },
      { entete: phrase('reseau.colonne.courriel'), genre: 'texte', largeur: 28 },
      { entete: phrase('reseau.colonne.objet'), genre: 'cellule', largeur: 30 },
      { entete: phrase('reseau.colonne.lettre'), genre: 'cellule', largeur: 80 },
    ],
    lignes: made.map((one) => [
      one.structure,
      one.nom,
      one.document === null ? '' : (formById(one.document)?.titre ?? one.document),
      one.echeance,
      // A charter that is about to end is no delay yet.
      Math.max(0, one.retard_jours),
      one.destinataire,
      one.courriel,
      one.objet,
      one.texte,
    ]),
    couleurOnglet: 'rouge',
    figees: 2,
  });
}

const STATUSES = ['verifiee', 'signataire', 'expiree', 'non_signataire'] as const;

/** The sheet « Charte ». */
export function charterSheet(register: Register, board: Board): Sheet {
  const page = new Page(phrase('reseau.bord.feuille.charte'), [34, 18, 16, 16, 26]);
  page.title(phrase('reseau.charte.titre'));
  page.text(phrase('reseau.charte.explication'));
  page.gap();
  const placed = page.table(
    [phrase('reseau.colonne.charte'), phrase('reseau.entonnoir.structures')],
    STATUSES.map((statut): Cell[] => [
      { valeur: phrase(`reseau.charte.${statut}`), style: 'cellule' },
      { valeur: board.charte[statut], style: 'entier' },
    ]),
  );
  page.chart(
    {
      genre: 'barres',
      titre: phrase('reseau.charte.graphique'),
      description: phrase('reseau.charte.description'),
      format: 'entier',
      etiquettes: true,
      categories: placed.colonne(0),
      series: [{ nom: phrase('reseau.entonnoir.structures'), valeurs: placed.colonne(1), teinte: 'vert' }],
    },
    12,
  );
  const states = statesOf(register, board.jour);
  const names = new Map(register.structures.map(({ id, nom }) => [id, nom]));
  const rows = [...chartersOf(register, board.jour)].filter(([id, { statut }]) => {
    const state = states.get(id);
    return statut !== 'non_signataire' && state !== undefined && !isExit(state.etape);
  });
  page.heading(phrase('reseau.charte.liste'));
  if (rows.length === 0) page.text(phrase('reseau.liste.vide'));
  else {
    page.table(
      [
        phrase('reseau.colonne.nom'),
        phrase('reseau.colonne.charte'),
        phrase('reseau.colonne.depuis'),
        phrase('reseau.colonne.fin_validite'),
        phrase('reseau.colonne.avis'),
      ],
      rows.map(([id, { statut, date, fin_validite, avis }]): Cell[] => [
        { valeur: names.get(id) ?? id, style: 'cellule' },
        {
          valeur: phrase(`reseau.charte.${statut}`),
          style: statut === 'verifiee' ? 'favorable' : statut === 'expiree' ? 'a_verifier' : 'cellule',
        },
        { valeur: isoToDay(date), style: 'date' },
        { valeur: isoToDay(fin_validite), style: 'date' },
        { valeur: avis === null ? '' : phrase(`reseau.avis.${avis}`), style: 'cellule' },
      ]),
    );
  }
  return page.sheet({ couleurOnglet: 'vert' });
}

/** The sheet « Méthode »: each state, what proves it, when it is late. */
export function methodSheet(register: Register): Sheet {
  const marques: Mark[] = [];
  const lignes = STAGES.filter(({ genre }) => genre === 'etape').map(
    ({ etape, libelle, preuve, suppose, delai_jours, attendu_de, suite }, ligne) => {
      const delai = delayOf(register, etape);
      if (delai !== delai_jours) marques.push({ ligne, colonne: 3, note: phrase('reseau.methode.delai_region') });
      return [
        libelle,
        preuve === null ? phrase('reseau.methode.journal') : (formById(preuve)?.titre ?? preuve),
        suppose === null ? '' : stageOf(suppose).libelle,
        delai,
        attendu_de === null ? '' : phrase(`reseau.attendu.${attendu_de}`),
        suite,
      ];
    },
  );
  return listSheet({
    nom: phrase('reseau.bord.feuille.methode'),
    titre: phrase('reseau.methode.titre'),
    explication: phrase('reseau.methode.explication', { jour: isoToFrench(register.date) }),
    colonnes: [
      { entete: phrase('reseau.colonne.etape'), genre: 'texte', largeur: 28 },
      { entete: phrase('reseau.methode.preuve'), genre: 'cellule', largeur: 36 },
      { entete: phrase('reseau.methode.suppose'), genre: 'texte', largeur: 22 },
      { entete: phrase('reseau.colonne.delai'), genre: 'entier', largeur: 12 },
      { entete: phrase('reseau.colonne.attendu_de'), genre: 'texte', largeur: 16 },
      { entete: phrase('reseau.colonne.suite'), genre: 'cellule', largeur: 50 },
    ],
    lignes,
    marques,
  });
}
