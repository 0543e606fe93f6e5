/** The public page: readable without its script, nothing loaded, nothing personal, whatever the register holds. */
import * as vm from 'node:vm';
import { sha256 } from '@noble/hashes/sha2.js';
import { publicDirectory } from '../../../../../core/quality/directory';
import { FORMS, type Field, type FieldValue, type Values } from '../../../../../core/quality/forms';
import { buildRegister, type Register } from '../../../../../core/quality/network';
import { directoryPage, directoryWorkbook } from '../../../../../core/reports/quality/annuaire';
import { DIRECTORY_SCRIPT } from '../../../../../core/reports/quality/annuaire/script';
import { base64 } from '../../../../../core/reports/site/policy';
import { encodeUtf8 } from '../../../../../core/table';
import { illFormed } from '../../../../files/parts';
import { largeReading } from '../../../quality/network/largeNetwork';
import { evaluation, received } from '../../../quality/network/sampleNetwork';

const META = { nom: 'Réseau fictif', jour: '2012-12-31', outil: 'suivi-vae 0.0.0' };
const { registre } = largeReading();
const entries = publicDirectory(registre);
const page = directoryPage(entries, META);
const markup = page.replace(/<(script|style)>[^<]*<\/\1>/g, '');

describe('the page', () => {
  it('is one well-formed document in French', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="fr"><head><meta charset="utf-8"\/>/);
    expect(illFormed(markup.replace(/^<!doctype html>/, ''))).toBe('');
    const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of markup.matchAll(/(?:href="#|for=")([^"]*)"/g)) expect(ids).toContain(id);
    for (const [, list] of page.matchAll(/aria-labelledby="([^"]*)"/g)) expect(ids).toContain(list);
  });

  it('loads nothing, and runs only the script whose hash its policy holds', () => {
    expect(page).not.toMatch(/<(img|link|iframe|object|embed|base)\b/i);
    expect(page).not.toMatch(/\s(src|srcset|style|on\w+)=/i);
    expect(page).not.toMatch(/url\(|@import/i);
    expect([...page.matchAll(/<script>/g)]).toHaveLength(1);
    expect(page).toContain(`script-src &#39;sha256-${base64(sha256(encodeUtf8(DIRECTORY_SCRIPT)))}&#39;`);
    expect(() => new vm.Script(DIRECTORY_SCRIPT)).not.toThrow();
    for (const [, target] of markup.matchAll(/href="([^"]*)"/g))
      expect(target).toMatch(/^(#|mailto:|tel:|https?:\/\/)/);
  });

  it('holds every card, by place, and hides the search until the script runs', () => {
    expect([...page.matchAll(/<article class="offre"/g)]).toHaveLength(entries.length);
    const titles = [...page.matchAll(/<h2 id="h-lieu-\d+">([^<]*)</g)].map(([, title]) => title);
    expect(titles).toEqual([
      'Fort-Exemple (Martinique)',
      'La Maquette (Martinique)',
      'Le Modèle (Martinique)',
      'Sainte-Fiction (Martinique)',
    ]);
    expect(page).toMatch(/<form id="recherche"[^>]* hidden=""/);
  });

  it('keeps French typography', () => {
    const text = markup.replace(/<[^>]*>/g, ' ');
    expect(text).not.toMatch(/ [:;!?»]|« /);
    expect(text).not.toMatch(/\w'\w/);
  });

  it('says so when nobody agreed', () => {
    const empty = directoryPage([], META);
    expect(empty).toContain('Aucune structure n’a encore donné son accord');
    expect(empty).not.toContain('<article');
  });

  it('escapes what structures wrote', () => {
    const [entry] = entries;
    const wild = directoryPage([{ ...entry, nom: '<script>alert(1)</script>"&', commune: '"><b>' }], META);
    expect(wild).not.toContain('<script>alert');
    expect([...wild.matchAll(/<script>/g)]).toHaveLength(1);
  });
});

it('the internal sheet holds every structure, and says which are published', () => {
  const [sheet] = directoryWorkbook(registre).feuilles;
  const block = sheet.blocs[1];
  if (block.genre !== 'table') throw new Error('no table');
  expect(block.table.rowCount).toBe(25);
  expect(sheet.filtre).toEqual({ ligne: block.ligne, colonne: 0, hauteur: 26, largeur: block.entetes.length });
  const published = block.table.columns[2];
  if (published.kind !== 'text') throw new Error('no text');
  expect([...published.codes].filter((code) => published.values[code] === 'Publiée')).toHaveLength(entries.length);
});

// Every field of every form holds a token of its own; only those agreed to may be found in the bytes of the page.
let token = 0;
function tokenOf(field: Field): FieldValue {
  token++;
  const word = `jeton${token}fin`;
  if (field.id === 'consentement' || field.id === 'consentement_contact') return null;
  if (field.type === 'oui_non') return null;
  if (field.type === 'choix' || field.type === 'niveau') return word;
  if (field.type === 'choix_multiple' || field.type === 'indicateurs') return [word];
  if (field.type === 'date') return null;
  if (field.type === 'entier' || field.type === 'nombre') return 700000000 + token;
  if (field.type === 'courriel') return `${word}@exemple.org`;
  if (field.type === 'adresse_web') return `https://${word}.exemple.org`;
  return word;
}

/** All the texts and numbers of a value. */
function words(value: FieldValue | undefined): string[] {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  return typeof value === 'object'
    ? [...value]
    : [String(value).replace(/^https:\/\/|@exemple\.org$|\.exemple\.org$/g, '')];
}

interface Planted {
  readonly registre: Register;
  /** Must not be found. */
  readonly secrets: readonly string[];
  /** Must be found. */
  readonly shown: readonly string[];
}

function planted(agrees: boolean, agreesToContact: boolean, isOut: boolean): Planted {
  const secrets: string[] = [];
  const shown: string[] = [];
  const isSeen = (modele: string, section: string, field: Field): boolean => {
    if (!agrees || isOut || field.publiable !== true) return false;
    const isAddress = field.id === 'adresse';
    if ((field.consentement !== undefined || isAddress) && !agreesToContact) return false;
    return modele === 'dossier-referencement' || (modele === 'annuaire' && section === 'offres');
  };
  const row = (modele: string, section: string, fields: readonly Field[]): Values =>
    Object.fromEntries(
      fields.map((field) => {
        if (field.id === 'structure') return [field.id, 'IDENTIFIANT'];
        const value = tokenOf(field);
        const isMaybe = isSeen(modele, section, field);
        if (!isMaybe) secrets.push(...words(value));
        // The directory's own row comes before the dossier and the census.
        else if (modele === 'annuaire' && field.type !== 'choix' && field.type !== 'entier')
          shown.push(...words(value));
        return [field.id, value];
      }),
    );
  const documents = FORMS.map(({ id, sections }) =>
    received(
      id,
      `${id}.xlsx`,
      'IDENTIFIANT',
      Object.fromEntries(sections.map((section) => [section.id, [row(id, section.id, section.champs)]])),
    ),
  );
  const census = documents.find(({ modele }) => modele === 'recensement');
  if (census === undefined) throw new Error('no census');
  const structures: Values[] = [
    { ...census.data.structures[0], consentement: agrees, consentement_contact: agreesToContact },
    // Another one, that says nothing.
    { structure: 'AUTRE', nom: 'jetonautrefin' },
  ];
  secrets.push('IDENTIFIANT', 'AUTRE', 'jetonautrefin', 'Ines Fictive', 'Aude Tricée');
  const etapes: Values[] = isOut
    ? [{ structure: 'IDENTIFIANT', etape: 'sortie_refus', date: '2010-01-01', motif: 'jetonmotiffin' }]
    : [];
  const kept = documents.map((document) =>
    document === census ? { ...census, structure: '', data: { ...census.data, structures, etapes } } : document,
  );
  const audit = { ...evaluation('IDENTIFIANT', '2010-05-04', { '1': '0' }), fichier: 'grille-audit.xlsx' };
  const reponses = audit.reponses.map((answer) => ({
    ...answer,
    constat: 'jetonconstatfin',
    responsable: 'jetonresponsablefin',
  }));
  secrets.push('jetonmotiffin', 'jetonconstatfin', 'jetonresponsablefin');
  const reading = buildRegister(kept, [{ ...audit, reponses }], { nom: META.nom, date: META.jour });
  return { registre: reading.registre, secrets, shown };
}

const ANSWERS = [true, false];
it.each(
  ANSWERS.flatMap((agrees) => ANSWERS.flatMap((contact) => ANSWERS.map((isOut) => [agrees, contact, isOut] as const))),
)(
  'never shows a field that is personal or not agreed to (agrees: %s, to contact: %s, has left: %s)',
  (agrees, agreesToContact, isOut) => {
    const { registre: own, secrets, shown } = planted(agrees, agreesToContact, isOut);
    const html = directoryPage(publicDirectory(own), META);
    expect(secrets.length).toBeGreaterThan(100);
    // Numbers lose their separators, words their case: the page is searched as it could be read.
    const bare = html.replace(/[\u202f\u00a0]/g, '').toLowerCase();
    expect(secrets.filter((secret) => bare.includes(secret.toLowerCase()))).toEqual([]);
    expect(html.includes('<article')).toBe(agrees && !isOut);
    expect(shown.filter((word) => !bare.includes(word))).toEqual([]);
    if (agrees && !isOut) expect(shown.length).toBeGreaterThan(8);
    expect(JSON.stringify(own)).toContain(secrets[0]);
  },
);
