/** region.json: what is wrong is told field by field, in French, and nothing wrong is let through. */
import { parseRegion } from '../../../core/base';
import { Problem, tellProblem } from '../../../core/messages';

type Json = Record<string, unknown>;

function valid(): Json & { certificateurs: Json[]; publication: Json; cles: Json; rubriques: Json } {
  return {
    version: 1,
    nom: 'Zzud',
    code_region: '93',
    date_extraction: '2026-03-31',
    certificateurs: [{ id: 'dava', nom: 'DAVA', ministere: 'EN', profil: 'profils/dava.json', exports: ['exports/*'] }],
    rubriques: { extensions: ['prestataire'] },
    publication: { seuil: 5, methode: 'suppression' },
    cles: { appariement: 'fichier:/cles/k1.cle', region: 'env:CLE_REGION' },
  };
}

/** `code: what is told`, or "lu". */
function told(text: string): string {
  try {
    parseRegion(text, 'region.json');
    return 'lu';
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    return `${fault.code}: ${tellProblem(fault).quoi}`;
  }
}

function spoiled(spoil: (region: ReturnType<typeof valid>) => void): string {
  const region = valid();
  spoil(region);
  return told(JSON.stringify(region));
}

describe('parseRegion', () => {
  it('reads a region, a BOM before it, and fills what may be left out', () => {
    expect(told(JSON.stringify(valid()))).toBe('lu');
    expect(told(`\uFEFF${JSON.stringify(valid())}`)).toBe('lu');
    const { rubriques, publication, ...least } = valid();
    expect([rubriques, publication]).toBeDefined();
    expect(parseRegion(JSON.stringify(least), 'region.json')).toMatchObject({
      certificateurs: [{ nature: 'certificateur' }],
      rubriques: { extensions: [] },
      publication: { seuil: 5, methode: 'suppression' },
    });
  });

  it.each<[string, string, string]>([
    ['a comma too many', '{\n  "version": 1,\n  "nom": "Zzud",\n}', 'ligne 3'],
    ['the end is missing', '{\n  "version": 1,\n  "nom": ', 'ligne 3'],
    ['nothing', '', 'ligne 1'],
  ])('tells the line: %s', (_title, text, line) => {
    expect(told(text)).toBe(`region_illisible: « region.json » n’est pas un fichier JSON lisible : voir la ${line}.`);
  });

  it.each<[string, (region: ReturnType<typeof valid>) => void, string]>([
    ['a field that is missing', (r) => delete r.nom, 'nom (il manque)'],
    ['a key that is missing', (r) => delete r.cles.region, 'cles > region (il manque)'],
    ['a typo', (r) => (r.certificateurs[0].export = []), 'certificateurs n° 1 (dava) > export (champ inconnu)'],
    ['a typo at the top', (r) => (r.publcation = {}), 'publcation (champ inconnu)'],
    ['another version', (r) => (r.version = 2), 'version (attendu : 1)'],
    ['no certifier', (r) => (r.certificateurs = []), 'certificateurs (ne peut pas être vide)'],
    ['an id with capitals', (r) => (r.certificateurs[0].id = 'DAVA'), 'n° 1 (DAVA) > id (1 à 32 lettres minuscules'],
    ['an id too long', (r) => (r.certificateurs[0].id = 'a'.repeat(33)), '> id (1 à 32 lettres minuscules'],
    [
      'a day that does not exist',
      (r) => (r.date_extraction = '2026-02-30'),
      'date_extraction (date AAAA-MM-JJ attendue)',
    ],
    [
      'a French date',
      (r) => (r.certificateurs[0].date_arret = '31/12/2025'),
      '> date_arret (date AAAA-MM-JJ attendue)',
    ],
    [
      'an unknown nature',
      (r) => (r.certificateurs[0].nature = 'jury'),
      'attendu : certificateur, conseil, accompagnement',
    ],
    [
      'a threshold in quotes',
      (r) => (r.publication.seuil = '5'),
      'publication > seuil (nombre sans guillemets attendu)',
    ],
    ['a threshold of 0', (r) => (r.publication.seuil = 0), 'publication > seuil (1 au moins)'],
    ['a number for a text', (r) => (r.code_region = 93), 'code_region (texte entre guillemets attendu)'],
    ['the key itself', (r) => (r.cles.region = 'ABCD EFGH'), 'jamais la clé elle-même'],
    ['a star in a folder', (r) => (r.certificateurs[0].exports = ['*/a.csv']), 'l’étoile n’est admise que dans le nom'],
    ['an absolute path', (r) => (r.certificateurs[0].exports = ['/a.csv']), 'chemin relatif à region.json'],
    ['a drive', (r) => (r.certificateurs[0].exports = ['C:/a.csv']), 'chemin relatif à region.json'],
    ['backslashes', (r) => (r.certificateurs[0].profil = 'profils\\a.json'), 'chemin relatif à region.json'],
  ])('refuses %s', (_title, spoil, reason) => {
    const sentence = spoiled(spoil);
    expect(sentence).toMatch(/^region_invalide: Dans « region.json », 1 champ n’est pas valide : /);
    expect(sentence).toContain(reason);
  });

  it('tells every wrong field at once', () => {
    expect(
      spoiled((r) => {
        delete r.nom;
        r.certificateurs[0].export = [];
      }),
    ).toBe(
      'region_invalide: Dans « region.json », 2 champs ne sont pas valides : nom (il manque), certificateurs n° 1 (dava) > export (champ inconnu).',
    );
  });

  it.each<[string, (region: ReturnType<typeof valid>) => void, string]>([
    ['two certifiers of one id', (r) => r.certificateurs.push(r.certificateurs[0]), 'certificateur_en_double'],
    ['an unknown ministry', (r) => (r.certificateurs[0].ministere = 'Éducation'), 'ministere_inconnu'],
    ['an unknown extension', (r) => (r.rubriques.extensions = ['prestatair']), 'extension_inconnue'],
    ['an extension of the common base', (r) => (r.rubriques.extensions = ['sexe']), 'extension_inconnue'],
    ['an identity', (r) => (r.rubriques.extensions = ['nir']), 'extension_inconnue'],
  ])('refuses %s', (_title, spoil, code) => {
    expect(spoiled(spoil).split(':')[0]).toBe(code);
  });
});
