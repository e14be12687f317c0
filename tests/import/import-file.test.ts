import { describe, expect, it } from 'vitest';
import { importResume, importResumeFile } from '../../lib/import/import-file.ts';
import { knowledge } from './knowledge.ts';

describe('Importing a resume file', () => {
  it('knows JSON by its name or by its text', () => {
    const json = '{"basics": {"name": "Ana Obi"}}';
    expect(importResume('resume.json', json, knowledge).resume.basics.name).toBe('Ana Obi');
    expect(importResume('Pasted resume', ` ${json}`, knowledge).resume.basics.name).toBe('Ana Obi');
  });

  it('reads Markdown and plain text alike', () => {
    expect(
      importResume('cv.md', '# Ana Obi\n\n## Skills\n\nGo, Kafka', knowledge).resume.skills[0]?.keywords,
    ).toEqual(['Go', 'Kafka']);
    expect(
      importResume('cv.txt', 'Ana Obi\n\nSkills\nGo, Kafka', knowledge).resume.skills[0]?.keywords,
    ).toEqual(['Go', 'Kafka']);
  });

  it('keeps what JSON Resume has no field for as unplaced text', () => {
    const { resume, flags } = importResume(
      'r.json',
      JSON.stringify({
        basics: { name: 'Ana' },
        patents: [{ title: 'A gearbox' }],
        work: [{ name: 'Quill', team: 'Ledger' }],
      }),
      knowledge,
    );
    expect(resume.meta.unplaced).toEqual(['patents title: A gearbox', 'work team: Ledger']);
    expect(flags).toHaveLength(1);
  });

  it.each([
    ['cv.json', '{"basics": {"name": "Ana Obi", "url": "javascript:alert(1)"}}'],
    ['cv.yaml', 'cv:\n  name: Ana Obi\n  website: javascript:alert(1)\n'],
    ['cv.yml', 'cv:\n  name: Ana Obi\n  sections:\n    projects:\n      - name: "[logtide](vbscript:x)"\n'],
    ['cv.md', '# Ana Obi\n\n[Website](javascript:alert(1)) · javascript:alert(1)\n'],
    ['cv.txt', 'Ana Obi\nWebsite: javascript:alert(1)\nana.example'],
  ])('takes no address from %s that would run something', async (name, text) => {
    const { resume } = await importResumeFile(name, new TextEncoder().encode(text), knowledge);
    const urls = [
      resume.basics.url,
      ...resume.basics.profiles.map(({ url }) => url),
      resume.projects[0]?.url,
    ];
    expect(resume.basics.name).toBe('Ana Obi');
    for (const url of urls) expect(url ?? 'https://').toMatch(/^https:/);
  });

  it('says in one sentence what it cannot read', () => {
    const sentence = (name: string, text: string): string => {
      try {
        importResume(name, text, knowledge);
        return '';
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect(sentence('Pasted resume', '%PDF-1.7 ...')).toContain('inside of a PDF or Word file');
    expect(sentence('cv.html', '<!doctype html><p>Ana</p>')).toContain('Web pages cannot be read');
    expect(sentence('cv.txt', '  \n')).toBe('cv.txt is empty.');
    expect(sentence('cv.txt', 'a\u0000b')).toContain('no text');
    expect(sentence('cv.json', '{"basics": ')).toBe(
      'This file should hold a resume as JSON, but it is not valid JSON.',
    );
    expect(sentence('cv.json', '{"work": [{"highlights": 3}, 4]}')).toBe(
      'work[1] of the resume should be an object, but is the number 4.',
    );
  });
});

describe('A file of 20 MB', () => {
  it.each([
    ['resume.pdf', '%PDF-1.7\n'],
    ['resume.docx', 'PK\u0003\u0004'],
    ['resume.txt', 'Experience\n'],
    ['resume.yaml', 'cv:\n  name: Ana\n'],
  ])('that begins like %s gets one sentence within ten seconds', { retry: 2 }, async (name, start) => {
    const bytes = new Uint8Array(20_000_000).fill(0x41);
    bytes.set(new TextEncoder().encode(start));
    const before = performance.now();
    await expect(importResumeFile(name, bytes, knowledge)).rejects.toThrow(/^[^\n]{10,200}$/);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
