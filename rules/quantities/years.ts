import type { YearWords } from '../../lib/quantities/quantity-words.ts';
import { listWords } from '../../lib/text/lists.ts';

/** Words that tell a year from a count. */
export const years: YearWords = {
  before: listWords('in since until till by year fy fiscal during through between before after circa'),
  determiners: listWords('the our its their his her my your this a an'),
  yearly: listWords(`
    goals okrs targets objectives priorities initiatives plans roadmap roadmaps budget budgets forecasts
    results revenue sales earnings prices levels figures data taxes tax fiscal financial annual year-end
    holiday holidays season election elections census olympics friday monday
    awards prizes edition editions conference conferences summit summits hackathon hackathons
    graduates interns hires era style vintage model regulations guidelines outages`),
};
