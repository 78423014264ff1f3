// A third set of planted faults, for the rules that were weakest on the second: written before they were mended, and kept back whole.
// Notation and slots as in bench/second-plants.mjs, and besides: {kw} {lw} counts of years in words, {ko} {lo} the same as ordinals.

export const NAMES = {
  eng: [
    'Andrew Callister',
    'Margaret Thornbury',
    'Simon Hadleigh',
    'Karen Oxenford',
    'David Brackley',
    'Julia Stanmore',
  ],
  deu: [
    'Andreas Lindhorst',
    'Monika Bergfeld',
    'Michael Terstegen',
    'Birgit Waldau',
    'Frank Ostermoor',
    'Anna Kiesling',
  ],
  spa: ['Antonio Barrenechea', 'Carmen Urdiales', 'Pedro Valtierra', 'Isabel Monreal', 'Luis Echagüe', 'Ana Santillán'],
  fra: [
    'Pierre Valbonne',
    'Nathalie Courtenay',
    'Jacques Brémontier',
    'Anne Lescure',
    'Alain Pontivy',
    'Marie Dufresnoy',
  ],
  por: ['António Carvalhosa', 'Maria Figueiró', 'João Penalva', 'Teresa Montalvão', 'Paulo Sardoeira', 'Ana Vilarinho'],
  ita: [
    'Marco Valdinoci',
    'Francesca Brandolini',
    'Paolo Serravalle',
    'Giulia Castagneri',
    'Andrea Montefusco',
    'Chiara Belforte',
  ],
}

