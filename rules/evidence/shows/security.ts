import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { near } from './words.ts';

/** Who someone is, what they may do, and what only they can read. */
export const security = defineShows([
  {
    id: 'authentication',
    families: ['auth-library', 'identity-provider'],
    terms: [
      'duende-identityserver',
      'jwt',
      'kerberos',
      'ldap',
      'mfa',
      'mtls',
      'oauth',
      'openid-connect',
      'openiddict',
      'paseto',
      'radius-protocol',
      'saml',
      'spring-security',
      'sso',
      'webauthn',
    ],
    acts: defineExpression({
      cases: [
        [
          '(?:log|sign)[- ]?(?:ins?|ons?) (?:flows?|services?|pages?|with|by|for|through|across|systems?|requests|attempts|screens?)',
          'one sign-in service for 9 apps',
        ],
        [
          'passwordless|passkeys?|magic links?|bcrypt|argon2(?:id)?|one-time (?:passwords?|codes?)|TOTP',
          'passkeys for 2 million users',
        ],
        ['(?:access|refresh|bearer|session|ID) tokens?', 'refresh tokens that can be used once'],
        ['authenticat(?:e|es|ed|ing)', 'authenticates 40,000 meters'],
        [String.raw`(?:hash|reset|stor)\w*${near}passwords`, 'hashes passwords anew at each sign-in'],
      ],
    }),
    examples: [
      'Moved 2 million users to Keycloak without a password reset.',
      'Wrote the log-in flow of a bank: one-time code, device key, 3 retries.',
    ],
    counterexamples: ['Authored 40 pages on tokens of thanks.', 'Signed 3 contracts.'],
  },
  {
    id: 'mfa',
    terms: ['duo-security', 'webauthn'],
    acts: defineExpression({
      cases: [
        ['2FA|two-factor|second factors?|TOTP|authenticator apps?', 'a second factor for 900 clerks'],
        ['(?:hardware|security) keys?|passkeys?|one-time codes?', 'hardware keys for all engineers'],
      ],
    }),
    examples: [
      'Made a second factor mandatory for 40,000 dealers within a quarter.',
      'WebAuthn for all 300 staff accounts.',
    ],
    counterexamples: ['Found two factors behind the delay.', 'Cut a spare key for 9 offices.'],
  },
  {
    id: 'sso',
    terms: listWords(`
      active-directory adfs auth0 authelia authentik aws-iam-identity-center azure-active-directory forgerock fusionauth
      google-identity-aware-proxy keycloak okta onelogin openid-connect ping-identity saml shibboleth workos zitadel
    `),
    acts: defineExpression({
      cases: [
        ['(?:single|one) (?:log-?in|sign-?in|log-?on)', 'one log-in for 14 tools'],
        [
          `(?:log|sign)(?:s|ed|ged)?[- ]?in${near}(?:company|corporate|customer['’]s|Google|Microsoft|employer['’]s|work|own) (?:accounts?|directory|identity providers?)`,
          'customers sign in with their company account',
        ],
        [
          '(?:corporate|enterprise|federated|customer) (?:log-?ins?|sign-?ins?|identities|identity providers?)',
          'connected 60 customer identity providers',
        ],
      ],
    }),
    examples: [
      'SAML for 60 customers, each set up in 20 minutes.',
      'Staff of 300 clinics sign in to our app with the account of their employer: federated logins.',
    ],
    counterexamples: ['Signed in 40 guests.', 'Wrote the log-in flow of a bank.'],
  },
  {
    id: 'rbac',
    families: ['authorisation-service'],
    terms: ['open-policy-agent'],
    acts: defineExpression({
      cases: [
        [
          'roles? and (?:permissions?|rights|groups)|permissions? and roles',
          'roles and permissions for 9 apps',
        ],
        [
          'permission (?:checks?|models?|system|matrix|engine|service)s?',
          'a permission model with 14 checks',
        ],
        [
          '(?:fine-grained|granular|per-\\w+) (?:roles|permissions?|access|authori[sz]ation|rights)',
          'fine-grained rights on 40 objects',
        ],
        [
          '(?:access|rights|permissions?) (?:by|per|for each) (?:role|team|group|department)',
          'access by role for 3,000 clerks',
        ],
        [
          'who may (?:see|read|write|edit|change|do|approve)|who can (?:see|read|edit|change|approve) (?:what|which)',
          'one place that says who may read what',
        ],
      ],
    }),
    examples: [
      'Moved the rights of 3,000 clerks from code to OpenFGA.',
      'Wrote the roles and rights of a hospital system: 14 roles, checked on each request.',
    ],
    counterexamples: [
      'Hired for 3 roles.',
      'Hired 4 people who can write Go.',
      'Played the lead role in 4 launches.',
      'Moved 2 million users to Keycloak.',
    ],
  },
  {
    id: 'identity-and-access-management',
    families: ['authorisation-service', 'identity-provider'],
    terms: ['aws-iam', 'cyberark', 'google-cloud-iam', 'ldap', 'rbac', 'scim', 'sso', 'teleport'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:de-?)?provision\w*${near}(?:users?|accounts?|access|identities)`,
          'deprovisions accounts within an hour',
        ],
        [
          'access (?:reviews?|requests?|polic(?:y|ies)|rights|provisioning|grants?)',
          'quarterly access reviews',
        ],
        ['least[- ]privileged?', 'least privilege for 300 roles'],
        [
          '(?:IAM|cross-account) (?:roles?|polic(?:y|ies))|workload identit(?:y|ies)|service accounts?',
          'replaced 90 keys by workload identities',
        ],
        ['just-in-time access|break-glass', 'just-in-time access to production'],
      ],
    }),
    examples: [
      'Okta and SCIM: a leaver has no access 5 minutes later.',
      'Cut the rights of 400 service accounts to what they use.',
    ],
    counterexamples: ['Provisioned 40 laptops.', 'Hired for 3 roles.'],
  },
  {
    id: 'encryption',
    terms: listWords(`
      aws-cloudhsm aws-kms boringssl google-cloud-kms hsm ipsec mbedtls mtls openssl pgp sops thales-hsm tls wireguard
      wolfssl
    `),
    acts: defineExpression({
      cases: [
        ['(?:en|de|re-?en)crypt(?:s|ed|ing)?', 'encrypts 40 columns of patients'],
        ['AES(?:-\\d+)?(?:-GCM)?|ChaCha20\\S*|crypto-?shred\\w*', 'AES-256-GCM per row'],
        [
          String.raw`(?:rotat|wrap|deriv)\w*${near}keys|(?:key|keys) (?:rotation|wrapping|hierarchy|derivation|management)`,
          'rotates 900 keys a month',
        ],
        ['(?:data|customer-managed|signing|per-tenant) keys?', 'one data key per patient'],
        [
          `tokeni[sz](?:ed|es|ing|ation)${near}(?:cards?|PANs?|card numbers|IBANs?|accounts?)`,
          'tokenised 12 million cards',
        ],
      ],
    }),
    examples: [
      'Encrypted the notes of 2 million patients, one key each.',
      'Re-keyed 40 TB in AWS KMS while it was read.',
    ],
    counterexamples: ['Handed out keys to 9 offices.', 'Hashes 4 GB of files a night.'],
  },
]);
