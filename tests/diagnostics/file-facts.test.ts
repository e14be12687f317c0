import { expect, it } from 'vitest';
import { toFileFacts } from '../../lib/diagnostics/file-facts.ts';
import { check } from './examples.ts';
import { modelResume } from './model-resume.ts';

it('tells rules of the pages and the hidden text of a file, and of nothing else', () => {
  const findings = [
    { kind: 'hidden-text', page: 1, text: 'Kafka Spark', why: 'It is white.' },
    { kind: 'two-columns', page: 1, text: 'Skills', why: 'It stands beside the work.' },
  ] as const;
  expect(toFileFacts({ pages: 3, findings: [...findings] })).toEqual({
    pages: 3,
    hiddenText: ['Kafka Spark'],
  });
});

it('takes a file without pages for one whose pages are not known', () => {
  expect(
    check(modelResume, undefined, { file: toFileFacts({ pages: 0, findings: [] }) }).diagnostics,
  ).toEqual([]);
});

it('tells the sections in the order of the file where they are known', () => {
  expect(toFileFacts({ findings: [], sections: ['work', 'skills'] })).toEqual({
    pages: 0,
    hiddenText: [],
    sections: ['work', 'skills'],
  });
});
