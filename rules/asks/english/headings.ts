import type { HeadingCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { sectionHeadings } from './section-headings.ts';

/** Words by which a candidate, a skill or a duty is described; headings do not open with them. */
const described = listWords(`
  experienced strong solid deep excellent proven demonstrated demonstrable advanced basic hands ability able familiar
  familiarity understanding exposure comfort expert passion`).join('|');

const degrees = listPhrases("bachelor | master's | masters | degree | a degree | bs | ba").join('|');

const duties = listWords(
  'translate gather collaborate develop design build implement maintain manage ensure',
).join('|');

const activities = listWords('using working building designing developing leading managing').join('|');

/** How English headings read, and what looks like one and is none. */
export const headings: HeadingCues = {
  sections: sectionHeadings,
  contractions: {
    "'ll": ' will',
    "'re": ' are',
    "'ve": ' have',
    "'d": ' would',
    "what's": 'what is',
    "who's": 'who is',
    "it's": 'it is',
    "that's": 'that is',
    "here's": 'here is',
    "won't": 'will not',
    "don't": 'do not',
    "doesn't": 'does not',
    "needn't": 'need not',
    "isn't": 'is not',
    "aren't": 'are not',
  },
  sentenceWords: listWords(`
    i you we they it he she is are if as our your this these that the a an with from into of in on at to for by and or`),
  insisting: ['required', 'minimum', 'must', 'essential'],
  qualifiers: listWords(`
    key main core primary principal basic minimum essential technical general specific additional other professional
    personal important position job role team your our the required preferred desired desirable necessary further`),
  mustHave: ['must have', 'must haves', 'must', 'you must have'],
  shouldHave: [
    'should have',
    'should haves',
    'should',
    'could have',
    'could haves',
    'could',
    'you should have',
    'you could have',
  ],
  work: listPhrases(`
    experience | hands on | exposure | work with | working with | work on | get to | use | services | technologies |
    tools | tech | stack | systems | skills`),
  jobNames: listPhrases(`
    engineer | developer | programmer | architect | analyst | manager | specialist | consultant | administrator |
    scientist | director | lead | officer | designer | coordinator | associate | assistant | intern | recruiter |
    writer | accountant | nurse | technician | representative | head of | vp | ceo | cfo | cto | sre | devops`),
  noJob: ['about', 'what', 'why', 'how', 'who'],
  itemOpening: defineExpression({
    cases: [
      [
        `experience (?:with|in|of|and knowledge|${activities})`,
        'Experience with Go',
        'Experience building APIs',
      ],
      [described, 'Strong Go', 'Ability to write Go'],
      [degrees, "Master's in Computer Science", 'A degree'],
      [duties, 'Build services', 'Collaborate with product'],
      ['good (?!to have|if)', 'Good command of Go'],
      ['great (?!if|to have)', 'Great command of Go'],
      ['knowledge (?:of|in)', 'Knowledge of Go'],
      ['working knowledge', 'Working knowledge of Go'],
      ['expertise (?:with|in)', 'Expertise in Go'],
      [String.raw`\d`, '5+ years of Go'],
      ['at least', 'At least five years of Go'],
      [String.raw`minimum (?:of|\d)`, 'Minimum of five years'],
      ['(?:some|prior|previous) experience', 'Prior experience'],
      ['work (?:with|closely)', 'Work closely with product'],
    ],
    frame: (cases) => String.raw`^(?:${cases})\b`,
    flags: 'i',
  }),
  statement: defineExpression({
    cases: [
      [String.raw`an?\s`, 'Go is a plus'],
      ['also', 'Go is also useful'],
      ['(?:highly|strongly)', 'Go is highly valued'],
      ['(?:preferred|desirable|desired)', 'Go would be preferred'],
      ['(?:required|essential|mandatory)', 'Go is required'],
      ['not', 'Go is not enough'],
    ],
    frame: (cases) => String.raw`^(?!\W*what\b).*\s(?:is|are|would be)\s(?:${cases})(?!.*\bif\b)`,
    flags: 'i',
  }),
};
