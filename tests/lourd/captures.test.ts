/** The journeys of the guides, as they tell them: they still work, and their pictures are those that the guides show. */
import type { Browser } from 'playwright-core';
import { certificateur } from './captures/certificateur';
import { describeWithChromium, launch } from './chromium';

describeWithChromium('the journeys of the guides', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launch();
  });

  afterAll(() => browser.close());

  it.each([certificateur])('%p', async (journey) => {
    const shots = await journey(browser);
    shots.sweep();
  });
});
