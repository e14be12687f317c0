import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'security',
  label: 'Security',
  recognise: {
    strong: `
      authentication|authorization|authorisation|single sign-on|sso|oauth*|role-based access*|encryption
      vulnerabilit*|penetration test*|access control|secrets management|key management|gdpr|two-factor*`,
    object:
      'authentication|authorization|authorisation|encryption|vulnerabilities|secrets|permissions|security|access|login',
    verbs: 'secure encrypt authenticate audit patch rotate',
    words: 'jwt|saml|keycloak|vault|tls|certificates|compliance|pentest',
  },
  slots: {
    scope: {
      label: 'how many',
      type: 'figure',
      hint: 'Users, services or findings, with their number.',
      example: '40k users',
    },
  },
  clauses: [
    {
      id: 'found',
      question: 'How many findings were closed?',
      form: 'note',
      text: '{scope}',
      when: 'vulnerabilit*|pentest*|penetration*|findings',
      lacks: ['count'],
    },
    {
      id: 'scope',
      question: 'How many users or services does it protect?',
      form: 'note',
      text: '{scope}',
      object:
        'authentication|authorization|authorisation|encryption|permissions|access|login|sso|system|service|api|apis|control|sign-on',
      unless: 'vulnerabilit*|pentest*|penetration*|findings',
      lacks: ['count', 'users', 'load'],
    },
  ],
  verbs: ['Secured', 'Encrypted', 'Introduced', 'Closed'],
  why: 'Whom it protects, or how much was closed, turns a duty into a result.',
  example: {
    weak: 'Implemented single sign-on with Keycloak.',
    better: 'Implemented single sign-on with Keycloak for 40k users of 9 portals.',
  },
});
