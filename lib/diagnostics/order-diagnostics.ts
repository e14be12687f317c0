import { comparePaths, type ResumePath } from '../resume/path.ts';
import { type Diagnostic, severities } from './rule.ts';
import type { ResumeSubject } from './subject.ts';

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
