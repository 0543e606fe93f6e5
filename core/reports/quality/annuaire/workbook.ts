/** `annuaire-interne.xlsx`: what every structure offers, to filter; says what is published, and why the rest is not. Internal. */
import { departementName, type Offer, offersOf, publicStep } from '../../../quality/directory';
import { formById } from '../../../quality/forms';
import { type Register, stageOf } from '../../../quality/network';
import { phrase } from '../../../messages';
import { parseIsoDay } from '../../../table';
import type { Mark, WorkbookModel } from '../../../workbook';
import { fieldCell, fieldColumn, structureColumns } from '../reseau/formSheet';
import { listSheet } from '../reseau/listSheet';

/** Said by other columns. */
const SAID: ReadonlySet<string> = new Set(['structure', 'nom', 'certifications']);

function statusOf({ active, accord }: Offer): string {
  return !active ? 'sortie' : accord ? 'publiee' : 'sans_accord';
}

function certificationsText({ certifications, valeurs }: Offer): string {
  const told = certifications.map((row) => [row.intitule, row.code_rncp].filter(Boolean).join(' - ')).filter(Boolean);
  return told.length > 0 ? told.join('\n') : typeof valeurs.certifications === 'string' ? valeurs.certifications : '';
}

/** The internal directory. @param isoDay ISO day; default: the register's */
export function directoryWorkbook(register: Register, isoDay = register.date): WorkbookModel {
  const offers = offersOf(register, isoDay);
  const fields = (formById('annuaire')?.sections.find(({ id }) => id === 'offres')?.champs ?? []).filter(
    ({ id }) => !SAID.has(id),
  );
  const sheet = listSheet({
    nom: phrase('annuaire.interne.feuille'),
    titre: phrase('annuaire.interne.titre', { nom: register.nom }),
    explication: phrase('annuaire.interne.explication', {
      n: offers.filter((offer) => statusOf(offer) === 'publiee').length,
      total: offers.length,
    }),
    colonnes: [
      ...structureColumns(),
      { entete: phrase('annuaire.interne.publication'), genre: 'texte', largeur: 16 },
      { entete: phrase('reseau.colonne.etat'), genre: 'cellule', largeur: 22 },
      { entete: phrase('annuaire.interne.etape'), genre: 'cellule', largeur: 24 },
      { entete: phrase('reseau.colonne.charte'), genre: 'texte', largeur: 16 },
      { entete: phrase('reseau.colonne.departement'), genre: 'texte', largeur: 16 },
      { entete: phrase('annuaire.certifications'), genre: 'cellule', largeur: 40 },
      ...fields.map(fieldColumn),
    ],
    lignes: offers.map((offer) => [
      offer.structure,
      offer.nom,
      phrase(`annuaire.interne.${statusOf(offer)}`),
      stageOf(offer.etape).libelle,
      publicStep(offer.atteinte).libelle,
      phrase(`reseau.charte.${offer.charte.statut}`),
      departementName(offer.lieu.departement),
      certificationsText(offer),
      ...fields.map((field) => fieldCell(field, offer.valeurs[field.id])),
    ]),
    marques: offers.map((offer, ligne): Mark => ({
      ligne,
      colonne: 2,
      style: offer.accord && offer.active ? 'favorable' : offer.active ? 'a_verifier' : 'information',
    })),
    couleurOnglet: 'bleu',
    figees: 2,
  });
  return {
    titre: phrase('annuaire.interne.titre', { nom: register.nom }),
    jour: parseIsoDay(isoDay),
    feuilles: [sheet],
  };
}
