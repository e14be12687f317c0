import type { StandingCues } from '../../lib/evidence/standing.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** Those who work for one. */
const staff =
  '(?:engineers?|developers?|programmers?|people|teams?|squads?|interns?|juniors?|hires?|colleagues|contractors?|apprentices?|reports)';
const writings =
  '(?:pages?|guides?|docs|documentation|articles?|blog posts?|runbooks?|wikis?|chapters?|tutorials?|workshops?|training sessions?|talks?|courses?|trainings?|lessons?|slides|newsletters?|handbooks?)';

/** Up to so many words further on in the same sentence. */
const further = (most: number): string => String.raw`(?:\s[^\s;:]+){0,${most}}?\s`;

/** Right behind a number: what is built and run, and what goes through it. */
const systems = defineExpression({
  cases: [
    ['(?:micro|web )?services?', ' Go services'],
    ['(?:jobs?|tasks?|workflows?|pipelines?|dags)', ' nightly jobs'],
    ['(?:apis?|endpoints?|routes?|apps?|applications?|sites?|systems?|products?)', ' endpoints'],
    [
      '(?:servers?|nodes?|machines?|hosts?|vms?|instances?|pods?|containers?|clusters?|brokers?|gpus?)',
      ' nodes',
    ],
    [
      '(?:databases?|tables?|rows?|records?|documents?|schemas?|indexes|indices|shards?|partitions?|replicas?)',
      ' rows',
    ],
    [
      '(?:requests?|calls?|queries|messages?|events?|transactions?|payments?|orders?|bookings?|lookups?)',
      ' requests',
    ],
    [
      '(?:users?|customers?|clients?|tenants?|merchants?|devices?|subscribers?|visitors?|sessions?)',
      ' users',
    ],
    [
      '(?:releases?|deploy(?:ment)?s?|builds?|images?|charts?|modules?|repositories|repos|packages?)',
      ' releases',
    ],
    [
      '(?:alerts?|incidents?|outages?|dashboards?|tests?|bugs|defects|tickets|lines|models?|topics?|queues?)',
      ' alerts',
    ],
    ['(?:regions?|data ?cent(?:er|re)s?|environments?|accounts?|resources?|files?|buckets?)', ' regions'],
  ],
  frame: (cases) =>
    String.raw`^\+?\s(?:(?!(?:for|of|in|on|to|by|with|and|that|which)\b)[^\s\d,;]+\s){0,2}(?:${cases})(?![\p{L}\p{N}])`,
});

