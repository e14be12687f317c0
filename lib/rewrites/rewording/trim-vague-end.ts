import { splitWords } from '../../english/split-words.ts';
import { tidySpaces } from '../../english/tidy-text.ts';
import type { RewriteContext } from '../context.ts';
import type { Trimmed } from './trim-filler.ts';

const COMPARATIVE =
  /\b(?:(?:much|way|a lot|noticeably|significantly|considerably|far) )?(?:faster|quicker|easier|better|smoother|cheaper|cleaner|happier|safer|more (?:efficient|stable|reliable|maintainable|responsive|performant|robust|readable|easy|scalable))\b|\b(?:improved|increased|enhanced|optimi[sz]ed) (?:significantly|a lot|greatly|noticeably|drastically|considerably)\b|\b(?:significantly|greatly|drastically|noticeably|considerably) (?:improved|increased|enhanced|reduced)\b/i;

/**
 * Takes out a last clause that only says that something got better, with no figure and no name in it: "..., queries
 * became noticeably faster".
 */
export function trimVagueEnd(
  text: string,
  { extract, wording }: Pick<RewriteContext, 'extract' | 'wording'>,
): Trimmed {
  const last = wording.lastState.exec(text);
  const clause = last?.[1] ?? '';
  if (!last || !COMPARATIVE.test(clause) || /\d/.test(clause)) return { text, dropped: [] };
  const named = extract(clause).some(({ text: name }) => /[\p{Lu}\d]/u.test(name));
  if (splitWords(clause).length > 12 || named) return { text, dropped: [] };
  const rest = tidySpaces(text.slice(0, last.index));
  return splitWords(rest).length < 3 ? { text, dropped: [] } : { text: rest, dropped: [clause.trim()] };
}
