import { newestFirst } from '../resume/newest-first.ts';
import type { Education, Resume } from '../resume/resume.ts';
import { countYearsOfWork, type TitleKnowledge } from '../resume/years-of-work.ts';
import type { FormFact } from './recognise-field.ts';
import { splitName } from './split-name.ts';

/** What a resume has of the things that forms ask for once. */
export type ApplicationFacts = Partial<Record<FormFact, string>>;

/** Reads them; employer, title and school are the newest. `today` is the month up to which work counts: "2026-03". */
export function readApplicationFacts(
  { basics, work, education }: Resume,
  titles: TitleKnowledge,
  today: string,
): ApplicationFacts {
  const { location, profiles } = basics;
  const [newest] = newestFirst(work).map(([role]) => role);
  const [school] = newestFirst(education).map(([each]) => each);
  const name = basics.name === undefined ? undefined : splitName(basics.name);
  const years = Math.floor(countYearsOfWork(work, titles, today));
  const profile = (network: RegExp): string | undefined => {
    const found = profiles.find((each) => network.test(each.network ?? each.url ?? ''));
    return found?.url ?? found?.username;
  };
  const facts: { [fact in FormFact]: string | undefined } = {
    firstName: name?.first,
    lastName: name?.last,
    fullName: basics.name,
    email: basics.email,
    phone: basics.phone,
    city: location?.city,
    place: [location?.address, location?.city, location?.region].filter(Boolean).join(', '),
    country: location?.countryCode && nameCountry(location.countryCode),
    postalCode: location?.postalCode,
    linkedin: profile(/linkedin/i),
    github: profile(/github/i),
    website: basics.url,
    company: newest?.name,
    title: newest?.position ?? basics.label,
    years: years > 0 ? String(years) : undefined,
    school: school?.institution,
    degree: school && degreeOf(school),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value));
}

function nameCountry(code: string): string {
  return /^[A-Za-z]{2}$/.test(code)
    ? (new Intl.DisplayNames('en', { type: 'region' }).of(code.toUpperCase()) ?? code)
    : code;
}

/** "BSc, Computer Science" */
export function degreeOf({ studyType, area }: Education): string {
  return [studyType, area].filter(Boolean).join(', ');
}
