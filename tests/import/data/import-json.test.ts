import { describe, expect, it } from 'vitest';
import { exportJson } from '../../../lib/export/export-json.ts';
import { importJson } from '../../../lib/import/data/import-json.ts';
import { parseResume } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const nothing = /^This JSON file holds nothing that belongs to a resume\. Bring a file of JSON Resume\.$/;

describe('Importing JSON', () => {
  it.each([
    ['an empty object', {}],
    ['a list of packages', { name: 'logtide', dependencies: { zod: '^4' } }],
    ['an empty resume of another program', { basics: { name: '' }, work: [], sections: { title: 'Kept' } }],
    ['a resume of which only the version is known', { meta: { version: 'v1.0.0' }, cv: { name: 'Ana' } }],
    [
      'a file that names the schema and uses another shape',
      { $schema: 'x/resume-schema', cv: { name: 'Ana' } },
    ],
  ])('of %s is an error, and never an empty resume', (_, value) => {
    expect(() => importJson(JSON.stringify(value), knowledge)).toThrow(nothing);
  });

  it('of a resume that was exported while it was empty gives it back', () => {
    expect(importJson(exportJson(parseResume({})), knowledge).resume).toEqual(parseResume({}));
  });

  it('of a resume with nothing but unplaced text gives it back', () => {
    const resume = parseResume({ meta: { unplaced: ['Drives a narrowboat'] } });
    expect(importJson(exportJson(resume), knowledge).resume).toEqual(resume);
  });

  it('leaves out addresses that would run something, and every other text is kept', () => {
    const { resume } = importJson(
      JSON.stringify({
        basics: { name: 'Ana', url: 'javascript:alert(1)', profiles: [{ network: 'X', url: 'vbscript:x' }] },
        patents: [{ title: 'javascript: a linter', url: 'data:text/html,x' }],
      }),
      knowledge,
    );
    expect(resume.basics).toEqual({ name: 'Ana', profiles: [{ network: 'X' }] });
    expect(resume.meta.unplaced).toEqual(['patents title: javascript: a linter']);
  });

  it.each([
    ['lists', `{"basics":${'['.repeat(200_000)}${']'.repeat(200_000)}}`],
    ['objects', `${'{"work":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ])('of %s inside one another says in a sentence that it is none', (_, text) => {
    expect(() => importJson(text, knowledge)).toThrow(
      /^This file should hold a resume as JSON, but it is not valid JSON\.$/,
    );
  });
});
