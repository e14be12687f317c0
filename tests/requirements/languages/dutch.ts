import type { PostingCase } from './posting-case.ts';

/** Postings in Dutch, written for these tests. */
export const dutch: PostingCase[] = [
  {
    text: `Senior Java Developer

Over ons
Zonnedauw is een verzekeraar uit Zwolle met ruim twee miljoen polissen. Wij bouwen onze software zelf.

Wat ga je doen?
- Je ontwikkelt microservices in Java en Spring Boot
- Je onderhoudt onze REST API's
- Je overlegt met de chef van de afdeling over de rest van de planning

Wat vragen wij?
- Minimaal 4 jaar ervaring met Java
- Goede kennis van PostgreSQL of Oracle
- Ervaring met Git en Docker
- Ervaring met Kafka is een pre
- Je spreekt vloeiend Nederlands

Wat bieden wij?
- Flexibele werktijden en thuiswerken
- Cursussen, bijvoorbeeld voor AWS of Kubernetes`,
    required: 'Java, Spring Boot, microservices, PostgreSQL, Oracle Database, Git, Docker',
    preferred: 'Kafka',
    mentioned: 'AWS, Kubernetes',
    not: 'Chef',
    anyOf: ['PostgreSQL, Oracle Database'],
    years: { Java: 4 },
  },
  {
    text: `DevOps Engineer (32-40 uur)

Functieomschrijving
Als DevOps Engineer automatiseer je onze infrastructuur met Terraform, beheer je de Kubernetes-clusters en zorg je voor de CI/CD-pipelines in GitLab.

Functie-eisen
Je hebt ten minste drie jaar ervaring met Linux.
Je hebt kennis van minstens één cloudplatform (AWS, Azure of GCP).
Je schrijft scripts in bijvoorbeeld Python of Bash.
Bij voorkeur heb je ervaring met Ansible.
Kennis van Nomad is niet vereist.

Arbeidsvoorwaarden
Een salaris tot 5.500 euro, een leaseauto en trainingen in Go.`,
    required: 'Terraform, Kubernetes, CI/CD, GitLab, Linux, AWS, Azure, GCP, Python, Bash',
    preferred: 'Ansible',
    mentioned: 'Nomad, Go',
    anyOf: ['AWS, Azure, GCP', 'Python, Bash'],
    years: { Linux: 3 },
  },
  {
    text: `PHP-ontwikkelaar gezocht

DE FUNCTIE
Voor ons bureau in Tilburg zoeken wij een ontwikkelaar die webshops bouwt met PHP en Laravel en bestaande sites onderhoudt.

WAT JE MEEBRENGT
PHP 8
MySQL
JavaScript
Twee jaar ervaring met Laravel

PLUSPUNTEN
Vue.js of React
Docker
Elasticsearch

WAT JE KRIJGT
Een vast contract
Lunch van de zaak
Vrijdagmiddagborrel`,
    required: 'PHP, Laravel, MySQL, JavaScript',
    preferred: 'Vue, React, Docker, Elasticsearch',
    anyOf: ['Vue, React'],
    years: { Laravel: 2 },
  },
  {
    text: `Data Engineer

Wie zijn wij?
Akkerwinde voorspelt oogsten voor coöperaties. Onze klanten gebruiken SAP en Excel.

Jouw taken
• Bouwen van ETL-processen met Airflow en dbt
• Modelleren van het datawarehouse in Snowflake
• Ondersteunen van de analisten

Jouw profiel
• 3 tot 5 jaar ervaring met Python
• Uitstekende kennis van SQL
• Ervaring met Spark of een vergelijkbare tool
• Kennis van een van de volgende talen: Scala, Java

Mooi meegenomen
• Kafka
• Terraform

Wij bieden
• Een salaris tussen 4.000 en 5.200 euro
• Een opleidingsbudget (AWS, Rust)

Sollicitatieprocedure
Een telefoongesprek, een opdracht in Python of Go en een gesprek met het team.`,
    required: 'ETL, Airflow, dbt, Snowflake, Python, SQL, Spark, Scala, Java',
    preferred: 'Kafka, Terraform',
    mentioned: 'AWS, Rust, Go',
    anyOf: ['Scala, Java'],
    years: { Python: 3 },
  },
  {
    text: `Backend Developer Go bij een betaalstart-up

Hoi! Wij zijn Kleingeld en we maken afrekenen in cafés makkelijk. Met z'n twaalven, zonder chef die over je schouder meekijkt.

Onze stack: Go, PostgreSQL, Redis, NATS en Kubernetes op GCP.

Dit heb je in huis
- Minstens twee jaar ervaring met Go
- Je bent thuis in relationele databases, zoals PostgreSQL of MySQL
- Zin om te leren

Ervaring met gRPC is mooi meegenomen. Ook handig: Terraform. Rust of PHP hoef je niet te kennen.

Dit krijg je
- Aandelen in het bedrijf
- Een maand per jaar werken waar je wilt`,
    required: 'Go, PostgreSQL, Redis, NATS, Kubernetes, GCP, MySQL',
    preferred: 'gRPC, Terraform',
    mentioned: 'Rust, PHP',
    not: 'Chef',
    anyOf: ['PostgreSQL, MySQL'],
    years: { Go: 2 },
  },
  {
    text: `.NET Developer

Jouw werkzaamheden:
Je ontwikkelt modules in C# en ASP.NET Core
Je schrijft queries en procedures in SQL Server
Je helpt gebruikers met vragen

Gevraagd:
Hbo werk- en denkniveau
3 jaar ervaring met C#
Azure (vereist)
Angular (gewenst)
RabbitMQ of vergelijkbaar (gewenst)

Ons aanbod:
Pensioen, 27 vakantiedagen, cursussen Java en Python`,
    required: 'C#, ASP.NET Core, SQL Server, Azure',
    preferred: 'Angular, RabbitMQ',
    mentioned: 'Java, Python',
    years: { 'C#': 3 },
  },
  {
    text: `Senior Python-ontwikkelaar

De rol
Je leidt de vernieuwing van ons reserveringssysteem, dat in Python met Django is geschreven, en begeleidt twee jongere collega's.

Wie zoeken we
Je hebt meer dan vijf jaar ervaring als ontwikkelaar, waarvan drie met Python. Je kent Django of Flask goed. Je werkt vlot met PostgreSQL en Redis en gebruikt Docker.

Idealiter heb je al met Celery of een vergelijkbaar systeem gewerkt. Kennis van Kubernetes strekt tot aanbeveling. Ervaring met Java is niet nodig.

Waarom bij ons
Omdat we om code en om mensen geven. Op vrijdag leren we samen: op dit moment Rust.`,
    required: 'Python, Django, Flask, PostgreSQL, Redis, Docker',
    preferred: 'Celery, Kubernetes',
    mentioned: 'Java, Rust',
    anyOf: ['Django, Flask'],
    years: { Python: 3 },
  },
  {
    text: `Embedded software engineer

Wie we zijn
Wij maken sinds 1974 watermeters.

Taken
- Firmware programmeren in C++
- Meetwaarden via MQTT naar de backend in Node.js sturen
- Continuous integration opzetten met Jenkins

Kennis
- C++: vereist
- Linux: vereist
- Python: gewenst
- Rust: een plus
- Docker: niet noodzakelijk, wel handig

Voorwaarden
Fulltime, eigen kantine, winstdeling`,
    required: 'C++, MQTT, Node.js, Jenkins, Linux',
    preferred: 'Python, Rust, Docker',
  },
  {
    text: `Full Stack Developer Node.js

Over de functie
Je komt in een team dat een platform voor zorg op afstand bouwt.

Verantwoordelijkheden
Ontwikkelen van services in TypeScript en NestJS
Ontwerpen van GraphQL-schema's
Uitrollen op AWS (ECS, Lambda, S3)

Eisen
Minimaal 3 jaar ervaring met TypeScript
Ervaring met NoSQL-databases, bijv. MongoDB of DynamoDB
Testen met Jest of Mocha
Goede communicatieve vaardigheden

Nice to have
Kafka of RabbitMQ
Kennis van Terraform

Benefits
Zorgverzekering, sportschool, cursussen Kubernetes`,
    required:
      'TypeScript, NestJS, GraphQL, AWS, Amazon ECS, AWS Lambda, Amazon S3, MongoDB, DynamoDB, Jest, Mocha',
    preferred: 'Kafka, RabbitMQ, Terraform',
    mentioned: 'Kubernetes',
    years: { TypeScript: 3 },
  },
  {
    text: `Systeembeheerder

De gemeente Rietmeer zoekt een systeembeheerder.

Je onderhoudt de Linux-servers, bewaakt de diensten met Zabbix en regelt de back-ups. Je hebt aantoonbare ervaring met Linux (Debian of Ubuntu) en kunt overweg met een tool voor automatisering, zoals Puppet, Chef of Ansible. Je moet scripts in Bash kunnen schrijven. Kennis van VMware is een voordeel. Ervaring met Windows is geen vereiste.

Wij bieden een contract voor een jaar en een opleiding in Docker.`,
    required: 'Linux, Zabbix, Debian, Ubuntu, Puppet, Chef, Ansible, Bash',
    preferred: 'VMware',
    mentioned: 'Docker',
    anyOf: ['Debian, Ubuntu', 'Puppet, Chef, Ansible'],
  },

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

  {
    text: `Java-ontwikkelaar (m/v/x) – Groningen

Technische bagage
- Java 17 en, als het kan, Kotlin
- PostgreSQL of MariaDB
- Minimaal vier jaar Spring Boot
- Docker is dagelijkse kost

Daar maak je ons blij mee
- Helm, Keycloak

Wat je van ons mag verwachten
- Een chef-kok in de kantine
- Een cursus Rust voor wie wil`,
    required: 'Java, PostgreSQL, MariaDB, Spring Boot, Docker',
    preferred: 'Kotlin, Helm, Keycloak',
    mentioned: 'Rust',
    not: 'Chef',
    anyOf: ['PostgreSQL, MariaDB'],
    years: { 'Spring Boot': 4 },
  },
  {
    text: `Wij zoeken versterking voor beheer!
Je beheert onze Linux-servers en automatiseert met Ansible.
Je moet Bash of Python beheersen.
Ken je Kubernetes, dan is dat mooi meegenomen.
Azure gebruiken we hier niet.
In ruil krijg je 30 vakantiedagen en een cursus Terraform.`,
    required: 'Linux, Ansible, Bash, Python',
    preferred: 'Kubernetes',
    mentioned: 'Azure, Terraform',
    anyOf: ['Bash, Python'],
  },
  {
    text: `Backend-programmeur

Wat verwachten we?
* Je programmeert al minstens 2 jaar in Python
* Je hebt een message broker gebruikt (Kafka, RabbitMQ of iets dergelijks)
* Git

Waar worden we vrolijk van?
* Ervaring met FastAPI
* De basis van Go

Wat staat daartegenover?
* De rest van de vrijdagmiddag vrij
* AWS-certificaten op onze kosten`,
    required: 'Python, Kafka, RabbitMQ, Git',
    preferred: 'FastAPI, Go',
    mentioned: 'AWS',
    not: 'REST',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Python: 2 },
  },
  {
    text: `Softwarearchitect
Je houdt je bezig met:
- Ontwerpen van gedistribueerde applicaties in Java met Kafka
Wij vragen:
- Kennis van ten minste één cloud, bv. AWS of Azure
- Vijf jaar ervaring met Java
- Scala is nuttig, maar niet verplicht
- Terraform (gewenst)
Als dank:
- Een dertiende maand en workshops Go`,
    required: 'Java, Kafka, AWS, Azure',
    preferred: 'Scala, Terraform',
    mentioned: 'Go',
    anyOf: ['AWS, Azure'],
    years: { Java: 5 },
  },
];
