/** The example region that the atelier carries: a few deliveries of templates/region-exemple, cut short, and what goes with them. */
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const REGION = path.join(__dirname, '..', 'templates', 'region-exemple');
/** A text export, one in several files, a workbook: what regions receive. */
const CERTIFIERS = ['dava', 'universite', 'branche'];
/** Lines kept of a text file: enough for figures to be published, few enough for the page to stay small. */
const LINES = 160;
const LF = 0x0a;
const QUOTE = 0x22;

/** The first lines of a text file; a line break between quotes ends none. */
function firstLines(bytes, lines) {
  let quoted = false;
  let left = lines;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === QUOTE) quoted = !quoted;
    else if (bytes[at] === LF && !quoted && --left === 0) return bytes.subarray(0, at + 1);
  }
  return bytes;
}

function read(...place) {
  return fs.readFileSync(path.join(REGION, ...place));
}

function json(...place) {
  return JSON.parse(read(...place).toString('utf8'));
}

/** Files of a certifier, by name (compared by code unit, as the contract does). */
function deliveries(id) {
  return fs
    .readdirSync(path.join(REGION, 'exports', id))
    .sort()
    .map((nom) => {
      const bytes = read('exports', id, nom);
      const kept = /\.(csv|txt)$/.test(nom) ? firstLines(bytes, LINES) : bytes;
      return { nom, base64: kept.toString('base64') };
    });
}

/** JSON text, as atelier/example.ts reads it. */
function exampleRegion() {
  const { cles, ...region } = json('region.json');
  const certificateurs = region.certificateurs.filter(({ id }) => CERTIFIERS.includes(id));
  const key = (source) => read(...source.replace(/^fichier:/, '').split('/')).toString('utf8');
  return JSON.stringify({
    reglages: {
      version: 1,
      // The pane gives files to certifiers itself: where they were in a folder says nothing here.
      region: { ...region, certificateurs: certificateurs.map(({ exports: _folder, profil: _path, ...one }) => one) },
      profils: Object.fromEntries(CERTIFIERS.map((id) => [id, json('profils', `${id}.json`)])),
    },
    certifications: { nom: region.certifications, texte: read(...region.certifications.split('/')).toString('utf8') },
    cles: { appariement: key(cles.appariement), region: key(cles.region) },
    fichiers: CERTIFIERS.flatMap(deliveries),
  });
}

module.exports = { exampleRegion, firstLines };
