import type { SentenceCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';

const ofTheRole = listPhrases(`
  preferred | desired | a plus | you | your | looking for | seeking | hiring | responsible for | responsibilities |
  the role | this role | this position | the position | candidate | candidates | applicant | skill | skills | skillset |
  experienced | knowledge of | must | required | require | requires | opportunity to`).join('|');

const dont = "(?:do not|don['’]t)";
const them = '(?:all|any|these|those|them|each|every)';

/** What English sentences are about: the role, the team's tools, or the work of others. */
export const sentences: SentenceCues = {
  abbreviations: listWords(
    'e.g i.e eg ie ex esp vs incl approx min max sr jr inc ltd no dr mr ms u.s u.k yr yrs',
  ),
  duties: listPhrases(`
    design | develop | build | write | implement | maintain | integrate | contribute | support | work with | own |
    deploy | operate | optimise | optimize | collaborate | participate | ensure | create | automate | troubleshoot`),
  addressed: defineExpression({
    cases: [
      [ofTheRole, 'This role needs Go', 'Skills: Go'],
      ["we(?: a|[’'])re looking", 'We are looking forward to a Go engineer', 'we’re looking'],
      ['join (?:our|us|the)', 'Join our team'],
      ['we expect', 'We expect four years'],
      ["we(?:[’']d| would) (?:like|love|want) to see", 'We’d like to see'],
      [String.raw`experience (?:with|in|on|of|\w+ing)`, 'Experience running Go'],
      [String.raw`comfortable (?:with|using|\w+ing)`, 'Comfortable with Go'],
      ['familiar(?:ity)? with', 'Familiarity with Go'],
      ['hands[- ]on', 'Hands-on Go'],
      [String.raw`proficien\w+`, 'Proficient in Go'],
      ['help (?:us|develop|build|design|create|provide)', 'Help us build'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  stack: defineExpression({
    cases: [
      [
        String.raw`(?:is|are|was|were) (?:\w+ly )?` +
          '(?:built|written|developed|implemented|hosted|deployed|based|powered|used) ' +
          '(?:with|in|on|using|by|upon|as)',
        'Our services are mostly written in Go',
      ],
      ['runs? on', 'Our services run on AWS'],
      [String.raw`we (?:\w+ly )?use`, 'We mainly use Go'],
      ['(?:which|that) (?:will )?uses?', 'Services that use Go'],
      [String.raw`our (?:\w+ )?(?:stack|tools) (?:is|are|includes?|consists)`, 'Our tech stack includes Go'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  waived: defineExpression({
    cases: [
      [
        `(?:${dont}|does not|doesn['’]t|no) need (?:(?:any|to have|prior|previous|deep) )*` +
          `(?:experience|expertise|knowledge) (?:with|of|in) ${them}`,
        'You don’t need any prior experience with these tools',
      ],
      [
        `${dont} (?:need|have) to (?:know|have used|have worked with) ${them}`,
        'You do not have to know every tool',
      ],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  otherTeams: listPhrases(`
    front end | front-end | frontend | mobile | ios | android | data science | research | design | web client | ui | ux |
    remote work | communication | collaboration | project management`),
  people: listWords(`
    team teams department group specialist specialists expert experts colleagues organisation organization counterparts
    partners scientist scientists researcher researchers`),
};
