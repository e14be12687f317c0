import { sampleResume } from '../lib/resume/sample-resume.ts';
import { createKnowledge } from '../rules/index.ts';
import { rewriteResume } from '../lib/rewrites/rewrite-resume.ts';
import { formatRewrite } from '../lib/rewrites/rewrite.ts';
export async function main(): Promise<number> {
  const ctx = await createKnowledge().loadWriting();
  for (const b of await rewriteResume(sampleResume as never, ctx)) console.log(b.text, '\n   >', b.rewrite ? formatRewrite(b.rewrite) : b.nothing);
  return 0;
}
