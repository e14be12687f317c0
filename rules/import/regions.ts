import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** States and provinces as people write them out, in small letters. */
export const regionNames = listPhrases(`
  alabama | alaska | arizona | arkansas | california | colorado | connecticut | delaware | florida
  georgia | hawaii | idaho | illinois | indiana | iowa | kansas | kentucky | louisiana | maine | maryland
  massachusetts | michigan | minnesota | mississippi | missouri | montana | nebraska | nevada
  new hampshire | new jersey | new mexico | new york | north carolina | north dakota | ohio | oklahoma
  oregon | pennsylvania | rhode island | south carolina | south dakota | tennessee | texas | utah
  vermont | virginia | washington | west virginia | wisconsin | wyoming | ontario | quebec
  british columbia | alberta | nova scotia | new south wales | queensland | bavaria | bayern | scotland
  england | wales | northern ireland | catalonia | maharashtra | karnataka | tamil nadu | telangana
  kerala | gujarat | haryana | punjab | delhi | uttar pradesh | west bengal
`);

/** Short forms of states, provinces and countries, in capitals: the region of "Seattle, WA". */
export const regionCodes = listWords(`
  AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH
  OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD UK US USA UAE
  EU D.C.
  GB FR ES IT PT BE CH AT PL CZ SK HU RO BG GR TR DK NO SE FI EE LV LT IE HR SI RS UA IL SG HK JP KR CN TW
  VN TH MY PH AU NZ BR AR CL MX ZA NG KE EG PK BD LK AE SA QA CL PE UY EC CR
`);
