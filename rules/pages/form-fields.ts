import type { FormFieldWords } from '../../lib/panel/recognise-field.ts';

/** How application forms name what a resume has, and how they tell programs of it (`given-name`). */
export const formFieldWords: FormFieldWords = {
  firstName: [
    ...['first name', 'given name', 'forename', 'preferred first name', 'legal first name', 'firstname'],
    ...['vorname', 'prénom', 'nombre', 'voornaam', 'förnamn', 'imię', 'primeiro nome', 'fornavn'],
  ],
  lastName: [
    ...['last name', 'family name', 'surname', 'legal last name', 'lastname'],
    ...['nachname', 'familienname', 'nom de famille', 'apellido', 'apellidos', 'achternaam', 'efternamn'],
    ...['nazwisko', 'sobrenome', 'cognome', 'etternavn'],
  ],
  fullName: [
    ...['name', 'full name', 'your name', 'legal name', 'full legal name', 'first and last name', 'fullname'],
    ...['vollständiger name', 'nom', 'nom complet', 'nom et prénom', 'nombre completo', 'nombre y apellidos'],
    ...['volledige naam', 'naam', 'namn', 'imię i nazwisko', 'nome completo', 'nome e cognome', 'navn'],
  ],
  email: ['email', 'e mail', 'email address', 'correo electrónico', 'adresse mail', 'courriel', 'e post'],
  phone: [
    ...['phone', 'phone number', 'mobile', 'mobile number', 'telephone', 'cell phone', 'tel'],
    ...[
      'telefon',
      'telefonnummer',
      'téléphone',
      'teléfono',
      'telefoon',
      'telefono',
      'telefone',
      'handynummer',
    ],
  ],
  city: [
    ...['city', 'town', 'city of residence', 'location city', 'address level2'],
    ...['stadt', 'ort', 'wohnort', 'ville', 'ciudad', 'stad', 'miasto', 'cidade', 'città', 'woonplaats'],
  ],
  place: [
    ...['location', 'current location', 'where are you based', 'where are you located', 'place of residence'],
    ...[
      'where do you live',
      'home address',
      'address',
      'adresse',
      'dirección',
      'standort',
      'adres',
      'indirizzo',
    ],
  ],
  country: [...['country', 'country of residence', 'country name', 'land', 'pays', 'país', 'kraj', 'paese']],
  postalCode: ['zip', 'zip code', 'postal code', 'postcode', 'plz', 'postleitzahl', 'code postal'],
  linkedin: [
    'linkedin',
    'linkedin profile',
    'linkedin url',
    'linked in',
    'link to your linkedin',
    'your linkedin profile',
  ],
  github: ['github', 'github url', 'github profile', 'git hub', 'link to your github', 'your github profile'],
  website: [
    ...['website', 'portfolio', 'personal website', 'website url', 'portfolio url', 'blog', 'personal site'],
    ...['other website', 'homepage', 'webseite', 'site web', 'sitio web', 'portfolio website'],
  ],
  company: [
    ...['current company', 'current employer', 'company', 'employer', 'most recent employer', 'organization'],
    ...['most recent company', 'current or most recent employer', 'company name', 'org'],
    ...['aktueller arbeitgeber', 'arbeitgeber', 'entreprise actuelle', 'empresa actual', 'huidige werkgever'],
  ],
  title: [
    ...['current title', 'job title', 'current job title', 'current position', 'current role'],
    ...['most recent title', 'organization title', 'headline'],
    ...['aktuelle position', 'berufsbezeichnung', 'poste actuel', 'puesto actual', 'functie'],
  ],
  years: [
    ...['years of experience', 'total years of experience', 'years of professional experience'],
    ...['years of relevant experience', 'how many years of experience do you have', 'berufserfahrung'],
    ...['années d’expérience', 'años de experiencia', 'jahre berufserfahrung'],
  ],
  school: [
    'school',
    'university',
    'college',
    'institution',
    'school or university',
    'hochschule',
    'université',
  ],
  degree: [
    'degree',
    'highest degree',
    'level of education',
    'highest level of education',
    'abschluss',
    'diplôme',
  ],
};
