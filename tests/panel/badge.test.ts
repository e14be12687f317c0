import { describe, expect, it } from 'vitest';
import { describeNamed, describeOpenAsks } from '../../lib/panel/badge.ts';
import { knowledge } from '../knowledge.ts';

const named = (text: string) => describeNamed(knowledge.extract(text), knowledge.terms);

describe('The badge before the panel is opened', () => {
  it('counts each language, database and queue that a posting names, and says so', () => {
    expect(named('Go and Rust, PostgreSQL, Kafka. Go again. Kubernetes, gRPC, event sourcing.')).toEqual({
      text: '4',
      title: 'Open Gaplight: this posting names 2 languages, 1 database and 1 queue',
    });
    expect(named('Java with MySQL and Redis').title).toBe(
      'Open Gaplight: this posting names 1 language and 2 databases',
    );
  });

  it('counts no class words', () => {
    expect(named('Java, relational databases and message queues').text).toBe('1');
  });

  it('says that there is none', () => {
    expect(named('Kubernetes')).toEqual({
      text: '0',
      title: 'Open Gaplight: this posting names no language, database or queue',
    });
  });
});

describe('The badge once the posting was compared', () => {
  it.each([
    [14, 3, '11', '11 of 14 required asks are not answered yet'],
    [14, 13, '1', '1 of 14 required asks is not answered yet'],
    [14, 14, '0', 'all 14 required asks are answered'],
    [1, 0, '1', 'the one required ask is not answered yet'],
    [1, 1, '0', 'the one required ask is answered'],
    [0, 0, '0', 'this posting requires nothing by name'],
  ])('says of %i required asks with %i answered what is left', (all, answered, text, said) => {
    expect(describeOpenAsks({ all, answered, unchecked: 0 })).toEqual({
      text,
      title: `Open Gaplight: ${said}`,
    });
  });

  it.each([
    [9, 0, 9, '?', 'none of the 9 required asks could be checked'],
    [1, 0, 1, '?', 'the one required ask could not be checked'],
    [9, 1, 8, '?', '1 of 9 required asks is answered, and the rest could not be checked'],
    [9, 2, 7, '?', '2 of 9 required asks are answered, and the rest could not be checked'],
    [9, 2, 3, '4', '4 of 9 required asks are not answered yet'],
  ])('counts no ask as open that could not be checked: of %i, %i answered and %i unchecked', (...row) => {
    const [all, answered, unchecked, text, said] = row;
    expect(describeOpenAsks({ all, answered, unchecked })).toEqual({ text, title: `Open Gaplight: ${said}` });
  });
});
