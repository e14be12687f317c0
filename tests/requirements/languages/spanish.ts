import type { PostingCase } from './posting-case.ts';

/** Postings in Spanish, written for these tests. */
export const spanish: PostingCase[] = [
  {
    text: `Desarrollador/a Backend Java

Sobre nosotros
Faro Norte es una empresa de seguros digitales con sede en Gijón. Trabajamos a gran escala, con más de dos millones de pólizas.

¿Qué harás?
- Desarrollar microservicios en Java y Spring Boot
- Mantener nuestras APIs REST
- Colaborar con el jefe de producto

¿Qué buscamos?
- Al menos 4 años de experiencia con Java
- Experiencia con PostgreSQL u Oracle
- Manejo de Git y Docker
- Se valorará experiencia con Kafka
- Inglés fluido

¿Qué ofrecemos?
- Horario flexible y teletrabajo
- Formación en Kubernetes y certificaciones de AWS`,
    required: 'Java, Spring Boot, REST, PostgreSQL, Oracle Database, Git, Docker',
    preferred: 'Kafka',
    mentioned: 'Kubernetes, AWS',
    anyOf: ['PostgreSQL, Oracle Database'],
    years: { Java: 4 },
  },
  {
    text: `Ingeniero DevOps (remoto)

Funciones:
Diseñar y automatizar la infraestructura con Terraform.
Administrar clústeres de Kubernetes y los pipelines de CI/CD en GitLab.
Monitorizar los servicios con Prometheus y Grafana.

Requisitos mínimos:
Tres años de experiencia administrando Linux.
Conocimientos de al menos una nube pública: AWS, Azure o GCP.
Dominio de algún lenguaje de scripting como Python o Bash.

Requisitos deseables:
Ansible.
Experiencia con Helm.

No es necesario conocer Nomad.

Beneficios:
Seguro médico, 25 días de vacaciones, cursos de Go.`,
    required:
      'Terraform, Kubernetes, CI/CD, GitLab, Prometheus, Grafana, Linux, AWS, Azure, GCP, Python, Bash',
    preferred: 'Ansible, Helm',
    mentioned: 'Nomad, Go',
    anyOf: ['AWS, Azure, GCP', 'Python, Bash'],
    years: { Linux: 3 },
  },
  {
    text: `PROGRAMADOR PHP

Descripción de la oferta
Buscamos un programador para incorporarse a nuestro equipo en Valencia. Trabajarás en el desarrollo de tiendas en línea con PHP y Laravel, y darás soporte a proyectos antiguos en Drupal.

Imprescindible
PHP 8
MySQL
JavaScript
2 años de experiencia con Laravel

Valorable
Vue.js o React
Docker
Elasticsearch

Se ofrece
Contrato indefinido
Jornada intensiva en verano
Clases de inglés`,
    required: 'PHP, Laravel, Drupal, MySQL, JavaScript',
    preferred: 'Vue, React, Docker, Elasticsearch',
    anyOf: ['Vue, React'],
    years: { Laravel: 2 },
  },
  {
    text: `Data Engineer

En Olivar Datos ayudamos a cooperativas a predecir sus cosechas. Nuestros clientes usan desde Excel hasta SAP.

Responsabilidades
• Construir procesos ETL con Airflow y dbt
• Modelar el almacén de datos en Snowflake
• Documentar y probar lo que construyes

Qué necesitas
• Experiencia de 3 a 5 años con Python
• SQL avanzado
• Haber trabajado con Spark o con otra herramienta similar
• Conocimiento de alguno de los siguientes lenguajes: Scala, Java

Puntos extra
• Kafka
• Terraform

Qué te ofrecemos
• Salario de 40.000 a 48.000 euros
• Presupuesto anual para cursos (AWS, Rust, lo que quieras)

Cómo es el proceso
Una llamada, una prueba técnica en Python o Go y una entrevista con el equipo.`,
    required: 'ETL, Airflow, dbt, Snowflake, Python, SQL, Spark, Scala, Java',
    preferred: 'Kafka, Terraform',
    mentioned: 'AWS, Rust, Go',
    anyOf: ['Scala, Java'],
    years: { Python: 3 },
  },
  {
    text: `Backend Developer (Go) – startup de pagos

¡Hola! Somos Calderilla y estamos rehaciendo la forma en que los bares cobran. Somos doce, vamos rápido y sin jefes de por medio.

Nuestro stack: Go, PostgreSQL, Redis, NATS y Kubernetes sobre GCP.

Lo que pedimos
- Mínimo dos años programando en Go
- Soltura con bases de datos relacionales (PostgreSQL, MySQL)
- Ganas de aprender

Nos encantaría que además tuvieras experiencia con gRPC o con Terraform. No hace falta que sepas Rust ni PHP.

Lo que damos
- Acciones de la empresa
- Un mes al año desde donde quieras`,
    required: 'Go, PostgreSQL, Redis, NATS, Kubernetes, GCP, MySQL',
    preferred: 'gRPC, Terraform',
    mentioned: 'Rust, PHP',
    years: { Go: 2 },
  },
  {
    text: `Analista Programador .NET

Empresa del sector logístico en México busca analista programador para su oficina de Querétaro.

Actividades a realizar:
1. Desarrollar módulos en C# y ASP.NET Core
2. Crear consultas y procedimientos en SQL Server
3. Atender incidencias de los usuarios

Perfil:
Licenciatura en sistemas o afín
Experiencia mínima de 3 años en C#
Conocimientos en Angular (deseable)
Conocimientos en Azure (indispensable)
RabbitMQ o similar (deseable)

Ofrecemos:
Sueldo base más prestaciones de ley
Capacitación constante en Java y Python`,
    required: 'C#, ASP.NET Core, SQL Server, Azure',
    preferred: 'Angular, RabbitMQ',
    mentioned: 'Java, Python',
    years: { 'C#': 3 },
  },
  {
    text: `Desarrollador Python senior

Misión
Liderarás la evolución de nuestro motor de reservas, escrito en Python con Django, y acompañarás a dos personas más jóvenes del equipo.

Tu perfil
Tienes más de cinco años de experiencia en desarrollo, tres de ellos con Python. Conoces bien Django o Flask. Te manejas con PostgreSQL y Redis y sabes desplegar con Docker.

Idealmente has usado Celery o alguna cola de mensajes parecida. Tener nociones de Kubernetes suma puntos. No se requiere experiencia en Java.

¿Por qué nosotros?
Porque cuidamos el código y a las personas, y porque los viernes dedicamos la tarde a aprender: ahora mismo, Rust.`,
    required: 'Python, Django, Flask, PostgreSQL, Redis, Docker',
    preferred: 'Celery, Kubernetes',
    mentioned: 'Java, Rust',
    anyOf: ['Django, Flask'],
    years: { Python: 3 },
  },
  {
    text: `Ingeniera o ingeniero de software embebido

Quiénes somos
Fabricamos contadores de agua inteligentes desde 1974.

Tareas
- Programar firmware en C++
- Enviar las lecturas por MQTT a nuestro backend en Node.js
- Montar la integración continua con Jenkins

Conocimientos
- C++: imprescindible
- Linux: imprescindible
- Python: deseable
- Rust: se valorará positivamente
- Docker: opcional

Condiciones
Jornada completa, salario según convenio, comedor propio`,
    required: 'C++, MQTT, Node.js, Jenkins, Linux',
    preferred: 'Python, Rust, Docker',
  },
  {
    text: `Full Stack Developer Node.js

Acerca del rol
Te sumarás a un equipo ágil en Buenos Aires que construye una plataforma de telemedicina.

Tus responsabilidades
Desarrollar servicios en TypeScript y NestJS
Diseñar esquemas de GraphQL
Desplegar en AWS (ECS, Lambda, S3)

Requerimientos
Mínimo 3 años de experiencia en TypeScript
Experiencia en bases de datos NoSQL, por ejemplo MongoDB o DynamoDB
Pruebas con Jest o Mocha
Buena comunicación

Sería un plus
Kafka o RabbitMQ
Conocimiento de Terraform

Ventajas
Prepaga para vos y tu familia, gimnasio, cursos de Kubernetes`,
    required:
      'TypeScript, NestJS, GraphQL, AWS, Amazon ECS, AWS Lambda, Amazon S3, MongoDB, DynamoDB, Jest, Mocha',
    preferred: 'Kafka, RabbitMQ, Terraform',
    mentioned: 'Kubernetes',
    years: { TypeScript: 3 },
  },
  {
    text: `Administrador de sistemas

El Ayuntamiento de Villalba del Río convoca un puesto de administrador de sistemas.

El trabajo consiste en mantener los servidores Linux, vigilar los servicios con Zabbix y gestionar las copias de seguridad. El candidato deberá tener experiencia demostrable en Linux (Debian o Ubuntu) y manejar alguna herramienta de automatización, p. ej. Puppet, Chef o Ansible. Es necesario saber escribir scripts en Bash. El conocimiento de VMware será valorado. No se exige experiencia previa en Windows.

Se ofrece contrato de un año prorrogable, jornada de mañana y formación en Docker.`,
    required: 'Linux, Zabbix, Debian, Ubuntu, Puppet, Chef, Ansible, Bash',
    preferred: 'VMware',
    mentioned: 'Docker',
    anyOf: ['Debian, Ubuntu', 'Puppet, Chef, Ansible'],
  },

  {
    text: `Arquitecto/a de Software (Java)

¿Te apetece liderar el cambio tecnológico de una cadena de panaderías con 400 locales?

Tu día a día será:
- Definir la arquitectura de nuestros microservicios (Java, Quarkus)
- Migrar el monolito de WebLogic a Kubernetes
- Acompañar a tres equipos de desarrollo

Nos gustaría que tuvieras:
- Más de 6 años trabajando con Java
- Experiencia sólida en Kafka o RabbitMQ
- Conocimiento profundo de bases de datos: Oracle, PostgreSQL
- Si además conoces Quarkus, mejor que mejor
- Inglés no necesario

Y a cambio tendrás:
- Pan gratis todos los días
- Certificaciones oficiales de AWS y Azure`,
    required: 'Java, Kubernetes, Kafka, RabbitMQ, Oracle Database, PostgreSQL',
    mentioned: 'AWS, Azure',
    years: { Java: 6 },
  },
  {
    text: `SRE / DevOps – Teletrabajo 100 %

Tecnologías con las que trabajarás: Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL.

Para este puesto necesitamos a alguien que haya administrado clústeres de Kubernetes en producción, que programe herramientas en Go o Python y que conozca AWS. Es muy recomendable haber trabajado con Istio o Linkerd. Windows no lo tocamos.

Qué hay para ti: semana de cuatro días en agosto, un portátil a tu elección (Mac o Linux) y la posibilidad de asistir a congresos de Rust y de Kafka.`,
    required: 'Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL, Python, AWS',
    preferred: 'Istio, Linkerd',
    mentioned: 'Rust, Kafka',
    anyOf: ['Go, Python', 'Istio, Linkerd'],
  },
  {
    text: `Prácticas de desarrollo backend

Qué aprenderás
• Crear servicios con Python y FastAPI
• Probar tu código con pytest
• Automatizar con GitHub Actions

Quién puede presentarse
• Estudiantes de informática o de un ciclo de DAM/DAW
• Con nociones de Python o Java
• Que entiendan SQL
• Conocer Docker ayuda, aunque no es obligatorio

Qué recibes
• 900 euros al mes
• Charlas internas sobre Kafka y Kubernetes`,
    required: 'Python, FastAPI, pytest, GitHub Actions, Java, SQL',
    preferred: 'Docker',
    mentioned: 'Kafka, Kubernetes',
    anyOf: ['Python, Java'],
  },
  {
    text: `DBA PostgreSQL

Importante grupo de aguas precisa incorporar un DBA en su sede de Zaragoza.

Se responsabilizará de:
Administración de 120 bases de datos PostgreSQL y SQL Server
Planes de copia y recuperación
Soporte a los equipos de desarrollo

Experiencia y conocimientos requeridos:
Mínimo cuatro años como DBA de PostgreSQL
Linux a nivel de administración (imprescindible)
Ansible o Puppet (deseable)
Patroni (no excluyente)

Se ofrece: incorporación inmediata, contrato indefinido, formación en Kubernetes.`,
    required: 'PostgreSQL, SQL Server, Linux',
    preferred: 'Ansible, Puppet',
    mentioned: 'Kubernetes',
    anyOf: ['Ansible, Puppet'],
    years: { PostgreSQL: 4 },
  },
  {
    text: `Full Stack TypeScript en Saúco Viajes

Estamos rehaciendo nuestro motor de reservas: dejamos atrás PHP y jQuery y apostamos por TypeScript, Node.js y React.

Lo imprescindible
✔ TypeScript en cliente y servidor
✔ Node.js, a ser posible con NestJS
✔ PostgreSQL / MySQL
✔ 2 años con React

Lo que suma
✔ Elasticsearch
✔ Playwright o Cypress

Lo que te llevas
✔ Viajes con descuento
✔ Ordenador nuevo`,
    required: 'TypeScript, Node.js, React, PostgreSQL, MySQL',
    preferred: 'NestJS, Elasticsearch, Playwright, Cypress',
    mentioned: 'PHP, jQuery',
    anyOf: ['PostgreSQL, MySQL', 'Playwright, Cypress'],
    years: { React: 2 },
  },

  {
    text: `Desarrolladora o desarrollador Java – Bilbao

Conocimientos técnicos
- Java 17 y, si puede ser, Kotlin
- PostgreSQL o MariaDB
- Mínimo cuatro años con Spring Boot
- Docker en el día a día

Se tendrá en cuenta
- Helm, Keycloak

Te ofrecemos
- Chef propio en el comedor
- Iniciación a Rust para curiosos`,
    required: 'Java, PostgreSQL, MariaDB, Spring Boot, Docker',
    preferred: 'Kotlin, Helm, Keycloak',
    mentioned: 'Rust',
    not: 'Chef',
    anyOf: ['PostgreSQL, MariaDB'],
    years: { 'Spring Boot': 4 },
  },
  {
    text: `¡Necesitamos refuerzos en sistemas!
Administrarás nuestros servidores Linux y automatizarás con Ansible.
Hay que saber Bash o Python.
Si conoces Kubernetes, mejor.
Azure no se usa aquí.
A cambio: 32 días de vacaciones y cursos de Terraform.`,
    required: 'Linux, Ansible, Bash, Python',
    preferred: 'Kubernetes',
    mentioned: 'Azure, Terraform',
    anyOf: ['Bash, Python'],
  },
  {
    text: `Programador backend

Qué te pedimos
* Llevar al menos 2 años programando en Python
* Haber usado un bróker de mensajes (Kafka, RabbitMQ u otro)
* Git

Qué nos haría ilusión
* Experiencia con FastAPI
* Bases de Go

Qué te vas a encontrar
* Un equipo sin jefes gritones
* Certificaciones de AWS pagadas`,
    required: 'Python, Kafka, RabbitMQ, Git',
    preferred: 'FastAPI, Go',
    mentioned: 'AWS',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Python: 2 },
  },
  {
    text: `Arquitecta de software
Te encargarás de:
- Diseñar aplicaciones distribuidas en Java con Kafka
Pedimos:
- Conocer al menos una nube, p. ej. AWS o Azure
- Cinco años de experiencia en Java
- Scala es útil, pero no obligatorio
- Terraform (se valora)
Te lo agradecemos con:
- Paga extra y talleres de Go`,
    required: 'Java, Kafka, AWS, Azure',
    preferred: 'Scala, Terraform',
    mentioned: 'Go',
    anyOf: ['AWS, Azure'],
    years: { Java: 5 },
  },
];
