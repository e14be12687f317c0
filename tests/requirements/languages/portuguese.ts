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
];
