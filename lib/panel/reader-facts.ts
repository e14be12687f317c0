import type { ReaderFacts } from '../guide/choose-openings.ts';
import { listTexts } from '../resume/resume-texts.ts';
import type { StoredResume } from '../storage/stored-resume.ts';
import type { AskRow } from './ask-rows.ts';
import type { PanelState } from './store.ts';

/** What the guide goes by when it chooses the pages to begin with. */
export function readerFacts({
  resume,
  check,
  comparison,
}: Pick<PanelState, 'resume' | 'check' | 'comparison'>): ReaderFacts {
  return {
    ...(resume && typeof check === 'object' && { resume: factsOfResume(resume, check) }),
    ...(comparison && comparison.rows.length > 0 && { posting: factsOfPosting(comparison.rows) }),
  };
}

function factsOfResume(
  { resume }: StoredResume,
  { findings, seniority }: Extract<PanelState['check'], object>,
): NonNullable<ReaderFacts['resume']> {
  const counts = new Map<string, number>();
  // A hint is no reason to begin there.
  for (const { rule, severity } of findings)
    if (severity !== 'hint') counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return {
    level: seniority.level,
    text: [
      ...listTexts(resume).map(({ text }) => text),
      ...resume.publications.map(({ name, publisher }) => [name, publisher].join(' ')),
    ].join('\n'),
    hasSummary: Boolean(resume.basics.summary),
    findings: [...counts].map(([rule, count]) => ({ rule, count })),
  };
}

function factsOfPosting(rows: readonly AskRow[]): NonNullable<ReaderFacts['posting']> {
  const titlesOf = (isMeant: (row: AskRow) => boolean): string[] =>
    rows.filter(isMeant).map(({ title }) => title);
  const yearsShort = rows.find(({ short }) => short)?.title;
  return {
    patterns: titlesOf(
      ({ category, level, state }) =>
        category === 'pattern' && level !== 'mentioned' && state !== 'proved' && state !== 'used',
    ).map(inSentence),
    ...(yearsShort && { yearsShort }),
    listedOnly: titlesOf(({ level, state }) => level === 'required' && state === 'listed'),
  };
}

/** "Event sourcing" as it stands within a sentence; "CQRS" stays as it is. */
function inSentence(title: string): string {
  return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}
