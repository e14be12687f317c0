import type { Plugin } from 'vite';

/** The page that people wait for, and what it loads as soon as it has drawn the posting. */
const panel = /\/sidepanel\/index\.html$/;
const knowledge = /\/sidepanel\/analyzer\.ts$/;
/** The other page that holds the vocabulary. */
const settings = /\/settings\/index\.html$/;

/**
 * Puts what the panel starts with and other pages need too into one chunk, and what it knows into one. Left alone the
 * bundler makes a dozen of each, by what else needs them, and a request takes longer than reading some more kilobytes does.
 */
export function fewChunks(): Plugin {
  const chunkOf = new Map<string, string>();
  return {
    name: 'gaplight:few-chunks',
    apply: 'build',
    buildEnd() {
      const all = [...this.getModuleIds()];
      const reach = (from: string[], withLater: boolean): Set<string> => {
        const reached = new Set(from);
        for (const id of reached) {
          const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
          for (const next of withLater ? [...importedIds, ...dynamicallyImportedIds] : importedIds)
            reached.add(next);
        }
        return reached;
      };
      const pages = all.filter((id) => this.getModuleInfo(id)?.isEntry);
      const others = pages.filter((id) => !panel.test(id));
      const ofOthers = reach(others, true);
      const withoutWords = reach(
        others.filter((id) => !settings.test(id)),
        true,
      );
      const atStart = reach(
        pages.filter((id) => panel.test(id)),
        false,
      );
      const known = reach(
        all.filter((id) => knowledge.test(id)),
        false,
      );
      for (const id of atStart) if (ofOthers.has(id)) chunkOf.set(id, 'shared');
      for (const id of known) {
        if (atStart.has(id) || withoutWords.has(id)) continue;
        chunkOf.set(id, ofOthers.has(id) ? 'known' : 'analyzer');
      }
    },
    outputOptions: (options) =>
      options.format === 'iife'
        ? options
        : {
            ...options,
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [{ name: (id) => chunkOf.get(id) ?? null }],
            },
          },
  };
}
