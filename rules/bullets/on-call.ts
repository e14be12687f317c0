import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'on-call',
  label: 'On-call',
  recognise: {
    strong: `
      on-call|on call|oncall|incident response|incident management|production incident*|post-mortem*|postmortem*
      runbook*|pager*|24/7 support|24x7|l1 support|l2 support|l3 support|l1/l2|l2/l3|2nd level|3rd level|mttr
      root cause analys*|production support|game day*`,
    object: 'incident|incidents|shifts|rotation|rotations|tickets|outage|escalations|support',
    verbs: 'respond triage mitigate resolve',
    words: 'incident*|outage*|escalat*|rotation*|recovery|downtime|alerts|severity|production',
  },
  slots: {
    often: {
      label: 'how many',
      type: 'figure',
      hint: 'Incidents, tickets or pages, with the time: 6 incidents a month.',
      example: '6 incidents a month',
    },
    before: { label: 'before', type: 'duration', hint: 'In minutes or hours.', example: '65 minutes' },
    after: { label: 'after', type: 'duration', hint: 'In the same unit.', example: '18 minutes' },
  },
  clauses: [
    {
      id: 'often',
      question: 'How many incidents or tickets, in what time?',
      form: 'note',
      text: '{often}',
      alone: '{often}',
      object: 'shifts|incidents|incident|tickets|rotation|escalations|support|outages',
      when: 'l1|l2|l3|level|production|on-call|24x7|24/7|ticket*|incident*|customer*|user*|escalat*|outage*',
      verbs:
        'respond triage take run handle resolve mitigate support provide give manage lead investigate own coordinate cover fix',
      lacks: ['count', 'rate', 'pair', 'scale'],
    },
    {
      id: 'recovery',
      question: 'How long until service was back, before and after?',
      form: 'clause',
      text: 'time to recover went from {before} to {after}',
      object: 'incidents|incident|outages',
      verbs: 'lead manage own coordinate improve reduce shorten',
      lacks: ['pair', 'duration'],
    },
  ],
  verbs: ['Responded to', 'Ran', 'Wrote', 'Cut'],
  why: 'How many incidents, and how much faster the service came back, is what on-call work is worth.',
  example: {
    weak: 'On-call engineer for the booking platform.',
    better:
      'Took on-call shifts for the booking platform (6 incidents a month); time to recover went from 65 to 18 minutes after the failover runbook I wrote.',
  },
});
