import type { CompanyCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';

/** How English postings speak of the company itself and of others, so that no company is taken for a technology. */
export const company: CompanyCues = {
  story: defineExpression({
    cases: [
      ['^(?:we|our|since|founded|today|headquartered)', 'Today 4,000 farms ship with Fennel'],
      ['our (?:mission|customers|clients|vision|products?|platform)', 'It is our mission to ship grain'],
      ['founded in', 'Fennel was founded in 2015'],
      [
        String.raw`is (?:a|an|the|one of the) (?:[\w#.-]+ ){0,5}` +
          '(?:company|leader|provider|platform|startup|firm)',
        'Fennel is one of the fastest growing provider of crates',
      ],
      ["world's", "Fennel ships the world's grain"],
      ['trusted by', 'Fennel is trusted by farmers'],
      ['backed by', 'Fennel is backed by farmers'],
      ['used by', 'Fennel is used by farmers'],
      ['(?:helping|helps)', 'Fennel helps farmers'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  nameBefore: listPhrases(`
    about | why | join | joining | life at | working at | work at | careers at | benefits at | meet | see yourself at |
    more on | who is | what is`),
  nameAfter: defineExpression({
    cases: [
      [
        String.raw`\s(?:is|are)\s(?:currently |now |also |actively )?` +
          '(?:looking|hiring|seeking|searching|recruiting|growing)',
        ' is currently hiring',
      ],
      [
        String.raw`\s(?:is|are)\s(?:currently |now |also |actively )?` +
          '(?:on a mission|committed|proud|dedicated|building)',
        ' is proud',
      ],
      [
        String.raw`\s(?:is|are)\s(?:currently |now |also |actively )?` +
          String.raw`an? (?:equal|[\w -]{0,28}(?:company|startup|employer|provider|leader))`,
        ' is a fast-growing company',
        ' is an equal opportunity employer',
      ],
      [String.raw`\s(?:is|are)\s(?:headquartered|backed)`, ' is headquartered in Lisbon'],
      ["[’']s (?:mission|culture|values|vision|team|customers|products|business)", '’s mission'],
      [String.raw`\s(?:was|were) (?:founded|created|started)`, ' was founded'],
      [String.raw`\s(?:offers|believes|provides|empowers|helps|powers)\b`, ', Inc. believes'],
    ],
    frame: (cases) => String.raw`^(?:,? inc\.?)?(?:${cases})`,
    flags: 'i',
  }),
  nameBetween: { before: ['at'], after: ['we'] },
  forms: listWords(`
    inc llc ltd gmbh corp corporation limited technologies labs company website careers jobs`),
  others: defineExpression({
    cases: [
      ['invest(?:ed|ors?|ment)', 'The people behind Snowflake invested in us'],
      ['funding', 'Funding from the family of Snowflake'],
      ['funded by', 'We are funded by the makers of Snowflake'],
      ['backed by', 'We are backed by the makers of Snowflake'],
      ['raised', 'We raised a round'],
      [String.raw`co-?found\w*`, 'Cofounded by the makers of Snowflake', 'Co-founding Snowflake'],
      ['founders?', 'The founders of Snowflake'],
      ['founded by', 'Founded by the makers of Snowflake'],
      ['trusted by', 'Trusted by Snowflake'],
      ['relied on by', 'Relied on by Snowflake'],
      [
        '(?:customers|clients|companies|brands|partners|enterprises|organi[sz]ations|startups|teams) ' +
          '(?:include|including|like|such as)',
        'Our customers include Snowflake',
      ],
      ['used by', 'Used by Snowflake'],
      ['acquired', 'We were acquired'],
      ['alumni', 'A team of alumni of Snowflake'],
      ['formerly', 'Formerly of Snowflake'],
      ['veterans', 'Veterans of Snowflake'],
      ['previously (?:at|of|worked)', 'She previously worked for Snowflake'],
      ['ex-', 'A team of ex-Snowflake people'],
      ['partner(?:ship|ed|s)? with', 'In partnership with Snowflake'],
      ['competitors?', 'Our competitors'],
      ['nasdaq', 'Listed at the Nasdaq'],
      ['nyse', 'Listed at the NYSE'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
};
