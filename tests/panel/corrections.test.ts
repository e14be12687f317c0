import { describe, expect, it } from 'vitest';
import { findMarks } from '../../lib/marks/find-marks.ts';
import { createAnalyzer } from '../../lib/panel/analyze.ts';
import { filterBullets, listBulletChoices } from '../../lib/panel/bullet-choices.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { type Correction, type Verdict, withCorrection } from '../../lib/resume/correction.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const kafka = 'Moved 9 consumers to Kafka';
const rabbit = 'Ran RabbitMQ';
const plain = 'Cut the import from 3 hours to 20 minutes';
const resume = parseResume({
  work: [
    { name: 'Ostrand', startDate: '2018-01', endDate: '2019-12', highlights: [rabbit] },
    { name: 'Quill', startDate: '2022-01', highlights: [kafka, plain] },
  ],
  projects: [{ name: 'logtide', startDate: '2021', highlights: ['Wrote a parser'] }],
});
const analyze = createAnalyzer(knowledge);
const said = (termId: string, bullet: string, verdict: Verdict): Correction => ({ termId, bullet, verdict });

function analyzeAsk(ask: string, ...corrections: Correction[]) {
  const posting = readPostingText(`Requirements\n- ${ask}`, pageKnowledge);
  const analysis = analyze(posting, resume, { corrections });
  return { ...analysis, row: analysis.comparison?.rows[0], gap: analysis.comparison?.gap ?? [] };
}
const rowOf = (ask: string, ...corrections: Correction[]) => analyzeAsk(ask, ...corrections).row;

describe('The row of an ask', () => {
  it('says that the user said so, and quotes the whole bullet', () => {
    const row = rowOf('Experience with Redis', said('redis', plain, 'have'));
    expect(row).toMatchObject({
      word: 'proved',
      line: `You said so. Quill, 2022: “${plain}”`,
      places: [{ verdict: 'have', words: 'You said so.', about: { termId: 'redis', bullet: plain } }],
    });
  });

  it('says at each place what else it is there for, and takes back what the user did say', () => {
    const row = rowOf('Kubernetes in production', said('amazon-eks', plain, 'have'));
    expect(row?.line).toMatch(/^You said so\. Amazon EKS stands for it\. Quill, 2022:/);
    expect(row?.places).toMatchObject([
      { note: 'Amazon EKS stands for it.', about: { termId: 'amazon-eks', bullet: plain } },
    ]);
  });

  it('names the term that a place is no proof of where the title names another', () => {
    expect(rowOf('Experience with Kafka')?.places.map(({ words }) => words)).toEqual(['This is no proof']);
    const near = rowOf('Experience with Kafka', said('kafka', kafka, 'no-proof'));
    expect(near?.places.map(({ words }) => words)).toEqual(['This is no proof of RabbitMQ']);
    expect(near?.refuted.map(({ words }) => words)).toEqual(['You said that this is no proof.']);
  });

  it('never says that no part of the resume has it where the user put a part aside', () => {
    const none = [said('kafka', kafka, 'no-proof'), said('rabbitmq', rabbit, 'no-proof')];
    expect(rowOf('Experience with Kafka', ...none)?.line).toMatch(/^In no other part of your resume\./);
    expect(rowOf('Experience with Redis')?.line).toBeUndefined();
  });

  it('lets the user say which answer is where, unless it is proved', () => {
    const labels = (ask: string) => rowOf(ask)?.sayable.map(({ label }) => label);
    expect(labels('Go, Java or Kotlin')).toEqual(['Go', 'Java', 'Kotlin']);
    expect(labels('AWS services: EC2, S3')?.[0]).toBe('AWS');
    expect(labels('Experience with Kafka')).toEqual([]);
    expect(rowOf('Experience with RabbitMQ')?.sayable).toMatchObject([{ shownIn: [rabbit] }]);
  });

  it('offers a place to name what no reader can see in the bullet', async () => {
    const { gap, rewriteTowards } = analyzeAsk('Experience with Redis', said('redis', plain, 'have'));
    const offer = gap[0] && (await rewriteTowards(gap[0]));
    expect(offer?.advice).toBe('The bullet does not name Redis: name it there, or no reader knows.');
    expect(offer?.place).toMatchObject({
      text: plain,
      lines: expect.arrayContaining([`${plain}; the data is in Redis`]),
    });
    const named = analyzeAsk('Experience with Kafka', said('kafka', kafka, 'have'));
    expect((named.gap[0] && (await named.rewriteTowards(named.gap[0])))?.advice ?? '').not.toMatch(
      /does not name/,
    );
  });

  it('has the page draw nothing of it but the state', () => {
    const { gap } = analyzeAsk('Experience with Redis', said('redis', plain, 'have'));
    expect(findMarks(gap)).toEqual([{ start: 31, end: 36, state: 'proved' }]);
  });
});

describe('Of two verdicts on one text and term', () => {
  it('the last one counts', () => {
    const first = withCorrection([], said('kafka', kafka, 'have'));
    expect(withCorrection(first, said('kafka', kafka, 'no-proof'))).toEqual([
      said('kafka', kafka, 'no-proof'),
    ]);
    expect(withCorrection(first, said('redis', kafka, 'have'))).toHaveLength(2);
  });
});

describe('The bullets to choose from', () => {
  it('stand by role, the newest first, without those that show it already', () => {
    expect(listBulletChoices(resume, [kafka]).map(({ where, bullets }) => [where, bullets])).toEqual([
      ['Quill, 2022', [plain]],
      ['Ostrand, 2018', [rabbit]],
      ['logtide, 2021', ['Wrote a parser']],
    ]);
  });

  it('are found by words of theirs or of their role', () => {
    const found = (query: string) =>
      filterBullets(listBulletChoices(resume, []), query).flatMap(({ bullets }) => bullets);
    expect(found('hours IMPORT')).toEqual([plain]);
    expect(found(' quill ')).toEqual([kafka, plain]);
    expect(found('tea')).toEqual([]);
    expect(found('')).toHaveLength(4);
  });
});
