import { listWords } from '../../lib/text/lists.ts';

/** What the addresses of people's own pages end in; others count only with "https://" or "www." before them. */
export const topLevelDomains = listWords(`
  com net org io dev me co ai app tech info xyz site page blog name eu us uk de fr es it nl be ch at pl
  cz se no dk fi ie pt in ca au nz br jp sg edu gov example cloud code codes engineer software systems
  works sh gg so im is id work digital design email online
`);
