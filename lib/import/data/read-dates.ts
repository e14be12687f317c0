import { parseDate } from '../../resume/dates.ts';
import type { DateFinder } from '../recognise/find-dates.ts';
import type { DataKeys } from './data-keys.ts';
import { type Claims, type DataRecord, isRecord, lookInto, openRecord } from './record-fields.ts';

/** Dates of an item; `single` where the file has one date only. */
export interface ItemDates {
  startDate?: string | undefined;
  endDate?: string | undefined;
  single?: true;
}

/** Reads dates of data files in whatever form they are written. */
export interface DateReader {
  /** When an item began and ended: in two fields, in one text, in parts, or in an object. */
  readDates(record: DataRecord, claims: Claims): ItemDates;
  /** The one day of an award, a certificate or a publication. */
  readDay(record: DataRecord, claims: Claims): string | undefined;
}

const ISO = /^\d{4}(?:-\d\d){0,2}(?:T.*)?$/;

/** Makes the reader of dates. */
export function createDateReader(
  keys: DataKeys['dates'],
  { findDates, withoutDates }: DateFinder,
): DateReader {
  const toRange = (value: unknown): ItemDates | undefined => {
    if (isRecord(value)) return readParts(value);
    const day = toDay(value);
    if (day) return { startDate: day, endDate: day, single: true };
    const text = typeof value === 'string' ? value.trim() : '';
    const found = text ? findDates(text) : undefined;
    if (!found) return undefined;
    const { startDate, endDate, single } = found;
    return single ? { startDate, endDate: startDate, single } : { startDate, endDate };
  };
  /** A range is read wherever it stands; it is done with only where the text says nothing else. */
  const toWholeRange = (value: unknown): ItemDates | undefined =>
    typeof value === 'string' && /[\p{L}\d]/u.test(withoutRange(value)) ? undefined : toRange(value);
  const withoutRange = (text: string): string => {
    const rest = withoutDates(text.trim());
    return rest === text.trim() && parseDate(rest) ? '' : rest;
  };

  function readParts(record: DataRecord): ItemDates | undefined {
    const [start, end] = [keys.start, keys.end].map((names) => toDay(lookInto(record, names)));
    if (start || end) return { startDate: start, endDate: end };
    const day = toDay(record);
    return day ? { startDate: day, endDate: day, single: true } : undefined;
  }

  /** "2022-05" of a text, a year, a time stamp in seconds or milliseconds, or an object with year and month. */
  function toDay(value: unknown): string | undefined {
    if (typeof value === 'number' && value > 3e8)
      return new Date(value > 3e10 ? Math.min(value, 4e12) : value * 1000).toISOString().slice(0, 7);
    if (typeof value === 'number') return parseDate(String(value));
    if (typeof value === 'string') return dayOf(value.trim());
    if (!isRecord(value)) return undefined;
    const [year, month] = [
      ['year', 'y'],
      ['month', 'monthnumber', 'm'],
    ]
      .map((names) => lookInto(value, names))
      .map((part) => (typeof part === 'string' || typeof part === 'number' ? String(part).trim() : ''));
    if (year)
      return (month && (parseDate(`${year}-${month}`) ?? parseDate(`${month} ${year}`))) || parseDate(year);
    const inside = lookInto(value, ['date', 'value', 'iso', 'text', 'display', 'formatted']);
    return isRecord(inside) ? undefined : toDay(inside);
  }

  /** A date as it is written, unless it is one of two. */
  function dayOf(text: string): string | undefined {
    if (ISO.test(text)) return parseDate(text);
    const found = findDates(text);
    if (!found) return parseDate(text);
    return found.single && !/[\p{L}\d]/u.test(withoutDates(text)) ? found.startDate : undefined;
  }

  /** "Present", "now", in any language that is known. */
  const isOpen = (value: unknown): true | undefined => {
    if (typeof value !== 'string') return undefined;
    const text = `2000 - ${value.trim()}`;
    const found = findDates(text);
    return found && !found.single && !found.endDate && found.end === text.length ? true : undefined;
  };

  /** A year and a month that are fields of their own: "startYear", "startMonth". */
  function readSplit(record: DataRecord, claims: Claims, before: string): string | undefined {
    const { look, take } = openRecord(record, claims);
    const [year, month] = [[`${before}year`], [`${before}month`]];
    if (!year || !month || look(month) === undefined) return undefined;
    const day = toDay({ year: look(year), month: look(month) });
    if (day) for (const key of [year, month]) take(key, () => true);
    return day;
  }

  return {
    readDates(record, claims) {
      const { take, look } = openRecord(record, claims);
      const startDate = readSplit(record, claims, 'start') ?? take(keys.start, toDay);
      const isCurrent = [true, 'true'].includes(look(keys.current) as boolean | string);
      const endDate = readSplit(record, claims, 'end') ?? take(keys.end, toDay);
      const open = !endDate && take(keys.end, isOpen);
      if (startDate || endDate || open) {
        // Many programs keep the text that they show as well.
        take(keys.whole, toWholeRange);
        return { startDate, endDate: isCurrent ? undefined : endDate };
      }
      const whole =
        take([...keys.whole, ...keys.start], toWholeRange) ?? toRange(look([...keys.whole, ...keys.start]));
      return whole && isCurrent ? { startDate: whole.startDate } : (whole ?? {});
    },
    readDay(record, claims) {
      const { take } = openRecord(record, claims);
      return (
        take([...keys.issued, ...keys.start, ...keys.end], toDay) ??
        take([...keys.issued, ...keys.whole], (value) => {
          const range = toWholeRange(value);
          return range?.endDate ?? range?.startDate;
        })
      );
    },
  };
}
