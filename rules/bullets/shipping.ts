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
      question: 'How much does it handle, in a second or a day?',
      form: 'note',
      text: '{rate}',
      alone: '{rate}',
      verbs: `
        build create develop implement ship launch deliver design write rewrite redesign own run maintain extend
        enhance operate scale rebuild architect engineer realise realize host support introduce refactor improve
        migrate improve handle optimise optimize`,
      object: `
        api|apis|service|services|endpoint|endpoints|server|servers|backend|back-end|gateway|gateways|system|systems
        platform|engine|microservice|microservices|bot|proxy|webservices|store|scheduler|logic`,
      unless: 'document*|intern project|university|course*|thesis',
      lacks: ['scale', 'load', 'pair'],
    },
    {
      id: 'volume',
      question: 'How much goes through it in a day?',
      form: 'note',
      text: '{volume}',
      alone: '{volume}',
      object: 'integration|integrations|webhook|webhooks|workflow|workflows|notifications|payments',
      lacks: ['scale', 'load', 'pair'],
    },
    {
      id: 'users',
      question: 'Who uses it, and how many are they?',
      form: 'clause',
      text: 'used by {users}',
      object: `
        app|apps|application|applications|website|portal|site|functionality|feature|features|dashboard
        dashboards|tool|tools|cli|library|libraries|package|packages|plugin|plugins|sdk|component|components
        product|module|modules|extension|panel|reports|client|clients`,
      verbs: `
        build create develop implement ship launch deliver design write rewrite redesign own maintain extend enhance
        rebuild add introduce refactor improve publish support`,
      lacks: ['scale', 'load', 'users'],
    },
    {
      id: 'speed',
      question: 'How fast does it answer: which percentile, which time?',
      form: 'clause',
      text: '{percentile} latency of {latency}',
      object: 'api|apis|endpoint|endpoints|gateway|engine|proxy|microservice|microservices',
      verbs: 'build create develop implement design rewrite write ship launch extend own architect engineer',
      unless: 'document*|admin|internal|webhook*',
      lacks: ['latency', 'pair'],
    },
    {
      id: 'users',
      question: 'Who uses it, and how many are they?',
      form: 'clause',
      text: 'used by {users}',
      verbs: 'build create develop ship launch',
      object:
        'shortener|scraper|generator|game|framework|prototype|editor|viewer|simulator|compiler|interpreter|parser|converter|calculator|tracker|planner|wrapper|client|assistant|chatbot|console|interface|ui|frontend|front-end|builder|catalogue|catalog|marketplace|shop|map|page|pages|form|forms|flow|flows|script|scripts',
      lacks: ['scale', 'load', 'users'],
    },
  ],
  verbs: ['Built', 'Extended', 'Shipped', 'Rebuilt'],
  why: 'What you shipped counts by what runs through it, who uses it and how well it holds.',
  example: {
    weak: 'Developed RESTful APIs using Spring Boot.',
    better: 'Developed RESTful APIs using Spring Boot (350 req/s); p95 latency of 120ms.',
  },
});
