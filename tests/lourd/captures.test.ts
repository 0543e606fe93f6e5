/** The journeys of the guides, as they tell them: they still work, and their pictures are those that the guides show. */
import type { Browser } from 'playwright-core';
import { animateurReseau } from './captures/animateurReseau';
import { auditeur } from './captures/auditeur';
import { certificateur } from './captures/certificateur';
import { chargeDeMission } from './captures/chargeDeMission';
import { petiteRegion } from './captures/petiteRegion';
import { describeWithChromium, launch } from './chromium';

describeWithChromium('the journeys of the guides', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch('fr');
  });

  afterAll(() => browser.close());

  const journeys = { certificateur, chargeDeMission, petiteRegion, auditeur, animateurReseau };

  it.each(Object.entries(journeys))('%s', async (_, journey) => {
    const shots = await journey(browser);
    shots.sweep();
  });
});
