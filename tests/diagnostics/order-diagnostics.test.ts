import { expect, it } from 'vitest';
import { orderDiagnostics } from '../../lib/diagnostics/order-diagnostics.ts';
import type { Diagnostic } from '../../lib/diagnostics/rule.ts';
import type { ResumeSubject } from '../../lib/diagnostics/subject.ts';
import type { ResumePath } from '../../lib/resume/path.ts';

const at = (path: ResumePath, start = 0): Diagnostic => ({
  rule: 'r',
  severity: 'warning',
  path,
  start,
  end: start + 1,
  message: 'm',
  why: 'w',
});
/** The second role of the resume is the newest one. */
const subject = { roles: [{ path: ['work', 1] }, { path: ['work', 0] }] } as unknown as ResumeSubject;
const order = (...all: Diagnostic[]) =>
  orderDiagnostics(all, subject).map(({ path, start }) => [...path, start].join('.'));

it('puts what is said of all the work first, then the roles from the newest on, then the other parts as they are read', () => {
  const ordered = [
    at(['work']),
    at(['work', 1]),
    at(['work', 0]),
    at(['basics', 'summary']),
    at(['projects', 0]),
    at(['volunteer', 0]),
    at(['skills']),
    at(['education', 0]),
    at(['certificates']),
    at(['meta']),
    at(['publications', 0]),
  ];
  const wanted = ordered.map(({ path }) => [...path, 0].join('.'));
  expect(order(...ordered.toReversed())).toEqual(wanted);
  expect(order(...ordered)).toEqual(wanted);
});

it('puts the places of one part in the order of the resume: by number, by name, the whole before its parts', () => {
  const ordered = [
    at(['skills']),
    at(['skills', 2]),
    at(['skills', 2, 'keywords', 0]),
    at(['skills', 2, 'keywords', 9]),
    at(['skills', 2, 'keywords', 10]),
    at(['skills', 2, 'name']),
    at(['skills', 10]),
  ];
  const wanted = ordered.map(({ path }) => [...path, 0].join('.'));
  expect(order(...ordered.toReversed())).toEqual(wanted);
  expect(order(...ordered)).toEqual(wanted);
});

it('puts the places of one text from the left to the right', () => {
  expect(
    order(at(['basics', 'summary'], 9), at(['basics', 'summary'], 4), at(['basics', 'summary'], 5)),
  ).toEqual(['basics.summary.4', 'basics.summary.5', 'basics.summary.9']);
});

it('needs no resume', () => {
  const found = orderDiagnostics([at(['skills']), at(['basics']), at([])]);
  expect(found.map(({ path }) => path.join('.'))).toEqual(['basics', 'skills', '']);
});
