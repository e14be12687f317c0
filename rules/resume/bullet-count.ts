import { defineRule, type PlacedFinding } from '../../lib/diagnostics/rule.ts';
import { spanOf } from '../../lib/resume/years-of-work.ts';
import { roleBullets, rolesWith } from './words/example-roles.ts';

const FEWEST = 3;
const MOST = 5;
const FAR_TOO_MANY = 8;
const LATEST = 2;
const SHORT_STAY = 6;

const more = [
  'Split the outage map into 3 read models; p95 of a county view fell from 2.2s to 160ms.',
  'Took 11 TB of readings from MySQL to Parquet on S3; a year of one feeder now loads in 9 seconds.',
  'Ran 4 restore drills of the PostgreSQL cluster; recovery went from 3 hours to 26 minutes.',
  'Mentored 2 engineers to senior; both now own a tariff service of their own.',
  'Wrote the Go client of the tariff API, used by 8 teams and 21 services.',
];

export default defineRule({
  id: 'bullet-count',
  title: 'Three to five bullets in each of the two latest roles',
  severity: 'warning',
  chapter: 'structure',
  needsBullets: true,
  why: 'The latest roles are what the panel grades. Two lines look thin; nine are not read.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'One bullet in the newest role',
      resume: rolesWith({ highlights: roleBullets.newest.slice(0, 1) }),
      becomes: { says: 'Four bullets in it', resume: rolesWith() },
    },
    { says: 'No bullets in the role before', resume: rolesWith({}, { highlights: [] }) },
    {
      says: 'Nine bullets in the newest role',
      resume: rolesWith({ highlights: [...roleBullets.newest, ...more] }),
    },
    {
      says: 'Eight bullets in the newest role',
      resume: rolesWith({ highlights: [...roleBullets.newest, ...more.slice(0, 4)] }),
    },
  ],
  good: [
    { says: 'Four, four and three bullets', resume: rolesWith() },
    {
      says: 'Five bullets in the newest role',
      resume: rolesWith({ highlights: [...roleBullets.newest, ...more.slice(0, 1)] }),
    },
    {
      says: 'An old role told in one bullet',
      resume: { ...rolesWith({}, {}, { highlights: roleBullets.oldest.slice(0, 1) }), skills: [] },
    },
  ],
  check: ({ roles }) =>
    roles
      .filter(({ isAside }) => !isAside)
      .slice(0, LATEST)
      .flatMap(({ role, path, bullets }): PlacedFinding[] => {
        const count = bullets.filter(({ opening }) => opening.kind !== 'list').length;
        const name = role.name ?? role.position ?? 'this role';
        const place = { path: [...path], start: 0, end: 0 };
        if (count < FEWEST) {
          const span = role.endDate ? spanOf(role) : undefined;
          const short = span && span.to - span.from <= SHORT_STAY;
          const message = `${count === 0 ? 'No bullets' : count === 1 ? 'One bullet' : 'Two bullets'} for ${name}. Three to five let a recent role speak.`;
          return [{ ...place, message, ...(short && { severity: 'hint' as const }) }];
        }
        if (count < FAR_TOO_MANY) return [];
        const message = `${count} bullets for ${name}. Keep the five with the strongest numbers.`;
        return [{ ...place, message }];
      }),
});
