import { allMatches } from '../text/all-matches.ts';
import { anyPhrase } from '../text/lists.ts';
import { NUMBER_WORD, parseNumberWord } from '../text/number-words.ts';
import type { TextRange } from '../text/range.ts';
import type { PlaceCues } from './condition-cues.ts';
import { lastIndexOf } from './last-index.ts';
import type { Passage } from './passage.ts';
import { type CompiledPlaces, type PlaceName, readPlaceAt, readPlaceBehind } from './place-names.ts';

/** `PlaceCues`, ready to be tried on a passage. */
export interface CompiledPlace {
  modes: { value: string; isAtSite?: true; bare: RegExp; words: RegExp }[];
  notMode: RegExp;
  days: RegExp;
  atSite: RegExp;
  atHome: RegExp;
  office: RegExp;
  /** Behind the name of a place that stands as a fact: its end. */
  factEnd: RegExp;
  ofRole: RegExp;
  names: CompiledPlaces;
}

/** One mention of where the work is done. Of all mentions of a posting the surest is shown, with what others add. */
export interface PlaceMention {
  passage: Passage;
  start: number;
  end: number;
  mode: string | undefined;
  days: string | undefined;
  place: string | undefined;
  /** How far it is to be believed: a fact before a sentence before a hint among the perks. */
  rank: number;
}

const HYBRID = 'Hybrid';
const MOST_DAYS = 5;
const SHARE = /(?<![\d.,-])(\d{1,3})\s?%/;
/** How far behind a share of the time its place may stand. */
const SHARE_REACH = 32;
const NUMBER = `(?:[1-7]|${NUMBER_WORD})`;

/** Makes the cues of places ready. */
export function compilePlace(cues: PlaceCues, names: CompiledPlaces): CompiledPlace {
  const count = String.raw`(?<from>${NUMBER})\+?(?:(?:\s?[-–]\s?|\s(?:${cues.to})\s)(?<to>${NUMBER}))?`;
  const week = String.raw`(?:\s?\/\s?|\s)(?:${cues.perWeek})`;
  return {
    modes: cues.modes.map(({ bare, words, ...mode }) => ({
      ...mode,
      bare: compileBare(bare),
      words: words.pattern,
    })),
    notMode: cues.notMode.pattern,
    days: new RegExp(
      String.raw`(?<![\p{L}\d.-])(?:${count}[\s-](?<kind>(?:${cues.dayKinds})\s)?(?:${cues.day})(?<week>${week})?` +
        String.raw`|(?:(?<once>${cues.once})|${cues.twice})${week})(?!\s(?:${cues.notPerWeek}))(?!\p{L})`,
      'giu',
    ),
    atSite: cues.atSite.pattern,
    atHome: cues.atHome.pattern,
    ofRole: cues.ofRole.pattern,
    factEnd: new RegExp(
      String.raw`^(?:\s(?:${cues.only ?? '$'})\b)?\s?(?:$|[-–—|,;()/·•.]|[^\p{L}\s])`,
      'iu',
    ),
    office: new RegExp(String.raw`\b(?:${cues.officeBefore})\s(?=\p{Lu})`, 'gu'),
    names,
  };
}

/** A word for a mode in a line of facts, between its separators: "Remote", "US - Remote", "Berlin (hybrid)". */
function compileBare(words: string[]): RegExp {
  const forms = words.flatMap((word) => [
    word,
    word.toUpperCase(),
    word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
    word.replace(/(?<![\p{L}])\p{Ll}/gu, (letter) => letter.toUpperCase()),
  ]);
  const ahead = String.raw`(?<=^[^\p{L}\d]{0,4}|[-–—|,(/:;·•]\s?|[^\p{L}\p{N}\p{P}\s]\s?|\p{Lu}[\p{L}.]{1,20}\s|\b(?:or|and)\s)`;
  const behind = String.raw`(?=\s?(?:$|[-–—|,()/:;·•.!])|\s(?:in|within|from|or|and|with)\s|\s\p{Lu})`;
  return new RegExp(`${ahead}(?:${anyPhrase([...new Set(forms)])})${behind}`, 'u');
}

