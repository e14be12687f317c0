import type { CountWords } from '../../lib/quantities/quantity-words.ts';
import { listWords } from '../../lib/text/lists.ts';

/** Words around the numbers of things that are counted. */
export const counts: CountWords = {
  // The English names of months belong to these too; the finder knows them itself.
  ranks: listWords(`
    version v phase tier level layer step stage sev severity priority part chapter port page section round class
    type grade day week no number area room error status code since year spring summer fall autumn winter
    http https tls ssl ipv soc iso rfc dss utf sha aes oauth html css ecmascript
    java jdk python node php ruby golang go kotlin scala rust swift dotnet .net core cuda
    angular vue react boot django rails laravel
    postgres postgresql mysql redis kafka mongodb mongo elasticsearch
    android ios ubuntu debian gpt llama`),
  pastVerbs: listWords(`
    led ran built cut wrote grew won took kept made held set sped shrank brought drove oversaw put gave taught spun
    chose sent split hit met found sold dealt`),
  verbPrefixes: listWords('re over under out'),
  presentVerbs: listWords(`
    own lead run manage mentor maintain support build operate serve handle write review ship answer process host`),
  clauseOpeners: listWords(`
    over about around nearly approximately roughly almost under at with across for in to from by the our top these
    those and`),
  notNouns: listWords(`
    and or to in on of with for at by from as is are was were the a an than that which while when where then via per
    each its their our into onto over under across after before between through during within without using but so
    if not plus minus vs versus also both until have has had`),
  pluralNames: listWords(`
    people staff women men children criteria repos vcpu vcpus dau mau personnel data`),
  manners: listWords(`
    tier phase way factor bit d dimensional step stage level layer sided time to in on and degree
    pronged eyes pizza letter figure figures star part piece legged word`),
  screens: listWords('video resolution display displays screen screens'),
  crews: listWords('team teams group groups squad squads crew crews staff staffs pool pools fleet fleets'),
};
