/** The style sheet of the page: one accent colour, AA contrasts, narrow screens, dark mode, print. */

export const STYLE = `
:root { color-scheme: light dark; --encre: #1f2933; --doux: #52606d; --accent: #1f5c8b; --fond: #ffffff; --carte: #f2f6fa;
  --trait: #d5dde4; --vert: #3f8a4d; --orange: #e0982c; --rouge: #b93f46; --clair: #9cc3e0; }
@media (prefers-color-scheme: dark) {
  :root { --encre: #e6ebf0; --doux: #b3bec9; --accent: #8ec1e8; --fond: #12181e; --carte: #1c252e; --trait: #3a4753;
    --vert: #6cbd7a; --orange: #edb155; --rouge: #e5767c; --clair: #4c7fa6; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--fond); color: var(--encre);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }
main, header, footer { max-width: 62rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
main { padding-top: 1rem; }
h1 { color: var(--accent); font-size: 2rem; line-height: 1.2; margin: 0 0 .25rem; }
h2 { color: var(--accent); font-size: 1.4rem; margin: 2.75rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--trait); }
h3 { font-size: 1.1rem; margin: 1.75rem 0 .4rem; }
p { margin: .4rem 0 .8rem; max-width: 46rem; }
a { color: var(--accent); }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.evitement { position: absolute; left: -999rem; }
.evitement:focus { position: static; display: inline-block; padding: .5rem 1rem; }
.discret { color: var(--doux); font-size: .9rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.25rem; list-style: none; padding: 0; margin: 1rem 0 0; }
.cartes { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: 1rem; list-style: none; padding: 0; }
.cartes li { background: var(--carte); border: 1px solid var(--trait); border-radius: .5rem; padding: 1rem; }
.cartes strong { display: block; color: var(--accent); font-size: 1.9rem; line-height: 1.2; }
.cartes span { display: block; }
.defile { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; margin: .5rem 0 1rem; }
caption { text-align: left; font-weight: 600; padding: .4rem 0; }
th, td { padding: .35rem .6rem; border-bottom: 1px solid var(--trait); text-align: right; vertical-align: top; }
thead th { background: var(--carte); border-bottom: 2px solid var(--accent); vertical-align: bottom; }
th:first-child, td:first-child { text-align: left; }
tbody th { font-weight: 400; }
tr.total th, tr.total td { font-weight: 700; }
td.fragile { font-style: italic; color: var(--doux); }
abbr { text-decoration: none; border-bottom: 1px dotted var(--doux); cursor: help; }
figure { margin: 1rem 0; }
svg { width: 100%; height: auto; display: block; }
svg text { fill: var(--encre); font-size: 12px; }
svg .grille { stroke: var(--trait); }
svg .axe { stroke: var(--doux); }
.t-accent { fill: var(--accent); } .t-clair { fill: var(--clair); } .t-vert { fill: var(--vert); }
.t-orange { fill: var(--orange); } .t-rouge { fill: var(--rouge); } .t-gris { fill: var(--doux); }
.sep { stroke: var(--fond); stroke-width: 1; }
dl.fiche { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .25rem 1rem; margin: .25rem 0 1.5rem; }
dl.fiche dt { font-weight: 600; }
dl.fiche dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
footer { padding: 2rem 1.25rem 3rem; border-top: 1px solid var(--trait); margin-top: 3rem; }
code { overflow-wrap: anywhere; }
@media (max-width: 36rem) { dl.fiche { grid-template-columns: 1fr; } h1 { font-size: 1.6rem; } }
@media print {
  :root { --encre: #000; --doux: #444; --accent: #1f5c8b; --fond: #fff; --carte: #fff; --trait: #bbb; }
  body { font-size: 10pt; }
  nav, .evitement { display: none; }
  .defile { overflow: visible; }
  figure, tr, .cartes li { break-inside: avoid; }
  h2, h3, caption { break-after: avoid; }
}
`;
