import type { Fit } from '../../lib/gap/judge-fit.ts';
import { describeFit } from '../../lib/panel/describe-fit.ts';

/** Whether the resume fits, as `--json` prints it: the kind, and the sentence that the panel shows. */
export function toFitLine(fit: Fit, labelOf: (id: string) => string): { kind: Fit['kind']; text: string } {
  return { kind: fit.kind, text: describeFit(fit, labelOf) };
}
