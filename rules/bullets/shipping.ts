import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'shipping',
  label: 'Shipping',
  recognise: {
    categories: ['api', 'framework'],
    strong:
      'rest api*|restful api*|rest service*|web service*|api endpoint*|third-party|third party|payment*|integration with',
    words: `api*|endpoint*|backend|back-end|service*|application*|app|module*|feature*|system*|portal|website|
      integrat*|develop*|build|built|created|implement*|launch*|shipped|deliver*|product|gateway|server*|bot|tool*|
      platform|job*|algorithm*|program*|software|engine|workflow*|dashboard*|solution*|component*|logic|authenticat*|
      webhook*|notification*|report*|data|full-stack|web`,
  },
  slots: {
    rate: {
      label: 'requests per second or day',
      type: 'rate',
      hint: 'The load it carries, with its unit.',
      example: '350 req/s',
    },
    latency: { label: 'latency', type: 'latency', hint: 'In ms or s.', example: '120ms' },
    users: {
      label: 'users or customers',
      type: 'figure',
      hint: 'Who uses it and how many: 900 shops, 40k riders.',
      example: '900 shops',
    },
    volume: {
      label: 'volume',
      type: 'figure',
      hint: 'What goes through it: orders, euros, messages, a day or a month.',
      example: '26k orders a day',
    },
    errors: { label: 'error rate', type: 'ratio', hint: 'As a percentage.', example: '0.2%' },
    use: {
      label: 'what it is for',
      type: 'name',
      hint: 'The product or flow that depends on it.',
      example: 'the courier app',
    },
    failing: {
      label: 'what went wrong less often',
      type: 'name',
      hint: 'Errors, tickets, failed jobs: by their own name.',
      example: 'failed imports',
    },
    before: { label: 'before', type: 'figure', hint: 'A number with its unit.', example: '40 a week' },
    after: { label: 'after', type: 'figure', hint: 'In the same unit.', example: '3 a week' },
    technique: {
      label: 'what you changed',
      type: 'technique',
      hint: 'The step that did it, starting with -ing.',
      example: 'retrying with backoff and an idempotency key',
    },
  },
  shapes: [
    {
      id: 'volume',
      for: 'core',
      when: 'integrat*|payment*|gateway|third-party|third party|webhook*|billing|checkout|order*|import*|export*|notification*|email*',
      unless: 'issue*|bug*|defect*|test*|support',
      pieces: [
        '{core}',
        { text: ', processing {volume}', unless: ['figure'] },
        '; error rate stayed under {errors}',
      ],
      gain: 2,
    },
    {
      id: 'load',
      for: 'core',
      verbs: `architect build code create deliver deploy design develop engineer implement introduce launch own
        publish release rewrite run scale ship write host extend rebuild redesign`,
      unless: 'issue*|bug*|defect*|test*|script*|report*|data model*|documentation|prototype*|migrat*',
      pieces: [
        '{core}',
        { text: ', serving {rate} at {percentile} {latency}', unless: ['rate', 'pair', 'latency'] },
      ],
      gain: 2,
    },
    {
      id: 'users',
      for: 'core',
      verbs: `architect build code create deliver deploy design develop engineer implement introduce launch own
        publish release rewrite run scale ship write host extend rebuild redesign produce`,
      unless: 'issue*|bug*|defect*|unit test*|migrat*',
      pieces: [
        '{core}',
        { text: ', used by {users}', unless: ['count'] },
        { text: '; {failing} fell from {before} to {after}', unless: ['pair'] },
      ],
    },
    {
      id: 'failing',
      for: 'core',
      pieces: ['{core}', { text: '; {failing} fell from {before} to {after}', unless: ['pair'] }],
      gain: 1,
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {use} with {topic}, serving {rate} at {percentile} {latency}'],
    },
  ],
  verbs: ['Built', 'Extended', 'Maintained', 'Shipped'],
  why: 'What you shipped counts by what runs through it and how well it holds.',
  example: {
    weak: 'Developed RESTful APIs using Spring Boot.',
    better: 'Developed RESTful APIs using Spring Boot, serving 350 req/s at p95 120ms.',
  },
});
