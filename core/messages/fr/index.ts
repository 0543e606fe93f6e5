/** Every domain of sentences (fr). */
export { lecture } from './lecture';
export { valeurs } from './valeurs';
export { codes } from './codes';
export { profils } from './profils';
export { harmonisation } from './harmonisation';
export { regles } from './regles';
export { confidentialite } from './confidentialite';
export { base } from './base';
export { indicateurs } from './indicateurs';
export { rapports } from './rapports';
export { region } from './region';
export { panneau } from './panneau';
export { commande } from './commande';
