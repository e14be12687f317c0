import type { RewriteContext } from '../../lib/rewrites/context.ts';
import { bulletKnowledge } from '../../rules/bullets/index.ts';
import { createKnowledge } from '../../rules/index.ts';

const { extract, terms } = createKnowledge();

/** The context that the product itself uses, without a posting. */
export const context: RewriteContext = { knowledge: bulletKnowledge, extract, terms };
