/** What `npm run excel:start` does on a machine: programs to run, file to copy, and what is left to the person. */
'use strict';

const path = require('node:path');

/** Where Excel for Windows lists developer add-ins: a value per add-in, its id, whose data is the manifest's path. */
const WINDOWS_KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

const MENU =
  'Dans Excel : Accueil (ou Insertion), Compléments, puis « Suivi VAE » parmi les compléments de développeur.';
const WEB = [
  "Excel n'est pas sur cette machine. Deux possibilités :",
  '- Excel sur le web : ouvrez un classeur sur office.com, puis Accueil, Compléments, Autres compléments, Mes compléments,',
  '  Télécharger mon complément, et choisissez le manifest.xml indiqué ci-dessous ;',
  "- l'atelier, qui n'a pas besoin d'Excel : npm run build, puis ouvrez dist/atelier/suivi-vae.html.",
];
const CERTIFICATES = [
  'Excel ne fait pas encore confiance à https://localhost : une fois pour toutes, avec le réseau, lancez',
  '    npx office-addin-dev-certs@3.0.0 install',
  'et acceptez le certificat que Windows ou macOS vous présente ; puis recommencez. Sans réseau, ouvrez',
  '    https://localhost:3000/taskpane.html dans votre navigateur et acceptez son certificat (Excel sur le web seulement).',
];

/**
 * @param {{platform: string, hasExcel: boolean, hasCertificates: boolean, manifest: string, id: string, macFolder: string}} machine
 *   manifest: absolute path of the manifest to show to Excel; id: that of the add-in
 * @returns {{register: string[] | null, copyTo: string | null, open: string[] | null, sentences: string[]}}
 *   commands as a program and its arguments
 */
function planFor({ platform, hasExcel, hasCertificates, manifest, id, macFolder }) {
  const sentences = [...(hasCertificates ? [] : CERTIFICATES), ...(hasExcel ? [MENU] : WEB), `Manifeste : ${manifest}`];
  if (!hasExcel) return { register: null, copyTo: null, open: null, sentences };
  if (platform === 'win32') {
    return {
      register: ['reg', 'add', WINDOWS_KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f'],
      copyTo: null,
      open: ['cmd', '/c', 'start', '', 'excel'],
      sentences,
    };
  }
  return {
    register: null,
    copyTo: path.posix.join(macFolder, `${id}.manifest.xml`),
    open: ['open', '-a', 'Microsoft Excel'],
    sentences,
  };
}

/** How to take the add-in away again. */
function removalFor({ platform, id, macFolder }) {
  if (platform === 'win32') return ['reg', 'delete', WINDOWS_KEY, '/v', id, '/f'];
  return platform === 'darwin' ? ['rm', '-f', path.posix.join(macFolder, `${id}.manifest.xml`)] : null;
}

module.exports = { planFor, removalFor };
