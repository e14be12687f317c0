import type { GuidePage } from '../../../lib/guide/guide.ts';

export const talksAndOpenSourcePage: GuidePage = {
  id: 'talks-and-open-source',
  chapter: 'panel',
  title: 'Talks, writing and open source that count',
  saysAlso:
    'conference conferences speaking speaker talk publication publications paper article blog medium contribution contributor maintainer github stars certificate certification certified AWS CKA course courses award patent hackathon meetup volunteer',
  blocks: [
    {
      kind: 'text',
      text: 'At staff level this part is nearly expected, at senior level it helps, at mid level it is a bonus. It counts when a reader can look it up.',
    },
    { kind: 'heading', text: 'Projects that panels recognise' },
    {
      kind: 'list',
      items: [
        'Data: PostgreSQL, sqlc, pgx, ClickHouse, Debezium, Valkey.',
        'Queues and workflows: Kafka, Pulsar, NATS, Temporal.',
        'Services: gRPC, tonic, tokio, Netty, Spring, Envoy.',
        'Running it: Kubernetes, etcd, OpenTelemetry, Prometheus, Terraform providers.',
      ],
    },
    {
      kind: 'text',
      text: 'Write the project, how many changes were merged, and what one of them does. A library of your own counts by who depends on it: downloads, stars in the thousands, companies. A fixed typo does not.',
    },
    {
      kind: 'example',
      weak: { text: 'Active open-source contributor.' },
      better: {
        text: 'Merged 5 pull requests into NATS; one ends a slow-consumer leak that lost 40 messages on each reconnect.',
      },
    },
    { kind: 'heading', text: 'Talks' },
    {
      kind: 'text',
      text: 'SREcon, QCon, GopherCon, RustConf, PGConf, KubeCon, P99 CONF and Current (the Kafka conference) need no explanation, nor did Strange Loop. Give the title, the place and the year. A meetup is worth a line at entry and mid level, with the number of listeners.',
    },
    { kind: 'heading', text: 'Writing' },
    {
      kind: 'text',
      text: 'LWN, ACM Queue, InfoQ, USENIX ;login: and the former Increment are read by panels; so is the engineering blog of a company that people know. Your own blog counts if others link to it: name the one article that did.',
    },
    { kind: 'heading', text: 'Certificates and what they weigh' },
    {
      kind: 'list',
      items: [
        'AWS Solutions Architect (Associate, Professional): a little, with infrastructure teams and consultancies; next to nothing with product teams.',
        'CKA and CKAD (Kubernetes): the same, where they run their own clusters.',
        'Named in the posting: list it, it can decide. So can a security clearance.',
        'Course badges: nothing. Leave them out from mid level on.',
      ],
    },
    {
      kind: 'text',
      text: 'List the one or two that fit the posting, in one line. If you have a free month, a merged change or a measured project brings more than another certificate.',
    },
    { kind: 'pages', pages: ['bullet-open-source', 'open-source-detail', 'certificate-weight'] },
  ],
};
