import type { PostingCase } from './posting-case.ts';

/** Further postings in Portuguese, written after the cues. */
export const portugueseUnseen: PostingCase[] = [
  {
    text: `Arquiteto(a) de Software Java

Que tal liderar a transformação digital de uma rede de padarias com 400 lojas?

No seu dia a dia você irá:
- Definir a arquitetura dos microsserviços (Java, Quarkus)
- Migrar o monólito de WebLogic para Kubernetes
- Apoiar três squads

Para dar match com a gente:
- Mais de 6 anos trabalhando com Java
- Experiência sólida em Kafka ou RabbitMQ
- Bons conhecimentos de Oracle e PostgreSQL
- Inglês não é necessário

Seria legal se você também:
- Conhecesse GraphQL
- Já tivesse usado Keycloak

E em troca você recebe:
- Pão quentinho todo dia
- Certificações AWS e Azure`,
    required: 'Java, Kubernetes, Kafka, RabbitMQ, Oracle Database, PostgreSQL',
    preferred: 'GraphQL, Keycloak',
    mentioned: 'AWS, Azure',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Java: 6 },
  },
  {
    text: `SRE – teletrabalho em Portugal

Tecnologias com que vais trabalhar: Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL.

Precisamos de alguém que já tenha administrado clusters de Kubernetes em produção, que programe ferramentas em Go ou Python e que conheça AWS. Dá-se preferência a quem tenha trabalhado com Istio ou Linkerd. Em Windows não mexemos.

O que ganhas connosco: semana de quatro dias em agosto, um portátil à escolha (Mac ou Linux) e idas a conferências de Rust e de Kafka.`,
    required: 'Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL, Python, AWS',
    preferred: 'Istio, Linkerd',
    mentioned: 'Rust, Kafka',
    anyOf: ['Go, Python', 'Istio, Linkerd'],
  },
  {
    text: `Estágio em desenvolvimento backend

O que você vai aprender
• Criar serviços com Python e FastAPI
• Testar o código com pytest
• Automatizar com GitHub Actions

Quem pode participar
• Estudantes de computação a partir do 4º semestre
• Com noções de Python ou Java
• Que entendam SQL
• Conhecer Docker ajuda, mas não é obrigatório

O que você recebe
• Bolsa de R$ 2.000
• Palestras internas sobre Kafka e Kubernetes`,
    required: 'Python, FastAPI, pytest, GitHub Actions, Java, SQL',
    preferred: 'Docker',
    mentioned: 'Kafka, Kubernetes',
    anyOf: ['Python, Java'],
  },
  {
    text: `DBA PostgreSQL

Grupo do setor das águas pretende admitir um DBA para a sua sede em Aveiro.

Ficará responsável por:
Administração de 120 bases de dados PostgreSQL e SQL Server
Planos de cópia e recuperação
Apoio às equipas de desenvolvimento

Requisitos do candidato:
Mínimo de quatro anos como DBA de PostgreSQL
Linux ao nível da administração (imprescindível)
Ansible ou Puppet (preferencial)
Patroni (não eliminatório)

Oferece-se: entrada imediata, contrato sem termo, formação em Kubernetes.`,
    required: 'PostgreSQL, SQL Server, Linux',
    preferred: 'Ansible, Puppet',
    mentioned: 'Kubernetes',
    anyOf: ['Ansible, Puppet'],
    years: { PostgreSQL: 4 },
  },
  {
    text: `Full Stack TypeScript na Sabugueiro Viagens

Estamos refazendo nosso motor de reservas: saem PHP e jQuery, entram TypeScript, Node.js e React.

O que é indispensável
✔ TypeScript no cliente e no servidor
✔ Node.js, de preferência com NestJS
✔ PostgreSQL / MySQL
✔ 2 anos com React

O que soma
✔ Elasticsearch
✔ Playwright ou Cypress

O que você leva
✔ Viagens com desconto
✔ Notebook novo`,
    required: 'TypeScript, Node.js, React, PostgreSQL, MySQL',
    preferred: 'NestJS, Elasticsearch, Playwright, Cypress',
    anyOf: ['PostgreSQL, MySQL', 'Playwright, Cypress'],
    years: { React: 2 },
  },
];
