import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../lib/evidence/evidence.ts';
import type { GapItem, YearsShown } from '../../lib/gap/gap.ts';
import { describeAsk, describeAsks } from '../../lib/panel/ask-rows.ts';
import type { Requirement } from '../../lib/requirements/requirement.ts';
import type { Term } from '../../lib/tokens/vocabulary.ts';

const terms = new Map<string, Term>(
  (
    [
      ['go', 'Go', 'language'],
      ['java', 'Java', 'language'],
      ['kafka', 'Kafka', 'queue'],
      ['rabbitmq', 'RabbitMQ', 'queue'],
      ['amazon-eks', 'Amazon EKS', 'cloud'],
      ['kubernetes', 'Kubernetes', 'infrastructure'],
    ] as const
  ).map(([id, label, category]) => [id, { id, label, category, examples: [] }]),
);

const description = 'You bring five years of Go or Java. Event streaming with Kafka or similar.';

function requirement(patch: Partial<Requirement> & { anyOf: string[] }): Requirement {
  const at = description.indexOf('Go');
  const asked: Omit<Requirement, 'places'> = {
    open: false,
    level: 'required',
    text: 'You bring five years of Go or Java.',
    start: 0,
    end: 35,
    tokens: [{ termId: 'go', start: at, end: at + 2, text: 'Go' }],
    ...patch,
  };
  const { text, start, end, tokens } = asked;
  return { places: [{ text, start, end, tokens }], ...asked };
}

function evidence(patch: Partial<Evidence>): Evidence {
  const text = 'Rewrote the tariff service in Go; p99 fell from 900ms to 120ms.';
  return {
    termId: 'go',
    strength: 'proved',
    path: ['work', 0, 'highlights', 0],
    text,
    start: text.indexOf('Go'),
    end: text.indexOf('Go') + 2,
    spelling: 'Go',
    where: 'Harbour, 2023',
    ...patch,
  };
}

const describeOne = (item: Omit<GapItem, 'own'> & Partial<GapItem>) => {
  const own = new Map(item.evidence.map(({ termId, strength }) => [termId, strength]));
  return describeAsk(item.requirement, { own, ...item }, description, terms);
};

