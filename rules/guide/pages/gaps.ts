import { answersPage } from '../answers-page.ts';

export const gapsPage = answersPage({
  id: 'gaps',
  title: 'Gaps, layoffs and short stays',
  saysAlso:
    'gap year gaps unemployed unemployment jobless career break sabbatical parental leave maternity paternity illness sick health burnout caring layoff laid off redundant redundancy made redundant fired dismissed let go terminated quit resigned left job hopping short stay few months bankrupt shut down reason for leaving prison',
  intro: 'A gap that is told in three words is read over. A gap that looks hidden is asked about first.',
  answers: [
    [
      'Do I have to explain a gap?',
      'Up to three months: no. Longer: one line with dates, like a role. “Parental leave”, “Cared for a relative”, “Travelled”, “Career break”. No reason beyond that; illness is nobody’s business.',
    ],
    [
      'I was laid off.',
      'Give the role its true end date and its best bullets. If it helps, add three words to the employer’s line: “office closed 2025”, “team of 40 dissolved”. Layoffs are common and carry no blame.',
    ],
    [
      'I was fired.',
      'A resume never says why a role ended. Write what you did there and the true dates. Have one calm, honest sentence ready for the interview, and do not change a title or a month: employers are called.',
    ],
    [
      'I was only there for a few months.',
      'Under three months, and nothing shipped: you may leave it out if no large gap opens. Otherwise keep it, with one bullet. Several short contracts belong under one heading.',
    ],
    [
      'Can I write years only, so that the gap is not seen?',
      'Better not. Years without months look like a hidden gap, and parsers then count the months wrongly.',
    ],
    [
      'What if I did something in that time?',
      'A merged change, a certificate that the posting names, a small service with users: put it where it belongs, with its date. It shows that your hands stayed on the keyboard.',
    ],
  ],
  more: ['dates', 'several-roles', 'functional-layout'],
});
