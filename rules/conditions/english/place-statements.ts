import type { ConditionCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';
import { job } from './job.ts';

/** How English postings limit where one may live, and what they say of moving. */
export const placeStatements: Pick<
  ConditionCues['statements'],
  'no-remote' | 'near' | 'residence' | 'open-to' | 'no-relocation' | 'relocation'
> = {
  'no-remote': {
    words: defineExpression({
      cases: [
        ['no (?:fully )?remote(?: work| working| option)?(?! (?:experience|procedure))', 'No remote work'],
        [
          `not (?:currently |be )?(?:an? |open to |eligible for |available for |offer(?:ing)? |able to offer |support )?(?:fully )?remote(?:ly)?(?: (?:work(?:ing)?|${job}))?`,
          'This is not a remote role',
        ],
        [
          "remote(?: work(?:ing)?| option)? is(?: not|n't) (?:\\w+ ){0,2}(?:possible|available|offered|an option|supported)",
          "Remote work isn't an option",
        ],
        [
          "(?:cannot|can't|can not) (?:be (?:done|performed) |be |work |offer |support )(?:fully )?remote(?:ly)?",
          'cannot be done remotely',
        ],
        [
          "(?:don't|do not|does not|doesn't) (?:offer|allow|support) (?:fully )?remote",
          "We don't offer remote",
        ],
      ],
      frame: plainWords,
      flags: 'i',
    }),
    except: defineExpression({
      cases: [[String.raw`if (?:\w+ ){0,6}not (?:\w+ )?remote`, 'If this position is not remote']],
      frame: plainWords,
      flags: 'i',
    }),
  },
  near: {
    words: defineExpression({
      cases: [
        [
          String.raw`(?:reside|live|based|located|be) within (?:a )?(?:\d+[ -])?(?:miles?|km|kilometers|minutes|commut\w+|hours?(?! of [A-Z]{2,4}\b))`,
          'reside within 75 miles',
        ],
        [
          String.raw`(?:within|able to) (?:a )?(?:\w+ )?(?:commut(?:able|ing|e)) (?:distance|to)`,
          'within commuting distance',
        ],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
  residence: {
    words: defineExpression({
      cases: [
        [
          '(?:must|need to|have to|required to|should) (?:currently |physically |already )?(?:be )?(?:based|located|reside|residing|live|living|resident)(?: in| within)?',
          'You must live in',
        ],
        [
          '(?:candidates|applicants|people|residents|engineers) (?:\\w+ ){0,3}(?:based|located|residing|living) in(?=[^.;]{0,30} only)',
          'candidates based in X only',
        ],
        [
          'only (?:\\w+ ){0,4}(?:candidates|applicants|people|residents|hire|hiring)(?: \\w+)? ?(?:based |located |residing |living )?(?:in|from|within)',
          'We can only hire in',
        ],
      ],
      frame: plainWords,
      flags: 'i',
    }),
    except: defineExpression({
      cases: [["(?:don't|do not|not) (?:need|have) to", 'You do not have to live in']],
      frame: plainWords,
      flags: 'i',
    }),
  },
  'open-to': {
    words: defineExpression({
      cases: [
        [
          '(?:open to|considering|accepting|welcome) (?:\\w+ ){0,2}(?:candidates|applicants|people|applications) (?:currently )?(?:located |based |residing |living |from |anywhere )*(?:in|within|from)?',
          'open to candidates located anywhere in',
        ],
        [
          '(?:we (?:can )?hire|we are hiring|hiring is possible|able to hire|available to (?:candidates|people))(?: \\w+){0,2} (?:in|from|within)',
          'We can hire people in',
        ],
      ],
      frame: (cases) => String.raw`\b(?:${cases})`,
      flags: 'i',
    }),
  },
  'no-relocation': {
    words: defineExpression({
      cases: [
        [
          '(?:no|not (?:offer|provide|eligible for)|without|cannot offer) (?:\\w+ )?relocation',
          'No relocation',
        ],
        [
          "relocation(?: (?:assistance|support|package|help))?(?: provided| is)?:?(?: (?:no|none)\\b| (?:will |is |are )?(?:not|n't)\\b)",
          'Relocation assistance: no',
        ],
      ],
      frame: (cases) => String.raw`\b(?:${cases})`,
      flags: 'i',
    }),
  },
  relocation: {
    words: defineExpression({
      cases: [
        ['relocation (?:assistance|support|package|help|bonus|budget|costs?)', 'Relocation package'],
        ['(?:support|help|assist)(?: you)?(?: with)? (?:your )?relocation', 'We support your relocation'],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
};
