import {
  AlignmentType,
  convertInchesToTwip,
  Document,
  Footer,
  type ISectionOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { SEPARATOR } from '../../layout/lay-out.ts';
import type { Layout } from '../../layout/layout.ts';
import type { Font } from '../../layout/template.ts';
import { BULLETS, createStyles, toTwips } from './docx-styles.ts';
import { writeHeader, writeSection } from './write-section.ts';

/**
 * A resume as a Word file: headings, lists and tab stops, no tables and no text boxes. Where the paper has two columns,
 * the second follows the first.
 */
export async function writeDocx(layout: Layout, font: Font): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, columns, look } = layout;
  const document = new Document({
    title,
    creator: author || 'Gaplight',
    lastModifiedBy: author || 'Gaplight',
    styles: createStyles(layout, font.inWord),
    numbering: {
      config: [
        {
          reference: BULLETS,
          levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', alignment: AlignmentType.LEFT }],
        },
      ],
    },
    sections: [
      {
        properties: pageOf(layout),
        footers: { default: markPage(layout), first: new Footer({ children: [] }) },
        children: [
          ...writeHeader(layout),
          ...columns.flat().flatMap((section) => writeSection(section, look)),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function pageOf({ look: { page, margin } }: Layout): NonNullable<ISectionOptions['properties']> {
  const [x, y] = [toTwips(margin.x), toTwips(margin.y)];
  return {
    titlePage: true,
    page: {
      size: { width: toTwips(page.width), height: toTwips(page.height) },
      margin: { top: y, bottom: y, left: x, right: x, footer: convertInchesToTwip(0.3) },
    },
  };
}

/** At the foot of every page from the second on, whose it is and which page. */
function markPage({ author }: Layout): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            size: 17,
            color: '555555',
            children: [
              author && `${author}${SEPARATOR}`,
              'page ',
              PageNumber.CURRENT,
              ' of ',
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
