import { createImportKnowledge } from '../../rules/import/index.ts';

/** What reading a resume takes, made once. */
export const knowledge = createImportKnowledge();
