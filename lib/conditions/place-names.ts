import type { PlaceCues } from './condition-cues.ts';

/** How names of places are found, ready to be tried on a text. */
export interface CompiledPlaces {
  /** A place, or several joined, at the very position. */
  names: RegExp;
  /** What may stand between a statement and its place. */
  before: RegExp;
  beforeSite: RegExp;
  /** Where a list of places is parted: its words for "and" and "or". */
  parts: RegExp;
  notNames: ReadonlySet<string>;
  shortNames: ReadonlyMap<string, string>;
}

/** A place as it is shown, and where it ends in the text. */
export interface PlaceName {
  name: string;
  start: number;
  end: number;
}

const WORD = String.raw`\p{Lu}[\p{L}.']*(?:-\p{L}+)*`;
/** "San Francisco", "New York, NY", "Frankfurt am Main". */
const NAME = String.raw`(?:the\s)?${WORD}(?:\s(?:am\s|upon\s|do\s|de\s|of\s)?${WORD}){0,3}`;

/** Makes the cues of names of places ready. */
export function compilePlaces({ before, beforeSite, and, notNames, shortNames }: PlaceCues): CompiledPlaces {
  const joint = String.raw`(?:,\s?(?:${and})\s|,\s|\s(?:${and})\s|\s?\/\s?|\s&\s)`;
  return {
    names: new RegExp(`(?:${NAME})(?:${joint}(?:${NAME})){0,4}`, 'uy'),
    before: compileBefore(before),
    beforeSite: compileBefore(`${before}|${beforeSite}`),
    parts: new RegExp(joint, 'u'),
    notNames: new Set(notNames),
    shortNames: new Map(Object.entries(shortNames)),
  };
}

function compileBefore(words: string): RegExp {
  return new RegExp(String.raw`\s?(?:[:,|(–—-]\s?)?(?:(?:${words})\s){0,3}`, 'iuy');
}

/** The place that stands at `index` of a text. */
export function readPlaceAt(text: string, index: number, places: CompiledPlaces): PlaceName | undefined {
  places.names.lastIndex = index;
  const found = places.names.exec(text)?.[0];
  if (found === undefined) return undefined;
  const names: string[] = [];
  let end = index;
  let from = 0;
  for (const part of found.split(places.parts)) {
    const at = found.indexOf(part, from);
    const name = cleanName(part, places);
    if (!name) break;
    const joint = names.length > 0 ? found.slice(from, at) : '';
    names.push(joint + name.shown);
    end = index + at + name.length;
    from = at + part.length;
    if (name.length < part.length) break;
  }
  return names.length > 0 ? { name: names.join(''), start: index, end } : undefined;
}

/** The place that stands right behind `index`, after a word such as "in". */
export function readPlaceBehind(
  text: string,
  index: number,
  places: CompiledPlaces,
  before = places.before,
): PlaceName | undefined {
  before.lastIndex = index;
  const length = before.exec(text)?.[0].length ?? 0;
  return readPlaceAt(text, index + length, places);
}

/** A country that stands right before `index`, by its short name: "EU work permit". */
export function readPlaceAhead(
  text: string,
  index: number,
  { shortNames }: CompiledPlaces,
): PlaceName | undefined {
  const word = /\S+(?=\s$)/.exec(text.slice(Math.max(0, index - 24), index))?.[0];
  const name = word && shortNames.get(word.toLowerCase().replaceAll('.', ''));
  return name ? { name, start: index - word.length - 1, end: index } : undefined;
}

/** A name as it is shown, up to the first word that belongs to no place, with its length in the text. */
function cleanName(
  part: string,
  { notNames, shortNames }: CompiledPlaces,
): { shown: string; length: number } | undefined {
  const article = /^the\s/.exec(part)?.[0].length ?? 0;
  const words = part.slice(article).split(' ');
  const stop = words.findIndex((word) => notNames.has(word.toLowerCase().replace(/[.']+$/, '')));
  const kept = (stop < 0 ? words : words.slice(0, stop)).join(' ').replace(/(?<!\b\p{Lu})\.$/u, '');
  if (kept.length < 2) return undefined;
  const folded = kept.toLowerCase().replaceAll('.', '');
  return { shown: shortNames.get(folded) ?? part.slice(0, article) + kept, length: article + kept.length };
}
