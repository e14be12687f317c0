import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';

/** How software is built, delivered and described as code. */
export const delivery = defineShows([
  {
    id: 'ci-cd',
    families: ['ci-tool'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:build|release|deploy(?:ment)?|delivery) pipelines?`,
          'Cut the release pipeline to 9 minutes',
        ],
      ],
    }),
    examples: ['Cut a release from half a day to 18 minutes with GitLab CI.'],
    counterexamples: ['Packed 11 services into Docker images.', 'Built a pipeline of 4 ETL jobs.'],
  },
]);
