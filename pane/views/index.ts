/** The views of the pane, in the order of its menu. */
import { cleaningView } from './cleaning';
import { columnView } from './column';
import { consolidatingView } from './consolidating';
import { homeView } from './home';
import { indicatorsView } from './indicators';
import { pseudonymisingView } from './pseudonymising';
import { publishingView } from './publishing';
import { qualityView } from './quality';
import { settingsView } from './settings';
import type { View } from './view';

export const VIEWS: readonly View[] = [
  homeView,
  cleaningView,
  pseudonymisingView,
  consolidatingView,
  indicatorsView,
  publishingView,
  qualityView,
  settingsView,
  columnView,
];
