import type { Term } from '../../lib/tokens/vocabulary.ts';
import apis from './apis.ts';
import apisPlatforms from './apis-platforms.ts';
import apisProtocols from './apis-protocols.ts';
import cloud from './cloud.ts';
import cloudAws from './cloud-aws.ts';
import cloudAzure from './cloud-azure.ts';
import cloudGoogle from './cloud-google.ts';
import data from './data.ts';
import dataAi from './data-ai.ts';
import databases from './databases.ts';
import databasesAnalytical from './databases-analytical.ts';
import frameworks from './frameworks.ts';
import frameworksJava from './frameworks-java.ts';
import frameworksJavascript from './frameworks-javascript.ts';
import frameworksLanguageModels from './frameworks-language-models.ts';
import frameworksMachineLearning from './frameworks-machine-learning.ts';
import frameworksPython from './frameworks-python.ts';
import infrastructure from './infrastructure.ts';
import infrastructureDelivery from './infrastructure-delivery.ts';
import infrastructureEmbedded from './infrastructure-embedded.ts';
import infrastructureKubernetes from './infrastructure-kubernetes.ts';
import infrastructureObservability from './infrastructure-observability.ts';
import infrastructureSecurity from './infrastructure-security.ts';
import languages from './languages.ts';
import patterns from './patterns.ts';
import practices from './practices.ts';
import practicesAi from './practices-ai.ts';
import practicesQuality from './practices-quality.ts';
import practicesSecurity from './practices-security.ts';
import queues from './queues.ts';

export { families } from './families.ts';

/** The whole vocabulary: every technology, pattern and practice that Gaplight knows by name. */
export const terms: Term[] = [
  ...apis,
  ...apisPlatforms,
  ...apisProtocols,
  ...cloud,
  ...cloudAws,
  ...cloudAzure,
  ...cloudGoogle,
  ...data,
  ...dataAi,
  ...databases,
  ...databasesAnalytical,
  ...frameworks,
  ...frameworksJava,
  ...frameworksJavascript,
  ...frameworksLanguageModels,
  ...frameworksMachineLearning,
  ...frameworksPython,
  ...infrastructure,
  ...infrastructureDelivery,
  ...infrastructureEmbedded,
  ...infrastructureKubernetes,
  ...infrastructureObservability,
  ...infrastructureSecurity,
  ...languages,
  ...patterns,
  ...practices,
  ...practicesAi,
  ...practicesQuality,
  ...practicesSecurity,
  ...queues,
];
