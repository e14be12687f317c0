import type { ConditionCues } from '../../../lib/conditions/condition-cues.ts';
import { listPhrases } from '../../../lib/text/lists.ts';
import { languageNames } from './languages.ts';

/** Beginnings of the words by which conditions are stated. A sentence without one of them is not read closely. */
export const hints: ConditionCues['hints'] = {
  years: ['year', 'yrs', 'yr', 'yoe'],
  degree: listPhrases(`
    degree | bachelor | master's | masters | master of | phd | ph.d | doctora | bsc | b.s | bs | ba/ | msc |
    beng | b.e |
    b.tech | btech | university | diploma | graduate | studies | where you studied`),
  place: listPhrases(`
    remote | hybrid | on-site | onsite | on site | office | in-person | in person | locat | based | resid |
    relocat |
    time zone | timezone | from home | home-office | anywhere | worldwide | commut | overlap | utc | gmt | cet |
    hours of |
    must live | hire | hiring | candidates | applicants | wfh | eastern | pacific`),
  visa: listPhrases(`
    visa | sponsor | passport | citizen | authorized | authorised | authorization | authorisation | eligible to |
    eligibility |
    entitled to | permitted to | right to | permit | green card | permanent res | us person | u.s. person | itar |
    h-1b | h1b | national | singaporeans | u.s. citizen`),
  clearance: listPhrases(`clearance | cleared | clearable | polygraph | ts/sci | bpss | public trust`),
  language: [...Object.keys(languageNames), 'bilingual'],
  travel: listPhrases('travel | travelling | traveling | trips | fly to | on the road'),
  'on-call': listPhrases('on-call | on call | oncall | pager | out-of-hours | out of hours | standby'),
  pay: [
    ...listPhrases(`
      salar | pay | compensation | remunerat | wage | lpa | ctc | hourly | per hour | per annum | ote | rate |
      earn |
      usd | eur | gbp | cad | aud | chf | pln | inr | sek | nok | dkk | sgd | nzd | brl`),
    '$',
    '€',
    '£',
    '₹',
  ],
  contract: listPhrases(`
    contract | duration | perm | full-time | full time | fulltime | part-time | part time | permanent |
    unlimited | indefinite | maternity | parental | freelanc | fixed-term |
    fixed term | temporary | temp | intern | w2 | w-2 | b2b | c2c | corp | fte | employment`),
  'start-date': listPhrases('start | immediate | join | available | entry'),
  'closing-date': listPhrases(
    'closing | close | deadline | apply by | apply before | applications | no later than | expire',
  ),
};
