/** `qualite ACTION ...`: grids, network, reports; one file per action. */
import { phrase } from '../../../core/messages';
import type { Command } from '../../command';
import { UsageError } from '../../command';
import { annuaire } from './annuaire';
import { comparer } from './comparer';
import { croiser } from './croiser';
import { executer } from './executer';
import { lire } from './lire';
import { modeles } from './modeles';
import { referentiels } from './referentiels';
import { restituer } from './restituer';
import { synthese } from './synthese';
import { tableau } from './tableau';

const ACTIONS: Readonly<Record<string, Command>> = {
  executer,
  modeles,
  lire,
  restituer,
  synthese,
  annuaire,
  tableau,
  croiser,
  comparer,
  referentiels,
};

export const qualite: Command = async ([action, ...rest]) => {
  const actions = Object.keys(ACTIONS).join(', ');
  if (action === undefined) throw new UsageError(phrase('qualite.action_manque', { actions }));
  if (!Object.hasOwn(ACTIONS, action)) throw new UsageError(phrase('qualite.action_inconnue', { action, actions }));
  await ACTIONS[action](rest);
};
