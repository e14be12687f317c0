import type { Plugin } from 'vite';

/** The page, and the chunk that it loads as soon as it runs. */
const page = 'sidepanel.html';
const early = 'analyzer';

/** Has the panel's page ask for its knowledge together with its script, and not only when that runs. */
export function earlyChunk(): Plugin {
  return {
    name: 'gaplight:early-chunk',
    transformIndexHtml: {
      order: 'post',
      handler(html, { path, bundle = {} }) {
        if (!path.endsWith(page) && !path.endsWith('sidepanel/index.html')) return undefined;
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        const chunk = chunks.find(({ name, isDynamicEntry }) => isDynamicEntry && name === early);
        if (!chunk) return undefined;
        const files = [chunk.fileName, ...chunk.imports].filter((file) => !html.includes(file));
        return files.map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
