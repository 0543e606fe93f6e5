/** The sheet "Rubriques absentes": what no column of the file gives, with a cell to say whether it ever will. */
import { phrase } from '../../messages';
import type { Cell, Sheet } from '../../workbook';
import type { ReportedDelivery } from '../delivered';
import { rubriqueTitle } from '../labels';
import { Page } from '../page';
import { answerCell, answerHeader, answerInput } from './absentAnswer';
import type { Line } from './decisions';
import type { FeedbackFile } from './fileSheet';
import { rubriqueRank, severityLabel, tell } from './told';

const WIDTHS = [34, 19, 14, 58, 52, 24];

interface Absent {
  readonly rubrique: string;
  /** Null for one that the profile says never to be sent. */
  readonly line: Line | null;
}

/** Asked of everybody, not sent, and said to be so in the profile. */
export function saidNever({ file: { profile, completeness } }: ReportedDelivery): string[] {
  const said = new Set(profile.absentes ?? []);
  return completeness.flatMap(({ rubrique, nonEnvoyee }) => (nonEnvoyee && said.has(rubrique) ? [rubrique] : []));
}

/** Once each, in the order of the dictionary; then those of the profile, so that an answer can be taken back. */
export function absentRows(files: readonly FeedbackFile[], absent: readonly Line[]): Absent[] {
  const rows = new Map<string, Absent>();
  for (const line of absent) {
    const { rubrique } = line.finding;
    if (!rows.has(rubrique)) rows.set(rubrique, { rubrique, line });
  }
  // Nothing is asked: what was answered before is no matter for this certifier's attention.
  if (rows.size === 0) return [];
  const said = [...new Set(files.flatMap(({ delivery }) => saidNever(delivery)))].filter((id) => !rows.has(id));
  said.sort((a, b) => rubriqueRank(a) - rubriqueRank(b));
  return [...rows.values(), ...said.map((rubrique) => ({ rubrique, line: null }))];
}

/**
 * @param nom a valid, unused sheet name
 * @param absent not empty
 */
export function absentSheet(nom: string, absent: readonly Absent[]): Sheet {
  const page = new Page(nom, WIDTHS);
  page.title(phrase('retour.absentes.titre'));
  page.text(phrase('retour.absentes.texte'));
  page.text(phrase('retour.absentes.dire'));
  page.gap();
  const table = page.table(
    [
      phrase('retour.colonne.rubrique'),
      answerHeader(),
      phrase('retour.colonne.gravite'),
      phrase('retour.colonne.message'),
      phrase('retour.colonne.action'),
      phrase('retour.absentes.code'),
    ],
    absent.map(({ rubrique, line }): Cell[] => {
      const message = line === null ? null : tell(line.file.delivery, line.finding);
      return [
        { valeur: rubriqueTitle(rubrique), style: 'cellule' },
        answerCell(line === null),
        line === null
          ? { valeur: '', style: 'cellule' }
          : { valeur: severityLabel(line.finding.severity), style: line.finding.severity },
        { valeur: message === null ? '' : `${message.quoi}\n${message.pourquoi}`, style: 'cellule' },
        { valeur: message === null ? '' : message.action, style: 'cellule' },
        { valeur: rubrique, style: 'code' },
      ];
    }),
  );
  return page.sheet({
    validations: [answerInput(table.colonne(1))],
    figer: { lignes: table.ligne, colonnes: 0 },
    impression: { paysage: true, repeterLignes: table.ligne },
    couleurOnglet: 'bleu',
  });
}
