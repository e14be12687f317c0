import { readDay } from '../fields.ts';

/** The facts of a schema.org JobPosting as plain texts. `description` is as it stands there, often HTML. */
export interface JobPosting {
  title?: string;
  hiringOrganization?: string;
  jobLocation?: string;
  datePosted?: string;
  baseSalary?: string;
  employmentType?: string;
  validThrough?: string;
  applicantLocationRequirements?: string;
  description: string;
  /** Parts that a site gives beside the description, each after its heading. */
  parts?: string[];
  /** The site's own number of the job. */
  identifier?: string;
  url?: string;
}

/** An object of structured data. */
export type Fields = Record<string, unknown>;

/** More objects than any page's structured data holds; what lies beyond is not looked at. */
const MOST_OBJECTS = 2_000;
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'mainEntityOfPage', 'hasPart'];

/**
 * The objects of type JobPosting in a page's structured data. What `parse` cannot read is left out.
 *
 * Lists, `@graph` and `ItemList` are looked through.
 */
export function findJobPostings(document: Document, parse: (json: string) => unknown = JSON.parse): Fields[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return findTyped(parse(script.textContent ?? ''));
    } catch {
      return [];
    }
  });
}

/** The objects of type JobPosting in a value of structured data. */
export function findTyped(value: unknown): Fields[] {
  const found: Fields[] = [];
  const open: unknown[] = [value];
  for (let index = 0; index < open.length && index < MOST_OBJECTS; index++) {
    const next = open[index];
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_OBJECTS));
    else if (!isFields(next)) continue;
    else if (toList(next['@type']).some((type) => /(?:^|[/:#])JobPosting$/.test(String(type))))
      found.push(next);
    else for (const holder of HOLDERS) open.push(next[holder]);
  }
  return found;
}

/** The facts of a JobPosting object; those that it does not state are left out. */
export function readJobPosting(fields: Fields): JobPosting {
  const { description, identifier } = fields;
  const posting: JobPosting = { description: typeof description === 'string' ? description.trim() : '' };
  const facts = {
    title: readText(fields.title ?? fields.name),
    hiringOrganization: readText(fields.hiringOrganization),
    jobLocation: readPlaces(fields.jobLocation),
    datePosted: readDay(readText(fields.datePosted)),
    identifier: readText(isFields(identifier) ? identifier.value : identifier),
    url: readText(fields.url ?? fields['@id']),
  };
  for (const [name, fact] of Object.entries(facts)) {
    if (fact) posting[name as keyof typeof facts] = fact;
  }
  return posting;
}

/** What programs write where nothing was filled in. */
const NOT_FILLED_IN = /^(?:unavailable|undefined|null|none|n\/?a)$/i;

/** A text, a number, or the name of a thing; of several the first. What was not filled in is left out. */
export function readText(value: unknown): string | undefined {
  const [first] = toList(value);
  if (isFields(first)) return readText(first.name ?? first['@id'] ?? '');
  const text = typeof first === 'string' || typeof first === 'number' ? String(first) : '';
  const line = text.replace(/\s+/g, ' ').trim();
  return line && !NOT_FILLED_IN.test(line) ? line : undefined;
}

/** "Lyon, FR; Porto, PT". */
function readPlaces(places: unknown): string | undefined {
  const names = toList(places)
    .slice(0, 20)
    .map((place) => {
      const address = isFields(place) ? (place.address ?? place) : place;
      if (!isFields(address)) return readText(address);
      const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map(readText);
      return [...new Set(parts.filter(Boolean))].join(', ') || readText(address) || readText(place);
    });
  return [...new Set(names.filter(Boolean))].join('; ') || undefined;
}

export function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
