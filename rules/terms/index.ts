import type { Term } from '../../lib/tokens/vocabulary.ts';
import apis from './apis.ts';
import cloud from './cloud.ts';
import cloudAws from './cloud-aws.ts';
import cloudAzure from './cloud-azure.ts';
import cloudGoogle from './cloud-google.ts';
import data from './data.ts';
import databases from './databases.ts';
import databasesAnalytical from './databases-analytical.ts';
import frameworks from './frameworks.ts';
import frameworksJava from './frameworks-java.ts';
import frameworksJavascript from './frameworks-javascript.ts';
import frameworksMachineLearning from './frameworks-machine-learning.ts';
import frameworksPython from './frameworks-python.ts';
import infrastructure from './infrastructure.ts';
import infrastructureDelivery from './infrastructure-delivery.ts';
import infrastructureObservability from './infrastructure-observability.ts';
import languages from './languages.ts';
import patterns from './patterns.ts';
import practices from './practices.ts';
import queues from './queues.ts';

export { families } from './families.ts';

/** The whole vocabulary: every technology, pattern and practice that Gaplight knows by name. */
export const terms: Term[] = [
  ...apis,
  ...cloud,
  ...cloudAws,
  ...cloudAzure,
  ...cloudGoogle,
  ...data,
  ...databases,
  ...databasesAnalytical,
  ...frameworks,
  ...frameworksJava,
  ...frameworksJavascript,
  ...frameworksMachineLearning,
  ...frameworksPython,
  ...infrastructure,
  ...infrastructureDelivery,
  ...infrastructureObservability,
  ...languages,
  ...patterns,
  ...practices,
  ...queues,
];
