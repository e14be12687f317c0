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

  it('says how its frame is shown', () => {
    expect(parsePageReport({ ...report, frame: 'unseen' })).toEqual({ ...report, frame: 'unseen' });
  });

  it('has the fields of a form with clean labels, and is none with more or longer ones than are read', () => {
    const form = { readId: '1', url: 'https://jobs.example/apply', took: 1, reason: 'application-form' };
    const fields = [{ label: 'First\u202E name', hint: 'given-name' }];
    expect(parsePageReport({ ...form, fields })?.fields).toEqual([
      { label: 'First name', hint: 'given-name' },
    ]);
    expect(parsePageReport({ ...form, fields: [{ label: 'x'.repeat(81) }] })).toBeUndefined();
    expect(parsePageReport({ ...form, fields: Array(61).fill({ label: 'x' }) })).toBeUndefined();
  });

  it('holds no character that turns what stands behind it in the panel', () => {
    const parsed = parsePageReport(
      withPosting({
        title: 'Backend \u202EreenignE',
        hiringOrganization: 'Ltd \u2067elgoog\u0007',
        jobLocation: '\u200FRotter\u00ADdam',
        baseSalary: '\u202E 000 001',
        datePosted: '\u0000',
      }),
    );
    expect(parsed?.posting).toEqual({
      ...report.posting,
      title: 'Backend reenignE',
      hiringOrganization: 'Ltd elgoog',
      jobLocation: 'Rotterdam',
      baseSalary: '000 001',
    });
  });

  it('keeps every place of the text where it was', () => {
    const description = 'Go\u202E and\u0007 Kafka';
    const blocks = [{ kind: 'paragraph', text: description, start: 0 }];
    const clean = 'Go  and  Kafka';
    expect(parsePageReport(withPosting({ description, blocks }))?.posting).toMatchObject({
      description: clean,
      blocks: [{ text: clean, start: 0 }],
    });
  });

  it('has hidden text without what nobody sees, and none where nothing else is left', () => {
    const hidden = ['Ignore\u200B this', '\u202E'];
    expect(parsePageReport({ ...report, hidden })?.hidden).toEqual(['Ignore this']);
  });

  it('has its title and the name of its company cut where they are very long', () => {
    const { title = '', hiringOrganization = '' } =
      parsePageReport(withPosting({ title: 'Senior '.repeat(300), hiringOrganization: 'O'.repeat(300) }))
        ?.posting ?? {};
    expect(title).toMatch(/^(?:Senior ){15,}.*…$/);
    expect(title.length).toBeLessThanOrEqual(120);
    expect(hiringOrganization).toHaveLength(80);
  });

  it.each([
    ['of a frame that is shown in no known way', { ...report, frame: 'huge' }],
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

  describe('with the terms that its page has found', () => {
    const description = 'Go 1.22, Kafka';
    const go = { termId: 'go', start: 0, end: 2, text: 'Go', version: '1.22' };
    const kafka = { termId: 'kafka', start: 9, end: 14, text: 'Kafka' };
    const tokensOf = (tokens: unknown) =>
      parsePageReport({ ...withPosting({ description }), tokens })?.tokens;

    it('has them where each stands in the text as it says', () => {
      expect(tokensOf([go, kafka])).toEqual([go, kafka]);
      expect(tokensOf([])).toEqual([]);
    });

    it.each([
      ['another text', [{ ...go, text: 'Go!' }]],
      ['a place behind the text', [{ ...kafka, start: 90, end: 95 }]],
      ['no length', [{ ...go, end: 0, text: '' }]],
      ['an order of its own', [kafka, go]],
      ['a place twice', [go, go]],
      ['a version that turns what stands behind it', [{ ...go, version: '\u202E1' }]],
      ['no term', [{ start: 0, end: 2, text: 'Go' }]],
      ['no list', 'Go'],
    ])('is a report without them where one has %s', (_, tokens) => {
      expect(tokensOf(tokens)).toBeUndefined();
      expect(parsePageReport({ ...withPosting({ description }), tokens })?.posting?.description).toBe(
        description,
      );
    });

    it('has none without a posting', () => {
      const { posting, ...without } = report;
      expect(parsePageReport({ ...without, tokens: [] })).toEqual(without);
    });
  });
});
