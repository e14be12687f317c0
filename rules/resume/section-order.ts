import { defineRule } from '../../lib/diagnostics/rule.ts';

const kinds: [RegExp, number][] = [
  [/summary|profile|about|objective/i, 0],
  [/experience|employment|work|career/i, 1],
  [/open[- ]?source/i, 2],
  [/projects?/i, 3],
  [/skills|technolog|stack|tools/i, 4],
  [/education|degrees?|academic/i, 5],
];
const names = ['summary', 'experience', 'open source', 'projects', 'skills', 'education'];
const EXPERIENCE = 1;
const EDUCATION = 5;
const SUMMARY = 0;

export default defineRule({
  id: 'section-order',
  title: 'Summary, experience, open source, projects, skills, education',
  severity: 'hint',
  chapter: 'structure',
  why: 'Readers expect the work near the top. Education above it, past the first years, says that the work is thin.',
  source: 'backend hiring guide, format',
  notFor: { entry: 'At the start, education may stand first.' },
  about: 'resume',
  bad: [
    {
      says: 'Education before experience',
      file: { sections: ['Summary', 'Education', 'Experience', 'Skills'] },
      becomes: {
        says: 'Experience before education',
        file: { sections: ['Summary', 'Experience', 'Skills', 'Education'] },
      },
    },
    { says: 'Projects before experience', file: { sections: ['Projects', 'Work Experience', 'Education'] } },
    { says: 'Summary at the end', file: { sections: ['Experience', 'Skills', 'Education', 'Profile'] } },
  ],
  good: [
    {
      says: 'Experience before education',
      file: { sections: ['Summary', 'Experience', 'Skills', 'Education'] },
    },
    {
      says: 'Skills right under the summary, as many do',
      file: { sections: ['Summary', 'Skills', 'Experience', 'Education'] },
    },
    { says: 'Talks at the end', file: { sections: ['Experience', 'Open Source', 'Education', 'Talks'] } },
  ],
  check: ({ file }) => {
    const order = (file.sections ?? []).flatMap(
      (title) => kinds.find(([shape]) => shape.test(title))?.[1] ?? [],
    );
    const work = order.indexOf(EXPERIENCE);
    if (work < 0) return [];
    const early = order.slice(0, work).find((kind) => kind === EDUCATION || kind === 2 || kind === 3);
    const late = order.indexOf(SUMMARY) > work ? SUMMARY : undefined;
    const found = early ?? late;
    if (found === undefined) return [];
    const message =
      found === SUMMARY ? 'Put the summary at the top.' : `Put experience before ${names[found]}.`;
    return [{ path: ['work'], start: 0, end: 0, message }];
  },
});
