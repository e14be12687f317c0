import type { ProfileNetwork } from '../../lib/import/recognise/contact-addresses.ts';

/** Sites on which people have profiles. */
export const profileNetworks: ProfileNetwork[] = [
  {
    network: 'GitHub',
    address: 'github.com/',
    domains: ['github.com'],
    profile: /^(?:www\.)?github\.com\/([\w-]+)\/?$/i,
  },
  {
    network: 'GitLab',
    address: 'gitlab.com/',
    domains: ['gitlab.com'],
    profile: /^(?:www\.)?gitlab\.com\/([\w.-]+)\/?$/i,
  },
  {
    network: 'LinkedIn',
    address: 'linkedin.com/in/',
    domains: ['linkedin.com'],
    profile: /^(?:\p{L}{2,3}\.)?linkedin\.com\/(?:in|pub)\/([^\s/?#]+)(?:[/?#]\S*)?$/iu,
  },
  {
    network: 'Stack Overflow',
    address: 'stackoverflow.com/users/',
    domains: ['stackoverflow.com'],
    profile: /^stackoverflow\.com\/users\/([\w/-]+)$/i,
  },
  {
    network: 'X',
    formerly: 'Twitter',
    address: 'x.com/',
    domains: ['x.com', 'twitter.com'],
    profile: /^(?:www\.)?(?:twitter|x)\.com\/(\w+)\/?$/i,
  },
  {
    network: 'Bitbucket',
    address: 'bitbucket.org/',
    domains: ['bitbucket.org'],
    profile: /^bitbucket\.org\/([\w-]+)\/?$/i,
  },
];
