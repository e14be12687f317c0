import { listPhrases } from '../../lib/text/lists.ts';

/** What stands in place of an address that it links to, or before it. */
export const linkLabels = listPhrases(`
  e-mail | email | e-mail me | email me | mail | website | web | site | portfolio | blog | homepage | home
`);

/** What else stands before a contact, with a colon: "Phone: ...". */
export const contactLabels = listPhrases(`
  name | full name | phone | tel | telephone | mobile | cell | address | location | based in | github | gitlab
  linkedin | url | twitter | x | stack overflow | stackoverflow
`);

/** Facts about a person that a resume has no field for, before a colon. */
export const personalFacts = listPhrases(`
  nationality | citizenship | date of birth | place of birth | dob | born | birthday | age | gender | sex
  marital status | driving license | driving licence | visa | visa status | work permit | availability
  notice period | pronouns
`);
