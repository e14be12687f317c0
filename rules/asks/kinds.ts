import { listWords } from '../../lib/text/lists.ts';

/**
 * Families, each line those that answer one need: whoever asks for one of their members may take another. The members of
 * one family always do.
 */
export const needs: string[][] = [
  listWords(`
    app-language basic-language beam-language dotnet-language enterprise-language functional-language
    javascript-language jvm-language lisp mainframe-language scientific-language scripting-language shell-language
    statistics-tool systems-language`),
  listWords('relational-database document-database key-value-store'),
  listWords('warehouse data-platform query-engine'),
  listWords('batch-processing stream-processing'),
  listWords('broker messaging-library'),
  listWords('container-orchestrator managed-kubernetes serverless-containers'),
  listWords('infrastructure-as-code configuration-management'),
  listWords('api-style rpc'),
];

/**
 * Patterns and practices that are also the name of a class of products, each with the families of its examples:
 * "observability with Prometheus or Datadog" asks one thing.
 */
export const classes: Record<string, string[]> = {
  caching: ['cache', 'web-cache'],
  'ci-cd': listWords('ci-tool deployment-tool code-hosting artifact-repository'),
  'distributed-tracing': ['tracing', 'metrics'],
  etl: listWords('data-integration data-transformation workflow-orchestrator'),
  'event-driven-architecture': ['broker', 'stream-processing'],
  'event-sourcing': ['broker'],
  'incident-response': ['incident-tool'],
  'infrastructure-as-code': ['infrastructure-as-code', 'configuration-management'],
  'load-balancing': ['load-balancer', 'web-server'],
  'load-testing': ['load-test-tool'],
  'machine-learning': listWords(
    'machine-learning-library machine-learning-platform machine-learning-operations',
  ),
  monitoring: listWords('metrics logging tracing error-tracking'),
  observability: listWords('metrics logging tracing error-tracking'),
  'pub-sub': ['broker'],
  serverless: ['serverless-functions', 'serverless-containers'],
  'stream-processing': ['stream-processing', 'broker'],
  tdd: ['unit-test-framework'],
};
