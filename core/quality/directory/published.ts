/** The public directory: what a structure agreed to show, field by field, from a list of what may be shown at all. */
import { foldLabel } from '../../values';
import { FORMS, fieldText, SEPARATOR } from '../forms';
import type { Field, Values } from '../forms/types';
import { isFilled } from '../network/documents';
import { DIRECTORY, FILE } from '../network/formIds';
import { type Register, type Stage, stageOf } from '../network';
import { textOf } from '../network/structures';
import { type Certification, certificationKeys, certificationOf } from './certifications';
import { type Facet, type FacetId, FACETS, PUBLIC_STEPS } from './facets';
import { type Offer, offersOf } from './offers';
import { placesOf } from './place';

export interface PublicField {
  readonly id: string;
  readonly libelle: string;
  readonly texte: string;
}

/** What the page shows of one structure. No id, no number, no name of a person; no result of an audit. */
export interface PublicEntry {
  readonly nom: string;
  /** '' when unknown. */
  readonly commune: string;
  readonly code_postal: string;
  readonly departement: string;
  /** In the order of the forms. */
  readonly champs: readonly PublicField[];
  readonly certifications: readonly Certification[];
  readonly sites: readonly { readonly nom: string; readonly lieu: string; readonly precisions: string }[];
  readonly tarifs: readonly {
    readonly prestation: string;
    readonly heures: number | null;
    readonly prix: number | null;
    readonly precisions: string;
  }[];
  /** http or https; '' when there is none. */
  readonly site_web: string;
  /** Label of the quality step reached. */
  readonly etape: string;
  readonly charte: { readonly statut: 'signataire' | 'verifiee' | 'expiree'; readonly fin: string | null } | null;
  /** Codes by which it is found. */
  readonly facettes: Readonly<Record<FacetId, readonly string[]>>;
}

const OF_STRUCTURE: readonly string[] = [DIRECTORY.modele, FILE.modele];

/** Fields of a structure that may be shown, once each: those that a form declares so, and none other. */
export const PUBLIC_FIELDS: readonly Field[] = [
  ...new Map(
    OF_STRUCTURE.flatMap((modele) => FORMS.find(({ id }) => id === modele)?.sections ?? [])
      .filter(({ id, genre }) => genre === 'fiche' || id === DIRECTORY.offres)
      .flatMap(({ champs }) => champs)
      .filter(
        ({ publiable, personnel, consentement }) =>
          publiable === true && (personnel !== true || consentement !== undefined),
      )
      .map((field) => [field.id, field] as const),
  ).values(),
];

/** Shown elsewhere on the card than in its list of fields. */
const APART: ReadonlySet<string> = new Set(['nom', 'commune', 'code_postal', 'site_web', 'certifications']);

function shownFields({ valeurs, accords }: Offer): Values {
  return Object.fromEntries(
    PUBLIC_FIELDS.filter(({ consentement }) => consentement === undefined || accords.has(consentement))
      .filter(({ id }) => isFilled(valeurs[id]))
      .map(({ id }) => [id, valeurs[id]]),
  );
}

/** Agreement that a field of a structure asks for: the same field of one of its sites asks for it too. */
const AGREEMENTS: ReadonlyMap<string, string> = new Map(
  PUBLIC_FIELDS.flatMap(({ id, consentement }) => (consentement === undefined ? [] : [[id, consentement] as const])),
);

/** Of the rows of a section of the dossier, the fields that may be shown. */
function shownRows(rows: readonly Values[], section: string, accords: ReadonlySet<string>): Values[] {
  const fields = FORMS.find(({ id }) => id === FILE.modele)?.sections.find(({ id }) => id === section)?.champs ?? [];
  const shown = fields.filter(({ id, publiable, personnel, consentement }) => {
    const agreement = consentement ?? AGREEMENTS.get(id);
    return publiable === true && personnel !== true && (agreement === undefined || accords.has(agreement));
  });
  return rows.map((row) => Object.fromEntries(shown.map(({ id }) => [id, row[id] ?? null])));
}

/** The line of PUBLIC_STEPS of a state. */
export function publicStep(atteinte: Stage): { readonly code: string; readonly libelle: string } {
  const { ordre } = stageOf(atteinte);
  return [...PUBLIC_STEPS].reverse().find(({ des }) => stageOf(des).ordre <= ordre) ?? PUBLIC_STEPS[0];
}

