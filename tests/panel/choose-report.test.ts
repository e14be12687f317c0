import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../lib/messages/messages.ts';
import { chooseReport } from '../../lib/panel/choose-report.ts';

const none = (reason: NonNullable<PageReport['reason']>): PageReport => ({
  readId: reason,
  url: 'u',
  took: 1,
  reason,
});
const posting = (source: string): PageReport => ({
  readId: source,
  url: 'u',
  took: 1,
  posting: { source, description: 'text', blocks: [] },
});

describe('chooseReport', () => {
  it('takes the posting of a frame over a company page that is none', () => {
    const reports = new Map([
      [0, none('not-a-posting')],
      [7, posting('greenhouse')],
    ]);
    expect(chooseReport(reports)?.frameId).toBe(7);
  });

  it('takes the page of a known site over the main text of another', () => {
    const reports = new Map([
      [0, posting('page')],
      [3, posting('greenhouse')],
    ]);
    expect(chooseReport(reports)?.frameId).toBe(3);
  });

  it('takes the outermost of frames that are equally exact', () => {
    const reports = new Map([
      [9, posting('lever')],
      [2, posting('lever')],
    ]);
    expect(chooseReport(reports)?.frameId).toBe(2);
  });

  it('gives nothing before any frame was read', () => {
    expect(chooseReport(new Map())).toBeUndefined();
  });
});
