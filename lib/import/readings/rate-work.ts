import type { Work } from '../../resume/resume.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** What a reading is worth: the parts add up to 1. */
const WEIGHTS = { names: 0.6, bullets: 0.2, order: 0.1, distinct: 0.1 };
/** What one role is worth, of 1. */
const ROLE = { employer: 0.4, title: 0.35, dates: 0.25 };
/** The rating of a bullet that is rather a name. */
const NO_BULLET = 0.1;
/** More words than this are no name. */
const LONGEST_NAME = 10;

/**
 * Rates a reading of somebody's work, so that the best of several can be kept.
 *
 * @returns from 0, where nothing was read, to 1, where every role has an employer, a title and dates that look like
 *   such, every bullet begins like one, the dates go one way, and nothing stands twice.
 */
export function rateWork(work: readonly Work[], recognise: Recognisers): number {
  if (work.length === 0) return 0;
  const names = average(work.map((role) => rateRole(role, recognise))) ?? 0;
  const bullets = work.flatMap(({ highlights }) => highlights).map((bullet) => rateBullet(bullet, recognise));
  // A bullet that is a name is a role that was not found.
  const missed = bullets.filter((rating) => rating <= NO_BULLET).length;
  return (
    (WEIGHTS.names * names * work.length) / (work.length + 0.5 * missed) +
    WEIGHTS.bullets * (average(bullets) ?? 0.5) +
    WEIGHTS.order * rateOrder(work) +
    WEIGHTS.distinct * rateDistinct(work)
  );
}

function rateRole({ name, position, startDate, endDate }: Work, recognise: Recognisers): number {
  const dates = startDate ? 1 : endDate ? 0.7 : 0;
  return (
    ROLE.employer * rateEmployer(name, recognise) +
    ROLE.title * rateTitle(position, recognise) +
    ROLE.dates * dates
  );
}

/** How much a text looks like the name of an employer, from 0 to 1. A title, a place, a date or a sentence does not. */
export function rateEmployer(name: string | undefined, recognise: Recognisers): number {
  if (!name || isNoName(name, recognise) || recognise.isLegalForm(name)) return 0;
  if (recognise.isLocation(name)) return 0.05;
  if (recognise.isContract(name)) return 0.7;
  const isFirm = recognise.isCompanyName(name);
  const rating = recognise.rateTitle(name);
  if (rating >= 2) return 0.1;
  if (!/\p{Lu}|^\p{Lo}/u.test(name)) return isFirm ? 0.9 : 0.6;
  if (isFirm) return 1;
  if (!recognise.isTitleCase(name)) return 0.4;
  return rating === 1 || recognise.splitLocation(name)?.rest ? 0.7 : 0.9;
}

function rateTitle(position: string | undefined, recognise: Recognisers): number {
  if (!position || isNoName(position, recognise) || recognise.isLocation(position)) return 0;
  const rating = recognise.rateTitle(position);
  if (rating < 2 && recognise.isCompanyName(position)) return 0.1;
  return [0.4, 0.7, 0.95, 1][rating] ?? 0;
}

function isNoName(text: string, { findDates, isSentence }: Recognisers): boolean {
  const dates = findDates(text);
  return (
    !/\p{L}/u.test(text) ||
    text.split(' ').length > LONGEST_NAME ||
    isSentence(text) ||
    (dates !== undefined && (!dates.single || dates.end - dates.start > text.length - 3))
  );
}

/** A bullet is no name, and no date; in small letters it is the rest of another one. */
function rateBullet(text: string, recognise: Recognisers): number {
  const dates = text.length < 100 ? recognise.findDates(text) : undefined;
  if (dates && !dates.single && text.length - (dates.end - dates.start) < 60) return 0;
  if (/^[\p{Ll}),;.:]/u.test(text)) return 0.4;
  const isShort = text.split(' ').length <= 8 && !/[.!?;]$/.test(text);
  if (!isShort || !recognise.isTitleCase(text)) return 1;
  return recognise.rateTitle(text) >= 2 || recognise.isCompanyName(text) || recognise.isLocation(text)
    ? NO_BULLET
    : 0.8;
}

/** The share of neighbours whose dates go the way of most, down or up. */
function rateOrder(work: readonly Work[]): number {
  const starts = work.flatMap(({ startDate, endDate }) => startDate ?? endDate ?? []);
  const pairs = starts.slice(1).map((start, index): [string, string] => [starts[index] ?? '', start]);
  const down = pairs.filter(([above, below]) => above.slice(0, below.length) >= below).length;
  const up = pairs.filter(([above, below]) => above <= below).length;
  return pairs.length === 0 ? 1 : Math.max(down, up) / pairs.length;
}

/** The share of roles and bullets that do not stand twice. */
function rateDistinct(work: readonly Work[]): number {
  const texts = work.flatMap(({ name, position, startDate, highlights }) => [
    [name, position, startDate].join('|'),
    ...highlights,
  ]);
  return new Set(texts).size / texts.length;
}

function average(ratings: number[]): number | undefined {
  return ratings.length > 0 ? ratings.reduce((sum, each) => sum + each, 0) / ratings.length : undefined;
}
