import type { PostingCase } from './posting-case.ts';

/** Further postings in French, written after the cues. */
export const frenchUnseen: PostingCase[] = [
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
];
