import { clusterSteps } from '../../../../core/harmonise/labels/clusters';
import { lastOf } from '../../../../core/table';
const run = (texts: Record<string, number>, kind: any = {}) =>
  lastOf(clusterSteps(Object.entries(texts).map(([text, count]) => ({ text, count })), { libelle: 'mots', commune: false, nomenclature: new Map(), ...kind }));
it('smoke', () => {
  if (0)
  console.log(JSON.stringify(run({
    'Infirmier': 10, 'Infirmière': 8, 'INFIRMIER': 3, 'Infirmer': 1, 'Aide-soignant': 5, 'Aide-soignante': 20, 'Aide soignant(e)': 2, 'AIDE SOIGNANTE': 4, 'Aidesoignant': 1,
    'Moniteur éducateur': 4, "Moniteur d'atelier": 3, 'Monitrice éducatrice': 2, 'Éducateur moniteur': 1, Vendeur: 4, Vendeuse: 5, 'Vendeur/Vendeuse': 2,
    'DEAES 2016': 5, 'DEAES 2021': 5, 'Bloc 1': 3, 'Bloc 2': 3, 'Recevable': 4, 'Irrecevable': 4, 'Complet': 3, 'Incomplet':3,
    "Diplôme d'État d'accompagnant éducatif et social": 30, "DIPLOME D'ETAT D'ACCOMPAGNANT EDUCATIF ET SOCIAL": 40, "Diplome d Etat accompagnant éducatif et social": 2, "Diplôme d'Etat d'accompagnant educatf et social": 1,
    'Soudeur': 10, 'Sondeur': 9, 'Lyon': 3, 'Laon': 1, '< 1 an': 3, '> 1 an': 2, '1 an': 2, 'C#': 2, 'C++': 2, 'C': 3
  }), null, 1));
  const n = 20000; const words = Array.from({length: 6000}, (_, i) => 'mot' + [...String(i)].map((c) => 'abcdefghij'[+c]).join('') + 'eur');
  const big: Record<string, number> = {};
  let seed = 7; const rnd = () => { seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0; return seed / 4294967296; };
  while (Object.keys(big).length < n) big[Array.from({length: 1 + Math.floor(rnd()*6)}, () => words[Math.floor(rnd()*words.length)]).join(' ') ] = 1 + Math.floor(rnd()*20);
  for (let k = 0; k < 4; k++) { const t = Date.now(); const r = run(big); console.log(Date.now() - t, r.length); }
});
