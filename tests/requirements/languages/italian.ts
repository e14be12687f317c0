import type { PostingCase } from './posting-case.ts';

/** Postings in Italian, written for these tests. */
export const italian: PostingCase[] = [
  {
    text: `Sviluppatore Backend Java

Chi siamo
Lanterna Verde è un'azienda di Genova che produce software per le assicurazioni. Lavoriamo su larga scala, con oltre due milioni di polizze.

Di cosa ti occuperai
- Sviluppo di microservizi in Java e Spring Boot
- Manutenzione delle API REST
- Collaborazione con il capo progetto

Cosa cerchiamo
- Almeno 4 anni di esperienza con Java
- Buona conoscenza di PostgreSQL o MySQL
- Dimestichezza con Git e Docker
- La conoscenza di Kafka è considerata un plus
- Buon inglese scritto

Cosa offriamo
- Orario flessibile e smart working
- Formazione su Kubernetes e certificazioni AWS`,
    required: 'Java, Spring Boot, REST, PostgreSQL, MySQL, Git, Docker',
    preferred: 'Kafka',
    mentioned: 'Kubernetes, AWS',
    not: 'Scala',
    anyOf: ['PostgreSQL, MySQL'],
    years: { Java: 4 },
  },
  {
    text: `DevOps Engineer

La risorsa inserita si occuperà di:
automatizzare l'infrastruttura con Terraform;
gestire i cluster Kubernetes;
mantenere le pipeline di CI/CD su GitLab.

Requisiti richiesti:
esperienza di almeno tre anni su Linux;
conoscenza di almeno un cloud provider (AWS, Azure o GCP);
padronanza di un linguaggio di scripting, ad esempio Python o Bash.

Costituisce titolo preferenziale la conoscenza di Ansible.
Non è richiesta la conoscenza di Nomad.

Si offre:
contratto a tempo indeterminato, buoni pasto, corsi di Go.`,
    required: 'Terraform, Kubernetes, CI/CD, GitLab, Linux, AWS, Azure, GCP, Python, Bash',
    preferred: 'Ansible',
    mentioned: 'Nomad, Go',
    anyOf: ['AWS, Azure, GCP', 'Python, Bash'],
    years: { Linux: 3 },
  },
  {
    text: `PROGRAMMATORE PHP

DESCRIZIONE
Cerchiamo un programmatore per il nostro reparto e-commerce. Svilupperai in PHP con Laravel e seguirai la manutenzione dei siti esistenti.

REQUISITI
PHP 8
MySQL
JavaScript
Due anni di esperienza con Laravel

REQUISITI GRADITI
Vue.js o React
Docker
Elasticsearch

OFFRIAMO
Contratto CCNL Commercio
Ticket restaurant
Ambiente giovane`,
    required: 'PHP, Laravel, MySQL, JavaScript',
    preferred: 'Vue, React, Docker, Elasticsearch',
    anyOf: ['Vue, React'],
    years: { Laravel: 2 },
  },
  {
    text: `Data Engineer

L'azienda
Aratro fornisce previsioni di raccolto alle cooperative. I nostri clienti usano SAP ed Excel.

Le tue responsabilità
• Costruire pipeline ETL con Airflow e dbt
• Modellare il data warehouse in Snowflake
• Supportare il gruppo di analisi

Il tuo profilo
• Da 3 a 5 anni di esperienza con Python
• SQL avanzato
• Esperienza con Spark o strumenti simili
• Conoscenza di uno dei seguenti linguaggi: Scala, Java

Sarà un vantaggio
• Kafka
• Terraform

Cosa ti offriamo
• RAL fino a 45.000 euro
• Un budget annuale per i corsi (AWS, Rust)

Il processo di selezione
Una telefonata, un esercizio in Python o Go e un colloquio con il team.`,
    required: 'ETL, Airflow, dbt, Snowflake, Python, SQL, Spark, Scala, Java',
    preferred: 'Kafka, Terraform',
    mentioned: 'AWS, Rust, Go',
    anyOf: ['Scala, Java'],
    years: { Python: 3 },
  },
  {
    text: `Backend Developer Go – da remoto

Ciao! Siamo Spiccioli, una startup di pagamenti. Siamo in dodici e andiamo veloci, senza troppi chef in cucina.

Il nostro stack: Go, PostgreSQL, Redis, NATS e Kubernetes su GCP.

Cosa ti serve
- Minimo due anni di esperienza con Go
- Familiarità con i database relazionali, come PostgreSQL o MySQL
- Voglia di imparare

È un plus aver lavorato con gRPC. Anche l'esperienza con Terraform è gradita. Non serve conoscere Rust o PHP.

Perché noi
- Quote della società
- Un mese all'anno da dove vuoi`,
    required: 'Go, PostgreSQL, Redis, NATS, Kubernetes, GCP, MySQL',
    preferred: 'gRPC, Terraform',
    mentioned: 'Rust, PHP',
    not: 'Chef',
    years: { Go: 2 },
  },
  {
    text: `Analista Programmatore .NET

Azienda del settore logistico cerca un analista programmatore per la sede di Piacenza.

Mansioni:
sviluppo di moduli in C# e ASP.NET Core
scrittura di query e procedure in SQL Server
assistenza agli utenti

Competenze:
laurea in informatica o titolo equivalente
esperienza di 3 anni in C#
Azure (obbligatorio)
Angular (preferibile)
RabbitMQ o simili (gradito)

Completano l'offerta: auto aziendale, corsi di Java e Python.`,
    required: 'C#, ASP.NET Core, SQL Server, Azure',
    preferred: 'Angular, RabbitMQ',
    mentioned: 'Java, Python',
    years: { 'C#': 3 },
  },
  {
    text: `Sviluppatore Python senior

Il ruolo
Guiderai l'evoluzione del nostro motore di prenotazione, scritto in Python con Django, e affiancherai due colleghi più giovani.

Requisiti
Hai più di cinque anni di esperienza nello sviluppo, di cui tre con Python. Conosci bene Django o Flask. Ti trovi a tuo agio con PostgreSQL e Redis e sai usare Docker.

Idealmente hai già usato Celery o un sistema di code equivalente. Conoscere Kubernetes è un punto a favore. Non è necessaria esperienza in Java.

Perché scegliere noi
Perché ci teniamo al codice e alle persone. Il venerdì si studia insieme: adesso, Rust.`,
    required: 'Python, Django, Flask, PostgreSQL, Redis, Docker',
    preferred: 'Celery, Kubernetes',
    mentioned: 'Java, Rust',
    anyOf: ['Django, Flask'],
    years: { Python: 3 },
  },
  {
    text: `Ingegnere del software embedded

Chi siamo
Produciamo contatori dell'acqua dal 1974.

Attività
- Programmare firmware in C++
- Inviare le letture via MQTT al backend in Node.js
- Impostare l'integrazione continua con Jenkins

Competenze tecniche
- C++: indispensabile
- Linux: indispensabile
- Python: auspicabile
- Rust: costituirà titolo preferenziale
- Docker: opzionale

Condizioni
Tempo pieno, mensa interna, premio di risultato`,
    required: 'C++, MQTT, Node.js, Jenkins, Linux',
    preferred: 'Python, Rust, Docker',
  },
  {
    text: `Full Stack Developer Node.js

La posizione
Entrerai in un gruppo agile che costruisce una piattaforma di telemedicina.

Attività principali
Sviluppare servizi in TypeScript e NestJS
Progettare schemi GraphQL
Rilasciare su AWS (ECS, Lambda, S3)

Requisiti indispensabili
Minimo 3 anni di esperienza in TypeScript
Esperienza con database NoSQL, per esempio MongoDB o DynamoDB
Test con Jest oppure Mocha
Buone doti comunicative

Nice to have
Kafka o RabbitMQ
Conoscenza di Terraform

Benefit
Assicurazione sanitaria, palestra, corsi di Kubernetes`,
    required:
      'TypeScript, NestJS, GraphQL, AWS, Amazon ECS, AWS Lambda, Amazon S3, MongoDB, DynamoDB, Jest, Mocha',
    preferred: 'Kafka, RabbitMQ, Terraform',
    mentioned: 'Kubernetes',
    years: { TypeScript: 3 },
  },
  {
    text: `Amministratore di sistema

Il Comune di Borgo San Lino cerca un amministratore di sistema.

Il lavoro consiste nel mantenere i server Linux, controllare i servizi con Zabbix e gestire i backup. Il candidato deve avere esperienza comprovata con Linux (Debian o Ubuntu) e saper usare uno strumento di automazione, ad es. Puppet, Chef o Ansible. È necessario saper scrivere script in Bash. La conoscenza di VMware sarà valutata positivamente. Non è richiesta esperienza pregressa su Windows.

Si offre un contratto di un anno rinnovabile e formazione su Docker.`,
    required: 'Linux, Zabbix, Debian, Ubuntu, Puppet, Chef, Ansible, Bash',
    preferred: 'VMware',
    mentioned: 'Docker',
    anyOf: ['Debian, Ubuntu', 'Puppet, Chef, Ansible'],
  },

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

  {
    text: `Sviluppatrice o sviluppatore Java – Torino

Bagaglio tecnico
- Java 17 e, se possibile, Kotlin
- PostgreSQL o MariaDB
- Minimo quattro anni con Spring Boot
- Docker nel lavoro quotidiano

Saranno apprezzate
- Helm, Keycloak

Da noi trovi
- Uno chef in mensa
- Introduzione a Rust per i curiosi`,
    required: 'Java, PostgreSQL, MariaDB, Spring Boot, Docker',
    preferred: 'Kotlin, Helm, Keycloak',
    mentioned: 'Rust',
    not: 'Chef',
    anyOf: ['PostgreSQL, MariaDB'],
    years: { 'Spring Boot': 4 },
  },
  {
    text: `Cerchiamo rinforzi per i sistemi!
Amministrerai i nostri server Linux e automatizzerai con Ansible.
Bisogna saper usare Bash o Python.
Se conosci Kubernetes, meglio.
Azure da noi non si usa.
In cambio: 30 giorni di ferie e corsi su Terraform.`,
    required: 'Linux, Ansible, Bash, Python',
    preferred: 'Kubernetes',
    mentioned: 'Azure, Terraform',
    anyOf: ['Bash, Python'],
  },
  {
    text: `Programmatore backend

Cosa ti chiediamo
* Di programmare in Python da almeno 2 anni
* Di aver usato un broker di messaggi (Kafka, RabbitMQ o altro)
* Git

Cosa ci farebbe piacere
* Esperienza con FastAPI
* Basi di Go

Cosa ti aspetta da noi
* Una scala mobile per l'ufficio al quinto piano
* Certificazioni AWS pagate`,
    required: 'Python, Kafka, RabbitMQ, Git',
    preferred: 'FastAPI, Go',
    mentioned: 'AWS',
    not: 'Scala',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Python: 2 },
  },
  {
    text: `Architetto software
Ti occuperai di:
- Progettare applicazioni distribuite in Java con Kafka
Chiediamo:
- Di conoscere almeno un cloud, ad es. AWS o Azure
- Cinque anni di esperienza in Java
- Scala è utile, ma non obbligatorio
- Terraform (gradito)
Ringraziamo con:
- Tredicesima e laboratori di Go`,
    required: 'Java, Kafka, AWS, Azure',
    preferred: 'Scala, Terraform',
    mentioned: 'Go',
    anyOf: ['AWS, Azure'],
    years: { Java: 5 },
  },
];
