import { readOpening } from '../lib/english/read-opening.ts';
import { createKnowledge } from '../rules/index.ts';
export async function main(args: string[]) {
  const k = createKnowledge(); const w = await k.loadWriting();
  for (const t of args) console.log(JSON.stringify(readOpening(t, w.verbs, w.wording)), JSON.stringify(w.quantities.find(t)), t);
  return 0;
}