/**
 * What a passage says of where the work is done; `undefined` where it says nothing. `isLabelled`: a fact of that name.
 * `refused`: where the passage refuses a mode.
 */
export function findPlace(
  passage: Passage,
  cues: CompiledPlace,
  isLabelled: boolean,
  refused: TextRange[] = [],
): PlaceMention | undefined {
  const { text, isLine, section } = passage;
  const found = cues.modes.flatMap(({ value, bare, words, isAtSite }) => {
    const match = words.exec(text) ?? (isLine || isLabelled ? bare.exec(text) : null);
    if (!match || cues.notMode.test(text.slice(match.index, match.index + match[0].length + 24))) return [];
    const range = { start: match.index, end: match.index + match[0].length };
    if (refused.some(({ start, end }) => start < range.end && end > range.start)) return [];
    return [{ value, ...range, isAtSite: isAtSite ?? false }];
  });
  const isHybrid = found.some(({ value }) => value === HYBRID);
  const days =
    findDays(text, cues, isHybrid) ?? (passage.kinds.has('travel') ? undefined : findShare(text, cues));
  const office = findOffice(text, cues);
  const isMode = found.length > 0 || days !== undefined;
  if (!isMode && !isLabelled && !(office && cues.ofRole.test(text))) return undefined;
  const beside = findPlaceName(passage, days ? [...found, days] : found, isLabelled, cues);
  const place = beside ?? office;
  if (!isMode && !place) return undefined;
  const ranges = [...found, ...(days ? [days] : []), ...(place && (beside || !isMode) ? [place] : [])];
  const rank =
    (isLabelled ? 5 : isLine ? 3 : 2) + (days ? 3 : 0) + (place ? 1 : 0) + (found.length > 0 ? 1 : 0);
  return {
    passage,
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
    mode: joinModes(
      found.map(({ value }) => value),
      days,
    ),
    days: days?.value,
    place: place?.name,
    rank: isMode || isLabelled ? rank - (section === 'perks' ? 3 : 0) : 1,
  };
}

/** "Hybrid", "Remote or hybrid"; from days alone: three of them at a site are hybrid work. */
function joinModes(modes: string[], days: WorkDays | undefined): string | undefined {
  if (days && !days.isWhole) return HYBRID;
  const [first, second] = modes;
  if (!first) return days ? 'On site' : undefined;
  return second ? `${first} or ${second.toLowerCase()}` : first;
}

interface WorkDays {
  value: string | undefined;
  start: number;
  end: number;
  isAtSite: boolean;
  /** All the days of a week are spent at the site. */
  isWhole: boolean;
}

/** The days that are spent at the site, or else at home. */
function findDays(text: string, cues: CompiledPlace, isHybrid: boolean): WorkDays | undefined {
  let home: WorkDays | undefined;
  for (const match of allMatches(text, cues.days)) {
    const { from, to, kind, week, once } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const least = from ? readNumber(from) : once ? 1 : 2;
    if (least === undefined || least < 1 || least > MOST_DAYS) continue;
    // "Hybrid (2 days a week)" speaks of the days at the site.
    const isAtSite = isSpentAtSite(text, start, end, kind, cues) ?? (isHybrid && week ? true : undefined);
    if (isAtSite === undefined) continue;
    // Without a week, days count only where their place stands right behind them: "3 days in the office".
    if (!week && from && !kind && isSpentAtSite(text.slice(0, end + 24), end, end, '', cues) === undefined)
      continue;
    const most = to ? readNumber(to) : undefined;
    const count = most && most > least ? `${least} to ${most} days` : least === 1 ? '1 day' : `${least} days`;
    const isWhole = least >= MOST_DAYS;
    if (isAtSite) return { value: isWhole ? undefined : `${count} on site`, start, end, isAtSite, isWhole };
    home ??= isWhole ? undefined : { value: `${count} from home`, start, end, isAtSite, isWhole: false };
  }
  return home;
}

