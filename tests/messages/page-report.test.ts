import { describe, expect, it } from 'vitest';
import { parsePageReport } from '../../lib/messages/page-report.ts';

const report = {
  readId: '1-2',
  url: 'https://jobs.example/1',
  took: 3,
  posting: {
    source: 'page',
    title: 'Backend Engineer',
    description: 'Go',
    blocks: [{ kind: 'paragraph', text: 'Go', start: 0 }],
  },
};
const withPosting = (change: object) => ({ ...report, posting: { ...report.posting, ...change } });

describe('A report from a page', () => {
  it('is taken as it is', () => {
    expect(parsePageReport(report)).toEqual(report);
  });

  it('of 200,000 characters is taken, which is as much as is read', () => {
    expect(parsePageReport(withPosting({ description: 'x'.repeat(200_000) }))).toBeDefined();
  });

  it.each([
    ['that is no object', null],
    ['of another shape', withPosting({ blocks: 'none' })],
    ['with a block of an unknown kind', withPosting({ blocks: [{ kind: 'script', text: '', start: 0 }] })],
    ['with a place before the text', withPosting({ blocks: [{ ...report.posting.blocks[0], start: -1 }] })],
    ['with an unknown reason', { ...report, reason: 'because' }],
    ['longer than is ever read', withPosting({ description: 'x'.repeat(400_001) })],
    ['with a title of a book', withPosting({ title: 'x'.repeat(20_001) })],
    [
      'with more blocks than are ever read',
      withPosting({ blocks: Array(50_001).fill(report.posting.blocks[0]) }),
    ],
    ['with an address without end', { ...report, url: 'x'.repeat(4097) }],
  ])('%s is not taken', (_, value) => {
    expect(parsePageReport(value)).toBeUndefined();
  });
});
