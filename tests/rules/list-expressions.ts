import type { Expression } from '../../lib/text/expression.ts';

function isExpression(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'compile' in value && 'cases' in value;
}

/** Every expression that a file of `rules/` exports, also inside an object, with a name for people. */
export function listExpressions(value: unknown, name: string, depth = 0): [string, Expression][] {
  if (isExpression(value)) return [[name, value]];
  if (depth > 6 || typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, each]) => listExpressions(each, `${name} ${key}`, depth + 1));
}
