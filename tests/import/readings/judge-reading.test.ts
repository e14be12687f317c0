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
    ['a school with a town in its name', 'University of Leeds', false],
    ['work for oneself', 'Freelance Consultant', false],
    ['a firm that its town hangs on', 'Ferrywright GmbH Leeds', true],
    ['a title', 'Senior Developer', true],
  ])('doubts %s as an employer where it should: %s', (_, name, isDoubtful) => {
    const role = {
      name,
      position: 'Research Engineer',
      startDate: '2020',
      highlights: ['Built 4 services.'],
    };
    const resume = parseResume({
      basics: { name: 'Ottoline Marsh', email: 'ottoline.marsh@example.com' },
      work: [role],
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
