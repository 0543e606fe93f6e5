/** Takes the pictures of the guides again (`npm run captures`): builds the faces, walks the journeys of captures.test.ts. */
'use strict';

const fs = require('node:fs');

/** Words that are the browser's own ("Choose file") are in French with the Debian package chromium-l10n. */
const FRENCH = '/usr/lib/chromium/locales/fr.pak';

if (!fs.existsSync(FRENCH)) {
  process.stderr.write('Les boutons propres à Chromium seront en anglais (apt-get install chromium-l10n).\n');
}
process.env.SUIVI_VAE_CAPTURES = '1';
process.argv.push('tests/lourd/captures.test.ts');
require('./run.js');
