import { defineExpression } from '../../../lib/text/expression.ts';

/** What may come before: "Relational and NoSQL databases". */
const KIND = '(?:relational|non-relational|SQL|NoSQL|RDBMS|various|multiple)';
const BEFORE = String.raw`(?:${KIND}[\s/&,-]*(?:and\s)?)*`;
const AFTER = String.raw`(?:\s(?:systems|development|design|skills|experience))?`;

/** A skill, as a whole, that names databases and no product. */
export const genericDatabase = defineExpression({
  cases: [
    ['databases?', 'Relational databases'],
    ['DBs?', 'SQL DBs'],
    ['NoSQL', 'NoSQL'],
    ['RDBMS', 'RDBMS systems'],
    ['SQL', 'SQL'],
  ],
  frame: (names) => `^${BEFORE}(?:${names})${AFTER}$`,
});

/** A skill that names brokers in general. */
export const genericBroker = defineExpression({
  cases: [
    ['message (?:queues?|brokers?)', 'Message queues'],
    ['messaging', 'Messaging systems'],
    ['queues', 'Queues'],
    ['event streaming', 'Event streaming'],
  ],
  frame: (names) => `^${BEFORE}(?:${names})${AFTER}$`,
});

/** A skill that names a cloud in general. */
export const genericCloud = defineExpression({
  cases: [['cloud(?: computing| platforms| services| technologies)?', 'Cloud computing']],
  frame: (names) => `^${BEFORE}(?:${names})${AFTER}$`,
});

/** A skill that names containers in general. */
export const genericContainer = defineExpression({
  cases: [
    ['containers?', 'Containers'],
    ['containeri[sz]ation', 'Containerization'],
    ['orchestration', 'Orchestration'],
  ],
  frame: (names) => `^${BEFORE}(?:${names})${AFTER}$`,
});

/** A skill that no posting asks for by its name. */
export const emptySkill = defineExpression({
  cases: [
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
