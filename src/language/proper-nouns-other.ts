import type { ProperNouns } from './proper-noun-lists.ts'

// The languages whose people are found by a title, an age or a known given name, by ISO 639-3. Places are those of the English table, in their own spellings.
export const OTHER_NOUNS: Readonly<Record<string, ProperNouns>> = {
  deu: {
    organisations: `partei union bank bundesbank zeitung ministerium bundestag bundesrat landtag parlament gericht landgericht amtsgericht bundesgerichtshof verfassungsgericht universität hochschule
institut stiftung verein verband gesellschaft agentur behörde amt polizei staatsanwaltschaft regierung kommission rat komitee konferenz kongress gewerkschaft konzern unternehmen firma
gmbh ag kg se ev rundfunk sender museum theater oper kirche dom schule gymnasium krankenhaus klinik platz straße allee ring brücke bahnhof flughafen hafen stadion park haus hof turm burg schloss
preis cup pokal liga bundesliga meisterschaft festival orchester chor armee bundeswehr marine luftwaffe akademie archiv bibliothek verlag magazin nachrichten spiegel stern welt bild post
center arena airport airlines united city fc sv sc vfb vfl tsv real atletico inter motors group international deutsche deutscher deutsches nato eu uno un us usa`,
    places: `berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg wien graz linz salzburg innsbruck zürich genf basel bern
paris london rom mailand venedig neapel madrid barcelona lissabon moskau kiew warschau prag budapest bukarest sofia athen istanbul ankara peking tokio seoul delhi washington new york los
san santa sankt st bayern sachsen hessen thüringen brandenburg niedersachsen tirol kärnten steiermark schleswig mecklenburg rheinland westfalen nordrhein baden württemberg saarland europa asien afrika amerika`,
    calendar: `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember
weihnachten ostern pfingsten silvester`,
    groups:
      'spd cdu csu fdp grüne grünen linke linken afd övp spö fpö svp christlich sozialdemokraten christdemokraten liberale liberalen taliban hamas hisbollah muslime christen juden kurden',
    openers: `der die das den dem des ein eine einen einem einer im in am an auf aus bei bis durch für gegen mit nach ohne seit über um unter von vom vor während wegen zu zum zur zwischen
und oder aber auch als da dann denn deshalb doch dort dabei damit darauf dafür dagegen daher danach es er sie wir ich ihr ihm ihn man nur noch nun heute gestern morgen hier jetzt so sogar schon sein seine seinen
ihre ihren laut wie weil wenn ob obwohl was wer wo warum welche welcher dies diese dieser dieses diesen jede jeder jedes alle alles einige viele mehr mehrere zwei drei vier beide
bereits besonders etwa erst zudem zuvor zunächst zuletzt unterdessen inzwischen außerdem allerdings angesichts trotz nachdem bevor kein keine foto bild video`,
  },
  spa: {
    organisations: `partido banco universidad instituto fundación asociación federación ministerio gobierno congreso senado parlamento tribunal audiencia corte supremo ayuntamiento diputación junta
consejo comisión comité sindicato empresa grupo policía guardia ejército armada iglesia catedral museo teatro hospital clínica colegio escuela estadio aeropuerto puerto plaza calle avenida parque
palacio castillo premio copa liga real atlético club deportivo diario periódico revista radio televisión agencia editorial academia orquesta festival unión europea naciones unidas estados sa sl
ong onu otan ue eeuu centro casa isla río sierra valle playa`,
    places: `madrid barcelona valencia sevilla zaragoza málaga murcia bilbao granada córdoba cádiz galicia andalucía cataluña asturias cantabria castilla aragón navarra rioja extremadura canarias
baleares méxico buenos aires bogotá lima quito caracas habana santiago montevideo asunción paz san santa santo los las nueva nuevo parís londres roma berlín moscú pekín tokio washington
europa asia áfrica américa latina`,
    calendar:
      'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre navidad semana',
    groups:
      'psoe pp podemos ciudadanos vox pri pan morena popular populares socialista socialistas comunista comunistas talibán hamás musulmanes cristianos judíos kurdos',
    openers: `el la los las un una unos unas al del de a en con por para sin sobre tras desde hasta entre según durante ante bajo contra y e o u pero mas sino que como cuando donde quien cual
si no ya también además así aunque mientras luego después antes entonces ahora hoy ayer mañana aquí allí este esta estos estas ese esa esos esas aquel aquella su sus mi tu nuestro nuestra
lo le se es era fue ha han hay había todo toda todos todas otro otra otros cada varios varias algunos algunas muchos muchas más menos muy tan solo sólo dos tres foto vídeo imagen
finalmente actualmente posteriormente recientemente asimismo igualmente`,
  },
  fra: {
    organisations: `parti banque université institut fondation association fédération ministère gouvernement congrès sénat assemblée parlement tribunal cour conseil commission comité syndicat
entreprise groupe société police gendarmerie armée marine église cathédrale musée théâtre opéra hôpital clinique collège lycée école stade aéroport port gare place rue avenue boulevard parc
palais château prix coupe ligue olympique racing club journal quotidien revue radio télévision agence éditions académie orchestre festival union européenne nations unies états sa sarl
ong onu otan ue centre maison île mairie préfecture front rassemblement république`,
    places: `paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims havre toulon grenoble dijon angers nîmes brest bretagne normandie alsace lorraine
provence bourgogne aquitaine corse bruxelles genève lausanne montréal québec alger tunis rabat dakar abidjan londres rome berlin madrid moscou pékin tokyo washington new york los san santa saint
sainte europe asie afrique amérique`,
    calendar:
      'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël pâques',
    groups:
      'ump ps lr lrem modem socialiste socialistes communiste communistes républicain républicains insoumis écologistes talibans hamas musulmans chrétiens juifs kurdes',
    openers: `le la les l un une des du de d à au aux en dans par pour sans sur sous avec chez vers entre selon depuis pendant après avant contre malgré et ou mais donc or ni car que qui quoi
dont où comme quand lorsque si ne non pas il elle ils elles on nous vous je tu ce cet cette ces c s son sa ses leur leurs mon ma notre votre aussi ainsi alors puis ensuite enfin
hier aujourd demain ici là tout toute tous toutes autre autres chaque plusieurs certains certaines beaucoup plus moins très deux trois photo vidéo image
toutefois cependant pourtant parmi lors dès`,
  },
  por: {
    organisations: `partido banco universidade instituto fundação associação federação ministério governo congresso senado câmara assembleia parlamento tribunal supremo conselho comissão comitê
sindicato empresa grupo polícia exército marinha igreja catedral museu teatro hospital clínica colégio escola estádio aeroporto porto praça rua avenida parque palácio castelo prêmio copa liga
clube diário jornal revista rádio televisão agência editora academia orquestra festival união europeia nações unidas estados sa ong onu otan ue centro casa ilha rio serra`,
    places:
      'lisboa porto coimbra braga faro madeira açores brasília são paulo janeiro salvador recife fortaleza curitiba belo horizonte luanda maputo madrid paris londres roma berlim moscovo moscou pequim tóquio washington nova san santa santo europa ásia áfrica américa',
    calendar:
      'segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro natal',
    groups:
      'pt psdb pmdb mdb psd ps pcp socialista socialistas comunista comunistas talibã hamas muçulmanos cristãos judeus curdos',
    openers: `o a os as um uma uns umas ao aos à às do da dos das de em no na nos nas com por pelo pela para sem sobre após desde até entre segundo durante ante sob contra e ou mas que como quando
onde quem se não já também além assim embora enquanto depois antes então agora hoje ontem amanhã aqui ali este esta estes estas esse essa aquele aquela seu sua seus suas meu nosso
é era foi há todo toda todos todas outro outra cada vários várias alguns algumas muitos muitas mais menos muito só dois três foto vídeo`,
  },
  ita: {
    organisations: `partito banca università istituto fondazione associazione federazione ministero governo congresso senato camera parlamento tribunale corte consiglio commissione comitato
sindacato impresa gruppo società polizia carabinieri esercito marina chiesa cattedrale museo teatro ospedale clinica collegio scuola stadio aeroporto porto piazza via viale parco palazzo castello
premio coppa lega serie calcio club quotidiano giornale rivista radio televisione agenzia editore accademia orchestra festival unione europea nazioni unite stati spa srl ong onu nato ue centro casa
isola fiume monte lago`,
    places:
      'roma milano napoli torino palermo genova bologna firenze bari catania venezia verona messina padova trieste lombardia veneto piemonte sicilia sardegna toscana puglia calabria parigi londra berlino madrid mosca pechino tokyo washington new york los san santa santo europa asia africa america',
    calendar:
      'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua',
    groups:
      'pd pdl lega forza fratelli socialista socialisti comunista comunisti talebani hamas musulmani cristiani ebrei curdi',
    openers: `il lo la i gli le l un uno una del dello della dei degli delle di a al allo alla ai agli alle in nel nella nei con per da dal dalla su sul sulla tra fra senza secondo durante dopo prima
contro e o ma che come quando dove chi se non già anche inoltre così mentre poi allora ora oggi ieri domani qui questo questa questi queste quel quella suo sua suoi mio nostro
è era fu ha hanno tutto tutta tutti tutte altro altra ogni vari varie alcuni alcune molti molte più meno molto solo due tre foto video`,
  },
}
