import { defineRule } from '../../lib/diagnostics/rule.ts';
import { listPhrases } from '../../lib/text/lists.ts';
import { rolesWith } from './words/example-roles.ts';

/** Employers that need no introduction, in lower case. */
const known = new Set(
  listPhrases(`
    accenture|adobe|airbnb|alibaba|amazon|amazon web services|amd|anthropic|apple|atlassian|aws|bloomberg
    booking.com|bytedance|capgemini|cisco|cloudflare|coinbase|confluent|databricks|datadog|deloitte|discord
    doordash|dropbox|ebay|elastic|ericsson|etsy|expedia|facebook|figma|github|gitlab|goldman sachs|google
    hashicorp|ibm|infosys|instacart|intel|jpmorgan|jpmorgan chase|klarna|linkedin|lyft|mastercard|meta
    microsoft|mongodb|n26|netflix|nokia|notion|nvidia|okta|openai|oracle|palantir|paypal|pinterest|reddit
    redhat|red hat|revolut|roblox|robinhood|salesforce|samsung|sap|shopify|siemens|slack|snap|snowflake|sony
    spotify|square|stripe|tesla|thoughtworks|tiktok|twilio|twitter|uber|unity|visa|vmware|walmart|wise
    workday|x|yahoo|zalando|zoom
  `),
);

export default defineRule({
  id: 'unknown-employer',
  title: 'Introduce an employer that few know',
  severity: 'hint',
  chapter: 'structure',
  why: 'Stage, scale and category in one clause let a panel weigh the work: “Series A logistics, 40 depots”.',
  source: 'backend hiring guide, questions and answers',
  about: 'resume',
  bad: [
    {
      says: 'An employer without a word on what it does',
      resume: rolesWith({ summary: undefined }),
      becomes: { says: 'One clause: what, for whom, how big', resume: rolesWith() },
    },
    {
      says: 'A newest employer with a name only',
      resume: rolesWith({ name: 'Brindle Works', summary: undefined }),
    },
    {
      says: 'A single role at a small shop',
      resume: { ...rolesWith({ name: 'Oakmere', summary: undefined }, false, false), skills: [] },
    },
  ],
  good: [
    { says: 'One clause: what, for whom, how big', resume: rolesWith() },
    { says: 'A name that everyone knows', resume: rolesWith({ name: 'Cloudflare', summary: undefined }) },
    {
      says: 'A description in its own field',
      resume: rolesWith({ summary: undefined, description: 'Smart-meter data for 14 utilities' }),
    },
  ],
  check: ({ roles: [newest] }) => {
    const name = newest?.role.name;
    if (!newest || !name || newest.prose || newest.role.description) return [];
    const bare = name.toLowerCase().replace(/,?\s(?:inc|llc|ltd|gmbh|ag|corp|corporation|se|plc)\.?$/, '');
    if (known.has(bare) || known.has(bare.split(/\s/)[0] ?? '')) return [];
    const message = `If few know ${name}, add one clause: its stage, its scale, what it sells.`;
    return [{ path: [...newest.path], start: 0, end: 0, message }];
  },
});
