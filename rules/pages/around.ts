import type { AroundCues } from '../../lib/posting/page-knowledge.ts';
import { defineExpression } from '../../lib/text/expression.ts';

const JOBS = '[-_]?(?:jobs?|openings|positions|roles|vacanc|offers|offres|stellen)';

/** The class name or id of a part that stands around a text: consent, other jobs, sharing, signing in. */
export const aroundNames = defineExpression({
  cases: [
    ['cookie', 'cookie-banner'],
    ['consent', 'consent-layer'],
    ['onetrust', 'onetrust-pc-sdk'],
    ['usercentrics', 'usercentrics-root'],
    ['didomi', 'didomi-host'],
    ['gdpr', 'gdpr-note'],
    ['newsletter', 'newsletter-form'],
    ['subscribe', 'subscribe-box'],
    ['breadcrumb', 'breadcrumbs'],
    [`similar${JOBS}`, 'similar-jobs'],
    [`related${JOBS}`, 'relatedPositions'],
    [`recommended${JOBS}`, 'recommended_roles'],
    [`other${JOBS}`, 'other-offres'],
    [`more${JOBS}`, 'more-stellen'],
    ['job-?alert', 'job-alert', 'jobAlertForm'],
    ['share-?(?:buttons?|bar|links?|job|this)', 'share-buttons', 'shareThis'],
    ['social-?(?:share|links?|media)', 'social-links'],
    ['sign-?in', 'sign-in-panel'],
    ['site-?(?:header|nav)', 'site-header'],
    ['(?:^|[-_ ])footer', 'page-footer'],
    ['disclaimer', 'legal-disclaimer'],
  ],
  frame: (cases) => cases,
  flags: 'i',
});

/** The class name or id of a layer that lies over the page. */
export const layerNames = defineExpression({
  cases: [
    ['pop-?up', 'legalPopUp'],
    ['modal', 'modal-body'],
    ['lightbox', 'lightbox-content'],
    ['drawer', 'job-drawer'],
  ],
  frame: (cases) => cases,
  flags: 'i',
});

/** The heading of a part that is never of the posting: other jobs, alerts, people, articles. */
export const aroundHeadings = defineExpression({
  cases: [
    [
      String.raw`(?:similar|related|recommended|more|other|latest|recent|featured|suggested|popular|open|all|nearby|new) (?:[\w-]+ )?(?:jobs?|openings|positions|roles|vacancies|opportunities|searches|postings)`,
      'Similar jobs',
      'More engineering roles at Marlow',
    ],
    [
      '(?:people|others|candidates|job ?seekers) (?:who viewed|also)',
      'People also viewed',
      'Candidates also applied to',
    ],
    ['you (?:may|might) (?:also )?(?:like|be interested)', 'You may also like'],
    ['jobs? (?:you|for you|like this|from|at|near|recommended|by)', 'Jobs you may like', 'Jobs like this'],
    ['explore (?:similar|other|more|all|open)', 'Explore more roles'],
    [
      '(?:set|create|get|sign up for|receive) (?:a |an |your )?(?:job |email |new )*(?:alerts?|notif)',
      'Set alert for similar jobs',
      'Get job alerts',
    ],
    ['job alerts?', 'Job alerts'],
    ['people you (?:can|may)', 'People you can reach out to'],
    ['meet the hiring', 'Meet the hiring team'],
    ['how you (?:fit|match)', 'How you fit this job'],
    [
      '(?:career|hiring|interview|job search) (?:guide|advice|tips|resources|articles|questions)',
      'Career Guide articles',
    ],
    ['(?:share|report|print|save) (?:this )?(?:job|position|posting|page|role|vacancy)', 'Share this job'],
    ['(?:sign|log) ?in', 'Sign in to see more'],
    ['join (?:our )?talent (?:network|community|pool)', 'Join our talent community'],
    ['subscribe', 'Subscribe to our newsletter'],
    ['browse', 'Browse by category'],
    ['recommended (?:while|for you)', 'Recommended while you read'],
    ['also (?:open|at)\\b', 'Also open:'],
    ['follow-?ups?', 'Follow-ups'],
    ['salar(?:y|ies) (?:insights?|nearby|in|for)', 'Salary insight for Glasgow'],
    ['learn (?:the|new) skills', 'Learn the skills of tomorrow'],
    ['(?:job ?seekers|people|others) (?:in|near)', 'Job seekers in Cork also search for'],
    ['look at these', 'Look at these, too'],
    ['cut down on', 'Cut down on your search'],
    ['(?:other|more) teams', 'Other teams are hiring'],
    ['elsewhere at', 'Elsewhere at Marlow'],
    ["(?:we are |we’re |we're )?also hiring", 'Also hiring'],
    ['not (?:the right|quite right|what you)', 'Not the right one?'],
    ['(?:advertisement|sponsored|anzeige|werbung|publicité|advertentie|reklama)\\s*$', 'Advertisement'],
    ['what (?:people|employees|others) say', 'What people say about Marlow'],
    ['(?:comments|replies|kommentare|antworten|commentaires|leave a (?:comment|reply))\\s*$', '3 comments'],
    ['(?:read|up) next', 'Read next'],
    ['get (?:jobs|new jobs)', 'Get jobs like this by mail'],
    ['(?:nos )?conseils', 'Nos conseils pour votre entretien'],
    ['(?:company )?reviews\\b', 'Company reviews'],
    ['ähnliche', 'Ähnliche Stellenangebote'],
    [
      '(?:weitere|andere|passende|neueste|aktuelle) (?:[\\p{L}-]+ )?(?:jobs|stellen|positionen|angebote)',
      'Weitere Jobs',
    ],
    ['das könnte', 'Das könnte dich auch interessieren'],
    ["offres? (?:d['’]emplois? )?(?:similaires|recommandées)", "Offres d'emploi similaires"],
    ['(?:autres|ces) offres', 'Autres offres', 'Ces offres pourraient vous intéresser'],
    [
      '(?:ofertas|empleos|trabajos|vagas) (?:de \\p{L}+ )?(?:similares|relacionad|parecid|semelhantes)',
      'Ofertas similares',
    ],
    ['(?:otras|outras) (?:ofertas|vagas)', 'Otras ofertas'],
    ['(?:vergelijkbare|andere|soortgelijke) (?:vacatures|banen)', 'Vergelijkbare vacatures'],
    ['(?:offerte|annunci|lavori) (?:di lavoro )?simili', 'Offerte simili'],
    ['(?:podobne|inne) (?:oferty|ogłoszenia)', 'Podobne oferty'],
  ],
  frame: (cases) => String.raw`^[^\p{L}]*(?:${cases})`,
});

/** The heading of what is told of the company: a part of the posting only where it stands inside its text. */
export const companyHeadings = defineExpression({
  cases: [
    ['about (?:the |this )?(?:company|employer|us)', 'About the company', 'About us'],
    ['company (?:overview|profile|info|description|details)', 'Company overview'],
    ['über (?:uns|das unternehmen)', 'Über uns'],
    ['(?:à propos|sobre|chi siamo|over ons|o nas|o firmie)', 'À propos', 'Over ons'],
  ],
  frame: (cases) => String.raw`^[^\p{L}]*(?:${cases})`,
});

/** How what stands around a text is told from it. */
export const around: AroundCues = {
  names: aroundNames.pattern,
  layers: layerNames.pattern,
  headings: aroundHeadings.pattern,
  companyHeadings: companyHeadings.pattern,
};
