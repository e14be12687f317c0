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

  it('takes the application form of a frame over the page around it, which says nothing', () => {
    const reports = new Map([
      [0, none('not-a-posting')],
      [7, none('application-form')],
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

  it('takes the page’s own posting over a frame that nobody has seen, and the frame once it is seen', () => {
    for (const own of ['page', 'json-ld', 'lever']) {
      const unseen = { ...posting('greenhouse'), frame: 'unseen' as const };
      const both = new Map([
        [0, posting(own)],
        [3, unseen],
      ]);
      expect(chooseReport(both)?.frameId).toBe(0);
    }
    const seen = { ...posting('greenhouse'), frame: 'seen' as const };
    expect(
      chooseReport(
        new Map([
          [0, posting('page')],
          [3, seen],
        ]),
      )?.frameId,
    ).toBe(3);
  });

  it('takes a frame below what is in the window where the page has no posting', () => {
    const reports = new Map([
      [0, none('not-a-posting')],
      [3, { ...posting('greenhouse'), frame: 'unseen' as const }],
    ]);
    expect(chooseReport(reports)?.frameId).toBe(3);
  });

  it('never takes a frame in which nobody can read', () => {
    const tiny = { ...posting('greenhouse'), frame: 'tiny' as const };
    expect(chooseReport(new Map([[3, tiny]]))).toBeUndefined();
    expect(
      chooseReport(
        new Map([
          [0, none('not-a-posting')],
          [3, tiny],
        ]),
      )?.frameId,
    ).toBe(0);
  });

  it('gives nothing before any frame was read', () => {
    expect(chooseReport(new Map())).toBeUndefined();
  });
});
