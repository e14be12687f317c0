import { createKnowledge } from '../../rules/index.ts';

/** What the product knows, made once. */
export const knowledge = createKnowledge();
