import type { ResumeSubject } from './resume-subject.ts';
import { type Diagnostic, type ResumePath, severities } from './rule.ts';

/** Parts of a resume after its roles, in the order in which a panel reads them. */
const parts = ['basics', 'projects', 'volunteer', 'skills', 'education', 'certificates', 'meta'];

/** What costs the reader most comes first; then the newest role, then the place in the text. */
export function orderDiagnostics(diagnostics: Diagnostic[], subject?: ResumeSubject): Diagnostic[] {
  const roleRanks = new Map(subject?.roles.map(({ path }, rank) => [path[1], rank]));
  const rankOf = ([part, index]: ResumePath): number => {
    if (part === 'work') return roleRanks.get(index ?? -1) ?? -1;
    const rank = parts.indexOf(String(part));
    return roleRanks.size + (rank < 0 ? parts.length : rank);
  };
  return diagnostics.toSorted(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
      rankOf(a.path) - rankOf(b.path) ||
      comparePaths(a.path, b.path) ||
      a.start - b.start,
  );
}

function comparePaths(a: ResumePath, b: ResumePath): number {
  for (let index = 0; index < Math.min(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === right) continue;
    if (typeof left === 'number' && typeof right === 'number') return left - right;
    return String(left) < String(right) ? -1 : 1;
  }
  return a.length - b.length;
}
