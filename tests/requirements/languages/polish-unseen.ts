import type { PostingCase } from './posting-case.ts';

/** Further postings in Polish, written after the cues. */
export const polishUnseen: PostingCase[] = [
  {
    text: `Architekt oprogramowania Java

Chcesz odmienić technologię sieci 400 piekarni?

Twój tydzień:
- Określasz architekturę naszych mikroserwisów (Java, Quarkus)
- Przenosisz monolit z WebLogic na Kubernetes
- Wspierasz trzy zespoły

Pasujesz do nas, jeśli:
- od ponad 6 lat pracujesz z Java
- dobrze znasz Kafka lub RabbitMQ
- masz dużą wiedzę o Oracle i PostgreSQL
- mówisz po polsku

Ucieszymy się, jeśli także:
- znasz GraphQL
- pracowałeś z Keycloak

W zamian dostajesz:
- Świeży chleb każdego dnia
- Certyfikaty AWS i Azure`,
    required: 'Java, Kubernetes, Kafka, RabbitMQ, Oracle Database, PostgreSQL',
    preferred: 'GraphQL, Keycloak',
    mentioned: 'AWS, Azure',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Java: 6 },
  },
  {
    text: `SRE – praca zdalna

Technologie, z którymi będziesz pracować: Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL.

Potrzebujemy osoby, która zarządzała klastrami Kubernetes na produkcji, pisze narzędzia w Go lub Python i zna AWS. Kandydaci po pracy z Istio lub Linkerd mają pierwszeństwo. Windows nie ruszamy.

Co z tego masz: czterodniowy tydzień w sierpniu, laptop do wyboru (Mac albo Linux) i wyjazdy na konferencje o Rust i Kafka.`,
    required: 'Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL, Python, AWS',
    preferred: 'Istio, Linkerd',
    mentioned: 'Rust, Kafka',
    anyOf: ['Go, Python', 'Istio, Linkerd'],
  },
  {
    text: `Staż: programowanie backendu

Czego się nauczysz
• Tworzenia usług w Python i FastAPI
• Testowania kodu w pytest
• Automatyzacji w GitHub Actions

Dla kogo
• Dla studentów informatyki
• Z podstawami Python lub Java
• Rozumiejących SQL
• Znajomość Docker pomoże, ale nie jest obowiązkowa

Co dostajesz
• 4500 zł miesięcznie
• Wewnętrzne spotkania o Kafka i Kubernetes`,
    required: 'Python, FastAPI, pytest, GitHub Actions, Java, SQL',
    preferred: 'Docker',
    mentioned: 'Kafka, Kubernetes',
    anyOf: ['Python, Java'],
  },
  {
    text: `Administrator baz danych PostgreSQL

Wodociągi Trzcińskie poszukują do swojej siedziby administratora baz danych.

Osoba na tym stanowisku odpowiada za:
Administrację 120 bazami PostgreSQL i SQL Server
Plany kopii i odtwarzania
Pomoc zespołom programistów

Od kandydatów oczekujemy:
Co najmniej czteroletniego doświadczenia z PostgreSQL
Linux na poziomie administracji (warunek konieczny)
Ansible lub Puppet (atut)
Patroni (niewymagane)

Zapewniamy: szybki start, umowę na czas nieokreślony, szkolenie z Kubernetes.`,
    required: 'PostgreSQL, SQL Server, Linux',
    preferred: 'Ansible, Puppet',
    mentioned: 'Patroni, Kubernetes',
    anyOf: ['Ansible, Puppet'],
    years: { PostgreSQL: 4 },
  },
  {
    text: `Full Stack TypeScript w Bez Podróże

Budujemy system rezerwacji od nowa: żegnamy PHP i jQuery, witamy TypeScript, Node.js i React.

Bez tego ani rusz
✔ TypeScript po stronie klienta i serwera
✔ Node.js, najlepiej z NestJS
✔ PostgreSQL / MySQL
✔ 2 lata z React

To robi różnicę
✔ Elasticsearch
✔ Playwright lub Cypress

To bierzesz do domu
✔ Podróże ze zniżką
✔ Nowy laptop`,
    required: 'TypeScript, Node.js, React, PostgreSQL, MySQL',
    preferred: 'NestJS, Elasticsearch, Playwright, Cypress',
    anyOf: ['PostgreSQL, MySQL', 'Playwright, Cypress'],
    years: { React: 2 },
  },
];
