import type { GuidePage } from '../../../lib/guide/guide.ts';

export const formatPage: GuidePage = {
  id: 'format',
  chapter: 'start',
  title: 'The parts of a resume, in order',
  saysAlso:
    'format structure sections order outline what to include where to put what goes where chronological',
  blocks: [
    {
      kind: 'text',
      text: 'A panel grades three things in the first eight to thirty seconds: scope (which system, which load), evidence (which number changed) and depth (consistency, idempotency, partitioning, or only endpoints).',
    },
    {
      kind: 'list',
      items: [
        'Header: name, contact, GitHub, LinkedIn.',
        'Summary: two or three sentences. The system you own, its stack, its scale.',
        'Experience: newest first, months and years, three to five bullets in each of the two latest roles.',
        'Open source: project, number of merged changes, what one of them fixed.',
        'Side projects: only with users.',
        'Skills: languages, infrastructure, practices.',
        'Education: one line from mid level on.',
      ],
    },
    {
      kind: 'text',
      text: 'Order roles by date, never work by skill: a functional layout looks as if it hid a gap. A bullet takes one line or two.',
    },
    { kind: 'pages', pages: ['whole-resume', 'length', 'file-and-layout'] },
  ],
};
