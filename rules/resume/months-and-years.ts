import { defineRule } from '../../lib/diagnostics/rule.ts';
import { joinAnd } from '../../lib/text/lists.ts';
import { rolesWith } from './words/example-roles.ts';

const LONG_PAST = 10;
/** More than so many roles without months are told in one. */
const FEW = 2;

export default defineRule({
  id: 'months-and-years',
  title: 'Date roles with month and year',
  severity: 'warning',
  chapter: 'structure',
  inAnyLanguage: true,
  why: 'Bare years can hide eleven months. Recruiters know it and ask, or do not ask.',
  source: 'backend hiring guide, format',
  about: 'resume',
  bad: [
    {
      says: 'A role from 2017 to 2021',
      resume: rolesWith({}, { startDate: '2017', endDate: '2021' }),
      becomes: { says: 'The same from September 2017 to March 2021', resume: rolesWith() },
    },
    {
      says: 'A role without any date between dated ones',
      resume: rolesWith({}, { startDate: undefined, endDate: undefined }),
    },
    { says: 'An end without a month', resume: rolesWith({}, {}, { endDate: '2017' }) },
  ],
  good: [
    { says: 'Months everywhere', resume: rolesWith() },
    { says: 'Days are exact enough', resume: rolesWith({}, { startDate: '2017-09-04' }) },
    { says: 'A role that goes on has no end', resume: rolesWith({ startDate: '2021-04' }) },
  ],
  check: ({ roles }) => {
    if (roles.every(({ role }) => !role.startDate && !role.endDate)) return [];
    const newest = Math.max(...roles.map(({ role }) => yearOf(role.startDate)));
    const lacking = roles.flatMap(({ role, path, isAside }) => {
      // Of what is long past the year is enough.
      const last = role.endDate ?? role.startDate;
      if (isAside || (last && yearOf(last) < newest - LONG_PAST)) return [];
      const dates = [role.startDate, role.endDate].filter((date) => date !== undefined);
      const name = role.name ?? role.position ?? 'this role';
      return dates.length > 0 && dates.every((date) => date.length > 4) ? [] : [{ name, dates, path }];
    });
    if (lacking.length > FEW) {
      const names = lacking.map(({ name }) => name);
      return [
        { path: ['work'], start: 0, end: 0, message: `Add the months to the dates of ${joinAnd(names)}.` },
      ];
    }
    return lacking.map(({ name, dates, path }) => ({
      path: [...path],
      start: 0,
      end: 0,
      message:
        dates.length === 0
          ? `${name} has no dates. Add month and year.`
          : `${name}: add the month to ${dates.find((date) => date.length <= 4)}.`,
    }));
  },
});

function yearOf(date: string | undefined): number {
  return Number.parseInt(date ?? '', 10) || 0;
}
