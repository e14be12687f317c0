import type { DocumentWords } from '../../lib/import/recognise/document-marks.ts';
import { listPhrases } from '../../lib/text/lists.ts';

/** What a document says of itself. */
export const documentWords: DocumentWords = {
  /** What a resume is called. */
  titles: listPhrases('resume | résumé | resumé | résume | curriculum vitae | cv'),
  /** "Page 1 of 2" */
  page: ['page'],
  of: ['of'],
  /** Names of the columns of a table of skills, which say nothing of their own. */
  tableHeads: listPhrases(`
    category | categories | tool | tools | skill | skills | technology | technologies | level | levels
    area | areas | name | names | group | groups | item | items | detail | details | type | types
    description | descriptions | proficiency | experience | from | to | until | date | dates | year | years
    certificate | awarded by | issuer | issued by | employer | company | job title | title | position | school
    institution | qualification | degree | place | location
  `),
};
