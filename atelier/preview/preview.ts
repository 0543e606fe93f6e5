/** The panel beside the pane: the files in hand, and the cells of one of their sheets. */
import { type Language, Problem, type Slots } from '../../core/messages';
import { cellName } from '../../core/workbook';
import { button, element } from '../../pane/element';
import { downloadBytes } from '../../pane/downloads';
import { HostRefusal, isCancelled, type MarkedCell, type Place } from '../../pane/host';
import { saidProblem } from '../../pane/spoken';
import type { GivenFile, GivenFiles } from '../givenFiles';
import type { ReaderClient } from '../worker/client';
import { gridOfPacked } from '../worker/packedSheet';
import { filePicker } from './dropZone';
import { type CellPlace, PreviewGrid } from './grid';
import { type ShownCell, shownGrid, type ShownSheet, shownModel } from './sheetView';

/** What the preview asks of the page. */
export interface PreviewActions {
  readonly addFiles: (files: readonly File[]) => void;
  readonly openExample: () => void;
  /** Told when a file was removed. */
  readonly onRemoved: (name: string) => void;
  readonly switchLanguage: () => void;
}

/** How long the preview waits for a view to be done with its readings before it shows the last place read. */
const FOLLOW_MS = 200;
/** Letters of a cell that the line above the grid tells. */
const TOLD_LETTERS = 2000;

export class Preview {
  private readonly empty: HTMLElement;
  private readonly tools: HTMLElement;
  private readonly choice: HTMLSelectElement;
  private readonly about = element('p', { class: 'about', attributes: { role: 'status' } });
  private readonly told = element('p', { class: 'cell-told' });
  private readonly grid: PreviewGrid;
  /** By label of file and sheet. */
  private readonly marks = new Map<string, readonly MarkedCell[]>();
  /** What is shown, or being read. */
  private shown: { readonly file: GivenFile; readonly sheet: string | null } | null = null;
  private following: ReturnType<typeof setTimeout> | undefined;
  private wanted: CellPlace | null = null;

  constructor(
    private readonly root: HTMLElement,
    private readonly say: (code: string, slots?: Slots) => string,
    private readonly files: GivenFiles,
    private readonly client: ReaderClient,
    private readonly actions: PreviewActions,
    private readonly language: Language,
  ) {
    this.grid = new PreviewGrid(say('atelier.apercu.coin'), (place, cell) => this.tell(place, cell));
    this.choice = element('select', { id: 'apercu-choix', on: { change: () => this.choose() } });
    this.empty = this.emptyState();
    this.tools = element(
      'div',
      {},
      element('label', { attributes: { for: 'apercu-choix' } }, say('atelier.apercu.choix')),
      this.choice,
      element(
        'p',
        { class: 'actions' },
        filePicker(say('atelier.depot.ajouter'), false, actions.addFiles),
        button(say('atelier.apercu.reprendre'), () => this.download(), { id: 'apercu-reprendre' }),
        button(say('atelier.apercu.retirer'), () => this.remove()),
      ),
    );
    root.replaceChildren(
      element('h2', { id: 'apercu-titre' }, say('atelier.apercu.titre')),
      this.empty,
      this.tools,
      this.about,
      this.told,
      this.grid.element,
    );
    this.refresh();
  }

  /** Shows a place once nothing is being read any more: the last of those asked for. */
  follow(place: Place): void {
    clearTimeout(this.following);
    this.refresh();
    const wait = (): void => {
      this.following = setTimeout(() => {
        if (this.client.isBusy) wait();
        else this.open(place);
      }, FOLLOW_MS);
    };
    wait();
  }

  /** Shows a cell of a place, and points at it. */
  async show(place: Place, row: number, column: number): Promise<void> {
    clearTimeout(this.following);
    this.wanted = { row, column };
    await this.open(place);
    this.root.scrollIntoView({ block: 'nearest' });
    this.grid.element.focus({ preventScroll: true });
  }

  /** Colours cells of a place, now or when it is shown. */
  mark(place: Place, cells: readonly MarkedCell[]): void {
    if (place.kind !== 'file') return;
    const file = this.files.find(place.name);
    this.marks.set(markKey(file.label, this.sheetOf(file, place.sheet)), cells);
    const { shown } = this;
    if (shown?.file === file && (place.sheet === undefined || shown.sheet === place.sheet)) this.grid.mark(cells);
  }

  /** Draws the list of files again. */
  refresh(): void {
    const places = this.files.places();
    const isEmpty = places.length === 0;
    this.empty.hidden = !isEmpty;
    this.tools.hidden = isEmpty;
    if (isEmpty) this.clear();
    const options = this.files.all.flatMap(({ label }) =>
      places
        .filter((place) => place.file === label)
        .map(({ name, hidden }) => {
          const sheet = hidden ? this.say('atelier.apercu.masquee', { feuille: name }) : name;
          // A text file is its own only sheet.
          const told =
            name === label ? label : this.say('atelier.apercu.feuilleDe', { fichier: label, feuille: sheet });
          return element('option', { attributes: { value: JSON.stringify([label, name]) } }, told);
        }),
    );
    this.choice.replaceChildren(...options);
    this.select();
  }

  private emptyState(): HTMLElement {
    const { say, actions } = this;
    return element(
      'div',
      { class: 'drop-zone' },
      element('p', { class: 'drop-here' }, say('atelier.depot.invite')),
      element('p', {}, say('atelier.depot.suite')),
      element(
        'p',
        { class: 'actions' },
        filePicker(say('atelier.depot.choisir'), true, actions.addFiles),
        button(say('atelier.exemple.bouton'), actions.openExample),
        button(say('atelier.langue'), actions.switchLanguage, { class: 'quiet' }),
      ),
    );
  }

