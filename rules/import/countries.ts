import { listPhrases } from '../../lib/text/lists.ts';

/** Countries, and Europe, as people write them, in small letters. */
export const countries = listPhrases(`
  united states | united states of america | united kingdom | great britain | ireland | germany
  deutschland | france | spain | españa | portugal | italy | italia | netherlands | the netherlands
  belgium | luxembourg | switzerland | schweiz | austria | österreich | poland | polska | czechia
  czech republic | slovakia | hungary | romania | bulgaria | greece | turkey | türkiye | cyprus | malta
  denmark | norway | sweden | finland | iceland | estonia | latvia | lithuania | croatia | slovenia
  serbia | bosnia and herzegovina | north macedonia | albania | montenegro | ukraine | belarus | russia
  moldova | georgia | armenia | azerbaijan | kazakhstan | uzbekistan | israel | jordan | lebanon | egypt
  morocco | tunisia | algeria | nigeria | ghana | kenya | ethiopia | uganda | tanzania | rwanda
  south africa | united arab emirates | saudi arabia | qatar | kuwait | bahrain | india | pakistan
  bangladesh | sri lanka | nepal | china | hong kong | taiwan | japan | south korea | korea | vietnam
  thailand | malaysia | singapore | indonesia | philippines | australia | new zealand | canada | mexico
  méxico | guatemala | costa rica | panama | colombia | venezuela | ecuador | peru | perú | bolivia
  chile | argentina | uruguay | paraguay | brazil | brasil | cuba | dominican republic | jamaica | europe
`);
