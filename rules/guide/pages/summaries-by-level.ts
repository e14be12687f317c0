import type { GuideBlock, GuidePage } from '../../../lib/guide/guide.ts';
import type { SeniorityLevel } from '../../../lib/resume/seniority.ts';

/** A summary that is right for its level, and why. */
export const modelSummaries: Record<SeniorityLevel, { name: string; text: string; works: string }> = {
  entry: {
    name: 'Entry level',
    text: 'Backend engineer, BSc 2026. Built the rollup job of a metrics service as an intern at Larch Analytics: Go and ClickHouse, 4M points a day, a run takes 6 minutes instead of 50.',
    works:
      'A project stands where others name a service. It was in use, it has a load, and the number has a before. Nothing about eagerness.',
  },
  mid: {
    name: 'Mid level',
    text: 'Backend engineer with four years in freight. Owns the route-pricing service at Harrowgate: Kotlin and PostgreSQL 15, 700 req/s at peak, p99 95ms.',
    works:
      'One service is yours, from code to production. The stack stands in brackets of fact, not in a list, and the years are those that the dates show.',
  },
  senior: {
    name: 'Senior level',
    text: 'Senior backend engineer with eight years in rail and payments. Owns the refunds pipeline at Solent Rail: Java 21, Kafka and PostgreSQL 16, 2.6M refunds a month, none paid twice since 2024. Leads on-call for 5 services.',
    works:
      'Beside load it promises correctness (none paid twice), which is the choice that a panel will ask about. On-call for more than your own service is what makes it senior.',
  },
  staff: {
    name: 'Staff level',
    text: 'Staff backend engineer. Owns the request router in front of 38 services at Norrland Cloud: Rust and etcd, 70k req/s across 3 regions, 99.99% for two years. Moved 9 teams to one way of deploying.',
    works:
      'A system that other teams stand on, its topology and its availability. The last sentence is about teams, not about code: a staff engineer changes how others work.',
  },
};

export const summariesByLevelPage: GuidePage = {
  id: 'summaries-by-level',
  chapter: 'start',
  title: 'Summaries by level',
  saysAlso:
    'summary example examples sample profile statement objective about me introduction intro opening headline junior entry mid senior staff principal lead',
  blocks: [
    {
      kind: 'text',
      text: 'Two or three sentences: what is yours, what it is made of, what runs through it. The shape stays the same at every level; what grows is the reach. People and companies here are made up.',
    },
    ...Object.values(modelSummaries).map((model): GuideBlock => ({ kind: 'model', ...model })),
    { kind: 'heading', text: 'Instead of an objective' },
    {
      kind: 'text',
      text: 'An objective (“looking for a challenging role”) says what you want. A summary says what they get. If you change direction, say so in the summary, in half a sentence.',
    },
    { kind: 'pages', pages: ['summary-system', 'changing-to-backend'] },
  ],
};