  private clear(): void {
    this.shown = null;
    this.about.replaceChildren();
    this.told.replaceChildren();
    this.told.hidden = this.grid.element.hidden = true;
  }

  private choose(): void {
    const [name, sheet] = JSON.parse(this.choice.value) as [string, string];
    clearTimeout(this.following);
    void this.open({ kind: 'file', name, sheet });
  }

  /** The sheet that stands for a file when none is named: the first visible one that holds cells. */
  private sheetOf({ opened, model }: GivenFile, sheet: string | undefined): string | null {
    if (model !== null)
      return sheet ?? (model.feuilles.find(({ masquee }) => masquee !== true) ?? model.feuilles[0]).nom;
    const sheets = opened?.sheets ?? null;
    if (sheets === null) return null;
    if (sheet !== undefined) return sheet;
    const best = sheets.find(({ hidden, rowCount }) => !hidden && rowCount > 0) ?? sheets[0];
    return best?.name ?? null;
  }

  private async open(place: Place): Promise<void> {
    const file = place.kind === 'file' ? this.files.all.find(({ label }) => label === place.name) : undefined;
    if (file === undefined) return;
    const sheet = this.sheetOf(file, place.kind === 'file' ? place.sheet : undefined);
    const isShown = this.shown?.file === file && this.shown.sheet === sheet;
    const request = (this.shown = { file, sheet });
    this.select();
    if (!isShown) {
      try {
        const read = await this.read(file, sheet);
        if (this.shown !== request) return; // another was asked for meanwhile
        this.draw(read, file, sheet);
      } catch (error) {
        if (this.shown === request) this.tellFailure(error);
        return;
      }
    }
    if (this.wanted !== null) this.grid.reveal(this.wanted);
    this.wanted = null;
  }

  private async read(file: GivenFile, sheet: string | null): Promise<ShownSheet | null> {
    const drawn = file.model?.feuilles.find(({ nom }) => nom === sheet);
    if (drawn !== undefined) return shownModel(drawn);
    this.about.replaceChildren(this.say('atelier.apercu.chargement'));
    const packed = await this.client.askAbout('grid', file, { sheet });
    return packed === null ? null : shownGrid(gridOfPacked(packed));
  }

  private draw(sheet: ShownSheet | null, file: GivenFile, name: string | null): void {
    const { say } = this;
    this.told.hidden = this.grid.element.hidden = sheet === null;
    if (sheet === null) {
      this.about.replaceChildren(say('atelier.apercu.vide'));
      return;
    }
    const size = { lignes: sheet.rowCount, colonnes: sheet.columnCount };
    this.about.replaceChildren(say('atelier.apercu.taille', { fichier: file.label, ...size }));
    const label = name === null ? file.label : say('atelier.feuilleDe', { feuille: name, fichier: file.label });
    this.grid.show(
      sheet,
      say('atelier.apercu.grille', { nom: label }),
      this.marks.get(markKey(file.label, name)) ?? [],
    );
  }

  private tellFailure(error: unknown): void {
    this.told.hidden = this.grid.element.hidden = true;
    if (isCancelled(error)) this.about.replaceChildren();
    else if (error instanceof Problem) this.about.replaceChildren(saidProblem(error, this.language).quoi);
    else this.about.replaceChildren(this.say(error instanceof HostRefusal ? error.phraseCode : 'panneau.erreur'));
  }

  /** Tells the cell that is pointed at: the grid shows only the start of a long text. */
  private tell({ row, column }: CellPlace, { text, note, free, computed }: ShownCell): void {
    const cellule = cellName(row, column);
    const texte = text.length > TOLD_LETTERS ? `${text.slice(0, TOLD_LETTERS)}…` : text;
    const code = texte === '' ? 'atelier.apercu.celluleVide' : 'atelier.apercu.cellule';
    let told = this.say(code, { cellule, texte });
    // Not by colour alone (RGAA 3.1).
    if (free === true) told = this.say('atelier.apercu.libre', { cellule: told });
    if (computed === true) told = this.say('atelier.apercu.calcul', { cellule: told });
    // A long text scrolls: the keyboard must reach it (RGAA 7.3).
    this.told.tabIndex = 0;
    this.told.replaceChildren(note === undefined ? told : this.say('atelier.apercu.note', { cellule: told, note }));
  }

  private select(): void {
    const { shown } = this;
    if (shown !== null) this.choice.value = JSON.stringify([shown.file.label, shown.sheet ?? shown.file.label]);
    const again = this.tools.querySelector<HTMLElement>('#apercu-reprendre');
    if (again !== null) again.hidden = shown?.file.delivered !== true;
  }

  private download(): void {
    if (this.shown !== null) downloadBytes(this.shown.file.label, this.shown.file.bytes);
  }

  private remove(): void {
    const [label] = JSON.parse(this.choice.value) as [string];
    this.files.remove(label);
    this.shown = null;
    this.clear();
    this.refresh();
    const next = this.files.all[this.files.all.length - 1];
    if (next !== undefined) this.follow({ kind: 'file', name: next.label });
    this.actions.onRemoved(label);
  }
}

function markKey(label: string, sheet: string | null): string {
  return JSON.stringify([label, sheet]);
}
