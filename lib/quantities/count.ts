import type { Amount } from './amount.ts';

/** Words after which a small number is a rank, a version or an address: "tier 1", "java 21", "port 8080". */
export const RANKS =
  /(?:^|[^\p{L}])(?:version|v|phase|tier|level|layer|step|stage|sev|severity|priority|part|chapter|port|page|section|round|class|type|grade|day|week|no|number|area|room|error|status|code|http|https|tls|ssl|ipv|soc|iso|rfc|dss|utf|sha|aes|ecmascript|java|jdk|python|node|php|ruby|angular|vue|react|boot|spring|postgres|postgresql|mysql|redis|kafka|mongodb|mongo|elasticsearch|django|rails|laravel|golang|go|kotlin|scala|rust|swift|dotnet|\.net|core|html|css|oauth|android|ios|ubuntu|debian|cuda|gpt|llama|since|year|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|autumn|winter)[\s-]$/iu;

/** Sentences and clauses of a resume open with a verb: "Led 11 retros" counts, "Java 21 services" does not. */
const OPENING_VERB =
  /(?:^|[.;:•–—]\s*|,\s)(?:\p{L}+(?:ed|ing)|led|ran|built|cut|wrote|grew|won|took|kept|made|held|set|sped|shrank|brought|drove|oversaw|put|gave|taught|spun|chose|sent|split|hit|met|found|sold|dealt|(?:own|lead|run|manage|mentor|maintain|support|build|operate|serve|handle|write|review|ship|answer|process|host)s?|over|about|around|nearly|approximately|roughly|almost|under|at|with|across|for|in|to|from|by|the|our|top|these|those|and)\s$/iu;

const NOT_NOUNS = new Set(
  'and or to in on of with for at by from as is are was were the a an than that which while when where then via per each its their our into onto over under across after before between through during within without using but so if not plus minus vs versus also both until have has had'.split(
    ' ',
  ),
);
const SINGULAR_S = /(?:ss|us|is)$|^aws$/u;
const WORD = /^(?:\s|-)[\p{L}][\p{L}\d+#.'’-]*/u;
const PLURAL_NAMES = new Set([
  'people',
  'staff',
  'women',
  'men',
  'children',
  'criteria',
  'repos',
  'vcpu',
  'vcpus',
  'dau',
  'mau',
  'personnel',
  'data',
]);
/** "3-tier", "two-phase", "64-bit": how something is made, not how many there are. */
const NOT_COUNTED =
  /^-(?:tier|phase|way|factor|bit|d|dimensional|step|stage|level|layer|sided|time|to|in|on|and|degree)(?![\p{L}])/iu;

/**
 * The noun that a number counts, with the words between: " merged PRs" of "4 merged PRs", "-node" of "6-node".
 * Gives `undefined` when there is none, and `not-an-amount` when the number is a year, a rank or a version.
 */
export function findCountedNoun(
  text: string,
  after: string,
  amount: Amount,
): string | 'not-an-amount' | undefined {
  const noun = readNounPhrase(after, amount);
  if (/^\s(?:video|resolution|displays?|screens?)\b/.test(after)) return 'not-an-amount';
  if (amount.marked) return noun;
  if (amount.value === 1 && amount.spelled) return isHalfOfPair(text, amount) ? undefined : 'not-an-amount';
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  if (amount.spelled) return noun ?? (isHalfOfPair(text, amount) ? undefined : 'not-an-amount');
  if (isYear(text, amount, noun) || RANKS.test(before) || /^\p{L}/u.test(after)) return 'not-an-amount';
  if (isAfterName(before)) return 'not-an-amount';
  return noun;
}

function readNounPhrase(after: string, amount: Amount): string | undefined {
  if (/^-/.test(after)) {
    if (NOT_COUNTED.test(after)) return undefined;
    return amount.spelled ? undefined : /^-\p{Ll}{3,}/u.exec(after)?.[0];
  }
  let length = /^\sof(?=\s)/.exec(after)?.[0].length ?? 0;
  if (length && !amount.marked && !amount.spelled) return undefined;
  for (let words = 0; words < 4; words++) {
    const word = WORD.exec(after.slice(length))?.[0].replace(/[.'’-]+$/, '');
    if (!word) return undefined;
    const bare = word.trim();
    if (NOT_NOUNS.has(bare.toLowerCase())) return undefined;
    length += word.length;
    if (isPlural(bare)) return after.slice(0, length);
    if (amount.value === 1 && /^\p{Ll}{3,}$/u.test(bare) && isPhraseEnd(after.slice(length)))
      return after.slice(0, length);
  }
  return undefined;
}

/** Nothing follows that the word before could belong to: "1 service in", not "1 flexible day". */
function isPhraseEnd(rest: string): boolean {
  const next = WORD.exec(rest)?.[0].trim().toLowerCase();
  return next === undefined || NOT_NOUNS.has(next);
}

function isPlural(word: string): boolean {
  if (PLURAL_NAMES.has(word.toLowerCase())) return true;
  if (/^\p{Lu}{2,}s$/u.test(word)) return true;
  return /\p{Ll}{2,}s$/u.test(word) && !SINGULAR_S.test(word) && !/^\p{Lu}/u.test(word);
}

/** Words after which a number of four digits is a year, whatever it stands before: "since 2021", "the 2019 outages". */
const BEFORE_YEAR =
  /(?:\b(?:in|since|until|from|by|of|year|the|during|before|after)|\b(?:early|late|mid|q[1-4]|spring|summer|autumn|fall|winter))\s$/i;

/**
 * "in 2019", "KubeCon 2024". A number that counts something is none ("split 2048 partitions"), unless a word before it
 * says that it is a year, or a text begins with it, where it cannot be told.
 */
function isYear(text: string, amount: Amount, noun: string | undefined): boolean {
  const { value, start } = amount;
  if (!Number.isInteger(value) || value < 1950 || value > 2060 || amount.end - start !== 4) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  if (BEFORE_YEAR.test(before)) return true;
  if (noun) return value % 100 !== 0 && !/\p{L}\p{Ll}+\s$/u.test(before);
  return value % 100 !== 0;
}

/** A number right after a name is its version: "PostgreSQL 16 cluster". */
function isAfterName(before: string): boolean {
  const word = /(?:^|[\s(/,])([^\s(]+)\s$/u.exec(before)?.[1];
  if (!word || /^(?:An?|The)$/.test(word) || !/\p{Lu}/u.test(word) || /[.;:,)]$/.test(word)) return false;
  return !OPENING_VERB.test(before);
}

function isHalfOfPair(text: string, amount: Amount): boolean {
  return /\b(?:from|to)\s$/i.test(text.slice(Math.max(0, amount.start - 6), amount.start));
}
