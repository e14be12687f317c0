import { defineExpression } from '../../lib/text/expression.ts';

/** How a page says that its posting was taken down. */
export const closedNote = defineExpression({
  cases: [
    [
      'no longer (?:available|open|active|accepting|posted|exist|online|valid|listed)',
      'This position is no longer available.',
    ],
    ['status: ?(?:expired|closed)', 'STATUS: EXPIRED'],
    [
      '(?:openings?|positions?|hiring|applications?)(?: (?:is|are|has been|have been))?(?: currently)? (?:on hold|paused|suspended)',
      'All our openings are on hold',
    ],
    ['cannot be viewed', 'The job you requested cannot be viewed.'],
    [
      '(?:has|have|is|was)(?: now| already| been){0,2} (?:filled|closed|removed|deactivated|archived)',
      'This position has been filled.',
      'This role is now closed',
    ],
    ['(?:has|is|was|have) (?:now )?expired', 'This posting has expired.'],
    ['not accepting (?:applications|applicants)', 'Not accepting applications'],
    ['applications? (?:are|is|have|has) (?:now )?(?:been )?closed', 'Applications are closed'],
    [
      '(?:job|posting|position|vacancy|listing|ad|advert)(?: is)? (?:closed|expired|filled|not found)',
      'Job expired',
      'Vacancy closed',
    ],
    [
      'nicht mehr (?:verfügbar|online|aktiv|aktuell|ausgeschrieben)',
      'Diese Stelle ist nicht mehr verfügbar.',
    ],
    ['(?:bereits|schon) (?:besetzt|vergeben)', 'Die Stelle ist bereits besetzt.'],
    ['(?:anzeige|stelle|stellenanzeige|angebot)[^.]{0,40} abgelaufen', 'Diese Stellenanzeige ist abgelaufen'],
    ["n['’]est plus (?:disponible|en ligne|active|d['’]actualité)", "Cette offre n'est plus disponible"],
    ['(?:a été pourvu|est pourvu|a expiré|est expirée)', 'Ce poste a été pourvu', "L'offre a expiré"],
    ['ya no (?:está|acepta)', 'Esta oferta ya no está disponible'],
    ['(?:ha|está) (?:caducado|cerrada|expirado)', 'La oferta ha caducado'],
    ['(?:não está mais|vaga (?:encerrada|expirada))', 'Vaga encerrada'],
    ['non è più (?:disponibile|attiva)', "L'offerta non è più disponibile"],
    [
      'niet meer (?:beschikbaar|actief|online)|vacature is (?:verlopen|vervuld|gesloten)',
      'Deze vacature is niet meer beschikbaar',
    ],
    ['(?:oferta|ogłoszenie)[^.]{0,30} (?:wygasł|nieaktualn|zakończon)', 'Oferta pracy wygasła'],
  ],
  frame: (cases) => String.raw`(?<![\p{L}\p{N}])(?:${cases})`,
});
