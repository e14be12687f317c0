import { describe, expect, it } from 'vitest';
import { namesOf } from './conditions-of.ts';

describe('A condition is the same in other words', () => {
  it.each([
    ['- Between 2 and 4 years of industry experience', 'years: 2 to 4 years'],
    ['- 8+ YOE building distributed systems', 'years: 8+ years'],
    ["We don't care about degrees.", 'degree: No degree needed'],
    [
      '- Completed studies of computer science or a comparable education',
      'degree: Degree in Computer Science or equivalent experience',
    ],
    ['Remote (US only)', 'place: Remote, the US'],
    ['- London, hybrid (2 days/week)', 'place: Hybrid, 2 days on site, London'],
    ['At least 40% of your time in the office in Prague.', 'place: Hybrid, 40% on site, Prague'],
    ['- 2 days home office per week', 'place: Hybrid, 2 days from home'],
    ['You must be within 4 hours of CET.', 'place: Within 4 hours of CET'],
    ["We're unable to help with work permits.", 'visa: No visa sponsorship'],
    ["We'll take care of your visa.", 'visa: Visa sponsorship offered'],
    ['EU citizenship or a valid work permit is required.', 'visa: Right to work required'],
    [
      'Ready to apply for a clearance: EU Restricted',
      'clearance: EU Restricted clearance, held or obtainable',
    ],
    ["Dutch isn't necessary in the team.", 'language: No Dutch needed'],
    ["You'll fly to Oslo twice a year.", 'travel: Travel twice a year'],
    ["- You won't be on call", 'on-call: No on-call'],
    ['- You will carry the pager one week a month', 'on-call: On-call, one week a month'],
    ['Base pay of $118,000 to $139,000 and a monthly bonus', 'pay: $118,000 to $139,000 a year'],
    ['Maternity cover, 9 months', 'contract: Fixed term of 9 months'],
    ['Type of contract: unlimited, 37.5 h', 'contract: Permanent'],
    ['Starting from Q2 2026', 'start-date: Starts Q2 2026'],
    ['Send us your application no later than 1 May 2026.', 'closing-date: Apply by 1 May 2026'],
  ])('%s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it('keeps the level of a language to the language that it stands beside', () => {
    expect(namesOf('- Very good German and good English')).toEqual([
      'language: Strong German',
      'language: Good English',
    ]);
  });

  it('takes a share of travel for no share of the week', () => {
    expect(namesOf('Travel up to 20% to our office in Oslo')).toEqual(['travel: Up to 20% travel']);
  });
});
