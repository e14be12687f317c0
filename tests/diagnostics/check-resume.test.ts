import { describe, expect, it } from 'vitest';
import { checkBullet, checkResume } from '../../lib/diagnostics/check-resume.ts';
import { createKeptTexts } from '../../lib/diagnostics/kept-texts.ts';
import type { DiagnosticKnowledge } from '../../lib/diagnostics/knowledge.ts';
import { defineRule, type Rule, type Severity } from '../../lib/diagnostics/rule.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { resumeRules } from '../../rules/resume/index.ts';
import { check, knowledge } from './examples.ts';
import { modelResume } from './model-resume.ts';

const facts = {
  title: 't',
  why: 'because',
  source: 's',
  chapter: 'bullets',
  bad: [] as never[],
  good: [] as never[],
} satisfies Partial<Rule>;

/** A rule that finds a word in bullets, and counts how many texts it was asked about. */
function findWord(
  word: string,
  severity: Severity = 'warning',
  extra: Partial<Rule> = {},
): Rule & { asked: string[] } {
  const asked: string[] = [];
  const rule = defineRule({
    ...facts,
    id: `word-${word}`,
    severity,
    about: 'text',
    places: ['bullet'],
    check: ({ text }) => {
      asked.push(text);
      const start = text.indexOf(word);
      return start < 0 ? [] : [{ start, end: start + word.length, message: `found ${word}` }];
    },
    ...extra,
  } as Rule);
  return Object.assign(rule, { asked });
}

const throwing = (about: 'text' | 'resume'): Rule =>
  ({
    ...facts,
    id: `broken-${about}`,
    severity: 'error',
    about,
    places: ['bullet'],
    check: () => {
      throw new Error('no such table');
    },
  }) as Rule;

const resume = parseResume({
  work: [
    { name: 'Old', startDate: '2018-01', endDate: '2020-02', highlights: ['alpha beta', 'beta alpha'] },
    { name: 'New', startDate: '2020-03', highlights: ['gamma', 'alpha gamma'] },
  ],
  projects: [{ name: 'side', highlights: ['alpha'] }],
});

