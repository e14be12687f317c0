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
      label: 'for how many',
      type: 'figure',
      hint: 'Users or services, with their number.',
      example: '40k users',
    },
  },
  clauses: [
    {
      id: 'count',
      question: 'How many {things}?',
      form: 'count',
      text: '{things}',
      object: 'vulnerabilities|findings|secrets|certificates',
      verbs: 'fix close resolve patch rotate remediate find move',
      lacks: ['count'],
    },
    {
      id: 'scope',
      question: 'For how many users or services?',
      form: 'note',
      text: '{scope}',
      object: 'authentication|authorization|authorisation|encryption|permissions|login|sso|sign-on|control',
      verbs: 'build create develop implement introduce add design integrate set roll',
      lacks: ['count', 'users', 'load', 'scale'],
    },
  ],
  verbs: ['Secured', 'Encrypted', 'Introduced', 'Closed'],
  why: 'Whom it protects, or how much was closed, turns a duty into a result.',
  example: {
    weak: 'Implemented single sign-on with Keycloak.',
    better: 'Implemented single sign-on with Keycloak for 40k users of 9 portals.',
  },
});
