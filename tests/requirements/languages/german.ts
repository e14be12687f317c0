import type { PostingCase } from './posting-case.ts';

/** Postings in German, written for these tests. */
export const german: PostingCase[] = [
  {
    text: `Senior Backend-Entwickler (m/w/d) Java

Die Lindenhof Logistik plant seit 1988 Touren für Speditionen im ganzen Land. Unser Team in Kassel baut die Plattform, auf der täglich 40.000 Sendungen disponiert werden.

Deine Aufgaben
- Du entwickelst Microservices mit Java und Spring Boot
- Du betreibst die Dienste gemeinsam mit uns auf Kubernetes
- Du stimmst dich mit dem Chef der Disposition ab und behältst den Rest im Blick

Dein Profil
- Mindestens 5 Jahre Erfahrung in der Entwicklung mit Java
- Sehr gute Kenntnisse in PostgreSQL oder Oracle
- Sicherer Umgang mit Git und Docker
- Erfahrung mit Kafka ist von Vorteil, aber kein Muss
- Fließende Deutschkenntnisse

Das bieten wir dir
- Weiterbildung, z. B. AWS-Zertifizierungen
- 30 Tage Urlaub und ein Jobrad`,
    required: 'Java, Spring Boot, Kubernetes, PostgreSQL, Oracle Database, Git, Docker, microservices',
    preferred: 'Kafka',
    mentioned: 'AWS',
    not: 'Chef, REST',
    anyOf: ['PostgreSQL, Oracle Database'],
    years: { Java: 5 },
  },
  {
    text: `Python-Entwickler:in (80-100 %)

Was dich erwartet
Als Teil eines achtköpfigen Teams entwickelst du unsere Prognosesoftware für Stadtwerke weiter. Unser Backend ist in Python geschrieben, die Daten liegen in TimescaleDB.

Was du mitbringst
• Mehrjährige Erfahrung mit Python sowie mit Django oder FastAPI
• Fundierte SQL-Kenntnisse
• Du hast schon mit Docker gearbeitet
• Idealerweise kennst du dich mit Airflow aus
• Grundkenntnisse in Terraform sind wünschenswert

Nice to have
• Erfahrung mit Rust
• Kubernetes

Was wir bieten
• Flexible Arbeitszeiten und Homeoffice
• Ein Lernbudget von 2.000 Euro, das viele für Go-Kurse nutzen`,
    required: 'Python, TimescaleDB, Django, FastAPI, SQL, Docker',
    preferred: 'Airflow, Terraform, Rust, Kubernetes',
    mentioned: 'Go',
    anyOf: ['Django, FastAPI'],
  },
  {
    text: `Wir suchen zum nächstmöglichen Zeitpunkt einen DevOps Engineer (w/m/d) in Vollzeit.

Ihre Aufgaben:
Sie automatisieren unsere Infrastruktur mit Terraform und Ansible. Sie betreuen die CI/CD-Pipelines in GitLab und überwachen die Systeme mit Prometheus und Grafana.

Ihr Profil:
Sie verfügen über mindestens drei Jahre Berufserfahrung im Betrieb von Linux-Systemen.
Sie haben Erfahrung mit einem Cloud-Anbieter (AWS, Azure oder GCP).
Kenntnisse in einer Skriptsprache wie Python oder Bash setzen wir voraus.
Wünschenswert sind Kenntnisse in Helm und Argo CD.
Vorkenntnisse in Nomad sind nicht erforderlich.

Wir bieten Ihnen:
Einen unbefristeten Vertrag, 30 Tage Urlaub und Schulungen zu Kubernetes.`,
    required: 'Terraform, Ansible, CI/CD, GitLab, Prometheus, Grafana, Linux, AWS, Azure, GCP, Python, Bash',
    preferred: 'Helm, Argo CD',
    mentioned: 'Nomad, Kubernetes',
    anyOf: ['AWS, Azure, GCP', 'Python, Bash'],
    years: { Linux: 3 },
  },
  {
    text: `C#-Entwickler (m/w/d) für Maschinensteuerung

Über uns
Die Birkenfeld Automation baut Verpackungsmaschinen. Unsere Kunden setzen SAP und Oracle ein.

Anforderungen
Muss:
- C# und .NET 8
- SQL Server
- REST-Schnittstellen

Soll:
- Azure DevOps
- RabbitMQ oder eine vergleichbare Message Queue

Pluspunkte:
- Angular
- Erfahrung mit OPC UA

Benefits
- Betriebliche Altersvorsorge
- Obst, Kaffee, Tischkicker`,
    required: 'C#, .NET, SQL Server, REST, Azure DevOps, RabbitMQ',
    preferred: 'Angular',
  },
  {
    text: `Go Developer gesucht!

Kornblume Pay ist ein Zahlungsdienst aus Leipzig. Wir arbeiten flink, in kleinen Teams und ohne Chef, der jede Zeile abnickt.

Unser Tech-Stack: Go, gRPC, PostgreSQL, NATS, Kubernetes auf der Google Cloud.

Du passt zu uns, wenn du
– mindestens zwei Jahre mit Go gearbeitet hast,
– relationale Datenbanken wie PostgreSQL oder MySQL sicher beherrschst,
– Freude an sauberem Code hast.

Ein Plus ist Erfahrung mit Terraform. PHP brauchst du bei uns nicht. Kenntnisse in Kotlin sind kein Muss.

Bewerbung
Schick uns deinen Lebenslauf oder einen Link zu deinem GitHub-Profil.`,
    required: 'Go, gRPC, PostgreSQL, NATS, Kubernetes, GCP, MySQL',
    preferred: 'Terraform',
    mentioned: 'PHP, Kotlin',
    not: 'Flink, Chef',
    anyOf: ['PostgreSQL, MySQL'],
    years: { Go: 2 },
  },
  {
    text: `Data Engineer (all genders)

DAS ERWARTET DICH
Aufbau und Betrieb unserer Datenplattform auf Snowflake
Entwicklung von ETL-Strecken mit dbt und Airflow
Enge Zusammenarbeit mit den Fachbereichen

DAS BRINGST DU MIT
Abgeschlossenes Studium der Informatik oder vergleichbare Ausbildung
3-5 Jahre Erfahrung mit Python
Sehr gute SQL-Kenntnisse
Gute Kenntnisse in mindestens einer der folgenden Sprachen: Scala, Java
Erste Erfahrungen mit Kafka oder einem ähnlichen Werkzeug

DAS IST VON VORTEIL
Spark
Erfahrung mit Databricks

DAS BIETEN WIR
Moderne Hardware (Mac oder Linux) und ein Budget für Konferenzen`,
    required: 'Snowflake, ETL, dbt, Airflow, Python, SQL, Scala, Java, Kafka',
    preferred: 'Spark, Databricks',
    mentioned: 'Linux',
    anyOf: ['Scala, Java'],
    years: { Python: 3 },
  },
  {
    text: `Webentwickler PHP (m/w/d) – Agentur Haselstrauch

Das sind deine Aufgaben: Du setzt Onlineshops mit PHP und Symfony um, pflegst bestehende Projekte in TYPO3 und sprichst dich mit der Gestaltung ab.

Das solltest du mitbringen:
* abgeschlossene Ausbildung als Fachinformatiker
* sehr gute Kenntnisse in PHP, MySQL und JavaScript
* Erfahrung mit Vue.js, React o. Ä.
* sicherer Umgang mit Git

Das wäre schön:
* Docker
* Elasticsearch

Das bekommst du von uns:
* freie Wahl deiner Werkzeuge
* Schulungen, etwa zu Laravel oder Kubernetes`,
    required: 'PHP, Symfony, MySQL, JavaScript, Vue, React, Git',
    preferred: 'Docker, Elasticsearch',
    mentioned: 'Laravel, Kubernetes',
    anyOf: ['Vue, React'],
  },
  {
    text: `Softwareentwickler (m/w/d) Embedded und Backend

Ihr Aufgabengebiet umfasst die Entwicklung von Gateways in C++ und Rust sowie die Anbindung an unser Backend über MQTT. Außerdem wirken Sie am Aufbau der Testumgebung mit.

Ihre Qualifikation
Studium der Elektrotechnik, Informatik oder Ähnliches
Mehrjährige Berufserfahrung mit C++, bevorzugt unter Linux
Rust-Kenntnisse sind zwingend erforderlich
Kenntnisse in Python sind hilfreich
Von Vorteil: Yocto, Docker, Jenkins
Keine Vorkenntnisse in Java nötig

Unser Angebot
Tarifvertrag, Gleitzeit, Kantine, Bezuschussung des Deutschlandtickets`,
    required: 'C++, Rust, MQTT',
    preferred: 'Linux, Python, Docker, Jenkins',
    mentioned: 'Java',
  },
  {
    text: `Backend Engineer Kotlin (m/w/d)
Hamburg, hybrid

Wer wir sind
Unser Ursprung liegt in der Schifffahrt. Heute nutzen über 300 Reedereien unsere Software, darunter Kunden, die früher alles in Excel oder Access gemacht haben.

Was du bei uns machst
Du entwirfst Schnittstellen (REST, GraphQL) in Kotlin, löst den alten Monolithen in PHP ab und bringst neue Dienste auf AWS in den Betrieb.

Wen wir suchen
Du hast 4+ Jahre Erfahrung mit Kotlin oder Java. Du kennst dich mit Datenbanken aus, z. B. PostgreSQL, MongoDB oder DynamoDB. Dir ist Testautomatisierung wichtig. Idealerweise hast du schon mit Kafka gearbeitet; Erfahrung mit Terraform ist gern gesehen.

Was wir dir bieten
Gehalt zwischen 70.000 und 85.000 Euro, Zuschuss zum Fitnessstudio, interne Go- und Rust-Gilden.

So geht es weiter
Nach einem Gespräch per Video lernst du das Team kennen. Die Aufgabe löst du in einer Sprache deiner Wahl, etwa Python oder TypeScript.`,
    required: 'REST, GraphQL, Kotlin, AWS, Java, PostgreSQL, MongoDB, DynamoDB',
    preferred: 'Kafka, Terraform',
    mentioned: 'Go, Rust, Python, TypeScript',
    anyOf: ['REST, GraphQL', 'Kotlin, Java', 'PostgreSQL, MongoDB, DynamoDB'],
    years: { Kotlin: 4, Java: 4 },
  },
  {
    text: `Node.js Backend Developer (m/w/x)

Aufgaben
- Weiterentwicklung unserer Buchungsplattform in TypeScript (Node.js, NestJS)
- Betrieb in der AWS-Cloud (Lambda, SQS, DynamoDB)
- Code Reviews und Pair Programming

Must-haves
- 3 Jahre Erfahrung mit TypeScript
- Kenntnisse in relationalen Datenbanken, bspw. PostgreSQL
- Erfahrung mit Jest oder Vitest

Nice-to-haves
- Terraform oder Pulumi
- Kafka, RabbitMQ oder Ähnliches

Darauf kannst du dich freuen
- Vier-Tage-Woche auf Wunsch
- Zugang zu allen Kursen (Kubernetes, Go, Rust ...)`,
    required: 'TypeScript, Node.js, NestJS, AWS, AWS Lambda, Amazon SQS, DynamoDB, PostgreSQL, Jest, Vitest',
    preferred: 'Terraform, Pulumi, Kafka, RabbitMQ',
    mentioned: 'Kubernetes, Go, Rust',
    years: { TypeScript: 3 },
  },

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

  {
    text: `Java-Entwickler (m/w/d) – Festanstellung, Ulm

Das kannst du:
- Java ab Version 17, gern auch Kotlin
- Datenbanken: PostgreSQL oder MariaDB
- Mindestens vier Jahre Praxis mit Spring Boot
- Docker gehört zu deinem Alltag

Das rundet dein Profil ab:
- Helm, Keycloak

Das gibt's obendrauf:
- Express-Einarbeitung und ein Sprachkurs
- Interne Schulung zu Rust`,
    required: 'Java, PostgreSQL, MariaDB, Spring Boot, Docker',
    preferred: 'Kotlin, Helm, Keycloak',
    mentioned: 'Rust',
    not: 'Express',
    anyOf: ['PostgreSQL, MariaDB'],
    years: { 'Spring Boot': 4 },
  },
  {
    text: `Wir brauchen Verstärkung im Betrieb!
Du administrierst unsere Linux-Server und automatisierst mit Ansible (Chef haben wir abgelöst).
Wir setzen voraus, dass du Bash oder Python beherrschst.
Schön, wenn du auch Kubernetes kennst.
Azure-Wissen wird bei uns nicht benötigt.
Als Dankeschön erhältst du 32 Urlaubstage und Zugang zu Kursen über Terraform.`,
    required: 'Linux, Ansible, Bash, Python',
    preferred: 'Kubernetes',
    mentioned: 'Azure, Terraform',
    anyOf: ['Bash, Python'],
  },
  {
    text: `Backend-Entwicklerin gesucht

Was wir von dir erwarten
* Du programmierst seit mindestens 2 Jahren in Python
* Du hast mit einem Message Broker gearbeitet (Kafka, RabbitMQ o. ä.)
* Git ist selbstverständlich

Was uns besonders freuen würde
* Erfahrung mit FastAPI
* Grundlagen in Go

Was du davon hast
* Ein Team ohne Chefallüren
* AWS-Zertifikate auf Firmenkosten`,
    required: 'Python, Kafka, RabbitMQ, Git',
    preferred: 'FastAPI, Go',
    mentioned: 'AWS',
    not: 'Chef',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Python: 2 },
  },
  {
    text: `Systemarchitekt (m/w/d)
Ihr Verantwortungsbereich:
- Entwurf verteilter Anwendungen mit Java und Kafka
Unsere Anforderungen an Sie:
- Fundierte Kenntnisse in mindestens einer Cloud, z. B. AWS oder Azure
- Fünf Jahre Berufserfahrung mit Java
- Scala-Kenntnisse sind nützlich, aber nicht Bedingung
- Terraform (wünschenswert)
Unser Dank:
- 13. Monatsgehalt und Go-Workshops`,
    required: 'Java, Kafka, AWS, Azure',
    preferred: 'Scala, Terraform',
    mentioned: 'Go',
    anyOf: ['AWS, Azure'],
    years: { Java: 5 },
  },
];
