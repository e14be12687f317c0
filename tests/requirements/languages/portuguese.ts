import type { PostingCase } from './posting-case.ts';

/** Postings in Portuguese, of Portugal and of Brazil, written for these tests. */
export const portuguese: PostingCase[] = [
  {
    text: `Desenvolvedor Backend Java Pleno

Sobre a empresa
A Rio Manso é uma fintech de Belo Horizonte. Nossa missão é levar crédito a pequenos produtores, com rapidez e em larga escala.

Responsabilidades e atribuições
- Desenvolver microsserviços em Java com Spring Boot
- Manter e evoluir APIs REST
- Participar do rodízio de plantão

Requisitos e qualificações
- Pelo menos 4 anos de experiência com Java
- Conhecimento em PostgreSQL ou MySQL
- Domínio de Git e Docker
- Vivência com mensageria (Kafka, RabbitMQ)

Diferenciais
- Kubernetes
- Experiência com Terraform
- Conhecimento em Kotlin será um diferencial

Benefícios
- Vale-refeição, plano de saúde, Gympass
- Cursos de AWS e Go`,
    required: 'Java, Spring Boot, REST, PostgreSQL, MySQL, Git, Docker, Kafka, RabbitMQ',
    preferred: 'Kubernetes, Terraform, Kotlin',
    mentioned: 'AWS, Go',
    anyOf: ['PostgreSQL, MySQL', 'Kafka, RabbitMQ'],
    years: { Java: 4 },
  },
  {
    text: `Engenheiro DevOps (m/f) – Porto

O que vais fazer
Vais automatizar a nossa infraestrutura com Terraform, gerir os clusters de Kubernetes e cuidar dos pipelines de CI/CD no GitLab.

O que procuramos
Experiência mínima de três anos com Linux.
Conhecimentos de pelo menos uma cloud: AWS, Azure ou GCP.
À vontade com uma linguagem de scripting, como Python ou Bash.
É valorizada a experiência com Ansible.
Não é necessário conhecer Nomad.

O que oferecemos
Seguro de saúde, 25 dias de férias e formação em Rust.`,
    required: 'Terraform, Kubernetes, CI/CD, GitLab, Linux, AWS, Azure, GCP, Python, Bash',
    preferred: 'Ansible',
    mentioned: 'Nomad, Rust',
    anyOf: ['AWS, Azure, GCP', 'Python, Bash'],
    years: { Linux: 3 },
  },
  {
    text: `PROGRAMADOR PHP

DESCRIÇÃO DA VAGA
Buscamos uma pessoa para o time de comércio eletrônico. Você vai desenvolver em PHP e Laravel e dar manutenção em sistemas legados.

OBRIGATÓRIO
PHP 8
MySQL
JavaScript
Dois anos de experiência com Laravel

DESEJÁVEL
Vue.js ou React
Docker
Elasticsearch

OFERECEMOS
Contratação CLT
Vale-transporte
Horário flexível`,
    required: 'PHP, Laravel, MySQL, JavaScript',
    preferred: 'Vue, React, Docker, Elasticsearch',
    anyOf: ['Vue, React'],
    years: { Laravel: 2 },
  },
  {
    text: `Engenheiro(a) de Dados

Quem somos
A Seara Azul faz previsões de safra para cooperativas. Os nossos clientes usam SAP e Excel.

As tuas responsabilidades
• Construir pipelines ETL com Airflow e dbt
• Modelar o data warehouse no Snowflake
• Apoiar a equipa de análise

O teu perfil
• 3 a 5 anos de experiência com Python
• SQL avançado
• Experiência com Spark ou ferramenta similar
• Domínio de uma das seguintes linguagens: Scala, Java

Será uma mais-valia
• Kafka
• Terraform

O que temos para ti
• Salário competitivo
• Orçamento anual para formações (AWS, Rust)

Processo de recrutamento
Uma conversa, um exercício em Python ou Go e uma entrevista final.`,
    required: 'ETL, Airflow, dbt, Snowflake, Python, SQL, Spark, Scala, Java',
    preferred: 'Kafka, Terraform',
    mentioned: 'AWS, Rust, Go',
    anyOf: ['Scala, Java'],
    years: { Python: 3 },
  },
  {
    text: `Pessoa Desenvolvedora Go – 100% remoto

Oi! A Troco Miúdo é uma startup de pagamentos. Somos doze pessoas e acreditamos em autonomia.

Nossa stack: Go, PostgreSQL, Redis, NATS e Kubernetes no GCP.

O que esperamos de você:
- No mínimo dois anos de experiência com Go
- Familiaridade com bancos de dados relacionais, por exemplo PostgreSQL ou MySQL
- Vontade de aprender

É um plus se você já trabalhou com gRPC. Experiência com Terraform também conta pontos. Você não precisa saber Rust nem PHP.

O que você encontra aqui:
- Auxílio home office
- Participação nos lucros`,
    required: 'Go, PostgreSQL, Redis, NATS, Kubernetes, GCP, MySQL',
    preferred: 'gRPC, Terraform',
    mentioned: 'Rust, PHP',
    anyOf: ['PostgreSQL, MySQL'],
    years: { Go: 2 },
  },
  {
    text: `Analista Desenvolvedor .NET

Principais atividades:
Desenvolver módulos em C# e ASP.NET Core
Criar consultas e procedures em SQL Server
Atender chamados dos usuários

Pré-requisitos:
Superior completo em TI
Experiência de 3 anos em C#
Azure (obrigatório)
Angular (desejável)
RabbitMQ ou similar (desejável)

Local: Curitiba, híbrido
Benefícios: vale-alimentação, plano odontológico, treinamentos em Java e Python`,
    required: 'C#, ASP.NET Core, SQL Server, Azure',
    preferred: 'Angular, RabbitMQ',
    mentioned: 'Java, Python',
    years: { 'C#': 3 },
  },
  {
    text: `Programador Python sénior

A função
Vais liderar a evolução do nosso motor de reservas, escrito em Python com Django, e acompanhar dois colegas mais novos.

Requisitos
Tens mais de cinco anos de experiência em desenvolvimento, três dos quais com Python. Conheces bem Django ou Flask. Dominas PostgreSQL e Redis e sabes usar Docker.

Idealmente já usaste Celery ou uma fila de mensagens equivalente. Ter noções de Kubernetes é uma vantagem. Não exigimos experiência em Java.

Porquê juntares-te a nós?
Porque cuidamos do código e das pessoas. À sexta-feira aprendemos juntos: de momento, Rust.`,
    required: 'Python, Django, Flask, PostgreSQL, Redis, Docker',
    preferred: 'Celery, Kubernetes',
    mentioned: 'Java, Rust',
    anyOf: ['Django, Flask'],
    years: { Python: 3 },
  },
  {
    text: `Engenheiro de Software Embarcado

Sobre nós
Fabricamos medidores de água desde 1974.

Atividades
- Programar firmware em C++
- Enviar as leituras por MQTT para o backend em Node.js
- Montar a integração contínua com Jenkins

Conhecimentos técnicos
- C++: essencial
- Linux: essencial
- Python: desejável
- Rust: será considerado um diferencial
- Docker: opcional

Condições
Contrato sem termo, refeitório, transporte da empresa`,
    required: 'C++, MQTT, Node.js, Jenkins, Linux',
    preferred: 'Python, Rust, Docker',
  },
  {
    text: `Desenvolvedor Full Stack Node.js

Sobre a vaga
Você fará parte de um time ágil que constrói uma plataforma de telemedicina.

Suas responsabilidades
Desenvolver serviços em TypeScript e NestJS
Projetar esquemas GraphQL
Fazer deploy na AWS (ECS, Lambda, S3)

O que você precisa ter
Mínimo de 3 anos de experiência em TypeScript
Experiência com bancos NoSQL, como MongoDB ou DynamoDB
Testes com Jest ou Mocha
Boa comunicação

Pontos extras
Kafka ou RabbitMQ
Conhecimentos de Terraform

O que oferecemos
Plano de saúde, auxílio-creche, cursos de Kubernetes`,
    required:
      'TypeScript, NestJS, GraphQL, AWS, Amazon ECS, AWS Lambda, Amazon S3, MongoDB, DynamoDB, Jest, Mocha',
    preferred: 'Kafka, RabbitMQ, Terraform',
    mentioned: 'Kubernetes',
    years: { TypeScript: 3 },
  },
  {
    text: `Administrador de Sistemas

A Câmara Municipal de Vila Serena abre concurso para administrador de sistemas.

O trabalho consiste em manter os servidores Linux, acompanhar os serviços com Zabbix e gerir as cópias de segurança. O candidato deverá ter experiência comprovada em Linux (Debian ou Ubuntu) e dominar uma ferramenta de automação, p. ex. Puppet, Chef ou Ansible. É necessário saber escrever scripts em Bash. O conhecimento de VMware será valorizado. Não é exigida experiência prévia em Windows.

Oferece-se contrato de um ano renovável e formação em Docker.`,
    required: 'Linux, Zabbix, Debian, Ubuntu, Puppet, Chef, Ansible, Bash',
    preferred: 'VMware',
    mentioned: 'Docker',
    anyOf: ['Debian, Ubuntu', 'Puppet, Chef, Ansible'],
  },

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

  {
    text: `Desenvolvedora ou desenvolvedor Java – Recife

Competências técnicas
- Java 17 e, se possível, Kotlin
- PostgreSQL ou MariaDB
- Mínimo de quatro anos com Spring Boot
- Docker no dia a dia

Será considerado um plus
- Helm, Keycloak

Nossos mimos
- Chef próprio no refeitório
- Iniciação a Rust para curiosos`,
    required: 'Java, PostgreSQL, MariaDB, Spring Boot, Docker',
    preferred: 'Kotlin, Helm, Keycloak',
    mentioned: 'Rust',
    not: 'Chef',
    anyOf: ['PostgreSQL, MariaDB'],
    years: { 'Spring Boot': 4 },
  },
  {
    text: `Precisamos de reforços na infraestrutura!
Você vai administrar nossos servidores Linux e automatizar com Ansible.
É preciso saber Bash ou Python.
Se você conhece Kubernetes, melhor ainda.
Azure não é usado aqui.
Em troca: 30 dias de férias e cursos de Terraform.`,
    required: 'Linux, Ansible, Bash, Python',
    preferred: 'Kubernetes',
    mentioned: 'Azure, Terraform',
    anyOf: ['Bash, Python'],
  },
  {
    text: `Programador backend

O que pedimos
* Pelo menos 2 anos a programar em Python
* Ter usado um broker de mensagens (Kafka, RabbitMQ ou outro)
* Git

O que nos deixaria felizes
* Experiência com FastAPI
* Bases de Go

O que vais encontrar
* Uma equipa sem chefes aos gritos
* Certificações AWS pagas`,
    required: 'Python, Kafka, RabbitMQ, Git',
    preferred: 'FastAPI, Go',
    mentioned: 'AWS',
    not: 'Chef',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Python: 2 },
  },
  {
    text: `Arquiteta de software
Ficará encarregue de:
- Desenhar aplicações distribuídas em Java com Kafka
Pedimos:
- Conhecer pelo menos uma cloud, p. ex. AWS ou Azure
- Cinco anos de experiência em Java
- Scala é útil, mas não obrigatório
- Terraform (valoriza-se)
Agradecemos com:
- Subsídio de férias e workshops de Go`,
    required: 'Java, Kafka, AWS, Azure',
    preferred: 'Scala, Terraform',
    mentioned: 'Go',
    anyOf: ['AWS, Azure'],
    years: { Java: 5 },
  },
];
