import type { PostingCase } from './posting-case.ts';

/** Further postings in Dutch, written after the cues. */
export const dutchUnseen: PostingCase[] = [
  {
    text: `Softwarearchitect Java

Heb jij zin om de techniek van een bakkerijketen met 400 winkels te vernieuwen?

Zo ziet je week eruit:
- Je bepaalt de architectuur van onze microservices (Java, Quarkus)
- Je brengt de monoliet van WebLogic naar Kubernetes
- Je begeleidt drie teams

Jij past bij ons, want jij:
- werkt al meer dan 6 jaar met Java
- hebt stevige ervaring met Kafka of RabbitMQ
- weet veel van Oracle en PostgreSQL
- spreekt Nederlands

We worden extra blij als je ook:
- GraphQL kent
- met Keycloak hebt gewerkt

Daar staat tegenover:
- Elke dag vers brood
- Certificeringen voor AWS en Azure`,
    required: 'Java, Kubernetes, Kafka, RabbitMQ, Oracle Database, PostgreSQL',
    preferred: 'GraphQL, Keycloak',
    mentioned: 'AWS, Azure',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Java: 6 },
  },
  {
    text: `SRE – op afstand

Hier werk je mee: Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL.

We zijn op zoek naar iemand die Kubernetes-clusters in productie heeft beheerd, die tools schrijft in Go of Python en die AWS kent. Heb je met Istio of Linkerd gewerkt, dan heb je een streepje voor. Windows raken we niet aan.

Wat levert het je op: een vierdaagse week in augustus, een laptop naar keuze (Mac of Linux) en bezoeken aan conferenties over Rust en Kafka.`,
    required: 'Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL, Python, AWS',
    preferred: 'Istio, Linkerd',
    mentioned: 'Rust, Kafka',
    anyOf: ['Go, Python', 'Istio, Linkerd'],
  },
  {
    text: `Stage backend development

Wat ga je leren?
• Services maken met Python en FastAPI
• Code testen met pytest
• Automatiseren met GitHub Actions

Voor wie?
• Studenten hbo-informatica
• Met basiskennis van Python of Java
• Die SQL begrijpen
• Docker kennen helpt, maar is niet verplicht

Wat krijg je ervoor terug?
• 600 euro per maand
• Interne sessies over Kafka en Kubernetes`,
    required: 'Python, FastAPI, pytest, GitHub Actions, Java, SQL',
    preferred: 'Docker',
    mentioned: 'Kafka, Kubernetes',
    anyOf: ['Python, Java'],
  },
  {
    text: `Databasebeheerder PostgreSQL

Waterbedrijf Rietland is voor de vestiging in Assen op zoek naar een databasebeheerder.

Je bent verantwoordelijk voor:
Beheer van 120 databases in PostgreSQL en SQL Server
Plannen voor back-up en herstel
Ondersteuning van de ontwikkelteams

Wij verwachten:
Ten minste vier jaar ervaring als beheerder van PostgreSQL
Linux op beheerniveau (een must)
Ansible of Puppet (pre)
Patroni (niet noodzakelijk)

Wij bieden: een snelle start, een vast contract, scholing in Kubernetes.`,
    required: 'PostgreSQL, SQL Server, Linux',
    preferred: 'Ansible, Puppet',
    mentioned: 'Patroni, Kubernetes',
    anyOf: ['Ansible, Puppet'],
    years: { PostgreSQL: 4 },
  },
  {
    text: `Full Stack TypeScript bij Vlierbes Reizen

We bouwen ons boekingssysteem opnieuw: PHP en jQuery eruit, TypeScript, Node.js en React erin.

Onmisbaar
✔ TypeScript in client en server
✔ Node.js, liefst met NestJS
✔ PostgreSQL / MySQL
✔ 2 jaar React

Dit maakt het verschil
✔ Elasticsearch
✔ Playwright of Cypress

Dit krijg je ervoor
✔ Reizen met korting
✔ Een nieuwe laptop`,
    required: 'TypeScript, Node.js, React, PostgreSQL, MySQL',
    preferred: 'NestJS, Elasticsearch, Playwright, Cypress',
    anyOf: ['PostgreSQL, MySQL', 'Playwright, Cypress'],
    years: { React: 2 },
  },
];