/** An address that a browser opens as a page; anything else (`javascript:`, a word) is no link. */
export function webAddress(text: string): string {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[a-z0-9.-]+\.[a-z]{2,}(?:[/?#:][^\s"'<>]*)?$/i.test(address) ? address : '';
}

/** The certifications of an offer: rows of its dossier, then the titles that it wrote on one line or several; each once. */
function certificationsOf(shown: Values, rows: readonly Values[]): Omit<Certification, 'cle'>[] {
  const told = rows.map((row) =>
    certificationOf(textOf(row['intitule']), textOf(row['niveau']), textOf(row['code_rncp'])),
  );
  const written = textOf(shown['certifications'])
    .split(/[\n;]+/)
    .map((line) => certificationOf(line, '', ''));
  const all = [...told, ...written].filter(({ intitule, code_rncp }) => foldLabel(intitule) !== '' || code_rncp !== '');
  const keyOf = certificationKeys(all);
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(keyOf(one)) && seen.add(keyOf(one)) !== undefined);
}

const numberOf = (value: Values[string] | undefined): number | null => (typeof value === 'number' ? value : null);

const list = (value: Values[string] | undefined): readonly string[] =>
  Array.isArray(value) ? (value as readonly string[]) : typeof value === 'string' && value !== '' ? [value] : [];

function facetsOf(
  shown: Values,
  certifications: PublicEntry['certifications'],
  places: readonly string[],
  step: string,
): PublicEntry['facettes'] {
  const own = ({ id, champ }: Facet): readonly string[] => {
    if (id === 'lieu') return places;
    if (id === 'etape') return [step];
    if (id === 'certification') return [...new Set(certifications.map(({ cle }) => cle))];
    const codes = champ === null ? [] : list(shown[champ]);
    if (id !== 'niveau') return codes;
    return [...new Set([...codes, ...certifications.map(({ niveau }) => niveau).filter((niveau) => niveau !== '')])];
  };
  return Object.fromEntries(FACETS.map((facet) => [facet.id, own(facet)])) as unknown as PublicEntry['facettes'];
}

interface Shown {
  readonly offer: Offer;
  readonly shown: Values;
  readonly told: readonly Omit<Certification, 'cle'>[];
}

function shownOf(offer: Offer): Shown {
  const shown = shownFields(offer);
  const rows = shownRows(offer.certifications, FILE.certifications, offer.accords);
  return { offer, shown, told: certificationsOf(shown, rows) };
}

/** What may be shown of one structure, that agreed. */
function entryOf({ offer, shown, told }: Shown, keyOf: ReturnType<typeof certificationKeys>): PublicEntry {
  const certifications = told.map((one) => ({ ...one, cle: keyOf(one) }));
  const sites = shownRows(offer.sites, FILE.sites, offer.accords);
  const step = publicStep(offer.atteinte);
  const { statut, fin_validite } = offer.charte;
  return {
    nom: offer.nom,
    commune: offer.lieu.commune,
    code_postal: textOf(shown['code_postal']),
    departement: offer.lieu.departement,
    champs: PUBLIC_FIELDS.filter(({ id }) => !APART.has(id) && isFilled(shown[id])).map((field) => ({
      id: field.id,
      libelle: field.libelle,
      // Choices of a list hold no comma: a sentence joins them with one.
      texte: fieldText(field, shown[field.id]).split(SEPARATOR).join(', '),
    })),
    certifications,
    sites: sites
      .map((row) => ({
        nom: textOf(row['site']),
        lieu: [textOf(row['adresse']), [textOf(row['code_postal']), textOf(row['commune'])].filter(Boolean).join(' ')]
          .filter(Boolean)
          .join(', '),
        precisions: textOf(row['jours']),
      }))
      .filter(({ nom, lieu }) => nom !== '' || lieu !== ''),
    tarifs: shownRows(offer.tarifs, FILE.tarifs, offer.accords)
      .map((row) => ({
        prestation: textOf(row['prestation']),
        heures: numberOf(row['heures']),
        prix: numberOf(row['prix']),
        precisions: textOf(row['precisions']),
      }))
      .filter(({ prestation, prix }) => prestation !== '' || prix !== null),
    site_web: webAddress(textOf(shown['site_web'])),
    etape: step.libelle,
    charte: statut === 'non_signataire' ? null : { statut, fin: fin_validite },
    facettes: facetsOf(
      shown,
      certifications,
      placesOf(shown, sites).map(({ commune }) => commune),
      step.code,
    ),
  };
}

/**
 * The public directory on an ISO day: structures that agreed and are still in the network, by name; of each, only fields
 * declared `publiable`, and contacts only with their own agreement.
 */
export function publicDirectory(register: Register, isoDay = register.date): PublicEntry[] {
  const all = offersOf(register, isoDay)
    .filter(({ accord, active }) => accord && active)
    .map(shownOf);
  const keyOf = certificationKeys(all.flatMap(({ told }) => told));
  return all.map((one) => entryOf(one, keyOf));
}
