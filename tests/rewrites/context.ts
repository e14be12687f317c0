import type { RewriteContext } from '../../lib/rewrites/context.ts';
import { writing } from '../knowledge.ts';

/** The context that the product itself uses, without a posting. */
export const context: RewriteContext = writing;
