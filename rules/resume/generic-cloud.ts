import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { namedTokens } from '../../lib/diagnostics/text-facts.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** A cloud without its name. */
export const cloudClass = defineExpression({
  cases: [
    [
      String.raw`(?<=\b(?:migrat|mov|deploy|host|run|ran|shift|lift|transition|port|transferr)\p{L}*\b[^.;]{0,80}\s)(?:to|in|into|on|onto|across|from)\s(?:the\s|a\s|our\s)?(?:public\s|private\s)?cloud(?=$|[,.;:)]|\s(?:and|or|with|without|by|to|for|from|using|which|that|as|in|over|while|after|before|at|on|within|during|because)\s)`,
      'Migrated 40 services to the cloud',
    ],
    [
      String.raw`(?:the\s)?cloud\s(?:infrastructure|environments?|platforms?|services|technolog(?:y|ies)|providers?|solutions?|computing|resources)`,
      'Managed cloud infrastructure',
    ],
  ],
  frame: (names) =>
    String.raw`(?<![\p{L}\d-]|Spring\s|Adobe\s|Salesforce\s|Oracle\s|IBM\s|Alibaba\s|SAP\s|Confluent\s|Elastic\s|Grafana\s)(?:${names})(?![\p{L}\d])`,
  flags: 'giu',
});

export default defineRule({
  id: 'generic-cloud',
  title: 'Name the cloud and its services',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Postings ask for AWS, GCP or Azure by name, and what runs there (EKS, Cloud Run, Event Hubs) is what can be asked about.',
  source: 'backend hiring guide, skills that parse',
  yieldsTo: ['summary-system'],
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Migrated 40 services to the cloud in a year',
      becomes:
        'Migrated 40 services from 2 data centres to GKE in a year, with 11 minutes of downtime in all.',
    },
    { text: 'Managed cloud infrastructure for 3 product teams' },
    { text: 'Deployed 6 Java services on cloud infrastructure' },
  ],
  good: [
    {
      text: 'Migrated 40 services from 2 data centres to GKE in a year, with 11 minutes of downtime in all.',
    },
    { text: 'Cut the AWS bill of 3 teams from $48k to $31k a month at the same p95 of 80ms.' },
    {
      text: 'Deployed 6 Spring Cloud services to Azure Container Apps; a cold start takes 2s instead of 11.',
    },
  ],
  check: ({ text, tokens }, knowledge) =>
    namedTokens(tokens, ['cloud'], knowledge).length > 0
      ? []
      : findPhrases(text, cloudClass.pattern, ([phrase]) => {
          const name = phrase.replace(/^(?:to|in|into|on|onto|across|for|from)\s/i, '');
          return `Which one is “${name}”? Name the provider and the service: AWS EKS, Cloud Run, Azure SQL or what it was.`;
        }).slice(0, 1),
});
