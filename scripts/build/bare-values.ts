import { relative, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const rules = resolve(import.meta.dirname, '../../rules');

/** What is worked out of the rules, and is put into bundles without the rules that it is made of. */
const files = ['site-names.ts', 'page-vocabulary.ts', 'counted-terms.ts'];

/** Puts in the values of some modules of `rules/` in place of what they are made of. */
export function bareValues(): Plugin {
  return {
    name: 'gaplight:bare-values',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '');
      if (!files.includes(relative(rules, file))) return undefined;
      const { module } = await runnerImport<Record<string, unknown>>(file, { configFile: false });
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
