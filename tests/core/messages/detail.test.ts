/** The detail of a finding: kept as codes, told in each language. */
import { tellFinding, writeDetail } from '../../../core/messages';

const kept = writeDetail(
  { code: 'ligne', slots: { ligne: 1234 } },
  { code: 'meme_naissance' },
  { code: 'nom_proche' },
  { code: 'autre_commune' },
);

it('is told in the words of each language', () => {
  expect(tellFinding('personne_proche', { suggestion: kept }).quoi).toBe(
    'Cette personne ressemble à une autre : ligne 1234, même date de naissance, nom proche, communes différentes.',
  );
  expect(tellFinding('personne_proche', { suggestion: kept }, 'en').quoi).toBe(
    'This person resembles another one: row 1234, same birth date, close surname, different communes.',
  );
});

it('tells figures, and the slots of its sentence', () => {
  const slots = {
    rubrique: 'Sexe',
    suggestion: writeDetail({ code: 'chute', slots: { annee: 2024, avant: 95, apres: 3 } }),
  };
  expect(tellFinding('remplissage_en_chute', slots).quoi).toContain('depuis 2024 (3 % des lignes, contre 95 % avant)');
  const shift = { rubrique: 'Dépôt', autre: 'Demande', suggestion: writeDetail({ code: 'entre_elles' }) };
  expect(tellFinding('dates_decalees', shift).quoi).toContain('« Dépôt » comparée à « Demande »');
});

it('leaves other texts and unknown codes as they are', () => {
  expect(tellFinding('ligne_en_double', { suggestion: '34000' }).quoi).toContain('(34000)');
  expect(tellFinding('ligne_en_double', { suggestion: 'detail.inconnu' }).quoi).toContain('(detail.inconnu)');
});
