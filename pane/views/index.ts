/** The views of the pane, in the order of its menu. */
import { columnView } from './column';
import { homeView } from './home';
import type { View } from './view';

export const VIEWS: readonly View[] = [homeView, columnView];
