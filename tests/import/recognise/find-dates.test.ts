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

  it.each([
    ['03/21 – 04/22', '2021-03 > 2022-04'],
    ['3/21 – Present', '2021-03 >'],
    ['03/21', '2021-03'],
    ['Mar 21 – Apr 22', '2021-03 > 2022-04'],
    ["Mar'21 - Apr'22", '2021-03 > 2022-04'],
    ['Quill (Mar 21), Berlin', '2021-03'],
    ["'19 – '22", '2019 > 2022'],
    ['1Q21 - 4Q22', '2021 > 2022'],
    ['2021 Q1 – 2022 Q4', '2021 > 2022'],
    ['WS 2019/20 – SS 2022', '2019 > 2022'],
    ['2021.3 - 2022.4', '2021-03 > 2022-04'],
    ['2021. 03. – 2022. 04.', '2021-03 > 2022-04'],
    ['03 2019 – 04 2020', '2019-03 > 2020-04'],
    ['05–08/2019', '2019-05 > 2019-08'],
    ['May 1 – Aug 15, 2019', '2019-05-01 > 2019-08-15'],
    ['13-16 May 2019', '2019-05-16'],
    ['2019 Mar – 2020 Apr', '2019-03 > 2020-04'],
    ['Mon, 15 March 2021 – Fri, 2 April 2021', '2021-03-15 > 2021-04-02'],
    ['June 2019 → November 2023', '2019-06 > 2023-11'],
    ['ca. 2019 – 2021', '2019 > 2021'],
    ['2027 (expected)', '> 2027'],
  ])('in other shapes: %s', (text, expected) => {
    expect(describeDates(text)).toBe(expected);
  });

  it.each([
    ['Sept. 2021 – Till date', '2021-09 >'],
    ['2019 to date', '2019 >'],
    ['03.2021 – bis heute', '2021-03 >'],
    ['ab 04.2020', '2020-04 >'],
    ['du 01/03/2020 au 30/04/2021', '2020-03-01 > 2021-04-30'],
    ['févr. 2020 - à ce jour', '2020-02 >'],
    ['desde marzo de 2020', '2020-03 >'],
    ['marzo de 2020 - a la fecha', '2020-03 >'],
    ['março de 2020 – até o momento', '2020-03 >'],
    ['set. 2019 a dez. 2020', '2019-09 > 2020-12'],
    ['da marzo 2020 a oggi', '2020-03 >'],
    ['mrt 2020 t/m apr 2021', '2020-03 > 2021-04'],
    ['maart 2020 - heden', '2020-03 >'],
    ['od marca 2020 do października 2021', '2020-03 > 2021-10'],
    ['lis 2019 – do chwili obecnej', '2019-11 >'],
    ['2020年4月～現在', '2020-04 >'],
    ['２０２０年４月から２０２２年３月まで', '2020-04 > 2022-03'],
    ['2020년 4월 - 현재', '2020-04 >'],
    ['From March 2020 until now', '2020-03 >'],
    ['Started: 06/2019, Ended: 11/2023', '2019-06 > 2023-11'],
    ['June 2019 to November 2023 (4 years 6 months)', '2019-06 > 2023-11'],
    ['Juni 2019 bis November 2023 (4 Jahre, 6 Monate)', '2019-06 > 2023-11'],
  ])('in other words, with nothing of them left: %s', (text, expected) => {
    expect(describeDates(text)).toBe(expected);
    expect(knowledge.recognise.withoutDates(text)).toBe('');
  });

  it.each([
    ['3/15/2021 - 4/2/2023', '2021-03-15 > 2023-04-02'],
    ['15/03/2021 - 04/02/2023', '2021-03-15 > 2023-02-04'],
    ['15.03.2021 - 04.02.2023', '2021-03-15 > 2023-02-04'],
    ['01/03/2021 – 30/11/2022', '2021-03-01 > 2022-11-30'],
    ['06/01/2018 - 08/01/2020', '2018-06-01 > 2020-08-01'],
  ])('are read by what day and month can be: %s', (text, expected) => {
    expect(describeDates(text)).toBe(expected);
  });

  it.each([
    ['Dec 2023  Jan 2019', '2019-01 > 2023-12'],
    ['Today / April 2022', '2022-04 >'],
    ['Present – May 2022', '2022-05 >'],
    ['Present  Apr 2022', '2022-04 >'],
  ])('can have the newest first: %s', (text, expected) => {
    expect(describeDates(text)).toBe(expected);
  });

  it.each(['Globex AB 2019 – 2021', 'Globex AB  2019 – 2021', 'Wijk Do  2019'])(
    'leave the name before them whole: %s',
    (text) => {
      expect(text.slice(findDates(text)?.start)).toMatch(/^2019/);
    },
  );

  it.each(['Present', 'bis heute', 'Today  Senior Engineer'])('can be today alone: %s', (text) => {
    expect(findDates(text)).toMatchObject({ start: 0 });
  });

  it.each([
    'p99 from 480 to 90 ms',
    '2019 requests',
    'from 2000 to 1950 ms',
    '2000+ users',
    '24/7',
    '1/2',
    'Python 3.11 - 3.12',
    'IntelliJ 2020.1',
    'ISO 27001:2013',
    '+49 30 2019 5550',
    '(555) 201-2019',
    'may 21 services',
    'Today we ship',
  ])('are no numbers or words of other things: %s', (text) => {
    expect(findDates(text)).toBeUndefined();
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

  it.each(['2 years', '10 months', '3 yrs 2 mos', '(2 years 10 months)', '3y 2m', '4 ans 6 mois', '2 lata'])(
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
