import { writeFileSync, readFileSync, readdirSync } from 'node:fs';
import { layOut } from '../lib/layout/lay-out.ts';
import { writePdf } from '../lib/export/pdf/write-pdf.tsx';
import { writeDocx } from '../lib/export/docx/write-docx.ts';
import { compareReadBack } from '../lib/export/read-back.ts';
import { importResumeFile } from '../lib/import/import-file.ts';
import { parseResume } from '../lib/resume/resume.ts';
import { createImportKnowledge } from '../rules/import/index.ts';
import { paperKnowledge } from '../rules/templates/index.ts';
import { sampleResume } from '../lib/resume/sample-resume.ts';
export async function main([format='docx', only, tpl]: string[]) {
  const k=createImportKnowledge();
  const dir='/work/main/tests/fixtures/papers/';
  const files=[['sample',sampleResume] as const, ...['../resumes/payments','../resumes/platform','../resumes/principal','../resumes/search',...readdirSync(dir).filter(f=>f.endsWith('.json')).map(f=>f.slice(0,-5))].map(f=>[f.replace('../resumes/',''),parseResume(JSON.parse(readFileSync(dir+'../papers/'+f+'.json','utf8')))] as const)];
  let bad=0,all=0;
  for (const [name,resume] of files) if(!only||only==='all'||name===only) for (const t of paperKnowledge.templates) if(!tpl||t.id===tpl) for (const paper of ['a4','letter'] as const) for (const dates of ['right','left'] as const) {
    if (dates==='left'&&t.id==='side') continue;
    const l=layOut(resume,{template:t.id,paper,spacing:'normal',dates},paperKnowledge,{level:'senior'});
    const font=paperKnowledge.fonts.find(f=>f.id===l.look.font)!;
    const bytes=format==='docx'?await writeDocx(l,font):(await writePdf(l,font)).bytes;
    writeFileSync(`/tmp/spike/${name}-${t.id}-${dates}-${paper}.${format}`,bytes);
    const read=await importResumeFile('x.'+format,bytes,k);
    const back=compareReadBack(resume,read.resume);
    all++; if(back.differences.length) bad++;
    console.log(name,t.id,dates,paper,'diffs',back.differences.length);
    for(const d of back.differences.slice(0,only?30:4)) console.log('    ',d.where,'|',...(()=>{let i=0;while(i<d.written.length&&d.written[i]===d.read[i])i++;i=Math.max(0,i-12);return [d.written.slice(i,i+50),'|',d.read.slice(i,i+50).replaceAll('\n','\\n')]})());
  }
  console.log(bad,'of',all);
  return 0;
}
