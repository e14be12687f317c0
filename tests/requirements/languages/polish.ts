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

  {
    text: `Architekt oprogramowania Java

Chcesz odmienić technologię sieci 400 piekarni?

Twój tydzień:
- Określasz architekturę naszych mikroserwisów (Java, Quarkus)
- Przenosisz monolit z WebLogic na Kubernetes
- Wspierasz trzy zespoły

Pasujesz do nas, jeśli:
- od ponad 6 lat pracujesz z Java
- dobrze znasz Kafka lub RabbitMQ
- masz dużą wiedzę o Oracle i PostgreSQL
- mówisz po polsku

Ucieszymy się, jeśli także:
- znasz GraphQL
- pracowałeś z Keycloak

W zamian dostajesz:
- Świeży chleb każdego dnia
- Certyfikaty AWS i Azure`,
    required: 'Java, Kubernetes, Kafka, RabbitMQ, Oracle Database, PostgreSQL',
    preferred: 'GraphQL, Keycloak',
    mentioned: 'AWS, Azure',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Java: 6 },
  },
  {
    text: `SRE – praca zdalna

Technologie, z którymi będziesz pracować: Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL.

Potrzebujemy osoby, która zarządzała klastrami Kubernetes na produkcji, pisze narzędzia w Go lub Python i zna AWS. Kandydaci po pracy z Istio lub Linkerd mają pierwszeństwo. Windows nie ruszamy.

Co z tego masz: czterodniowy tydzień w sierpniu, laptop do wyboru (Mac albo Linux) i wyjazdy na konferencje o Rust i Kafka.`,
    required: 'Kubernetes, Terraform, Go, Prometheus, Loki, PostgreSQL, Python, AWS',
    preferred: 'Istio, Linkerd',
    mentioned: 'Rust, Kafka',
    anyOf: ['Go, Python', 'Istio, Linkerd'],
  },
  {
    text: `Staż: programowanie backendu

Czego się nauczysz
• Tworzenia usług w Python i FastAPI
• Testowania kodu w pytest
• Automatyzacji w GitHub Actions

Dla kogo
• Dla studentów informatyki
• Z podstawami Python lub Java
• Rozumiejących SQL
• Znajomość Docker pomoże, ale nie jest obowiązkowa

Co dostajesz
• 4500 zł miesięcznie
• Wewnętrzne spotkania o Kafka i Kubernetes`,
    required: 'Python, FastAPI, pytest, GitHub Actions, Java, SQL',
    preferred: 'Docker',
    mentioned: 'Kafka, Kubernetes',
    anyOf: ['Python, Java'],
  },
  {
    text: `Administrator baz danych PostgreSQL

Wodociągi Trzcińskie poszukują do swojej siedziby administratora baz danych.

Osoba na tym stanowisku odpowiada za:
Administrację 120 bazami PostgreSQL i SQL Server
Plany kopii i odtwarzania
Pomoc zespołom programistów

Od kandydatów oczekujemy:
Co najmniej czteroletniego doświadczenia z PostgreSQL
Linux na poziomie administracji (warunek konieczny)
Ansible lub Puppet (atut)
Patroni (niewymagane)

Zapewniamy: szybki start, umowę na czas nieokreślony, szkolenie z Kubernetes.`,
    required: 'PostgreSQL, SQL Server, Linux',
    preferred: 'Ansible, Puppet',
    mentioned: 'Patroni, Kubernetes',
    anyOf: ['Ansible, Puppet'],
    years: { PostgreSQL: 4 },
  },
  {
    text: `Full Stack TypeScript w Bez Podróże

Budujemy system rezerwacji od nowa: żegnamy PHP i jQuery, witamy TypeScript, Node.js i React.

Bez tego ani rusz
✔ TypeScript po stronie klienta i serwera
✔ Node.js, najlepiej z NestJS
✔ PostgreSQL / MySQL
✔ 2 lata z React

To robi różnicę
✔ Elasticsearch
✔ Playwright lub Cypress

To bierzesz do domu
✔ Podróże ze zniżką
✔ Nowy laptop`,
    required: 'TypeScript, Node.js, React, PostgreSQL, MySQL',
    preferred: 'NestJS, Elasticsearch, Playwright, Cypress',
    anyOf: ['PostgreSQL, MySQL', 'Playwright, Cypress'],
    years: { React: 2 },
  },

  {
    text: `Programista / programistka Java – Gdańsk

Umiejętności techniczne
- Java 17 i w miarę możliwości Kotlin
- PostgreSQL lub MariaDB
- Minimum cztery lata ze Spring Boot
- Docker na co dzień

Dodatkowo punktujemy
- Helm, Keycloak

U nas znajdziesz
- Własną kuchnię z szefem
- Kurs Rust dla chętnych`,
    required: 'Java, PostgreSQL, MariaDB, Spring Boot, Docker',
    preferred: 'Kotlin, Helm, Keycloak',
    mentioned: 'Rust',
    anyOf: ['PostgreSQL, MariaDB'],
    years: { 'Spring Boot': 4 },
  },
  {
    text: `Szukamy wsparcia w administracji!
Będziesz zarządzać naszymi serwerami Linux i automatyzować pracę w Ansible.
Trzeba znać Bash lub Python.
Jeśli znasz Kubernetes, tym lepiej.
Azure u nas nie używamy.
W zamian: 26 dni urlopu i kursy z Terraform.`,
    required: 'Linux, Ansible, Bash, Python',
    preferred: 'Kubernetes',
    mentioned: 'Azure, Terraform',
    anyOf: ['Bash, Python'],
  },
  {
    text: `Programista backend

Czego od Ciebie oczekujemy
* Programujesz w Python od co najmniej 2 lat
* Używałeś brokera wiadomości (Kafka, RabbitMQ lub inny)
* Git

Co nas ucieszy
* Doświadczenie z FastAPI
* Podstawy Go

Co na Ciebie czeka
* Zespół bez krzyku
* Certyfikaty AWS na nasz koszt`,
    required: 'Python, Kafka, RabbitMQ, Git',
    preferred: 'FastAPI, Go',
    mentioned: 'AWS',
    anyOf: ['Kafka, RabbitMQ'],
    years: { Python: 2 },
  },
  {
    text: `Architekt oprogramowania
Zajmiesz się:
- Projektowaniem rozproszonych aplikacji w Java z Kafka
Wymagamy:
- Znajomości co najmniej jednej chmury, np. AWS lub Azure
- Pięciu lat doświadczenia z Java
- Scala przydatna, ale nieobowiązkowa
- Terraform (mile widziany)
Dziękujemy:
- Trzynastą pensją i warsztatami z Go`,
    required: 'Java, Kafka, AWS, Azure',
    preferred: 'Scala, Terraform',
    mentioned: 'Go',
    anyOf: ['AWS, Azure'],
    years: { Java: 5 },
  },
];
