/** Where Excel, its developer add-ins and the development certificates are, by system. */
'use strict';

const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

/** Files of office-addin-dev-certs, the tool of Microsoft that makes Excel trust https://localhost. */
const CERTIFICATES = ['localhost.key', 'localhost.crt', 'ca.crt'];

/** Folders of Excel for Windows, 64 then 32 bits. */
const WINDOWS_EXCEL = ['ProgramFiles', 'ProgramFiles(x86)'];

/**
 * The development certificates; null when they were never made.
 * @param {string} home
 * @returns {{key: string, cert: string, ca: string} | null} paths
 */
function certificates(home = os.homedir()) {
  const [key, cert, ca] = CERTIFICATES.map((name) => path.join(home, '.office-addin-dev-certs', name));
  return [key, cert, ca].every((file) => fs.existsSync(file)) ? { key, cert, ca } : null;
}

/** The folder where Excel for Mac looks for developer add-ins (Microsoft, "Sideload Office Add-ins on Mac"). */
function macFolder(home = os.homedir()) {
  return path.join(home, 'Library', 'Containers', 'com.microsoft.Excel', 'Data', 'Documents', 'wef');
}

/** Whether Excel is installed on this machine. */
function hasExcel(platform = process.platform, env = process.env) {
  if (platform === 'darwin') return fs.existsSync('/Applications/Microsoft Excel.app');
  if (platform !== 'win32') return false;
  return WINDOWS_EXCEL.some(
    (name) =>
      env[name] !== undefined &&
      fs.existsSync(path.join(env[name], 'Microsoft Office', 'root', 'Office16', 'EXCEL.EXE')),
  );
}

module.exports = { certificates, hasExcel, macFolder };
