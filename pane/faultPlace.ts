/** What may be told of a fault of ours: its kind and where in our code, never its message, which may quote a cell. */

/** A file of ours and where in it, at the end of a line of a stack, as every engine writes it. */
const FRAME = /([\w-]+\.(?:html|js)|blob:[^\s)]*):(\d+):(\d+)\)?$/;

/** Frames that are told: those next to the fault say most. */
const FRAMES = 3;

/** `TypeError, suivi-vae.html:41:2093, suivi-vae.html:12:77`; the kind alone where the engine tells no place. */
export function faultPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const places = (error.stack ?? '').split('\n').flatMap((line) => {
    const frame = FRAME.exec(line.trim());
    if (frame === null) return [];
    const [, file, row, column] = frame;
    return [`${file.startsWith('blob:') ? 'worker' : file}:${row}:${column}`];
  });
  return [/^\w{1,40}$/.test(error.name) ? error.name : 'Error', ...places.slice(0, FRAMES)].join(', ');
}
