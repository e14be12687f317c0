import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'monitoring',
  label: 'Monitoring',
  recognise: {
    strong: `
      monitoring|alerting|alert rule*|observability|centralized logging|centralised logging|distributed tracing
      log shipping|log aggregation|grafana dashboard*|monitoring dashboard*`,
    object: 'alerts|alert|alerting|monitoring|logging|tracing|metrics|monitors|observability|probes',
    verbs: 'monitor instrument alert trace log',
    words: 'prometheus|grafana|datadog|kibana|splunk|new relic|opentelemetry|alertmanager',
  },
  slots: {
    scope: {
      label: 'how many',
      type: 'figure',
      hint: 'Services or hosts, with their number.',
      example: '27 servers',
    },
    before: { label: 'before', type: 'duration', hint: 'In minutes or hours.', example: '40 minutes' },
    after: { label: 'now', type: 'duration', hint: 'In the same unit.', example: '2 minutes' },
  },
  clauses: [
    {
      id: 'scope',
      question: 'For how many services or hosts?',
      form: 'note',
      text: '{scope}',
      object: 'alerts|alert|alerting|monitoring|logging|tracing|metrics|dashboards|observability|health',
      verbs:
        'set build create implement introduce add configure monitor instrument design roll establish deploy own maintain run standardise standardize',
      lacks: ['count'],
    },
    {
      id: 'notice',
      question: 'How long until a failure was noticed, now and before?',
      form: 'clause',
      text: 'a failure is noticed within {after} instead of {before}',
      object: 'alerts|alert|alerting|monitoring|observability',
      verbs: 'set build create implement introduce add configure design establish',
      lacks: ['pair', 'duration'],
    },
  ],
  verbs: ['Instrumented', 'Set up', 'Cut', 'Wrote'],
  why: 'Monitoring is worth what it watches and how much sooner somebody knows.',
  example: {
    weak: 'Monitored application health using Grafana and Prometheus.',
    better: 'Set up Prometheus alerts for 27 servers; a failure is noticed within 2 minutes instead of 40.',
  },
});
