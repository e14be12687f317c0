import type { PostingCase } from './posting-case.ts';

/** Postings in Polish, written for these tests. */
export const polish: PostingCase[] = [
  {
    text: `Senior Java Developer

O nas
Jarzębina to ubezpieczyciel z Wrocławia, który obsługuje ponad dwa miliony polis. Oprogramowanie tworzymy sami.

Twój zakres obowiązków
- Tworzenie mikroserwisów w Java i Spring Boot
- Utrzymanie interfejsów REST
- Współpraca z szefem działu

Nasze wymagania
- Minimum 4 lata doświadczenia z Java
- Dobra znajomość PostgreSQL lub Oracle
- Umiejętność pracy z Git i Docker
- Doświadczenie z Kafka będzie dodatkowym atutem
- Język angielski na poziomie B2

Oferujemy
- Elastyczne godziny i pracę zdalną
- Szkolenia, np. z AWS lub Kubernetes`,
    required: 'Java, Spring Boot, REST, PostgreSQL, Oracle Database, Git, Docker',
    preferred: 'Kafka',
    mentioned: 'AWS, Kubernetes',
    anyOf: ['PostgreSQL, Oracle Database'],
    years: { Java: 4 },
  },
  {
    text: `Inżynier DevOps

Opis stanowiska
Będziesz automatyzować naszą infrastrukturę w Terraform, zarządzać klastrami Kubernetes i dbać o procesy CI/CD w GitLab.

Wymagania
Co najmniej trzy lata doświadczenia z systemem Linux.
Znajomość przynajmniej jednej chmury (AWS, Azure lub GCP).
Umiejętność pisania skryptów, np. w Python lub Bash.
Mile widziana znajomość Ansible.
Znajomość Nomad nie jest wymagana.

Benefity
Prywatna opieka medyczna, karta sportowa, kursy z Go.`,
    required: 'Terraform, Kubernetes, CI/CD, GitLab, Linux, AWS, Azure, GCP, Python, Bash',
    preferred: 'Ansible',
    mentioned: 'Nomad, Go',
    anyOf: ['AWS, Azure, GCP', 'Python, Bash'],
    years: { Linux: 3 },
  },
  {
    text: `PROGRAMISTA PHP

OPIS OFERTY
Do naszej agencji w Lublinie szukamy programisty, który będzie tworzył sklepy w PHP i Laravel oraz utrzymywał istniejące strony.

CZEGO OCZEKUJEMY
PHP 8
MySQL
JavaScript
Dwa lata doświadczenia z Laravel

DODATKOWE ATUTY
Vue.js lub React
Docker
Elasticsearch

CO OFERUJEMY
Umowę o pracę
Owocowe wtorki
Miłą atmosferę`,
    required: 'PHP, Laravel, MySQL, JavaScript',
    preferred: 'Vue, React, Docker, Elasticsearch',
    anyOf: ['Vue, React'],
    years: { Laravel: 2 },
  },
  {
    text: `Data Engineer

Kim jesteśmy
Łan prognozuje plony dla spółdzielni. Nasi klienci używają SAP i Excela.

Twoje zadania
• Budowa procesów ETL z użyciem Airflow i dbt
• Modelowanie hurtowni danych w Snowflake
• Wsparcie zespołu analitycznego

Twój profil
• Od 3 do 5 lat doświadczenia z Python
• Bardzo dobra znajomość SQL
• Doświadczenie ze Spark lub podobnym narzędziem
• Znajomość jednego z następujących języków: Scala, Java

Mile widziane
• Kafka
• Terraform

Co zyskujesz
• Wynagrodzenie do 22 000 zł
• Budżet szkoleniowy (AWS, Rust)

Proces rekrutacji
Rozmowa telefoniczna, zadanie w Python lub Go i spotkanie z zespołem.`,
    required: 'ETL, Airflow, dbt, Snowflake, Python, SQL, Spark, Scala, Java',
    preferred: 'Kafka, Terraform',
    mentioned: 'AWS, Rust, Go',
    anyOf: ['Scala, Java'],
    years: { Python: 3 },
  },
  {
    text: `Backend Developer Go – praca zdalna

Cześć! Jesteśmy Drobniaki i ułatwiamy płacenie w kawiarniach. Jest nas dwanaścioro.

Nasz stack: Go, PostgreSQL, Redis, NATS i Kubernetes na GCP.

Czego potrzebujesz
- Co najmniej 2 lata doświadczenia z Go
- Swoboda w pracy z relacyjnymi bazami danych, takimi jak PostgreSQL lub MySQL
- Chęć do nauki

Plusem będzie znajomość gRPC. Atutem jest też doświadczenie z Terraform. Nie musisz znać Rust ani PHP.

Co dostaniesz
- Udziały w firmie
- Miesiąc pracy w roku skąd chcesz`,
    required: 'Go, PostgreSQL, Redis, NATS, Kubernetes, GCP, MySQL',
    preferred: 'gRPC, Terraform',
    mentioned: 'Rust, PHP',
    anyOf: ['PostgreSQL, MySQL'],
    years: { Go: 2 },
  },
  {
    text: `Programista .NET

Zakres obowiązków:
Rozwój modułów w C# i ASP.NET Core
Pisanie zapytań i procedur w SQL Server
Wsparcie użytkowników

Oczekiwania:
Wykształcenie wyższe informatyczne
3-letnie doświadczenie w C#
Azure (wymagane)
Angular (mile widziane)
RabbitMQ lub podobne (mile widziane)

Oferta:
Umowa o pracę, karta lunchowa, kursy Java i Python`,
    required: 'C#, ASP.NET Core, SQL Server, Azure',
    preferred: 'Angular, RabbitMQ',
    mentioned: 'Java, Python',
    years: { 'C#': 3 },
  },
  {
    text: `Starszy programista Python

Rola
Poprowadzisz rozwój naszego systemu rezerwacji napisanego w Python i Django oraz będziesz wspierać dwoje młodszych kolegów.

Kogo szukamy
Masz ponad pięć lat doświadczenia w programowaniu, w tym trzy lata z Python. Dobrze znasz Django lub Flask. Sprawnie pracujesz z PostgreSQL i Redis oraz używasz Docker.

Najlepiej, jeśli pracowałeś już z Celery lub innym podobnym narzędziem. Dodatkowym plusem będzie znajomość Kubernetes. Nie wymagamy doświadczenia w Java.

Dlaczego my
Bo dbamy o kod i o ludzi. W piątki uczymy się razem: teraz jest to Rust.`,
    required: 'Python, Django, Flask, PostgreSQL, Redis, Docker',
    preferred: 'Celery, Kubernetes',
    mentioned: 'Java, Rust',
    anyOf: ['Django, Flask'],
    years: { Python: 3 },
  },
  {
    text: `Inżynier oprogramowania wbudowanego

O firmie
Od 1974 roku produkujemy wodomierze.

Zadania
- Programowanie firmware w C++
- Przesyłanie odczytów przez MQTT do backendu w Node.js
- Przygotowanie integracji w Jenkins

Umiejętności
- C++: konieczne
- Linux: konieczne
- Python: mile widziany
- Rust: będzie atutem
- Docker: opcjonalnie

Warunki
Pełny etat, stołówka, premia roczna`,
    required: 'C++, MQTT, Node.js, Jenkins, Linux',
    preferred: 'Python, Rust, Docker',
  },
  {
    text: `Full Stack Developer Node.js

O stanowisku
Dołączysz do zespołu, który buduje platformę telemedyczną.

Obowiązki
Tworzenie usług w TypeScript i NestJS
Projektowanie schematów GraphQL
Wdrożenia na AWS (ECS, Lambda, S3)

Wymagania
Min. 3 lata doświadczenia w TypeScript
Doświadczenie z bazami NoSQL, na przykład MongoDB lub DynamoDB
Testy w Jest albo Mocha
Dobra komunikacja

Nice to have
Kafka lub RabbitMQ
Znajomość Terraform

Benefity
Ubezpieczenie, siłownia, kursy Kubernetes`,
    required:
      'TypeScript, NestJS, GraphQL, AWS, Amazon ECS, AWS Lambda, Amazon S3, MongoDB, DynamoDB, Jest, Mocha',
    preferred: 'Kafka, RabbitMQ, Terraform',
    mentioned: 'Kubernetes',
    years: { TypeScript: 3 },
  },
  {
    text: `Administrator systemów

Urząd Miasta Brzozów Dolny szuka administratora systemów.

Praca polega na utrzymaniu serwerów Linux, nadzorowaniu usług za pomocą Zabbix i wykonywaniu kopii zapasowych. Kandydat musi mieć udokumentowane doświadczenie z Linux (Debian lub Ubuntu) oraz znać narzędzie do automatyzacji, np. Puppet, Chef lub Ansible. Konieczna jest umiejętność pisania skryptów w Bash. Znajomość VMware będzie mile widziana. Doświadczenie z Windows nie jest konieczne.

Oferujemy umowę na rok oraz szkolenie z Docker.`,
    required: 'Linux, Zabbix, Debian, Ubuntu, Puppet, Chef, Ansible, Bash',
    preferred: 'VMware',
    mentioned: 'Docker',
    anyOf: ['Debian, Ubuntu', 'Puppet, Chef, Ansible'],
  },
];
