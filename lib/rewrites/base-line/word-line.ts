import { readVerbList } from '../../english/read-verbs.ts';
import { splitWords } from '../../english/split-words.ts';
import { capitalise, tidySpaces } from '../../english/tidy-text.ts';
import type { RewriteContext } from '../context.ts';
import { addArticle, addInnerArticles } from '../rewording/add-article.ts';
import { spellTerms } from '../rewording/spell-terms.ts';
import { trimFiller } from '../rewording/trim-filler.ts';
import { trimGains } from '../rewording/trim-gains.ts';
import { trimVagueEnd } from '../rewording/trim-vague-end.ts';
import { beginSmall } from './begin-small.ts';
import type { Opening } from './opening.ts';

/** Stands where a vague number was taken out. */
const VAGUE = '{howMany}';

export interface Worded {
  line: string;
  /** How much of the line is a heading in front. */
  heading?: number;
  /** How far the verbs go that a choice stands in for. */
  leadEnd: number;
  dropped: string[];
  vagueAt?: number;
  hadGain: boolean;
}

/** The line of an opening: without what says nothing (`trimmed`), or with all of its words. */
export function word(opening: Opening, context: RewriteContext, trimmed: boolean): Worded {
  const { verbs, wording } = context;
  const extract = (part: string) => context.extract(part);
  const dropped = [...opening.dropped];
  let body = opening.body;
  let hadGain = false;
  if (trimmed) {
    const end = trimVagueEnd(body, context);
    const filler = trimFiller(end.text, wording, verbs, extract);
    const gains = trimGains(filler.text, wording, verbs, extract);
    // What would be left is worth less than what stood there.
    const gained = gains.dropped.length + end.dropped.length;
    if (gained > 0 && splitWords(gains.text).length < 2) return word(opening, context, false);
    dropped.push(...filler.dropped, ...gains.dropped, ...end.dropped);
    body = gains.text;
    hadGain = gained > 0;
  }
  body = spellTerms(body, context);
  body = addInnerArticles(addFirstArticle(body, opening, context), verbs, wording);
  const behind = body.replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());
  const whole = capitalise(tidySpaces(`${opening.lead} ${behind}`));
  const vague = whole.indexOf(VAGUE);
  const line = whole.replace(`${VAGUE} `, '');
  return {
    line,
    leadEnd: opening.lead.length,
    dropped,
    ...(vague > 0 && { vagueAt: vague }),
    hadGain,
  };
}

/** The article of what the verbs act on, behind all verbs of a list: "designed and developed an engine". */
function addFirstArticle(body: string, { verbs: led }: Opening, { verbs, wording }: RewriteContext): string {
  const joined = /^and /.test(body) ? readVerbList(body.slice(4), 'past', verbs) : undefined;
  const from = joined ? 4 + joined.end + 1 : 0;
  return from
    ? body.slice(0, from) + addArticle(body.slice(from), led, verbs, wording)
    : addArticle(body, led, verbs, wording);
}

export function headLine(heading: string, worded: Worded, { extract }: RewriteContext): Worded {
  const { vagueAt } = worded;
  const before = `${heading}: `;
  return {
    ...worded,
    line: `${before}${beginSmall(worded.line, extract)}`,
    heading: before.length,
    leadEnd: -1,
    ...(vagueAt !== undefined && { vagueAt: vagueAt + before.length }),
  };
}

/** Adverbs in front of a verb that the line has not: "mainly responsible" says less than "responsible". */
export function lostAdverbs(
  text: string,
  line: string,
  dropped: string[],
  { verbs }: RewriteContext,
): string[] {
  const { beforeWork, determiners } = verbs.english;
  const isPraise = (word: string) => beforeWork.has(word) && !determiners.has(word);
  const kept = ` ${line} ${dropped.join(' ')} `.toLowerCase();
  return splitWords(text)
    .filter(({ lower }) => verbs.leadingAdverbs.has(lower) || isPraise(lower))
    .filter(({ lower }) => !kept.includes(` ${lower}`))
    .map(({ text: word }) => word);
}
