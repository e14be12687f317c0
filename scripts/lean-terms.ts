import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Term } from '../lib/tokens/vocabulary.ts';

const terms = resolve(import.meta.dirname, '../rules/terms');

/**
 * Keeps what only tests and docs need out of the bundles: `rules/terms/index.ts` becomes its terms without
 * examples and counterexamples, `rules/terms/packed.ts` the finished text of spellings.
 */
export function leanTerms(): Plugin {
  return {
    name: 'gaplight:lean-terms',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '');
      if (file === resolve(terms, 'packed.ts')) {
        const { module } = await runnerImport<{ packedTerms: string }>(file, { configFile: false });
        return `export const packedTerms = ${JSON.stringify(module.packedTerms)};`;
      }
      if (file === resolve(terms, 'index.ts')) {
        const { module } = await runnerImport<{ terms: Term[] }>(file, { configFile: false });
        const lean = module.terms.map(({ examples, counterexamples, ...kept }) => kept);
        return `export const terms = JSON.parse(${JSON.stringify(JSON.stringify(lean))});`;
      }
      return undefined;
    },
  };
}
