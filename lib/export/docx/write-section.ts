import {
  AlignmentType,
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import type { LaidEntry, LaidSection, Layout, Look, Run } from '../../layout/layout.ts';
import { UNBROKEN_SPACE } from '../../layout/runs.ts';
import { BULLETS, toTwips } from './docx-styles.ts';

/** The name, what the person is, and how to reach them. */
export function writeHeader({ name, label, contacts, look }: Layout): Paragraph[] {
  const alignment = look.header.align === 'center' ? AlignmentType.CENTER : AlignmentType.LEFT;
  const label115 = Math.round(look.size * 2.3);
  return [
    ...(name
      ? [new Paragraph({ heading: HeadingLevel.TITLE, alignment, children: [toText({ text: name })] })]
      : []),
    ...(label
      ? [new Paragraph({ alignment, children: [new TextRun({ text: label, size: label115 })] })]
      : []),
    ...contacts.map((runs) => new Paragraph({ alignment, children: runs.map(toChild) })),
  ];
}

/** A section: its heading, and its entries or lines. */
export function writeSection({ title, entries, lines, isList }: LaidSection, look: Look): Paragraph[] {
  const write = isList ? writeBullet : writeLine;
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [toText({ text: title })] }),
    ...entries.flatMap((entry, index) => writeEntry(entry, look, index === 0)),
    ...lines.map((runs) => write(runs, look, 0)),
  ];
}

function writeEntry(
  { head, dates, paragraphs, bullets }: LaidEntry,
  look: Look,
  isFirst: boolean,
): Paragraph[] {
  const isLeft = look.dates === 'left';
  const indent = isLeft ? toTwips(look.datesWidth) : 0;
  const lines = head.length > 0 ? head : [[]];
  return [
    ...lines.map((runs, index) => {
      const isDated = dates !== undefined && index === 0;
      const date = isDated ? [new TextRun(isLeft ? dates : `\t${dates}`)] : [];
      const gap = isLeft && isDated ? [new TextRun('\t')] : [];
      const texts = runs.map(toChild);
      return new Paragraph({
        ...(index === 0 ? { heading: HeadingLevel.HEADING_2 } : { keepNext: true }),
        spacing: { before: index === 0 && !isFirst ? toTwips(look.gap.entry) : 0 },
        indent: { left: indent, ...(isLeft && isDated && { hanging: indent }) },
        tabStops: isLeft
          ? [{ type: TabStopType.LEFT, position: indent }]
          : [{ type: TabStopType.RIGHT, position: toTwips(look.page.width - 2 * look.margin.x) }],
        children: isLeft ? [...date, ...gap, ...texts] : [...texts, ...date],
      });
    }),
    ...paragraphs.map((runs) => writeLine(runs, look, indent)),
    ...bullets.map((runs) => writeBullet(runs, look, indent)),
  ];
}

function writeLine(runs: readonly Run[], look: Look, left: number): Paragraph {
  return new Paragraph({ ...above(look), indent: { left }, children: runs.map(toChild) });
}

function writeBullet(runs: readonly Run[], look: Look, left: number): Paragraph {
  const hanging = toTwips(look.indent);
  return new Paragraph({
    ...above(look),
    numbering: { reference: BULLETS, level: 0 },
    indent: { left: left + hanging, hanging },
    children: runs.map(toChild),
  });
}

function above({ gap }: Look): IParagraphOptions {
  return { spacing: { before: toTwips(gap.line) } };
}

function toChild(run: Run): ParagraphChild {
  const text = toText(run);
  return run.link ? new ExternalHyperlink({ link: run.link, children: [text] }) : text;
}

function toText({ text, strong, italic }: Run): TextRun {
  return new TextRun({
    // Word has a space of its own at which no line is broken.
    text: text.replaceAll(UNBROKEN_SPACE, '\u00A0'),
    ...(strong && { bold: true }),
    ...(italic && { italics: true }),
  });
}
