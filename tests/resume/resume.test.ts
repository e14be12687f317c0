import { describe, expect, it } from 'vitest';
import { parseResume } from '../../lib/resume/resume.ts';

describe('A resume of any JSON value', () => {
  it('has every list, and only the fields that say something', () => {
    const resume = parseResume({ basics: { name: '  Ana   Obi ', label: '', phone: null }, work: null });
    expect(resume.basics).toEqual({ name: 'Ana Obi', profiles: [] });
    expect(resume.work).toEqual([]);
    expect(resume.meta).toEqual({ unplaced: [] });
  });

  it('has no name when the file has none', () => {
    expect(parseResume({}).basics.name).toBeUndefined();
  });

  it.each([
    ['2022', '2022'],
    [2022, '2022'],
    ['2022-05', '2022-05'],
    ['2022-05-01', '2022-05-01'],
    ['2022-05-01T10:00:00Z', '2022-05-01'],
    ['May 2022', '2022-05'],
    ['Present', undefined],
    ['a while ago', undefined],
    ['2022-19', undefined],
  ])('reads the date %s as %s', (written, date) => {
    expect(parseResume({ work: [{ name: 'Quill', startDate: written }] }).work[0]?.startDate).toBe(date);
  });

  it('takes single values as lists of one, and numbers as texts', () => {
    const resume = parseResume({
      skills: { name: 'Languages', keywords: 'Go' },
      education: [{ score: 3.9 }],
    });
    expect(resume.skills).toEqual([{ name: 'Languages', keywords: ['Go'] }]);
    expect(resume.education[0]?.score).toBe('3.9');
  });

  it('knows the older names of an employer and its site', () => {
    expect(parseResume({ work: [{ company: 'Quill', website: 'quill.example' }] }).work[0]).toMatchObject({
      name: 'Quill',
      url: 'https://quill.example',
    });
  });

  it('takes no address that would run something', () => {
    expect(parseResume({ basics: { url: 'javascript:alert(1)' } }).basics.url).toBeUndefined();
    expect(parseResume({ basics: { url: ' data:text/html,x' } }).basics.url).toBeUndefined();
  });

  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '\u200Bjavascript:alert(1)',
    'view-source:javascript:alert(1)',
    'vbscript:msgbox(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
  ])('takes %j for no address, however it is written and wherever it stands', (url) => {
    const resume = parseResume({
      basics: { url, image: url, profiles: [{ network: 'GitHub', url }] },
      work: [{ name: 'Quill', website: url }],
      projects: [{ name: 'logtide', url }],
    });
    expect(JSON.stringify(resume)).not.toMatch(/script|passwd/i);
    expect(resume.work).toMatchObject([{ name: 'Quill' }]);
  });

  it('keeps addresses that only look alike, and a picture that is written out', () => {
    const url = 'https://ana.example/javascript:notes';
    const image = 'data:image/png;base64,iVBORw0KGgo=';
    expect(parseResume({ basics: { url, image } }).basics).toMatchObject({ url, image });
    expect(parseResume({ basics: { url: 'localhost:8080' } }).basics.url).toBe('localhost:8080');
  });

  it('keeps a text about scripts: only addresses are left out', () => {
    const highlights = ['javascript: wrote the linter'];
    expect(parseResume({ work: [{ highlights }] }).work[0]).toMatchObject({ highlights });
  });

  it('keeps line breaks in a summary, and none in a bullet', () => {
    const [role] = parseResume({ work: [{ summary: 'One.\nTwo.', highlights: ['Wrote\n  Go'] }] }).work;
    expect(role).toMatchObject({ summary: 'One.\nTwo.', highlights: ['Wrote Go'] });
  });

  it('is the same when it is read again', () => {
    const once = parseResume({
      basics: { name: 'Ana', url: 'ana.example' },
      work: [{ startDate: '5/2020' }],
    });
    expect(parseResume(once)).toEqual(once);
    expect(parseResume(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it.each([
    [null, 'A resume should be an object of JSON Resume, but this is empty.'],
    [[], 'The whole of the resume should be an object, but is a list.'],
    ['Ana', 'The whole of the resume should be an object, but is the text "Ana".'],
    [{ work: 3 }, 'work[0] of the resume should be an object, but is the number 3.'],
    [
      { work: [{ highlights: [{}] }] },
      'work[0].highlights[0] of the resume should be text, but is an object.',
    ],
    [{ basics: { name: true } }, 'basics.name of the resume should be text, but is the boolean true.'],
  ])('says in one sentence what is wrong with %j', (value, sentence) => {
    expect(() => parseResume(value)).toThrow(new Error(sentence));
  });
});
