import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

export default defineBulletKind({
  id: 'platform',
  label: 'Platform',
  recognise: {
    strong: `
      ci/cd|ci / cd|continuous integration|continuous delivery|continuous deployment|infrastructure as code
      infrastructure-as-code|developer platform*|developer experience|build pipeline*|deployment pipeline*
      release process*|deployment process*|gitops|helm chart*|terraform module*|docker image*`,
    object: `
      infrastructure|cluster|clusters|environment|environments|deployment|deployments|images
      containers|build|builds|release|releases|charts|modules|manifests|scripts|script|tasks|process|processes|playbooks|configuration|configurations
      nodes|hosts|fleet|instances|mesh|runners|stack|hosts`,
    verbs:
      'deploy provision automate containerise containerize dockerise dockerize configure orchestrate install',
    words:
      'jenkins|gitlab|github actions|terraform|ansible|kubernetes|helm|docker|argocd|cloudformation|staging',
  },
  slots: {
    saved: {
      label: 'time saved',
      type: 'figure',
      hint: 'Hours, with the time in which they are saved.',
      example: '6 hours a week',
    },
    scope: {
      label: 'how many',
      type: 'figure',
      hint: 'Services, teams or hosts, with their number.',
      example: '18 services',
    },
    before: { label: 'before', type: 'duration', hint: 'In minutes, hours or days.', example: '2 hours' },
    after: { label: 'now', type: 'duration', hint: 'In the same unit.', example: '9 minutes' },
  },
  clauses: [
    {
      id: 'scope',
      question: 'How many services, hosts or teams use it?',
      form: 'note',
      text: '{scope}',
      alone: 'used by {scope}',
      unless: 'script|scripts|university|course*',
      lacks: ['count', 'load', 'users'],
    },
    {
      id: 'release-time',
      question: 'How long does a release take now, and how long did it take before?',
      form: 'clause',
      text: 'a release takes {after} instead of {before}',
      when: `
        ci/cd|ci|cd|deployment*|deploy*|release*|pipeline*|continuous*|gitops|argocd|jenkins|gitlab ci
        github actions`,
      verbs: `
        automate build create implement introduce set develop design improve rewrite migrate streamline
        containerise containerize replace move`,
      unless: 'terraform|infrastructure as code|data pipeline*|spark|airflow|etl',
      lacks: ['pair', 'duration'],
    },
    {
      id: 'environment-time',
      question: 'How long does a new environment take now, and how long did it take before?',
      form: 'clause',
      text: 'a new environment takes {after} instead of {before}',
      when: 'terraform|ansible|cloudformation|infrastructure*|environment*|provision*|pulumi|vagrant',
      verbs: 'automate build create implement introduce set provision write configure',
      lacks: ['pair', 'duration'],
    },
    {
      id: 'saved',
      question: 'How much manual work does it save, in a week or a month?',
      form: 'clause',
      text: 'saves {saved}',
      when: 'automat*|manual*|scripts|script',
      unless: 'test*|deploy*|release*|ci/cd',
      lacks: ['pair', 'duration', 'ratio'],
    },
  ],
  verbs: ['Built', 'Automated', 'Provisioned', 'Consolidated'],
  why: 'Platform work counts by who uses it and by what got shorter for them.',
  example: {
    weak: 'Automated deployments with Ansible.',
    better:
      'Automated deployments of 18 services with Ansible; a release takes 9 minutes instead of 2 hours.',
  },
});
