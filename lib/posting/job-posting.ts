import { readDay } from './fields.ts';

/** The facts of a schema.org JobPosting, as plain texts. `description` is as it stands there, often HTML. */
export interface JobPosting {
  title?: string;
  hiringOrganization?: string;
  jobLocation?: string;
  datePosted?: string;
  baseSalary?: string;
  description: string;
  /** The site's own number of the job. */
  identifier?: string;
  url?: string;
}

type Fields = Record<string, unknown>;

/**
 * Checks a value for a schema.org JobPosting and gives its facts.
 *
 * Takes the object itself, a list, or an `@graph` that holds one. Throws an Error that says in one sentence
 * what was expected and what arrived.
 */
export function parseJobPosting(value: unknown): JobPosting {
  const [found] = findTyped(value);
  if (!found) throw new Error(`Expected a schema.org JobPosting, got ${describe(value)}.`);
  const posting = readJobPosting(found);
  if (!posting) throw new Error('Expected a schema.org JobPosting with a description, got one without.');
  return posting;
}

/** The job postings in a document's structured data that is sound JSON. */
export function findJobPostings(
  document: Document,
  parse: (json: string) => unknown = JSON.parse,
): JobPosting[] {
  const postings: JobPosting[] = [];
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      for (const found of findTyped(parse(script.textContent ?? ''))) {
        const posting = readJobPosting(found);
        if (posting) postings.push(posting);
      }
    } catch {
      // Broken structured data is as good as none.
    }
  }
  return postings;
}

/** More than any page's structured data; what lies beyond is not looked at. */
const MOST_OBJECTS = 2_000;
const HOLDERS = ['@graph', 'itemListElement', 'item', 'mainEntity', 'mainEntityOfPage', 'hasPart'];

/** The objects of type JobPosting in structured data: lists, `@graph` and `ItemList` are looked through. */
function findTyped(value: unknown): Fields[] {
  const found: Fields[] = [];
  const open: unknown[] = [value];
  for (let index = 0; index < open.length && index < MOST_OBJECTS; index++) {
    const next = open[index];
    if (Array.isArray(next)) open.push(...next.slice(0, MOST_OBJECTS));
    else if (!isFields(next)) continue;
    else if (list(next['@type']).some((type) => /(?:^|[/:#])JobPosting$/.test(String(type))))
      found.push(next);
    else for (const holder of HOLDERS) open.push(next[holder]);
  }
  return found;
}

function readJobPosting(fields: Fields): JobPosting | undefined {
  const description = readDescription(fields);
  if (!description) return undefined;
  const posting: JobPosting = { description };
  const facts = {
    title: readText(fields.title ?? fields.name),
    hiringOrganization: readText(fields.hiringOrganization),
    jobLocation: readLocation(fields),
    datePosted: readDay(readText(fields.datePosted)),
    baseSalary: readSalary(fields.baseSalary),
    identifier: isFields(fields.identifier) ? readText(fields.identifier.value) : readText(fields.identifier),
    url: readText(fields.url ?? fields['@id']),
  };
  for (const [name, fact] of Object.entries(facts)) {
    if (fact) posting[name as keyof typeof facts] = fact;
  }
  return posting;
}

/** The description, and the parts that some sites give beside it and not in it. */
function readDescription(fields: Fields): string {
  const description = typeof fields.description === 'string' ? fields.description.trim() : '';
  const parts = (['responsibilities', 'qualifications', 'skills', 'experienceRequirements'] as const).map(
    (name) => {
      const part = list(fields[name]).filter((line) => typeof line === 'string');
      const text = part.join(', ').trim();
      return text.length < 20 || description.includes(text.slice(0, 200))
        ? ''
        : `<h3>${headings[name]}</h3>${text}`;
    },
  );
  return description + parts.join('');
}

const headings = {
  responsibilities: 'Responsibilities',
  qualifications: 'Qualifications',
  skills: 'Skills',
  experienceRequirements: 'Experience',
};

/** A text, a number, or the name of a thing; of several the first. */
function readText(value: unknown): string | undefined {
  const [first] = list(value);
  if (typeof first === 'string' || typeof first === 'number') {
    return String(first).replace(/\s+/g, ' ').trim() || undefined;
  }
  return isFields(first) ? readText(first.name ?? first['@id']) : undefined;
}

/** "Lyon, FR; Porto, PT", with "Remote" where the job can be done from anywhere. */
function readLocation(fields: Fields): string | undefined {
  const places = list(fields.jobLocation).map(readPlace);
  if (list(fields.jobLocationType).includes('TELECOMMUTE')) {
    if (!places.some(Boolean)) places.push(...list(fields.applicantLocationRequirements).map(readText));
    places.push('Remote');
  }
  return [...new Set(places.filter(Boolean))].slice(0, 20).join('; ') || undefined;
}

function readPlace(place: unknown): string | undefined {
  const address = isFields(place) ? (place.address ?? place) : place;
  if (!isFields(address)) return readText(address);
  const parts = [address.addressLocality, address.addressRegion, address.addressCountry].map(readText);
  return [...new Set(parts.filter(Boolean))].join(', ') || readText(address);
}

/** "USD 120,000 - 150,000 a year". */
function readSalary(salary: unknown): string | undefined {
  if (!isFields(salary)) return readText(salary);
  const value = isFields(salary.value) ? salary.value : salary;
  const amounts = [
    value.minValue ?? salary.minValue ?? value.value ?? salary.value,
    value.maxValue ?? salary.maxValue,
  ]
    .map(Number)
    .filter((amount) => amount > 0)
    .map((amount) => amount.toLocaleString('en-US'));
  if (amounts.length === 0) return undefined;
  const unit = readText(value.unitText ?? salary.unitText)?.toLowerCase();
  const currency = readText(salary.currency ?? value.currency);
  return `${currency ? `${currency} ` : ''}${[...new Set(amounts)].join(' - ')}${unit ? ` a ${unit}` : ''}`;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (!isFields(value)) return value === null ? 'null' : `a ${typeof value}`;
  return value['@type'] ? `an object of type ${String(value['@type'])}` : 'an object without "@type"';
}
