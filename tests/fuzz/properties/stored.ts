import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sampleResume } from '../../../lib/resume/sample-resume.ts';
import { activeKey, collectResumes, firstKey, resumePrefix } from '../../../lib/storage/collect-resumes.ts';
import { parseEverything } from '../../../lib/storage/everything-file.ts';
import { parseStoredResume } from '../../../lib/storage/stored-resume.ts';
import { assertSame, orSentence } from '../expectations.ts';
import { defineFuzz } from '../fuzz.ts';
import { mutatedText, mutatedValue } from '../mutations.ts';

const stored = {
  version: 5,
  id: 'a',
  name: 'One',
  edited: '2026-01-05T00:00:00.000Z',
  resume: sampleResume,
  source: {
    fileName: 'one.pdf',
    parserText: 'Ilse',
    findings: [{ kind: 'scanned', page: 1, text: '', why: '' }],
    flags: [{ path: ['work', 0], why: 'No dates were found.' }],
  },
  receipt: 'read',
  dismissed: [{ rule: 'no-quantity', about: 'Kept the queue short.', reason: 'Meant so' }],
  declined: [{ bullet: 'Kept the queue short.', kind: 'platform' }],
  corrections: [{ termId: 'kafka', bullet: 'Kept the queue short.', verdict: 'have' }],
  level: 'senior',
};
const { version, source, receipt, dismissed, declined, corrections, level, ...first } = stored;
const everything = {
  format: 'gaplight',
  exported: '2026-01-05T00:00:00.000Z',
  active: 'a',
  resumes: [stored],
  settings: { marksOn: true, rulesOff: [] },
  slots: { a: '12 ms' },
  unreadable: { resume: 'half' },
};

const values = fc.record({
  'resume:a': mutatedValue([stored, first, 'broken', null]),
  'resume:b': mutatedValue([
    { ...stored, id: 'b' },
    { ...stored, version: 99 },
  ]),
  resume: fc.option(mutatedValue([first]), { nil: undefined }),
  [activeKey]: fc.oneof(fc.constant('a'), fc.jsonValue({ maxDepth: 1 })),
});

export const storedValues = [
  defineFuzz('stored resumes, damaged: each is read or handed out raw', 200, values, (raw) => {
    const planted = JSON.parse(JSON.stringify(raw)) as Record<string, unknown>;
    const { resumes, active, unreadable } = collectResumes(planted);
    const keys = Object.keys(planted).filter((key) => key !== activeKey);
    for (const key of keys) {
      if (key in unreadable) assert.deepEqual(unreadable[key], planted[key], 'the raw value was changed');
      else assert.ok(resumes.length > 0, `${key} is neither read nor handed out`);
    }
    // Each value that can be read is shown, or another with its id: the key says the id, the first version's value does.
    for (const key of keys.filter((each) => !(each in unreadable))) {
      const id = key === firstKey ? parseStoredResume(planted[key]).id : key.slice(resumePrefix.length);
      assert.ok(
        resumes.some((resume) => resume.id === id),
        `${key} is not shown`,
      );
    }
    assert.equal(active === undefined, resumes.length === 0);
    for (const resume of resumes) assertSame(resume, parseStoredResume(JSON.parse(JSON.stringify(resume))));
  }),
  defineFuzz(
    'a file of everything, damaged',
    120,
    mutatedText([JSON.stringify(everything)]),
    async (text) => void (await orSentence(() => parseEverything(text))),
  ),
  defineFuzz(
    'a file of everything with other values',
    120,
    mutatedValue([everything]),
    async (value) => void (await orSentence(() => parseEverything(JSON.stringify(value) ?? ''))),
  ),
];
