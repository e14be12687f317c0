import { listPhrases } from '../../lib/text/lists.ts';

/** Words that open an ask in a line of its own. A word also stands for what begins with it. */
const openings = listPhrases(`
  Strong | Solid | Proven | Deep | Excellent | Good | Hands-on | Proficien | Familiar | Comfort | Confident
  Experience | Knowledge | Working knowledge | Exposure | Expertise | Ability | Understanding`);

/** "5 years", "3+ years", "3-5 years", "10 to 12+ years". */
const years = String.raw`\d\d?\+? ?(?:-|–|to)? ?\d{0,2}\+? years`;

/** The beginning of a line that is an ask of its own, however long the line before is. */
export const askOpening = new RegExp(`^(?:${[...openings, years].join('|')})`);
