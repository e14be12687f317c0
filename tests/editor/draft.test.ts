import { describe, expect, it } from 'vitest';
import {
  cleanDraft,
  insertItem,
  moveItem,
  type ResumeDraft,
  removeItem,
  settleFlag,
  setValue,
} from '../../lib/editor/draft.ts';
import { parseResume } from '../../lib/resume/resume.ts';

const draft: ResumeDraft = {
  name: 'resume.md',
  resume: parseResume({
    basics: { email: 'a@example.com' },
    work: [
      { name: 'A', highlights: ['a0', 'a1', 'a2'] },
      { name: 'B', highlights: ['b0'] },
      { name: 'C', highlights: [] },
    ],
    meta: { unplaced: ['left over'] },
  }),
  flags: [
    { path: ['basics', 'name'], why: 'No name was found.' },
    { path: ['work', 1], why: 'No dates were found.' },
    { path: ['work', 0, 'highlights', 2], why: 'Cut off.' },
    { path: ['meta', 'unplaced'], why: 'Some text fits nowhere.' },
  ],
};
const flagsOf = ({ flags }: ResumeDraft) => flags.map(({ path }) => path.join('.'));
const namesOf = ({ resume }: ResumeDraft) => resume.work.map(({ name }) => name);

describe('A draft of a resume', () => {
  it('takes a text at any place, also where nothing was yet', () => {
    const changed = setValue(draft, ['basics', 'location', 'city'], 'Leeds');
    expect(changed.resume.basics).toMatchObject({ email: 'a@example.com', location: { city: 'Leeds' } });
    expect(draft.resume.basics).not.toHaveProperty('location');
  });

  it('has no field any more once its text is taken out, but a line of a list stays', () => {
    expect(setValue(draft, ['basics', 'email'], '').resume.basics).not.toHaveProperty('email');
    expect(setValue(draft, ['work', 1, 'highlights', 0], '').resume.work[1]?.highlights).toEqual(['']);
  });

  it('settles the doubt about a field that is typed in', () => {
    expect(flagsOf(setValue(draft, ['basics', 'name'], 'T'))).not.toContain('basics.name');
    const [first] = draft.flags;
    if (first) expect(flagsOf(settleFlag(draft, first))).not.toContain('basics.name');
  });

  it('keeps its doubts at the entries they belong to when entries come, go and move', () => {
    expect(flagsOf(insertItem(draft, ['work'], 0, { highlights: [] }))).toEqual(
      expect.arrayContaining(['work.2', 'work.1.highlights.2']),
    );
    expect(flagsOf(removeItem(draft, ['work'], 0))).toEqual(['basics.name', 'work.0', 'meta.unplaced']);
    for (const [from, to] of [
      [0, 2],
      [2, 0],
      [1, 2],
      [2, 1],
      [0, 1],
      [1, 1],
    ] as const) {
      const moved = moveItem(draft, ['work'], from, to);
      expect(namesOf(moved)[to]).toBe(namesOf(draft)[from]);
      const flagged = moved.flags.map(({ path }) => moved.resume.work[Number(path[1])]?.name);
      expect(flagged.slice(1, 3)).toEqual(['B', 'A']);
    }
  });

  it('does not move an entry out of its list', () => {
    expect(moveItem(draft, ['work'], 0, -1)).toBe(draft);
    expect(moveItem(draft, ['work'], 2, 3)).toBe(draft);
  });

  it('no longer doubts the unplaced text when all of it is placed', () => {
    expect(flagsOf(removeItem(draft, ['meta', 'unplaced'], 0))).not.toContain('meta.unplaced');
  });

  it('is stored without empty lines and entries, and with every text cleaned', () => {
    let edited = setValue(draft, ['work', 0, 'highlights', 0], '  ');
    edited = setValue(edited, ['work', 0, 'highlights', 1], ' two   spaces ');
    edited = insertItem(edited, ['work'], 1, { highlights: [''] });
    edited = insertItem(edited, ['skills'], 0, { keywords: [] });
    const clean = cleanDraft({ ...edited, name: ' ' });
    expect(clean.resume.work.map(({ name, highlights }) => [name, highlights])).toEqual([
      ['A', ['two spaces', 'a2']],
      ['B', ['b0']],
      ['C', []],
    ]);
    expect(clean.resume.skills).toEqual([]);
    expect(clean.name).toBe('Untitled resume');
    expect(flagsOf(clean)).toEqual(['basics.name', 'work.1', 'work.0.highlights.1', 'meta.unplaced']);
  });
});
