/** Tells the choices of a profile that the values of its files contradict, once the files are harmonised. */
import type { Harmonised } from '../../core/harmonise';
import { phrase } from '../../core/messages';
import type { Decision, ReadDelivery } from '../../core/tasks';
import { contradictionDecisions } from '../../core/tasks';
import { contradictionParagraph } from './driftText';
import type { ProgressBar } from './progress';
import { placeOf, saidOnce } from './sheetSentences';
import { tellWarning } from './told';

/** A file that was harmonised. */
interface HarmonisedDelivery {
  readonly read: Pick<ReadDelivery, 'livraison' | 'certifier' | 'raw'>;
  readonly file: Pick<Harmonised, 'contredits'>;
}

/** Warns, once for the sheets of a workbook. @returns the same for the journal, in the order of the deliveries */
export function tellContradictedChoices(deliveries: readonly HarmonisedDelivery[], bar: ProgressBar): Decision[] {
  const said = deliveries.map(({ read: { raw, livraison }, file: { contredits } }) => {
    const [place, changements] = [placeOf(raw, livraison), contradictionParagraph(raw, contredits)];
    const slots = { fichier: raw.source.fileName, livraison: place, changements };
    return { place, sentences: changements === '' ? [] : [phrase('executer.derive', slots)] };
  });
  saidOnce(said).forEach((sentence) => tellWarning(sentence, bar));
  return deliveries.flatMap(({ read: { raw, certifier, livraison }, file: { contredits } }) =>
    contradictionDecisions(raw, contredits, certifier.id, livraison),
  );
}
