import { defineExpression } from '../../../lib/text/expression.ts';

/** What may come before: "Relational and NoSQL databases". */
const KIND = '(?:relational|non-relational|SQL|NoSQL|RDBMS|various|multiple)';
const BEFORE = String.raw`(?:${KIND}[\s/&,-]*(?:and\s)?)*`;
const AFTER = String.raw`(?:\s(?:systems|development|design|skills|experience))?`;

/** A skill, as a whole, that names a category and no product. */
export const genericSkill = defineExpression({
  cases: [
    ['databases?', 'Relational databases'],
    ['DBs?', 'SQL DBs'],
    ['NoSQL', 'NoSQL'],
    ['RDBMS', 'RDBMS systems'],
    ['message (?:queues?|brokers?)', 'Message queues'],
    ['messaging', 'Messaging systems'],
    ['queues', 'Queues'],
    ['event streaming', 'Event streaming'],
    ['cloud(?: computing| platforms| services| technologies)?', 'Cloud computing'],
    ['containers?', 'Containers'],
    ['containeri[sz]ation', 'Containerization'],
    ['orchestration', 'Orchestration'],
    ['version control', 'Version control'],
    ['backend(?: development)?', 'Backend development'],
    ['back-end(?: development)?', 'Back-end development'],
    ['web (?:development|services)', 'Web services'],
    ['APIs?', 'API design'],
    ['programming', 'Programming'],
    ['frameworks?', 'Various frameworks'],
    ['operating systems', 'Operating systems'],
    ['software (?:development|engineering)', 'Software engineering'],
    ['IDEs?', 'IDEs'],
    ['MS Office', 'MS Office'],
    ['Microsoft Office', 'Microsoft Office'],
    ['debugging', 'Debugging skills'],
  ],
  frame: (names) => `^${BEFORE}(?:${names})${AFTER}$`,
});
