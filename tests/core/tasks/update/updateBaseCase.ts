/** A small region and deliveries of fictitious persons, for the tests of updating a base. */
import type { RegionSettings } from '../../../../core/base';
import { parseSettings } from '../../../../core/base';
import { demonstrationKey, fingerprint } from '../../../../core/privacy';
import type { Profile } from '../../../../core/profiles';
import { encodeUtf8 } from '../../../../core/table';
import type { GivenDelivery, OpenedBase, UpdateResult } from '../../../../core/tasks';
import {
  baseDescription,
  baseOutputs,
  drain,
  hexSha256,
  openBaseFiles,
  planDeliveries,
  reportMeta,
  updateBase,
} from '../../../../core/tasks';
import { rawOf } from '../../rawOf';

export const region: RegionSettings = parseSettings(
  {
    version: 1,
    nom: 'Région fictive',
    code_region: '99',
    date_extraction: '2026-03-31',
    certificateurs: [
      { id: 'alpha', nom: 'Certificateur alpha', ministere: 'EN' },
      { id: 'beta', nom: 'Certificateur bêta', ministere: 'ESR' },
    ],
    rubriques: { extensions: ['motif_abandon'] },
  },
  'region.json',
);

export const keys = { appariement: demonstrationKey('appariement'), region: demonstrationKey('region') };
export const fingerprints = { appariement: fingerprint(keys.appariement), region: fingerprint(keys.region) };

const RUBRIQUES = [
  'id_dossier_source',
  'nom_naissance',
  'prenom',
  'date_naissance',
  'sexe',
  'departement',
  'code_rncp',
  'date_demande',
  'date_decision_recevabilite',
  'decision_recevabilite',
  'date_jury',
  'resultat_jury',
  'date_jury',
  'resultat_jury',
];

/** One row of a delivery; `person` -1: the row tells of nobody. */
export interface Line {
  readonly number: string;
  readonly person: number;
  readonly certification: number;
  readonly year: number;
  readonly admissible: string;
  readonly juries: readonly (readonly [string, string])[];
}

export const NAMES = [
  'Zzablier',
  'Zzoulette',
  'Quenvorde',
  'Ixtrepan',
  'Ouvrigal',
  'Wexhambre',
  'Yprandol',
  'Klimvoust',
];
export const FIRST = ['Ozéa', 'Uziade', 'Brixelle', 'Thorvane', 'Izaline', 'Quirine', 'Waldric', 'Ezéchio'];

/** Exact identities: nothing is near anything else. */
export function cells(line: Line): string[] {
  const { person: p } = line;
  const known = p >= 0;
  const [first, second] = [line.juries[0] ?? ['', ''], line.juries[1] ?? ['', '']];
  return [
    // A file number is one person's, at each certifier.
    line.number === '' ? '' : `${line.number}${p < 0 ? 'x' : p}`,
    known ? NAMES[p % 8] : '',
    known ? FIRST[(p * 3 + 1) % 8] : '',
    known ? `${String(1 + ((p * 11) % 28)).padStart(2, '0')}/0${1 + (p % 9)}/19${60 + p * 4}` : '',
    known ? (p % 2 === 0 ? 'F' : 'H') : '',
    known ? ['13', '83', '06'][p % 3] : '',
    line.certification < 0 ? '' : String(38363 + line.certification),
    line.year === 0 ? '' : `15/03/${line.year}`,
    line.admissible === '' ? '' : `20/06/${line.year || 2023}`,
    line.admissible,
    first[0],
    first[1],
    second[0],
    second[1],
  ];
}

export function given(certifierId: string, fileName: string, rows: readonly (readonly string[])[]): GivenDelivery {
  const headers = RUBRIQUES.map((id, i) => `${id} ${i}`);
  const profile: Profile = {
    version: 1,
    certificateur: certifierId,
    colonnes: RUBRIQUES.map((rubrique, i) => ({ entete: headers[i], rubrique, ...(i > 11 ? { rang: 2 } : {}) })),
  };
  return {
    certifier: region.certificateurs.find(({ id }) => id === certifierId)!,
    raw: rawOf(headers, rows, fileName),
    profile,
    sha256: hexSha256(encodeUtf8(JSON.stringify(rows))),
  };
}

export interface Written {
  readonly parcours: Uint8Array;
  readonly passages: Uint8Array;
  readonly description: Uint8Array;
  readonly result: UpdateResult;
}

/** The base directory after an update of the one before; null: a new base. */
export function updated(before: Written | null, deliveries: readonly GivenDelivery[]): Written {
  const opened: OpenedBase | null = before === null ? null : drain(openBaseFiles(before));
  const planned = planDeliveries(region, opened, deliveries);
  const result = drain(updateBase(region, opened, planned, keys));
  const outputs = baseOutputs(result, baseDescription(fingerprints, result), reportMeta(region, [], '0'));
  const bytes = (path: string): Uint8Array => {
    const output = outputs.get(path)!;
    if (output.genre !== 'octets') throw new Error(path);
    return output.make();
  };
  return {
    parcours: bytes('base/parcours.csv'),
    passages: bytes('base/passages.csv'),
    description: bytes('base/base.json'),
    result,
  };
}

const decoder = new TextDecoder();
export const texts = ({ parcours, passages, description }: Written): Record<string, string> => ({
  parcours: decoder.decode(parcours),
  passages: decoder.decode(passages),
  description: decoder.decode(description),
});
