/** Value type: the device (VAE and its forms; VAPP and VES are read, and their rows refused later with the reason). */
import { listType } from './codes/listType';

export const dispositif = listType({
  id: 'dispositif',
  doc: 'VAE, VAE collective ou VAE inversée ; VAPP et VES sont reconnues, et leurs lignes refusées : ce ne sont pas des VAE.',
  specificity: 0.5,
  noise: 'parcours dava dreets nouvelle diplome',
  valid: [
    { raw: 'VAE', value: 'VAE' },
    { raw: "Validation des acquis de l'expérience", value: 'VAE' },
    { raw: 'vae collective', value: 'VAE collective' },
    { raw: 'Inversée', value: 'VAE inversée' },
    { raw: 'VAP 85', value: 'VAPP' },
    { raw: 'Validation des études supérieures', value: 'VES' },
    { raw: 'VAP85', value: 'VAPP' },
    { raw: 'Parcours France VAE', value: 'VAE' },
  ],
  invalid: [
    { raw: 'VAE expérimentale', value: null, code: 'code_a_confirmer' },
    { raw: 'Bilan de compétences', value: null, code: 'code_inconnu' },
  ],
});
