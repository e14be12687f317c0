import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type Plugin, runnerImport } from 'vite';
import type { Term } from '../lib/tokens/vocabulary.ts';

const rules = resolve(import.meta.dirname, '../rules');

/** Printable signs that stand in a string without an escape; 85 of them hold four bytes in five signs. */
const signs = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
  .filter((sign) => !'"\'`\\$ <&>-'.includes(sign))
  .join('');

/** Bytes as text of those signs, a quarter longer than the bytes; base64 would be a third. */
function encode85(bytes: Uint8Array): string {
  const padded = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  let text = '';
  for (let at = 0; at < padded.length; at += 4) {
    let value = padded.readUInt32BE(at);
    let group = '';
    for (let digit = 0; digit < 5; digit++) {
      group = signs[value % 85] + group;
      value = Math.floor(value / 85);
    }
    text += group;
  }
  return text;
}

/** The module that gives `spellings` back from a compressed text: half the weight, unpacked in milliseconds. */
function writePackedModule(spellings: string): string {
  const bytes = deflateRawSync(spellings, { level: 9, memLevel: 9 });
  return `
    const text = ${JSON.stringify(encode85(bytes))};
    const signs = ${JSON.stringify(signs)};
    export async function loadPageSpellings() {
      const view = new DataView(new ArrayBuffer((text.length / 5) * 4));
      for (let at = 0; at < text.length; at += 5) {
        let value = 0;
        for (let digit = 0; digit < 5; digit++) value = value * 85 + signs.indexOf(text[at + digit]);
        view.setUint32((at / 5) * 4, value);
      }
      const bytes = view.buffer.slice(0, ${bytes.length});
      const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      return new Response(stream).text();
    }`;
}

/**
 * Keeps what only tests and docs need out of the bundles: `rules/terms/index.ts` becomes its terms without
 * examples and counterexamples, `rules/page-spellings.ts` the compressed spellings alone.
 */
export function leanTerms(): Plugin {
  return {
    name: 'gaplight:lean-terms',
    enforce: 'pre',
    async load(id) {
      const file = id.replace(/\?.*$/, '');
      if (file === resolve(rules, 'page-spellings.ts')) {
        const { module } = await runnerImport<{ loadPageSpellings(): Promise<string> }>(file, {
          configFile: false,
        });
        return writePackedModule(await module.loadPageSpellings());
      }
      if (file === resolve(rules, 'terms/index.ts')) {
        const { module } = await runnerImport<{ terms: Term[] }>(file, { configFile: false });
        const lean = module.terms.map(({ examples, counterexamples, ...kept }) => kept);
        return `export const terms = JSON.parse(${JSON.stringify(JSON.stringify(lean))});`;
      }
      return undefined;
    },
  };
}
