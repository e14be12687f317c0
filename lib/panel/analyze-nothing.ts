import type { Analyze } from './analyze.ts';

/** Says nothing of anything: for a panel that does not have its knowledge yet. */
export const analyzeNothing: Analyze = () => ({
  comparison: undefined,
  rewriteResume: async () => [],
  rewriteTowards: async () => undefined,
  check: async () => undefined,
});
