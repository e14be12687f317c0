import type { GuideBlock, GuidePage, PartEntry } from '../../../lib/guide/guide.ts';
import { exampleResume } from './example-resume.ts';

const { basics, work, projects, publications, skills, education } = exampleResume;

const part = (title: string, entries: PartEntry[], note: string): GuideBlock => ({
  kind: 'part',
  title,
  entries,
  note,
});

const [newest, ...earlier] = work.map(
  ({ name, position, location, startDate, endDate, summary, highlights }): PartEntry => ({
    head: `${position}, ${name}`,
    aside: `${location} · ${sayMonth(startDate)} to ${endDate ? sayMonth(endDate) : 'now'}`,
    text: summary,
    bullets: highlights,
  }),
);

function sayMonth(month: string): string {
  const [year, number] = month.split('-');
  return new Date(Number(year), Number(number) - 1).toLocaleDateString('en-US', {
    month: 'short',
    year: 'numeric',
  });
}

export const wholeResumePage: GuidePage = {
  id: 'whole-resume',
  chapter: 'start',
  title: 'A whole resume to look at',
  saysAlso: 'full complete example sample model resume cv template finished good senior look like',
  blocks: [
    {
      kind: 'text',
      text: 'Senior level, eight years, one page. The person and the employers are made up. Under each part stands what it does for the reader.',
    },
    part(
      'Header',
      [
        {
          head: `${basics.name} · ${basics.label}`,
          text: [
            basics.location.city,
            basics.email,
            basics.phone,
            ...basics.profiles.map(({ url }) => url.replace('https://', '')),
          ].join(' · '),
        },
      ],
      'Enough to call, write and look things up. A city, no street; no photo, no age.',
    ),
    part(
      'Summary',
      [{ text: basics.summary }],
      'Three sentences: how long and where, what is hers with stack, load and p99, and what she leads.',
    ),
    part(
      'Experience',
      newest ? [newest] : [],
      'Five bullets, each of another kind: latency, database, architecture, correctness, on-call. A clause introduces an employer that few know. The fourth shows a consistency choice with its price and its gain.',
    ),
    part(
      'Earlier experience',
      earlier,
      'Older roles get shorter. Each bullet still holds a system, what was done and a number with its before. Deleted code counts too.',
    ),
    part(
      'Open source and talks',
      [
        ...projects.map(({ highlights }): PartEntry => ({ bullets: highlights })),
        ...publications.map(
          ({ name, publisher, releaseDate }): PartEntry => ({
            bullets: [`“${name}”, ${publisher} ${releaseDate}`],
          }),
        ),
      ],
      'One project that panels know, counted; one talk, on the subject of a bullet above. Two lines are enough.',
    ),
    part(
      'Skills',
      skills.map(({ name, keywords }): PartEntry => ({ text: `${name}: ${keywords.join(', ')}` })),
      'Eighteen items in three groups. Every one of them stands in a bullet too, so none is a mere claim.',
    ),
    part(
      'Education',
      education.map(
        ({ studyType, area, institution, endDate }): PartEntry => ({
          text: `${studyType} ${area}, ${institution}, ${endDate}`,
        }),
      ),
      'One line. After eight years the work speaks.',
    ),
    { kind: 'pages', pages: ['how-to-write', 'format'] },
  ],
};
