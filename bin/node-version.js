/** Refuses, in French, a Node.js too old for the project; written in ES5 so that an old Node.js can read it. */
'use strict';

// 20.19 is the first 20.x that loads ES modules with require(), which the test tools need.
var MINIMUM = [20, 19];

/**
 * Tells whether a Node.js version string ("v20.19.0" or "20.19.0") is recent enough.
 * @param {string} version
 * @returns {boolean}
 */
function isSupported(version) {
  var parts = version.replace(/^v/, '').split('.').map(Number);
  return parts[0] > MINIMUM[0] || (parts[0] === MINIMUM[0] && parts[1] >= MINIMUM[1]);
}

/** Stops the process with exit code 1 and a readable sentence when Node.js is too old. */
function requireSupportedNode() {
  if (isSupported(process.version)) return;
  process.stderr.write(
    'Suivi VAE demande Node.js ' +
      MINIMUM.join('.') +
      ' ou plus récent ; cette machine utilise ' +
      process.version +
      '.\nInstallez la version « LTS » proposée sur https://nodejs.org/fr puis recommencez.\n',
  );
  process.exit(1);
}

module.exports = { MINIMUM: MINIMUM, isSupported: isSupported, requireSupportedNode: requireSupportedNode };
