import type { Resume } from '../../resume/resume.ts';
import type { Flag } from '../imported-resume.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { rateWork } from './rate-work.ts';

/** What a reading is worth: the parts add up to 1. */
const WEIGHTS = { work: 0.4, bullets: 0.05, education: 0.1, sections: 0.15, contact: 0.1, placed: 0.2 };
/** A resume with so many kinds of sections is told apart whole. */
const MANY_SECTIONS = 7;

/**
 * Rates a reading of a resume, so that the best of several can be kept.
 *
 * @returns from 0 to 1: whether its roles hang together, how many kinds of sections it has, whether it says whose it is,
 *   and how much of its text has found a place.
 */
export function rateReading(resume: Resume, flags: readonly Flag[], recognise: Recognisers): number {
  const { basics, work } = resume;
  const sections = [
    basics.summary,
    ...[work, resume.projects, resume.education, resume.skills, resume.languages].map((list) => list[0]),
    ...[resume.certificates, resume.publications, resume.awards, resume.interests].map((list) => list[0]),
  ].filter(Boolean).length;
  const contact = [basics.name, basics.email, basics.phone ?? basics.profiles[0]].filter(Boolean).length / 3;
  const placed = lettersOf({ ...resume, meta: undefined });
  const unplaced = lettersOf(resume.meta.unplaced);
  return (
    // Two whole roles say more than one, and much more than one put together of two.
    WEIGHTS.work * rateWork(work, recognise) * (work.length / (work.length + 1)) +
    WEIGHTS.bullets * rateBullets(work) +
    WEIGHTS.education * rateEducation(resume, recognise) +
    WEIGHTS.sections * Math.min(1, sections / MANY_SECTIONS) +
    WEIGHTS.contact * contact +
    WEIGHTS.placed * Math.max(0, 1 - (3 * unplaced) / Math.max(1, placed + unplaced)) -
    0.01 * Math.min(10, flags.length)
  );
}

/** How much of what is said of roles stands in bullets: what stands beside them was often torn from one. */
function rateBullets(work: Resume['work']): number {
  const inBullets = lettersOf(work.map(({ highlights }) => highlights));
  const beside = lettersOf(work.map(({ summary, description }) => [summary, description]));
  return inBullets / Math.max(1, inBullets + beside);
}

/** The share of schools that have a name and a degree or dates; half of it where there are none. */
function rateEducation({ education }: Resume, { isSchool }: Recognisers): number {
  if (education.length === 0) return 0.5;
  const whole = education.filter(
    ({ institution, studyType, area, endDate }) =>
      institution && isSchool(institution) && (studyType ?? area ?? endDate),
  );
  return whole.length / education.length;
}

function lettersOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, each) => sum + lettersOf(each), 0);
}
