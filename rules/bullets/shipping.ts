import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'shipping',
  label: 'Shipping',
  recognise: {
    strong: 'rest api*|restful api*|rest service*|web service*|api endpoint*|graphql api*|grpc service*',
    object: `
      api|apis|service|services|endpoint|endpoints|server|servers|backend|back-end|gateway|gateways|app|apps|application
      applications|website|portal|platform|system|systems|engine|module|modules|microservice|microservices
      product|bot|webhook|webhooks|integration|integrations|site|functionality|feature|features|dashboard
      dashboards|tool|tools|cli|library|libraries|package|packages|plugin|plugins|sdk|component|components
      store|scheduler|workflow|workflows|proxy|client|clients|extension|panel|reports|logic|webservices`,
    verbs: 'build create develop implement ship launch deliver design integrate write',
    words: 'users|customers|payments|orders|notifications|webhook*|checkout|mobile|web',
  },
  slots: {
    rate: {
      label: 'load',
      type: 'figure',
      hint: 'Requests, orders or messages, a second or a day.',
      example: '6M requests a day',
    },
    latency: { label: 'time', type: 'latency', hint: 'In ms or s.', example: '120ms' },
    users: {
      label: 'who, and how many',
      type: 'figure',
      hint: 'Users, teams or customers, with their number.',
      example: '900 shops',
    },
    volume: {
      label: 'volume',
      type: 'figure',
      hint: 'Orders, payments or messages a day, with the unit.',
      example: '26k orders a day',
    },
  },
  clauses: [
    {
      id: 'load',
      question: 'How many requests, orders or messages, a second or a day?',
      form: 'note',
      text: '{rate}',
      alone: '{rate}',
      object: `
        api|apis|service|services|endpoint|endpoints|server|backend|back-end|gateway|microservice|microservices
        proxy|webservices|engine`,
      verbs: `
        build create develop implement ship launch deliver design write rewrite redesign own run maintain extend
        enhance operate scale rebuild architect engineer realise realize host refactor look`,
      unless:
        'document*|intern project|university|course*|thesis|embedded|automotive|internal|admin|back office|backoffice|gdpr|erasure|bootcamp*|final project',
      lacks: ['scale', 'load', 'pair', 'latency', 'availability'],
    },
    {
      id: 'platform-load',
      question: 'How many orders, payments or messages a day?',
      form: 'note',
      text: '{volume}',
      object: 'integration|integrations|webhook|webhooks|notifications|payments|system|platform',
      when: 'order*|payment*|message*|messaging|notification*|booking*|webhook*|checkout|invoice*|billing|parcel*|ticket*|transaction*',
      verbs:
        'build create develop implement ship launch deliver design integrate own run maintain rebuild architect look realise realize',
      lacks: ['scale', 'load', 'pair', 'count'],
    },
    {
      id: 'users',
      question: 'Which users, and how many?',
      form: 'clause',
      text: 'used by {users}',
      object: `
        app|application|website|portal|site|functionality|feature|dashboard|tool|cli|library|package|plugin|sdk
        module|extension|panel|bot|shortener|generator|ui|frontend|front-end|editor|console|shop
        marketplace|chatbot|assistant|tracker|planner|calculator`,
      verbs:
        'build create develop implement ship launch deliver design write rewrite redesign own extend rebuild publish look',
      unless:
        'ingest*|sensor*|telemetry|degree|master*|bachelor*|diploma|university|course*|thesis|intern project|personal project|used by|used in|used across|streaming|batch|spark|process|bootcamp*|final project',
      lacks: ['scale', 'load', 'users', 'count'],
    },
    {
      id: 'speed',
      question: 'How fast is an answer, and which percentile is that?',
      form: 'clause',
      text: '{percentile} latency of {latency}',
      object: 'api|apis|endpoint|endpoints|gateway|proxy',
      verbs: 'build create develop implement design rewrite write ship launch own architect engineer',
      unless:
        'document*|admin|internal|back office|backoffice|gdpr|erasure|webhook*|prototype|university|course*|bootcamp*|final project',
      lacks: ['latency', 'pair', 'users'],
    },
  ],
  verbs: ['Built', 'Extended', 'Shipped', 'Rebuilt'],
  why: 'What you shipped counts by what runs through it, who uses it and how well it holds.',
  example: {
    weak: 'Developed RESTful APIs using Spring Boot.',
    better: 'Developed RESTful APIs using Spring Boot (350 req/s); p95 latency of 120ms.',
  },
});