describe('checking a resume', () => {
  it('says where, what and why, in UTF-16 units of the text at the path', () => {
    const { diagnostics } = check(resume, [findWord('beta')]);
    expect(diagnostics[0]).toEqual({
      rule: 'word-beta',
      severity: 'warning',
      path: ['work', 0, 'highlights', 0],
      start: 6,
      end: 10,
      message: 'found beta',
      why: 'because',
    });
  });

  it('puts errors before warnings before hints', () => {
    const rules = [findWord('gamma', 'hint'), findWord('beta', 'warning'), findWord('alpha', 'error')];
    const severities = check(resume, rules).diagnostics.map(({ severity }) => severity);
    expect(severities).toEqual(['error', 'error', 'error', 'error', 'warning', 'warning', 'hint', 'hint']);
  });

  it('puts the newest role first whatever its place in the file, then the place in the text, projects last', () => {
    const { diagnostics } = check(resume, [findWord('alpha')]);
    expect(diagnostics.map(({ path }) => path.join('.'))).toEqual([
      'work.1.highlights.1',
      'work.0.highlights.0',
      'work.0.highlights.1',
      'projects.0.highlights.0',
    ]);
  });

  it.each(['text', 'resume'] as const)(
    'drops and names a rule about a %s that throws, and keeps the others',
    (about) => {
      const { diagnostics, dropped } = check(resume, [throwing(about), findWord('beta')]);
      expect(dropped.map(({ rule, error }) => `${rule}: ${error.message}`)).toEqual([
        `broken-${about}: no such table`,
      ]);
      expect(diagnostics).toHaveLength(2);
    },
  );

  it('does not hold a rule against a level that it is not for, and says why', () => {
    const rule = findWord('alpha', 'error', { notFor: { entry: 'Too early for it.' } });
    const result = check(resume, [rule], { level: 'entry' });
    expect(result.diagnostics).toEqual([]);
    expect(result.notApplied).toEqual([{ rule: 'word-alpha', note: 'Too early for it.' }]);
    expect(check(resume, [rule], { level: 'mid' }).diagnostics).toHaveLength(4);
  });

  it('believes the user about the level', () => {
    expect(check(modelResume).seniority.level).toBe('senior');
    expect(check(modelResume, [], { level: 'staff' }).seniority.level).toBe('staff');
  });

  it('asks a rule only about the bullet that changed', () => {
    const rule = findWord('p99');
    const kept = createKeptTexts(knowledge);
    const again = (value: Resume) => checkResume(value, { rules: [rule], knowledge, kept });
    again(modelResume);
    const first = rule.asked.length;
    const edited = structuredClone(modelResume);
    edited.work[0]?.highlights.splice(1, 1, 'Moved 10 consumers to Kafka');
    again(edited);
    expect(first).toBe(11);
    expect(rule.asked.slice(first)).toEqual(['Moved 10 consumers to Kafka']);
  });

  it('keeps the finding of an unchanged bullet at its new place', () => {
    const rule = findWord('alpha');
    const kept = createKeptTexts(knowledge);
    const again = (value: Resume) => checkResume(value, { rules: [rule], knowledge, kept });
    again(resume);
    const moved = parseResume({ ...resume, work: resume.work.toReversed() });
    expect(again(moved).diagnostics[0]?.path).toEqual(['work', 0, 'highlights', 1]);
  });

  it('reads a bullet anew when its role ends, since the tense depends on it', () => {
    const going = parseResume({
      work: [{ name: 'New', startDate: '2020-03', highlights: ['Own the fare API'] }],
    });
    const ended = parseResume({
      work: [{ name: 'New', startDate: '2020-03', endDate: '2021-01', highlights: ['Own the fare API'] }],
    });
    const kept = createKeptTexts(knowledge);
    const tense = (value: typeof going) =>
      checkResume(value, { rules: resumeRules, knowledge, kept }).diagnostics.filter(
        ({ rule }) => rule === 'past-tense',
      ).length;
    expect([tense(going), tense(ended), tense(going)]).toEqual([0, 1, 0]);
  });

  it('forgets what it read before its memory grows without end', () => {
    const rule = findWord('row');
    const many = parseResume({
      work: [
        {
          name: 'New',
          startDate: '2020-03',
          highlights: Array.from({ length: 6000 }, (_, row) => `row ${row}`),
        },
      ],
    });
    const kept = createKeptTexts(knowledge);
    for (let turn = 0; turn < 2; turn++)
      expect(checkResume(many, { rules: [rule], knowledge, kept }).diagnostics).toHaveLength(6000);
  });

  it('counts work that goes on up to today', () => {
    const { seniority } = checkResume(resume, { rules: [], knowledge });
    expect(seniority.years).toBeGreaterThan(8);
    expect(checkResume(resume, { rules: [], knowledge, today: '2020-12' }).seniority.years).toBe(3);
  });

  it('gives nothing for an empty resume', () => {
    expect(check(parseResume({})).diagnostics.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  });
});

describe('checking one bullet', () => {
  it('holds it against the rules for texts only, and leaves out rules that throw', () => {
    const whole = { ...throwing('resume'), id: 'never' };
    const found = checkBullet('alpha beta', {
      rules: [whole, throwing('text'), findWord('beta')],
      knowledge,
    });
    expect(found.map(({ rule, path }) => [rule, path])).toEqual([['word-beta', []]]);
  });

  it('reads with the knowledge handed in', () => {
    const deaf: DiagnosticKnowledge = { ...knowledge, extract: () => [] };
    const tokens = defineRule({
      ...facts,
      id: 'tokens',
      severity: 'hint',
      about: 'text',
      places: ['bullet'],
      check: (text) => text.tokens.map(({ start, end }) => ({ start, end, message: 'token' })),
    });
    expect(checkBullet('Kafka', { rules: [tokens], knowledge })).toHaveLength(1);
    expect(checkBullet('Kafka', { rules: [tokens], knowledge: deaf })).toEqual([]);
  });
});
