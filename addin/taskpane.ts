/** Entry of the Excel add-in: one shared runtime holds the pane, the ribbon commands and the cell functions. */
import { type Language, phrase } from '../core/messages';
import { mountPane } from '../pane/shell';
import { registerCommands } from './commands';
import { excelHost } from './excelHost';
import { registerFunctions } from './functions';
import { followTheme } from './theme';

const root = document.getElementById('suivi-vae') as HTMLElement;

/** French where Excel speaks French, English elsewhere. */
function excelLanguage(): Language {
  return /^fr\b/i.test(Office.context.displayLanguage ?? 'fr') ? 'fr' : 'en';
}

if (typeof Office === 'undefined') {
  root.textContent = phrase('panneau.horsExcel');
} else {
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) {
      root.textContent = phrase('panneau.horsExcel');
      return;
    }
    const language = excelLanguage();
    document.documentElement.lang = language;
    followTheme(document.documentElement.style, Office.context.officeTheme);
    registerFunctions(language);
    registerCommands(mountPane(root, excelHost(language)));
  });
}
