/** How the small facts of a posting are read and cleaned: meta tags, companies, dates. */

/** The content of a meta tag by its `property` or `name`. */
export function readMeta(document: Document, name: string): string | undefined {
  const meta = document.querySelector(`meta[property="${name}"], meta[name="${name}"]`);
  return collapse(meta?.getAttribute('content'));
}

/** A text in one line without blanks around it, or `undefined` where nothing is left. */
export function collapse(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim() || undefined;
}

/** A company's name without what sites put around it: "at Norrland Freight", "Norrland Freight logo". */
export function cleanCompanyName(name: string | null | undefined): string | undefined {
  const clean = collapse(name)
    ?.replace(/^(?:at|@)\s+/i, '')
    .replace(/\s+logo$/i, '')
    .replace(/[\s/|–—-]+$/, '');
  return clean && !/^(?:logo|careers?|jobs?|home|banner|company)$/i.test(clean) ? clean : undefined;
}

/** The name of a legal entity without the codes before it: "100200 Norrland Ltd", "NF1 NFL - Norrland Ltd". */
export function withoutEntityCode(name: string | undefined): string | undefined {
  return name?.replace(/^(?:\d{3,}[\s_-]+|(?=[A-Z ]*\d)[A-Z\d]{2,8}(?: [A-Z\d]{2,8})? - )(?=\p{L})/u, '');
}

/**
 * The name that an address spells without blanks ("norrlandfreight") as one of the texts writes it
 * ("Norrland Freight"), or `undefined` where none does.
 */
export function findSpelling(slug: string, texts: Iterable<string | undefined>): string | undefined {
  const characters = slug.toLowerCase().match(/[a-z0-9]/g) ?? [];
  if (characters.length < 3 || characters.length > 40) return undefined;
  const spelled = new RegExp(
    `(?<![\\p{L}\\p{N}@./-])${characters.join("[\\s.&'’-]{0,2}")}(?![\\p{L}\\p{N}@])`,
    'giu',
  );
  for (const text of texts) {
    for (const [name] of text?.matchAll(spelled) ?? []) if (/\p{Lu}/u.test(name)) return collapse(name);
  }
  return undefined;
}

/** The name that an address spells, with capitals: "norrland-freight" is "Norrland Freight". */
export function nameOfSlug(slug: string | undefined): string | undefined {
  return collapse(slug?.replace(/[-_]+/g, ' ').replace(/(^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a date as sites write it: `2026-09-20` of "2026-09-20T07:00:00Z" or "Sun Sep 20 07:00:00 UTC 2026". */
export function readDay(date: string | null | undefined): string | undefined {
  const text = collapse(date);
  const day = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '')?.[0];
  if (day) return day;
  const java = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) [\d:]{5,8} \S+ (\d{4})$/.exec(text ?? '');
  const month = MONTHS.indexOf(java?.[1]?.toLowerCase() ?? '') + 1;
  return java?.[2] && month
    ? `${java[3]}-${String(month).padStart(2, '0')}-${java[2].padStart(2, '0')}`
    : text;
}

/** A pay range in a text of one line: amounts with a currency. */
export function isPay(text: string): boolean {
  return (
    text.length < 120 && /[$€£¥₹]\s?\d|\d\s?[$€£¥₹]|\b[A-Z]{3}\b.{0,3}\d|\d.{0,3}\b[A-Z]{3}\b/.test(text)
  );
}
