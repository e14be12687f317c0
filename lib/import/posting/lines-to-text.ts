import { joinWrapped, measureWrapping } from '../lines/join-lines.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** Writes the lines of a file as a text, as people would: paragraphs whole, bullets with a dash, headings apart. */
export function linesToText(lines: Line[], recognise: Recognisers): string {
  const whole = joinWrapped(lines, measureWrapping(lines), recognise);
  const written: string[] = [];
  for (const [index, { text, bullet, level, gapBefore }] of whole.entries()) {
    const isApart = level !== undefined || (!bullet && (gapBefore || whole[index - 1]?.bullet));
    if (isApart && written.length > 0) written.push('');
    written.push(level !== undefined ? `# ${text}` : bullet ? `- ${text}` : text);
  }
  return written.join('\n');
}
