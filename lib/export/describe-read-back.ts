import { countParts } from '../import/readings/describe-reading.ts';
import type { Resume } from '../resume/resume.ts';
import { compareReadBack, type Difference } from './read-back.ts';

/** What reading a file back has shown, in words. */
export interface ReadBack {
  /** "Read back: 3 roles, 11 bullets, 13 skills, all as written." */
  sentence: string;
  /** Whether all was read as it was written. */
  isWhole: boolean;
  /** A sentence for each field that was not, and for no more of them than can be looked over. */
  differences: string[];
}

/** More differences than these say the same: the file cannot be read. */
const MOST = 8;
const LONGEST = 60;

/** Says what reading a file back has shown: `read` is what the import made of the file that `written` stands in. */
export function describeReadBack(written: Resume, read: Resume): ReadBack {
  const differences = compareReadBack(written, read);
  const count = differences.length;
  const end =
    count === 0
      ? ', all as written.'
      : `. ${count === 1 ? 'One field comes' : `${count} fields come`} back otherwise than written.`;
  const shown = differences.slice(0, MOST).map(describeDifference);
  return {
    sentence: `Read back: ${countParts(read)}${end}`,
    isWhole: count === 0,
    differences: count > MOST ? [...shown, `And ${count - MOST} more.`] : shown,
  };
}

function describeDifference({ where, written, read }: Difference): string {
  if (!read) return `${where}: “${shorten(written)}” is not read.`;
  if (!written) return `${where}: “${shorten(read)}” is read, where nothing was written.`;
  return `${where}: “${shorten(written)}” is read as “${shorten(read)}”.`;
}

function shorten(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
}
