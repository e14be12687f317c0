import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Term } from '../../lib/tokens/vocabulary.ts';

const rules = resolve(import.meta.dirname, '../../rules');

/**
 * Keeps what only tests and docs need out of the bundles: `rules/terms/index.ts` becomes its terms without
 * examples and counterexamples.
 */
export function leanTerms(): Plugin {
  return {
    name: 'gaplight:lean-terms',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '');
      if (file === resolve(rules, 'terms/index.ts')) {
        const { module } = await runnerImport<{ terms: Term[] }>(file, { configFile: false });
        const lean = module.terms.map(({ examples, counterexamples, ...kept }) => kept);
        return `export const terms = JSON.parse(${JSON.stringify(JSON.stringify(lean))});`;
      }
      return undefined;
    },
  };
}
