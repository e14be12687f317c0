import type { Plugin } from 'vite';

/** What is taken out of a library, and what stands there instead. Nothing of it is ever used here. */
interface Change {
  from: RegExp;
  to: string;
}

const globalObject: Change = { from: /Function\((['"`])return this\1\)\(\)/g, to: 'globalThis' };

/**
 * Places in libraries that make code of text, or markup of text: what the policy of the extension's pages forbids, and
 * the check of Firefox's store warns of. By the path of the module. `firefox-lint.test.ts` tells when a new
 * version of a library brings one back.
 */
const changes: { file: RegExp; all: Change[] }[] = [
  {
    file: /\/zod\/v4\/core\/util\.js$/,
    all: [{ from: /const F = Function;\s*new F\(""\);\s*return true;/, to: 'return false;' }],
  },
  {
    file: /\/pdfjs-dist\/.*\/pdf\.mjs$/,
    all: [
      globalObject,
      {
        from: /await import\(\s*(?:\/\*[^*]*\*\/\s*)*this\.workerSrc\)/,
        to: "await Promise.reject(new Error('The worker of pdf.js did not start.'))",
      },
    ],
  },
  {
    // Those for older versions of React are not used, and call what they have made nothing of.
    file: /\/@react-pdf\/reconciler\/lib\/reconciler-(?:23|31)\.js$/,
    all: [{ from: /^[\s\S]*$/, to: 'export default undefined;' }],
  },
  {
    // Its decoders of rare pictures are fetched: none is there.
    file: /\/pdfjs-dist\/.*\/pdf\.worker\.mjs$/,
    all: [
      globalObject,
      {
        from: /await import\(\s*(?:\/\*[^*]*\*\/\s*)*`\$\{WasmImage\.#wasmUrl\}\$\{this\._noWasmFilename\}`\)/,
        to: "await Promise.reject(new Error('There is no other decoder.'))",
      },
    ],
  },
];

/** Takes out of libraries what would make code or markup of text. */
export function quietLibraries(): Plugin {
  return {
    name: 'gaplight:quiet-libraries',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
      const change = changes.find(({ file }) => file.test(path));
      if (!change) return undefined;
      const changed = change.all.reduce((text, { from, to }) => text.replace(from, to), code);
      return changed === code ? undefined : { code: changed, map: null };
    },
  };
}
