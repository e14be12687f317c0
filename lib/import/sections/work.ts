import type { Work } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { keepBest } from '../readings/keep-best.ts';
import { listReadings } from '../readings/list-readings.ts';
import { rateWork } from '../readings/rate-work.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { type RoleNames, readRoleNames } from './role-names.ts';
import { type SectionEntry, splitEntries } from './split-entries.ts';

/** So many months after another role, the next at the same employer begins. */
const TOUCHING = 3;

interface FoundWork {
  role: Work;
  isGroup: boolean;
  why?: string;
}

/** What a section of roles says, and what is uncertain about it. */
export interface WorkReading {
  work: Work[];
  flags: Flag[];
}

/**
 * Reads a section of roles. Where its lines can be read in several ways, the best by its rating is kept.
 *
 * @param places texts in small letters that are places: the town of the person.
 */
export function readWork(
  lines: Line[],
  section: 'work' | 'volunteer',
  places: ReadonlySet<string>,
  recognise: Recognisers,
): WorkReading {
  const readings = listReadings(lines, recognise).map((each) => readRoles(each, places, recognise));
  const found = keepBest(readings, (each) =>
    rateWork(
      each.map(({ role }) => role),
      recognise,
    ),
  );
  const flags = found.flatMap(({ role, why }, index) =>
    flagWork(role, why).map((reason) => ({ path: [section, index], why: reason })),
  );
  return { work: found.map(({ role }) => role), flags };
}

/** A title without an employer stands under the employer above it. */
function readRoles(lines: Line[], places: ReadonlySet<string>, recognise: Recognisers): FoundWork[] {
  const found: FoundWork[] = [];
  let employer: Work | undefined;
  const entries = splitEntries(lines, recognise);
  const names = readRoleNames(
    entries.map((entry) => entry.names),
    places,
    recognise,
  );
  // Where other roles have bullets, text without a sign is none.
  const hasBullets = entries.some(({ bullets }) => bullets.length > 0);
  for (const [index, entry] of entries.entries()) {
    const { role, why } = toWork(entry, names[index] ?? { rest: [], guessed: false }, hasBullets, recognise);
    if (employer && names[index]?.isForClient) inheritRole(role, employer);
    if (employer && isUnderEmployer(role, employer, found, recognise)) inherit(role, employer);
    const isGroup = role.name !== undefined && !role.position && isEmpty(role);
    // A firm with dates of its own above its roles is no role; without roles under it, it is one, and so is a second stay.
    const above = found.at(-1);
    // What stands between a firm's own head and the first title under it, as a page break leaves it, is of that title.
    const isHead =
      above && ((!isGroup && above.isGroup && role.name === above.role.name) || isHeadOf(above.role, role));
    if (isHead) {
      takeOver(above.role, role);
      found.pop();
    }
    found.push({ role, isGroup, ...(why && { why }) });
    employer = role;
  }
  return found;
}

/** What a head says besides its dates is said of the role under it. */
function takeOver({ highlights, location, url, description }: Work, role: Work): void {
  role.highlights.unshift(...highlights);
  const left = [
    [location, role.location],
    [url, role.url],
  ].flatMap(([upper, own]) => (upper && own && upper !== own ? [upper] : []));
  if (location) role.location ??= location;
  if (url) role.url ??= url;
  const described = [description, ...left, role.description].filter(Boolean).join(' · ');
  if (described) role.description = described;
}

function isHeadOf({ name, position, startDate, endDate, summary }: Work, role: Work): boolean {
  return name !== undefined && !position && !startDate && !endDate && !summary && name === role.name;
}

function toWork(
  { dates, paragraphs, bullets, terms }: SectionEntry,
  { position, name, location, url, rest, guessed }: RoleNames,
  hasBullets: boolean,
  recognise: Recognisers,
): { role: Work; why?: string } {
  const role: Work = { highlights: bullets };
  if (name) role.name = name;
  if (position) role.position = position;
  if (location) role.location = location;
  if (url) role.url = url;
  const beside = [...rest, terms.join(', ')].filter(Boolean);
  if (beside.length > 0) role.description = beside.join(' · ');
  if (dates?.startDate) role.startDate = dates.startDate;
  if (dates?.endDate) role.endDate = dates.endDate;
  if (dates?.single && dates.startDate) role.endDate = dates.startDate;
  const areBullets = paragraphs.length > 1 || (!hasBullets && paragraphs.every(recognise.isStatement));
  if (bullets.length === 0 && areBullets) role.highlights = paragraphs;
  else if (paragraphs.length > 0) role.summary = paragraphs.join('\n');
  return guessed
    ? { role, why: 'Which of these is the employer and which the title was told by their order only.' }
    : { role };
}

/**
 * Whether a title without an employer belongs to the employer above it. A role of another time was somewhere else, and
 * so was a break, or work for oneself.
 */
function isUnderEmployer(
  role: Work,
  employer: Work,
  found: FoundWork[],
  { isBreak, isSelfEmployment }: Recognisers,
): boolean {
  const { position, name, startDate, endDate } = role;
  if (!position || name || isBreak(position) || isSelfEmployment(position)) return false;
  if (isSelfEmployment(position.split(' ')[0] ?? '')) return false;
  const above = found.at(-1);
  if (above?.isGroup || (!startDate && !endDate) || (!employer.startDate && !employer.endDate)) return true;
  const roles = [employer, ...found.map((each) => each.role).filter((each) => each.name === employer.name)];
  return roles.some((each) => countMonthsApart(role, each) <= TOUCHING);
}

/** How many months lie between two roles; less than 0 where they overlap. */
function countMonthsApart(a: Work, b: Work): number {
  return Math.max(toMonths(a.startDate, 1), toMonths(b.startDate, 1)) - Math.min(end(a), end(b));
  function end({ endDate }: Work): number {
    return endDate ? toMonths(endDate, 12) : Number.POSITIVE_INFINITY;
  }
}

/** @param month the month of a date that only has a year. */
function toMonths(date: string | undefined, month: number): number {
  const [year = 0, known = month] = (date ?? '').split('-').map(Number);
  return 12 * year + known;
}

function isEmpty({ highlights, summary }: Work): boolean {
  return highlights.length === 0 && !summary;
}

/** What a consultant did for one client is a part of the role above. */
function inheritRole(role: Work, from: Work): void {
  if (!role.position && from.position) role.position = from.position;
  if (!role.name) inherit(role, from);
}

function inherit(role: Work, from: Work): void {
  if (from.name) role.name = from.name;
  if (from.location && !role.location) role.location = from.location;
}

function flagWork({ name, position, startDate, endDate }: Work, why: string | undefined): string[] {
  const reasons = why ? [why] : [];
  if (!name) reasons.push('No employer was found for this role.');
  if (!position) reasons.push('No title was found for this role.');
  if (!startDate && !endDate) reasons.push('No dates were found for this role.');
  return reasons;
}
