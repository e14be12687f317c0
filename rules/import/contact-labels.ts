import { listPhrases } from '../../lib/text/lists.ts';

/** What stands in place of an address that it links to, or before it. */
export const linkLabels = listPhrases(`
  e-mail | email | e-mail me | email me | mail | website | web | site | portfolio | blog | homepage | home | home page
  personal website | personal site | e-mail address | email address | mail address | webseite | internet | site web
  courriel | mél | adresse e-mail | correo | correo electrónico | e-mailadresse | e-mail-adresse | sitio web | página web
  posta elettronica | indirizzo e-mail | sito | sito web | adres e-mail | strona | strona internetowa | www | profile
`);

/** What else stands before a contact; a full stop or a colon behind it is free. */
export const contactLabels = listPhrases(`
  name | full name | first name | last name | surname | phone | phone number | tel | telephone | telephone number | mobile
  mobile phone | mobile number | cell | cell phone | cellphone | cellular | fax | tel/fax | tel./fax | phone/fax | address
  home address | postal address | location | based in | city | residence | place of residence | contact | github | gitlab
  linkedin | linked in | url | twitter | x | stack overflow | stackoverflow | skype | whatsapp | telegram | signal
  bitbucket | xing | orcid | medium | mastodon | t | m | p | e | w | a | h | c | f | ph | mob | o | l | no

  vorname | nachname | telefon | telefonnummer | handy | handynummer | mobil | mobiltelefon | mobilnummer | anschrift
  adresse | wohnort | wohnhaft in | ort | festnetz
  nom | prénom | téléphone | téléphone portable | tél | portable | mobile | domicile | ville
  nombre | apellidos | nombre y apellidos | teléfono | teléfono móvil | móvil | tlf | tfno | dirección | domicilio | ciudad
  nome | nome completo | telefone | telemóvel | celular | morada | endereço | cidade | localidade | tlm
  nome e cognome | cognome | telefono | cellulare | cell | indirizzo | città | residenza
  naam | voornaam | achternaam | telefoon | telefoonnummer | mobiel | gsm | adres | woonplaats
  imię | nazwisko | imię i nazwisko | telefon | telefon komórkowy | numer telefonu | komórka | kom | tel. kom | adres
  adres zamieszkania | miasto | miejsce zamieszkania | nr tel
`);

/** Before the number of a phone inside a firm: "555 0123 ext. 42". */
export const extensionLabels = listPhrases(`
  x | ext | extn | extension | durchwahl | dw | poste | extensión | ramal | interno | int | toestel | wew | wewn | #
`);

/** Facts about a person that a resume has no field for, before a colon. */
export const personalFacts = listPhrases(`
  nationality | citizenship | date of birth | place of birth | date and place of birth | dob | d.o.b | born | birthday
  birth date | age | gender | sex | marital status | civil status | family status | children | religion
  driving license | driving licence | driver's license | driver’s license | visa | visa status | work permit
  work authorization | work authorisation | right to work | residence permit | availability | available from
  notice period | pronouns | salary expectation | salary expectations | desired salary | military service | security clearance
  passport | id number | hobbies | earliest start date | place and date of birth
  geburtsdatum | geburtsort | geboren | geboren am | geb | geburtstag | geburtsdatum/-ort | geburtsdatum und -ort
  staatsangehörigkeit | nationalität | staatsbürgerschaft | familienstand | führerschein | konfession | geschlecht | alter
  verfügbarkeit | kündigungsfrist | gehaltsvorstellung | aufenthaltstitel | arbeitserlaubnis
  date de naissance | lieu de naissance | né le | née le | nationalité | situation familiale | état civil | permis
  permis de conduire | permis b | âge | sexe | disponibilité
  fecha de nacimiento | lugar de nacimiento | nacionalidad | estado civil | carné de conducir | carnet de conducir
  permiso de conducir | edad | sexo | disponibilidad | permiso de trabajo | dni | nie
  data de nascimento | local de nascimento | naturalidade | nacionalidade | carta de condução | idade | disponibilidade
  data di nascita | luogo di nascita | nato il | nata il | luogo e data di nascita | nazionalità | cittadinanza
  stato civile | patente | patente di guida | età | sesso | disponibilità | codice fiscale
  geboortedatum | geboorteplaats | geboren op | nationaliteit | burgerlijke staat | rijbewijs | leeftijd | geslacht
  beschikbaarheid | opzegtermijn
  data urodzenia | miejsce urodzenia | data i miejsce urodzenia | narodowość | obywatelstwo | stan cywilny | prawo jazdy
  wiek | płeć | dostępność | okres wypowiedzenia
`);

/** What says when a document was written or changed. */
export const documentStamps = listPhrases(`
  last update | last updated | last updated on | last update on | updated | updated on | last modified | last revised
  revised | version | as of | status as of | generated on | printed on | created with | stand | letzte aktualisierung
  zuletzt aktualisiert | aktualisiert am | dernière mise à jour | mis à jour le | mise à jour | última actualización
  actualizado | última atualização | atualizado em | ultimo aggiornamento | aggiornato il | aggiornato al
  laatst bijgewerkt | bijgewerkt op | laatste wijziging | ostatnia aktualizacja | aktualizacja | zaktualizowano
`);
