import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { near } from './words.ts';

/** How secrets, software and personal data are kept safe. */
export const protection = defineShows([
  {
    id: 'secrets-management',
    families: ['secret-scanner'],
    terms: listWords(`
      akeyless aws-secrets-manager aws-systems-manager-parameter-store azure-key-vault cyberark doppler external-secrets
      google-secret-manager hashicorp-vault infisical onepassword sealed-secrets sops
    `),
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:rotat|stor|manag|inject|mov|took|mount|scan|leak|commit|remov|encrypt|fetch|hand|issu)\w*${near}(?:secrets|credentials|passwords|API keys)`,
          'moved 200 secrets out of Git',
        ],
        [
          '(?:short-lived|dynamic|rotating|leased|temporary|hard-?coded|plain-?text|leaked|static|long-lived) (?:[\\w-]+ )?(?:secrets?|credentials|passwords|keys)',
          'short-lived database credentials for 60 services',
        ],
        [
          '(?:secrets?|credential|password|key) (?:rotation|scanning|leaks?|sprawl|stores?|vaults?|injection)',
          'weekly key rotation',
        ],
      ],
    }),
    examples: [
      'HashiCorp Vault gives each pod its own database user for an hour.',
      'Took 340 passwords out of 90 repositories and rotated each.',
    ],
    counterexamples: ['Kept the secret of the launch.', 'Earned 4 credentials in first aid.'],
  },
  {
    id: 'vulnerability-management',
    families: ['vulnerability-scanner'],
    terms: listWords(`
      amazon-inspector aqua-security black-duck dependabot jfrog-xray lacework mend-io orca-security prisma-cloud snyk trivy
      wiz
    `),
    acts: defineExpression({
      cases: [
        ['CVEs?', 'closed 40 CVEs a month'],
        [
          String.raw`(?:patch|fix|remediat|triag|clos|scan|find|found|resolv|reduc|cut|remov)\w*${near}(?:vulnerabilit(?:y|ies)|security (?:findings|issues|holes))`,
          'triaged 900 vulnerabilities',
        ],
        [
          '(?:critical|high|known|open|severe) (?:[\\w-]+ )?(?:vulnerabilities|security findings|advisories)',
          'no known vulnerabilities older than a week',
        ],
        [
          '(?:dependency|container image|base image|package) (?:scans?|scanning|audits?|scanners?)',
          'dependency audits on each push',
        ],
        ['security (?:patches|advisories|updates|fixes)', 'security patches within 48 hours'],
      ],
    }),
    examples: [
      'Trivy and a weekly hour took 300 findings to 9.',
      'Critical CVEs in base images are patched within 2 days, in 60 services.',
    ],
    counterexamples: [
      'Patched 40 potholes.',
      'Stores 9 TB of image scans for 3 clinics.',
      'Wrote 900 unit tests.',
    ],
  },
  {
    id: 'penetration-testing',
    terms: ['burp-suite', 'kali-linux', 'metasploit', 'owasp-zap'],
    acts: defineExpression({
      cases: [
        ['pen[- ]?test(?:s|ed|ers?|ing)?', 'closed all 14 findings of the pentest'],
        [
          'ethical hack\\w*|red[- ]team(?:s|ed|ing|ers?)?|bug bount(?:y|ies)',
          'ran the bug bounty for 2 years',
        ],
        [
          String.raw`(?:found|exploit|report|demonstrat|prov)\w*${near}(?:SQL injections?|XSS|SSRF|IDORs?|exploits?|privilege escalations?)`,
          'reported 9 SQL injections',
        ],
      ],
    }),
    examples: [
      'Broke into 9 customer portals with Burp Suite, by invitation.',
      'Led the yearly pen test of a bank and closed its findings.',
    ],
    counterexamples: ['Tested 40 pens for the office.', 'Wrote 900 unit tests.'],
  },
  {
    id: 'pki',
    terms: ['aws-certificate-manager', 'cert-manager', 'lets-encrypt'],
    acts: defineExpression({
      cases: [
        [
          '(?:TLS|SSL|X\\.?509|mTLS|client|server|root|intermediate|device|short-lived|expired|expiring|wildcard) certificates?',
          'device certificates for 60,000 meters',
        ],
        [
          'certificate (?:authorit(?:y|ies)|rotation|renewals?|revocation|issuance|chains?|management|expiry|pinning)',
          'a certificate authority for 3 plants',
        ],
        [
          String.raw`(?:issu|renew|rotat|revok)\w*${near}certificates?(?! (?:of (?:origin|attendance|completion)|to (?:students|learners)))`,
          'renews 900 certificates a week',
        ],
        ['OCSP|CRLs?', 'an OCSP responder'],
      ],
    }),
    examples: [
      'cert-manager renews 900 names; the last expiry was 3 years ago.',
      'Wrote the CA that gives each meter its certificate at the factory: device certificates in an HSM.',
    ],
    counterexamples: [
      'Holds 3 AWS certificates.',
      'Trained 40 CSRs on the phone.',
      'Issued 40 certificates of attendance.',
    ],
  },
  {
    id: 'supply-chain-security',
    families: ['artifact-signing'],
    terms: ['sbom', 'syft'],
    acts: defineExpression({
      cases: [
        [
          `sign(?:s|ed|ing)?(?! (?:off|in|up|on|for|out))${near}(?:images?|artefacts?|artifacts?|binaries|releases|packages?|commits?|builds?)`,
          'signs all container images',
        ],
        [
          '(?:build|artefact|artifact|image) (?:provenance|attestations?)|image signing|reproducible builds?',
          'reproducible builds of 9 tools',
        ],
        [`pin(?:ned|s|ning)?${near}(?:dependencies|actions|digests?)`, 'pinned 400 dependencies'],
        ['typo-?squat\\w*|dependency confusion|malicious packages?', 'blocked 3 malicious packages'],
      ],
    }),
    examples: [
      'Cosign signs 60 images, and the cluster takes no others.',
      'Each release has its build provenance and a list of parts.',
    ],
    counterexamples: [
      'Planned the supply chain of 3 plants.',
      'Signed 3 contracts.',
      'Signed off 40 releases.',
      'Shows the provenance of 900 wines.',
    ],
  },
  {
    id: 'gdpr',
    acts: defineExpression({
      cases: [
        [
          'right to (?:be forgotten|erasure)|data subject(?: access)? requests?|DSARs?|erasure requests?',
          'answers erasure requests within a day',
        ],
        [
          String.raw`(?:delet|eras|anonymi[sz]|pseudonymi[sz])\w*${near}(?:personal|customer|user|patient)s?['’]? (?:data|records|details)`,
          'deletes personal data after 90 days',
        ],
      ],
    }),
    examples: [
      'Deletes all personal data of a leaver in 14 services within a day.',
      'Built the export that answers 300 data subject requests a month.',
    ],
    counterexamples: ['Deleted 300 lines of dead code.', 'Kept personal data of 40 guests.'],
  },
]);
