import type { IStylesOptions } from 'docx';
import type { Layout } from '../../layout/layout.ts';

/** The name of the list of bullets. */
export const BULLETS = 'bullets';

/** Lengths in Word are in twentieths of a point. */
export function toTwips(points: number): number {
  return Math.round(points * 20);
}

/** The styles of a file: its typeface, the name, the headings of sections and of entries. Sizes are in half points. */
export function createStyles({ look, language }: Layout, font: string): IStylesOptions {
  const { size, leading, gap, header, heading } = look;
  const lines = Math.round(leading * 220);
  const color = heading.color.replace('#', '');
  return {
    default: {
      document: {
        run: {
          font,
          size: toHalfPoints(size),
          color: '1A1A1A',
          language: { value: language === 'en' ? 'en-US' : language },
        },
        paragraph: { spacing: { line: lines, before: 0, after: 0 } },
      },
      title: {
        run: { font, size: toHalfPoints(header.size), bold: true, color },
        paragraph: { spacing: { line: 240, before: 0, after: 0 } },
      },
      heading1: {
        run: { font, size: toHalfPoints(heading.size), bold: true, color, allCaps: heading.capitals },
        paragraph: {
          keepNext: true,
          spacing: { line: lines, before: toTwips(gap.section), after: toTwips(gap.line + 1.5) },
          ...(heading.rule && {
            border: { bottom: { style: 'single', size: 6, space: 1, color: '8A8A8A' } },
          }),
        },
      },
      heading2: {
        run: { font, size: toHalfPoints(size), color: '1A1A1A' },
        paragraph: { keepNext: true, spacing: { line: lines, before: 0, after: 0 } },
      },
    },
  };
}

function toHalfPoints(points: number): number {
  return Math.round(points * 2);
}
