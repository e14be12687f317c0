import type { DateWords } from '../../lib/import/recognise/find-dates.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** Words around dates, in the languages that the names of months are known in. */
export const dateWords: DateWords = {
  /** The end of what goes on: "2019 - Present". */
  present: listPhrases(`
    present | current | currently | now | today | ongoing | to date | date | heute | jetzt | aujourd'hui
    aujourd’hui | présent | actualidad | presente | atual | oggi | heden
  `),
  /** Between two dates, as a dash is. */
  between: listWords('to til till until through bis à'),
  /** Before the only date, which is a start. */
  since: listWords('since from seit depuis'),
  /** Before the only date, which is an end; a colon behind it is free. */
  until: listPhrases(`
    until | till | expected | expected graduation | anticipated | graduated | graduated in | graduating
    graduating in | graduation | graduation date | graduation date in | completed | completed in
  `),
  /** Between month and year: "mars de 2020". */
  of: ['de'],
  /** How long something took: "2 years 10 months". */
  years: listWords('year years yr yrs y'),
  months: listWords('month months mo mos'),
  /** A month behind years only, since alone it is a metre or a million. */
  shortMonths: ['m'],
};
