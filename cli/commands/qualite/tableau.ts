/** `qualite tableau REGISTRE --sortie DIR`: the board of the network, late steps, reminders. */
import { boardOutputs } from '../../../core/tasks/quality';
import { registerAction } from '../../quality/registerAction';

export const tableau = registerAction('tableau', [], ({ registre }) => boardOutputs(registre));
