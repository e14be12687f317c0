import type { Diagnostic, Rule } from '../../lib/diagnostics/rule.ts';
import { type CheckView, describeCheck } from '../../lib/panel/check-rows.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { storedResume } from '../stored-resume.ts';

/** A rule by its id, its title and its gravity; nobody runs it. */
export const rules: Rule[] = [
  ['weak-opener', 'Open with what you did', 'error'],
  ['vague-gain', 'Say how much better it got', 'error'],
  ['product-spelling', 'Spell products as they spell themselves', 'warning'],
  ['newest-first', 'Newest role first', 'warning'],
  ['no-quantity', 'Give the bullet a number', 'hint'],
].map(([id, title, severity]) => ({
  id: id as string,
  title: title as string,
  severity: severity as Rule['severity'],
  chapter: 'bullets',
  why: `Why ${id}.`,
  source: '',
  about: 'text',
  places: [],
  bad: [],
  good: [],
  check: () => [],
}));

export const opener = 'Responsible for postgres and mongo in the order API';

export const stored = (patch: Partial<StoredResume> = {}): StoredResume =>
  storedResume(
    parseResume({
      basics: { name: 'Tamsin Orley', summary: 'Backend engineer who thrives.' },
      work: [
        { name: 'Brackwater Rail', startDate: '2021-02', highlights: ['Cut p99 to 80 ms', opener] },
        {
          name: 'Pinewell',
          position: 'Backend Engineer',
          startDate: '2018-01',
          highlights: ['Worked on it'],
        },
        {
          name: 'Pinewell',
          position: 'Intern',
          startDate: '2018-06',
          highlights: ['Moved mongo to another mongo'],
        },
      ],
      skills: [{ name: 'Languages', keywords: ['Go', 'javascript', 'postgress'] }],
    }),
    patch,
  );

/** What a rule says at a path; of words of the text there, where they are given. */
export function find(
  rule: string,
  path: Diagnostic['path'],
  said: Partial<Pick<Diagnostic, 'message' | 'suggestion'>> & { words?: string } = {},
): Diagnostic {
  const { words = '', message = `What ${rule} says.`, suggestion } = said;
  const text = path.reduce<unknown>((at, step) => (at as never)?.[step], stored().resume);
  const start = typeof text === 'string' ? Math.max(0, text.indexOf(words)) : 0;
  const { severity = 'hint', why = '' } = rules.find(({ id }) => id === rule) ?? {};
  const end = start + words.length;
  return { rule, severity, why, path, start, end, message, ...(suggestion !== undefined && { suggestion }) };
}

/** The check of that resume with these findings, in the order in which they are given. */
export function viewOf(diagnostics: Diagnostic[], patch: Partial<StoredResume> = {}): CheckView {
  const check = {
    diagnostics,
    dropped: [],
    notApplied: [],
    seniority: { level: 'mid' as const, years: 5, from: 'years' as const },
  };
  return describeCheck(check, stored(patch), rules, []);
}
