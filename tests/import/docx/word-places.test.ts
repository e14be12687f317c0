import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import type { Resume } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';
import {
  type At,
  bothBoxes,
  box,
  heading,
  item,
  oldBox,
  para,
  paraOf,
  plainParts,
  run,
  shape,
  table,
  wordFile,
} from './word-file.ts';

const read = async (body: string): Promise<Resume> =>
  (await importResumeFile('resume.docx', wordFile(body, { parts: plainParts }), knowledge)).resume;

const title = para('Nora Quist', '<w:pStyle w:val="Title"/>');
const name = title + para('Backend Engineer');
const contacts = para('nora@quist.example') + para('+47 22 55 01 23') + para('Oslo');
const roleOne =
  para('*Lead Engineer*, Fjordline Data\tMar 2021 – Present') + item('Moved 6 services to Kafka');
const roleTwo = para('*Developer*, Velin Software\t2018 – 2021') + item('Wrote the import API in Java');
const work = heading('Experience') + roleOne + roleTwo;
const education = heading('Education') + para('BSc Computer Science, University of Oslo\t2013 – 2017');
const skills = heading('Skills') + para('Go, Java');
const side = heading('Contact') + contacts + skills;

const roles = [
  'Lead Engineer | Fjordline Data | 2021-03..',
  '• Moved 6 services to Kafka',
  'Developer | Velin Software | 2018..2021',
  '• Wrote the import API in Java',
];
const school = 'school | University of Oslo | BSc | Computer Science | 2013..2017';
const whole = [...roles, school, 'skills : Go, Java'];

function expectWhole(resume: Resume): void {
  expect(resume.basics).toMatchObject({
    name: 'Nora Quist',
    email: 'nora@quist.example',
    phone: '+47 22 55 01 23',
    location: { city: 'Oslo' },
  });
  expect(outline(resume)).toEqual(whole);
  expect(resume.meta.unplaced).toEqual([]);
}

const LEFT: At = { x: 30, y: 150, width: 170, height: 600 };
const RIGHT: At = { x: 220, y: 150, width: 340, height: 600 };
const ACROSS: At = { x: 30, y: 30, width: 530, height: 90 };

