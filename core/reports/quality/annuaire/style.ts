/** What the directory adds to the style sheet of the public pages: the search, the cards, their printing. */

export const DIRECTORY_STYLE = `
.recherche { background: var(--carte); border: 1px solid var(--trait); border-radius: .5rem; padding: 1rem 1.25rem; margin: 1rem 0; }
.recherche h2 { margin: 0 0 .75rem; padding: 0; border: 0; }
.criteres { display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: .75rem 1rem; }
.criteres label { display: block; font-weight: 600; font-size: .9rem; margin-bottom: .2rem; }
.criteres .large { grid-column: 1 / -1; }
input, select, button { font: inherit; color: inherit; background: var(--fond); border: 1px solid var(--doux); border-radius: .3rem;
  padding: .4rem .6rem; min-height: 2.75rem; max-width: 100%; }
input, select { width: 100%; }
button { color: var(--accent); border-color: var(--accent); cursor: pointer; padding: .4rem 1rem; }
input:focus-visible, select:focus-visible, button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.resultat { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: .5rem 1rem; margin-top: 1rem; }
.resultat p { margin: 0; font-weight: 600; }
[hidden] { display: none !important; }
.offres { list-style: none; padding: 0; margin: 1rem 0 0; display: grid; gap: 1rem; }
.offre { border: 1px solid var(--trait); border-left: .3rem solid var(--accent); border-radius: .5rem; padding: 1rem 1.25rem; }
.offre h3 { margin: 0 0 .3rem; font-size: 1.2rem; overflow-wrap: anywhere; }
.etiquettes { list-style: none; padding: 0; margin: 0 0 .75rem; display: flex; flex-wrap: wrap; gap: .4rem; }
.etiquettes li { background: var(--carte); border: 1px solid var(--trait); border-radius: 1rem; padding: .1rem .75rem; font-size: .9rem; }
.etiquettes .charte { border-color: var(--vert); }
.offre dl { display: grid; grid-template-columns: minmax(9rem, 15rem) 1fr; gap: .25rem 1rem; margin: 0; }
.offre dt { font-weight: 600; }
.offre dd { margin: 0; overflow-wrap: anywhere; white-space: pre-line; }
.offre dd ul { margin: 0; padding-left: 1.1rem; }
@media (max-width: 36rem) { .offre dl { grid-template-columns: 1fr; } .offre dd { margin-bottom: .4rem; } }
@media print {
  .criteres, .recherche button, .recherche h2 { display: none; }
  .recherche { border: 0; padding: 0; }
  .offre h3, .etiquettes, .offre dt { break-after: avoid; }
  .offre dd, .offre dd li { break-inside: avoid; }
  .offre a[href^="http"] { color: inherit; text-decoration: none; }
}
`;
