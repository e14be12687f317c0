import { describe, expect, it } from 'vitest';
import type { ComparisonView } from '../../lib/panel/analyze.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { countToDo, groupRows, type ListChoice } from '../../lib/panel/group-rows.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const posting = readPostingText(
  `Backend Engineer

Requirements
- Redis in production
- Haskell, or another functional language
- Kafka or similar
- Go in production
- PostgreSQL
- Docker

Nice to have
- Terraform
- Go on the command line`,
  pageKnowledge,
);
const resume = parseResume({
  skills: [{ name: 'Tools', keywords: ['PostgreSQL'] }],
  work: [
    {
      name: 'Quill',
      position: 'Backend Engineer',
      highlights: [
        'Moved 9 services to Go, which cut p99 from 900 ms to 120 ms',
        'Ran RabbitMQ for the order service',
        'Packed every service with Docker',
      ],
    },
  ],
});

function compare(given: typeof resume | undefined): ComparisonView {
  const { comparison } = createAnalyzer(knowledge)(posting, given);
  if (!comparison) throw new Error('Expected a comparison.');
  return comparison;
}
const { rows, walk } = compare(resume);

const listed = (choice: Partial<ListChoice> = {}) =>
  groupRows(rows, walk, { sort: 'to-do', ...choice }).map(
    (group) => `${group.id}: ${group.rows.map(({ title }) => title).join(', ')}`,
  );

describe('The list of asks', () => {
  it('begins with what is required and missing or only listed, in the order of the posting', () => {
    expect(listed()).toEqual([
      'to-do: Redis, Haskell, PostgreSQL',
      'near: Kafka',
      'proved: Go, Docker',
      'nice: Terraform',
    ]);
    expect(countToDo(rows)).toBe(3);
  });

  it('begins with what could not be checked', () => {
    const unchecked = rows.map((row) =>
      row.title === 'PostgreSQL' ? { ...row, state: 'unchecked' as const } : row,
    );
    const [first] = groupRows(unchecked, walk, { sort: 'to-do' });
    expect(first?.rows.map(({ title }) => title)).toEqual(['PostgreSQL', 'Redis', 'Haskell']);
  });

  it('stands under what is required and what is nice to have while there is no resume', () => {
    const bare = compare(undefined);
    expect(groupRows(bare.rows, bare.walk, { sort: 'to-do' }).map(({ id }) => id)).toEqual([
      'required',
      'nice',
    ]);
  });

  it('can stand by category', () => {
    expect(listed({ sort: 'category' })).toEqual(
      expect.arrayContaining(['language: Haskell, Go', 'database: Redis, PostgreSQL']),
    );
  });

  it('shows only required asks in one state', () => {
    expect(listed({ filter: 'missing' })).toEqual(['filtered: Redis, Haskell']);
    expect(listed({ filter: 'adjacent' })).toEqual([]);
  });

  it('finds asks by parts of their names, in any order and letters', () => {
    expect(listed({ query: 'REDIS' })).toEqual(['to-do: Redis']);
    expect(listed({ query: 'functional hask' })).toEqual(['to-do: Haskell']);
    expect(listed({ query: 'cobol' })).toEqual([]);
  });

  it('leaves a row that is open where it was, when its state changes', () => {
    const key = rows.find(({ title }) => title === 'Go')?.key ?? '';
    const open = [{ key, state: 'missing' as const }];
    expect(listed({ open })[0]).toBe('to-do: Redis, Haskell, Go, PostgreSQL');
    expect(listed({ open, filter: 'missing' })).toEqual(['filtered: Redis, Haskell, Go']);
  });
});
