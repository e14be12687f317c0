import { defineBulletKind } from '../../lib/rewrites/bullet-kind.ts';

/** Work on data is asked for its own numbers. */
const dataWork = 'data pipeline*|spark|airflow|etl';

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
      id: 'count',
      question: 'How many {things}?',
      form: 'count',
      text: '{things}',
      verbs: 'deploy provision containerise containerize dockerise dockerize automate',
      object:
        'services|applications|apps|microservices|servers|clusters|environments|hosts|machines|instances|models|jobs',
      lacks: ['count', 'scale'],
    },
    {
      id: 'scope',
      question: 'How many services or teams use it?',
      form: 'note',
      text: '{scope}',
      object:
        'infrastructure|cluster|platform|mesh|modules|charts|pipeline|registry|setup|tooling|workflow|process|ci/cd',
      verbs:
        'build create set implement introduce maintain manage run operate administer design own automate provision improve migrate deploy look streamline',
      when: `
        ci/cd|ci|cd|jenkins|gitlab|github actions|terraform|ansible|kubernetes|helm|docker|argocd|gitops
        deployment*|infrastructure|cluster|release*`,
      unless: `university|course*|${dataWork}`,
      lacks: ['count', 'load', 'users'],
    },
    {
      id: 'pipelines',
      question: 'For how many services?',
      form: 'note',
      text: '{scope}',
      object: 'pipelines|deployments|images|builds',
      verbs:
        'build create set implement introduce maintain manage run design own automate improve migrate optimise optimize write develop',
      when: 'ci/cd|ci|cd|jenkins|gitlab|github actions|docker|continuous*|deploy*',
      unless: `university|course*|${dataWork}`,
      lacks: ['count', 'load', 'users'],
    },
    {
      id: 'release-time',
      question: 'How long does a release take now, and how long did it take before?',
      form: 'clause',
      text: 'a release takes {after} instead of {before}',
      object:
        'pipeline|pipelines|deployment|deployments|process|release|releases|ci/cd|workflow|delivery|integration|rollouts',
      when: 'ci/cd|ci|cd|deployment*|deploy*|release*|continuous*|gitops|argocd|jenkins|gitlab ci|github actions',
      verbs:
        'automate build create implement introduce set develop improve rewrite migrate streamline replace',
      unless: `${dataWork}|terraform`,
      lacks: ['pair', 'duration', 'ratio'],
    },
    {
      id: 'environment-time',
      question: 'How long does a new environment take now, and how long did it take before?',
      form: 'clause',
      text: 'a new environment takes {after} instead of {before}',
      object: 'environment|environments|provisioning',
      verbs: 'automate build create implement introduce set provision',
      lacks: ['pair', 'duration', 'count'],
    },
    {
      id: 'saved',
      question: 'How much manual work does that save, in a week or a month?',
      form: 'clause',
      text: 'saves {saved}',
      when: 'automat*',
      object:
        'script|scripts|process|processes|task|tasks|report|reports|reporting|workflow|workflows|tool|tools|onboarding|checks|bot',
      unless: 'test*|deploy*|release*|ci/cd|migration*',
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
