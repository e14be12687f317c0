import type { PostingCase } from './posting-case.ts';

/** Further postings in German, written after the cues. */
export const germanUnseen: PostingCase[] = [
  {
    text: `Teamleiter Softwareentwicklung (m/w/d)

Zur Verstärkung unserer Entwicklungsabteilung in Bielefeld suchen wir ab sofort eine führungsstarke Persönlichkeit.

Das Aufgabenfeld
- Fachliche Führung von sechs Entwicklerinnen und Entwicklern
- Weiterentwicklung unserer Warenwirtschaft (Java, Spring, Angular)
- Ablösung der alten Delphi-Module

Was Sie auszeichnet
- Langjährige Erfahrung in der Java-Entwicklung, davon mindestens drei Jahre mit Spring
- Routinierter Umgang mit Maven oder Gradle
- Kenntnisse in Oracle und PL/SQL sind ein Muss
- Angular-Kenntnisse wären super
- Delphi müssen Sie nicht beherrschen

Unsere Extras
- Firmenwagen, auch zur privaten Nutzung
- Seminare nach Wahl, zuletzt zu Kotlin und Docker`,
    required: 'Java, Spring, Maven, Gradle, Oracle Database, PL/SQL',
    mentioned: 'Kotlin, Docker',
    anyOf: ['Maven, Gradle'],
  },
  {
    text: `Site Reliability Engineer (d/m/w) gesucht, Remote in Deutschland

Hast du Lust, mit uns die Wetterdaten von morgen auszuliefern? Dann lies weiter.

Womit wir arbeiten: Kubernetes, Terraform, Prometheus, Grafana, Go und ein bisschen Python.

Worauf es uns ankommt:
Du hast Clusterbetrieb mit Kubernetes von der Pike auf gelernt. Du schreibst Werkzeuge in Go oder Python. AWS oder GCP kennst du aus dem Alltag. Es wäre großartig, wenn du schon mit Cilium oder Istio zu tun hattest. Rufbereitschaft schreckt dich nicht ab. Mit Windows haben wir nichts am Hut.

Was du von uns erwarten kannst:
Remote-Arbeit, drei Teamtreffen im Jahr, Zertifizierungen (CKA, AWS) auf unsere Kosten.`,
    required: 'Kubernetes, Terraform, Prometheus, Grafana, Go, Python, AWS, GCP',
    preferred: 'Cilium, Istio',
    anyOf: ['Go, Python', 'AWS, GCP', 'Cilium, Istio'],
  },
  {
    text: `Werkstudent (m/w/d) Backend

Tätigkeit:
• Mitarbeit an unserem Backend in Python (FastAPI)
• Schreiben von Tests mit pytest
• Pflege unserer GitHub-Actions-Pipelines

Erwartungen an dich:
• Immatrikuliertes Studium der Informatik
• Erste Programmiererfahrung in Python, alternativ in Java
• Grundlegendes Verständnis von SQL
• Vorkenntnisse in Docker nicht notwendig, aber gern gesehen
• Gutes Deutsch

Dein Plus bei uns:
• 20 Euro die Stunde
• Einblicke in Kafka und Kubernetes`,
    required: 'Python, FastAPI, pytest, GitHub Actions, SQL, Java',
    preferred: 'Docker',
    mentioned: 'Kafka, Kubernetes',
    anyOf: ['Python, Java'],
  },
  {
    text: `Datenbankadministrator (m/w/d) PostgreSQL

Die Stadtwerke Auental versorgen 90.000 Menschen mit Strom, Wasser und Wärme.

Diese Aufgaben warten auf Sie:
Sie betreiben rund 120 Datenbanken unter PostgreSQL und SQL Server. Sie planen Sicherungen und deren Wiederherstellung. Sie beraten die Fachbereiche bei der Datenmodellierung.

Das bringen Sie idealerweise mit:
Ausbildung oder Studium mit IT-Bezug
Mehr als vier Jahre Praxis mit PostgreSQL
Linux-Kenntnisse zwingend
Ansible oder Puppet wünschenswert
Patroni ist uns sympathisch, aber keine Bedingung

Wir freuen uns auf Ihre Bewerbung bis zum 31. Januar.`,
    required: 'PostgreSQL, SQL Server, Linux, data modeling',
    preferred: 'Ansible, Puppet',
    anyOf: ['Ansible, Puppet'],
    years: { PostgreSQL: 4 },
  },
  {
    text: `Full-Stack-Entwickler TypeScript bei Holunder Reisen

Job-Beschreibung: Wir erneuern unser Buchungssystem von Grund auf. Statt PHP und jQuery setzen wir künftig auf TypeScript, Node.js und React.

Hard Facts
✔ TypeScript im Frontend und Backend
✔ Node.js, am besten mit NestJS
✔ PostgreSQL / MySQL
✔ 2+ Jahre React

Soft Facts
✔ Du redest gern mit Menschen
✔ Du machst aus dem Rest kein Drama

On top
✔ Elasticsearch
✔ Erfahrung mit Playwright oder Cypress

Perks
✔ Reisegutscheine
✔ Workation am Meer`,
    required: 'TypeScript, Node.js, React, PostgreSQL, MySQL',
    preferred: 'NestJS, Elasticsearch, Playwright, Cypress',
    mentioned: 'PHP, jQuery',
    not: 'REST',
    anyOf: ['PostgreSQL, MySQL', 'Playwright, Cypress'],
    years: { React: 2 },
  },
];
