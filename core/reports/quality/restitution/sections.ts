/** Other sections of a restitution: action plan, detail, what is still to be validated, observations. */
import { phrase, tellFinding } from '../../../messages';
import type { QualityFinding } from '../../../quality/findings';
import type { Evidence } from '../../../quality/grid';
import type { Child } from '../../site/markup';
import { element } from '../../site/markup';
import { isoToFrench } from '../days';
import { referentialNotes } from '../referentialNotes';
import {
  bullets,
  type BlockCell,
  type BlockRow,
  type DocumentSection,
  documentTable,
  empty,
  levelChip,
} from '../document';
import type { RestitutionContent } from './content';
import { evidenceText, findingText, indicatorText, refusedText } from './texts';

export function actionsSection({ actions }: RestitutionContent): DocumentSection {
  const toDo = phrase('rq.a_completer');
  const contenu =
    actions.length === 0
      ? empty(phrase('rq.actions.aucune'))
      : [
          element('p', {}, phrase('rq.actions.texte')),
          documentTable(
            't-actions',
            phrase('rq.actions.legende'),
            ['indicateur', 'action', 'responsable', 'echeance', 'levee'].map((one) => phrase(`rq.${one}`)),
            actions.map((line): BlockRow => {
              const { action, preconisation, responsable, echeance, levee } = line.reponse;
              return {
                cellules: [
                  indicatorText(line),
                  { contenu: action || preconisation || toDo, genre: 'multi' },
                  { contenu: responsable || toDo, genre: 'court' },
                  { contenu: echeance === null ? toDo : isoToFrench(echeance), genre: 'etroit' },
                  { contenu: levee === null ? '' : isoToFrench(levee), genre: 'etroit' },
                ],
              };
            }),
          ),
        ];
  return { id: 'actions', titre: phrase('rq.actions'), contenu };
}

export function detailSection(content: RestitutionContent): DocumentSection {
  let criterion = '';
  // A self-assessment often comes without any: an empty column would say nothing.
  const hasEvidence = content.evaluation.preuves.length > 0;
  const rows = content.lignes.flatMap((line): BlockRow[] => {
    const { critere, preuves, reponse } = line;
    const band: BlockRow[] =
      critere.numero === criterion ? [] : [{ bande: `${critere.numero}. ${critere.titre}`, cellules: [] }];
    criterion = critere.numero;
    const text = reponse.motif.trim() === '' ? findingText(line) : phrase('rq.motif', { texte: reponse.motif });
    return [
      ...band,
      {
        cellules: [
          indicatorText(line),
          { contenu: line.refuse === null ? levelChip(line.niveau) : element('strong', {}, refusedText(line)) },
          { contenu: text, genre: 'multi' },
          ...(hasEvidence ? [evidenceCell(preuves)] : []),
        ],
      },
    ];
  });
  const contenu = documentTable(
    't-detail',
    phrase('rq.detail.legende'),
    ['indicateur', 'niveau', 'constat', ...(hasEvidence ? ['preuves'] : [])].map((one) => phrase(`rq.${one}`)),
    rows,
  );
  return { id: 'detail', titre: phrase('rq.detail'), contenu };
}

function evidenceCell(preuves: readonly Evidence[]): BlockCell {
  return { contenu: preuves.length === 0 ? '-' : bullets(preuves.map(evidenceText)), genre: 'liste' };
}

/** What a reader must not take as settled. */
export function toValidateSection({ referential, findings, evaluation }: RestitutionContent): DocumentSection {
  const remarks = referentialNotes(referential).map(({ titre, texte }): Child => [
    element('strong', {}, `${titre}. `),
    texte,
  ]);
  const points = toldFindings(findings);
  const contenu: Child = [
    remarks.length === 0 ? '' : bullets(remarks),
    element('h3', {}, phrase('rq.valider.points')),
    points.length === 0 ? empty(phrase('rq.valider.aucun')) : bullets(points),
    evaluation.preuves.length === 0 ? empty(phrase('rq.valider.sans_preuve')) : '',
  ];
  return { id: 'valider', titre: phrase('rq.valider'), contenu };
}

/** Findings whose usual action is the region's (« relancez la structure »): the report is read by the structure itself. */
export const TO_STRUCTURE: ReadonlySet<string> = new Set([
  'qualite_action_en_retard',
  'qualite_actions_en_retard',
  'qualite_action_sans_echeance',
  'qualite_actions_sans_echeance',
  'qualite_action_sans_suivi',
  'qualite_majeure_sans_action',
  'qualite_majeure_non_levee',
  'qualite_majeure_levee_tard',
  'qualite_niveaux_sans_preuve',
  'qualite_preuve_expiree',
  'qualite_preuve_expiree_depuis',
  'qualite_preuves_expirees_depuis',
]);

/** Findings of one kind are told once, with the other indicators they concern. */
function toldFindings(findings: readonly QualityFinding[]): Child[] {
  const kinds = new Map<string, QualityFinding[]>();
  for (const one of findings) {
    if (one.gravite === 'information') continue;
    const same = kinds.get(one.code);
    if (same === undefined) kinds.set(one.code, [one]);
    else same.push(one);
  }
  return [...kinds].map(([code, [first, ...others]]): Child => {
    const { quoi, action: usual } = tellFinding(code, first.details);
    const action = TO_STRUCTURE.has(code) ? phrase(`rq.valider.action.${code.replace('qualite_', '')}`) : usual;
    const numbers = [...new Set(others.map(({ details }) => String(details['indicateur'] ?? details['rang'] ?? '')))];
    const same = numbers.length === 0 ? '' : ` ${phrase('rq.valider.de_meme', { liste: numbers.join(', ') })}`;
    return [quoi, same, ' ', element('em', {}, action)];
  });
}

/** Field in which the structure answers as a whole: it stands with its other observations. */
const STRUCTURE_FIELD = 'observations_structure';

/** What the auditor (or the structure that assesses itself) wrote of the whole; no section when nothing was written. */
export function generalSection({ evaluation }: RestitutionContent): DocumentSection[] {
  const texts = (evaluation.textes ?? []).filter(({ champ }) => champ !== STRUCTURE_FIELD);
  if (texts.length === 0) return [];
  const contenu = texts.map(({ libelle, texte }) => [
    element('h3', {}, libelle),
    element('p', { class: 'multi' }, texte),
  ]);
  return [{ id: 'apercu', titre: phrase(`rq.general.${evaluation.nature}`), contenu }];
}

export function observationsSection({ lignes, evaluation }: RestitutionContent): DocumentSection {
  const written = lignes.filter(({ reponse }) => reponse.observations.trim() !== '');
  const general = (evaluation.textes ?? []).find(({ champ }) => champ === STRUCTURE_FIELD);
  const contenu: Child = [
    element('p', {}, phrase('rq.observations.texte')),
    ...(general === undefined ? [] : [element('p', { class: 'multi' }, general.texte)]),
    written.length === 0
      ? general === undefined
        ? empty(phrase('rq.observations.aucune'))
        : ''
      : documentTable(
          't-observations',
          phrase('rq.observations.legende'),
          [phrase('rq.indicateur'), phrase('rq.observations')],
          written.map((line): BlockRow => ({
            cellules: [indicatorText(line), { contenu: line.reponse.observations, genre: 'multi' }],
          })),
        ),
    element(
      'div',
      { class: 'signatures' },
      element('div', {}, phrase('rq.signature.structure')),
      element('div', {}, phrase('rq.signature.region')),
    ),
  ];
  return { id: 'observations', titre: phrase('rq.observations'), contenu };
}
