/** The browser's own files for an extension, held in memory; `text` holds what stands in them. */
export function fakeOriginFiles(options: { full?: boolean } = {}) {
  const files = new Map<string, string>();
  const missing = () => new DOMException('There is none.', 'NotFoundError');
  const folder = {
    async getFileHandle(name: string, { create = false } = {}) {
      if (!create && !files.has(name)) throw missing();
      return {
        getFile: async () => ({ text: async () => files.get(name) ?? '' }),
        async createWritable() {
          let written = '';
          return {
            async write(text: string) {
              if (options.full) throw new DOMException('No space left.', 'QuotaExceededError');
              written += text;
            },
            close: async () => void files.set(name, written),
          };
        },
      };
    },
  };
  const root = {
    async getDirectoryHandle(_: string, { create = false } = {}) {
      if (!create && files.size === 0) throw missing();
      return folder;
    },
    async removeEntry() {
      if (files.size === 0) throw missing();
      files.clear();
    },
  };
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: { getDirectory: async () => root },
  });
  return { text: () => [...files.values()].join('\n') };
}
