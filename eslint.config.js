/** ESLint: typescript-eslint's recommended rules everywhere, and what each room of the house may not touch. */
const js = require('@eslint/js');
const globals = require('globals');
const officeAddins = require('eslint-plugin-office-addins');
const tseslint = require('typescript-eslint');

// The core runs in Excel, in Apps Script's bare engine and in Node, and gives the same bytes everywhere:
// no host, no clock, no chance, no locale of the machine. tsc (types: []) catches most; these it lets through.
const HOST_GLOBALS = [
  ...['Intl', 'console', 'fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'process', 'Buffer'],
  ...[
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'crypto',
    'atob',
    'btoa',
    'performance',
    'structuredClone',
  ],
  ...[
    'globalThis',
    'window',
    'document',
    'navigator',
    'localStorage',
    'require',
    'module',
    '__dirname',
    'Blob',
    'Worker',
  ],
  ...['Office', 'Excel', 'OfficeRuntime', 'CustomFunctions', 'SpreadsheetApp', 'eval'],
];
const LOCALE_METHODS = /^(toLocale(String|DateString|TimeString|UpperCase|LowerCase)|localeCompare)$/;
const OTHER_ROOMS = ['files', 'pane', 'cli', 'addin', 'appsscript', 'atelier', 'bench', 'templates', 'tests'];

const CORE_SYNTAX = [
  { selector: `MemberExpression[property.name=${LOCALE_METHODS}]`, message: 'Depends on the locale of the machine.' },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Not reproducible.' },
  { selector: 'MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]', message: 'Not reproducible.' },
  {
    selector: 'NewExpression[callee.name="Date"]',
    message: 'Use day numbers (core/table/civil): Date has a time zone.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Not reproducible.' },
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: 'FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]', message: 'Core is synchronous.' },
  { selector: 'AwaitExpression', message: 'Core is synchronous.' },
];

// Faces write text with textContent: an imported cell must never become markup.
const MARKUP_SYNTAX = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]', message: 'Use textContent.' },
  { selector: 'CallExpression[callee.property.name="insertAdjacentHTML"]', message: 'Use textContent.' },
  {
    selector: 'CallExpression[callee.property.name="write"][callee.object.name="document"]',
    message: 'Use textContent.',
  },
  {
    selector: 'CallExpression[callee.name=/^(alert|confirm|prompt)$/]',
    message: 'Blocked by hosts: show it in the pane.',
  },
];

module.exports = tseslint.config(
  { ignores: ['node_modules/', '**/dist/', '.suivi-vae/', 'resultats/', 'templates/region-exemple/'] },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'warn' },
    rules: {
      'no-restricted-syntax': ['error', CORE_SYNTAX.find(({ selector }) => selector === 'ExportDefaultDeclaration')],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Signs without a face, and combining ones, are what cleaning is about: character classes name them on purpose.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      // A part of a task that is one step long is still a part of a task.
      'require-yield': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  { files: ['**/*.ts'], rules: { 'no-undef': 'off' } }, // tsc knows the names of each runtime
  {
    files: ['**/*.js'],
    languageOptions: { sourceType: 'commonjs', globals: globals.node },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...HOST_GLOBALS],
      'no-restricted-syntax': ['error', ...CORE_SYNTAX],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(\\.\\./){2,}(${OTHER_ROOMS.join('|')})/`,
              message: 'core never imports a face or a file reader.',
            },
            { group: ['node:*', 'fs', 'path', 'os', 'crypto', 'buffer'], message: 'core knows no host.' },
          ],
        },
      ],
    },
  },
  {
    files: ['pane/**/*.ts', 'addin/**/*.ts', 'atelier/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...MARKUP_SYNTAX] },
  },
  {
    files: ['addin/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: Object.fromEntries(Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, 'error'])),
  },
);
