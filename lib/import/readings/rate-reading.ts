import type { Resume } from '../../resume/resume.ts';
import { textsIn } from '../../text/texts-in.ts';
import type { Flag } from '../imported-resume.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { rateEducation } from './rate-education.ts';
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
  const { basics, work, education } = resume;
  const sections = [
    basics.summary,
    ...[work, resume.projects, resume.education, resume.skills, resume.languages].map((list) => list[0]),
    ...[resume.certificates, resume.publications, resume.awards, resume.interests].map((list) => list[0]),
  ].filter(Boolean).length;
  const contact = [basics.name, basics.email, basics.phone ?? basics.profiles[0]].filter(Boolean).length / 3;
  const placed = lettersOf({ ...resume, meta: undefined });
  // What is listed as a language and is none was torn from elsewhere.
  const torn = resume.languages.filter(({ language = '' }) => !recognise.isSpokenLanguage(language));
  const unplaced = lettersOf(resume.meta.unplaced) + lettersOf(torn);
  return (
    // Two whole roles say more than one, and much more than one put together of two.
    WEIGHTS.work * rateWork(work, recognise) * (work.length / (work.length + 1)) +
    WEIGHTS.bullets * rateBullets(work) +
    // Many resumes leave their schools out.
    WEIGHTS.education * (education.length > 0 ? rateEducation(education, recognise) : 0.5) +
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

function lettersOf(value: unknown): number {
  return textsIn(value).reduce((sum, text) => sum + text.length, 0);
}
