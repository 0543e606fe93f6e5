/** What the network reads in documents exists in the declarations of forms: a field renamed there is renamed here. */
import { formById } from '../../../../core/quality/forms';
import {
  ACTION,
  CENSUS,
  CENSUS_DAY,
  CHARTER,
  CONSENT,
  CONTACT,
  DECISION,
  DIRECTORY,
  DOCUMENT_DAYS,
  FILE,
  ID,
  NAME,
  OF_A_STRUCTURE,
  PLAN,
  ROW_KEYS,
  SIGNED,
  SIRET,
  STEP,
  VERSIONED,
} from '../../../../core/quality/network/formIds';

function fieldsOf(modele: string, section?: string): string[] {
  const sections = formById(modele)?.sections ?? [];
  return sections
    .filter(({ id }) => section === undefined || id === section)
    .flatMap(({ champs }) => champs.map(({ id }) => id));
}

it.each<[string, string | undefined, readonly string[]]>([
  [
    CENSUS.modele,
    CENSUS.structures,
    [ID, SIRET, NAME, CENSUS_DAY, ...Object.values(CONTACT), ...Object.values(CONSENT)],
  ],
  [CENSUS.modele, CENSUS.journal, [ID, ...Object.values(STEP)]],
  [CENSUS.modele, CENSUS.charte, [ID, ...Object.values(DECISION)]],
  [FILE.modele, FILE.certifications, ['intitule']],
  [FILE.modele, FILE.sites, ['commune']],
  [CHARTER.modele, CHARTER.fiche, [SIGNED.date, SIGNED.donnee]],
  [CHARTER.modele, CHARTER.decision, [DECISION.date, DECISION.avis, SIGNED.retrait, SIGNED.motif_retrait]],
  [PLAN.modele, PLAN.actions, Object.values(ACTION)],
  [DIRECTORY.modele, DIRECTORY.offres, [ID, NAME]],
  ...Object.entries(VERSIONED).map(([modele, fields]): [string, undefined, readonly string[]] => [
    modele,
    undefined,
    fields,
  ]),
  ...Object.entries(ROW_KEYS).map(([key, fields]): [string, string, readonly string[]] => {
    const [modele, section] = key.split('.');
    return [modele, section, fields];
  }),
])('%s %s has its fields', (modele, section, fields) => {
  const known = fieldsOf(modele, section);
  expect(known.length).toBeGreaterThan(0);
  expect(fields.filter((field) => !known.includes(field))).toEqual([]);
});

it('reads the day of each document of a structure', () => {
  const without = [...OF_A_STRUCTURE].filter(
    (modele) => !fieldsOf(modele).some((field) => DOCUMENT_DAYS.includes(field)),
  );
  expect(without).toEqual([]);
});
