import {
  AlignmentType,
  Document,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Resume, Work } from '../../lib/resume/resume.ts';
import { showDates } from './resume-layouts.ts';

/** Ways to set a resume in Word. */
export const docxLayouts = {
  'headings, tabs and lists': (resume: Resume) =>
    build(resume, { heading: 'style', role: tabbedRole, list: 'list' }),
  'bold capitals, typed bullets': (resume: Resume) =>
    build(resume, { heading: 'bold', role: twoLineRole, list: 'typed' }),
  'a table with dates at the left': (resume: Resume) =>
    build(resume, { heading: 'style', role: tableRole, list: 'list' }),
};

interface Manner {
  heading: 'style' | 'bold';
  role: (role: Work, list: Manner['list']) => (Paragraph | Table)[];
  list: 'list' | 'typed';
}

const bold = (text: string | undefined): TextRun => new TextRun({ text: text ?? '', bold: true });
const plain = (text: string | undefined): TextRun => new TextRun({ text: text ?? '' });
const line = (children: TextRun[], options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ ...options, children });
const tab = (): TextRun => new TextRun({ text: '\t' });

function bullets(items: string[], list: Manner['list']): Paragraph[] {
  return items.map((text) =>
    list === 'list'
      ? new Paragraph({ text, bullet: { level: 0 } })
      : line([plain(`•\t${text}`)], { indent: { left: 360, hanging: 360 } }),
  );
}

function tabbedRole(role: Work, list: Manner['list']): Paragraph[] {
  const dates = showDates(role);
  return [
    line([bold(role.name), plain(`, ${role.position}`), tab(), plain(dates)], {
      tabStops: [{ type: TabStopType.RIGHT, position: 9000 }],
    }),
    ...(role.location ? [line([plain(role.location)])] : []),
    ...bullets(role.highlights, list),
  ];
}

function twoLineRole(role: Work, list: Manner['list']): Paragraph[] {
  return [
    line([bold(role.position)]),
    line([plain([role.name, role.location, showDates(role)].filter(Boolean).join(' | '))]),
    ...bullets(role.highlights, list),
    line([]),
  ];
}

function tableRole(role: Work, list: Manner['list']): Table[] {
  const cell = (children: Paragraph[], size: number): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE } });
  const text = [
    line([bold(role.position)]),
    line([plain([role.name, role.location].filter(Boolean).join(', '))]),
  ];
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        new TableRow({
          children: [
            cell([line([plain(showDates(role))])], 25),
            cell([...text, ...bullets(role.highlights, list)], 75),
          ],
        }),
      ],
    }),
  ];
}

function build(
  { basics, work, education, skills }: Resume,
  { heading, role, list }: Manner,
): Promise<Uint8Array> {
  const head = (text: string): Paragraph =>
    heading === 'style'
      ? new Paragraph({ text, heading: HeadingLevel.HEADING_1 })
      : line([bold(text.toUpperCase())]);
  const place = [basics.location?.city, basics.location?.region].filter(Boolean).join(', ');
  const contacts = [place, basics.email, basics.phone, basics.url, ...basics.profiles.map(({ url }) => url)];
  const document = new Document({
    sections: [
      {
        children: [
          line([new TextRun({ text: basics.name ?? '', bold: true, size: 40 })], {
            alignment: AlignmentType.CENTER,
          }),
          ...(basics.label ? [line([plain(basics.label)], { alignment: AlignmentType.CENTER })] : []),
          line([plain(contacts.filter(Boolean).join(' | '))], { alignment: AlignmentType.CENTER }),
          ...(basics.summary ? [head('Summary'), line([plain(basics.summary)])] : []),
          head('Experience'),
          ...work.flatMap((each) => role(each, list)),
          head('Education'),
          ...education.flatMap((school) => [
            line([bold(school.institution), tab(), plain(showDates(school))]),
            line([plain([school.studyType, school.area].filter(Boolean).join(' in '))]),
            ...bullets(school.highlights, list),
          ]),
          head('Skills'),
          ...skills.map(({ name, keywords }) => line([bold(`${name}: `), plain(keywords.join(', '))])),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
