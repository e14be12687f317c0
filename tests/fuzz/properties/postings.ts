import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gapStates } from '../../../lib/gap/gap.ts';
import { findMarks } from '../../../lib/marks/find-marks.ts';
import type { PageReport } from '../../../lib/messages/messages.ts';
import { parsePageReport } from '../../../lib/messages/page-report.ts';
import { createAnalyzer } from '../../../lib/panel/analyze.ts';
import type { Posting } from '../../../lib/posting/posting.ts';
import { readPostingText } from '../../../lib/posting/posting-text.ts';
import { findRequirements } from '../../../lib/requirements/find-requirements.ts';
import { sampleResume } from '../../../lib/resume/sample-resume.ts';
import type { Token } from '../../../lib/tokens/token.ts';
import { pageKnowledge } from '../../../rules/pages/index.ts';
import { knowledge } from '../../knowledge.ts';
import { assertLinear, assertRanges, assertSame } from '../expectations.ts';
import { defineFuzz } from '../fuzz.ts';
import { mutatedValue } from '../mutations.ts';
import { anyText, monotony } from '../texts.ts';

/** Blocks stand in the description, word for word and one after the other. */
export function assertPosting({ description, blocks }: Pick<Posting, 'description' | 'blocks'>): void {
  assertRanges(
    description,
    blocks.map(({ start, text }) => ({ start, end: start + text.length })),
  );
  for (const { start, text } of blocks)
    assert.equal(description.slice(start, start + text.length), text, 'a block is not in the description');
}

function assertTokens(text: string, tokens: readonly Token[]): void {
  assertRanges(text, tokens, false);
  for (const token of tokens) assert.equal(text.slice(token.start, token.end), token.text);
  assert.deepEqual(
    tokens.map(({ start }) => start),
    tokens.map(({ start }) => start).sort((one, other) => one - other),
    'tokens are out of order',
  );
}

const aReport: PageReport = (() => {
  const posting = readPostingText(
    'Backend Engineer\n\nRequirements:\n- 5 years of Go or Java 17\n- Kafka, PostgreSQL 16\n\nNice to have: Redis',
    pageKnowledge,
  );
  return {
    readId: 'a',
    url: 'https://jobs.example/1',
    posting: { ...posting, title: 'Backend Engineer', hiringOrganization: 'Quayline' },
    took: 3,
  };
})();

const analyze = createAnalyzer(knowledge);

const slow: Record<string, (text: string) => unknown> = {
  readPostingText: (text) => readPostingText(text, pageKnowledge),
  extractTokens: knowledge.extract,
  findRequirements: (text) => {
    const posting = readPostingText(text, pageKnowledge);
    return findRequirements(posting, knowledge.extract(text), knowledge.asks);
  },
};

export const postings = [
  defineFuzz('a posting from any text', 220, anyText, (text) => {
    const posting = readPostingText(text, pageKnowledge);
    assertSame(posting, readPostingText(text, pageKnowledge));
    assert.equal(posting.description, text);
    assertPosting(posting);
    const tokens = knowledge.extract(text);
    assertSame(tokens, knowledge.extract(text));
    assertTokens(text, tokens);
    const { requirements = [], gap, rows = [] } = analyze(posting, sampleResume).comparison ?? {};
    for (const each of requirements) {
      assertRanges(text, [each]);
      assert.equal(text.slice(each.start, each.end), each.text);
      assertTokens(text, each.tokens);
      assert.ok(each.years === undefined || Number.isFinite(each.years));
    }
    assert.equal(gap?.length, requirements.length);
    assert.equal(rows.length, requirements.length);
    for (const { state } of gap ?? []) assert.ok(gapStates.includes(state));
    assertRanges(text, findMarks(gap ?? []), false);
    assertSame(gap, analyze(posting, sampleResume).comparison?.gap);
  }),
  defineFuzz('a report that no page of ours sent', 300, mutatedValue([aReport]), (value) => {
    const report = parsePageReport(value);
    if (!report?.posting) return;
    findMarks(analyze(report.posting, sampleResume).comparison?.gap ?? []);
  }),
  defineFuzz(
    'a long posting takes time that grows with it',
    25,
    fc.record({ reader: fc.constantFrom(...Object.keys(slow)), piece: monotony }),
    ({ reader, piece }) => {
      const work = slow[reader];
      if (work) assertLinear(work, piece);
    },
  ),
];
