/** Free-text remarks as officers type them: mostly empty, sometimes with a name, a phone number or an address in them. */
import { civil } from '../../core/table/civil';
import { free, capitals } from './columns';
import type { Column, Line } from './layout';

type Remark = (l: Line) => string;

const two = (n: number): string => String(n).padStart(2, '0');
const title = (l: Line): string => (l.p.person.sexe === 'F' ? 'Mme' : 'M.');

const REMARKS: readonly Remark[] = [
  () => 'RAS',
  () => 'dossier complet',
  () => 'Pièces manquantes : attestation employeur',
  () => 'Relance faite, sans réponse',
  () => 'Souhaite un financement CPF',
  () => 'Jury décalé à la demande du centre ; à reconvoquer',
  (l) => `Relance tél. ${l.p.person.telephone}`,
  (l) => `${title(l)} ${capitals(l.p.person.nomNaissance)} rappellera en septembre`,
  (l) => `mail : ${l.p.person.courriel}`,
  (l) => `A déménagé : ${l.p.person.adresse}, ${l.p.commune.codePostal} ${l.p.commune.nom}`,
  (l) => `Contact : ${l.p.person.prenom} ${l.p.person.nomNaissance}, ${l.p.person.telephone.replace(/ /g, '')}`,
  (l) => {
    const { year, month, day } = civil(l.p.person.naissance);
    return `Vérifier date de naissance (${two(day)}/${two(month)}/${year}) sur la pièce d'identité`;
  },
  () => 'Accompagnement suspendu\nreprise prévue après congé',
  () => 'Suivi par Mme Merisot (référente)',
];

/** A column of remarks; `share` of its cells hold something. */
export function remarks(entete: string, share = 0.08): Column {
  return free(entete, 'remarques', (l) => (l.rng.chance(share) ? l.rng.pick(REMARKS)(l) : null));
}
