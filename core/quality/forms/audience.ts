/** Whose the documents made with a template are. */
import type { Form } from './types';

/** Documents of one structure, which say nothing if they do not say whose they are. */
export const OWNED: ReadonlySet<Form['public']> = new Set(['structure', 'auditeur', 'comite', 'accompagnateur']);
