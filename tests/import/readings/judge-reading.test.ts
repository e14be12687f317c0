import { describe, expect, it } from 'vitest';
import { importResume, importResumeFile } from '../../../lib/import/import-file.ts';
import { judgeReading } from '../../../lib/import/readings/judge-reading.ts';
import { parseResume } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const whole = `Ottoline Marsh
ottoline.marsh@example.com

Experience

Backend Engineer, Ferrywright
Mar 2021 - Present
- Moved the timetable service from PHP to Go.
- Cut p99 of the departure board from 900 ms to 120 ms.

Skills
Languages: Go, SQL
`;

describe('How far a reading is to be trusted', () => {
  it('is high where a person, dated roles with bullets and skills were found', async () => {
    const { trust, isDoubtful } = await importResume('ottoline.txt', whole, knowledge);
    expect(trust).toBeGreaterThan(0.55);
    expect(isDoubtful).toBe(false);
  });

  it('is little, and the reading doubtful, where nothing of a resume but a text was found', async () => {
    const { trust, isDoubtful } = await importResume('note.txt', 'Buy milk.\nCall the ferry.\n', knowledge);
    expect(trust).toBeLessThan(0.3);
    expect(isDoubtful).toBe(true);
  });

  it('is less with each doubt, and never less than none', () => {
    const resume = parseResume({ basics: { name: 'Ottoline Marsh' }, work: [{ name: 'Ferrywright' }] });
    const flag = { path: ['work', 0], why: 'Check it.' };
    const [none, one, many] = [0, 1, 40].map(
      (count) =>
        judgeReading({ resume, flags: Array.from({ length: count }, () => flag) }, knowledge.recognise).trust,
    );
    expect(one).toBeLessThan(none ?? 0);
    expect(many).toBeLessThan(one ?? 0);
    expect(many).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['a school with a town in its name', { name: 'University of Leeds' }, false],
    ['work for oneself', { name: 'Freelance Consultant' }, false],
    ['a firm that its town hangs on', { name: 'Ferrywright GmbH Leeds' }, true],
    ['a sign behind a firm', { name: 'Ferrywright ↗' }, true],
    ['a title as an employer', { name: 'Senior Developer' }, true],
    ['a firm in a title', { position: 'Engineer, Ferrywright GmbH' }, true],
    ['a country in a title', { position: 'Norway Software Engineer' }, true],
    [
      'a role among the bullets',
      { highlights: ['Built it.', 'Java Developer, Vela Ltd  2018 - 2021', 'Ran it.'] },
      true,
    ],
    ['a bullet with dates', { highlights: ['Ran the move to Go from 2018 to 2021 with 4 engineers'] }, false],
  ])('is doubted for %s where it should be', (_, said, isDoubtful) => {
    const role = {
      name: 'Ferrywright',
      position: 'Research Engineer',
      startDate: '2020',
      highlights: ['Built 4 services.'],
    };
    const resume = parseResume({
      basics: { name: 'Ottoline Marsh', email: 'ottoline.marsh@example.com' },
      work: [{ ...role, ...said }],
      skills: [{ keywords: ['Go'] }],
    });
    expect(judgeReading({ resume, flags: [], sections: [] }, knowledge.recognise).isDoubtful).toBe(
      isDoubtful,
    );
  });

  it('is told of every format that is read', async () => {
    const bytes = new TextEncoder().encode('cv:\n  name: Ottoline Marsh\n');
    expect(await importResumeFile('ottoline.yaml', bytes, knowledge)).toMatchObject({ isDoubtful: true });
    const json = JSON.stringify({ basics: { name: 'Ottoline Marsh' } });
    expect(await importResume('ottoline.json', json, knowledge)).toMatchObject({ isDoubtful: true });
  });
});
