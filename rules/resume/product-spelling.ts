import { defineRule } from '../../lib/diagnostics/rule.ts';
import { findMisspellings } from './words/misspelling.ts';

export default defineRule({
  id: 'product-spelling',
  title: 'Spell products as they spell themselves',
  severity: 'warning',
  chapter: 'skills',
  inAnyLanguage: true,
  why: '“Postgresql” and “Javascript” make an engineer doubt the rest, and some parsers match letter by letter.',
  source: 'backend hiring guide, skills that parse',
  once: 'words',
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Moved 8 TB of images from Mysql to S3',
      becomes: 'Moved 8 TB of images from MySQL blobs to S3; backups shrank from 6 hours to 40 minutes.',
    },
    { text: 'Wrote 14 Typescript services that answer 6k req/s' },
    { text: 'Cached 2M quotes a day in redis for the fare API' },
    { text: 'Ran 9 kafka brokers with 3 replicas each' },
  ],
  good: [
    { text: 'Moved 8 TB of images from MySQL blobs to S3; backups shrank from 6 hours to 40 minutes.' },
    { text: 'Renamed 300 topics to the pattern kafka.orders.v2 without losing one of 80M messages.' },
    { text: 'Packaged the price loader as quotes-redis-sync, used by 6 teams, p99 12ms.' },
    { text: 'Cut k8s node count from 90 to 54 by fitting JVM heaps to real use.' },
  ],
  check: findMisspellings,
});
