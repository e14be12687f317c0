import { createKnowledge } from '../rules/index.ts';
import { checkBullet } from '../lib/diagnostics/check-resume.ts';
export async function main(args: string[]) { const w = await createKnowledge().loadWriting() as any;
  for (const t of args) console.log(t, JSON.stringify(w.quantities.find(t)), JSON.stringify(checkBullet(t, { rules: w.rules, knowledge: w }).map(x => [x.severity, x.rule, x.message])));
  return 0; }
