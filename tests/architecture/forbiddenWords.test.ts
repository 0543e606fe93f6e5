/** What no source of the faces may use: markup made of text, text run as code, windows that block, networks, storage. */
import ts from 'typescript';
import { filesBelow, readSource } from './sources';

/** By name of what is used; the files that may. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  innerHTML: [],
  outerHTML: [],
  insertAdjacentHTML: [],
  srcdoc: [],
  createContextualFragment: [],
  eval: [],
  Function: [],
  alert: [],
  confirm: [],
  prompt: [],
  fetch: [],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
  sendBeacon: [],
  localStorage: ['atelier/localSettings.ts'],
  sessionStorage: [],
  indexedDB: [],
  cookie: [],
};

/** Functions of the window, whose names a program may give to what is its own: only the window's are meant. */
const OF_WINDOW = new Set(['alert', 'confirm', 'prompt', 'fetch']);
const WINDOWS = new Set(['window', 'globalThis', 'self']);

/** A key of an object that a host asks for (`prompt` of a data validation), a function or a property of ours. */
function isOwnName(node: ts.Identifier): boolean {
  const { parent, text } = node;
  if ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node) return true;
  if (!OF_WINDOW.has(text)) return false;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return !(ts.isIdentifier(parent.expression) && WINDOWS.has(parent.expression.text));
  }
  return declares(node.getSourceFile(), text);
}

/** Whether a file declares a name itself. */
function declares(file: ts.SourceFile, name: string): boolean {
  let found = false;
  const visit = (node: ts.Node): void => {
    const own =
      ts.isFunctionDeclaration(node) ||
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node);
    if (own && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === name) found = true;
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Names used in a program: identifiers and properties, `["innerHTML"]` too; not comments, texts, keys, types. */
function namesUsed(text: string, place: string): string[] {
  const names: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node) && !isOwnName(node)) names.push(node.text);
    if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) {
      names.push(node.argumentExpression.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(place, text, ts.ScriptTarget.Latest, true));
  return names;
}

function faults(text: string, place: string): string[] {
  const used = new Set(namesUsed(text, place));
  return Object.entries(FORBIDDEN)
    .filter(([name, allowed]) => used.has(name) && !allowed.includes(place))
    .map(([name]) => `${place}: ${name}`);
}

describe('the rule itself', () => {
  it.each([
    ['node.innerHTML = text', ['x.ts: innerHTML']],
    ['node["outerHTML"] = text', ['x.ts: outerHTML']],
    ['new Function("return 1")', ['x.ts: Function']],
    ['window.alert("x"); confirm("y")', ['x.ts: alert', 'x.ts: confirm']],
    ['localStorage.getItem("x")', ['x.ts: localStorage']],
    ['// innerHTML\nconst said = "eval"; const made = { prompt: 1 };', []],
    ['let run: Function;', []],
    ['function confirm() {}\nconfirm();', []],
    ['function confirm() {}\nwindow.confirm("x");', ['x.ts: confirm']],
    ['rule.prompt = { title };', []],
  ])('%s', (text, expected) => {
    expect(faults(text, 'x.ts')).toEqual(expected);
  });
});

describe.each(['pane', 'addin', 'appsscript', 'atelier'])('%s', (folder) => {
  const places = filesBelow(folder, /\.ts$/);

  it('uses nothing of what is forbidden', () => {
    expect(places.length).toBeGreaterThan(5);
    expect(places.flatMap((place) => faults(readSource(place), place))).toEqual([]);
  });
});
