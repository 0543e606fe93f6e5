/** The words of the interface, and those that a guide quotes from it: « between French quotes », code apart. */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { SETTINGS_SHEET } from '../../pane/settingsCells';
import { codeLists, rubriques } from '../../core/dictionary';
import { catalogue } from '../../core/indicators';
import { FORMS } from '../../core/quality/forms';
import { shippedReferentials } from '../../core/quality/referentials';
import * as domains from '../../core/messages/fr';
import { PARCOURS_SHEET, PASSAGES_SHEET } from '../../core/reports/base/names';
import { nextJournalName } from '../../pane/treatment/journal';

const ROOT = path.join(__dirname, '..', '..');
/** A sentence of which fewer letters are fixed would answer for nearly anything. */
const FIXED_LETTERS = 3;

/** One kind of space, one kind of apostrophe, no full stop at the end. */
function plain(text: string): string {
  return text
    .replace(/[\u00a0\u202f\s]+/g, ' ')
    .replace(/’/g, "'")
    .trim()
    .replace(/\s*[.:]$/, '');
}

/** What a sentence may look like once its slots are filled; null when its slots are nearly all of it. */
function patternOf(sentence: string): string | null {
  const fixed = sentence.replace(/\{[^}]*\}/g, '').replace(/\P{L}/gu, '');
  if (fixed.length < FIXED_LETTERS) return null;
  return plain(sentence)
    .split(/(\{[^}]*\})/)
    .map((part) => {
      const [, one, many] = /^\{\w+\|([^|}]*)\|([^|}]*)\}$/.exec(part) ?? [];
      if (one !== undefined) return `(?:${escaped(one)}|${escaped(many)})`;
      return part.startsWith('{') ? '.+' : escaped(part);
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A message, each of its sentences, what comes before or after a colon, a label without the count that follows it. */
function sentencesOf(text: string): string[] {
  const sentences = text.split(/(?<=[.?!])\s+/);
  const label = text.replace(/ \([^)]*\)$/, '');
  return [text, label, ...sentences, ...sentences.flatMap((sentence) => sentence.split(/\s:\s/))];
}

function manifestTexts(): string[] {
  const manifest = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
  return [...manifest.matchAll(/<bt:String id="[^"]*" DefaultValue="([^"]*)"/g)].map(([, text]) => text);
}

/** Labels of the quality templates and of the référentiels: data, not messages. */
function templateLabels(): string[] {
  const fields = FORMS.flatMap(({ sections }) => sections.flatMap(({ champs }) => champs));
  return [
    ...FORMS.flatMap(({ titre, sections }) => [titre, ...sections.map((section) => section.titre)]),
    ...fields.flatMap(({ libelle, liste = [] }) => [libelle, ...liste.map((one) => one.libelle)]),
    ...shippedReferentials.flatMap(({ echelle, indicateurs, remarques }) => [
      ...echelle.niveaux.map(({ libelle }) => libelle),
      ...[...indicateurs, ...remarques].map(({ titre }) => titre),
    ]),
  ];
}

let words: RegExp | undefined;

/** Everything that the interface says, as one expression: thousands of sentences, so made once. */
export function interfaceWords(): RegExp {
  words ??= everyWord();
  return words;
}

function everyWord(): RegExp {
  const messages = Object.values(domains).flatMap(({ constats, problemes, phrases }) => [
    ...Object.values(phrases),
    ...[...Object.values(constats), ...Object.values(problemes)].flatMap(({ quoi, pourquoi, action }) => [
      quoi,
      pourquoi,
      action,
    ]),
  ]);
  const titles = [
    ...rubriques.map(({ titre }) => titre),
    ...codeLists.flatMap(({ codes }) => codes.map(({ libelle }) => libelle)),
    ...catalogue.map(({ nom }) => nom),
  ];
  const sheets = [SETTINGS_SHEET, PARCOURS_SHEET, PASSAGES_SHEET, nextJournalName([])];
  const patterns = [...messages, ...titles, ...templateLabels(), ...sheets, ...manifestTexts()]
    .flatMap(sentencesOf)
    .map(patternOf);
  return new RegExp(`^(?:${[...new Set(patterns.filter((one) => one !== null))].join('|')})$`, 'u');
}

/** Quotations of a page, in order; those of its code are examples of something else. */
export function quotedWords(markdown: string): string[] {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`]*`/g, '');
  return [...prose.matchAll(/«\s*([^«»]*?)\s*»/g)].map(([, words]) => plain(words));
}

/** Addresses of a page's links and pictures, anchors dropped, those of other sites left out. */
export function linksOf(markdown: string): string[] {
  return [...markdown.matchAll(/\]\(([^)#]+)[^)]*\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^https?:/.test(link));
}