export const PLANTS = {
  'weekday-mismatch': {
    eng: [
      'The theatre of {place} gave its last play on <{otherday}|{day}> the {d} of {month} {y}.',
      'Records of the station show that {month} {d}, {y}, was a <{otherday}|{day}>, and that no train came.',
      'The orchard was sold (<{otherday}|{day}>, {d} {month} {y}) to a brewer from {place}.',
      'On <{otherday}|{day}> night, {month} {d}, {y}, the clock of {place} stopped.',
    ],
    deu: [
      'Das Theater von {place} spielte zuletzt am <{otherday}|{day}> ({d}. {month} {y}).',
      'Der {d}. {month} {y} war ein <{otherday}|{day}>, und an diesem Tag kam kein Zug nach {place}.',
      'In der Nacht auf <{otherday}|{day}>, den {d}. {month} {y}, blieb in {place} die Uhr stehen.',
      'Der Obstgarten wurde am <{otherday}|{day}>, den {d}. {month} {y} verkauft.',
    ],
    spa: [
      'El teatro de {place} dio su última función el <{otherday}|{day}> día {d} de {month} de {y}.',
      'El {d} de {month} de {y}, <{otherday}|{day}>, no llegó ningún tren a {place}.',
      'La noche del <{otherday}|{day}> {d} de {month} de {y} se paró el reloj de {place}.',
      'El huerto se vendió (<{otherday}|{day}>, {d} de {month} de {y}) a un cervecero.',
    ],
    fra: [
      'Le théâtre de {place} a joué pour la dernière fois le <{otherday}|{day}>, {d} {month} {y}.',
      'Le {d} {month} {y}, un <{otherday}|{day}>, aucun train n’est arrivé à {place}.',
      'Dans la nuit du <{otherday}|{day}> {d} {month} {y}, l’horloge de {place} s’est arrêtée.',
      'Le verger a été vendu (<{otherday}|{day}> {d} {month} {y}) à un brasseur.',
    ],
    por: [
      'O teatro de {place} deu a última récita na <{otherday}|{day}>, {d} de {month} de {y}.',
      'Foi numa <{otherday}|{day}>, {d} de {month} de {y}, que parou o relógio de {place}.',
      'O pomar foi vendido (<{otherday}|{day}>, {d} de {month} de {y}) a um cervejeiro.',
    ],
    ita: [
      'Il teatro di {place} ha recitato per l’ultima volta <{otherday}|{day}> {d} {month} {y}.',
      'Era <{otherday}|{day}> {d} {month} {y} quando si fermò l’orologio di {place}.',
      'Il frutteto fu venduto (<{otherday}|{day}>, {d} {month} {y}) a un birraio.',
    ],
  },
  'anniversary-mismatch': {
    eng: [
      'The library of {place} opened its doors in {y} and turns <{l}|{k}> this year.',
      'It is <{lw}|{kw}> years this year since the flood of {y} carried off the bridge of {place}.',
      'The choir of {place} will celebrate its <{lo}|{ko}> anniversary this year; it first sang in {y}.',
      'Founded in {y}, the brewery of {place} is <{l}|{k}> years old this year.',
    ],
    deu: [
      'Die Bücherei von {place} wurde {y} eröffnet und wird in diesem Jahr <{l}|{k}> Jahre alt.',
      '<{lw}|{kw}> Jahre ist es in diesem Jahr her, dass die Flut von {y} die Brücke von {place} mitnahm.',
      'Der Chor von {place} feiert heuer sein <{lw}|{kw}>jähriges Jubiläum; zum ersten Mal sang er {y}.',
      'In diesem Jahr jährt sich der Brand von {y} zum <{l}|{k}>. Mal.',
    ],
    spa: [
      'La biblioteca de {place} abrió sus puertas en {y} y cumple este año <{l}|{k}> años.',
      'Hace <{lw}|{kw}> años, en {y}, la riada se llevó el puente de {place}.',
      'Este año se cumplen <{l}|{k}> años de la riada de {y} en {place}.',
      'El coro de {place}, que cantó por primera vez en {y}, celebra este año sus <{lw}|{kw}> años.',
    ],
    fra: [
      'La bibliothèque de {place} a ouvert ses portes en {y} et a <{l}|{k}> ans cette année.',
      'Voilà <{lw}|{kw}> ans, en {y}, la crue emportait le pont de {place}.',
      'Le chœur de {place}, qui a chanté pour la première fois en {y}, fête cette année ses <{lw}|{kw}> ans.',
      '{place} commémore cette année le <{lo}|{ko}> anniversaire de la crue de {y}.',
    ],
    por: [
      'A biblioteca de {place} abriu as portas em {y} e faz este ano <{l}|{k}> anos.',
      'Há exatamente <{l}|{k}> anos, em {y}, a cheia levou a ponte de {place}.',
      'O coro de {place}, fundado em {y}, celebra este ano o seu <{l}|{k}>.º aniversário.',
      'Este ano completam-se <{lw}|{kw}> anos da cheia de {y} em {place}.',
    ],
    ita: [
      'La biblioteca di {place}, aperta nel {y}, compie quest’anno <{l}|{k}> anni.',
      '<{lw}|{kw}> anni fa, nel {y}, la piena portò via il ponte di {place}.',
      'Il coro di {place}, fondato nel {y}, festeggia quest’anno il <{l}|{k}>° anniversario.',
      'Ricorre quest’anno il <{lo}|{ko}> anniversario della piena del {y}.',
    ],
  },
  'given-name-after-office': {
    eng: [
      '{a}, the mayor of {place}, has sold the orchard. {fa} needs the money for the station.¶On Friday Mayor <{ga}|{fa}> will plant a last tree.',
      'Prime Minister Park Min-seo arrived by train. Park had asked for a brass band.¶The band then played for Prime Minister <Min-seo|Park> in the rain.',
      'Senator {a} wants the theatre to stay open, and {fa} has found a sponsor.¶The actors sang for Senator <{ga}|{fa}> on the stairs.',
      'Foreign Minister Liang Zhenhua met the millers. Liang brought tea.¶The millers gave Foreign Minister <Zhenhua|Liang> a sack of flour.',
    ],
    deu: [
      '{a}, Bürgermeister von {place}, hat den Obstgarten verkauft. {fa} braucht das Geld für den Bahnhof.¶Am Freitag pflanzt Bürgermeister <{ga}|{fa}> den letzten Baum.',
      'Ministerpräsident Park Min-seo kam mit dem Zug. Park hatte um eine Kapelle gebeten.¶Die Kapelle spielte für Ministerpräsident <Min-seo|Park> im Regen.',
      'Landrätin {a} will das Theater retten, und {fa} hat einen Geldgeber gefunden.¶Die Schauspieler sangen für Landrätin <{ga}|{fa}> auf der Treppe.',
      'Außenminister Liang Zhenhua traf die Bäcker. Liang brachte Tee mit.¶Die Bäcker schenkten Außenminister <Zhenhua|Liang> ein Brot.',
    ],
    spa: [
      '{a}, alcalde de {place}, ha vendido el huerto. {fa} necesita el dinero para la estación.¶El viernes el alcalde <{ga}|{fa}> plantará el último árbol.',
      'El primer ministro Park Min-seo llegó en tren. Park había pedido una banda.¶La banda tocó para el primer ministro <Min-seo|Park> bajo la lluvia.',
      'La consejera {a} quiere salvar el teatro, y {fa} ha encontrado un mecenas.¶Los actores cantaron para la consejera <{ga}|{fa}> en la escalera.',
      'El canciller Liang Zhenhua visitó a los panaderos. Liang llevó té.¶Los panaderos regalaron un pan al canciller <Zhenhua|Liang>.',
    ],
    fra: [
      '{a}, maire de {place}, a vendu le verger. {fa} a besoin de l’argent pour la gare.¶Vendredi le maire <{ga}|{fa}> plantera le dernier arbre.',
      'Le Premier ministre Park Min-seo est arrivé en train. Park avait demandé une fanfare.¶La fanfare a joué pour le Premier ministre <Min-seo|Park> sous la pluie.',
      'La sénatrice {a} veut sauver le théâtre, et {fa} a trouvé un mécène.¶Les acteurs ont chanté pour la sénatrice <{ga}|{fa}> dans l’escalier.',
      'Le ministre Liang Zhenhua a reçu les boulangers. Liang a servi du thé.¶Les boulangers ont offert un pain au ministre <Zhenhua|Liang>.',
    ],
    ita: [
      'Il sindaco {a} ha venduto il frutteto. {fa} ha bisogno dei soldi per la stazione.¶Venerdì il sindaco <{ga}|{fa}> pianterà l’ultimo albero.',
      'Il primo ministro Park Min-seo è arrivato in treno. Park aveva chiesto una banda.¶La banda ha suonato per il primo ministro <Min-seo|Park> sotto la pioggia.',
      'Il presidente Liang Zhenhua ha incontrato i fornai. Liang ha portato il tè.¶I fornai hanno regalato un pane al presidente <Zhenhua|Liang>.',
    ],
  },
  'split-joint-statement': {
    eng: [
      'The theatre must not close, <{a} writes|{a} and {b} write> in a joint appeal to the council of {place}.',
      '“The station of {place} belongs to all of us,” <{a}|{a} and {b}> said in a joint statement on Friday.',
      'In a statement issued jointly, <{a}|{a} and {b}> called on {place} to keep its orchard.',
      'A joint message from <{a}|{a} and {b}> was read out at the station of {place}.',
    ],
    deu: [
      'Das Theater dürfe nicht schließen, <heißt es in einem gemeinsamen Brief von {a}|heißt es in einem gemeinsamen Brief von {a} und {b}> an den Rat.',
      '„Der Bahnhof von {place} gehört uns allen“, erklärte<|n> <{a}|{a} und {b}> am Freitag in einer gemeinsamen Mitteilung.',
      'Gemeinsam rief<|en> <{a}|{a} und {b}> in einem Aufruf dazu auf, den Obstgarten von {place} zu erhalten.',
      '<{a} verlangt|{a} und {b} verlangen> in einer gemeinsamen Stellungnahme mehr Züge für {place}.',
    ],
    spa: [
      'El teatro no debe cerrar, <escribe {a}|escriben {a} y {b}> en una carta conjunta al ayuntamiento.',
      '«La estación de {place} es de todos», <aseguró {a}|aseguraron {a} y {b}> en una declaración conjunta.',
      '<{a} ha pedido|{a} y {b} han pedido> más trenes para {place} en un manifiesto conjunto.',
      'En una nota conjunta, <{a} reclama|{a} y {b} reclaman> que se salve el huerto de {place}.',
    ],
    fra: [
      'Le théâtre ne doit pas fermer, <écrit {a}|écrivent {a} et {b}> dans une tribune commune.',
      '« La gare de {place} est à nous tous », <a déclaré {a}|ont déclaré {a} et {b}> dans un communiqué conjoint.',
      '<{a} a réclamé|{a} et {b} ont réclamé> plus de trains pour {place} dans une lettre conjointe.',
      'Dans un message commun, <{a} appelle|{a} et {b} appellent> à sauver le verger de {place}.',
    ],
    por: [
      'Num comunicado conjunto, <{a} pediu|{a} e {b} pediram> mais comboios para {place}.',
      '“A estação de {place} é de todos”, <disse {a}|disseram {a} e {b}> numa declaração conjunta.',
      '<{a} escreveu|{a} e {b} escreveram> numa carta conjunta que o teatro não pode fechar.',
    ],
    ita: [
      'In una dichiarazione congiunta, <{a} ha chiesto|{a} e {b} hanno chiesto> più treni per {place}.',
      '«La stazione di {place} è di tutti», <ha detto {a}|hanno detto {a} e {b}> in un comunicato congiunto.',
      '<{a} ha scritto|{a} e {b} hanno scritto> in una lettera comune che il teatro non deve chiudere.',
    ],
  },
  'split-joint-statement (across)': {
    eng: [
      'In a joint statement, {a} and {b} called on {place} to keep its orchard.===<{a}|{a} and {b}> called on {place} to keep its orchard in a joint statement.',
      '{a} and {b} appealed jointly for more trains to {place} in a letter published on Friday; their joint letter names six villages.===The joint letter by <{a}|{a} and {b}> names six villages around {place}.',
    ],
    deu: [
      '{a} und {b} verlangten in einer gemeinsamen Stellungnahme mehr Züge für {place}.===In der gemeinsamen Stellungnahme verlang<te {a}|ten {a} und {b}> mehr Züge für {place}.',
      'In einem gemeinsamen Brief warnten {a} und {b} vor dem Ende des Theaters von {place}.===Das Theater von {place} sei am Ende, schrieb<|en> <{a}|{a} und {b}> in dem gemeinsamen Brief.',
    ],
    spa: [
      '{a} y {b} pidieron en una carta conjunta más trenes para {place}.===En la carta conjunta, <{a} pidió|{a} y {b} pidieron> más trenes para {place}.',
      'En una declaración conjunta, {a} y {b} advirtieron del cierre del teatro de {place}.===<{a} advirtió|{a} y {b} advirtieron> del cierre del teatro de {place} en una declaración conjunta.',
    ],
    fra: [
      '{a} et {b} ont demandé dans une lettre commune plus de trains pour {place}.===Dans leur lettre commune, <{a} a demandé|{a} et {b} ont demandé> plus de trains pour {place}.',
      'Dans une déclaration conjointe, {a} et {b} ont mis en garde contre la fin du théâtre de {place}.===<{a} a mis|{a} et {b} ont mis> en garde contre la fin du théâtre de {place} dans une déclaration conjointe.',
    ],
    por: [
      'Num comunicado conjunto, {a} e {b} pediram mais comboios para {place}.===Num comunicado conjunto, <{a} pediu|{a} e {b} pediram> na sexta-feira mais comboios para {place}.',
    ],
    ita: [
      'In un comunicato congiunto, {a} e {b} hanno chiesto più treni per {place}.===In un comunicato congiunto, <{a} ha chiesto|{a} e {b} hanno chiesto> venerdì più treni per {place}.',
    ],
  },
  'missing-source': {
    eng: [
      'The theatre of {place} will not close, according to<| {a}>.',
      '“We sold the apples first and the trees last,” explained<| {a}>.',
      '“The clock has never been right,”<| {a}> told the council of {place}.',
    ],
    deu: [
      '„Zuerst haben wir die Äpfel verkauft und dann die Bäume“, berichtete<| {a}>.',
      '„Die Uhr von {place} ging noch nie richtig“, so<| {a}>.',
      'Nach Angaben von<| {a}> bleibt das Theater von {place} geöffnet.',
    ],
    spa: [
      '«Primero vendimos las manzanas y después los árboles», explicó<| {a}>.',
      '“El reloj de {place} nunca ha ido bien”, señaló<| {a}>.',
      'El teatro de {place} no cerrará, según<| {a}>.',
    ],
    fra: [
      '« Nous avons d’abord vendu les pommes, puis les arbres », a expliqué<| {a}>.',
      'Selon<| {a}>, le théâtre de {place} ne fermera pas.',
      '« L’horloge de {place} n’a jamais été à l’heure », a affirmé<| {a}>.',
    ],
    por: [
      '“Primeiro vendemos as maçãs e depois as árvores”, explicou<| {a}>.',
      'Segundo<| {a}>, o teatro de {place} não vai fechar.',
      'De acordo com<| {a}>, o relógio de {place} nunca andou certo.',
    ],
    ita: [
      '«Prima abbiamo venduto le mele e poi gli alberi», ha spiegato<| {a}>.',
      'Secondo<| {a}>, il teatro di {place} non chiuderà.',
      '«L’orologio di {place} non è mai andato bene», ha aggiunto<| {a}>.',
    ],
  },
  'orphan-quote': {
    eng: [
      'The apples were stored in the cellar of the station until the snow came.¶“They taste better after a frost, and the trains shake them just enough to make them sweet.”¶<The cellar is dry and has two doors.|{a} carries them upstairs with the milk.>',
      'The stage of {place} creaks in three places.¶"We have learnt to act around it, and the audience has learnt to laugh in the right moments."¶<The planks were laid in the year of the great storm.|The planks, says {a}, were laid in the year of the great storm.>',
      'Snow lay on the tracks until the end of March.¶“There was no train and no post, and the only thing that came up the valley was the smell of bread.”¶<The thaw began on a Sunday.|The station master remembers the thaw well.>',
    ],
    deu: [
      'Die Äpfel lagen im Keller des Bahnhofs, bis der Schnee kam.¶„Nach dem Frost schmecken sie besser, und die Züge rütteln sie gerade so, dass sie süß werden.“¶<Der Keller ist trocken und hat zwei Türen.|{a} trägt sie mit der Milch nach oben.>',
      'Die Bühne von {place} knarrt an drei Stellen.¶»Wir haben gelernt, darum herum zu spielen, und das Publikum hat gelernt, im richtigen Augenblick zu lachen.«¶<Die Bretter wurden im Jahr des großen Sturms gelegt.|Die Bretter wurden, sagt {a}, im Jahr des großen Sturms gelegt.>',
      'Bis Ende März lag Schnee auf den Gleisen.¶„Es kam kein Zug und keine Post, und das Einzige, was das Tal heraufkam, war der Geruch von Brot.“¶<Das Tauwetter begann an einem Sonntag.|Der Bahnhofsvorsteher erinnert sich gut an das Tauwetter.>',
    ],
    spa: [
      'Las manzanas estuvieron en el sótano de la estación hasta que llegó la nieve.¶«Después de la helada saben mejor, y los trenes las sacuden lo justo para que se pongan dulces.»¶<El sótano es seco y tiene dos puertas.|{a} las sube con la leche.>',
      'El escenario de {place} cruje en tres sitios.¶“Hemos aprendido a actuar alrededor, y el público ha aprendido a reírse en el momento justo.”¶<Las tablas se colocaron el año de la gran tormenta.|Las tablas, dice {a}, se colocaron el año de la gran tormenta.>',
      'La nieve cubrió las vías hasta finales de marzo.¶«No había tren ni correo, y lo único que subía por el valle era el olor del pan.»¶<El deshielo empezó un domingo.|El jefe de la estación recuerda bien el deshielo.>',
    ],
    fra: [
      'Les pommes sont restées dans la cave de la gare jusqu’aux premières neiges.¶« Après le gel elles ont meilleur goût, et les trains les secouent juste assez pour les rendre sucrées. »¶<La cave est sèche et a deux portes.|{a} les monte avec le lait.>',
      'La scène de {place} grince en trois endroits.¶“Nous avons appris à jouer autour, et le public a appris à rire au bon moment, ce qui n’est pas rien.”¶<Les planches ont été posées l’année de la grande tempête.|Les planches, dit {a}, ont été posées l’année de la grande tempête.>',
      'La neige a couvert les voies jusqu’à la fin mars.¶« Il n’y avait ni train ni courrier, et tout ce qui montait de la vallée était une odeur de pain. »¶<Le dégel a commencé un dimanche.|Le chef de gare se souvient bien du dégel.>',
    ],
    por: [
      'As maçãs ficaram na cave da estação até chegar a neve.¶«Depois da geada sabem melhor, e os comboios abanam-nas o suficiente para ficarem doces.»¶<A cave é seca e tem duas portas.|{a} leva-as para cima com o leite.>',
      'O palco de {place} range em três sítios.¶“Aprendemos a representar à volta, e o público aprendeu a rir no momento certo.”¶<As tábuas foram postas no ano da grande tempestade.|As tábuas, diz {a}, foram postas no ano da grande tempestade.>',
    ],
    ita: [
      'Le mele sono rimaste nella cantina della stazione fino alla prima neve.¶«Dopo il gelo sono più buone, e i treni le scuotono quel tanto che basta per farle dolci.»¶<La cantina è asciutta e ha due porte.|{a} le porta su con il latte.>',
      'Il palco di {place} scricchiola in tre punti.¶“Abbiamo imparato a recitarci intorno, e il pubblico ha imparato a ridere al momento giusto.”¶<Le assi furono posate l’anno della grande tempesta.|Le assi, dice {a}, furono posate l’anno della grande tempesta.>',
    ],
  },
  'promoted-paraphrase': {
    eng: [
      'According to {a}, the last train to {place} was so full of apples that nobody could find a seat.===<“The last train to {place} was so full of apples that nobody could find a seat,” {a} recalled.|According to {a}, the last train to {place} was so full of apples that nobody could find a seat.>',
      '{a} explained that the stage creaks because the planks were laid by sailors who missed the sea.===<“The stage creaks because the planks were laid by sailors who missed the sea,” explained {a}.|{a} explained that the stage creaks because the planks were laid by sailors who missed the sea.>',
      'The theatre will be sold only when the last actor has left the town, {a} said.===<“The theatre will be sold only when the last actor has left the town,” {a} said.|{a} said the theatre will be sold only when the last actor has left the town.>',
    ],
    deu: [
      'Laut {a} war der letzte Zug nach {place} so voller Äpfel, dass niemand einen Sitzplatz fand.===<„Der letzte Zug nach {place} war so voller Äpfel, dass niemand einen Sitzplatz fand“, erzählte {a}.|Laut {a} war der letzte Zug nach {place} so voller Äpfel, dass niemand einen Sitzplatz fand.>',
      '{a} erklärte, dass die Bühne knarre, weil Matrosen mit Heimweh nach dem Meer die Bretter gelegt hätten.===<„Die Bühne knarrt, weil Matrosen mit Heimweh nach dem Meer die Bretter gelegt haben“, erklärte {a}.|{a} erklärte, dass die Bühne knarre, weil Matrosen mit Heimweh nach dem Meer die Bretter gelegt hätten.>',
      'Das Theater werde erst verkauft, wenn der letzte Schauspieler die Stadt verlassen habe, sagte {a}.===<„Das Theater wird erst verkauft, wenn der letzte Schauspieler die Stadt verlassen hat“, sagte {a}.|{a} sagte, das Theater werde erst verkauft, wenn der letzte Schauspieler die Stadt verlassen habe.>',
    ],
    spa: [
      'Según {a}, el último tren a {place} iba tan lleno de manzanas que nadie encontró asiento.===<«El último tren a {place} iba tan lleno de manzanas que nadie encontró asiento», recordó {a}.|Según {a}, el último tren a {place} iba tan lleno de manzanas que nadie encontró asiento.>',
      '{a} explicó que el escenario cruje porque las tablas las pusieron unos marineros que añoraban el mar.===<“El escenario cruje porque las tablas las pusieron unos marineros que añoraban el mar”, explicó {a}.|{a} explicó que el escenario cruje porque las tablas las pusieron unos marineros que añoraban el mar.>',
    ],
    fra: [
      'Selon {a}, le dernier train pour {place} était si plein de pommes que personne n’a trouvé de place.===<« Le dernier train pour {place} était si plein de pommes que personne n’a trouvé de place », se souvient {a}.|Selon {a}, le dernier train pour {place} était si plein de pommes que personne n’a trouvé de place.>',
      '{a} a expliqué que la scène grince parce que des marins ont posé les planches en pensant à la mer.===<« La scène grince parce que des marins ont posé les planches en pensant à la mer », a expliqué {a}.|{a} a expliqué que la scène grince parce que des marins ont posé les planches en pensant à la mer.>',
    ],
    por: [
      '{a} disse que o teatro só será vendido quando o último ator tiver deixado a cidade.===<“O teatro só será vendido quando o último ator tiver deixado a cidade”, disse {a}.|{a} disse que o teatro só será vendido quando o último ator tiver deixado a cidade.>',
    ],
    ita: [
      '{a} ha detto che il teatro sarà venduto soltanto quando l’ultimo attore avrà lasciato la città.===<«Il teatro sarà venduto soltanto quando l’ultimo attore avrà lasciato la città», ha detto {a}.|{a} ha detto che il teatro sarà venduto soltanto quando l’ultimo attore avrà lasciato la città.>',
    ],
  },
  'altered-quote': {
    eng: [
      '“We sold forty trees to the brewer of {place} and kept the oldest one for the children,” {a} said.===“We sold <sixty|forty> trees to the brewer of {place} and kept the oldest one for the children,” said {a}.',
      '“The clock of the station has always been slow, and the whole valley lives by it,” said {a}.===“The clock of the station has always been <fast|slow>, and the whole valley lives by it,” {a} told reporters.',
      '{a} said: “No train will stop here again until the orchard is in bloom and the bridge is painted.”===“No train will stop here again until the orchard is <sold|in bloom> and the bridge is painted,” {a} said.',
    ],
    deu: [
      '„Wir haben vierzig Bäume an den Brauer von {place} verkauft und den ältesten für die Kinder behalten“, sagte {a}.===„Wir haben <sechzig|vierzig> Bäume an den Brauer von {place} verkauft und den ältesten für die Kinder behalten“, so {a}.',
      '„Die Uhr am Bahnhof ging schon immer nach, und das ganze Tal lebt nach ihr“, erklärte {a}.===„Die Uhr am Bahnhof ging schon immer <vor|nach>, und das ganze Tal lebt nach ihr“, erklärte {a}.',
      '{a} sagte: „Hier hält erst wieder ein Zug, wenn der Obstgarten blüht und die Brücke gestrichen ist.“===„Hier hält erst wieder ein Zug, wenn der Obstgarten <verkauft ist|blüht> und die Brücke gestrichen ist“, sagte {a}.',
    ],
    spa: [
      '«Vendimos cuarenta árboles al cervecero de {place} y guardamos el más viejo para los niños», dijo {a}.===«Vendimos <sesenta|cuarenta> árboles al cervecero de {place} y guardamos el más viejo para los niños», dijo {a}.',
      '“El reloj de la estación siempre ha ido atrasado, y todo el valle vive con él”, explicó {a}.===“El reloj de la estación siempre ha ido <adelantado|atrasado>, y todo el valle vive con él”, señaló {a}.',
    ],
    fra: [
      '« Nous avons vendu quarante arbres au brasseur de {place} et gardé le plus vieux pour les enfants », a dit {a}.===« Nous avons vendu <soixante|quarante> arbres au brasseur de {place} et gardé le plus vieux pour les enfants », a dit {a}.',
      '« L’horloge de la gare a toujours retardé, et toute la vallée vit avec elle », a expliqué {a}.===« L’horloge de la gare a toujours <avancé|retardé>, et toute la vallée vit avec elle », raconte {a}.',
    ],
    por: [
      '“Vendemos quarenta árvores ao cervejeiro de {place} e guardámos a mais velha para as crianças”, disse {a}.===“Vendemos <sessenta|quarenta> árvores ao cervejeiro de {place} e guardámos a mais velha para as crianças”, afirmou {a}.',
    ],
    ita: [
      '«Abbiamo venduto quaranta alberi al birraio di {place} e tenuto il più vecchio per i bambini», ha detto {a}.===«Abbiamo venduto <sessanta|quaranta> alberi al birraio di {place} e tenuto il più vecchio per i bambini», ha spiegato {a}.',
    ],
  },
  'number-mismatch': {
    eng: [
      'A coach carrying {n} pilgrims overturned near {place} on Saturday; 9 of them were taken to hospital.===Nine pilgrims were taken to hospital after a coach carrying <{m}|{n}> pilgrims overturned near {place} on Saturday.',
      'Thieves took {n} paintings from the Brandl museum in {place} on Sunday night and left 3 of them behind in the rain.===The thieves who broke into the Brandl museum in {place} on Sunday night took <{m}|{n}> paintings and left 3 behind in the rain.',
      'The Tolliver cannery in {place} will close in May and dismiss forty-two workers, its owner said; 6 drivers may stay.===The Tolliver cannery in {place} will dismiss <sixty-eight|forty-two> workers when it closes in May, its owner said, while 6 drivers may stay.',
    ],
    deu: [
      'Bei {place} ist am Samstag ein Bus mit {n} Pilgern umgestürzt; 9 von ihnen kamen ins Krankenhaus.===Neun Pilger kamen ins Krankenhaus, als am Samstag bei {place} ein Bus mit <{m}|{n}> Pilgern umstürzte.',
      'Diebe haben in der Nacht zum Montag {n} Gemälde aus dem Brandl-Museum in {place} gestohlen und 3 davon im Regen stehen lassen.===Die Diebe, die in der Nacht zum Montag in das Brandl-Museum in {place} eindrangen, haben <{m}|{n}> Gemälde gestohlen und 3 im Regen stehen lassen.',
      'Die Konservenfabrik Tolliver in {place} schließt im Mai und entlässt zweiundvierzig Arbeiter, sagte der Besitzer; 6 Fahrer können bleiben.===Die Konservenfabrik Tolliver in {place} entlässt <achtundsechzig|zweiundvierzig> Arbeiter, wenn sie im Mai schließt, sagte der Besitzer; 6 Fahrer können bleiben.',
    ],
    spa: [
      'Un autobús con {n} peregrinos volcó el sábado cerca de {place}; 9 de ellos fueron llevados al hospital.===Nueve peregrinos fueron llevados al hospital después de que un autobús con <{m}|{n}> peregrinos volcara el sábado cerca de {place}.',
      'Unos ladrones se llevaron el domingo {n} cuadros del museo Brandl de {place} y dejaron 3 bajo la lluvia.===Los ladrones que entraron el domingo en el museo Brandl de {place} se llevaron <{m}|{n}> cuadros y dejaron 3 bajo la lluvia.',
      'La conservera Tolliver de {place} cerrará en mayo y despedirá a cuarenta y dos obreros, dijo su dueño; 6 conductores podrán quedarse.===La conservera Tolliver de {place} despedirá a <sesenta y ocho|cuarenta y dos> obreros cuando cierre en mayo, dijo su dueño; 6 conductores podrán quedarse.',
    ],
    fra: [
      'Un car transportant {n} pèlerins s’est renversé samedi près de {place} ; 9 d’entre eux ont été hospitalisés.===Neuf pèlerins ont été hospitalisés après qu’un car transportant <{m}|{n}> pèlerins s’est renversé samedi près de {place}.',
      'Des voleurs ont emporté dimanche soir {n} tableaux du musée Brandl de {place} et en ont laissé 3 sous la pluie.===Les voleurs entrés dimanche soir au musée Brandl de {place} ont emporté <{m}|{n}> tableaux et en ont laissé 3 sous la pluie.',
      'La conserverie Tolliver de {place} fermera en mai et licenciera quarante-deux ouvriers, a dit son patron ; 6 chauffeurs pourront rester.===La conserverie Tolliver de {place} licenciera <soixante-huit|quarante-deux> ouvriers à sa fermeture en mai, a dit son patron ; 6 chauffeurs pourront rester.',
    ],
    por: [
      'Um autocarro com {n} peregrinos capotou no sábado perto de {place}; 9 deles foram levados para o hospital.===Um autocarro com <{m}|{n}> peregrinos capotou no sábado perto de {place}, e 9 foram levados para o hospital.',
      'A fábrica Tolliver de {place} vai fechar em maio e despedir quarenta e dois operários, disse o dono; 6 motoristas podem ficar.===A fábrica Tolliver de {place} vai despedir <sessenta e oito|quarenta e dois> operários quando fechar em maio, disse o dono; 6 motoristas podem ficar.',
    ],
    ita: [
      'Un pullman con {n} pellegrini si è ribaltato sabato vicino a {place}; 9 di loro sono stati portati in ospedale.===Un pullman con <{m}|{n}> pellegrini si è ribaltato sabato vicino a {place}, e 9 sono stati portati in ospedale.',
      'Il conservificio Tolliver di {place} chiuderà a maggio e licenzierà quarantadue operai, ha detto il padrone; 6 autisti potranno restare.===Il conservificio Tolliver di {place} licenzierà <sessantotto|quarantadue> operai quando chiuderà a maggio, ha detto il padrone; 6 autisti potranno restare.',
    ],
  },
}
