import { readFileSync, readdirSync } from 'node:fs';
import { parseResume } from '../lib/resume/resume.ts';
import { paperKnowledge } from '../rules/templates/index.ts';
import { writeAndRead } from './figures/write-and-read.ts';
export async function main([dir='', verbose]: string[]) {
  let whole=0, files=0, fields=0; const per: Record<string,number>={};
  for (const f of readdirSync(dir).filter(f=>f.endsWith('.json')).sort()) { const resume=parseResume(JSON.parse(readFileSync(`${dir}/${f}`,'utf8')));
    for (const t of paperKnowledge.templates) for (const format of ['pdf','docx'] as const) for (const paper of ['a4','letter'] as const) {
      if (verbose && (t.id!==verbose || format!=='pdf' || paper!=='a4')) continue;
      const { differences }=await writeAndRead(resume,{template:t.id,paper,spacing:'normal',dates:'right'},format); files++; if(!differences.length) whole++; else { per[f]=(per[f]??0)+1; fields+=differences.length; if(verbose) { console.log(f,t.id,format,paper); for(const d of differences.slice(0,8)) console.log('    ',d.where,'|',d.written.slice(0,90),'|',d.read.slice(0,90).replaceAll('\n','\\n')); } }
    } }
  console.log(whole,'of',files,'whole;',fields,'fields differ', JSON.stringify(per)); return 0;
}
