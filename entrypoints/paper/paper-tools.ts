import type { PaperFacts } from '../../components/paper/paper-context.ts';
import { saveFile } from '../../components/ui/save-file.ts';
import { createPaperStore, type PaperStore } from '../../lib/paper/store.ts';
import { storedSettings } from '../../lib/storage/items.ts';
import { paperKnowledge } from '../../rules/templates/index.ts';
import { workerReader } from '../import/read-in-worker.ts';
import { createPaperWorker } from './paper-work.ts';

/** What there is to choose from. */
export const paperFacts: PaperFacts = paperKnowledge;

/** Creates the store of the paper of a page: it keeps what is chosen, and follows what other pages choose. */
export function createPagePaper(): PaperStore {
  const worker = createPaperWorker();
  const store = createPaperStore({
    locale: navigator.language,
    draw: (order) => worker.ask('draw', order),
    write: (order) => worker.ask('write', order),
    fit: (order) => worker.ask('fit', order),
    readBack: async (file) => (await workerReader.readFile(file)).resume,
    save: saveFile,
    print: (file) => {
      const url = URL.createObjectURL(file);
      window.open(url, '_blank');
      // The tab has read it by then.
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    },
    keep: (paper) => void storedSettings.change((settings) => ({ ...settings, paper })).catch(() => {}),
  });
  void storedSettings.read().then(({ value }) => store.receive(value?.paper));
  storedSettings.watch(({ value }) => store.receive(value?.paper));
  return store;
}
