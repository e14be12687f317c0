import { defineRule } from '../../lib/diagnostics/rule.ts';
import { joinAnd } from '../../lib/text/lists.ts';

const school = {
  institution: 'Hartwell Technical University',
  studyType: 'BSc',
  area: 'Computer Science',
  startDate: '2012-09',
  endDate: '2015-06',
};
/** One note beside the degree is fine. */
const MOST_NOTES = 1;

export default defineRule({
  id: 'education-length',
  title: 'Education in one line from mid level on',
  severity: 'hint',
  chapter: 'structure',
  why: 'After the first roles, shipped work counts. School, degree and year are all that is read.',
  source: 'backend hiring guide, education',
  notFor: { entry: 'At the start, courses and a thesis may be your best evidence.' },
  about: 'resume',
  bad: [
    {
      says: 'Courses listed after ten years of work',
      resume: { education: [{ ...school, courses: ['Operating systems', 'Compilers'] }] },
      becomes: { says: 'School, degree and years', resume: { education: [school] } },
    },
    { says: 'A grade', resume: { education: [{ ...school, score: '3.7' }] } },
    {
      says: 'Three lines on student life',
      resume: {
        education: [{ ...school, highlights: ['Tutor for algorithms', 'Chess club', 'Dean’s list 2014'] }],
      },
    },
  ],
  good: [
    { says: 'School, degree and years', resume: { education: [school] } },
    {
      says: 'One note on the thesis',
      resume: { education: [{ ...school, highlights: ['Thesis: log compaction on zoned SSDs'] }] },
    },
    {
      says: 'Courses at entry level',
      level: 'entry',
      resume: { education: [{ ...school, courses: ['Databases', 'Networks'] }] },
    },
  ],
  check: ({ resume }) => {
    const long = resume.education.flatMap(({ courses, highlights, score, institution }, index) => {
      if (courses.length === 0 && !score && highlights.length <= MOST_NOTES) return [];
      const what = courses.length > 0 ? 'the courses' : score ? 'the grade' : 'the notes';
      return [{ what, name: institution ?? 'Education', index }];
    });
    const [first] = long;
    if (!first) return [];
    const names = joinAnd(long.map(({ name }) => name));
    const what = joinAnd([...new Set(long.map((each) => each.what))]);
    return [
      {
        path: ['education', first.index],
        start: 0,
        end: 0,
        message: `${names}: drop ${what}. School, degree and year fit on one line.`,
      },
    ];
  },
});
