import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Term } from '../../lib/tokens/vocabulary.ts';

const vocabulary = resolve(import.meta.dirname, '../../rules/terms/index.ts');

/** What a module exports, its terms without what only tests and docs need, and nothing beside them. */
export function withoutExamples(module: Record<string, unknown>): Record<string, unknown> {
  if (!('terms' in module)) return module;
  const terms = (module.terms as Term[]).map(({ examples, counterexamples, ...kept }) => kept);
  return { terms };
}

/** Keeps what only tests and docs need out of a bundle: the vocabulary becomes its terms without their examples. */
export function leanTerms(): Plugin {
  return {
    name: 'gaplight:lean-terms',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '');
      if (file !== vocabulary) return undefined;
      const { module } = await runnerImport<Record<string, unknown>>(file, { configFile: false });
      const { terms } = withoutExamples(module);
      return `export const terms = JSON.parse(${JSON.stringify(JSON.stringify(terms))});`;
    },
  };
}