/** The share of the time that is spent at the site, or else at home: "min. 50% on site". */
function findShare(text: string, cues: CompiledPlace): WorkDays | undefined {
  const match = SHARE.exec(text);
  const share = Number(match?.[1]);
  if (!match || !share || share >= 100) return undefined;
  const [start, end] = [match.index, match.index + match[0].length];
  const isAtSite = isSpentAtSite(text.slice(start, end + SHARE_REACH), end - start, end - start, '', cues);
  if (isAtSite === undefined) return undefined;
  return { value: `${share}% ${isAtSite ? 'on site' : 'from home'}`, start, end, isAtSite, isWhole: false };
}

/** Whether days are spent at the site, or else at home, by the nearest word that says so. */
function isSpentAtSite(
  text: string,
  start: number,
  end: number,
  kind: string | undefined,
  { atSite, atHome }: CompiledPlace,
): boolean | undefined {
  const behind = text.slice(end, end + 44).split(/[,;.]|\sand\s/)[0] ?? '';
  for (const part of [kind ?? '', behind]) {
    const site = atSite.exec(part)?.index ?? Infinity;
    const home = atHome.exec(part)?.index ?? Infinity;
    if (site !== home) return site < home;
  }
  const ahead = text.slice(Math.max(0, start - 60), start);
  const site = lastIndexOf(ahead, atSite);
  const home = lastIndexOf(ahead, atHome);
  return site === home ? undefined : site > home;
}

function readNumber(written: string): number | undefined {
  return parseNumberWord(written) ?? (Number(written) || undefined);
}

/** The place beside a mode: behind it, or in a line of facts in front of it. */
function findPlaceName(
  { text, from, isLine }: Passage,
  modes: { start: number; end: number; isAtSite?: boolean }[],
  isLabelled: boolean,
  { names, factEnd }: CompiledPlace,
): PlaceName | undefined {
  for (const { end, isAtSite } of modes) {
    const behind = readPlaceBehind(text, end, names, isAtSite ? names.beforeSite : names.before);
    // "Hybrid: Flexibility to" is a sentence; behind a separator a place is followed by the next one.
    const isFact = behind && factEnd.test(text.slice(behind.end));
    if (behind && (isFact || /\p{L}\s$/u.test(text.slice(end, behind.start)))) return behind;
  }
  if (!isLabelled && (!isLine || modes.length === 0)) return undefined;
  const ahead = text.slice(from, modes[0]?.start ?? text.length).replace(/[\s,;(|/·•–—-]{1,4}$/, '');
  const opening = from + ahead.length - (/[\p{L}\s,.'()&/-]*$/u.exec(ahead)?.[0].trimStart().length ?? 0);
  const place = readPlaceAt(text, opening, names);
  return place && (isLabelled || place.end === from + ahead.length) ? place : undefined;
}

/** The place of the office where one works: "in our Berlin office". */
function findOffice(text: string, { office, names }: CompiledPlace): PlaceName | undefined {
  for (const match of allMatches(text, office)) {
    const place = readPlaceAt(text, match.index + match[0].length, names);
    if (place) return place;
  }
  return undefined;
}

/** The one place of a posting: the surest mention, with the days and the place that others of the same mode add. */
export function joinPlaces(mentions: PlaceMention[]): { value: string; mention: PlaceMention } | undefined {
  const [first, ...others] = mentions.toSorted((a, b) => b.rank - a.rank);
  if (!first) return undefined;
  const alike = others.filter(({ mode, rank }) => rank > 0 && (mode === first.mode || !mode || !first.mode));
  const add = (part: 'mode' | 'days' | 'place') => first[part] ?? alike.find((each) => each[part])?.[part];
  const value = [add('mode'), add('days'), add('place')].filter(Boolean).join(', ');
  return value ? { value, mention: first } : undefined;
}
