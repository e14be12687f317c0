import type { Project } from '../../resume/resume.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** What one project is worth, of 1. */
const PROJECT = { name: 0.6, said: 0.3, dates: 0.1 };
/** More words than this are seldom a name. */
const LONGEST_NAME = 6;

/**
 * Rates a reading of somebody's projects, so that the best of several can be kept.
 *
 * @returns from 0, where nothing was read, to 1, where every project has a name that reads like one, something that is
 *   said of it, and a date.
 */
export function rateProjects(projects: readonly Project[], recognise: Recognisers): number {
  const ratings = projects.map(({ name, description, highlights, keywords, startDate, endDate }) => {
    const isSaid = Boolean(description) || highlights.length > 0 || keywords.length > 0;
    return (
      PROJECT.name * rateName(name, recognise) +
      PROJECT.said * (isSaid ? 1 : 0) +
      PROJECT.dates * (startDate || endDate ? 1 : 0)
    );
  });
  return ratings.length > 0 ? ratings.reduce((sum, each) => sum + each, 0) / ratings.length : 0;
}

function rateName(name: string | undefined, { findDates, isSentence, isStatement }: Recognisers): number {
  if (!name || !/\p{L}/u.test(name) || isSentence(name) || isStatement(name)) return 0;
  const words = name.split(' ').length;
  return (words <= LONGEST_NAME ? 1 : 0.3) * (findDates(name)?.start === 0 ? 0.3 : 1);
}
