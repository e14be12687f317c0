import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'shipping',
  label: 'Shipping',
  recognise: {
    categories: ['api', 'framework'],
    strong: `
      rest api*|restful api*|rest service*|web service*|api endpoint*|third-party|third party|payment*
      integration with`,
    words: `
      api*|endpoint*|backend|back-end|service*|application*|app|module*|feature*|system*|portal|website
      integrat*|develop*|build|built|created|implement*|launch*|shipped|deliver*|product|gateway|server*|bot
      tool*|platform|job*|algorithm*|program*|software|engine|workflow*|dashboard*|solution*|component*
      logic|authenticat*|webhook*|notification*|report*|data|full-stack|web`,
  },
  general: true,
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
      hint: 'What goes through it, with its unit: orders, euros or messages a day.',
      example: '26k orders a day',
    },
    runBefore: {
      label: 'run time before',
      type: 'duration',
      hint: 'In minutes or hours.',
      example: '95 minutes',
    },
    runAfter: { label: 'run time after', type: 'duration', hint: 'In the same unit.', example: '14 minutes' },
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
      verbs: `
        build create deliver design develop implement integrate introduce own ship rewrite engineer add
        launch`,
      when: `
        payment*|third-party|third party|webhook*|billing|checkout|order*|invoic*|refund*|reconcil*
        notification*|email*|booking*|transaction*|messag*`,
      unless:
        'issue*|bug*|defect*|test*|authenticat*|database*|schema*|document*|scheduler*|library|logging|bot',
      pieces: [
        '{core}',
        { text: ', processing {volume}', unless: ['figure', 'load', 'clauses'] },
        '; error rate stayed under {errors}',
      ],
      gain: 3,
    },
    {
      id: 'load',
      for: 'core',
      verbs: `
        architect build code create deliver deploy design develop engineer implement introduce launch own
        publish release rewrite run scale ship write host extend rebuild redesign`,
      object: `
        api|apis|service|services|microservice*|endpoint*|server*|backend*|back-end*|gateway*|app|apps
        application*|website|portal*|platform*|system*|engine|module*|product|function|functions
        search functionality|functionality|webservice*|layer|cache|site`,
      unless: 'issue*|bug*|defect*|test|tests|script*|pipeline*|batch|etl|schema|monitoring|logging',
      pieces: [
        '{core}',
        {
          text: ', serving {rate} at a {percentile} of {latency}',
          unless: ['rate', 'pair', 'latency', 'load', 'clauses'],
        },
      ],
      gain: 3,
    },
    {
      id: 'held',
      for: 'core',
      has: ['load'],
      unless: 'pipeline*|etl|batch|test*|issue*|bug*',
      pieces: [
        '{core}',
        { text: '; {percentile} latency stayed under {latency}', unless: ['pair', 'latency'] },
      ],
      gain: 3,
    },
    {
      id: 'peak',
      for: 'core',
      has: ['clauses'],
      object: `
        api|apis|service|services|microservice*|endpoint*|server*|backend*|gateway*|app|apps|application*
        website|portal*|platform*|system*|engine|module*|functionality`,
      unless: 'issue*|bug*|defect*|test|tests|script*|pipeline*|batch|etl|schema',
      pieces: [
        '{core}',
        {
          text: '; peak load {rate} at a {percentile} of {latency}',
          unless: ['rate', 'pair', 'latency', 'load'],
        },
      ],
      gain: 2,
    },
    {
      id: 'sustained',
      for: 'core',
      has: ['rate'],
      verbs: 'handle serve process support sustain scale',
      pieces: [
        '{core}',
        { text: '; {percentile} latency stayed under {latency}', unless: ['pair', 'latency'] },
      ],
      gain: 3,
    },
    {
      id: 'pipeline',
      for: 'core',
      verbs: `
        speed accelerate architect automate build code create deliver deploy design develop engineer
        implement introduce maintain manage own refactor rewrite run set write orchestrate operate optimise
        optimize convert schedule`,
      when: `
        pipeline*|etl|batch|jobs|job|data processing|ingest*|crawler*|scraper*|workflow*|airflow|spark
        import*|export*|data transfer|sync*`,
      unless: 'ci/cd|ci|build pipeline*|deployment*|issue*|bug*|jenkins|github actions|gitlab',
      pieces: [
        '{core}',
        { text: ', processing {volume}', unless: ['rate', 'size', 'count', 'load', 'clauses'] },
        { text: '; run time fell from {runBefore} to {runAfter}', unless: ['pair'] },
      ],
      gain: 3,
    },
    {
      id: 'used',
      for: 'core',
      object: `
        api|apis|service*|app|apps|application*|website|portal*|platform*|system*|engine|module*|dashboard*
        tool*|package*|library|libraries|bot|scraper|report*|page*|feature*|site|functionality|plugin*
        backend|framework|scheduler|store|cli|panel*|workflow*|microservice*|gateway*|component*|program
        game|cache|client|sdk|logic|extension|shortener`,
      verbs: `
        architect build code create deliver design develop engineer implement introduce launch own publish
        release rewrite ship write extend rebuild redesign produce add configure set`,
      unless: 'issue*|bug*|defect*|unit test*|migrat*',
      pieces: ['{core}', { text: ', used by {users}', unless: ['count', 'load', 'clauses'] }],
      gain: 1,
    },
    {
      id: 'failing',
      for: 'core',
      unless:
        'paper*|presentation*|article*|docs|documents|documentation|discussions|meetings|specifications',
      verbs: `
        embed construct containerize containerise dockerize rate-limit instrument cache shard migrate port
        take serve maintain enhance fix resolve extend integrate implement add refactor improve handle
        support automate replace introduce secure validate debug rewrite convert troubleshoot optimise
        optimize enforce upgrade run operate administer configure modernise modernize rework own manage
        process build develop create design deploy write set harden stabilise stabilize monitor deliver
        redesign rebuild restructure reengineer re-engineer streamline simplify consolidate define
        standardise standardize enable adapt customise customize`,
      pieces: ['{core}', { text: '; {failing} fell from {before} to {after}', unless: ['pair'] }],
    },
    {
      id: 'topic',
      for: 'topic',
      pieces: ['{verb} {use} with {topic}, serving {rate} at a {percentile} of {latency}'],
    },
  ],
  verbs: ['Built', 'Extended', 'Maintained', 'Shipped'],
  why: 'What you shipped counts by what runs through it and how well it holds.',
  example: {
    weak: 'Developed RESTful APIs using Spring Boot.',
    better: 'Developed RESTful APIs using Spring Boot, serving 350 req/s at a p95 of 120ms.',
  },
});
