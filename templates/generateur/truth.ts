/** The truth as tables: who is who, what is true, what each row and column is, which faults were put in. */
import { completedYears, isoDay } from '../../core/table/civil';
import type { Parcours, Person, Seen } from './model';
import { situationClass } from './people';
import { fullHeaders, headerRow } from './profile';
import type { FileLayout } from './layout';
import type { Row } from './sheet';

/** A table of strings: the first row is the header. */
export type TruthTable = string[][];

export interface Truth {
  readonly personnes: TruthTable;
  readonly parcours: TruthTable;
  readonly passages: TruthTable;
  /** How each certifier wrote each person, under which spelling variants. */
  readonly graphies: TruthTable;
  /** Every row of every file. */
  readonly lignes: TruthTable;
  /** Every column of every file, with the rubrique that a person would give it. */
  readonly colonnes: TruthTable;
  readonly fautes: TruthTable;
}

const day = (value: number | null): string => (value === null ? '' : isoDay(value));

/** Empty tables with their headers. */
export function emptyTruth(): Truth {
  return {
    personnes: [['id_personne', 'nom_naissance', 'nom_usage', 'prenom', 'sexe', 'date_naissance']],
    parcours: [[
      'id_parcours', 'id_personne', 'certificateur', 'ministere', 'id_dossier_source', 'code_rncp', 'intitule_certification',
      'type_certification', 'niveau_vise', 'nsf', 'visee_partielle', 'sexe', 'age', 'tranche_age_a', 'tranche_age_b',
      'departement', 'code_commune', 'code_postal', 'niveau_formation', 'niveau_diplome', 'situation_emploi', 'date_demande',
      'date_depot_l1', 'date_l1_complet', 'date_decision_recevabilite', 'decision_recevabilite', 'date_fin_validite',
      'dispositif', 'accompagnement', 'prestataire', 'date_debut_accompagnement', 'date_fin_accompagnement', 'date_depot_l2',
      'date_abandon', 'motif_abandon', 'motif_archivage', 'passages',
    ]], // prettier-ignore
    passages: [
      ['id_parcours', 'rang', 'date_jury', 'nature_passage', 'resultat_jury', 'blocs_valides', 'date_notification'],
    ],
    graphies: [
      [
        'id_parcours',
        'id_personne',
        'certificateur',
        'variantes',
        'nom_naissance',
        'nom_usage',
        'prenom',
        'date_naissance',
      ],
    ],
    lignes: [['certificateur', 'fichier', 'ligne', 'nature', 'id_parcours', 'rang']],
    colonnes: [['certificateur', 'fichier', 'feuille', 'ligne_entete', 'colonne', 'entete', 'rubrique', 'rang']],
    fautes: [
      ['certificateur', 'fichier', 'ligne', 'colonne', 'entete', 'code', 'rubrique', 'id_parcours', 'vrai', 'ecrit'],
    ],
  };
}

/** Age bands of the dictionary: A <30, 30-44, 45+; B <30, 30-39, 40-49, 50+. */
function bands(age: number): [string, string] {
  const a = age < 30 ? '<30' : age < 45 ? '30-44' : '45+';
  const b = age < 30 ? '<30' : age < 40 ? '30-39' : age < 50 ? '40-49' : '50+';
  return [a, b];
}

export function tellPerson(truth: Truth, p: Person): void {
  truth.personnes.push([p.id, p.nomNaissance, p.nomUsage ?? '', p.prenom, p.sexe, day(p.naissance)]);
}

export function tellParcours(truth: Truth, p: Parcours, seen: Seen): void {
  // Reference date of the age: decision, else dépôt L1, else demande (design/dictionary.md).
  const reference = p.dateDecision ?? p.depotL1 ?? p.demande;
  const age = reference === null ? null : completedYears(p.person.naissance, reference);
  const [a, b] = age === null ? ['', ''] : bands(age);
  const c = p.certification;
  truth.parcours.push([
    p.id, p.person.id, p.certificateur, p.ministere, p.dossier, c.rncp, c.intitule, c.type, c.niveau, c.nsf, p.viseePartielle,
    p.person.sexe, age === null ? '' : String(age), a, b, p.commune.departement, p.commune.insee, p.commune.codePostal,
    p.niveauFormation, p.niveauDiplome, situationClass(p.situation), day(p.demande), day(p.depotL1), day(p.l1Complet), day(p.dateDecision),
    p.decision, day(p.finValidite), p.dispositif, p.accompagnement, p.prestataire, day(p.debutAccompagnement),
    day(p.finAccompagnement), day(p.depotL2), day(p.abandon), p.motifAbandon, p.motifArchivage, String(p.passages.length),
  ]); // prettier-ignore
  p.passages.forEach((passage, i) => {
    const { jury, nature, resultat, blocs, notification } = passage;
    truth.passages.push([p.id, String(i + 1), day(jury), nature, resultat, blocs.join(','), day(notification)]);
  });
  const names = [seen.nomNaissance, seen.nomUsage ?? '', seen.prenom, day(seen.naissance)];
  truth.graphies.push([p.id, p.person.id, p.certificateur, seen.variantes.join('+'), ...names]);
}

export function tellFile(truth: Truth, certificateur: string, file: FileLayout, rows: readonly Row[]): void {
  const headers = fullHeaders(file);
  file.colonnes.forEach((column, i) => {
    const place = [certificateur, file.fichier, file.feuille ?? '', String(headerRow(file)), String(i + 1)];
    truth.colonnes.push([
      ...place,
      headers[i],
      column.rubrique ?? '',
      column.rang === undefined ? '' : String(column.rang),
    ]);
  });
  rows.forEach((row, i) => {
    const { line } = row;
    const rang = line?.passage ? String(line.passages.indexOf(line.passage) + 1) : '';
    const ligne = String(i + 1);
    truth.lignes.push([certificateur, file.fichier, ligne, row.nature, line?.p.id ?? '', rang]);
    for (const { column, fault } of row.faults) {
      const place = [
        certificateur,
        file.fichier,
        ligne,
        column < 0 ? '' : String(column + 1),
        column < 0 ? '' : headers[column],
      ];
      truth.fautes.push([...place, fault.code, fault.rubrique, line?.p.id ?? '', fault.vrai, fault.ecrit]);
    }
  });
}

const quoted = (text: string): string => (/[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/** A truth table as CSV: UTF-8 without BOM, `;`, LF. */
export function truthCsv(table: TruthTable): string {
  return table.map((row) => row.map(quoted).join(';')).join('\n') + '\n';
}
