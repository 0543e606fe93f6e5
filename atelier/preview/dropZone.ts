/** Files dropped anywhere on the page, or picked: the same road for both. */
import { element } from '../../pane/element';

/** What the file picker proposes; anything else can still be chosen, and the bytes decide. */
const ACCEPTED = '.xlsx,.xls,.xlsm,.xlsb,.ods,.fods,.csv,.tsv,.txt,.html,.htm,.xml';

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** Takes files dropped on the page; the page shows that it would while they hover it. */
export function takeDroppedFiles(page: HTMLElement, onFiles: (files: readonly File[]) => void): void {
  // Entering a child leaves its parent: the depth says whether the page is still hovered.
  let depth = 0;
  const hover = (change: number): void => {
    depth = Math.max(0, depth + change);
    page.classList.toggle('hovered', depth > 0);
  };
  page.addEventListener('dragenter', (event) => holdsFiles(event) && hover(1));
  page.addEventListener('dragleave', (event) => holdsFiles(event) && hover(-1));
  page.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  page.addEventListener('drop', (event) => {
    hover(-depth);
    if (!holdsFiles(event)) return;
    event.preventDefault(); // else the browser leaves the page to open the file
    onFiles([...(event.dataTransfer?.files ?? [])]);
  });
}

/** A button that opens the file picker. */
export function filePicker(label: string, isMain: boolean, onFiles: (files: readonly File[]) => void): HTMLElement {
  const input = element('input', {
    attributes: { type: 'file', multiple: '', accept: ACCEPTED, tabindex: '-1', 'aria-label': label },
    on: {
      change: () => {
        onFiles([...(input.files ?? [])]);
        input.value = ''; // the same file may be picked again, once corrected
      },
    },
  });
  input.hidden = true;
  const opener = element(
    'button',
    { class: isMain ? 'primary' : '', attributes: { type: 'button' }, on: { click: () => input.click() } },
    label,
  );
  return element('span', {}, opener, input);
}
