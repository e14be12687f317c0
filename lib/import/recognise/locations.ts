import { phraseSource } from '../../text/lists.ts';
import type { TitleRecogniser } from './job-titles.ts';

/** Names in small letters, codes as they are written. */
export interface LocationWords {
  /** Towns that are known without their country. */
  towns: string[];
  /** Regions and countries in words. */
  regions: string[];
  /** "WA", "FR" */
  codes: string[];
  /** "remote", "hybrid" */
  workModes: string[];
}

/** Tells where somebody lives or works. */
export interface LocationRecogniser {
  /**
   * Whether a text is a location: "Remote (Lisbon)", "Seattle, WA", "Gdańsk, Poland", "Berlin". A town that is not
   * widely known counts with its region or country only.
   */
  isLocation(text: string): boolean;
  /** Whether the town of a location is widely known: "Berlin, Germany", not "Quill, Germany". */
  isKnownTown(location: string): boolean;
  /** Splits a location off the end of a text: "Stripe, Seattle, WA" is "Stripe" and "Seattle, WA". */
  splitLocation(text: string): { rest: string; location: string } | undefined;
}

/** "Quill Ltd-Leeds, UK" */
const GLUED = /^(.{2,100}[\p{L}.])-(\p{Lu}[^-]*)$/u;

const NAME = /^\p{Lu}[\p{L}.'’ -]{1,40}$/u;

/** Makes the recogniser of locations. */
export function createLocationRecogniser(
  words: LocationWords,
  { rateTitle, isCompanyName }: TitleRecogniser,
): LocationRecogniser {
  const towns = new Set(words.towns);
  const regions = new Set(words.regions);
  const codes = new Set(words.codes);
  const modes = phraseSource(words.workModes);
  const remote = new RegExp(
    String.raw`^(?:fully |100% |partly |mostly )?(?:${modes})(?![\p{L}\p{N}_])`,
    'iu',
  );
  const separator = new RegExp(String.raw`\s*[,/]\s*|\s+(?:or|and)\s+|\s+[-–]\s+(?=${modes})`, 'iu');
  const isTown = (name: string): boolean => towns.has(small(name));
  const isRegion = (name: string): boolean => regions.has(small(name));

  /** "Remote (EU)", "Remote, Lisbon", "Remote Germany"; "Hybrid Cloud" is something else. */
  const isModeBefore = (rest: string): boolean =>
    rest.length <= 45 &&
    (/^(?:\s*[^\p{L}\s]|$|\s(?:in|from|within|or|and|working|work|only|first|position|job)(?!\p{L}))/u.test(
      rest,
    ) ||
      isTown(rest.trim()) ||
      isRegion(rest.trim()) ||
      codes.has(rest.trim()));

  const isMode = (text: string): boolean => {
    const mode = remote.exec(text)?.[0];
    return mode !== undefined && isModeBefore(text.slice(mode.length));
  };

  function isLocation(text: string): boolean {
    const whole = text.replace(/[.;]$/, '').trim();
    if (whole.length < 2 || whole.length > 70 || hasNumbers(whole)) return false;
    if (remote.test(whole)) return isMode(whole);
    const bare = whole.replace(/\s*\((?:[^()]{1,40})\)$/, '').replace(/\s+\d{4,6}(?:-\d{4})?$/, '');
    const parts = bare.split(separator).filter(Boolean);
    const [first = '', ...rest] = parts;
    if (rest.length === 0) return isTown(first) || isRegion(first);
    if (parts.length > 4 || !NAME.test(first)) return false;
    // "Quill, Remote" and "Quill, Utrecht, Netherlands" begin with a firm: only what is known can stand before a town.
    const isSure = isTown(first) || isRegion(first);
    const firm = GLUED.exec(first)?.[1] ?? first;
    if (!isSure && (rateTitle(first) > 0 || isCompanyName(firm))) return false;
    return rest.every(
      (part, index) =>
        isRegion(part) ||
        codes.has(part) ||
        (isSure && (isTown(part) || isMode(part) || (index === 0 && NAME.test(part)))),
    );
  }

  function isKnownTown(location: string): boolean {
    const first = location.split(/\s*[,(]/)[0] ?? '';
    return isTown(first) || isRegion(first) || isMode(first);
  }

  return {
    isLocation,
    isKnownTown,
    splitLocation(text) {
      const [, firm = '', place = ''] = GLUED.exec(text) ?? [];
      if (isLocation(place) && (isCompanyName(firm) || isKnownTown(place)))
        return { rest: firm, location: place };
      const parts = text.split(/,\s*/);
      for (let count = Math.min(3, parts.length - 1); count >= 1; count--) {
        const location = parts.slice(-count).join(', ');
        if (isLocation(location)) return { rest: parts.slice(0, -count).join(', '), location };
      }
      return undefined;
    },
  };
}

/** In small letters; a Turkish capital loses its dot. */
function small(name: string): string {
  return name.replaceAll('İ', 'I').toLowerCase();
}

/** Digits in more than one place, postal codes apart. */
function hasNumbers(text: string): boolean {
  return /\d(?!\d{3,5}$)[^\d]*\d/.test(text.replace(/\b\d{4,6}\b/, ''));
}