/** How resumes say that a number is about people, pages or a contract, and that something was only learned. */
export const standingCues: StandingCues = {
  asides: [
    {
      limit: 'contract',
      said: defineExpression({
        cases: [
          ['(?:re)?negotiat(?:ed?|ing|es)', 'Negotiated the Datadog contract'],
          ['procur(?:ed|ing)', 'Procured a cluster'],
          [String.raw`(?:haggl|bargain)\w+`, 'Haggled over the price of Kafka'],
          ['renewals? (?:down|prices?|costs?|fees?)', 'Got the Datadog renewal down'],
          [
            '(?:licen[cs]es?|subscriptions?|contract) (?:costs?|fees?|bills?|down|by|from|price)',
            'Cut the Datadog contract by a third',
          ],
          ['(?:off|of) (?:the|our) licen[cs]es?', 'knocked 48,000 off the licence'],
          [
            String.raw`(?:consolidat|trimm?|cut(?:t|s)?|reduc)(?:e|ed|ing)?\s(?:[^\s;:]+\s){0,4}(?:seats|licen[cs]es)`,
            'consolidating New Relic seats',
          ],
          [
            '(?:support|enterprise|vendor|licen[cs]e|cloud|hosting|yearly|annual) (?:contracts?|agreements?|renewals?|budget)',
            'owned the yearly budget',
          ],
        ],
      }),
      kinds: ['money', 'ratio', 'duration'],
    },
    {
      limit: 'others',
      said: defineExpression({
        cases: [
          [
            String.raw`(?:oversaw|overseen|overseeing|coordinat\w+|supervis\w+|liais\w+|managed|accompanied|steered|commissioned)\s(?:[\p{L}\d’'-]+\s){0,3}(?:vendors?|agency|agencies|suppliers?|consultancy|consultants|outsourc\w+|integrators?|contractors)(?!\sof\b)`,
            'Coordinated the vendor that moved 14 services to AWS',
          ],
          [
            String.raw`(?:moved|built|done|run|written|migrated|delivered|operated|made|set up|installed) (?:by|through) (?:an?|the|our) (?:\p{L}+ )?(?:vendor|agency|supplier|consultancy|contractor|integrator)`,
            'had 14 services moved by an outside agency',
          ],
        ],
      }),
      kinds: ['latency', 'rate', 'size', 'money', 'ratio', 'duration', 'availability', 'count'],
    },
    {
      limit: 'pages',
      said: defineExpression({
        cases: [
          ['document(?:ed|ing)', 'Documented 12 topics'],
          [
            String.raw`\d+\+?\s(?:\p{L}+\s){0,2}(?:guides|runbooks|workshops|talks|lessons|brown[- ]bags|tutorials|lectures|pages of)`,
            '140 pages of Terraform notes',
          ],
          [String.raw`\d+-page`, 'a 120-page description of the monolith'],
          [
            `(?:wrote|written|writing|authored|published|gave|held|ran|drew|presented|taught|recorded|prepared|created|produced|maintained|delivered|organi[sz]ed|led)${further(4)}${writings}`,
            'Wrote 30 pages for newcomers',
          ],
        ],
      }),
      kinds: ['duration'],
      counts: systems,
    },
    {
      limit: 'people',
      said: defineExpression({
        cases: [
          [
            String.raw`(?:hired|hiring|recruited|recruiting|interviewed|interviewing|onboarded|onboarding|trained|taught|coached|coaching|mentored|mentoring|line[- ]managed)\b`,
            'Hired 11 Java engineers',
          ],
          [
            `(?:led|lead|leads|leading|managed|manage|managing|grew|grown|headed|directed|oversaw|supervised)${further(5)}${staff}`,
            'Led 3 Go teams',
          ],
          [
            String.raw`(?:teams?|groups?|squads?|crews?) of (?:about |up to |over )?(?:\d+|\p{L}+)`,
            'rewritten by a team of 4',
          ],
          [String.raw`\d+[- ]person`, 'of a 12-person startup'],
          ['(?:collaborat|work|pair)(?:ed|ing) (?:closely )?with', 'Collaborated with 5 colleagues'],
          ['hours a week|part[- ]time', '20 hours a week'],
          ['hackathons?', 'among 40 others at a hackathon'],
          ['interviews?', 'Sat in on 30 interviews for Ruby positions'],
          [
            '(?:working|interest|study|reading) group|guild|committee|community of practice|steering',
            'the Kafka working group',
          ],
        ],
      }),
      kinds: ['duration'],
      counts: systems,
    },
  ],
  learned: defineExpression({
    cases: [
      [
        String.raw`(?<!(?:machine|deep|reinforcement|federated|transfer|active)\s)learn(?:ing|ed|t)(?: (?:more )?(?:about|some|the basics of|to (?:use|write|program in)))?\s`,
        'currently learning ',
      ],
      [String.raw`studying(?: (?:about|some))?\s`, 'studying '],
      [
        String.raw`(?:teaching|taught) (?:myself|themselves)(?: (?:to (?:use|write)|some))?\s`,
        'teaching myself ',
      ],
      [
        String.raw`(?:took|taken|taking|attend(?:ed|ing)|complet(?:ed|ing)|finish(?:ed|ing)|follow(?:ed|ing)|did|doing|pass(?:ed|ing)|enroll?ed in|watched|sat)\s(?:[^\s;:.]+\s){0,4}(?:tutorials?|courses?|class(?:es)?|bootcamp|moocs?|workshops?|webinars?|lectures?|nanodegree|evenings?|meetups?|talks?)\s(?:on|in|about|for|covering)\s(?:[^\s;:.]+\s){0,2}`,
        'completed a course in ',
        'attended an evening on ',
      ],
      [String.raw`(?:tutorials?|coursework|bootcamp|self-study) (?:on|in|about|covering)\s`, 'bootcamp in '],
      [String.raw`(?:reading|read) up on\s`, 'reading up on '],
      [String.raw`(?:am|now|currently|just) getting (?:into|started with)\s`, 'now getting into '],
      [String.raw`familiari[sz](?:ed|ing) (?:myself )?with\s`, 'familiarised myself with '],
    ],
    frame: (cases) => String.raw`(?<![\p{L}\p{N}-])(?:${cases})(?:¤+,?\s(?:and\s|or\s)?){0,4}$`,
  }),
  putToUse: defineExpression({
    cases: [
      [
        String.raw`(?:and|then)\s(?:then\s)?(?:\p{L}+ed|built|wrote|ran|put|brought|took|cut|made)`,
        ' and built the gateway',
      ],
      ['to (?:build|write|run|ship|move|port|serve|replace)', ' to build the gateway'],
    ],
  }),
  level: defineExpression({
    cases: [
      [
        'expert|master|proficient|fluent|advanced|strong|very good|good|solid|professional',
        ' (expert)',
        ': advanced',
      ],
      ['intermediate|working knowledge|competent|comfortable|familiar', ' (intermediate)', ' – familiar'],
      ['beginner|basics?|basic knowledge|novice|elementary|rusty|some', ' (beginner)', ' (basics)'],
      [
        'learning|currently learning|studying|exploring|in progress|self-study|hobby|coursework',
        ' (learning)',
      ],
      [String.raw`\d{1,2}\+?\s?(?:years?|yrs?)`, ' (6 years)'],
    ],
    frame: (cases) => String.raw`^\s?(?:\(|\[|[-–—:]\s)\s?(?<level>${cases})\b`,
  }),
  beginner: defineExpression({
    cases: [
      ['beginner|basics?|basic knowledge|novice|elementary', 'beginner'],
      ['learning|currently learning|studying|exploring|in progress|self-study|coursework', 'learning'],
    ],
  }),
};
