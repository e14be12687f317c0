import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import type { Verdict } from '../../lib/resume/correction.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const numbered = 'Cut the nightly import from 3 hours to 20 minutes';
const plain = 'Looked after the import of the depots';

/** "kafka proved (said)" for each place of a resume with these bullets that shows a term. */
function shownBy(bullets: string[], ...corrections: [termId: string, bullet: string, verdict: Verdict][]) {
  const resume = parseResume({
    work: [{ name: 'Quill', position: 'Backend Engineer', startDate: '2022', highlights: bullets }],
  });
  const said = corrections.map(([termId, bullet, verdict]) => ({ termId, bullet, verdict }));
  return findEvidence(resume, knowledge, said).map((each) =>
    [each.termId, each.strength, each.impliedBy && `(${each.impliedBy})`, each.said && '(said)']
      .filter(Boolean)
      .join(' '),
  );
}

describe('What the user says is no proof', () => {
  it('is no evidence of that term in that text, and of every other it is', () => {
    const both = 'Moved 6 services to Kafka and Redis';
    const named = (...said: Parameters<typeof shownBy>[1][]) =>
      shownBy([both, 'Ran Kafka'], ...said).filter((line) => !line.includes('('));
    expect(named()).toEqual(['kafka proved', 'redis proved', 'kafka used']);
    expect(named(['kafka', both, 'no-proof'])).toEqual(['redis proved', 'kafka used']);
  });

  it('is none either where another name implies or shows the term', () => {
    expect(shownBy(['Runs on EKS'])).toContain('kubernetes used (amazon-eks)');
    const implied = shownBy(['Runs on EKS'], ['kubernetes', 'Runs on EKS', 'no-proof']);
    expect(implied).toContain('amazon-eks used');
    expect(implied.filter((line) => line.startsWith('kubernetes'))).toEqual([]);
    const built = 'Built pipelines in GitLab CI';
    expect(shownBy([built])).toContain('ci-cd used (gitlab-ci)');
    expect(shownBy([built], ['ci-cd', built, 'no-proof']).join()).not.toMatch(/ci-cd/);
  });

  it('takes along what stands there only through it', () => {
    expect(shownBy(['Runs on EKS'])).toContain('aws used (amazon-eks)');
    expect(shownBy(['Runs on EKS'], ['amazon-eks', 'Runs on EKS', 'no-proof'])).toEqual([]);
  });
});

describe('What the user has in a bullet', () => {
  it('is proved where the bullet has a number about it, and used where it has none', () => {
    expect(shownBy([numbered, plain], ['kafka', numbered, 'have'])).toContain('kafka proved (said)');
    expect(shownBy([numbered, plain], ['kafka', plain, 'have'])).toContain('kafka used (said)');
    const people = 'Led a team of 9 engineers';
    expect(shownBy([people], ['kafka', people, 'have'])).toContain('kafka used (said)');
  });

  it('brings what it implies, unless the bullet shows that by itself', () => {
    expect(shownBy([plain], ['amazon-eks', plain, 'have'])).toContain('kubernetes used (amazon-eks) (said)');
    const named = 'Ran Kubernetes';
    const lines = shownBy([named], ['amazon-eks', named, 'have']);
    expect(lines.filter((line) => line.startsWith('kubernetes'))).toEqual(['kubernetes used']);
  });

  it('counts although the bullet was read to have given it up', () => {
    const left = 'Replaced Kafka with NATS for 40 services';
    expect(shownBy([left])).toContain('kafka used');
    expect(shownBy([left], ['kafka', left, 'have']).filter((line) => line.startsWith('kafka'))).toEqual([
      'kafka proved (said)',
    ]);
  });

  it('stays with the bullet wherever it stands, and goes with its text', () => {
    expect(shownBy([plain, numbered], ['kafka', numbered, 'have'])).toContain('kafka proved (said)');
    expect(shownBy([`${numbered}.`], ['kafka', numbered, 'have'])).toEqual(shownBy([`${numbered}.`]));
  });

  it('is nothing in a skill or a title', () => {
    const resume = parseResume({ skills: [{ keywords: ['Tidy desks'] }] });
    const said = { termId: 'kafka', bullet: 'Tidy desks', verdict: 'have' as const };
    expect(findEvidence(resume, knowledge, [said])).toEqual([]);
  });

  it('comes in the order of the roles, the newest first', () => {
    const old = 'Ran Kafka';
    const resume = parseResume({
      work: [
        { name: 'First', startDate: '2014', endDate: '2016', highlights: [old] },
        { name: 'Now', startDate: '2021', highlights: [plain] },
      ],
    });
    const said = { termId: 'kafka', bullet: plain, verdict: 'have' as const };
    const kafka = findEvidence(resume, knowledge, [said]).filter(({ termId }) => termId === 'kafka');
    expect(kafka.map(({ where }) => where)).toEqual(['Now, 2021', 'First, 2014']);
  });
});
