import type { AskCues } from '../../lib/requirements/ask-cues.ts';
import { companyCues } from './company.ts';
import { eitherOr } from './either-or.ts';
import { headings, jobTitle, noHeading } from './headings.ts';
import { addressed, levelCues, levelHint, otherTeams, people, stackSentence, waived } from './levels.ts';

/** How postings ask: everything that `findRequirements` is told about their language. */
export const askCues: AskCues = {
  headings,
  noHeading,
  jobTitle,
  levels: levelCues,
  levelHint,
  addressed,
  otherTeams,
  people,
  stackSentence,
  waived,
  ...companyCues,
  ...eitherOr,
};
