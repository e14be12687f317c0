import type { Craft } from '../lib/gap/craft.ts';
import { listWords } from '../lib/text/lists.ts';
import {
  administrationTitle,
  analyticsTitle,
  backEndTitle,
  blockchainTitle,
  businessPlatformsTitle,
  dataEngineeringTitle,
  embeddedTitle,
  frontEndTitle,
  gamesTitle,
  infrastructureTitle,
  machineLearningTitle,
  mainframeTitle,
  mobileTitle,
  securityTitle,
  testingTitle,
} from './craft-titles.ts';

/**
 * The crafts that a posting can be of, and what is asked of hardly anybody else: of an ask that a resume lacks they tell
 * whether it is one more thing to learn, or another trade. What every engineer may be asked (SQL, Git, Python, AWS) is
 * in none.
 */
export const crafts: Craft[] = [
  {
    id: 'front-end',
    name: 'front end',
    titles: frontEndTitle.pattern,
    terms: listWords(`
    ajax alpine-js angular angular-material ant-design astro axios babel backbone-js bootstrap chakra-ui css
    d3-js dhtml elm ember-js esbuild figma gatsby handlebars html htmx javascript jest jquery less lit
    lodash material-ui mobx next-js ngrx nuxt parcel-js pinia plotly preact primeng qwik radix-ui react
    react-server-components react-testing-library redux remix rollup-js rxjs sass scss shadcn-ui solid-js
    storybook styled-components svelte swc tailwind-css tanstack-query three-js turbopack typescript vite
    vitest vue vuetify webgl webpack zustand
  `),
  },
  {
    id: 'mobile',
    name: 'mobile',
    titles: mobileTitle.pattern,
    terms: listWords(`
    android android-studio cocoapods cordova core-data core-ml dart detox dotnet-maui espresso-test expo-rn
    fastlane flutter ionic ios-system jetpack-compose kotlin-multiplatform nativewind objective-c okhttp
    react-native realm-database rxswift swift swiftui tensorflow-lite uikit vue-native xamarin xcode xctest
  `),
  },
  {
    id: 'machine-learning',
    name: 'machine learning',
    titles: machineLearningTitle.pattern,
    terms: listWords(`
    a-b-testing ai-agents amazon-bedrock amazon-sagemaker anthropic azure-machine-learning azure-openai
    catboost claude clearml computer-vision cuda deep-learning deepspeed embeddings feature-engineering
    fine-tuning gemini generative-ai gensim hugging-face hugging-face-transformers jax julia jupyter keras
    kubeflow langchain langfuse langgraph langsmith lightgbm llama llamaindex llm lora machine-learning
    matplotlib mlflow mlops model-evaluation model-serving natural-language-processing nltk numpy onnx
    openai-api opencv pandas pinecone polars prompt-engineering pytorch  rag recommender-systems 
    scikit-learn scipy seaborn spacy spark-mllib spss stata tensorflow tensorflow-serving tensorrt
    triton-inference-server vector-database vertex-ai vllm weights-biases xgboost
  `),
  },
  {
    id: 'analytics',
    name: 'analytics',
    titles: analyticsTitle.pattern,
    terms: listWords(`
airbyte alteryx amazon-quicksight amazon-redshift amplitude apache-superset atscale azure-synapse-analytics bigquery businessobjects cognos crystal-reports cube-js data-governance  data-quality data-warehouse dataform datahub dax dbt domo fivetran ggplot2 google-analytics great-expectations hex-notebooks hightouch informatica lightdash looker looker-studio matillion metabase microsoft-access microsoft-fabric microstrategy mixpanel mode-analytics monte-carlo-data power-bi power-query qlik r redash sas sigma-computing sisense snowflake snowplow sqlmesh ssas ssis ssrs tableau talend teradata thoughtspot tidyverse
`),
  },
  {
    id: 'data-engineering',
    name: 'data engineering',
    titles: dataEngineeringTitle.pattern,
    terms: listWords(`
    ab-initio  airflow amazon-athena amazon-emr amazon-kinesis  apache-beam
    apache-hive apache-iceberg apache-nifi apache-parquet aws-glue azkaban azure-data-factory
    azure-data-lake azure-databricks  big-data  cloudera dagster
     data-lake data-mesh   databricks   delta-lake etl
     flink google-cloud-dataflow google-cloud-dataproc  hadoop hbase hdfs hudi
     luigi mapreduce  meltano  oozie prefect presto pyspark 
    spark sqoop  starburst stream-processing striim   trino
  `),
  },
  {
    id: 'infrastructure',
    name: 'infrastructure',
    titles: infrastructureTitle.pattern,
    terms: listWords(`
amazon-cloudwatch amazon-ec2 amazon-ecs amazon-eks amazon-route-53 amazon-vpc ansible argo-cd autoscaling aws-cdk aws-cloudformation aws-control-tower aws-fargate aws-iam aws-organizations azure-devops azure-kubernetes-service azure-virtual-machines bash bgp bicep blue-green-deployment canary-release capacity-planning centos cfengine chaos-engineering chef cilium cloud-init cloud-native consul crossplane datadog debian devops disaster-recovery  dns docker-swarm dynatrace elk-stack envoy finops fluentd flux gitops gke grafana hashicorp-vault helm high-availability incident-response infrastructure-as-code istio jenkins karpenter kubernetes kubernetes-operators kustomize kvm linkerd linux load-balancing loki  mpls nagios new-relic nginx nomad  openshift openstack  opentofu packer pagerduty prometheus proxmox pulumi puppet rancher red-hat-enterprise-linux rundeck saltstack service-mesh site-reliability-engineering slos spinnaker splunk systemd tcp-ip tekton terraform terragrunt thanos ubuntu unix vagrant zabbix
`),
  },
  {
    id: 'back-end',
    name: 'back-end development',
    titles: backEndTitle.pattern,
    byAsksOnly: true,
    categories: ['database', 'queue', 'pattern'],
    terms: listWords(`
    active-record akka api-design asp-net asp-net-core c-sharp celery clojure cqrs django
    django-rest-framework doctrine domain-driven-design dotnet ecto elixir entity-framework erlang
    event-driven-architecture event-sourcing express falcon-framework fastapi fastify flask gin grails
    graphql groovy grpc hexagonal-architecture hibernate http4s idempotency java java-ee jax-rs jooq jpa
    junit kotlin ktor laravel micronaut microservices mvc mybatis nestjs node-js object-oriented-programming
    openapi phoenix php play-framework project-reactor quarkus query-optimization rest ruby ruby-on-rails
    rust saga scala sequelize service-oriented-architecture sharding sidekiq soap spring spring-batch
    spring-boot spring-cloud spring-data spring-data-jpa spring-mvc spring-security spring-webflux
    sqlalchemy  symfony tokio tomcat transactional-outbox typeorm vertx wcf websockets zio
  `),
  },
  {
    id: 'administration',
    name: 'IT administration',
    titles: administrationTitle.pattern,
    terms: listWords(
      `active-directory azure-active-directory dhcp hyper-v microsoft-intune powershell sccm vmware vpn windows windows-server`,
    ),
  },
  {
    id: 'embedded',
    name: 'embedded systems',
    titles: embeddedTitle.pattern,
    terms: listWords(`
    arduino arm-cortex assembly autosar bluetooth-low-energy buildroot c can-bus cpp embedded-linux esp-idf
    flexray fpga freertos jtag labview matlab mbed modbus nordic-nrf nuttx opc-ua plc-programming qnx qt
    raspberry-pi ros rtems rtos simulink stm32 structured-text systemverilog threadx u-boot verilog vhdl
    vxworks yocto zephyr
  `),
  },
  {
    id: 'security',
    name: 'security',
    titles: securityTitle.pattern,
    terms: listWords(`
burp-suite carbon-black crowdstrike cryptography dast fedramp fortify fortinet google-chronicle hitrust identity-and-access-management imperva iso-27001 kali-linux kerberos ldap metasploit mfa microsoft-defender nist nmap okta openid-connect orca-security owasp owasp-zap palo-alto-firewalls penetration-testing pki prisma-cloud qradar qualys radius-protocol rapid7 rbac sailpoint saml sast semgrep sentinelone siem snort soc-2 sso supply-chain-security suricata tenable threat-modeling vulnerability-management waf wazuh wiz zero-trust zscaler
`),
  },
  {
    id: 'testing',
    name: 'test automation',
    titles: testingTitle.pattern,
    terms: listWords(`
    appium artillery bdd behat blazemeter browserstack capybara cucumber cypress detox end-to-end-testing
    espresso-test gatling gherkin jmeter k6 karate-dsl katalon load-testing loadrunner locust nightwatch-js
    playwright postman puppeteer ranorex rest-assured robot-framework selenium soapui specflow
    test-automation testcafe testng tosca webdriverio
  `),
  },
  {
    id: 'business-platforms',
    name: 'business platforms',
    titles: businessPlatformsTitle.pattern,
    terms: listWords(`
    abap adobe-commerce adobe-experience-manager apex appian biztalk blue-prism boomi dynamics-365
    hubspot-api magento mendix mulesoft netsuite odoo outsystems power-apps power-automate salesforce
    salesforce-commerce-cloud salesforce-lightning sap-btp sap-bw sap-commerce sap-hana sap-pi sap-s4hana
    sapui5 shopify sitecore soql uipath
  `),
  },
  {
    id: 'games',
    name: 'games',
    titles: gamesTitle.pattern,
    terms: listWords(`
    babylon-js bevy cocos2d cryengine directx glsl godot hlsl nakama opengl phaser pixijs sdl-library
    unity-engine unreal-engine vulkan-api
  `),
  },
  {
    id: 'mainframe',
    name: 'mainframes',
    titles: mainframeTitle.pattern,
    terms: listWords(`
    cics cobol control-m db2 hlasm ibm-ims ims-db jcl natural-adabas pl-i rexx rpg vsam z-os
  `),
  },
  {
    id: 'blockchain',
    name: 'blockchain',
    titles: blockchainTitle.pattern,
    terms: listWords(`
    avalanche-chain bitcoin blockchain cosmos-sdk ethereum ethers-js hardhat hyperledger-fabric ipfs
    polygon-chain smart-contracts solana solidity truffle-suite vyper web3-js
  `),
  },
];
