import { parseMonth } from '../text/month-names.ts';

/** No title, name or place is longer. */
const LONGEST_FACT = 300;

/** A short text in one line without blanks around it, or `undefined` where nothing is left. */
export function collapse(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_FACT) || undefined;
}

/** As much text is no name, place or note, with the blanks of its source. */
const MOST_SOURCE = 1_000;

/** Whether an element holds too much to be what it is called: wrappers of a whole page bear such names too. */
export function isWrapper(element: Element): boolean {
  return (element.textContent?.length ?? 0) > MOST_SOURCE;
}

/** The content of a meta tag by its `property` or `name`. */
export function readMeta(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return collapse(meta?.getAttribute('content'));
}

/** What a pattern captures in the scripts that stand in the page itself. */
export function findInScripts(document: Document, pattern: RegExp): string | undefined {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const found = pattern.exec(script.textContent ?? '');
    if (found) return found[1];
  }
  return undefined;
}

/** A company's name without what sites put around it: "at Norrland Freight", "Norrland Freight logo". */
export function cleanCompanyName(name: string | null | undefined): string | undefined {
  const clean = collapse(name)?.replace(
    /^(?:at|@|join|(?:careers|jobs|work) at)\s+|\s+(?:logo|careers?|karriere|jobs)$|[\s/|–—-]+$/gi,
    '',
  );
  return clean && !/^(?:logo|careers?|jobs?|home|banner|company)$/i.test(clean) ? clean : undefined;
}

/**
 * The name that an address spells without blanks ("norrlandfreight") as one of the texts writes it
 * ("Norrland Freight"), or `undefined` where none does.
 */
export function findSpelling(slug: string, texts: (string | undefined)[]): string | undefined {
  const characters = slug.toLowerCase().match(/[a-z0-9]/g) ?? [];
  if (characters.length < 3 || characters.length > 40) return undefined;
  const name = characters.join("[\\s.&'’-]{0,2}");
  const spelled = new RegExp(`(?<![\\p{L}\\p{N}@./-])${name}(?![\\p{L}\\p{N}@])`, 'giu');
  const spellings = texts.flatMap((text) => text?.match(spelled) ?? []);
  return collapse(spellings.find((spelling) => /\p{Lu}/u.test(spelling)));
}

/** The name that an address spells, with capitals: "norrland-freight" is "Norrland Freight". */
export function nameOfSlug(slug: string | undefined): string | undefined {
  return collapse(slug?.replace(/[-_]+/g, ' ').replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

/** A part of an address as people write it, or as it stands there where it cannot be decoded. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The day of a date as sites write it: `2026-09-20` of "2026-09-20T07:00:00Z" or "Sun Sep 20 07:00:00 UTC 2026". */
export function readDay(date: string | undefined): string | undefined {
  const [, weekday, month = '', day = '', year] =
    /^([A-Z][a-z]{2}) ([A-Z][a-z]{2}) (\d\d) [\d:]+ \S+ (\d{4})$/.exec(date ?? '') ?? [];
  const number = parseMonth(month);
  if (weekday && number) return `${year}-${String(number).padStart(2, '0')}-${day}`;
  return /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? date;
}
