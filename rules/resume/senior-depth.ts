import { defineRule } from '../../lib/diagnostics/rule.ts';
import { evidenceIds, findActs } from '../../lib/evidence/shows.ts';
import { joinOr, listWords } from '../../lib/text/lists.ts';
import { isPattern } from './words/distributed-patterns.ts';
import { rolesWith } from './words/example-roles.ts';
import { onCallWork } from './words/on-call.ts';

/** Ids of what stands for work between machines, beside the patterns that interviewers ask about by name. */
const betweenMachines = new Set(
  listWords(`
    backpressure dead-letter-queue disaster-recovery distributed-systems event-driven-architecture exponential-backoff
    fault-tolerance high-availability load-balancing message-queues multi-region pub-sub rate-limiting service-mesh
    stream-processing`),
);
/** Ids of what stands for a choice between consistency and speed, or for what runs at the same time. */
const choices = new Set(
  listWords(`
    actor-model asynchronous-programming backpressure concurrency consensus crdt eventual-consistency
    exactly-once-delivery idempotency leader-election strong-consistency transactional-outbox two-phase-commit
    vector-clock`),
);
/** Ids of what stands for work on what broke. */
const duties = new Set(
  listWords(
    `chaos-engineering disaster-recovery incident-response on-call site-reliability-engineering slos`,
  ),
);

/** With fewer bullets there is no telling what was left out. */
const FEWEST = 3;
const plain = [
  'Cut p99 of the tariff view from 410ms to 38ms with a covering index in PostgreSQL 16.',
  'Served 21k req/s at rush hour from 3 Go nodes with Redis in front.',
  'Moved 17 services to Kubernetes with Helm; a release takes 8 minutes, down from 95.',
];
const alone = { ...rolesWith({ highlights: plain }, false, false), skills: [] };

export default defineRule({
  id: 'senior-depth',
  title: 'What a senior panel looks for in the bullets',
  severity: 'hint',
  chapter: 'honesty',
  why: 'Past mid level a panel looks for one pattern that was shipped, one choice of consistency or concurrency, and on-call work. Each is a question that you then want to be asked.',
  source: 'backend hiring guide, the six signals',
  notFor: {
    entry: 'None of this is expected of a first role.',
    mid: 'From senior level on it is looked for; before, it counts where it is there.',
  },
  needsBullets: true,
  about: 'resume',
  bad: [
    {
      says: 'Senior bullets about speed and deploys only',
      resume: alone,
      becomes: { says: 'With idempotency keys and incident reviews', resume: rolesWith() },
    },
    {
      says: 'On-call work, and no choice of consistency',
      resume: rolesWith(
        { highlights: [...plain, 'Led 13 incident reviews; repeats fell from 9 to 2 a quarter.'] },
        false,
        false,
      ),
    },
    {
      says: 'A saga, and no on-call work',
      resume: rolesWith(
        {
          highlights: [
            ...plain,
            'Put a saga with 4 compensating steps around bookings; stuck ones fell from 90 to 2 a week.',
          ],
        },
        false,
        false,
      ),
    },
  ],
  good: [
    { says: 'All three', resume: rolesWith() },
    { says: 'A mid-level resume', resume: alone, level: 'mid' },
    { says: 'An entry-level resume', resume: alone, level: 'entry' },
  ],
  check: ({ bullets, shown, roles, knowledge: { terms, shows } }) => {
    const ids = new Set([
      ...[...shown].flatMap((id) => [...evidenceIds(id, { terms, shows })]),
      ...bullets.flatMap(({ text }) => findActs(text, shows).flatMap((act) => act.ids)),
    ]);
    const has = (isMeant: (id: string) => boolean): boolean => [...ids].some(isMeant);
    const isOnCall = (): boolean => bullets.some(({ text }) => text.search(onCallWork.pattern) >= 0);
    const lacks = [
      !has((id) => isPattern(id) || betweenMachines.has(id)) &&
        'a distributed-systems pattern that you shipped',
      !has((id) => choices.has(id)) && 'a choice of consistency or concurrency',
      !has((id) => duties.has(id)) && !isOnCall() && 'on-call or incident work',
    ].filter((lack) => lack !== false);
    const [newest] = roles;
    if (lacks.length === 0 || !newest || bullets.length < FEWEST) return [];
    return [
      {
        path: ['work'],
        start: 0,
        end: 0,
        message: `No bullet shows ${joinOr(lacks)}. If you have done ${lacks.length === 1 ? 'it' : 'one of them'}, give it a line in the role where it happened.`,
      },
    ];
  },
});
