import { resolve, sep } from 'node:path';
import { type ESTree, type Plugin, parseSync, Visitor } from 'vite';

const rules = resolve(import.meta.dirname, '../../rules') + sep;

/**
 * The code of a module in which every case of a `defineExpression({ cases: [...] })` is cut down to its source, and every
 * entry of a `defineShows([...])` has no examples. All else stays as it is written. `undefined` where there is nothing to
 * cut.
 */
export function cutExamples(file: string, code: string): string | undefined {
  if (!/define(?:Expression|Shows)\(/.test(code)) return undefined;
  const cuts: [start: number, end: number][] = [];
  new Visitor({
    CallExpression({ callee, arguments: [table] }) {
      if (callee.type !== 'Identifier') return;
      if (callee.name === 'defineShows') cuts.push(...listExamples(table, code));
      if (callee.name !== 'defineExpression') return;
      for (const [source, ...examples] of listCases(table)) {
        const last = examples.at(-1);
        if (source && last) cuts.push([source.end, last.end]);
      }
    },
  }).visit(parseSync(file, code).program);
  if (cuts.length === 0) return undefined;
  return cuts
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code);
}

/** The ranges of the examples and counterexamples of each entry, with the comma behind them. */
function listExamples(entries: ESTree.Argument | undefined, code: string): [start: number, end: number][] {
  if (entries?.type !== 'ArrayExpression') return [];
  return entries.elements.flatMap((entry) => {
    if (entry?.type !== 'ObjectExpression') return [];
    return entry.properties.flatMap((property): [number, number][] => {
      if (property.type !== 'Property' || property.key.type !== 'Identifier') return [];
      if (!/^(?:counter)?examples$/.test(property.key.name)) return [];
      return [[property.start, property.end + (code[property.end] === ',' ? 1 : 0)]];
    });
  });
}

/** The elements of each case that is written out in the table. */
function listCases(table: ESTree.Argument | undefined): ESTree.ArrayExpression['elements'][] {
  if (table?.type !== 'ObjectExpression') return [];
  return table.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.value.type !== 'ArrayExpression') return [];
    if (property.key.type !== 'Identifier' || property.key.name !== 'cases') return [];
    return property.value.elements.flatMap((each) =>
      each?.type === 'ArrayExpression' ? [each.elements] : [],
    );
  });
}

/** Keeps the examples of expressions, which only tests need, out of the bundles. */
export function leanExpressions(): Plugin {
  return {
    name: 'gaplight:lean-expressions',
    enforce: 'pre',
    transform(code, id) {
      const file = id.replace(/\?.*$/, '');
      const lean = file.startsWith(rules) ? cutExamples(file, code) : undefined;
      return lean === undefined ? undefined : { code: lean, map: null };
    },
  };
}
