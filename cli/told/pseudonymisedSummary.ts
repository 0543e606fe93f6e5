/** What `pseudonymiser` says at the end: rows, persons, what became of the columns, and the verdict of the check. */
import { phrase } from '../../core/messages';
import { countText } from '../../core/reports';
import type { Fate, Handed } from '../../core/tasks';

/** The three fates, in the order in which they are told. */
const FATES: readonly (readonly [Fate, string])[] = [
  ['gardee', 'gardees'],
  ['remplacee', 'remplacees'],
  ['retiree', 'retirees'],
];

const countOf = ({ made }: Handed, fate: Fate): number => made.fates.filter((one) => one.fate === fate).length;

/** `pseudonymiser --json`. */
export function pseudonymisedMachineSummary(
  all: readonly Handed[],
  files: readonly string[],
  milliseconds: Readonly<Record<string, number>>,
): object {
  return {
    empreinte: all[0].made.mark.empreinte,
    statut: 'pseudonymise',
    livraisons: all.map((one) => ({
      livraison: one.livraison,
      lignes_lues: one.given.raw.rowCount,
      lignes_livrees: one.made.counts.retenues,
      lignes_refusees: one.made.counts.refusees,
      personnes: one.made.persons,
      colonnes: Object.fromEntries(FATES.map(([fate, name]) => [name, countOf(one, fate)])),
      controle: one.made.residual.map(({ column, kind, rows }) => ({ rubrique: column, trouve: kind, lignes: rows })),
    })),
    fichiers: files,
    durees_ms: milliseconds,
  };
}

/** The delivery; of several sheets of one workbook, with the sheet's name. */
function titleOf({ given: { raw }, livraison }: Handed, all: readonly Handed[]): string {
  const { fileName, sheet } = raw.source;
  const isShared = all.filter(({ given }) => given.raw.source.fileName === fileName).length > 1;
  return isShared && sheet !== null ? `${livraison} (${sheet})` : livraison;
}

function told(one: Handed, all: readonly Handed[]): string[] {
  const { made, given } = one;
  const line = (code: string, n: number): string => `  ${countText(n).padStart(7)}  ${phrase(code)}`;
  return [
    phrase('pseudonymiser.resume.titre', { certificateur: titleOf(one, all) }),
    line('pseudonymiser.resume.lues', given.raw.rowCount),
    line('pseudonymiser.resume.refusees', made.counts.refusees),
    line('pseudonymiser.resume.livrees', made.counts.retenues),
    line('pseudonymiser.resume.personnes', made.persons),
    ...FATES.map(([fate, name]) => line(`pseudonymiser.resume.${name}`, countOf(one, fate))),
    '',
    ...verdict(one),
  ];
}

function verdict({ made: { residual } }: Handed): string[] {
  if (residual.length === 0) return [phrase('pseudonymiser.controle.rien')];
  return [
    phrase('pseudonymiser.controle.trouve'),
    ...residual.map(({ column, kind, rows }) => {
      const quoi = phrase(`pseudonymiser.residu.${kind}`);
      return `  ${phrase('pseudonymiser.controle.ligne', { rubrique: column, quoi, n: rows })}`;
    }),
    `  ${phrase('pseudonymiser.controle.action')}`,
  ];
}

/** The readable summary, in French. */
export function pseudonymisedSummary(all: readonly Handed[], output: string, files: readonly string[]): string {
  return [
    '',
    ...all.flatMap((one) => [...told(one, all), '']),
    phrase('pseudonymiser.resume.empreinte', { empreinte: all[0].made.mark.empreinte }),
    phrase('pseudonymiser.statut'),
    '',
    phrase('resume.fichiers', { dossier: output }),
    ...files.map(
      (path) =>
        `  ${path.padEnd(Math.max(22, ...files.map(({ length }) => length)))} ${phrase(`pseudonymiser.fichier.${kindOf(path)}`)}`,
    ),
    '',
  ].join('\n');
}

function kindOf(path: string): string {
  return path.startsWith('livraison') ? 'livraison' : path.split('.')[0];
}
