import { formatMonth } from '../text/month-names.ts';
import { joinDate, matchDates, readDate } from './date-forms.ts';

/** Dates are those of JSON Resume: "2022", "2022-05" or "2022-05-01". */
export interface DateRange {
  startDate?: string;
  /** Absent for work that goes on. */
  endDate?: string;
  /** Only one date was written, with no word or dash that makes it a start or an end. */
  single?: true;
}

/** "2022-05" for "May 2022", "05/2022", "05/22" or "2022-05"; `undefined` for what is no date, and for "Present". */
export function parseDate(text: string): string | undefined {
  const value = text.trim();
  if (value.length > 40) return undefined;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/.exec(value);
  if (iso) return joinDate(iso[1], iso[2], iso[3]);
  for (const { groups, start, end } of matchDates(value)) {
    const date = start === 0 && end === value.length && readDate(groups);
    if (date) return date;
  }
  return undefined;
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
