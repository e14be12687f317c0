import { listPhrases } from '../../lib/text/lists.ts';

/** Where somebody works, when it is no town. */
export const workModes = listPhrases(`
  remote | remotely | hybrid | on-site | onsite | worldwide | anywhere | home office | home-office | telecommute
`);

/** How somebody is employed, which is neither title nor employer. */
export const contracts = listPhrases(`
  full-time | full time | part-time | part time | contract | freelance | self-employed | permanent | temporary
  seasonal | fixed-term | fixed term
`);
