import type { Token } from '../tokens/token.ts';

/** How a name is tied to the one before it. */
export type Link = 'slash' | 'or' | 'and' | 'comma' | 'none';

/** Names in one pair of parentheses, and what stands before and inside them. */
export interface Parenthesis {
  tokens: Token[];
  /** The words before the opening parenthesis. */
  host: string;
  /** The names before it, the nearest first. */
  before: Token[];
  /** The name directly before it, if one is. */
  hostToken?: Token;
  start: number;
  end: number;
}

/** Words that begin something new: what stands beyond them belongs to no list. */
const STOP =
  '(?:with|in|for|to|of|using|on|by|at|as|is|are|be|that|which|who|from|into|through|via|including|include|such|like|e\\.?g|experience|knowledge|understanding|familiarity|familiar|proficiency|proficient|ability|expertise|skills?|strong|solid|deep|how|you|we|our|their|have|has|build|building|design|designing|develop|developing|maintain|maintaining|implement|implementing|write|writing|manage|managing|deploy|deploying|work|working|use|ensure|support|create|creating|conduct|perform)';
/** After a name these still speak of it: "Docker experience or Kubernetes". */
const NOUN = '(?:experience|knowledge|skills?|expertise)';
const FILLER = String.raw`(?:[\s/](?:${NOUN}|(?!${STOP}\b)[\p{L}\d'’.#+-]+))`;
const BEFORE = `${FILLER}{0,3}`;
const AFTER = String.raw`(?:(?!${STOP}\b)[\p{L}\d'’.#+-]+\s){0,2}`;

/** Without one of these nothing is tied. */
const LINKING = /[,;/|&+•·]|\b(?:and|or|plus)\b/i;
const SLASH = /^\s?\/\s?$/;
const OR = new RegExp(
  String.raw`^${BEFORE}\s?[,/]?\s?(?:and\s?\/\s?or|or)\s(?:even\s|maybe\s|preferably\s)?${AFTER}$`,
  'iu',
);
const AND = new RegExp(String.raw`^${BEFORE}\s?,?\s?(?:and|&|\+|plus)\s${AFTER}$`, 'iu');
/** Between commas there may be names that are not known: "OAuth, XACML, SAML". */
const COMMA = new RegExp(String.raw`^${BEFORE}\s?(?:[,;|•·]${FILLER}{1,3}){0,4}[,;|•·]\s?${AFTER}$`, 'iu');
/** "dbt or similar ETL tools": what follows is the class, and no other answer. */
const OR_CLASS =
  /\bor\s(?:any\s|some\s|an?\s)?(?:other|others|similar|equivalent|comparable|related|another)\b/i;

/** The longest gap between two names of one list. */
const LONGEST_GAP = 60;

/** "such as Spring, as well as SQL": what follows is another ask. */
const AS_WELL_AS = /\bas well as\b/i;

/** What stands between most names, known without an expression. */
const PLAIN_LINKS = new Map<string, Link>([
  [', ', 'comma'],
  ['/', 'slash'],
  [' / ', 'slash'],
  [' or ', 'or'],
  [', or ', 'or'],
  [' and ', 'and'],
  [', and ', 'and'],
  [' & ', 'and'],
]);

/** How the text between two names ties them. */
export function findLink(between: string): Link {
  if (between.length > LONGEST_GAP) return 'none';
  const plain = PLAIN_LINKS.get(between);
  if (plain) return plain;
  if (!LINKING.test(between)) return 'none';
  const gap = between.replace(/\s+/g, ' ');
  if (SLASH.test(gap)) return 'slash';
  if (OR_CLASS.test(gap) || AS_WELL_AS.test(gap)) return 'none';
  if (OR.test(gap)) return 'or';
  if (AND.test(gap)) return 'and';
  if (COMMA.test(gap)) return 'comma';
  return 'none';
}

/** How much is kept of what stands before a parenthesis. */
const HOST_REACH = 40;
const NAMES_BEFORE = 3;

/** Parts the tokens of a sentence into those outside parentheses and those inside each pair of them. */
export function splitParentheses(
  text: string,
  start: number,
  end: number,
  tokens: Token[],
): { outer: Token[]; parentheses: Parenthesis[] } {
  if (!/[([]/.test(text.slice(start, end))) return { outer: tokens, parentheses: [] };
  const outer: Token[] = [];
  const parentheses: Parenthesis[] = [];
  let open: Parenthesis | undefined;
  let next = 0;
  for (let at = start; at < end; at++) {
    const token = tokens[next];
    if (token && at >= token.start) {
      (open ? open.tokens : outer).push(token);
      next++;
      at = Math.max(at, token.end - 1);
      continue;
    }
    const character = text[at];
    if ((character === '(' || character === '[') && !open) {
      const hostToken = outer.at(-1);
      const host = text.slice(Math.max(start, at - HOST_REACH), at);
      open = { tokens: [], host, before: outer.slice(-NAMES_BEFORE).reverse(), start: at, end };
      if (hostToken && text.slice(hostToken.end, at).trim() === '') open.hostToken = hostToken;
    } else if ((character === ')' || character === ']') && open) {
      open.end = at + 1;
      parentheses.push(open);
      open = undefined;
    }
  }
  if (open) parentheses.push(open);
  return { outer, parentheses };
}
