import { describe, expect, it } from 'vitest';
import { conditionsOf, namesOf } from './conditions-of.ts';

describe('A condition', () => {
  it.each([
    ['We are looking for someone with 5+ years of experience.', 'years: 5+ years'],
    ['- 5-8 yrs of experience in software development', 'years: 5 to 8 years'],
    ['- at least three years as a backend developer', 'years: 3+ years'],
    ['- Experience: 4 years', 'years: 4 years'],
    ['- 6+ years of backend experience with Go', 'years: 6+ years'],
    ['- 5+ years of experience building distributed systems', 'years: 5+ years'],
    ['- ideally 5+ years of experience', 'years: 5+ years, a plus'],
  ])('counts years in all: %s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it.each([
    '- 5+ years of Go',
    '- 5+ years of experience with Kubernetes',
    '- 3 years of hands-on experience in Java',
    '- 4+ years of professional Python development experience',
    '- 5+ years running, patching and growing Kafka',
    'For 20 years we have built ships.',
    'In the next three years we will double our team.',
    'We have 25 years of experience in logistics.',
    'Your options vest over 4 years.',
    'The industry changed 10 years ago.',
  ])('is none where the years are those of a technology or of the company: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    ['We are unable to sponsor visas at this time.', 'visa: No visa sponsorship', 'refused'],
    ['Visa sponsorship: No', 'visa: No visa sponsorship', 'refused'],
    ['You must be authorized to work in the United Kingdom.', 'visa: Right to work in the UK', 'required'],
    [
      'Must be a US citizen or green card holder.',
      'visa: US citizens and permanent residents only',
      'required',
    ],
    ['This is not a remote role.', 'place: No remote work', 'refused'],
    ['Remote work is not possible.', 'place: No remote work', 'refused'],
    ['You must live in Germany.', 'place: Must live in Germany', 'required'],
    ['Active TS/SCI clearance with polygraph', 'clearance: Active TS/SCI clearance', 'required'],
    ['You speak German (C1).', 'language: C1 German', 'required'],
    ['No clearance required.', 'clearance: No clearance needed', 'waived'],
    ['Dutch is not required.', 'language: No Dutch needed', 'waived'],
    ['Polish is a plus for this job, speaking it helps.', 'language: Polish, a plus', 'preferred'],
  ])('is marked as refused, required, waived or only liked: %s', (text, expected, stance) => {
    const [condition] = conditionsOf(text);
    expect(`${condition?.kind}: ${condition?.value}`).toBe(expected);
    expect(condition?.stance).toBe(stance);
  });

  it.each([
    'All applicants are considered regardless of citizenship or visa status.',
    'Our clients include Visa and Mastercard.',
    'You will call remote procedures and debug remote servers.',
    'We run a hybrid cloud with on-site backups.',
    'You get a training budget of €2,000 a year and a €500 home office allowance.',
    'We raised $40 million and process $2 billion of payments.',
    'Please call us on call center lines.',
    'Our on-call scheduling product pages thousands of engineers.',
    'You write smart contracts and test data contracts.',
    'We serve the travel industry and reimburse your travel expenses.',
    'You enjoy a high degree of freedom and a 360 degree view.',
    'You master new tools quickly.',
    'Our German customers love the product; we polish every release.',
    'You work with the executive sponsor of each project.',
    'We pay for your lunch, and 401k matching is included.',
    'Customs clearance for 300 ports runs on our platform.',
    'We work to tight deadlines.',
  ])('is none of these words: %s', (text) => {
    expect(namesOf(text)).toEqual([]);
  });

  it.each([
    ['Salary: 70-90k EUR', 'pay: €70,000 to €90,000 a year'],
    ['Pay: $45/hr', 'pay: $45 an hour'],
    ['Day rate up to £650', 'pay: Up to £650 a day'],
    ['Compensation is between PLN 20,000 and PLN 25,000 per month', 'pay: PLN 20,000 to PLN 25,000 a month'],
    ['€ 4.500 – 6.000 per month', 'pay: €4,500 to €6,000 a month'],
  ])('shows pay in one form: %s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it('stands under its heading, and a fact of a line belongs to its label', () => {
    expect(namesOf('Location\nPorto\n\nClosing date\n3 May 2027\n')).toEqual([
      'place: Porto',
      'closing-date: Apply by 3 May 2027',
    ]);
  });

  it('is only liked under a heading for what is nice to have', () => {
    expect(namesOf('Nice to have\n- Fluent French\n- A degree in computer science')).toEqual([
      'language: Fluent French, a plus',
      'degree: Degree in Computer Science, a plus',
    ]);
  });

  it('is found once, however often it is said', () => {
    expect(namesOf('We are remote. Location: Remote\n\n- This is a fully remote position')).toEqual([
      'place: Remote',
    ]);
  });
});
