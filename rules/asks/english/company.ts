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
    about | why | join | joining | life at | working at | work at | careers at | benefits at | meet |
    see yourself at |
    more on | who is | what is | company: | employer: | client: | organisation: | organization: | hiring company: |
    company name: | this is | we are | welcome to`),
  nameBehind: listPhrases(`
    join | joining | work at | working at | work for | working for | works at | here at | welcome to | apply to |
    careers at | career at | jobs at | job at | life at | team at | role at | people at | culture at |
    engineers at |
    engineer at | developer at | developers at | everyone at | us at | we at | we are | we’re | we're |
    on behalf of |
    hired by | employed by`),
  goesOn: listWords('and in as to we you is has means where will today now'),
  nameAfter: defineExpression({
    cases: [
      [
        String.raw`\s(?:is|are)\s(?:currently |now |also |actively )?` +
          '(?:looking|hiring|seeking|searching|recruiting|growing)',
        ' is currently hiring',
      ],
      [String.raw`\s(?:hires|seeks|employs|recruits)\b`, ' hires for its team'],
      [String.raw`\shas (?:raised|offices|grown|won)\b`, ' has raised a round'],
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
  nameBetween: { before: ['at'], after: ['we', 'you', 'our', 'your', 'everyone'] },
  forms: listWords(`
    inc llc ltd gmbh corp corporation limited technologies labs company website careers jobs`),
  legalForms: listWords(`
    Inc Inc. LLC Ltd Ltd. Limited GmbH Corp Corp. Corporation AG SE PLC plc BV B.V. NV N.V. Oy AB ApS A/S SAS SA S.A.
    Srl S.r.l. SpA Pty KG`),
  units: listWords(`
    Team Teams Squad Chapter Guild Group Department Engineer Engineers Developer Developers Engineering Platform Cluster
    Clusters Services Service Backend Architect Administrator Specialist Consultant Lead Expert Experts Programmer
    Community Certified Certification Certifications Experience Stack Skills Knowledge Streams Connect Cloud Streaming
    SQL Boot Framework Core Database Warehouse API APIs SDK`),
  askedBefore: defineExpression({
    cases: [
      [
        '(?:experience|knowledge|proficiency|proficient|familiarity|familiar|expertise|skills|skilled|fluent|' +
          'experienced|exposure|understanding|comfortable|hands-on) (?:in|with|of|using|to)',
        'solid knowledge of ',
      ],
      [String.raw`\d\+? (?:years|yrs)(?: of| in| with)?`, '3+ years of '],
      ['(?:built|written|developed|implemented|run|running) (?:with|in|on)', 'services built with '],
    ],
    frame: (cases) => String.raw`\b(?:${cases})\s$`,
    flags: 'i',
  }),
  askedAfter: defineExpression({
    cases: [
      [
        String.raw`(?:is )?(?:an? )?(?:big )?(?:required|preferred|must|plus|bonus|mandatory|essential)\b`,
        ' is a plus',
      ],
      [String.raw`(?:experience|knowledge|skills|expertise|proficiency)\b`, ' experience'],
    ],
    frame: (cases) => String.raw`^\s\(?(?:${cases})`,
    flags: 'i',
  }),
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
