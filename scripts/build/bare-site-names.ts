import { resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';

const file = resolve(import.meta.dirname, '../../rules/site-names.ts');

/** Keeps what reads the sites out of the bundles that only name them: `rules/site-names.ts` becomes its values. */
export function bareSiteNames(): Plugin {
  return {
    name: 'gaplight:bare-site-names',
    enforce: 'pre',
    async load(id) {
      if (id.replace(/\?.*$/, '') !== file) return undefined;
      const { module } = await runnerImport<Record<string, unknown>>(file, { configFile: false });
      return Object.entries(module)
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}
