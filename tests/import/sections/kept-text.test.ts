import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { knowledge } from '../knowledge.ts';

describe('What a text says that no field waits for', () => {
  it('keeps the label of a contact where there is no contact at all', () => {
    expect(importText('Name\n', knowledge).resume.meta.unplaced).toEqual(['Name']);
    expect(importText('Ana Obi\nPhone\n+1 555 0100', knowledge).resume.meta.unplaced).toEqual([]);
  });

  it('keeps two stays with one employer of which nothing but the dates is said', () => {
    const { resume } = importText('Experience\n\nQuill\n2012 – 2014\n\nQuill\n2019 – 2021', knowledge);
    expect(resume.work.map(({ name, startDate }) => [name, startDate])).toEqual([
      ['Quill', '2012'],
      ['Quill', '2019'],
    ]);
  });

  it('leaves the name empty and says so when there is none', () => {
    const { resume, flags } = importText(
      'Experience\nBackend Engineer, Quill\n2019 – 2021\n• Wrote Go',
      knowledge,
    );
    expect(resume.basics.name).toBeUndefined();
    expect(flags).toContainEqual({
      path: ['basics', 'name'],
      why: 'No name was found at the top of the text.',
    });
  });

  it('flags a role without a title, an employer or dates', () => {
    const { flags } = importText(
      'Ana Obi\n\nExperience\n\nQuill\n• Wrote Go\n\nEducation\nBSc, Calder College, 2014',
      knowledge,
    );
    expect(flags.map(({ why }) => why)).toEqual(
      expect.arrayContaining(['No title was found for this role.', 'No dates were found for this role.']),
    );
  });

  it('keeps text under headings that it does not know as unplaced', () => {
    const { resume, flags } = importText(
      '# Ana Obi\n\n## Experience\n\n### Engineer, Quill, 2019 – 2021\n- Wrote Go\n\n## Beekeeping\n\nThree hives.',
      knowledge,
    );
    expect(resume.meta.unplaced).toEqual(['Beekeeping\nThree hives.']);
    expect(flags.at(-1)?.path).toEqual(['meta', 'unplaced']);
  });

  it('cleans ligatures, icons, soft hyphens and invisible characters', () => {
    const { resume } = importText(
      'Ana Obi\n\uf0e0 ana@obi.example \uf095 +44 20 7946 0142\n\nSkills\nTra\u00adffic shaping, work\ufb02ows, Ka\u200bfka, no\u00A0SQL',
      knowledge,
    );
    expect(resume.skills[0]?.keywords).toEqual(['Traffic shaping', 'workflows', 'Kafka', 'no SQL']);
    expect(resume.basics).toMatchObject({ email: 'ana@obi.example', phone: '+44 20 7946 0142' });
  });

  it('takes text that looks like markup as text', () => {
    const { resume } = importText('Ana <b>Obi</b>\n\nSkills\n<script>alert(1)</script>, Go', knowledge);
    expect(resume.skills[0]?.keywords).toEqual(['<script>alert(1)</script>', 'Go']);
  });

  it('loses no word of any text', () => {
    const words = fc.constantFrom(
      'Experience',
      'Skills',
      'Quill',
      'Engineer',
      '2019 – 2021',
      'Go,',
      'Kafka',
      '•',
      '-',
      '\n',
      '\n\n',
      'Cut p99 to 92ms.',
      'Berlin, Germany',
      ':',
      '|',
      '  ',
      '\t',
      'Education',
      'BSc',
      'Summary',
      'Languages:',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ');
        const { resume } = importText(text, knowledge);
        const kept = JSON.stringify(resume);
        for (const word of ['Quill', 'Engineer', 'Kafka', 'Cut p99 to 92ms']) {
          const count = (where: string): number => where.split(word).length - 1;
          expect(count(kept)).toBeGreaterThanOrEqual(count(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('reads a long text in time that grows with it', { retry: 2 }, () => {
    const start = performance.now();
    for (const piece of [
      '• Wrote Go\n',
      'Engineer at Quill 2019 – 2021\n',
      'a ',
      'A, ',
      '(',
      '- \n',
      '\t',
      'Quill | ',
      '*',
      '[a](',
      '# x\n',
      '12 ',
      'May 2019',
    ])
      importText(`Ana Obi\n\nExperience\n${piece.repeat(5000)}`, knowledge);
    expect(performance.now() - start).toBeLessThan(6000);
  });
});
