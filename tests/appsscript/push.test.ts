/** `npm run sheets:push`: what it says when something is missing, and that nothing is sent then. */
import { pushSheets } from '../../appsscript/push.js';

interface Trial {
  readonly hasProject?: boolean;
  readonly built?: number;
  readonly pushed?: { readonly status: number; readonly output: string };
}

function trial(args: string[], { hasProject = true, built = 0, pushed = { status: 0, output: '' } }: Trial = {}) {
  const did: string[] = [];
  const said: string[] = [];
  const code = pushSheets(args, {
    hasProject: () => hasProject,
    build: (withNights: boolean) => {
      did.push(withNights ? 'build with triggers' : 'build');
      return { status: built, output: 'webpack says why' };
    },
    push: () => {
      did.push('push');
      return pushed;
    },
    tell: (sentence: string) => void said.push(sentence),
  });
  return { code, did, said: said.join('\n') };
}

it('builds, then pushes', () => {
  expect(trial([])).toEqual({ code: 0, did: ['build', 'push'], said: expect.stringContaining('Script envoyé') });
});

it('asks for triggers on demand only', () => {
  expect(trial(['--controle-de-nuit']).did).toEqual(['build with triggers', 'push']);
});

it('says where the identifier of the script goes, before any build', () => {
  expect(trial([], { hasProject: false })).toEqual({ code: 1, did: [], said: expect.stringContaining('.clasp.json') });
});

it('pushes nothing when the build fails', () => {
  expect(trial([], { built: 1 })).toEqual({
    code: 1,
    did: ['build'],
    said: expect.stringContaining('webpack says why'),
  });
});

it.each([
  ['Error: No credentials found.', 'npx clasp login'],
  ['User has not enabled the Apps Script API.', 'usersettings'],
  ['The caller does not have permission', 'ne peut pas modifier ce script'],
  ['Requested entity was not found.', 'identifiant de .clasp.json'],
  ['socket hang up', 'socket hang up'],
])('explains %s', (output, words) => {
  expect(trial([], { pushed: { status: 1, output } })).toMatchObject({ code: 1, said: expect.stringContaining(words) });
});

it('refuses an option it does not know', () => {
  expect(trial(['--tout'])).toMatchObject({ code: 2, did: [] });
});
