import { formatMonth, parseMonth } from '../text/month-names.ts';
import { PART_OF_YEAR } from '../text/parts-of-year.ts';

/** Dates are those of JSON Resume: "2022", "2022-05" or "2022-05-01". */
export interface DateRange {
  startDate?: string;
  /** Absent for work that goes on. */
  endDate?: string;
  /** Only one date was written, with no word or dash that makes it a start or an end. */
  single?: true;
}

/** The source of a regular expression for the year of a date in a resume. */
export const YEAR = String.raw`(?:19[5-9]\d|20[0-6]\d)`;
const WHOLE_YEAR = new RegExp(`^${YEAR}$`);
const YEAR_AND_PART = new RegExp(String.raw`^${PART_OF_YEAR}?[\s-]?\d{4}$`, 'i');

/** "2022-05" for "May 2022", "05/2022" or "2022-05"; `undefined` for what is no date, and for "Present". */
export function parseDate(text: string): string | undefined {
  const value = text.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?:T.*)?$/.exec(value);
  if (iso) return joinDate(iso[1], iso[2], iso[3]);
  const numbers = /^(?:(\d{1,2})[./])?(\d{1,2})\s?[/.-]\s?(\d{4})$/.exec(value);
  if (numbers) return joinDate(numbers[3], numbers[2], numbers[1]);
  const year = /(\d{4})$/.exec(value)?.[1] ?? shortYear(value);
  const month = /\p{L}{3,}\.?/u.exec(value)?.[0];
  const day = /^(\d{1,2})(?:\D|$)|\p{L}[.\s]+(\d{1,2})(?:st|nd|rd|th)?,/u.exec(value);
  const monthNumber = month && parseMonth(month);
  if (!year) return undefined;
  if (!monthNumber) return YEAR_AND_PART.test(value) ? joinDate(year) : undefined;
  return joinDate(year, String(monthNumber), day?.[1] ?? day?.[2]);
}

function shortYear(value: string): string | undefined {
  const digits = /['’](\d\d)$/.exec(value)?.[1];
  return digits && (Number(digits) > 60 ? `19${digits}` : `20${digits}`);
}

function joinDate(year: string | undefined, month?: string, day?: string): string | undefined {
  if (!year || !WHOLE_YEAR.test(year)) return undefined;
  if (!month) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const withMonth = `${year}-${month.padStart(2, '0')}`;
  return day && Number(day) >= 1 && Number(day) <= 31 ? `${withMonth}-${day.padStart(2, '0')}` : withMonth;
}

/** "May 2022" for "2022-05", "1 May 2022" for "2022-05-01", "2022" for "2022". */
export function formatDate(date: string): string {
  const [year = '', month, day] = date.split('-');
  return [day && String(Number(day)), month && formatMonth(Number(month)), year].filter(Boolean).join(' ');
}

/** "May 2022 – Present", "until Apr 2020"; empty when there are no dates. */
export function formatDates({ startDate, endDate }: { startDate?: string; endDate?: string }): string {
  if (startDate) return `${formatDate(startDate)} – ${endDate ? formatDate(endDate) : 'Present'}`;
  return endDate ? `until ${formatDate(endDate)}` : '';
}
