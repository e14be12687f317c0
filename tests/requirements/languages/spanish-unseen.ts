import type { PostingCase } from './posting-case.ts';

/** Further postings in Spanish, written after the cues. */
export const spanishUnseen: PostingCase[] = [
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
];
