import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/export/export-json.ts';
import { exportMarkdown } from '../../lib/export/export-markdown.ts';
import { exportText } from '../../lib/export/export-text.ts';
import { importJson } from '../../lib/import/data/import-json.ts';
import { importText } from '../../lib/import/sections/read-sections.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { knowledge } from '../import/knowledge.ts';
import { anyResume, plausibleResume } from '../resume/arbitrary-resume.ts';

describe('Exporting a resume', () => {
  it('as JSON Resume and importing it again gives an equal resume, whatever it says', () => {
    fc.assert(
      fc.property(anyResume, (resume) => {
        expect(importJson(exportJson(resume), knowledge).resume).toEqual(resume);
      }),
    );
  });

  it('as plain text and importing it again gives an equal resume', () => {
    expect(importText(exportText(sampleResume), knowledge).resume).toEqual(sampleResume);
    fc.assert(
      fc.property(plausibleResume, (resume) => {
        expect(importText(exportText(resume), knowledge).resume).toEqual(resume);
      }),
    );
  });

  it('as Markdown and importing it again gives an equal resume', () => {
    expect(importText(exportMarkdown(sampleResume), knowledge).resume).toEqual(sampleResume);
    fc.assert(
      fc.property(plausibleResume, (resume) => {
        expect(importText(exportMarkdown(resume), knowledge).resume).toEqual(resume);
      }),
    );
  });

  it('writes only sections that say something, in the order that is read', () => {
    const headings = exportMarkdown(sampleResume).match(/^## .*/gm);
    expect(headings).toEqual([
      '## Summary',
      '## Experience',
      '## Projects',
      '## Education',
      '## Skills',
      '## Languages',
    ]);
    expect(exportText(sampleResume)).not.toContain('AWARDS');
  });

  it('writes no address that would run something, in no format', () => {
    const url = 'javascript:alert(1)';
    const resume = {
      ...sampleResume,
      basics: { ...sampleResume.basics, url, profiles: [{ network: 'GitHub', url }] },
      projects: [{ name: 'logtide', highlights: [], keywords: [], roles: [], url }],
    };
    for (const write of [exportJson, exportText, exportMarkdown]) {
      expect(write(resume)).not.toContain('javascript');
      expect(write(resume)).toContain('logtide');
    }
  });

  it('names the schema in JSON and leaves out empty lists', () => {
    const value = JSON.parse(exportJson(sampleResume));
    expect(value.$schema).toContain('jsonresume');
    expect(value.awards).toBeUndefined();
    expect(value.meta).toEqual({});
  });
});
