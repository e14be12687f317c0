import type { Education } from '../../resume/resume.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** What one school is worth, of 1. */
const SCHOOL = { institution: 0.5, degree: 0.3, dates: 0.2 };

/**
 * Rates a reading of somebody's education, so that the best of several can be kept.
 *
 * @returns from 0, where nothing was read, to 1, where every entry has a school that reads like one, a degree or an
 *   area, and a date.
 */
export function rateEducation(schools: readonly Education[], recognise: Recognisers): number {
  const ratings = schools.map(({ institution, studyType, area, startDate, endDate, highlights }) => {
    const missed = highlights.filter((text) => text.length < 80 && recognise.isSchool(text)).length;
    const school = institution ? (recognise.isSchool(institution) ? 1 : 0.5) : 0;
    const degree = studyType ? 1 : area ? 0.6 : 0;
    const dates = startDate || endDate ? 1 : 0;
    return (SCHOOL.institution * school + SCHOOL.degree * degree + SCHOOL.dates * dates) / (1 + missed);
  });
  return ratings.length > 0 ? ratings.reduce((sum, each) => sum + each, 0) / ratings.length : 0;
}
