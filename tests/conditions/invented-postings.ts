import type { ConditionKind } from '../../lib/conditions/condition.ts';

/** An invented posting, and the conditions that a reader finds in it. */
export interface InventedPosting {
  name: string;
  text: string;
  expected: [kind: ConditionKind, value: string][];
}

export const inventedPostings: InventedPosting[] = [
  {
    name: 'a Berlin scale-up',
    text: `Senior Backend Engineer (m/f/d)

For 20 years we have moved parcels; we are backed by €40 million of funding.

Your profile
- 5+ years of professional experience in software engineering
- 3+ years of Go
- Fluent English; German at B2 level is a plus
- A university degree in computer science or equivalent practical experience

What we offer
- A hybrid model: 3 days a week in our Berlin office
- Salary: €70,000 - €90,000 per year, plus a training budget of €2,000
- We support you with your visa
- A permanent contract

Apply by 12 December 2026.`,
    expected: [
      ['years', '5+ years'],
      ['place', 'Hybrid, 3 days on site, Berlin'],
      ['visa', 'Visa sponsorship offered'],
      ['language', 'Fluent English'],
      ['language', 'B2 German, a plus'],
      ['pay', '€70,000 to €90,000 a year'],
      ['contract', 'Permanent'],
      ['degree', 'Degree in Computer Science or equivalent experience'],
      ['closing-date', 'Apply by 12 Dec 2026'],
    ],
  },
  {
    name: 'a defence contractor',
    text: `Platform Engineer

Location: Reston, VA (on-site)
Clearance: Active TS/SCI required

Requirements:
* U.S. citizenship is required.
* Bachelor's degree in Computer Science and 8 years of experience, or Master's degree and 6 years of experience
* 4 years of experience with Kubernetes
* Travel up to 25% to customer sites
* Participate in a 24/7 on-call rotation

We are unable to sponsor visas for this role.
Pay range: $155,000 to $190,000 annually`,
    expected: [
      ['years', '8 years'],
      ['years', '6 years with a Master’s'],
      ['place', 'On site, Reston, VA'],
      ['visa', 'US citizenship required'],
      ['visa', 'No visa sponsorship'],
      ['clearance', 'Active TS/SCI clearance'],
      ['pay', '$155,000 to $190,000 a year'],
      ['degree', 'Bachelor’s or Master’s degree in Computer Science'],
      ['travel', 'Up to 25% travel'],
      ['on-call', 'On-call, 24/7'],
    ],
  },
  {
    name: 'a remote company with limits',
    text: `Staff Engineer, Payments

We process payments for Visa and Mastercard and raised $60M last year.

Fully remote within the EU. You need at least 4 hours of overlap with CET.
We can only hire in Germany, Spain and Portugal.

You have
- Ten or more years of software development experience
- Experience with remote procedure calls (gRPC) and hybrid cloud

No visa sponsorship. No agencies, please.
Compensation: €95k-€115k
Start date: 1 March 2027`,
    expected: [
      ['years', '10+ years'],
      ['place', 'Remote, the EU'],
      ['place', '4 hours of overlap with CET'],
      ['place', 'Must live in Germany, Spain and Portugal'],
      ['visa', 'No visa sponsorship'],
      ['pay', '€95,000 to €115,000 a year'],
      ['start-date', 'Starts 1 Mar 2027'],
    ],
  },
  {
    name: 'an agency with a contract',
    text: `Java Developer – 6 month contract
Rate: £500 - £550 per day, inside IR35
Location: Leeds, hybrid, two days per week on site
SC clearance required, or eligible for it
Start: ASAP
No corp-to-corp.`,
    expected: [
      ['place', 'Hybrid, 2 days on site, Leeds'],
      ['clearance', 'SC clearance, held or obtainable'],
      ['pay', '£500 to £550 a day'],
      ['contract', '6-month contract'],
      ['contract', 'No contractors'],
      ['start-date', 'Starts as soon as possible'],
    ],
  },
  {
    name: 'a travel company with traps',
    text: `Backend Engineer

Our travel search engine is used by the travel industry in 40 countries. Customers call us on call centre lines, and
insights based on call volume drive our roadmap. Over the past 15 years we have grown every year.

The work
- Build remote monitoring for hotel devices and on-site kiosks
- Smart contracts and data contracts between teams
- Smooth on-call handovers are a product of ours: an on-call scheduling tool

We give you €1,500 a year for conferences, a commuter allowance of €80 per month, and we love to travel.

All qualified applicants are considered regardless of citizenship, immigration or visa status, age or degree of
disability.`,
    expected: [],
  },
  {
    name: 'an Indian product team',
    text: `Backend Developer
Experience: 4-7 years
Location: Bengaluru (work from office, 5 days a week)
CTC: 25-35 LPA
Notice: Immediate joiners preferred
Education: B.Tech/M.Tech in Computer Science
Employment type: Full-time`,
    expected: [
      ['years', '4 to 7 years'],
      ['place', 'On site, Bengaluru'],
      ['pay', '₹2,500,000 to ₹3,500,000 a year'],
      ['contract', 'Full-time'],
      ['degree', 'Bachelor’s or Master’s degree in Computer Science'],
      ['start-date', 'Starts as soon as possible'],
    ],
  },
  {
    name: 'a place without much fuss',
    text: `Software Engineer

We don't care whether you have a degree. No remote work: we build together in our Utrecht office, on site.

This is a part-time position (60%). You must speak Dutch. Relocation assistance is not provided.
There is no on-call. No travel required.`,
    expected: [
      ['place', 'On site, Utrecht'],
      ['place', 'No remote work'],
      ['place', 'No help with relocation'],
      ['language', 'Dutch'],
      ['contract', 'Part-time'],
      ['degree', 'No degree needed'],
      ['travel', 'No travel'],
      ['on-call', 'No on-call'],
    ],
  },
  {
    name: 'a Swiss bank',
    text: `Site Reliability Engineer

- At least seven years in a similar role
- You hold a valid Swiss work permit
- English C1, German B1 or higher; French would be great
- Occasional travel to our Geneva office
- On call one week in six, paid extra

Salary CHF 120'000 - 145'000 p.a.
Applications close on 2027-01-15.`,
    expected: [
      ['years', '7+ years'],
      ['visa', 'Right to work required'],
      ['language', 'C1 English'],
      ['language', 'B1 German'],
      ['language', 'French, a plus'],
      ['pay', 'CHF 120,000 to CHF 145,000 a year'],
      ['travel', 'Occasional travel'],
      ['on-call', 'On-call, paid, one week in six'],
      ['closing-date', 'Apply by 15 Jan 2027'],
    ],
  },
  {
    name: 'a posting that says nothing of conditions',
    text: `Backend Engineer

You will build services in Go and run them on Kubernetes. You know PostgreSQL well: indexes, locks, query plans. You
write tests, review code and enjoy a calm team.`,
    expected: [],
  },
  {
    name: 'an American start-up in one line',
    text:
      'About the role We are hiring a Senior Backend Engineer in New York. This is a hybrid role (3 days per week in the office). ' +
      'Requirements 6+ years of backend experience. 2+ years of Rust. Must be authorized to work in the US without sponsorship now or in the future. ' +
      'The base salary range for this role is $170,000 - $210,000. We also offer a $1,000 home office stipend and 401k match.',
    expected: [
      ['years', '6+ years'],
      ['place', 'Hybrid, 3 days on site'],
      ['visa', 'Right to work in the US'],
      ['visa', 'No visa sponsorship'],
      ['pay', '$170,000 to $210,000 a year'],
    ],
  },
  {
    name: 'a Polish software house',
    text: `Regular/Senior Go Developer

What we offer:
- B2B contract: 22 000 - 28 000 PLN per month
- Employment contract: 18 000 - 23 000 PLN gross per month
- 100% remote or from our office in Kraków

What we expect:
- min. 4 years of commercial software development experience
- English at B2/C1 level
- Polish is not required`,
    expected: [
      ['years', '4+ years'],
      ['place', 'Remote, Kraków'],
      ['language', 'B2 English'],
      ['language', 'No Polish needed'],
      ['pay', 'PLN 22,000 to PLN 28,000 a month'],
      ['pay', 'PLN 18,000 to PLN 23,000 a month'],
      ['contract', 'B2B'],
    ],
  },
  {
    name: 'a public office',
    text: `Data Engineer (Fixed-term, 24 months)

Salary: from £48,500
Working pattern: Full time
Location: Cardiff
Closing date: 31/01/2027
Nationality: Open to UK nationals only.
You must be willing to travel to our other offices once a month.`,
    expected: [
      ['place', 'Cardiff'],
      ['visa', 'UK citizenship required'],
      ['pay', 'From £48,500 a year'],
      ['contract', 'Fixed term of 24 months'],
      ['contract', 'Full-time'],
      ['travel', 'Travel once a month'],
      ['closing-date', 'Apply by 31 Jan 2027'],
    ],
  },
];
