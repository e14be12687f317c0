import { createKnowledge } from '../rules/index.ts';

/** All that the product knows, made once a test file. */
export const knowledge = createKnowledge();

/** What it knows of the writing of resumes, beside what comparing needs. */
export const writing = await knowledge.loadWriting();
