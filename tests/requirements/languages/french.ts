import type { PostingCase } from './posting-case.ts';

/** Postings in French, written for these tests. */
export const french: PostingCase[] = [
  {
    text: `Développeur Backend Java H/F – CDI – Nantes

À propos de nous
Depuis 2011, Marée Haute édite un logiciel de gestion pour les ports de plaisance. Nous sommes 45 et nous avons le sens du service en ligne de mire.

Vos missions
- Concevoir et développer des microservices en Java avec Spring Boot
- Faire évoluer nos API REST
- Participer aux revues de code avec le chef de projet

Profil recherché
- Au moins 5 ans d'expérience en développement Java
- Bonne maîtrise de PostgreSQL ou MySQL
- Connaissance de Docker et de Git
- La connaissance de Kafka serait un plus
- Une première expérience avec Kubernetes est appréciée

Ce que nous offrons
- Tickets restaurant, mutuelle, télétravail deux jours par semaine
- Des formations certifiantes (AWS, Terraform)`,
    required: 'Java, Spring Boot, microservices, REST, PostgreSQL, MySQL, Docker, Git',
    preferred: 'Kafka, Kubernetes',
    mentioned: 'AWS, Terraform',
    not: 'Chef',
    anyOf: ['PostgreSQL, MySQL'],
    years: { Java: 5 },
  },
  {
    text: `Ingénieur DevOps (F/H)

Le poste
Rattaché au responsable de la production, vous automatisez nos déploiements et garantissez la disponibilité de la plateforme.
Vous administrez nos clusters Kubernetes, vous écrivez l'infrastructure avec Terraform et vous maintenez les chaînes d'intégration GitLab CI.

Votre profil
De formation Bac+5, vous justifiez d'une expérience de 3 ans minimum sur Linux.
Vous maîtrisez au moins un langage de script (Python, Bash).
Vous connaissez un des principaux clouds : AWS, GCP ou Azure.
Idéalement, vous avez déjà travaillé avec Ansible et Vault.
La connaissance de Nomad n'est pas nécessaire.

Les avantages
13e mois, RTT, accès illimité à des cours en ligne sur Go et Rust.`,
    required: 'Kubernetes, Terraform, GitLab CI, Linux, Python, Bash, AWS, GCP, Azure',
    preferred: 'Ansible, Vault',
    mentioned: 'Nomad, Go, Rust',
    anyOf: ['Python, Bash', 'AWS, GCP, Azure'],
    years: { Linux: 3 },
  },
  {
    text: `DÉVELOPPEUR PHP / SYMFONY

L'ENTREPRISE
Agence de 20 personnes, Papier Froissé conçoit des sites marchands. En vue d'un nouveau projet, nous renforçons l'équipe.

LES MISSIONS
Développement de nouvelles fonctionnalités en PHP 8 et Symfony 6
Maintenance des bases MySQL
Intégration de maquettes, en lien avec l'équipe créative

LE PROFIL
Formation Bac+2 à Bac+5 en informatique
2 ans d'expérience avec Symfony
Maîtrise de Git
Connaissances en JavaScript (Vue.js, React ou équivalent)

LES PLUS
Docker
Elasticsearch
Notions de SEO

LES AVANTAGES
Télétravail partiel, mutuelle prise en charge à 100 %`,
    required: 'PHP, Symfony, MySQL, Git, JavaScript, Vue, React',
    preferred: 'Docker, Elasticsearch',
    anyOf: ['Vue, React'],
    years: { Symfony: 2 },
  },
  {
    text: `Data Engineer confirmé(e)

Qui sommes-nous ?
Grand Large Énergie aide les communes à suivre leurs consommations. Notre point de vue : la donnée doit servir les habitants.

Ce que vous ferez
• Construire des pipelines ETL avec Airflow et dbt
• Modéliser l'entrepôt dans BigQuery
• Accompagner les analystes au quotidien

Ce que nous recherchons
• Plus de 4 ans d'expérience en Python
• Une excellente maîtrise du SQL
• Une expérience significative avec Spark ou Flink
• Un bon niveau d'anglais

Ce serait encore mieux
• Scala
• Connaissance de Kafka

Notre stack : Python, Airflow, dbt, BigQuery, Looker

Processus de recrutement
Un échange de 30 minutes, puis un test technique en Python ou en Java.`,
    required: 'ETL, Airflow, dbt, BigQuery, Python, SQL, Spark, Flink, Looker',
    preferred: 'Scala, Kafka',
    mentioned: 'Java',
    not: 'Vue',
    anyOf: ['Spark, Flink'],
    years: { Python: 4 },
  },
  {
    text: `Backend Engineer Go – remote France

Bonjour ! Chez Petit Bac, on fait du co-voiturage de livres. L'équipe technique compte six personnes, et on a 200 Go de données à servir vite et bien.

Stack technique : Go, PostgreSQL, Redis, RabbitMQ, Kubernetes (GKE)

Tu as :
- 3 ans d'expérience ou plus avec Go
- l'habitude des systèmes distribués
- une bonne connaissance d'une base relationnelle, par exemple PostgreSQL ou MySQL
- le goût du travail bien fait

Et en bonus :
- tu as déjà écrit du Terraform
- tu connais gRPC

Pas besoin de connaître Rust, nous ne l'utilisons pas.

On t'offre : un salaire transparent, du matériel au choix, un budget formation (AWS, Elixir, ce que tu veux).`,
    required: 'Go, PostgreSQL, Redis, RabbitMQ, Kubernetes, GKE, MySQL',
    preferred: 'Terraform, gRPC',
    mentioned: 'Rust, AWS, Elixir',
    years: { Go: 3 },
  },
  {
    text: `Développeur .NET (H/F)

Nous recherchons pour notre client, acteur du secteur bancaire, un développeur expérimenté.

Votre rôle :
Vous développez des applications en C# et .NET, vous écrivez des requêtes SQL Server et vous assurez le support de niveau 3.

Compétences requises :
C# (4 ans minimum)
SQL Server
Azure DevOps
Angular ou React

Compétences souhaitées :
RabbitMQ
Docker

Serait un atout : une expérience de Power BI.
Ce que nous proposons : un poste stable, des formations Java pour ceux qui le souhaitent.`,
    required: 'C#, .NET, SQL Server, Azure DevOps, Angular, React',
    preferred: 'RabbitMQ, Docker, Power BI',
    mentioned: 'Java',
    anyOf: ['Angular, React'],
    years: { 'C#': 4 },
  },
  {
    text: `Lead développeur Python

Descriptif du poste
Au sein de la direction technique, vous prenez en charge la refonte de notre moteur de tarification écrit en Python. Vous choisissez l'architecture, vous encadrez trois développeurs et vous travaillez en lien étroit avec le chef de produit.

Prérequis
Vous disposez d'au moins sept ans d'expérience, dont quatre avec Python. Django ou Flask n'ont plus de secret pour vous. Vous êtes à l'aise avec PostgreSQL et Redis.

Vous avez idéalement une expérience de Celery ou d'un outil similaire. Des notions de Kubernetes constituent un plus. Aucune connaissance de Java n'est requise.

Pourquoi nous rejoindre ?
Une équipe soudée, des bureaux lumineux, des ateliers Rust le jeudi.`,
    required: 'Python, Django, Flask, PostgreSQL, Redis',
    preferred: 'Celery, Kubernetes',
    mentioned: 'Java, Rust',
    not: 'Chef',
    anyOf: ['Django, Flask'],
    years: { Python: 4 },
  },
  {
    text: `Ingénieur logiciel C++ / Rust

Contexte
Le laboratoire conçoit des capteurs pour le rail. Le logiciel embarqué remonte les mesures par MQTT vers une plateforme à grande échelle.

Missions principales :
* développer le firmware en C++ et, progressivement, en Rust
* mettre en place l'intégration continue avec Jenkins
* rédiger la documentation

Compétences attendues :
* C++ : indispensable
* Linux : indispensable
* Python : souhaité
* Yocto : apprécié
* Docker : facultatif

Conditions
CDI, 42-48 k€ selon profil, deux jours de télétravail`,
    required: 'C++, Rust, MQTT, Jenkins, Linux',
    preferred: 'Python, Docker',
  },
  {
    text: `Développeur Node.js (CDI, Lyon)

Tu rejoins une équipe de huit développeurs sous la responsabilité de notre directrice technique. Notre produit sert 300 hôpitaux.

Ton quotidien
Tu développes notre back-end en TypeScript et NestJS. Tu fais vivre notre API GraphQL. Tu déploies plusieurs fois par jour sur AWS (ECS, Lambda, S3).

Tu es fait pour ce poste si
Tu as un minimum de trois ans d'expérience en TypeScript
Tu connais MongoDB, PostgreSQL ou une autre base du même genre
Tu écris des tests avec Jest ou Mocha
Tu sais expliquer tes choix

Les petits plus
Avoir utilisé Kafka ou NATS
Parler allemand

Tes avantages
Crèche, vélo, 2 000 € par an pour te former (Kubernetes, Go...)`,
    required:
      'TypeScript, NestJS, GraphQL, AWS, Amazon ECS, AWS Lambda, Amazon S3, MongoDB, PostgreSQL, Jest, Mocha',
    preferred: 'Kafka, NATS',
    mentioned: 'Kubernetes, Go',
    years: { TypeScript: 3 },
  },
  {
    text: `Administrateur systèmes et réseaux

La mairie de Belle-Anse recrute un administrateur pour son service informatique.

Activités
Administrer les serveurs Linux et Windows. Gérer les sauvegardes et la supervision (Zabbix, Grafana). Assurer l'astreinte une semaine sur six.

Connaissances et savoir-faire
Maîtriser Linux (Debian)
Connaître au moins un outil d'automatisation, tel que Puppet, Chef ou Ansible
Savoir écrire des scripts Bash
Des connaissances en VMware sont appréciées mais pas obligatoires

Permis B exigé. Poste ouvert aux agents titulaires ou, à défaut, contractuels.`,
    required: 'Linux, Zabbix, Grafana, Debian, Puppet, Chef, Ansible, Bash',
    preferred: 'VMware',
    anyOf: ['Zabbix, Grafana', 'Puppet, Chef, Ansible'],
  },

  {
    text: `Tech Lead Java (CDI) – Rennes

Rejoignez l'aventure Sarrasin ! Nous livrons 3 000 cantines chaque matin et notre logiciel de commande doit suivre.

Votre périmètre
- Encadrer une équipe de cinq développeurs
- Moderniser une application Java / Spring en microservices
- Remplacer progressivement ActiveMQ par Kafka

Pour réussir à ce poste
- Solide expérience de Java (6 ans minimum)
- Très bonne connaissance de Spring Boot et d'Hibernate
- Pratique quotidienne de PostgreSQL
- Une expérience en Kotlin serait appréciée
- Anglais lu

On vous dit tout
- Salaire entre 50 et 58 k€
- Formations au choix : Kubernetes, Rust, prise de parole`,
    required: 'Java, Spring, Spring Boot, Hibernate, PostgreSQL, Kafka',
    preferred: 'Kotlin',
    mentioned: 'Kubernetes, Rust',
    years: { Java: 6 },
  },
  {
    text: `Ingénieur Cloud AWS

Votre futur environnement : AWS, Terraform, GitLab CI, Kubernetes, Datadog.

Au sein du pôle infrastructure, vous assurerez l'exploitation de nos services et leur montée en charge. Vous écrirez vos outils en Go ou en Python.

Vos atouts pour ce poste : vous avez une certification AWS, vous savez lire un plan Terraform les yeux fermés et vous connaissez au moins un outil d'observabilité (Datadog, New Relic ou Grafana). Des bases en Ansible sont les bienvenues. Azure n'est pas demandé.

Ce qui vous plaira chez nous : trois jours de télétravail, une prime de vacances, du temps pour contribuer à des projets libres en Rust.`,
    required: 'AWS, Terraform, GitLab CI, Kubernetes, Datadog, Go, Python, New Relic, Grafana',
    preferred: 'Ansible',
    mentioned: 'Azure, Rust',
    anyOf: ['Go, Python', 'Datadog, New Relic, Grafana'],
  },
  {
    text: `Stage développeur backend (6 mois)

Sujet du stage
Ajouter un moteur de recherche à notre catalogue. Le service est écrit en Python avec Flask, les données sont dans MongoDB.

Tu apprendras
- à indexer des documents dans Elasticsearch
- à écrire des tests avec pytest

Ce qu'on attend de toi
- Tu prépares un diplôme d'ingénieur ou un master
- Tu as déjà programmé en Python ou en JavaScript
- Tu n'as pas peur de la ligne de commande sous Linux
- Docker : un vrai plus
- Aucune expérience d'Elasticsearch n'est demandée

Ce qu'on te donne
- 1 200 € par mois
- Une équipe qui prend le temps d'expliquer`,
    required: 'Python, Flask, MongoDB, Elasticsearch, pytest, JavaScript, Linux',
    preferred: 'Docker',
    anyOf: ['Python, JavaScript'],
  },
  {
    text: `Développeur PHP confirmé

Notre client, une mutuelle du Mans, cherche un développeur PHP pour une mission de longue durée.

Le besoin :
• Développement de web services REST en PHP (Symfony ou Laravel)
• Reprise de données sous Oracle
• Astreintes : non

Savoirs :
• PHP 8 exigé
• Trois ans de pratique de Symfony
• Base de données : PostgreSQL, MySQL ou MariaDB
• Outils : Git, Jenkins
• Un plus : Docker, Varnish

Démarrage : dès que possible. TJM selon expérience.`,
    required: 'REST, PHP, Symfony, Laravel, Oracle Database, PostgreSQL, MySQL, MariaDB, Git, Jenkins',
    preferred: 'Docker, Varnish',
    anyOf: ['Symfony, Laravel', 'PostgreSQL, MySQL, MariaDB'],
    years: { Symfony: 3 },
  },
  {
    text: `Data platform engineer H/F

Point de vue technique, tout reste à construire : voilà pourquoi nous avons besoin de vous.

CE QUE VOUS FEREZ CHEZ NOUS
Mettre en production des flux Kafka et Flink
Bâtir l'entrepôt sur Snowflake ou BigQuery
Automatiser avec Terraform

CE QUE VOUS AVEZ DANS VOTRE BESACE
Cinq années d'expérience avec Scala ou Java
La pratique de Kafka, de préférence en grande volumétrie
SQL sur le bout des doigts
Plutôt Linux que Windows

CE QUI NOUS FERAIT CRAQUER
dbt
Une contribution à un projet libre

CE QUE VOUS Y GAGNEREZ
Des actions gratuites et des collègues bienveillants`,
    required: 'Kafka, Flink, Snowflake, BigQuery, Terraform, Scala, Java, SQL, Linux',
    preferred: 'dbt',
    not: 'Vue',
    anyOf: ['Snowflake, BigQuery', 'Scala, Java'],
    years: { Scala: 5, Java: 5 },
  },

  {
    text: `Développeuse ou développeur Java – Lille

Bagage technique
- Java 17 et, si possible, Kotlin
- PostgreSQL ou MariaDB
- Quatre ans minimum sur Spring Boot
- Docker au quotidien

Cerise sur le gâteau
- Helm, Keycloak

Côté pratique
- Chef cuisinier à la cantine, vue sur le canal
- Initiation à Rust pour les curieux`,
    required: 'Java, PostgreSQL, MariaDB, Spring Boot, Docker',
    preferred: 'Kotlin, Helm, Keycloak',
    mentioned: 'Rust',
    not: 'Chef, Vue',
    anyOf: ['PostgreSQL, MariaDB'],
    years: { 'Spring Boot': 4 },
  },
  {
    text: `On cherche du renfort à la production !
Tu administres nos serveurs Linux et tu automatises avec Ansible.
Il faut savoir écrire du Bash ou du Python.
Kubernetes ? Ce serait top.
Azure n'est pas utilisé chez nous.
En échange : 32 jours de congés et des cours sur Terraform.`,
    required: 'Linux, Ansible, Bash, Python',
    preferred: 'Kubernetes',
    mentioned: 'Azure, Terraform',
    anyOf: ['Bash, Python'],
  },
  {
    text: `Développeur backend

Nos attentes
* Tu codes en Python depuis au moins 2 ans
* Tu as manipulé un broker de messages (Kafka, RabbitMQ ou autre)
* Git n'a pas de secret pour toi

Ce qui nous ferait plaisir
* Une expérience de FastAPI
* Des bases en Go

Ce que tu vas aimer
* 16 Go de RAM et deux écrans
* Certifications AWS payées`,
    required: 'Python, Kafka, RabbitMQ, Git',
    preferred: 'FastAPI, Go',
    mentioned: 'AWS',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Python: 2 },
  },
  {
    text: `Architecte logiciel
Vos responsabilités :
- Concevoir des applications distribuées en Java avec Kafka
Vous devez :
- Connaître au moins un cloud, p. ex. AWS ou Azure
- Avoir cinq ans d'expérience en Java
- Scala utile mais pas obligatoire
- Terraform (souhaité)
Nos remerciements :
- Un 13e mois et des ateliers Go`,
    required: 'Java, Kafka, AWS, Azure',
    preferred: 'Scala, Terraform',
    mentioned: 'Go',
    anyOf: ['AWS, Azure'],
    years: { Java: 5 },
  },
];
