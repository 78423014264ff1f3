import type { ProperNouns } from './proper-noun-lists.ts'
import { OTHER_NOUNS } from './proper-nouns-other.ts'

export const PROPER_NOUNS: Readonly<Record<string, ProperNouns>> = {
  ...OTHER_NOUNS,
  eng: {
    organisations: `academy act administration agency agreement airlines airport airways alliance amendment app arena army assembly associated association authority
award awards bank bay beach bill board bowl branch bridge broadcasting brothers building bureau cabinet camp campaign capital castle center central centre chamber
championship championships channel church city clinic club coalition code college commission committee communications communist community company conference congress constitution
consulate convention corp corporation council county court cup daily day defense department district division east eastern election electric embassy enterprises
exchange express facebook federal federation festival financial fire force forces forum foundation fox front fund games gang garden gardens gazette globe google government group gulf hall harbor
harbour headquarters herald high hill hills hospital hotel house industries inc inn institute institution insurance international island islands
journal junction lab laboratories lake lane law league legislature library limited line lines llc ltd magazine mall management market media medical
memorial ministry mission morning motors mount mountain mountains movement museum national nations navy network networks news newspaper north northern
oceanic office olympic olympics olympian opera order organisation organization palace parade parish park parliament parties partners partnership party pass patrol penitentiary pictures plan
plant plaza police port post power premier press prize program programme project province radio railway ranch record records red regiment region report republic reserve resort
resources restaurant review revolution revolutionary river road room royal savings school schools sea securities security senate series service services show society solutions
south southern square stadium standard star state states station store street studio studios sun super supreme survey symphony systems team
technologies technology telegraph television temple territory theater theatre thought times today tower towers town township trade treasury treaty tribune trust
tunnel twitter union unions united universal university valley village vision war warriors way week weekly west western white wing woods works world youth zone
television tv avenue boulevard bancorp capitol casino cathedral cemetery chronicle democracy front initiative intelligence lands minerals oil gas petroleum mosque observer
pact park peninsula penitentiary pipeline playoffs quarterly reform registry rights rugby saga steel summit syndicate tabloid tax telecom tournament trophy tribunal underground
windows yard zoo investigation coast ocean desert forest dam canyon reservation isle gate palace protocol doctrine project panel caucus deal accord wire online`,
    places: `st saint san santa los las el new london paris berlin rome madrid moscow beijing shanghai tokyo seoul pyongyang delhi mumbai kolkata chennai bangalore islamabad karachi lahore kabul tehran
baghdad damascus beirut jerusalem gaza cairo tripoli tunis algiers rabat nairobi lagos abuja accra johannesburg pretoria harare kampala khartoum mogadishu
washington york angeles chicago houston philadelphia phoenix antonio diego dallas detroit boston seattle denver baltimore atlanta miami orleans vegas portland
sacramento minneapolis cleveland pittsburgh cincinnati tampa honolulu havana caracas bogota lima quito santiago brasilia paulo janeiro montevideo asuncion
toronto montreal vancouver ottawa calgary sydney melbourne brisbane perth canberra auckland wellington dublin edinburgh glasgow cardiff belfast manchester
liverpool birmingham leeds bristol brussels amsterdam rotterdam hague copenhagen stockholm oslo helsinki warsaw prague vienna budapest bucharest sofia athens
istanbul ankara kiev kyiv minsk vilnius riga tallinn zurich geneva bern milan naples barcelona lisbon munich frankfurt hamburg cologne dhaka
colombo kathmandu rangoon yangon bangkok hanoi saigon jakarta manila kuala lumpur hong kong macau taipei ulan bator tashkent almaty baku tbilisi yerevan
dubai doha riyadh mecca medina sanaa amman kuwait bahrain muscat dhabi texas california florida ohio michigan pennsylvania illinois wisconsin minnesota
iowa missouri kansas nebraska oklahoma arkansas louisiana mississippi alabama tennessee kentucky indiana massachusetts connecticut vermont hampshire maine
jersey delaware maryland oregon nevada utah arizona mexico colorado wyoming montana idaho alaska hawaii carolina dakota rhode ontario quebec alberta manitoba
saskatchewan queensland tasmania brooklyn manhattan bronx hollywood africa asia america europe arctic atlantic pacific mediterranean caribbean balkans
crimea donbas siberia kashmir tibet xinjiang sinai guantanamo hawaii wales scotland england`,
    calendar: `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec christmas easter ramadan thanksgiving halloween`,
    groups: `republican republicans democrat democrats democratic conservative conservatives labour labor liberal liberals tory tories green socialist socialists
communist communists marxist islamist islamic muslim muslims christian christians catholic jewish jew jews hindu sikh buddhist sunni shiite shia arab arabs kurdish kurds
black hispanic latino latina african asian european western hamas hezbollah taliban isis likud gop libertarian evangelical protestant nazi
nobel pulitzer oscar emmy grammy bolshevik zionist tamil pashtun uighur uyghur rohingya tibetan basque bengali punjabi`,
    openers: `a about above according across actually add additionally after afterwards again against ago ahead all almost along already also although always am amid among amongst an and
another any anyone anything anyway apart are around as aside asked at away back based be because been before behind being below beside besides better between
beyond both but by call calling can certainly clearly could critics currently despite did do does doing don down dont due during each earlier either else elsewhere
enough especially even eventually ever every everybody everyone everything exactly except far few finally first fellow following for formerly fortunately four from further furthermore
generally get getting give given go going good great had half has have having he hello hence her here hers herself him himself his how however i if
ill im in including incredibly indeed inside instead into ironically is isn it its itself ive just last lastly late lately later least less let lets like likely
little long look looking made make making many maybe me meanwhile might mine moreover more most mostly much must my near nearly neither never nevertheless new next no nobody
none nonetheless nor not nothing notably noting now obviously of off officials often oh ok okay old on once one only onto or other others otherwise our ours out over overall
own perhaps please plus police previously probably quite rather read really recall recalling recently regarding right said saying says second see seeing
several shall she should similarly simply since six so some somebody somehow someone something sometimes somewhere soon speaking still such
supporters sure surely take taking ten than thank thanks that the their theirs them themselves then there thereafter therefore these they think third this those though thousands three through
throughout thus till to together told tomorrow tonight too toward towards traditionally two ultimately under unfortunately unless unlike until up upon us use using usually versus
very via was watch we well went were what whatever when whenever where whereas wherever whether which while who whoever whom whose why will with within without
won would yes yesterday yet you your yours yourself editor editors photo image source related exclusive breaking update updated opinion analysis video correction note q
asia's today's ex`,
  },
}
