import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'on-call',
  label: 'On-call',
  recognise: {
    strong: `
      monitoring|alerting|alerts|observability|centralized logging|centralised logging|on-call|on call
      oncall|incident response|incident management|production support|production incident*|post-mortem*
      postmortem*|retros|runbook*|pager*|24/7|24x7|l1 support|l2 support|l3 support|l1/l2 support|mttr
      root cause analys*`,
    words: `
      incident*|outage*|escalat*|alert*|rotation*|support|production issue*|recovery|downtime|triage*
      monitor*`,
  },
  slots: {
    incidents: {
      label: 'number of incidents',
      type: 'count',
      hint: 'How many you worked on.',
      example: '14',
    },
    rotations: {
      label: 'number of rotations',
      type: 'count',
      hint: 'How many on-call turns, or rotations of different teams.',
      example: '5',
    },
    role: {
      label: 'your role',
      type: 'role',
      hint: 'Incident commander, first responder, scribe.',
      example: 'first responder',
    },
    measure: {
      label: 'MTTR / MTTM',
      type: 'name',
      hint: 'What got shorter: time to recover, to mitigate, to notice.',
      example: 'MTTR',
    },
    before: { label: 'before', type: 'duration', hint: 'In minutes or hours.', example: '65 minutes' },
    after: { label: 'after', type: 'duration', hint: 'In the same unit.', example: '18 minutes' },
    services: {
      label: 'number of services',
      type: 'count',
      hint: 'How many services it covers.',
      example: '9',
    },
    noticeBefore: { label: 'before', type: 'duration', hint: 'In minutes or hours.', example: '40 minutes' },
    noticeAfter: { label: 'after', type: 'duration', hint: 'In the same unit.', example: '2 minutes' },
    fix: {
      label: 'what you changed',
      type: 'cause',
      hint: 'The runbook, alert or fix behind it.',
      example: 'the failover runbook I wrote',
    },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing.',
      example: 'paging on lag instead of on errors',
    },
  },
  shapes: [
    {
      id: 'rotation',
      for: 'whole',
      when: 'on-call|on call|oncall|incident response|incident management|pager*|rotation*',
      pieces: [
        '{choice} {incidents} incidents over {rotations} on-call rotations as {role}; {measure} fell from {before} to {after} after {fix}',
      ],
      standsFor: 'incident response|incident management|on-call|on call|production support',
      gain: 4,
    },
    {
      id: 'noticed',
      for: 'core',
      when: 'monitor*|alert*|observability|dashboard*|logging|tracing|grafana|prometheus|datadog|metrics',
      unless: 'on-call|on call|rotation*',
      pieces: [
        '{core}',
        { text: ' ({services} services)', unless: ['count', 'services', 'clauses'] },
        { text: '; time to notice a failure fell from {noticeBefore} to {noticeAfter}', unless: ['pair'] },
      ],
      gain: 4,
    },
    {
      id: 'incidents',
      for: 'core',
      when: `
        incident*|on-call|on call|oncall|support|production issue*|production defect*|outage*|pager*
        runbook*|root cause*|post-mortem*|postmortem*|retros|escalat*|triage*`,
      unless: 'dashboard*|grafana|prometheus',
      pieces: [
        '{core}',
        { text: ' ({incidents} incidents over {rotations} rotations)', unless: ['count'] },
        { text: '; {measure} fell from {before} to {after} after {fix}', unless: ['pair'] },
      ],
      gain: 1,
    },
  ],
  verbs: ['Responded to', 'Handled', 'Led'],
  why: 'How many incidents, in which role, and how much faster the service came back is what on-call work is worth.',
  example: {
    weak: 'Participated in the on-call rotation.',
    better:
      'Responded to 14 incidents over 5 on-call rotations as first responder; MTTR fell from 65 minutes to 18 minutes after the failover runbook I wrote.',
  },
});
