import type { AskCues } from '../../lib/requirements/ask-cues.ts';
import { eitherOr } from './either-or.ts';
import { headings, noHeading } from './headings.ts';
import { addressed, levelCues, levelHint } from './levels.ts';

/** How postings ask: everything that `findRequirements` is told about their language. */
export const askCues: AskCues = { headings, noHeading, levels: levelCues, levelHint, addressed, ...eitherOr };
