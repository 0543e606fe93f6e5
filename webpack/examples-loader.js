/** Webpack loader: leaves out the examples of value types, which tests alone read; they would weigh in every page. */
'use strict';

const { parse } = require('acorn');

const NONE = '{ valid: [], invalid: [] }';

/** Every node below, the node itself first. */
function* nodesOf(node) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) yield* nodesOf(one);
    return;
  }
  if (typeof node.type !== 'string') return;
  yield node;
  for (const [key, child] of Object.entries(node)) if (key !== 'type') yield* nodesOf(child);
}

/** `examples: { valid: …, invalid: … }` of an object. */
function isExamples({ type, key, value, computed }) {
  return (
    type === 'Property' &&
    !computed &&
    (key.name === 'examples' || key.value === 'examples') &&
    value.type === 'ObjectExpression' &&
    value.properties.length === 2 &&
    value.properties.every((one) => one.type === 'Property' && ['valid', 'invalid'].includes(one.key.name))
  );
}

/**
 * @param {string} source JavaScript of a module
 * @returns {string} the same without its examples
 */
function withoutExamples(source) {
  const found = [...nodesOf(parse(source, { ecmaVersion: 'latest', sourceType: 'module' }))].filter(isExamples);
  return found
    .sort((a, b) => b.value.start - a.value.start)
    .reduce((text, { value }) => text.slice(0, value.start) + NONE + text.slice(value.end), source);
}

module.exports = function examplesLoader(source) {
  return withoutExamples(source);
};
module.exports.withoutExamples = withoutExamples;
