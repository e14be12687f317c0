import { cleanText } from '../lines/clean-text.ts';
import { spellLinks } from '../lines/spell-links.ts';
import { splitLead } from '../lines/split-lead.ts';
import type { Line } from '../lines/text-lines.ts';
import { findBullet } from '../recognise/bullets.ts';
import { learnLooks } from '../recognise/heading-looks.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { FlowBlock, FlowParagraph, FlowRun } from './flow.ts';
import type { FlowLine } from './flow-line.ts';
import { joinRow } from './table-rows.ts';

const LONGEST_HEADING = 60;
/** How far an item of a list stands from the text around it, in characters. */
const STEP = 4;

/** The lines of a document in reading order: paragraphs whole, tables by rows or by cells. */
export function flowToLines(blocks: FlowBlock[], recognise: Recognisers): Line[] {
  const found = blocksToLines(blocks, recognise);
  const isAlone = ({ bullet, columns, text }: FlowLine): boolean =>
    !bullet && columns.length === 1 && text.length <= LONGEST_HEADING;
  const looks = learnLooks(found.filter(isAlone), recognise);
  const firstHeading = found.findIndex(
    ({ columns, text }) => columns.length === 1 && recognise.readHeading(text),
  );
  return found.map(({ look, size, links, ...line }, index) => {
    // Above the first heading, links are contacts.
    const isTop = firstHeading < 0 || index < firstHeading;
    const columns = isTop ? line.columns.map((column) => spellLinks(column, links, recognise)) : line.columns;
    const isHeading = line.level === undefined && looks.has(look) && isAlone({ ...line, look, size, links });
    return { ...line, columns, text: columns.join('  '), ...(isHeading && { level: 2 }) };
  });
}

function blocksToLines(blocks: FlowBlock[], recognise: Recognisers): FlowLine[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return paragraphToLines(block, recognise);
    return block.rows.flatMap((row) =>
      joinRow(
        row.map((cell) => blocksToLines(cell, recognise)),
        recognise,
      ),
    );
  });
}

function paragraphToLines(
  { runs, level, depth, bullet, gap }: FlowParagraph,
  recognise: Recognisers,
): FlowLine[] {
  const printed = runs.filter(({ text }) => /[\p{L}\d]/u.test(text));
  const bold = printed.length > 0 && printed.every((run) => run.bold);
  const plain = runs.findIndex((run) => !run.bold && run.text.trim());
  const lead = plain > 0 ? cleanText(joinRuns(runs.slice(0, plain))).trim() : undefined;
  const links = runs.flatMap(({ href, text }) =>
    href ? [{ url: href, text: text.replace(/\s+/g, ' ') }] : [],
  );
  const size = printed[0]?.size ?? 11;
  return cleanText(joinRuns(runs))
    .split('\n')
    .flatMap((raw, index): FlowLine[] => {
      const typed = findBullet(raw);
      const isBullet = typed !== undefined || (bullet && index === 0);
      const isHead = !isBullet && raw.length < 170 && recognise.findDates(raw) !== undefined;
      const columns = toColumns(raw.slice(typed?.length ?? 0), isBullet).flatMap((column) =>
        isHead ? splitLead(column, lead) : [column],
      );
      if (columns.length === 0) return [];
      const text = columns.join('  ');
      return [
        {
          text,
          columns,
          indent: depth * STEP,
          bullet: isBullet,
          gapBefore: index === 0 && gap === true,
          lastLength: text.length,
          isWhole: true,
          ...(level !== undefined && !isBullet && { level }),
          ...(bold && !isBullet && { strong: true as const }),
          look: [bold, size, !/\p{Ll}/u.test(text)].join(' '),
          size,
          links,
        },
      ];
    });
}

function joinRuns(runs: FlowRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function toColumns(text: string, bullet: boolean): string[] {
  const cells = bullet ? text.trim().split(/\t+/) : text.trim().split(/\t+|\s{4,}/);
  return cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter(Boolean);
}
