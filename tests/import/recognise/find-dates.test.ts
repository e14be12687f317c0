import { describe, expect, it } from 'vitest';
import { formatDate, parseDate } from '../../../lib/resume/dates.ts';
import { knowledge } from '../knowledge.ts';

const { findDates } = knowledge.recognise;

/** "2022-05 > 2023-04", "2022-05 >" for what goes on, "2022" for a single date. */
function describeDates(text: string): string | undefined {
  const found = findDates(text);
  return (
    found &&
    (found.single ? (found.startDate ?? '') : `${found.startDate ?? ''} > ${found.endDate ?? ''}`.trim())
  );
}

describe('Dates in a line of a resume', () => {
  it.each([
    ['May 2022 – Present', '2022-05 >'],
    ['May 2022Present', '2022-05 >'],
    ['Aug 2019Apr 2022', '2019-08 > 2022-04'],
    ['Jan. 2020 - Mar. 2021', '2020-01 > 2021-03'],
    ['June 2020 -- Present', '2020-06 >'],
    ['2019–2022', '2019 > 2022'],
    ['2019-22', '2019 > 2022'],
    ['05/2022 - 04/2023', '2022-05 > 2023-04'],
    ['2022-05 to 2023-04', '2022-05 > 2023-04'],
    ['01.03.2019 – 31.12.2020', '2019-03-01 > 2020-12-31'],
    ['May – Aug 2019', '2019-05 > 2019-08'],
    ['1 May 2022 – 3 Jun 2023', '2022-05-01 > 2023-06-03'],
    ['May 1, 2022 - today', '2022-05-01 >'],
    ['Sept ’19 — now', '2019-09 >'],
    ['Oktober 2019 – heute', '2019-10 >'],
    ['mars 2020 - aujourd’hui', '2020-03 >'],
    ['mars 2019 à mai 2021', '2019-03 > 2021-05'],
    ['since 2019', '2019 >'],
    ['2020 -', '2020 >'],
    ['until Apr 2020', '> 2020-04'],
    ['Expected May 2027', '> 2027-05'],
    ['Summer 2020', '2020'],
    ['March 2021', '2021-03'],
    ['2019-12', '2019-12'],
    ['Quill (2019–2022), Berlin', '2019 > 2022'],
  ])('%s', (text, expected) => {
    expect(describeDates(text)).toBe(expected);
  });

  it.each(['Java 21', 'from 2.5 to 20', 'Marchwood Street', 'p99 of 2022ms', 'Room 1999b', '20190401'])(
    'are not in: %s',
    (text) => {
      expect(findDates(text)).toBeUndefined();
    },
  );

  it('take the length of a stay with them', () => {
    const text = 'Jan 2020 - Present · 3 yrs 2 mos · Remote';
    const found = findDates(text);
    expect(text.slice(found?.end).trim()).toBe('· Remote');
  });

  it.each(['2 years', '10 months', '3 yrs 2 mos', '(2 years 10 months)', '3y 2m'])(
    'can say how long something took: %s',
    (text) => {
      expect(knowledge.recognise.isLengthOfStay(text)).toBe(true);
    },
  );

  it.each(['2 services', '5 m', '2 years of Go', '12 minutes'])(
    'do not say how long a stay was: %s',
    (text) => {
      expect(knowledge.recognise.isLengthOfStay(text)).toBe(false);
    },
  );

  it('are written so that they can be read again', () => {
    for (const date of ['2022', '2022-05', '2022-05-01', '1999-12'])
      expect(parseDate(formatDate(date))).toBe(date);
  });

  it('are none when they cannot be', () => {
    for (const text of ['', 'Present', '2022-13', 'May', '12', '3022', 'soon'])
      expect(parseDate(text)).toBeUndefined();
  });
});
