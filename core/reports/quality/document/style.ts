/** Style sheet of quality documents: that of the published page, an A4 sheet when printed, levels by colour and by word. */
import { STYLE } from '../../site/style';

export const DOCUMENT_STYLE = `${STYLE}
td, th { text-align: left; overflow-wrap: break-word; }
td.nombre, th.nombre { text-align: right; overflow-wrap: normal; }
td.nombre { white-space: nowrap; }
tbody th { min-width: 9rem; }
td.multi, p.multi { white-space: pre-line; overflow-wrap: anywhere; }
td.multi, td.liste { width: 30%; }
td.court { width: 18%; overflow-wrap: anywhere; }
td.etroit, th.etroit { white-space: nowrap; }
/* A shade at the side where a table goes on. */
.defile { background: linear-gradient(to right, var(--fond) 30%, transparent) 0 0 / 2.5rem 100% no-repeat local,
  linear-gradient(to left, var(--fond) 30%, transparent) 100% 0 / 2.5rem 100% no-repeat local,
  linear-gradient(to right, var(--trait), transparent) 0 0 / .75rem 100% no-repeat scroll,
  linear-gradient(to left, var(--trait), transparent) 100% 0 / .75rem 100% no-repeat scroll; }
tr.bande th { background: var(--carte); font-weight: 600; color: var(--accent); }
.fiche-doc { display: grid; grid-template-columns: minmax(9rem, 13rem) 1fr; gap: .2rem 1rem; margin: 1rem 0; }
.fiche-doc dt { color: var(--doux); } .fiche-doc dd { margin: 0; overflow-wrap: anywhere; }
.niveau { display: inline-block; padding: .05rem .5rem; border-radius: .75rem; border: 1px solid var(--doux); font-size: .9em; line-height: 1.4; white-space: nowrap; }
.niveau.long { white-space: normal; }
.niveau.n-vert { border-color: var(--vert); border-left-width: .5rem; }
.niveau.n-orange { border-color: var(--orange); border-left-width: .5rem; }
.niveau.n-rouge { border-color: var(--rouge); border-left-width: .5rem; }
.niveau.n-gris { border-left-width: .5rem; }
.radar { flex: 1 1 20rem; min-width: 0; margin: 0; }
.deux > .defile { flex: 1 1 36rem; min-width: 0; }
.deux table { font-size: .9rem; }
.radar { text-align: center; margin: 1rem 0; }
.sous-titre { font-size: 1.2rem; font-weight: 600; margin-bottom: 1rem; }
.methode { color: var(--doux); font-size: .85rem; }
.radar svg { width: auto; max-width: 100%; margin: 0 auto; }
.radar text { font-size: 14px; }
.radar text.pas { fill: var(--doux); font-size: 12px; }
.radar .bref, .radar.sans-noms .ample { display: none; }
.radar.sans-noms .bref { display: block; }
.barre { width: 100%; min-width: 7rem; height: 1rem; }
.radar .toile { fill: none; stroke: var(--trait); }
.radar .rayon { stroke: var(--trait); }
.radar .actuel { fill: var(--clair); fill-opacity: .45; stroke: var(--accent); stroke-width: 2; }
.radar .avant { fill: none; stroke: var(--orange); stroke-width: 2; stroke-dasharray: 6 4; }
.radar .point { fill: var(--accent); }
.encadre { border: 1px solid var(--trait); border-left: .35rem solid var(--accent); background: var(--carte); padding: .6rem 1rem; margin: 1rem 0; }
.encadre p { margin: .2rem 0; max-width: none; }
.vide { color: var(--doux); font-style: italic; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; margin-top: 1rem; }
.signatures div { border: 1px solid var(--trait); min-height: 6rem; padding: .5rem .75rem; }
ul.simple { padding-left: 1.2rem; margin: .4rem 0 .8rem; } ul.simple li { margin: .2rem 0; overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) { .radar .ample { display: none; } .radar .bref { display: block; } }
@media (max-width: 48rem) { .fiche-doc, .signatures { grid-template-columns: 1fr; } }
@page { size: A4; margin: 15mm 14mm 16mm; }
@media print {
  :root { font-size: 10pt; }
  main, header, footer { max-width: none; padding: 0; }
  header { padding-top: 0; }
  h1 { font-size: 20pt; } h2 { font-size: 14pt; margin-top: 1.4rem; } h3 { font-size: 11.5pt; }
  body { font-size: 9pt; line-height: 1.35; }
  .methode { font-size: 7.5pt; }
  th, td { padding: .2rem .4rem; }
  p { max-width: none; }
  thead { display: table-header-group; }
  tbody th { min-width: 0; }
  .defile { background: none; }
  td ul.simple { padding-left: .8rem; margin: 0; }
  .radar { margin: .3cm 0; break-inside: avoid; }
  .radar svg { max-height: 8.5cm; }
  .saut { break-before: page; }
  .signatures, .encadre, .cartes { break-inside: avoid; }
  .signatures { break-before: avoid; }
  tr.bande { break-after: avoid; }
  .cartes { grid-template-columns: repeat(4, 1fr); gap: .3cm; }
  .cartes li { padding: .2cm .3cm; } .cartes strong { font-size: 15pt; }
  .niveau, .encadre, tr.bande th, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  footer { margin-top: 1rem; padding: .5rem 0 0; } footer p { margin: .1rem 0; }
}
`;
