import type { DegreeCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** How English postings name degrees. */
export const degree: DegreeCues = {
  levels: [
    {
      value: 'Associate',
      words: defineExpression({
        cases: [["associate'?s? degree", 'Associate degree']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Bachelor’s',
      words: defineExpression({
        cases: [
          ["[Bb]achelor'?s?'?", 'Bachelor'],
          ['(?:BSc|B\\.Sc\\.?|B\\.S\\.?|B\\.E\\.?|B\\.?[Tt]ech|BEng|B\\.?Eng)', 'B.Tech'],
          ['B[SAE](?=\\s?(?:/|,|or |in |degree|&|and ))', 'BS in Computer Science'],
          ['[Uu]ndergraduate degree', 'Undergraduate degree'],
        ],
        frame: (cases) => String.raw`(?<![\w/.])(?:BA\/)?(?:${cases})(?!\w)`,
        flags: '',
      }),
    },
    {
      value: 'Master’s',
      words: defineExpression({
        cases: [
          [
            "[Mm]asters?'?s?(?=[\\s,/)]+(?:degree|in\\b|or\\b|of\\b|and\\b|level|preferred|\\+))(?!s? (?:new|the|our))",
            'Master of Science',
          ],
          ["[Mm]aster's", "Master's"],
          ['(?:MSc|M\\.Sc\\.?|M\\.S\\.?|M\\.?[Tt]ech|MEng)', 'MSc'],
          ['MS(?=\\s?(?:/|or (?:Ph|higher|PH)|in (?:C|E|M|S)|degree))', 'MS or PhD'],
          ['[Gg]raduate degree', 'Graduate degree'],
        ],
        frame: (cases) => String.raw`(?<![\w.-])(?:${cases})(?!\w)`,
        flags: '',
      }),
    },
    {
      value: 'PhD',
      words: defineExpression({
        cases: [
          ['ph\\.?d\\.?', 'PhD'],
          ['doctora(?:te|l degree)', 'Doctorate'],
        ],
        frame: (cases) => String.raw`\b(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
  ],
  any: defineExpression({
    cases: [
      [
        '(?:university|college|hbo|wo|academic|technical|science|engineering|cs|stem|advanced|relevant|higher education|computer science|four-year|4-year|it) degree',
        'university degree',
      ],
      ['degree in', 'A degree in'],
      ['degree (?:or equivalent|required|preferred|is)', 'degree or equivalent'],
      ['(?:university|college) graduates?', 'University graduate'],
      ['(?:educated to|have|hold|holds|possess) (?:an? )?degree', 'Educated to degree level'],
      ['graduated? (?:in|of) (?:computer|software|engineering)', 'Graduate in computer science'],
      ['diploma in', 'Diploma in'],
      ['higher education in', 'Higher education in a technical field'],
      ['(?:completed|finished|successful) (?:\\w+ ){0,2}studies(?: (?:of|in))?', 'Completed studies of'],
      [
        'studies (?:of|in) (?=computer|software|informatics|engineering|electrical)',
        'studies in computer science',
      ],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  except: defineExpression({
    cases: [
      ['(?:high|large|certain|some|great|significant|varying|360|strong) degrees?', 'a 360 degree view'],
      ['degrees? (?:of|to which)', 'the degree to which'],
      ['(?:tuition|reimburse|sponsored? degrees?|further education)', 'Tuition for a degree in'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  waived: defineExpression({
    cases: [
      [
        "(?:no|without a|don't need a|do not need a|not need a) (?:\\w+ ){0,2}degree(?: (?:is )?(?:required|needed|necessary))?",
        'No degree required',
      ],
      [
        "degrees? (?:\\w+ ){0,3}(?:is|are)?(?: not|n't) (?:required|needed|necessary|a must|mandatory|a requirement|essential)",
        'A degree is not required',
      ],
      ['degrees? (?:is |are )?optional', 'Degree optional'],
      [
        "(?:don't|do not) (?:care|mind|ask) (?:about )?(?:where|whether|if|what) (?:\\w+ ){0,2}stud(?:y|ied)",
        "We don't care where you studied",
      ],
      ["(?:don't|do not|doesn't) (?:care|mind) (?:\\w+ ){0,4}degrees?", "We don't care if you have a degree"],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  equivalent: defineExpression({
    cases: [
      [
        '(?:or|and/or) (?:an? )?(?:(?:equivalent|similar|comparable|commensurate) (?:\\w+ ){0,4}?|(?:relevant|related) (?:\\w+ )?)(?:experience|background|qualification|training)',
        'or equivalent experience',
        'or equivalent practical experience',
      ],
      [
        '(?:or|either) (?:\\w+ ){0,2}equivalent(?! (?:\\w+ ){0,4}(?:degree|experience|background|qualification|training))',
        'or foreign equivalent',
      ],
      ['experience (?:in lieu|instead)', 'experience in lieu'],
      [
        'or (?:(?!equivalent|similar|comparable|relevant|related)\\w+ ){0,2}(?:work|industry|practical|professional|hands-on|real-world) experience',
        'or industry experience',
      ],
      ['or (?:\\w+ ){0,3}(?:self-taught|taught|learned|bootcamp)', 'or a bootcamp'],
      ['or years of experience', 'or years of experience'],
      ['or (?:the )?equivalent in (?:\\w+ )?experience', 'or the equivalent in experience'],
      [
        'or (?:an? )?(?:comparable|similar|equivalent) (?:vocational )?(?:education|apprenticeship|studies)',
        'or a comparable education',
      ],
      ['equivalent (?:\\w+ ){0,2}experience or', 'equivalent practical experience or'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  fields: defineExpression({
    cases: [
      ['computer (?:science|engineering)', 'Computer Science'],
      ['software engineering', 'Software Engineering'],
      ['(?:electrical|electronic) engineering', 'Electrical Engineering'],
      ['information (?:technology|systems)', 'Information Technology'],
      ['(?:CS|CSE|STEM|IT)', 'CS'],
      ['data science', 'Data Science'],
      ['mathematics', 'Mathematics'],
      ['(?:informatics|physics|statistics)', 'Physics'],
      ['(?<!(?:computer|software|electrical|electronic) )engineering(?! school)', 'Engineering'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
};
