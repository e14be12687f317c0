import type { PaperKnowledge, Template } from '../../lib/layout/template.ts';
import { fonts } from '../fonts/index.ts';
import { compact } from './compact.ts';
import { orders } from './orders.ts';
import { plain } from './plain.ts';
import { serif } from './serif.ts';
import { side } from './side.ts';

/** Templates in the order in which they are offered; the first is used where nothing was chosen. */
export const templates: readonly Template[] = [plain, serif, compact, side];

/** Everything that setting a resume needs to know. */
export const paperKnowledge: PaperKnowledge = { templates, fonts, orders };
