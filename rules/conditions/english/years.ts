import type { YearCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** How English postings ask for years of experience in all. */
export const years: YearCues = {
  unit: String.raw`years?|yrs?\.?|yoe`,
  to: String.raw`to|or|(?<=\bbetween \S{1,9} )and`,
  atLeast: 'at least|(?:a )?min(?:imum|\\.)?(?: of)?|more than|over|no less than|not less than|from|>',
  upTo: 'up to|max(?:imum)?(?: of)?|less than|at most',
  orMore: 'or more|plus|or longer|minimum',
  notBefore: defineExpression({
    cases: [
      ['(?:next|past|last|previous|coming|recent)(?: few| couple of)?', 'in the past'],
      ['(?:first|every|each|another|after|within|since|during|in)(?: the)?', 'Within the first'],
      ['(?:founded|established|started|celebrat\\w+|span\\w*)(?: over| more than)?', 'founded'],
      ['(?:guarantee|warranty|lease|vest\\w*)(?: \\w+){0,2}', 'vesting over'],
    ],
    frame: (cases) => String.raw`\b(?:${cases})\s?$`,
    flags: 'i',
  }),
  notAfter: defineExpression({
    cases: [
      ['(?:old|ago|later|running|now|straight)\\b', ' old'],
      ['in (?:a row|business|the making|operation|existence)\\b', ' in a row'],
      ['on the market', ' on the market'],
      [
        'of (?:age|history|growth|tenure|vesting|funding|runway|operation|success|data|innovation|tradition|excellence)\\b',
        ' of history',
      ],
      [
        '(?:plan|contract|fixed|term|vest|warranty|roadmap|anniversary|cliff|runway|program|period)\\w*',
        '-plan',
      ],
      ['(?:after|before|from now|since|in total revenue)\\b', ' after'],
    ],
    frame: (cases) => String.raw`^[\s-](?:${cases})`,
    flags: 'i',
  }),
  ofUs: defineExpression({
    cases: [
      ["(?:we|our|us|we've)", 'For twenty years we'],
      ['(?:founded|collectively|combined we)', 'Founded'],
      ['the (?:company|firm|business)', 'The company'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  ofYou: defineExpression({
    cases: [
      ["you(?:'ll| will| should| must)? (?:\\w+ )?(?:have|need|bring)", 'You bring'],
      ["(?:you've|you are|you're|your)", 'You’ve built'.replace('’', "'")],
      ['(?:candidates?|applicants?|someone|a person|engineers? with)', 'someone with'],
      ['(?:must|required?|requirements?|qualifications?|ideally)', 'is required'],
      ['(?:looking|searching) for', 'We are looking for'],
      ['(?:seek(?:ing)?|expect|require)', 'We seek'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  experience: defineExpression({
    cases: [
      ['experiences?', 'of experience'],
      ['exp\\b\\.?', 'exp.'],
      ['(?:behind|under) (?:you|them|your belt|their belt)', 'behind you'],
      ['(?:expertise|background|track record)', 'background'],
      ['(?:development|programming|coding)(?! in\\b)', 'of development'],
    ],
    frame: (cases) => String.raw`\b(?:${cases})`,
    flags: 'i',
  }),
  trade: defineExpression({
    cases: [
      ['software', 'in software'],
      ['back[- ]?end', 'of backend work'],
      ['full[- ]?stack', 'of full stack work'],
      ['engineering', 'of engineering'],
      ['engineers?', 'as an engineer'],
      ['developers?', 'as a developer'],
      ['industry', 'of industry practice'],
      ['(?:tech|IT|technology)', 'in IT'],
      ['(?:dev(?:sec)?ops|sre|site reliability|infrastructure|platform)', 'in DevOps'],
      [
        '(?:similar|related|comparable|same|equivalent|relevant) (?:field|job|capacity)s?',
        'in a similar field',
      ],
      ['(?:role|position)s?', 'in this position'],
      ['administrat(?:ion|or)', 'of system administration'],
      ['architect', 'as an architect'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  countsOn: defineExpression({
    cases: [
      ['(?:of|in|with|on|as|within|using)', ' of'],
      [
        '(?:working|programming|coding|developing|building|writing|hands-on) (?:\\w+ )?(?:with|in|on|using)',
        ' working with',
      ],
    ],
    frame: (cases) => String.raw`^'?\s(?:of |experience )?(?:${cases})\b`,
    flags: 'i',
  }),
  work: defineExpression({
    cases: [['\\w{3,}ing', ' building']],
    frame: (cases) => String.raw`^\s(?:of )?(?:\w+ly )?(?:${cases})\b`,
    flags: 'i',
  }),
  ahead: defineExpression({
    cases: [
      ['[(:,–-]', 'Backend development ('],
      ['for', 'You have been an engineer for '],
      ['of', 'experience of '],
    ],
    frame: (cases) => String.raw`(?:^|\W|\b)(?:${cases})\s?$`,
    flags: 'i',
  }),
  part: defineExpression({
    cases: [
      ['including', 'including'],
      ['(?:of which|of those|of them)', 'of which'],
      ['with(?: at least| a minimum of)?\\s$', 'with '],
    ],
    frame: (cases) => String.raw`\b(?:${cases})`,
    flags: 'i',
  }),
};
