import { isCompanyName, rateTitle } from './titles.ts';

const states =
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC AB BC MB NB NL NS ON PE QC SK NSW VIC QLD UK US USA UAE EU D.C.';
const codes =
  'GB FR ES IT PT BE CH AT PL CZ SK HU RO BG GR TR DK NO SE FI EE LV LT IE HR SI RS UA IL SG HK JP KR CN TW VN TH MY PH AU NZ BR AR CL MX ZA NG KE EG PK BD LK AE SA QA CL PE UY EC CR';
const names =
  'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|nova scotia|new south wales|queensland|bavaria|bayern|scotland|england|wales|northern ireland|catalonia|maharashtra|karnataka|tamil nadu|telangana|kerala|gujarat|haryana|punjab|delhi|uttar pradesh|west bengal|' +
  'united states|united states of america|united kingdom|great britain|ireland|germany|deutschland|france|spain|españa|portugal|italy|italia|netherlands|the netherlands|belgium|luxembourg|switzerland|schweiz|austria|österreich|poland|polska|czechia|czech republic|slovakia|hungary|romania|bulgaria|greece|turkey|türkiye|cyprus|malta|denmark|norway|sweden|finland|iceland|estonia|latvia|lithuania|croatia|slovenia|serbia|bosnia and herzegovina|north macedonia|albania|montenegro|ukraine|belarus|russia|moldova|georgia|armenia|azerbaijan|kazakhstan|uzbekistan|israel|jordan|lebanon|egypt|morocco|tunisia|algeria|nigeria|ghana|kenya|ethiopia|uganda|tanzania|rwanda|south africa|united arab emirates|saudi arabia|qatar|kuwait|bahrain|india|pakistan|bangladesh|sri lanka|nepal|china|hong kong|taiwan|japan|south korea|korea|vietnam|thailand|malaysia|singapore|indonesia|philippines|australia|new zealand|canada|mexico|méxico|guatemala|costa rica|panama|colombia|venezuela|ecuador|peru|perú|bolivia|chile|argentina|uruguay|paraguay|brazil|brasil|cuba|dominican republic|jamaica|europe';
const cities =
  'amsterdam|athens|atlanta|auckland|austin|bangalore|bengaluru|bangkok|barcelona|bay area|beijing|belfast|belgrade|berlin|bogotá|boise|boston|bratislava|brisbane|brooklyn|brussels|bucharest|budapest|buenos aires|cairo|cambridge|cape town|charlotte|chennai|chicago|cologne|copenhagen|cupertino|dallas|denver|detroit|dubai|dublin|düsseldorf|edinburgh|eindhoven|frankfurt|gdańsk|geneva|glasgow|gothenburg|hamburg|hanoi|helsinki|ho chi minh city|houston|hyderabad|istanbul|jakarta|johannesburg|kraków|krakow|kuala lumpur|kyiv|lagos|leeds|leipzig|lisbon|ljubljana|london|los angeles|lyon|madrid|malmö|manchester|manila|melbourne|menlo park|mexico city|miami|milan|minneapolis|montreal|montréal|moscow|mountain view|mumbai|munich|münchen|nairobi|new delhi|new york|new york city|noida|oslo|ottawa|palo alto|paris|philadelphia|phoenix|pittsburgh|porto|portland|prague|pune|raleigh|riga|rome|rotterdam|salt lake city|san diego|san francisco|san jose|san mateo|santa clara|santiago|são paulo|seattle|seoul|shanghai|shenzhen|sofia|stockholm|stuttgart|sunnyvale|sydney|taipei|tallinn|tel aviv|tokyo|toronto|toulouse|utrecht|valencia|vancouver|vienna|vilnius|warsaw|washington dc|wellington|wrocław|zagreb|zurich|zürich|the hague|bristol|oakland|redmond|bellevue|greater london|san francisco bay area|silicon valley|nyc|sf';

const regions = new Set([...`${states} ${codes}`.split(' ')]);
const regionNames = new Set(names.split('|'));
const cityNames = new Set(cities.split('|'));

const REMOTE =
  /^(?:fully |100% |partly |mostly )?(?:remote(?:ly)?|hybrid|on-?site|worldwide|anywhere|home[ -]office|telecommute)\b/i;
const NAME = /^\p{Lu}[\p{L}.'’ -]{1,40}$/u;

/**
 * Whether a text is a place of work: "Remote (Lisbon)", "Seattle, WA", "Gdańsk, Poland", "Berlin". A city that is not
 * widely known counts with its region or country only.
 */
export function isPlace(text: string): boolean {
  const place = text.replace(/[.;]$/, '').trim();
  if (
    place.length < 2 ||
    place.length > 70 ||
    /\d(?!\d{3,5}$)[^\d]*\d/.test(place.replace(/\b\d{4,6}\b/, ''))
  )
    return false;
  if (REMOTE.test(place)) return place.length <= 50;
  const bare = place.replace(/\s*\((?:[^()]{1,40})\)$/, '').replace(/\s+\d{4,6}(?:-\d{4})?$/, '');
  const parts = bare
    .split(/\s*[,/]\s*|\s+(?:or|and)\s+|\s+[-–]\s+(?=remote|hybrid|on-?site)/i)
    .filter(Boolean);
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return isCity(first) || isRegion(first);
  if (parts.length > 4 || !NAME.test(first)) return false;
  // "Quill, Remote" and "Quill, Utrecht, Netherlands" begin with a firm: only what is known can stand before a city.
  const isSure = isCity(first) || isRegion(first);
  if (!isSure && (rateTitle(first) > 0 || isCompanyName(first))) return false;
  return rest.every(
    (part, index) =>
      isRegion(part) ||
      isCode(part) ||
      (isSure && (isCity(part) || REMOTE.test(part) || (index === 0 && NAME.test(part)))),
  );
}

function isCity(name: string): boolean {
  return cityNames.has(name.toLowerCase());
}

function isRegion(name: string): boolean {
  return regionNames.has(name.toLowerCase());
}

function isCode(name: string): boolean {
  return regions.has(name);
}

/** Whether the town of a place is widely known: "Berlin, Germany", not "Quill, Germany". */
export function isKnownTown(place: string): boolean {
  const first = place.split(/\s*[,(]/)[0] ?? '';
  return isCity(first) || isRegion(first) || REMOTE.test(first);
}

/** Splits a place off the end of a text: "Stripe, Seattle, WA" is "Stripe" and "Seattle, WA". */
export function splitPlace(text: string): { rest: string; place: string } | undefined {
  const parts = text.split(/,\s*/);
  for (let count = Math.min(3, parts.length - 1); count >= 1; count--) {
    const place = parts.slice(-count).join(', ');
    if (isPlace(place)) return { rest: parts.slice(0, -count).join(', '), place };
  }
  return undefined;
}
