import { listPhrases } from '../../lib/text/lists.ts';

/**
 * Towns that are widely known, in small letters. They are a location on their own; other
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
  aachen | aalborg | aarhus | aberdeen | abu dhabi | accra | adelaide | ahmedabad | aix-en-provence | albany | albuquerque
  alexandria | algiers | alicante | alkmaar | almaty | almere | amman | amersfoort | amiens | amstelveen | ancona | angers
  ankara | ann arbor | antalya | antwerp | antwerpen | apeldoorn | arhus | arlington | arnhem | astana | augsburg | aveiro
  baku | baltimore | bari | basel | basingstoke | bath | baton rouge | beirut | bergamo | bergen | bern | bialystok
  białystok | bielefeld | bielsko-biała | bilbao | birmingham | bochum | bologna | bolzano | bonn | bordeaux | boulder
  bournemouth | bradford | braga | brașov | braunschweig | breda | bremen | brescia | brest | brighton | brno | bruges
  brugge | bruxelles | brussel | bucurești | buffalo | bursa | bydgoszcz | caen | cagliari | calgary | canberra | cardiff
  cartagena | casablanca | catania | chandigarh | charleroi | chelmsford | chemnitz | chester | chișinău | christchurch
  cincinnati | clermont-ferrand | cleveland | cluj-napoca | cluj | coimbra | colombo | colorado springs | columbus
  constanța | copenhague | córdoba | cork | coventry | częstochowa | darmstadt | debrecen | delft | den bosch | den haag
  derby | des moines | dhaka | dijon | dnipro | doha | dortmund | drammen | dresden | duisburg | dundee | dunedin | durban
  durham | ede | edmonton | enschede | erfurt | erlangen | espoo | essen | eugene | évora | exeter | faro | ferrara
  firenze | florence | fort collins | fort worth | frankfurt am main | freiburg | freiburg im breisgau | fresno | fukuoka
  funchal | galway | gävle | gdynia | genk | genoa | genova | genève | genf | ghent | gent | gijón | giza | gliwice
  gloucester | gold coast | göteborg | göttingen | granada | graz | greensboro | grenoble | groningen | guadalajara
  guildford | guimarães | gurgaon | gurugram | haarlem | haifa | halifax | halle | halmstad | hamilton | hannover | hanover
  hartford | hasselt | heidelberg | heilbronn | helsingborg | hengelo | herzliya | hilversum | hobart | honolulu | huntsville
  iași | incheon | indianapolis | indore | ingolstadt | innsbruck | ipswich | irvine | islamabad | izmir | izhevsk
  jacksonville | jaipur | jena | jerusalem | jönköping | jyväskylä | kaiserslautern | kansas city | karachi | karlsruhe
  kassel | katowice | kaunas | kazan | kharkiv | kiel | kielce | kigali | kingston | kista | kiev | knoxville | kobe | kochi
  koblenz | köln | kolkata | københavn | košice | kosice | kortrijk | kristiansand | kuopio | kuwait city | kyoto | la coruña
  a coruña | lahore | lahti | lancaster | las vegas | lausanne | le havre | le mans | leicester | leiden | leiria
  lelystad | leuven | lexington | liège | lille | lima | limassol | limerick | limoges | lincoln | linköping | linz
  lisboa | liverpool | livorno | łódź | lodz | logroño | louisville | lublin | lübeck | lucknow | ludwigshafen | lugano
  luleå | lund | luxembourg | luzern | lucerne | lviv | maastricht | macau | madison | magdeburg | mainz | málaga | malaga
  manama | mannheim | maribor | marseille | medellín | memphis | metz | middlesbrough | milano | milton keynes | milwaukee
  minsk | modena | mönchengladbach | monterrey | montevideo | montpellier | moscú | mulhouse | münster | murcia | nagoya
  namur | nancy | nantes | napoli | naples | nashville | neuchâtel | newcastle | newcastle upon tyne | newark | new haven
  new orleans | nice | nicosia | nijmegen | nîmes | niš | norrköping | northampton | norwich | nottingham | novi sad
  novosibirsk | nuremberg | nürnberg | odense | odesa | odessa | oklahoma city | oldenburg | olomouc | olsztyn | omaha
  opole | orange county | örebro | orlando | orléans | osaka | osijek | osnabrück | ostrava | oulu | oviedo | oxford
  paderborn | padova | padua | palermo | palma | palma de mallorca | pamplona | panama city | parma | pau | penang | perth
  perugia | pescara | philadelphia | piraeus | pisa | plovdiv | plymouth | plzeň | podgorica | poitiers | portsmouth
  porto alegre | potsdam | poznań | poznan | praha | preston | providence | puebla | quebec city | québec | quito | radom
  ramat gan | rapperswil | reading | recife | regensburg | reggio emilia | regina | reims | rennes | reston | reykjavík
  reykjavik | richmond | rijeka | rijswijk | rimini | rio de janeiro | riyadh | rochester | roma | rosario | rostock | rouen
  rzeszów | saarbrücken | sacramento | saint petersburg | st petersburg | st. petersburg | saint-étienne | salamanca
  salerno | salford | salzburg | san antonio | san sebastián | santa barbara | santa cruz | santa monica | santander
  sapporo | sarajevo | saskatoon | savannah | schwerin | scottsdale | sendai | setúbal | seville | sevilla | sheffield
  siegen | siena | skopje | sliema | sofía | solna | southampton | spokane | split | st. gallen | st gallen | st. louis
  st louis | st. paul | stavanger | stoke-on-trent | strasbourg | suceava | sunderland | swansea | swindon | syracuse
  szczecin | szeged | tacoma | tampa | tampere | tarragona | tartu | tbilisi | tempe | thessaloniki | tijuana | tilburg
  timișoara | tirana | torino | toulon | tours | trento | treviso | trier | trieste | trondheim | toruń | tucson | tulsa
  tunis | turin | turku | udine | ulm | umeå | uppsala | utrecht | vaasa | valladolid | valletta | vantaa | varna | växjö
  västerås | venezia | venice | verona | vicenza | victoria | vigo | vila nova de gaia | villach | viseu | visby | warszawa
  waterloo | wien | wiesbaden | winchester | windsor | winnipeg | winterthur | wolfsburg | worcester | wrexham | wuppertal
  würzburg | yerevan | yokohama | york | zagreb | zaragoza | zielona góra | žilina | zug | zwolle | varsovie
`);