/** A group of shapes over the whole page, in units of its own. */
const group = (shapes: string): string =>
  `<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="7556500" cy="10693400"/><a:graphic><a:graphicData><wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="7556500" cy="10693400"/><a:chOff x="100" y="100"/><a:chExt cx="595" cy="842"/></a:xfrm></wpg:grpSpPr>${shapes}</wpg:wgp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
const inGroup = ({ x, y, ...size }: At): At => ({ x: x + 100, y: y + 100, ...size });
const oldShape = ({ x, y, width, height }: At, content: string): string =>
  `<v:shape style="position:absolute;left:${x};top:${y};width:${width};height:${height}"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape>`;
const oldGroup = (shapes: string): string =>
  `<w:r><w:pict><v:group style="position:absolute;margin-left:0;margin-top:0;width:595pt;height:842pt;mso-position-horizontal-relative:page;mso-position-vertical-relative:page" coordsize="595,842">${shapes}</v:group></w:pict></w:r>`;
const frame = (content: string): string =>
  content.replaceAll(
    '<w:pPr>',
    '<w:pPr><w:framePr w:w="3400" w:h="12000" w:hAnchor="page" w:vAnchor="page" w:x="600" w:y="3000"/>',
  );

describe('Boxes in a Word file', () => {
  it.each([
    ['one box', paraOf(box(name + contacts + work + education + skills))],
    ['boxes in any order', paraOf(box(work + education, RIGHT) + box(side, LEFT) + box(name, ACROSS))],
    [
      'boxes for new and old programs',
      paraOf(bothBoxes(side, LEFT) + bothBoxes(name, ACROSS) + bothBoxes(work + education, RIGHT)),
    ],
    ['old boxes', paraOf(oldBox(side, LEFT) + oldBox(name, ACROSS) + oldBox(work + education, RIGHT))],
    ['boxes whose place is not said', paraOf(box(side)) + paraOf(box(name)) + paraOf(box(work + education))],
    [
      'a group of shapes',
      paraOf(
        group(
          shape(side, inGroup(LEFT)) + shape(work + education, inGroup(RIGHT)) + shape(name, inGroup(ACROSS)),
        ),
      ),
    ],
    [
      'an old group of shapes',
      paraOf(oldGroup(oldShape(LEFT, side) + oldShape(RIGHT, work + education) + oldShape(ACROSS, name))),
    ],
    [
      'a box for each section',
      paraOf(
        box(heading('Experience'), { ...RIGHT, height: 20 }) +
          box(roleOne, { ...RIGHT, y: 180, height: 90 }) +
          box(skills, { ...LEFT, y: 320, height: 80 }) +
          box(roleTwo, { ...RIGHT, y: 280, height: 90 }) +
          box(contacts, { ...LEFT, height: 150 }) +
          box(education, { ...RIGHT, y: 390, height: 90 }) +
          box(name, ACROSS),
      ),
    ],
    [
      'boxes on two pages',
      paraOf(
        `${box(name, ACROSS)}${box(side, LEFT)}${box(heading('Experience') + roleOne, RIGHT)}<w:r><w:br w:type="page"/></w:r>`,
      ) + paraOf(box(roleTwo + education, { ...RIGHT, y: 40 })),
    ],
  ])('are read as a whole resume: %s', async (_, body) => {
    expectWhole(await read(body));
  });

  it.each([
    ['a box', name + paraOf(bothBoxes(side, LEFT)) + work + education],
    [
      'a box anchored inside a role',
      name + heading('Experience') + roleOne + paraOf(bothBoxes(side, LEFT)) + roleTwo + education,
    ],
    [
      'boxes for headings and what is under them',
      name +
        paraOf(
          bothBoxes(heading('Skills'), { ...LEFT, height: 20 }) +
            bothBoxes(para('Go') + para('Java'), { ...LEFT, y: 180, height: 80 }) +
            bothBoxes(heading('Contact'), { ...LEFT, y: 280, height: 20 }) +
            bothBoxes(contacts, { ...LEFT, y: 310, height: 80 }),
        ) +
        work +
        education,
    ],
    ['paragraphs in a frame', frame(side) + name + work + education],
    [
      'a floating table',
      table(
        [[side]],
        '<w:tblpPr w:horzAnchor="page" w:vertAnchor="page" w:tblpX="600" w:tblpY="3000"/>',
      ).replace('</w:tblPr>', '</w:tblPr><w:tblGrid><w:gridCol w:w="3400"/></w:tblGrid>') +
        name +
        work +
        education,
    ],
    [
      'contacts in a box far below',
      name + work + education + skills + paraOf(bothBoxes(contacts, { ...LEFT, y: 20, height: 60 })),
    ],
  ])('beside the text do not cut it in two: %s', async (_, body) => {
    expectWhole(await read(body));
  });

  it('head sections where they stand in the text', async () => {
    const ribbon = (text: string): string => paraOf(box(para(text)));
    const body = `${name}${contacts}${ribbon('EXPERIENCE')}${roleOne}${roleTwo}${ribbon('EDUCATION')}${para('BSc Computer Science, University of Oslo\t2013 – 2017')}${ribbon('SKILLS')}${para('Go, Java')}`;
    expectWhole(await read(body));
  });

  it.each([
    ['the text', ''],
    ['other boxes', 'boxes'],
  ])('with dates stand beside the entries of %s', async (_, kind) => {
    const entry = (dates: string, head: string, bullet: string, y: number): string =>
      kind
        ? box(para(dates), { x: 30, y, width: 110, height: 20 }) +
          box(para(head) + item(bullet), { x: 160, y, width: 380, height: 60 })
        : paraOf(box(para(dates), { x: 30, y: 0, width: 110, height: 20 }, 'paragraph') + run(head)) +
          item(bullet);
    const entries =
      entry('Mar 2021 – Present', '*Lead Engineer*, Fjordline Data', 'Moved 6 services to Kafka', 130) +
      entry('2018 – 2021', '*Developer*, Velin Software', 'Wrote the import API in Java', 220);
    const body = kind
      ? paraOf(box(title, ACROSS) + box(heading('Experience'), { ...ACROSS, y: 100, height: 20 }) + entries)
      : title + heading('Experience') + entries;
    expect(outline(await read(body))).toEqual(roles);
  });

  it('hold words that are drawn, too', async () => {
    const drawn =
      '<w:r><w:pict><v:shape style="width:300pt"><v:textpath string="Nora Quist"/></v:shape></w:pict></w:r>';
    expectWhole(await read(paraOf(drawn) + contacts + work + education + skills));
  });
});

describe('Columns of the pages of a Word file', () => {
  const COLUMN = '<w:r><w:br w:type="column"/></w:r>';
  const columns = (count: number): string => `<w:sectPr><w:cols w:num="${count}"/></w:sectPr>`;

  it.each([
    ['a sidebar before the rest', paraOf('', columns(1)), contacts + skills, work + education, name],
    ['the name in the second', '', contacts + skills, name + work + education, ''],
  ])('are read one after the other: %s', async (_, section, left, right, above) => {
    const begun = right.replace('<w:r>', `${COLUMN}<w:r>`);
    expectWhole(await read(above + section + left + begun + columns(2)));
  });

  it('go on with a role that the first has begun', async () => {
    const right = `${para('Velin Software').replace('<w:r>', `${COLUMN}<w:r>`)}${para('Developer, 2018 – 2021')}${item('Wrote the import API in Java')}`;
    const body = `${name}${contacts}${heading('Experience')}${roleOne}${right}${education}${skills}${columns(2)}`;
    expectWhole(await read(body));
  });
});

describe('Tables in a Word file', () => {
  it.each([
    ['a sidebar', table([[side, name + work + education]])],
    ['a sidebar without a heading for the contacts', table([[contacts + skills, name + work + education]])],
    ['a sidebar at the right', table([[name + work + education, side]])],
    ['a sidebar under the name', name + table([[work + education, contacts + skills]])],
    [
      'columns row by row',
      table([
        [title, contacts],
        [heading('Experience') + roleOne, skills],
        [roleTwo, ''],
        [education, ''],
      ]),
    ],
    [
      'headings in a row of their own',
      name +
        contacts +
        table([
          [heading('Skills'), heading('Experience')],
          [para('Go, Java'), roleOne + roleTwo],
        ]) +
        education,
    ],
    [
      'headings at the left',
      name +
        contacts +
        table([
          [heading('Experience'), roleOne + roleTwo],
          [heading('Education'), para('BSc Computer Science, University of Oslo\t2013 – 2017')],
          [heading('Skills'), para('Go, Java')],
        ]),
    ],
    ['a row for each piece', table([[name], [contacts], [work], [education], [skills]])],
    ['a table in a table', table([[table([[name], [contacts]])], [table([[work + education, skills]])]])],
    ['the name beside the contacts', table([[name, contacts]]) + work + education + skills],
  ])('make up whole pages: %s', async (_, body) => {
    expectWhole(await read(body));
  });

  it.each([
    [
      'dates at the left',
      table([
        [
          para('Mar 2021 – Present'),
          para('*Lead Engineer*, Fjordline Data') + item('Moved 6 services to Kafka'),
        ],
        [para('2018 – 2021'), para('*Developer*, Velin Software') + item('Wrote the import API in Java')],
      ]),
    ],
    [
      'several rows for an entry',
      table([
        [para('Mar 2021 – Present'), para('*Lead Engineer*')],
        ['', para('Fjordline Data')],
        ['', item('Moved 6 services to Kafka')],
        [para('2018 – 2021'), para('*Developer*')],
        ['', para('Velin Software')],
        ['', item('Wrote the import API in Java')],
      ]),
    ],
    [
      'dates at the right',
      table([
        [
          para('*Lead Engineer*') + para('Fjordline Data') + item('Moved 6 services to Kafka'),
          para('Mar 2021 – Present'),
        ],
        [
          para('*Developer*') + para('Velin Software') + item('Wrote the import API in Java'),
          para('2018 – 2021'),
        ],
      ]),
    ],
    [
      'only the heads of entries',
      table([
        [para('*Lead Engineer*'), ''],
        [para('Fjordline Data'), para('Mar 2021 – Present')],
      ]) +
        item('Moved 6 services to Kafka') +
        table([
          [para('*Developer*'), ''],
          [para('Velin Software'), para('2018 – 2021')],
        ]) +
        item('Wrote the import API in Java'),
    ],
  ])('set roles: %s', async (_, body) => {
    expect(outline(await read(title + heading('Experience') + body))).toEqual(roles);
  });

  it('have names of columns above them, which say nothing of the person', async () => {
    const body = table([
      [para('*Period*'), para('*Position*'), para('*Company*')],
      [para('2020 – 2022'), para('Lead Engineer'), para('Fjordline Data')],
      [para('2018 – 2020'), para('Developer'), para('Velin Software')],
    ]);
    expect(outline(await read(title + heading('Experience') + body))).toEqual([
      'Lead Engineer | Fjordline Data | 2020..2022',
      'Developer | Velin Software | 2018..2020',
    ]);
  });

  it.each([
    [
      'names at the left',
      table([
        [para('Languages'), para('Go, Java')],
        [para('Queues'), para('Kafka')],
      ]),
    ],
    [
      'labels at the left',
      table([
        [para('*Languages:*'), para('Go, Java')],
        [para('*Queues:*'), para('Kafka')],
      ]),
    ],
    [
      'names above their items',
      table([
        [para('*Languages*'), para('*Queues*')],
        [para('Go'), para('Kafka')],
        [para('Java'), ''],
      ]),
    ],
    [
      'a cell for each group',
      table([[para('*Languages*') + para('Go, Java'), para('*Queues*') + para('Kafka')]]),
    ],
    [
      'lists beside their names',
      table([[para('Languages'), item('Go') + item('Java')]]) + para('Queues: Kafka'),
    ],
  ])('set groups of skills: %s', async (_, body) => {
    expect(outline(await read(title + heading('Skills') + body))).toEqual([
      'skills Languages: Go, Java',
      'skills Queues: Kafka',
    ]);
  });
});
