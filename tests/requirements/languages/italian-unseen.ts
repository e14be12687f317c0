import type { PostingCase } from './posting-case.ts';

/** Further postings in Italian, written after the cues. */
export const italianUnseen: PostingCase[] = [
  {
    text: `Software Architect Java

Ti piacerebbe guidare la trasformazione digitale di una catena di panifici con 400 negozi?

Nel tuo quotidiano:
- Definirai l'architettura dei nostri microservizi (Java, Quarkus)
- Porterai il monolite da WebLogic a Kubernetes
- Seguirai tre gruppi di sviluppo

Sei la persona giusta se hai:
- Più di 6 anni di lavoro con Java
- Esperienza solida su Kafka o RabbitMQ
- Ottime conoscenze di Oracle e PostgreSQL
- Inglese non necessario

Sarebbe bello se conoscessi anche:
- GraphQL
- Keycloak

In cambio avrai:
- Pane fresco ogni giorno
- Certificazioni AWS e Azure`,
    required: 'Java, Kubernetes, Kafka, RabbitMQ, Oracle Database, PostgreSQL',
    preferred: 'GraphQL, Keycloak',
    mentioned: 'AWS, Azure',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Java: 6 },
  },
  {
    text: `SRE – lavoro da remoto

Tecnologie con cui lavorerai: Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL.

Ci serve una persona che abbia già amministrato cluster Kubernetes in produzione, che scriva strumenti in Go o Python e che conosca AWS. Aver lavorato con Istio o Linkerd è motivo di preferenza. Windows non lo tocchiamo.

Cosa c'è per te: settimana di quattro giorni ad agosto, un portatile a scelta (Mac o Linux) e la partecipazione a conferenze su Rust e Kafka.`,
    required: 'Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL, Python, AWS',
    preferred: 'Istio, Linkerd',
    mentioned: 'Rust, Kafka',
    anyOf: ['Go, Python', 'Istio, Linkerd'],
  },
  {
    text: `Stage sviluppo backend

Cosa imparerai
• Creare servizi con Python e FastAPI
• Provare il codice con pytest
• Automatizzare con GitHub Actions

Chi può candidarsi
• Studenti di informatica
• Con nozioni di Python o Java
• Che capiscano SQL
• Conoscere Docker aiuta, ma non è obbligatorio

Cosa ricevi
• Rimborso di 900 euro al mese
• Seminari interni su Kafka e Kubernetes`,
    required: 'Python, FastAPI, pytest, GitHub Actions, Java, SQL',
    preferred: 'Docker',
    mentioned: 'Kafka, Kubernetes',
    anyOf: ['Python, Java'],
  },
  {
    text: `DBA PostgreSQL

Importante gruppo del settore idrico ricerca un DBA per la sede di Parma.

Sarà responsabile di:
Amministrazione di 120 database PostgreSQL e SQL Server
Piani di backup e ripristino
Supporto ai gruppi di sviluppo

Il candidato ideale possiede:
Esperienza di almeno quattro anni come DBA PostgreSQL
Linux a livello di amministrazione (indispensabile)
Ansible o Puppet (preferenziale)
Patroni (non vincolante)

Si offre: inserimento immediato, contratto a tempo indeterminato, formazione su Kubernetes.`,
    required: 'PostgreSQL, SQL Server, Linux',
    preferred: 'Ansible, Puppet',
    mentioned: 'Kubernetes',
    anyOf: ['Ansible, Puppet'],
    years: { PostgreSQL: 4 },
  },
  {
    text: `Full Stack TypeScript per Sambuco Viaggi

Stiamo rifacendo il nostro motore di prenotazione: via PHP e jQuery, dentro TypeScript, Node.js e React. Va tutto portato su vasta scala entro l'estate.

Quello che non può mancare
✔ TypeScript su client e server
✔ Node.js, possibilmente con NestJS
✔ PostgreSQL / MySQL
✔ 2 anni con React

Quello che fa la differenza
✔ Elasticsearch
✔ Playwright o Cypress

Quello che ti porti a casa
✔ Viaggi scontati
✔ Portatile nuovo`,
    required: 'TypeScript, Node.js, React, PostgreSQL, MySQL',
    preferred: 'NestJS, Elasticsearch, Playwright, Cypress',
    not: 'Scala',
    anyOf: ['PostgreSQL, MySQL', 'Playwright, Cypress'],
    years: { React: 2 },
  },
];
