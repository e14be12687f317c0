import { listPhrases } from '../../lib/text/lists.ts';

/**
 * Towns that are widely known for their work in software, in small letters. They are a location on their own; other
 * towns only beside a region or a country.
 */
export const towns = listPhrases(`
  amsterdam | athens | atlanta | auckland | austin | bangalore | bengaluru | bangkok | barcelona
  bay area | beijing | belfast | belgrade | berlin | bogotá | boise | boston | bratislava | brisbane
  brooklyn | brussels | bucharest | budapest | buenos aires | cairo | cambridge | cape town | charlotte
  chennai | chicago | cologne | copenhagen | cupertino | dallas | denver | detroit | dubai | dublin
  düsseldorf | edinburgh | eindhoven | frankfurt | gdańsk | geneva | glasgow | gothenburg | hamburg
  hanoi | helsinki | ho chi minh city | houston | hyderabad | istanbul | jakarta | johannesburg | kraków
  krakow | kuala lumpur | kyiv | lagos | leeds | leipzig | lisbon | ljubljana | london | los angeles
  lyon | madrid | malmö | manchester | manila | melbourne | menlo park | mexico city | miami | milan
  minneapolis | montreal | montréal | moscow | mountain view | mumbai | munich | münchen | nairobi
  new delhi | new york | new york city | noida | oslo | ottawa | palo alto | paris | philadelphia
  phoenix | pittsburgh | porto | portland | prague | pune | raleigh | riga | rome | rotterdam
  salt lake city | san diego | san francisco | san jose | san mateo | santa clara | santiago | são paulo
  seattle | seoul | shanghai | shenzhen | sofia | stockholm | stuttgart | sunnyvale | sydney | taipei
  tallinn | tel aviv | tokyo | toronto | toulouse | utrecht | valencia | vancouver | vienna | vilnius
  warsaw | washington dc | wellington | wrocław | zagreb | zurich | zürich | the hague | bristol | oakland
  redmond | bellevue | greater london | san francisco bay area | silicon valley | nyc | sf
`);
