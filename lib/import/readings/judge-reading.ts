import type { Work } from '../../resume/resume.ts';
import type { ResumeReading } from '../imported-resume.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { rateReading } from './rate-reading.ts';
import { rateEmployer } from './rate-work.ts';

/** Below this much trust a reading is doubtful, whatever its roles are like. */
const ENOUGH = 0.4;
/** What rates lower than this as an employer is likelier a title, a place or a date. */
const LEAST_EMPLOYER = 0.5;

/** A longer bullet is no head. */
const LONGEST_HEAD = 140;
/** "University of Leeds" is one name. */
const OF = /^(?:of|de|da|do|di|von|zu|van|d')$/i;

/**
 * Judges how far the reading of a file is to be trusted.
 *
 * @returns `trust` from 0 to 1, and whether the user must be told of a doubt: where little of the text hangs together,
 *   or where a role has no employer, title or dates that look like such. What is data in its file is not doubted.
 */
export function judgeReading(
  { resume, flags, sections }: ResumeReading,
  recognise: Recognisers,
): { trust: number; isDoubtful: boolean } {
  const rating = rateReading(resume, flags, recognise);
  const trust = Math.round(100 * Math.min(1, Math.max(0, rating))) / 100;
  const { work, projects, education } = resume;
  const isEmpty = work.length === 0 && projects.length === 0 && education.length === 0;
  const isData = sections === undefined && flags.length === 0;
  const isDoubtful =
    isEmpty || (!isData && (trust < ENOUGH || work.some((role) => isDoubtfulRole(role, recognise))));
  return { trust, isDoubtful };
}

function isDoubtfulRole(role: Work, recognise: Recognisers): boolean {
  const { name, position, startDate, endDate, description = '', highlights } = role;
  const left = description.split(' · ');
  return (
    highlights.some((text) => isHeadOfRole(text, recognise)) ||
    !name ||
    !position ||
    !(startDate ?? endDate) ||
    (rateEmployer(name, recognise) < LEAST_EMPLOYER &&
      !recognise.isSelfEmployment(name.split(' ')[0] ?? '')) ||
    isMoreThanName(name, recognise) ||
    recognise.rateTitle(position) === 0 ||
    isMoreThanTitle(position, recognise) ||
    left.some((text) => recognise.isCompanyName(text) || recognise.rateTitle(text) >= 2)
  );
}

/** Whether a bullet is rather the head of a role that was not found: a title or a firm, and when. */
function isHeadOfRole(
  text: string,
  { findDates, isCompanyName, isStatement, rateTitle }: Recognisers,
): boolean {
  if (text.length > LONGEST_HEAD || isStatement(text)) return false;
  const dates = findDates(text);
  const parts = text.split(/[,|·•]\s|\s[–—-]\s|\s{2,}/);
  return (
    dates !== undefined && !dates.single && parts.some((part) => rateTitle(part) === 3 || isCompanyName(part))
  );
}

/** Whether a firm or a place still hangs on a title: "Engineer, Quill GmbH", "Norway Engineer". */
function isMoreThanTitle(position: string, { endsInLegalForm, isLocation }: Recognisers): boolean {
  const [first = '', ...rest] = position.split(' ');
  return endsInLegalForm(position) || (rest.length > 0 && isLocation(first) && !/^remote$/i.test(first));
}

/** Whether a place, or something else, still hangs on the name of an employer: "Quill GmbH Linz", "Quill, Linz". */
function isMoreThanName(name: string, { isLegalForm, isLocation, splitLocation }: Recognisers): boolean {
  const words = name.split(' ');
  const form = words.findIndex((word) => isLegalForm(word.replace(/,$/, '')));
  const behind = words.slice(form + 1).filter((word) => !isLegalForm(word) && /\p{L}{3}/u.test(word));
  const last = name.split(', ').at(-1) ?? '';
  return (
    // "Quill ↗"
    !/[\p{L}\p{N}.)!?+&'’"”]$/u.test(name) ||
    (form > 0 && behind.length > 0) ||
    (last !== name && !isLegalForm(last) && !/\s&\s/.test(last)) ||
    (isLocation(words.at(-1) ?? '') && !OF.test(words.at(-2) ?? '')) ||
    Boolean(splitLocation(name)?.rest)
  );
}
