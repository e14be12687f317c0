import { describe, expect, it } from 'vitest';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { type Look, parseLook, toLook } from '../../lib/panel/look.ts';
import { type LookOrigin, makeLookKey } from '../../lib/panel/look-key.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const posting = readPostingText(
  `Senior Backend Engineer
Requirements
- 8+ years of experience in backend development
- 12 years with Go or Java
- Solid experience with PostgreSQL 16, Kafka or similar
- Deep knowledge of AWS services such as EC2, S3, Lambda, RDS, SQS and SNS
- You know Kubernetes and COBOL
Nice to have
- Terraform
- Postgres
We sponsor visas. Remote in Germany. No degree required. $150,000 to $180,000 a year.`,
  pageKnowledge,
);
const analyze = createAnalyzer(knowledge);
const correction = {
  termId: 'kubernetes',
  bullet: sampleResume.work[0]?.highlights[0] ?? '',
  verdict: 'have',
} as const;
const refuted = { ...correction, termId: 'postgresql', verdict: 'no-proof' } as const;

const comparisons = [
  ['beside a resume', analyze(posting, sampleResume).comparison],
  [
    'beside a resume that was corrected',
    analyze(posting, sampleResume, { corrections: [correction, refuted] }).comparison,
  ],
  ['without a resume', analyze(posting, undefined).comparison],
] as const;

describe('What was shown of a posting', () => {
  it.each(comparisons)('is kept word for word: %s', (_, comparison) => {
    if (!comparison) throw new Error('There is a posting, so there is a comparison.');
    const { rows, walk, conditionRows, mentioned, waived, fitSentence, lacksBullets, unreadNote, summary } =
      comparison;
    const shown = { rows, walk, conditionRows, mentioned, waived, fitSentence, lacksBullets, summary };
    expect(rows.length).toBeGreaterThan(5);
    const kept = parseLook(JSON.parse(JSON.stringify(toLook(comparison))));
    expect(kept).toEqual({ ...shown, ...(unreadNote && { unreadNote }) } satisfies Look);
  });

  it('is read as nothing where a part of it is missing or another thing', () => {
    const look = toLook(comparisons[0][1] ?? ({} as Look));
    expect(parseLook({ ...look, rows: [{ ...look.rows[0], quote: undefined }] })).toBeUndefined();
    expect(parseLook({ ...look, fitSentence: 7 })).toBeUndefined();
    expect(parseLook(undefined)).toBeUndefined();
  });
});

describe('The key of what was shown', () => {
  const origin: LookOrigin = {
    version: '1.0.0',
    month: '2026-03',
    ownTerms: [],
    resume: sampleResume,
    corrections: [],
    language: undefined,
    posting,
    tokens: [],
  };
  const others: [string, Partial<LookOrigin>][] = [
    ['version of the extension', { version: '1.0.1' }],
    ['month', { month: '2026-04' }],
    ['name of the user’s own', { ownTerms: [{ name: 'Foo', spellings: [], category: 'data' }] }],
    ['resume', { resume: { ...sampleResume, interests: [{ name: 'Chess', keywords: [] }] } }],
    ['correction', { corrections: [correction] }],
    ['language of the resume', { language: 'de' }],
  ];
  const besides: typeof others = [
    ['posting', { posting: { ...posting, description: `${posting.description}.` } }],
    ['place of its words', { posting: { ...posting, blocks: posting.blocks.slice(1) } }],
    ['reading of its terms', { tokens: undefined }],
  ];

  it('is the same for the same', async () => {
    expect(await makeLookKey(structuredClone(origin))).toEqual(await makeLookKey(origin));
  });

  it.each([...others, ...besides])('is another one with another %s', async (_, change) => {
    expect((await makeLookKey({ ...origin, ...change })).of).not.toBe((await makeLookKey(origin)).of);
  });

  it.each(others)('tells what was shown before from what is shown with another %s', async (_, change) => {
    expect((await makeLookKey({ ...origin, ...change })).beside).not.toBe((await makeLookKey(origin)).beside);
  });

  it('has one part that all postings share', async () => {
    for (const [, change] of besides)
      expect((await makeLookKey({ ...origin, ...change })).beside).toBe((await makeLookKey(origin)).beside);
  });
});