describe('describeAsk', () => {
  it('puts the answer that the resume has first, and the others behind it', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['go', 'java'], years: 5 }),
      state: 'used',
      evidence: [evidence({ termId: 'java', strength: 'used' })],
    });
    expect([row.title, ...row.extras]).toEqual(['Java', 'or Go', '5 years']);
  });

  it('shows the bullet that proves an ask, with its role', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['go'] }),
      state: 'proved',
      evidence: [evidence({})],
    });
    expect(row.line).toBe('Harbour, 2023: “Rewrote the tariff service in Go; p99 fell from 900ms to 120ms.”');
    expect(row.word).toBe('proved');
  });

  it('names the neighbour and says that it is not the same', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['kafka'], open: true }),
      state: 'adjacent',
      evidence: [evidence({ termId: 'rabbitmq' })],
    });
    expect(row.word).toBe('you have RabbitMQ');
    expect(row.line).toMatch(/^You have RabbitMQ, not Kafka: /);
    expect(row.extras).toEqual(['or similar']);
  });

  it('says that similar ones are welcome where a bullet has one', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['kafka'], open: true }),
      state: 'similar',
      evidence: [evidence({ termId: 'rabbitmq' })],
    });
    expect(row.word).toBe('similar: RabbitMQ');
    expect(row.line).toMatch(/^They take similar ones\. Harbour, 2023: “/);
  });

  it('says why a place counts for less than it names', () => {
    const lineOf = (more: Partial<Evidence>) =>
      describeOne({
        requirement: requirement({ anyOf: ['go'] }),
        state: more.strength ?? 'used',
        evidence: [evidence({ strength: 'used', ...more })],
      }).line;
    expect(lineOf({ limit: 'former' })).toMatch(/^You replaced it\. /);
    expect(lineOf({ limit: 'people' })).toMatch(/^Its number counts people\. /);
    expect(lineOf({ act: true, spelling: '16 shards' })).toMatch(/^“16 shards” stands for it\. /);
    expect(lineOf({ strength: 'listed', level: 'expert' })).toMatch(/ as “Go” \(expert\)\.$/);
    expect(lineOf({ strength: 'listed', limit: 'learned' })).toContain('Learned, and used in no bullet.');
  });

  it('says of each other answer what the resume has for it', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['go', 'java', 'kafka'] }),
      state: 'proved',
      own: new Map([
        ['go', 'proved'],
        ['java', 'listed'],
      ]),
      evidence: [evidence({})],
    });
    expect([row.title, ...row.extras]).toEqual(['Go', 'or Java (listed), Kafka']);
  });

  it('calls what was replaced used before, not used without a number', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['go'] }),
      state: 'used',
      evidence: [evidence({ strength: 'used', limit: 'former' })],
    });
    expect(row.word).toBe('used before');
  });

  it('puts the years that the roles show beside those that are asked for', () => {
    const noteOf = (years: YearsShown) =>
      describeOne({
        requirement: requirement({ anyOf: ['go'] }),
        state: 'used',
        evidence: [evidence({})],
        years,
      }).notes[0];
    const span = { from: 2019 * 12, to: 2022 * 12, isCurrent: false };
    expect(
      noteOf({
        asked: 5,
        shown: 7,
        spans: [
          { termId: 'go', from: 2022 * 12, to: 2026 * 12, isCurrent: true },
          { termId: 'java', ...span },
        ],
      }),
    ).toBe('Asked 5 years; your roles show 7: Go since 2022, Java 2019 to 2021.');
    expect(noteOf({ asked: 1, shown: 0, spans: [] })).toBe('Asked 1 year; no role of yours tells of it.');
    expect(noteOf({ asked: 5, spans: [] })).toBe('Asked 5 years; the roles that tell of it have no dates.');
    expect(noteOf({ asked: 5, shown: 3, spans: [{ termId: 'go', ...span }] })).toContain(
      'Name it in other roles where you used it too.',
    );
  });

  it('says which other term stands for one that is only implied', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['kubernetes'] }),
      state: 'used',
      evidence: [evidence({ termId: 'kubernetes', impliedBy: 'amazon-eks' })],
    });
    expect(row.line).toMatch(/^Amazon EKS stands for it\./);
  });

  it('advises the spelling of the posting and tells of an older version', () => {
    const row = describeOne({
      requirement: requirement({ anyOf: ['java'], version: '17+' }),
      state: 'listed',
      evidence: [evidence({ termId: 'java', strength: 'listed', where: 'Skills' })],
      spelling: { posting: 'Java', resume: 'JAVA SE' },
      version: { asked: '17+', found: '8' },
    });
    expect(row.notes.join(' ')).toContain('asks for 17+; your resume says 8');
    expect(row.notes.join(' ')).toContain('as the posting does: “Java”, not “JAVA SE”');
  });

  it('quotes the posting around the ask', () => {
    const row = describeAsk(requirement({ anyOf: ['go'] }), undefined, description, terms);
    expect(row.quote).toMatchObject({ before: 'You bring five years of ', found: 'Go', after: ' or Java.' });
    expect(row.state).toBeUndefined();
  });

  it('cuts long quotes at words', () => {
    const long = `${'many words '.repeat(30)}Go${' more words'.repeat(30)}`;
    const at = long.indexOf('Go');
    const row = describeAsk(
      requirement({
        anyOf: ['go'],
        text: long,
        end: long.length,
        tokens: [{ termId: 'go', start: at, end: at + 2, text: 'Go' }],
      }),
      undefined,
      long,
      terms,
    );
    expect(row.quote.before.length).toBeLessThan(70);
    expect(row.quote.before).toMatch(/^… (many|words)/);
    expect(row.quote.after).toMatch(/(more|words) …$/);
  });

  it('names the whole before its parts, and counts parts that are many', () => {
    const inventory = { head: 'kubernetes', anyOf: ['go', 'java', 'kafka'], open: true };
    const row = describeAsk(requirement(inventory), undefined, description, terms);
    expect([row.title, ...row.extras]).toEqual(['Kubernetes', 'Go, Java or Kafka', 'or similar']);
    expect(row.parts).toEqual([]);
    const long = { ...inventory, anyOf: ['go', 'java', 'kafka', 'rabbitmq', 'amazon-eks'] };
    const longRow = describeAsk(requirement(long), undefined, description, terms);
    expect(longRow.extras[0]).toBe('Go, Java, Kafka or 2 others');
    expect(longRow.parts.map(({ label }) => label)).toEqual([
      'Go',
      'Java',
      'Kafka',
      'RabbitMQ',
      'Amazon EKS',
    ]);
  });

  it('counts how many of a long inventory the resume has, and tells which', () => {
    const row = describeOne({
      requirement: requirement({
        head: 'kubernetes',
        anyOf: ['go', 'java', 'kafka', 'rabbitmq', 'amazon-eks'],
      }),
      state: 'proved',
      own: new Map([
        ['go', 'proved'],
        ['kafka', 'listed'],
      ]),
      evidence: [evidence({})],
    });
    expect([row.title, ...row.extras]).toEqual(['Kubernetes', 'you have 2 of 5']);
    expect(row.parts.filter(({ isOwn }) => isOwn).map(({ label }) => label)).toEqual(['Go', 'Kafka']);
  });
});

describe('describeAsks', () => {
  const placeOf = (text: string, name: string) => {
    const start = description.indexOf(text);
    const at = description.indexOf(name);
    const tokens = [{ termId: name.toLowerCase(), start: at, end: at + name.length, text: name }];
    return { text, start, end: start + text.length, tokens };
  };
  const first = placeOf('You bring five years of Go or Java.', 'Go');
  const second = placeOf('Event streaming with Kafka or similar.', 'Kafka');

  it('quotes every place of an ask, the strongest first', () => {
    const twice = requirement({ anyOf: ['kafka'], ...second, places: [first, second] });
    const [row] = describeAsks([twice], undefined, description, terms);
    expect(row?.quote.found).toBe('Kafka');
    expect(row?.otherQuotes.map(({ found }) => found)).toEqual(['Go']);
    expect(description.slice(row?.quote.start, row?.quote.end)).toBe('Kafka');
  });

  it('makes a choice that another ask covers a quote of that ask', () => {
    const single = requirement({ anyOf: ['kafka'], ...second });
    const choice = requirement({ anyOf: ['go', 'kafka'], coveredBy: 'kafka', ...first });
    const rows = describeAsks([choice, single], undefined, description, terms);
    expect(rows.map(({ title }) => title)).toEqual(['Kafka']);
    expect(rows[0]?.otherQuotes.map(({ found }) => found)).toEqual(['Go']);
  });
});
