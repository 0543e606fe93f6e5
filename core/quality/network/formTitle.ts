/** The title of a form inside a sentence. */
import { formById } from '../forms';

/** « dossier de référencement »: its first letter in lower case; an unknown form keeps its id. */
export function formTitle(id: string): string {
  const title = formById(id)?.titre ?? id;
  return title.charAt(0).toLowerCase() + title.slice(1);
}
