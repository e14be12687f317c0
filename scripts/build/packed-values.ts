import { relative, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { compressText } from '../../lib/text/compressed-text.ts';
import { withoutExamples } from './lean-terms.ts';

const root = resolve(import.meta.dirname, '../..');

/** Modules of `rules/` that hold nothing but plain values, many of them. */
const files = ['terms/index.ts', 'evidence/shown-sources.ts'];

/**
 * Puts in the values of some modules of `rules/` as one compressed text each, which is a quarter of what they weigh
 * otherwise. They are there when `whenUnpacked` has settled. Such a module does not wait for that by itself: rolldown
 * puts what stands beside a module that waits into dozens of small files.
 */
export function packedValues(): Plugin {
  return {
    name: 'gaplight:packed-values',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '');
      if (!files.includes(relative(resolve(root, 'rules'), file))) return undefined;
      const { module } = await runnerImport<Record<string, unknown>>(file, { configFile: false });
      const values = Object.entries(withoutExamples(module));
      const packed = await Promise.all(
        values.map(async ([name, value]) => {
          const text = JSON.stringify(await compressText(JSON.stringify(value)));
          return `export let ${name}; unpack(${text}, (value) => { ${name} = value; });`;
        }),
      );
      const opener = JSON.stringify(resolve(root, 'lib/text/packed-values.ts'));
      return [`import { unpack } from ${opener};`, ...packed].join('\n');
    },
  };
}
