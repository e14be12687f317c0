import type { Recognisers } from '../recognise/recognisers.ts';
import { looksLikeTown } from './head-parts.ts';

const SEPARATOR = /\s+[|·•∙@]\s*|\s*[|·•∙]\s+|\s+(?:–|—|-)\s+|\s*;\s+/;
/** Between a degree and its school. */
const AT =
  /^(.{2,160}?)\s+(?:at|from|an der|am|à|en la|na|op|presso|aan de|bij)\s+((?:the\s|la\s|l['’])?\p{Lu}.*)$/u;

/**
 * Splits a line that names a school into what it says: "BSc Computer Science, Calder College, Leeds" into degree with
 * area, school and place; the degree may stand behind its area as well.
 */
export function splitSchool(text: string, recognise: Recognisers): string[] {
  return text.split(SEPARATOR).flatMap((piece) => splitPiece(withoutStop(piece.trim()), recognise));
}

function splitPiece(text: string, recognise: Recognisers): string[] {
  const { isDegree, isLocation, isSchool } = recognise;
  if (!text || isLocation(text)) return [text];
  const at = AT.exec(text);
  if (at?.[1] && at[2] && !isSchool(at[1]) && (isDegree(at[1]) || isSchool(at[2])))
    return [...splitPiece(at[1], recognise), ...splitPiece(at[2], recognise)];
  return splitCommas(text, recognise).flatMap((part) => splitBracket(part, recognise));
}

/** "Computer Science (MSc)", "Calder College (Leeds)" */
function splitBracket(text: string, recognise: Recognisers): string[] {
  const { isDegree, isLocation, isSchool } = recognise;
  const [, before = '', inside = ''] = /^([^()]{2,120}?)\s*\(([^()]{2,80})\)$/.exec(text) ?? [];
  const isFact =
    isLocation(inside) ||
    (isSchool(before) && looksLikeTown(inside, recognise)) ||
    (!isDegree(before) && (isDegree(inside) || (isSchool(inside) && !isSchool(before))));
  return inside && isFact && !isLocation(text) ? [before, inside] : [text];
}

/** Cuts at the commas beside schools, degrees and places; other commas are inside names. */
function splitCommas(text: string, { isDegree, isLocation, isSchool, splitLocation }: Recognisers): string[] {
  const split = splitLocation(text);
  const located = split?.rest ? [split.location] : [];
  const parts = (split?.rest ? split.rest : text).split(/,\s+(?=\S)(?![^(]*\))/);
  const kinds = parts.map((part) => {
    if (isSchool(part.replace(/\([^)]*\)/, ''))) return 'school';
    return isDegree(part) ? 'degree' : isLocation(part) ? 'place' : 'other';
  });
  const pieces: string[] = [];
  for (const [index, part] of parts.entries()) {
    const [kind, last] = [kinds[index], kinds[index - 1]];
    // "BSc, Computer Science" is read as one, and so are two other words, "Mathematics, Physics and Chemistry".
    const goesOn =
      (kind === 'school' && last === 'school') ||
      (kind === 'other' && (last === 'other' || (last === 'degree' && kinds.length === 2)));
    if (goesOn) pieces.push(`${pieces.pop() ?? ''}, ${part}`);
    else pieces.push(part);
  }
  return [...pieces, ...located];
}

/** "Computer Science." without the full stop of a sentence. */
function withoutStop(text: string): string {
  return /\p{Ll}{3}\.$/u.test(text) ? text.slice(0, -1) : text;
}
