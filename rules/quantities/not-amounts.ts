import { CURRENCY_SIGNS } from '../../lib/text/currencies.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { ENGLISH_MONTH } from '../../lib/text/month-names.ts';

/** Numbers in these are parts of names, versions, dates, addresses or scores. */
export const notAmounts = defineExpression({
  cases: [
    [
      String.raw`(?<![\d${CURRENCY_SIGNS}])\+?(?:\(\d{2,4}\)|\d{2,4})(?:[\s.-]\(?\d{2,4}\)?){2,4}(?!\d)`,
      '(415) 555-0271',
      '49 151 1234 5678',
    ],
    [String.raw`\+\d[\d\s().-]{7,18}\d`, '+49 1512345678'],
    [String.raw`(?<!\d)\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?!\d)`, '2021-04', '2021-4-30'],
    [String.raw`(?<!\d)\d{1,9}(?:\.\d{1,9}){2,}`, '10.0.0.1', 'log4j 2.17.1', '30.4.2021'],
    [
      String.raw`(?<![\d.])\d{1,9}(?:\.\d{1,9})?/\d{1,9}(?:\.\d{1,9})?(?![\d%])`,
      '24/7',
      '3.9/4.0',
      '05/2022',
    ],
    [
      String.raw`${ENGLISH_MONTH}\s(?:\d{1,2}(?:st|nd|rd|th)?(?:,\s\d{4})?(?![\d%.,])|\d{4}(?!\d))`,
      'March 3rd',
      'Sept. 30, 2021',
      'May 2021',
    ],
    [String.raw`\bO\([^()]{1,16}\)`, 'O(1) lookups'],
    [String.raw`\b401\s?\(?[kK]\b`, 'a 401(k) match'],
    [String.raw`(?<!\d)\d{1,9}:\d`, '1:1s'],
    [String.raw`(?:https?://|www\.)\S+`, 'www.example.com/2021'],
    [String.raw`\d{2}(?:\.\d+)?(?:th|st|nd|rd)[\s-]percentile`, 'the 99th percentile'],
    [String.raw`['’]\d\d(?!\d)`, 'summer of ’21'],
  ],
  frame: (cases) => cases,
  flags: 'gu',
});
