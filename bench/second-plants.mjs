// A second set of planted faults, written apart from the rules and from bench/faults.mjs: other wordings, four languages.
// `¶` parts paragraphs, `===` parts two articles, `<faulty|right>` is the fault and what stands in the twin. Slots: {a} {b} full names,
// {ga} {fa} given and family name of {a}, {place}, {day} {otherday} weekdays, {d} {month} {y} the date, {n} {m} figures, {k} {l} counts of years.
// The first half of the plants of a language may be read when a rule is mended; the second half is kept back.

export const NAMES = {
  eng: ['Martin Ashgrove', 'Helen Pettifer', 'Daniel Lockyer', 'Laura Wexcombe', 'Peter Ormsby', 'Susan Tolliver'],
  deu: [
    'Jürgen Falkenrath',
    'Sabine Wiesental',
    'Thomas Hollerbeck',
    'Katrin Mühlstett',
    'Stefan Dornfeld',
    'Claudia Riesen',
  ],
  spa: ['Carlos Iribarren', 'Marta Olazábal', 'Javier Quesnel', 'Lucía Berrueta', 'Miguel Arteche', 'Elena Zubiri'],
  fra: [
    'Philippe Kermadec',
    'Isabelle Tournebois',
    'Laurent Vauclair',
    'Sophie Malestroit',
    'Michel Dourlens',
    'Claire Harcigny',
  ],
}

export const PLANTS = {
  'unpaired-quotation-mark': {
    eng: [
      'The harbour office was not amused. “We have counted the ropes twice this week and will count them again tomorrow<|”>, its director said on the phone.',
      'Asked about the smell, the owner of the cannery of {place} pointed to the sea and said: “It comes in with the tide and goes out with it<|”>.',
      'Nobody in {place} will say who moved the buoy. <|“>It was there on Friday and gone on Sunday,” a fisherman told the board.',
      'A sign at the gate of {place} reads "Closed until the eels are back<|">, and under it somebody has painted a fish.',
    ],
    deu: [
      'Das Hafenamt war nicht erfreut. „Wir haben die Seile diese Woche zweimal gezählt und zählen sie morgen wieder<|“>, sagte der Leiter am Telefon.',
      'Der Besitzer der Räucherei in {place} zeigte aufs Meer und sagte: „Das kommt mit der Flut und geht mit ihr<|“>.',
      'In {place} will niemand sagen, wer die Boje versetzt hat. <|„>Am Freitag war sie noch da und am Sonntag weg“, sagte ein Fischer dem Ausschuss.',
      'Am Tor von {place} steht "Geschlossen, bis die Aale wieder da sind<|">, und darunter hat jemand einen Fisch gemalt.',
    ],
    spa: [
      'La oficina del puerto no estaba contenta. «Hemos contado las cuerdas dos veces esta semana y mañana las contaremos otra vez<|»>, dijo su director por teléfono.',
      'El dueño de la conservera de {place} señaló el mar y dijo: “Viene con la marea y se va con ella<|”>.',
      'Nadie en {place} quiere decir quién movió la boya. <|“>Estaba allí el viernes y el domingo ya no”, contó un pescador a la junta.',
      'En la puerta de {place} se lee "Cerrado hasta que vuelvan las anguilas<|">, y debajo alguien ha pintado un pez.',
    ],
    fra: [
      'La capitainerie n’était pas ravie. « Nous avons compté les cordages deux fois cette semaine et nous les recompterons demain<| »>, a dit son directeur au téléphone.',
      'Le patron de la conserverie de {place} a montré la mer et a dit : « Cela vient avec la marée et repart avec elle<| »>.',
      'Personne à {place} ne veut dire qui a déplacé la bouée. <|« >Elle était là vendredi et dimanche elle n’y était plus », a raconté un pêcheur à la commission.',
      'Sur la porte de {place} on lit "Fermé jusqu’au retour des anguilles<|">, et dessous quelqu’un a peint un poisson.',
    ],
  },
  'weekday-mismatch': {
    eng: [
      'The tide mill of {place} burnt down on <{otherday}|{day}>, {d} {month} {y}, and nobody has rebuilt it.',
      'It was on <{otherday}|{day}>, {month} {d}, {y} that the last tram left {place} for the depot.',
      'The vote in {place}, held on {d} {month} {y}, a <{otherday}|{day}>, was never counted.',
      'The pier of {place} was opened on the morning of <{otherday}|{day}> {month} {d}, {y}.',
    ],
    deu: [
      'Die Gezeitenmühle von {place} brannte am <{otherday}|{day}>, dem {d}. {month} {y}, ab und wurde nie wieder aufgebaut.',
      'Am <{otherday}|{day}>, {d}. {month} {y}, fuhr die letzte Straßenbahn von {place} ins Depot.',
      'Der Steg von {place} wurde am <{otherday}|{day}>, den {d}. {month} {y} eröffnet.',
      'Seit <{otherday}|{day}> ({d}. {month} {y}) ist die Brücke von {place} gesperrt.',
    ],
    spa: [
      'El molino de mareas de {place} ardió el <{otherday}|{day}> {d} de {month} de {y} y nadie lo ha reconstruido.',
      'Fue el <{otherday}|{day}>, {d} de {month} de {y}, cuando salió de {place} el último tranvía.',
      'El muelle de {place} se abrió la mañana del <{otherday}|{day}> {d} de {month} de {y}.',
      'Desde el <{otherday}|{day}>, {d} de {month} de {y}, el puente de {place} está cerrado.',
    ],
    fra: [
      'Le moulin à marée de {place} a brûlé le <{otherday}|{day}> {d} {month} {y} et personne ne l’a reconstruit.',
      'C’est le <{otherday}|{day}> {d} {month} {y} que le dernier tramway a quitté {place}.',
      'La jetée de {place} a ouvert au matin du <{otherday}|{day}> {d} {month} {y}.',
      'Depuis <{otherday}|{day}>, {d} {month} {y}, le pont de {place} est fermé.',
    ],
  },
  'anniversary-mismatch': {
    eng: [
      'The rowing club of {place}, which was set up in {y}, celebrates its <{l}|{k}>th birthday this summer with a regatta.',
      'Exactly <{l}|{k}> years ago, in {y}, the first lamp of {place} was lit by a goat herd.',
      'The museum of {place} turns <{l}|{k}> this year; it opened its doors in {y} in a former net loft.',
      'Established in {y}, the brass band of {place} is <{l}|{k}> years old this spring.',
    ],
    deu: [
      'Der Ruderverein von {place}, der {y} gegründet wurde, feiert in diesem Jahr sein <{l}|{k}>-jähriges Bestehen mit einer Regatta.',
      'Vor genau <{l}|{k}> Jahren, im Jahr {y}, zündete ein Hirte die erste Lampe von {place} an.',
      'Der Chor von {place} wurde im Jahr {y} gegründet und begeht heuer sein <{l}|{k}>. Jubiläum auf dem Markt.',
      'Das Museum von {place} wird in diesem Jahr <{l}|{k}> Jahre alt. Es wurde {y} auf einem Netzboden eröffnet.',
    ],
    spa: [
      'El club de remo de {place}, fundado en {y}, celebra este año su <{l}|{k}> aniversario con una regata.',
      'Hace exactamente <{l}|{k}> años, en {y}, un pastor encendió el primer farol de {place}.',
      'La banda de {place}, creada en {y}, cumple este año <{l}|{k}> años.',
      'El museo de {place} abrió sus puertas en {y} y festeja ahora su <{l}|{k}>º aniversario en la lonja.',
    ],
    fra: [
      'Le club d’aviron de {place}, fondé en {y}, fête cette année son <{l}|{k}>e anniversaire par une régate.',
      'Il y a exactement <{l}|{k}> ans, en {y}, un berger allumait la première lampe de {place}.',
      'La fanfare de {place}, créée en {y}, fête ses <{l}|{k}> ans cette année.',
      'Le musée de {place} a été inauguré en {y} ; il célèbre cette année son <{l}|{k}>ème anniversaire sous la halle.',
    ],
  },
  'date-mismatch': {
    eng: [
      'The ferries of {place} were counted on the <31st|30th> of September and found to be three.',
      'The inquiry into the flood of {place} opens on April <31|30>, 2021, in the old customs house.',
      'By <30|28> February the nets of {place} must be dry.',
      'The licence of the pilot of {place} ran out on Nov. <31|30>, the board found.',
    ],
    deu: [
      'Die Fähren von {place} wurden am <31|30>. September gezählt, und es waren drei.',
      'Die Untersuchung der Flut von {place} beginnt am <31|30>. April 2021 im alten Zollhaus.',
      'Bis zum <30|28>. Februar müssen die Netze von {place} trocken sein.',
      'Die Frist endet für {place} am <31.11.2020|30.11.2020> um Mitternacht.',
    ],
    spa: [
      'Los transbordadores de {place} se contaron el <31|30> de septiembre y resultaron ser tres.',
      'La investigación sobre la riada de {place} empieza el <31|30> de abril de 2021 en la vieja aduana.',
      'Las redes de {place} deben estar secas antes del <30|28> de febrero.',
      'El permiso del práctico de {place} caducó el <31|30> de noviembre, según la junta.',
    ],
    fra: [
      'Les bacs de {place} ont été comptés le <31|30> septembre, et il y en avait trois.',
      'L’enquête sur la crue de {place} s’ouvre le <31|30> avril 2021 dans l’ancienne douane.',
      'Les filets de {place} doivent être secs avant le <30|28> février.',
      'La licence du pilote de {place} a expiré le <31|30> novembre, selon la commission.',
    ],
  },
  'given-name-after-office': {
    eng: [
      'President Cheng Guowei spoke first. Cheng promised a new dam, and the villagers listened in the rain.¶Later President <Guowei|Cheng> walked along the dyke with a lantern.',
      'Governor {a} has signed the order. {fa} said that the weir would be mended before the eels come.¶The order pleased the millers, and Governor <{ga}|{fa}> was given an eel.',
      'Prime Minister Seo Min-jae visited the shipyard of {place}. “The cranes are older than I am,” Seo said.¶A welder handed Prime Minister <Min-jae|Seo> a glove.',
      'Transport Minister {a} closed the bridge at noon. {fa} said that the bolts were loose.¶By evening Minister <{ga}|{fa}> had opened it again.',
    ],
    deu: [
      'Bürgermeisterin {a} hat die Verordnung unterschrieben. {fa} sagte, das Wehr werde noch im Herbst geflickt.¶Die Müller freuten sich, und Bürgermeisterin <{ga}|{fa}> bekam einen Aal.',
      'Präsident Cheng Guowei sprach zuerst. Cheng versprach einen neuen Damm, und die Leute hörten im Regen zu.¶Später ging Präsident <Guowei|Cheng> mit einer Laterne über den Deich.',
      'Verkehrsminister {a} sperrte am Mittag die Brücke. {fa} sagte, die Bolzen seien lose.¶Am Abend hatte Minister <{ga}|{fa}> sie wieder geöffnet.',
      'Ministerpräsident Seo Min-jae besuchte die Werft von {place}. „Die Kräne sind älter als ich“, sagte Seo.¶Ein Schweißer gab Ministerpräsident <Min-jae|Seo> einen Handschuh.',
    ],
    spa: [
      'El gobernador {a} ha firmado la orden. {fa} dijo que la presa se arreglará antes del otoño.¶Los molineros se alegraron, y el gobernador <{ga}|{fa}> recibió una anguila.',
      'El presidente Cheng Guowei habló primero. Cheng prometió un dique nuevo, y la gente escuchó bajo la lluvia.¶Más tarde el presidente <Guowei|Cheng> recorrió el dique con un farol.',
      'El ministro {a} cerró el puente a mediodía. {fa} dijo que los tornillos estaban sueltos.¶Por la tarde el ministro <{ga}|{fa}> lo había abierto de nuevo.',
      'El primer ministro Seo Min-jae visitó el astillero de {place}. «Las grúas son más viejas que yo», dijo Seo.¶Un soldador dio un guante al primer ministro <Min-jae|Seo>.',
    ],
    fra: [
      'Le préfet {a} a signé l’arrêté. {fa} a dit que le barrage serait réparé avant l’automne.¶Les meuniers s’en réjouissent, et le préfet <{ga}|{fa}> a reçu une anguille.',
      'Le président Cheng Guowei a parlé le premier. Cheng a promis une digue neuve, et les gens ont écouté sous la pluie.¶Plus tard le président <Guowei|Cheng> a longé la digue avec une lanterne.',
      'Le ministre {a} a fermé le pont à midi. {fa} a dit que les boulons étaient desserrés.¶Le soir, le ministre <{ga}|{fa}> l’avait rouvert.',
      'Le Premier ministre Seo Min-jae a visité le chantier de {place}. « Les grues sont plus vieilles que moi », a dit Seo.¶Un soudeur a tendu un gant au Premier ministre <Min-jae|Seo>.',
    ],
  },
  'second-surname-alone': {
    eng: [
      'The minister of the interior, Javier Romero Castillo, walked out of the hall before the vote.¶“I have seen enough lamps,” <Castillo|Romero> said in the street.',
      'Elena Vargas Mendoza, who runs the fish market of {place}, wants a roof.¶The roof is too dear, according to the council. <Mendoza|Vargas> said that she would pay for half of it.',
      'Colombian President Andres Salazar Rojas flew over the flooded fields.¶The pilots waited for an hour. <Rojas|Salazar> told the farmers that the seed would come by mule.',
      'Judge Pedro Navarro Molina closed the case of the missing anchor.¶<Molina|Navarro> wrote that nobody had seen it since the storm.',
    ],
    deu: [
      'Der Innenminister Javier Romero Castillo verließ den Saal vor der Abstimmung.¶„Ich habe genug Lampen gesehen“, sagte <Castillo|Romero> auf der Straße.',
      'Die Bürgermeisterin Elena Vargas Mendoza will ein Dach für den Fischmarkt.¶<Mendoza|Vargas> sagte, sie werde die Hälfte bezahlen.',
      'Präsident Andrés Salazar Rojas flog über die Felder.¶Die Piloten warteten eine Stunde. <Rojas|Salazar> sagte den Bauern, das Saatgut komme mit Maultieren.',
      'Richter Pedro Navarro Molina schloss den Fall des verschwundenen Ankers.¶<Molina|Navarro> schrieb, niemand habe ihn seit dem Sturm gesehen.',
    ],
    spa: [
      'El ministro del Interior, Javier Romero Castillo, salió de la sala antes de la votación.¶«He visto bastantes faroles», dijo <Castillo|Romero> en la calle.',
      'Elena Vargas Mendoza, que dirige la lonja de {place}, quiere un tejado.¶<Mendoza|Vargas> aseguró que pagaría la mitad.',
      'El presidente Andrés Salazar Rojas sobrevoló los campos inundados.¶Los pilotos esperaron una hora. <Rojas|Salazar> dijo a los campesinos que la semilla llegaría en mula.',
      'El juez Pedro Navarro Molina archivó el caso del ancla desaparecida.¶<Molina|Navarro> escribió que nadie la había visto desde el temporal.',
    ],
    fra: [
      'Le ministre de l’Intérieur, Javier Romero Castillo, a quitté la salle avant le vote.¶« J’ai vu assez de lampes », a dit <Castillo|Romero> dans la rue.',
      'La maire Elena Vargas Mendoza veut un toit pour la criée.¶<Mendoza|Vargas> a déclaré qu’elle en paierait la moitié.',
      'Le président Andrés Salazar Rojas a survolé les champs inondés.¶Les pilotes ont attendu une heure. <Rojas|Salazar> a dit aux paysans que les semences viendraient à dos de mulet.',
      'Le juge Pedro Navarro Molina a clos le dossier de l’ancre disparue.¶<Molina|Navarro> a écrit que personne ne l’avait vue depuis la tempête.',
    ],
  },
  'name-variant': {
    eng: [
      'Harbour pilot Martin Dunkerley brought the barge in alone. Dunkerley has done so since spring.¶The board praised Martin <Dunkerly|Dunkerley> and gave him a lamp.',
      'Engineer Sofia Brandstetter measured the lock of {place}. Brandstetter found a crack.¶“It is as wide as a hand,” <Brandstatter|Brandstetter> said.',
      'The book was written by Laura Whitcombe, a teacher from {place}. Whitcombe read from it on Sunday.¶Afterwards Laura <Whitcomb|Whitcombe> signed forty copies.',
      'Judge Robert Castellane heard the case. Castellane took an hour.¶“The anchor stays,” <Castelane|Castellane> said.',
    ],
    deu: [
      'Lotse Martin Brinkhoff brachte die Schute allein herein. Brinkhoff macht das seit dem Frühjahr.¶Der Ausschuss lobte Martin <Brinkhof|Brinkhoff> und gab ihm eine Lampe.',
      'Ingenieurin Sofia Brandstetter vermaß die Schleuse von {place}. Brandstetter fand einen Riss.¶„Er ist handbreit“, sagte <Brandstatter|Brandstetter>.',
      'Das Buch schrieb Laura Wittenberger, eine Lehrerin aus {place}. Wittenberger las am Sonntag daraus.¶Danach signierte Laura <Wittenbergr|Wittenberger> vierzig Stück.',
      'Richter Robert Castelmann hörte den Fall an. Castelmann brauchte eine Stunde.¶„Der Anker bleibt“, sagte <Castellmann|Castelmann>.',
    ],
    spa: [
      'El práctico Martín Echevarri trajo la gabarra solo. Echevarri lo hace desde la primavera.¶La junta elogió a Martín <Echeverri|Echevarri> y le dio un farol.',
      'La ingeniera Sofía Bermejillo midió la esclusa de {place}. Bermejillo encontró una grieta.¶«Es ancha como una mano», dijo <Bermegillo|Bermejillo>.',
      'El libro es de Laura Villarejo, maestra de {place}. Villarejo leyó de él el domingo.¶Después Laura <Villarjo|Villarejo> firmó cuarenta ejemplares.',
      'El juez Roberto Castellanos oyó el caso. Castellanos tardó una hora.¶«El ancla se queda», dijo <Castelanos|Castellanos>.',
    ],
    fra: [
      'Le pilote Martin Kerguelec a rentré la barge seul. Kerguelec le fait depuis le printemps.¶La commission a félicité Martin <Kergulec|Kerguelec> et lui a donné une lampe.',
      'L’ingénieure Sophie Brandelier a mesuré l’écluse de {place}. Brandelier y a vu une fissure.¶« Elle est large comme la main », a dit <Brandellier|Brandelier>.',
      'Le livre est de Laura Vauquelin, institutrice à {place}. Vauquelin en a lu des pages dimanche.¶Ensuite Laura <Vauquelain|Vauquelin> a signé quarante exemplaires.',
      'Le juge Robert Castellane a entendu l’affaire. Castellane y a passé une heure.¶« L’ancre reste », a dit <Castelane|Castellane>.',
    ],
  },
  'office-mismatch': {
    eng: [
      'Norway’s prime minister, {a}, opened the tunnel.¶The guests left early, but Norway’s prime minister, <{b}|{a}>, stayed for the soup.',
      'The president of Chile, {a}, planted a tree in {place} on Monday.¶On Tuesday the president of Chile, <{b}|{a}>, watered it.',
      'Danish Prime Minister {a} walked to the pier.¶A gull took the hat of Danish Prime Minister <{b}|{a}>.',
      'Finnish President {a} sent a telegram to {place}. In it Finnish President <{b}|{a}> thanked the divers.',
    ],
    deu: [
      'Der norwegische Ministerpräsident {a} eröffnete den Tunnel.¶Die Gäste gingen früh, doch der norwegische Ministerpräsident <{b}|{a}> blieb zur Suppe.',
      'Der chilenische Präsident {a} pflanzte am Montag in {place} einen Baum.¶Am Dienstag goss ihn der chilenische Präsident <{b}|{a}>.',
      'Finnlands Präsident {a} schickte ein Telegramm nach {place}.¶Darin dankte Finnlands Präsident <{b}|{a}> den Tauchern.',
      'Die dänische Regierungschefin {a} ging zum Steg.¶Eine Möwe nahm den Hut der dänischen Regierungschefin <{b}|{a}>.',
    ],
    spa: [
      'El primer ministro noruego {a} inauguró el túnel.¶Los invitados se fueron pronto, pero el primer ministro noruego <{b}|{a}> se quedó a la sopa.',
      'El presidente de Chile, {a}, plantó un árbol en {place} el lunes.¶El martes el presidente de Chile, <{b}|{a}>, lo regó.',
      'El presidente finlandés {a} mandó un telegrama a {place}.¶En él el presidente finlandés <{b}|{a}> daba las gracias a los buzos.',
      'La primera ministra danesa, {a}, caminó hasta el muelle.¶Una gaviota se llevó el sombrero de la primera ministra danesa, <{b}|{a}>.',
    ],
    fra: [
      'Le Premier ministre norvégien {a} a inauguré le tunnel.¶Les invités sont partis tôt, mais le Premier ministre norvégien <{b}|{a}> est resté pour la soupe.',
      'Le président du Chili, {a}, a planté un arbre à {place} lundi.¶Mardi, le président du Chili, <{b}|{a}>, l’a arrosé.',
      'Le président finlandais {a} a envoyé un télégramme à {place}.¶Le président finlandais <{b}|{a}> y remercie les plongeurs.',
      'La Première ministre danoise, {a}, a marché jusqu’à la jetée.¶Une mouette a pris le chapeau de la Première ministre danoise, <{b}|{a}>.',
    ],
  },
  'split-joint-statement': {
    eng: [
      '{a} <|and {b} >said in a joint letter that the weir of {place} must be mended before the eels come.',
      'In their joint declaration {a}<| and {b}> asked the millers for patience and a boat.',
      'The joint message of {a}<| and {b}> reached {place} on a Sunday.',
      'In a joint statement on Monday, {a}<| and {b}> called for a dry dock in {place}.',
    ],
    deu: [
      'In einer gemeinsamen Erklärung forder<te|ten> {a}<| und {b}> ein Trockendock für {place}.',
      '{a}<| und {b}> schrieb<|en> in einem gemeinsamen Brief, das Wehr müsse geflickt werden.',
      'In ihrer gemeinsamen Botschaft dank<te|ten> {a}<| und {b}> den Tauchern von {place}.',
      'Das gemeinsame Schreiben von {a}<| und {b}> erreichte {place} an einem Sonntag.',
    ],
    spa: [
      'En un comunicado conjunto, {a}<| y {b}> pidi<ó|eron> un dique seco para {place}.',
      '{a}<| y {b}> dij<o|eron> en una carta conjunta que la presa debe arreglarse.',
      'En una declaración conjunta, {a}<| y {b}> agradeci<ó|eron> su trabajo a los buzos de {place}.',
      'El mensaje conjunto de {a}<| y {b}> llegó a {place} un domingo.',
    ],
    fra: [
      'Dans un communiqué commun, {a}<| et {b}> <a|ont> demandé une cale sèche pour {place}.',
      '{a}<| et {b}> <a|ont> écrit dans une lettre commune que le barrage doit être réparé.',
      'Dans une déclaration conjointe, {a}<| et {b}> <a|ont> remercié les plongeurs de {place}.',
      'Le message commun de {a}<| et de {b}> est arrivé à {place} un dimanche.',
    ],
  },
  'missing-source': {
    eng: [
      'The weir holds. “It has held through worse winters than this one,” added<| {a}>.',
      '“Nobody asked the eels of {place} about it,”<| {a}> said on Tuesday.',
      'According to<|  the board>, the nets of {place} are wet, and the boats stay in.',
      '“There is a hole in the dyke and a boy beside it,” explained<| {a}>.',
    ],
    deu: [
      '„Der Deich von {place} hat schon schlimmere Winter gehalten als diesen“, erklärte<| {a}>.',
      '„Niemand hat die Aale gefragt, und sie haben nichts gesagt“, betonte<| {a}> am Dienstag.',
      'Nach Angaben von<| {a}> sind die Netze von {place} nass.',
      '„Da ist ein Loch im Deich und ein Junge daneben“, so<| {a}>.',
    ],
    spa: [
      'Según<| {a}>, las redes de {place} están mojadas y los barcos no salen.',
      'De acuerdo con<| {a}>, la presa de {place} ha aguantado inviernos peores.',
      'Las anguilas de {place} no vuelven este año, según<| {a}>.',
      'A juicio de<| {a}>, el agujero del dique de {place} crece cada noche.',
    ],
    fra: [
      '« La digue de {place} a tenu par des hivers bien pires que celui-ci », a déclaré<| {a}>.',
      '« Personne n’a demandé leur avis aux anguilles du port », a ajouté<| {a}> mardi.',
      'Selon<| {a}>, les filets de {place} sont mouillés et les bateaux restent au port.',
      'D’après<| {a}>, la vanne de {place} grince chaque nuit.',
    ],
  },
  'orphan-quote': {
    eng: [
      'The weir was built of oak and clay.¶“It leaks on Mondays, when the miller is asleep, and it leaks on Tuesdays, when he is awake.”¶<The clay was dug from the meadow behind the mill.|“He sleeps most of the time,” his wife said.>',
      'Rain fell on the roofs of {place} through the night.¶“If the gutters were any lower we could fish in them from the bed, and perhaps we shall.”¶<By dawn the street was dry.|{a}, who lives under the roof, told the board that the gutters are rusty.>',
      'The lamps of {place} burn oil.¶"Forty years I have cleaned that glass, and in forty years not one ship has waved back at me."¶<Each of them holds a litre.|The keeper, {a}, put down his rag.>',
      'The path to the mill is closed.¶“You could walk it blind until they came with the fence, the paint and the two signs.”¶<The fence is green.|So says {a}, who has walked it every day.>',
    ],
    deu: [
      'Das Wehr wurde aus Eiche und Lehm gebaut.¶„Am Montag leckt es, wenn der Müller schläft, und am Dienstag leckt es, wenn er wach ist.“¶<Der Lehm kam von der Wiese hinter der Mühle.|„Er schläft meistens“, sagte seine Frau.>',
      'Die ganze Nacht fiel Regen auf die Dächer von {place}.¶„Wenn die Rinnen noch tiefer hingen, könnten wir vom Bett aus darin angeln, und vielleicht tun wir das.“¶<Gegen Morgen war die Straße trocken.|{a}, die unter dem Dach wohnt, sagte dem Ausschuss, die Rinnen seien verrostet.>',
      'Die Lampen von {place} brennen mit Öl.¶„Vierzig Jahre habe ich dieses Glas geputzt, und in vierzig Jahren hat kein einziges Schiff zurückgewinkt.“¶<Jede fasst einen Liter.|Der Wärter {a} legte den Lappen weg.>',
      'Der Weg zur Mühle ist gesperrt.¶„Man konnte ihn blind gehen, bis sie mit dem Zaun kamen, der Farbe und den zwei Schildern.“¶<Der Zaun ist grün.|So erzählt es {a}, der ihn jeden Tag gegangen ist.>',
    ],
    spa: [
      'La presa se construyó con roble y arcilla.¶«Los lunes gotea, cuando el molinero duerme, y los martes gotea, cuando está despierto.»¶<La arcilla salió del prado de detrás del molino.|«Casi siempre duerme», dijo su mujer.>',
      'Llovió toda la noche sobre los tejados de {place}.¶“Si los canalones colgaran más bajo podríamos pescar en ellos desde la cama, y quizá lo hagamos.”¶<Al alba la calle estaba seca.|{a}, que vive bajo el tejado, contó a la junta que los canalones están oxidados.>',
      'Los faroles de {place} queman aceite.¶«Cuarenta años he limpiado ese cristal, y en cuarenta años ni un solo barco me ha devuelto el saludo.»¶<Cada uno lleva un litro.|El farero, {a}, dejó el trapo.>',
      'El camino del molino está cerrado.¶«Se podía andar a ciegas hasta que vinieron con la valla, la pintura y los dos letreros.»¶<La valla es verde.|Así lo cuenta {a}, que lo ha andado cada día.>',
    ],
    fra: [
      'Le barrage fut bâti de chêne et d’argile.¶« Le lundi il fuit, quand le meunier dort, et le mardi il fuit, quand il est réveillé. »¶<L’argile venait du pré derrière le moulin.|« Il dort presque toujours », a dit sa femme.>',
      'La pluie est tombée toute la nuit sur les toits de {place}.¶« Si les gouttières pendaient plus bas, on y pêcherait depuis le lit, et peut-être le ferons-nous. »¶<À l’aube la rue était sèche.|{a}, qui habite sous le toit, a dit à la commission que les gouttières sont rouillées.>',
      'Les lampes de {place} brûlent de l’huile.¶« Quarante ans que je nettoie ce verre, et en quarante ans pas un seul bateau ne m’a rendu mon salut. »¶<Chacune contient un litre.|Le gardien, {a}, a posé son chiffon.>',
      'Le chemin du moulin est fermé.¶« On pouvait le suivre les yeux fermés, jusqu’à ce qu’ils viennent avec la clôture, la peinture et les deux panneaux. »¶<La clôture est verte.|C’est ce que raconte {a}, qui l’a suivi chaque jour.>',
    ],
  },
  'one-statement-two-speakers': {
    eng: [
      '{a} said: “The weir will be mended before the eels come back to the river.”¶The clay was dug from the meadow.¶At noon <{b}|{a}> said: “The weir will be mended before the eels come back to the river.”',
      '“We counted the ropes twice and found that one of them was a snake,” {a} told the board.¶Nobody laughed.¶“We counted the ropes twice and found that one of them was a snake,” <{b}|{a}> told a newspaper.',
      '“Not one ship has waved back in all the years that I stood here,” explained {a}.¶The lamp burns oil.¶“Not one ship has waved back in all the years that I stood here,” <{b}|{a}> added.',
      'According to {a}, “the gutters hang so low that one could fish in them from the bed”.¶Rain fell.¶“The gutters hang so low that one could fish in them from the bed,” <{b}|{a}> said later.',
    ],
    deu: [
      '{a} sagte: „Das Wehr wird geflickt, bevor die Aale in den Fluss zurückkommen.“¶Der Lehm kam von der Wiese.¶Am Mittag sagte <{b}|{a}>: „Das Wehr wird geflickt, bevor die Aale in den Fluss zurückkommen.“',
      '„Wir haben die Seile zweimal gezählt, und eines davon war eine Schlange“, sagte {a} dem Ausschuss.¶Niemand lachte.¶„Wir haben die Seile zweimal gezählt, und eines davon war eine Schlange“, sagte <{b}|{a}> einer Zeitung.',
      '„Kein einziges Schiff hat in all den Jahren zurückgewinkt, die ich hier stand“, erklärte {a}.¶Die Lampe brennt mit Öl.¶„Kein einziges Schiff hat in all den Jahren zurückgewinkt, die ich hier stand“, meinte <{b}|{a}>.',
      'Laut {a} hängen die Rinnen so tief, „dass man vom Bett aus darin angeln könnte, wenn man nur wollte“.¶Es regnete.¶Die Rinnen hingen so tief, „dass man vom Bett aus darin angeln könnte, wenn man nur wollte“, sagte <{b}|{a}> später.',
    ],
    spa: [
      '{a} dijo: «La presa se arreglará antes de que las anguilas vuelvan al río».¶La arcilla salió del prado.¶A mediodía <{b}|{a}> dijo: «La presa se arreglará antes de que las anguilas vuelvan al río».',
      '«Contamos las cuerdas dos veces y una de ellas resultó ser una serpiente», dijo {a} a la junta.¶Nadie se rió.¶«Contamos las cuerdas dos veces y una de ellas resultó ser una serpiente», dijo <{b}|{a}> a un diario.',
      '«Ni un solo barco me ha devuelto el saludo en todos estos años», explicó {a}.¶El farol quema aceite.¶«Ni un solo barco me ha devuelto el saludo en todos estos años», aseguró <{b}|{a}>.',
      'Según {a}, «los canalones cuelgan tan bajo que se podría pescar en ellos desde la cama».¶Llovió.¶«Los canalones cuelgan tan bajo que se podría pescar en ellos desde la cama», afirmó <{b}|{a}> después.',
    ],
    fra: [
      '{a} a dit : « Le barrage sera réparé avant que les anguilles ne reviennent dans la rivière. »¶L’argile venait du pré.¶À midi <{b}|{a}> a dit : « Le barrage sera réparé avant que les anguilles ne reviennent dans la rivière. »',
      '« Nous avons compté les cordages deux fois et l’un d’eux était un serpent », a déclaré {a} à la commission.¶Personne n’a ri.¶« Nous avons compté les cordages deux fois et l’un d’eux était un serpent », a déclaré <{b}|{a}> à un journal.',
      '« Pas un seul bateau ne m’a rendu mon salut pendant toutes ces années », explique {a}.¶La lampe brûle de l’huile.¶« Pas un seul bateau ne m’a rendu mon salut pendant toutes ces années », assure <{b}|{a}>.',
      'Selon {a}, « les gouttières pendent si bas que l’on pourrait y pêcher depuis son lit ».¶Il pleuvait.¶« Les gouttières pendent si bas que l’on pourrait y pêcher depuis son lit », affirme <{b}|{a}> plus tard.',
    ],
  },
  'mixed-quotation-styles': {
    eng: [
      '“The weir leaks on Mondays,” {a} said. “The miller sleeps,” his wife said. <"He sleeps a lot,"|“He sleeps a lot,”> said the eel man. “We know,” said the board.',
      'The sign says "No eels". Another says "No nets". A third says <“No signs”|"No signs">, and a fourth says "Please".',
    ],
    deu: [
      '„Das Wehr leckt am Montag“, sagte {a}. „Der Müller schläft“, sagte seine Frau. <"Er schläft viel"|„Er schläft viel“>, sagte der Aalmann. „Das wissen wir“, sagte der Ausschuss.',
      '»Das Wehr leckt am Montag«, sagte {a}. »Der Müller schläft«, sagte seine Frau. <„Er schläft viel“|»Er schläft viel«>, sagte der Aalmann. »Das wissen wir«, sagte der Ausschuss.',
    ],
    spa: [
      '«La presa gotea los lunes», dijo {a}. «El molinero duerme», dijo su mujer. <"Duerme mucho"|«Duerme mucho»>, dijo el de las anguilas. «Lo sabemos», dijo la junta.',
      '“La presa gotea los lunes”, dijo {a}. “El molinero duerme”, dijo su mujer. <«Duerme mucho»|“Duerme mucho”>, dijo el de las anguilas. “Lo sabemos”, dijo la junta.',
    ],
    fra: [
      '« Le barrage fuit le lundi », dit {a}. « Le meunier dort », dit sa femme. <"Il dort beaucoup"|« Il dort beaucoup »>, dit l’homme aux anguilles. « Nous le savons », dit la commission.',
      '“Le barrage fuit le lundi”, dit {a}. “Le meunier dort”, dit sa femme. <« Il dort beaucoup »|“Il dort beaucoup”>, dit l’homme aux anguilles. “Nous le savons”, dit la commission.',
    ],
  },
  'wrong-language-passage': {
    eng: [
      '<Kvarnen vid ån har stått stilla sedan i våras, och ålarna har ännu inte kommit tillbaka till dammen bakom huset, säger de som bor där.|The mill by the river has stood still since spring, and the eels have not come back to the pond behind the house.>',
      '<O moinho junto ao rio está parado desde a primavera, e as enguias ainda não voltaram ao tanque que fica atrás da casa, dizem os que lá moram.|The pond behind the house is dry, and those who live there say that nobody has seen an eel since the last flood.>',
    ],
    deu: [
      '<The mill by the river has stood still since spring, and the eels have not come back to the pond behind the house, those who live there say.|Die Mühle am Fluss steht seit dem Frühjahr still, und die Aale sind noch nicht in den Teich hinter dem Haus zurückgekommen.>',
      '<Le moulin au bord de la rivière est arrêté depuis le printemps, et les anguilles ne sont pas encore revenues dans l’étang derrière la maison.|Der Teich hinter dem Haus ist trocken, und wer dort wohnt, hat seit der letzten Flut keinen Aal mehr gesehen.>',
    ],
    spa: [
      '<The mill by the river has stood still since spring, and the eels have not come back to the pond behind the house, those who live there say.|El molino del río está parado desde la primavera, y las anguilas no han vuelto al estanque de detrás de la casa.>',
      '<O moinho junto ao rio está parado desde a primavera, e as enguias ainda não voltaram ao tanque que fica atrás da casa, dizem os que lá moram.|El estanque de detrás de la casa está seco, y los que viven allí no han visto una anguila desde la última riada.>',
    ],
    fra: [
      '<Die Mühle am Fluss steht seit dem Frühjahr still, und die Aale sind noch nicht in den Teich hinter dem Haus zurückgekommen.|Le moulin au bord de la rivière est arrêté depuis le printemps, et les anguilles ne sont pas revenues dans l’étang.>',
      '<The mill by the river has stood still since spring, and the eels have not come back to the pond behind the house, those who live there say.|L’étang derrière la maison est à sec, et ceux qui y vivent n’ont pas vu une anguille depuis la dernière crue.>',
    ],
  },
  'promoted-paraphrase': {
    eng: [
      '{a} told the board that the old weir would hold until the eels came back in the spring.===<“The old weir would hold until the eels came back in the spring,” {a} told the board.|{a} told the board that the old weir would hold until the eels came back in the spring.>',
      'According to {a}, nobody had looked at the ropes of the ferry since the flood of last year.===<“Nobody had looked at the ropes of the ferry since the flood of last year,” {a} said.|According to {a}, nobody had looked at the ropes of the ferry since the flood of last year.>',
    ],
    deu: [
      '{a} sagte, das alte Wehr werde halten und im Frühjahr kämen die Aale in den Fluss zurück.===<„Das alte Wehr werde halten und im Frühjahr kämen die Aale in den Fluss zurück“, sagte {a}.|{a} sagte, das alte Wehr werde halten und im Frühjahr kämen die Aale in den Fluss zurück.>',
      'Nach Angaben von {a} hat seit der Flut im letzten Jahr niemand mehr die Seile der Fähre angesehen.===<„Seit der Flut im letzten Jahr hat niemand mehr die Seile der Fähre angesehen“, sagte {a}.|Nach Angaben von {a} hat seit der Flut im letzten Jahr niemand mehr die Seile der Fähre angesehen.>',
    ],
    spa: [
      '{a} dijo que la vieja presa aguantará hasta que las anguilas vuelvan al río en primavera.===<«La vieja presa aguantará hasta que las anguilas vuelvan al río en primavera», dijo {a}.|{a} dijo que la vieja presa aguantará hasta que las anguilas vuelvan al río en primavera.>',
      'Según {a}, nadie ha mirado las cuerdas del transbordador desde la riada del año pasado.===<«Nadie ha mirado las cuerdas del transbordador desde la riada del año pasado», aseguró {a}.|Según {a}, nadie ha mirado las cuerdas del transbordador desde la riada del año pasado.>',
    ],
    fra: [
      '{a} a dit que le vieux barrage tiendra jusqu’à ce que les anguilles reviennent au printemps dans la rivière.===<« Le vieux barrage tiendra jusqu’à ce que les anguilles reviennent au printemps dans la rivière », a dit {a}.|{a} a dit que le vieux barrage tiendra jusqu’à ce que les anguilles reviennent au printemps dans la rivière.>',
      'Selon {a}, personne n’a regardé les cordages du bac depuis la grande crue de l’an dernier.===<« Personne n’a regardé les cordages du bac depuis la grande crue de l’an dernier », a déclaré {a}.|Selon {a}, personne n’a regardé les cordages du bac depuis la grande crue de l’an dernier.>',
    ],
  },
  'migrated-quote': {
    eng: [
      '{a} said: “The weir will be mended before the eels come back to the river.”===<{b}|{a}> said: “The weir will be mended before the eels come back to the river.”',
      '“We counted the ropes twice and found that one of them was a snake,” {a} told the board.===“We counted the ropes twice and found that one of them was a snake,” explained <{b}|{a}>.',
    ],
    deu: [
      '{a} sagte: „Das Wehr wird geflickt, bevor die Aale in den Fluss zurückkommen.“===<{b}|{a}> sagte: „Das Wehr wird geflickt, bevor die Aale in den Fluss zurückkommen.“',
      '„Wir haben die Seile zweimal gezählt, und eines davon war eine Schlange“, erklärte {a}.===„Wir haben die Seile zweimal gezählt, und eines davon war eine Schlange“, sagte <{b}|{a}>.',
    ],
    spa: [
      '{a} dijo: «La presa se arreglará antes de que las anguilas vuelvan al río».===<{b}|{a}> dijo: «La presa se arreglará antes de que las anguilas vuelvan al río».',
      '«Contamos las cuerdas dos veces y una de ellas resultó ser una serpiente», explicó {a}.===«Contamos las cuerdas dos veces y una de ellas resultó ser una serpiente», dijo <{b}|{a}>.',
    ],
    fra: [
      '{a} a dit : « Le barrage sera réparé avant que les anguilles ne reviennent dans la rivière. »===<{b}|{a}> a dit : « Le barrage sera réparé avant que les anguilles ne reviennent dans la rivière. »',
      '« Nous avons compté les cordages deux fois et l’un d’eux était un serpent », explique {a}.===« Nous avons compté les cordages deux fois et l’un d’eux était un serpent », a déclaré <{b}|{a}>.',
    ],
  },
  'altered-quote': {
    eng: [
      '“The weir will be mended before the eels come back to the river in spring,” {a} said.===“The weir will <never|be> <be |>mended before the eels come back to the river in spring,” {a} told the board.',
      '{a} said: “We counted the ropes of the ferry twice and found that eleven of them were rotten.”===“We counted the ropes of the ferry twice and found that <seven|eleven> of them were rotten,” {a} said.',
    ],
    deu: [
      '„Das Wehr wird noch im Herbst geflickt, bevor die Aale in den Fluss zurückkommen“, sagte {a}.===„Das Wehr wird <nicht|noch> im Herbst geflickt, bevor die Aale in den Fluss zurückkommen“, sagte {a}.',
      '{a} sagte: „Wir haben die Seile der Fähre zweimal gezählt, und elf davon waren verfault.“===„Wir haben die Seile der Fähre zweimal gezählt, und <sieben|elf> davon waren verfault“, sagte {a}.',
    ],
    spa: [
      '«La presa se arreglará en otoño, antes de que las anguilas vuelvan al río», dijo {a}.===«La presa <no|> se arreglará en otoño, antes de que las anguilas vuelvan al río», aseguró {a}.',
      '{a} dijo: «Contamos las cuerdas del transbordador dos veces y once de ellas estaban podridas».===«Contamos las cuerdas del transbordador dos veces y <siete|once> de ellas estaban podridas», dijo {a}.',
    ],
    fra: [
      '« Le barrage sera réparé en automne, avant que les anguilles ne reviennent dans la rivière », a dit {a}.===« Le barrage sera <abandonné|réparé> en automne, avant que les anguilles ne reviennent dans la rivière », a déclaré {a}.',
      '{a} a dit : « Nous avons compté les cordages du bac deux fois et onze d’entre eux étaient pourris. »===« Nous avons compté les cordages du bac deux fois et <sept|onze> d’entre eux étaient pourris », a dit {a}.',
    ],
  },
  'number-mismatch': {
    eng: [
      'A fire in the rope works of {place} destroyed {n} boats on Friday night, and 14 sheds burnt down with them.===Friday’s fire in the rope works of {place} destroyed <{m}|{n}> boats; 14 sheds burnt down.',
      'The storm left {n} houses without a roof in {place} on Sunday, and 14 barns fell.===In {place} the storm of Sunday left <{m}|{n}> houses without a roof and 14 barns fell.',
    ],
    deu: [
      'Ein Feuer in der Seilerei von {place} zerstörte am Freitagabend {n} Boote, und 14 Schuppen brannten nieder.===Das Feuer vom Freitagabend in der Seilerei von {place} zerstörte <{m}|{n}> Boote; 14 Schuppen brannten nieder.',
      'Der Sturm deckte am Sonntag in {place} {n} Häuser ab, und 14 Scheunen stürzten ein.===In {place} deckte der Sturm am Sonntag <{m}|{n}> Häuser ab, und 14 Scheunen stürzten ein.',
    ],
    spa: [
      'Un incendio en la cordelería de {place} destruyó el viernes {n} barcos, y ardieron 14 cobertizos.===El incendio del viernes en la cordelería de {place} destruyó <{m}|{n}> barcos; ardieron 14 cobertizos.',
      'El temporal dejó el domingo {n} casas sin tejado en {place}, y cayeron 14 graneros.===En {place} el temporal del domingo dejó <{m}|{n}> casas sin tejado y cayeron 14 graneros.',
    ],
    fra: [
      'Un incendie dans la corderie de {place} a détruit vendredi {n} bateaux, et 14 hangars ont brûlé.===L’incendie de vendredi dans la corderie de {place} a détruit <{m}|{n}> bateaux ; 14 hangars ont brûlé.',
      'La tempête a laissé dimanche {n} maisons sans toit à {place}, et 14 granges sont tombées.===À {place}, la tempête de dimanche a laissé <{m}|{n}> maisons sans toit et 14 granges sont tombées.',
    ],
  },
  'office-mismatch (across)': {
    eng: [
      'Danish Prime Minister {a} walked to the pier of {place}.===A gull took the hat of Danish Prime Minister <{b}|{a}> on the pier of {place}.',
      'The president of Chile, {a}, planted a tree in {place}.===The tree of {place} was watered by the president of Chile, <{b}|{a}>.',
    ],
    deu: [
      'Der norwegische Ministerpräsident {a} eröffnete den Tunnel von {place}.===Der Tunnel von {place} ist offen. Der norwegische Ministerpräsident <{b}|{a}> ging als Erster hindurch.',
      'Finnlands Präsident {a} schickte ein Telegramm nach {place}.===Finnlands Präsident <{b}|{a}> dankte den Tauchern von {place}.',
    ],
    spa: [
      'El primer ministro noruego {a} inauguró el túnel de {place}.===El túnel de {place} está abierto. El primer ministro noruego <{b}|{a}> lo cruzó el primero.',
      'El presidente de Chile, {a}, plantó un árbol en {place}.===El árbol de {place} lo regó el presidente de Chile, <{b}|{a}>.',
    ],
    fra: [
      'Le Premier ministre norvégien {a} a inauguré le tunnel de {place}.===Le tunnel de {place} est ouvert. Le Premier ministre norvégien <{b}|{a}> l’a traversé le premier.',
      'Le président du Chili, {a}, a planté un arbre à {place}.===L’arbre de {place} a été arrosé par le président du Chili, <{b}|{a}>.',
    ],
  },
  'split-joint-statement (across)': {
    eng: [
      '{a} and {b} said in a joint letter that the weir of {place} must be mended.===In a joint letter, {a}<| and {b}> asked for the weir of {place} to be mended.',
      'In a joint message, {a} and {b} thanked the divers of {place}.===The divers of {place} were thanked by {a}<| and {b}> in a joint message.',
    ],
    deu: [
      'In einer gemeinsamen Erklärung forderten {a} und {b} ein Trockendock für {place}.===In einer gemeinsamen Erklärung forder<te|ten> {a}<| und {b}> am Montag ein Trockendock.',
      '{a} und {b} schrieben in einem gemeinsamen Brief, das Wehr müsse geflickt werden.===In einem gemeinsamen Brief schrieb<|en> {a}<| und {b}>, das Wehr müsse geflickt werden.',
    ],
    spa: [
      'En un comunicado conjunto, {a} y {b} pidieron un dique seco para {place}.===En un comunicado conjunto, {a}<| y {b}> pidi<ó|eron> el lunes un dique seco.',
      '{a} y {b} dijeron en una carta conjunta que la presa debe arreglarse.===En una carta conjunta, {a}<| y {b}> dij<o|eron> que la presa debe arreglarse.',
    ],
    fra: [
      'Dans un communiqué commun, {a} et {b} ont demandé une cale sèche pour {place}.===Dans un communiqué commun, {a}<| et {b}> <a|ont> demandé lundi une cale sèche.',
      '{a} et {b} ont écrit dans une lettre commune que le barrage doit être réparé.===Dans une lettre commune, {a}<| et {b}> <a|ont> écrit que le barrage doit être réparé.',
    ],
  },
}
// Who prints for whom, and the agency that the lead names against it.
Object.assign(PLANTS, {
  'credit-mismatch': {
    eng: [
      '{first}|The boats of {place} stay in until Thursday, {agency} quoted the pilots as saying.',
      '{first}|The pilots of {place} told {agency} that the boats would stay in until Thursday.',
    ],
    deu: [
      '{first}|Die Boote von {place} bleiben bis Donnerstag im Hafen, wie die Nachrichtenagentur {agency} berichtet.',
      '{first}|Die Boote von {place} bleiben bis Donnerstag im Hafen, sagten die Lotsen der Nachrichtenagentur {agency}.',
    ],
    spa: [
      '{first}|Los barcos de {place} no saldrán hasta el jueves, según informó la agencia {agency}.',
      '{first}|Los barcos de {place} no saldrán hasta el jueves, dijeron los prácticos a {agency}.',
    ],
    fra: [
      '{first}|Les bateaux de {place} resteront au port jusqu’à jeudi, rapporte l’agence {agency}.',
      '{first}|Les bateaux de {place} resteront au port jusqu’à jeudi, ont dit les pilotes à l’agence {agency}.',
    ],
  },
})
