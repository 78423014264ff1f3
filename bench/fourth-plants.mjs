// A fourth set of planted faults, every audit of one article, in the words of working newsrooms: courts, councils, strikes, budgets, storms.
// Written before the misses of the second and third set were read, and kept back whole. Notation and slots as in bench/third-plants.mjs.

export const NAMES = {
  eng: [
    'Rebecca Holloway',
    'Jonathan Mercer',
    'Patricia Lindqvist',
    'Gareth Pendleton',
    'Olivia Strathmore',
    'Ian McAllister',
  ],
  deu: [
    'Ulrike Hagendorf',
    'Matthias Reuther',
    'Heike Sommerfeld',
    'Jens Petzold',
    'Gabriele Trautwein',
    'Markus Elsner',
  ],
  spa: [
    'Beatriz Larrañaga',
    'Ignacio Bermúdez',
    'Pilar Cifuentes',
    'Rafael Montesinos',
    'Silvia Aranguren',
    'Jorge Escandell',
  ],
  fra: [
    'Béatrice Langlois',
    'Thierry Marchandeau',
    'Corinne Delacourt',
    'Olivier Garnier',
    'Sylvie Roussel',
    'Bruno Chastagner',
  ],
  por: ['Beatriz Nogueira', 'Rui Cerqueira', 'Helena Sampaio', 'Nuno Alvarenga', 'Sofia Travassos', 'Pedro Quaresma'],
  ita: ['Silvia Bonfanti', 'Lorenzo Tedeschi', 'Elena Zaccaria', 'Roberto Malagodi', 'Paola Ferrante', 'Stefano Guidi'],
}

export const PLANTS = {
  'unpaired-quotation-mark': {
    eng: [
      'The union rejected the offer within hours. “This is an insult to people who kept the wards open through the pandemic<|”>, said its general secretary, {a}.',
      '{a}, who chairs the committee, told members: "We will not be rushed into a decision<|."> The vote was put back to next week.',
      'The minister called the report <|“>deeply misleading” and said that her department had not been shown a draft.',
    ],
    deu: [
      'Die Gewerkschaft lehnte das Angebot ab. „Das ist ein Schlag ins Gesicht der Pflegekräfte<|“>, sagte die Vorsitzende {a} in {place}.',
      'Der Ausschuss vertagte sich. „Wir lassen uns nicht drängen<|“>, so {a} nach der Sitzung.',
      'Der Minister nannte den Bericht <|„>in hohem Maße irreführend“ und kündigte eine eigene Prüfung an.',
    ],
    spa: [
      'El sindicato rechazó la oferta. «Es una falta de respeto a quienes sostuvieron los hospitales<|»>, afirmó su portavoz, {a}.',
      'La ministra calificó el informe de <|“>profundamente engañoso” y anunció una auditoría propia.',
    ],
    fra: [
      'Le syndicat a rejeté l’offre. « C’est une insulte à ceux qui ont tenu les hôpitaux à bout de bras<| »>, a réagi {a}.',
      'La ministre a qualifié le rapport de <|« >profondément trompeur » et annoncé un audit interne.',
    ],
    por: [
      'O sindicato recusou a proposta. “É um insulto a quem aguentou os hospitais durante a pandemia<|”>, reagiu {a}.',
      'A ministra classificou o relatório como <|“>profundamente enganador” e anunciou uma auditoria.',
    ],
    ita: [
      'Il sindacato ha respinto l’offerta. «È un insulto a chi ha tenuto aperti i reparti<|»>, ha commentato {a}.',
      'La ministra ha definito il rapporto <|“>profondamente fuorviante” e annunciato una verifica interna.',
    ],
  },
  'weekday-mismatch': {
    eng: [
      'The ruling was handed down on <{otherday}|{day}>, {month} {d}, {y}, in the high court at {place}.',
      'Investigators believe the vessel left {place} late on the evening of <{otherday}|{day}>, {d} {month} {y}.',
      '{month} {d}, {y} fell on a <{otherday}|{day}>, and the markets in {place} were open as usual.',
    ],
    deu: [
      'Das Urteil fiel am <{otherday}|{day}>, dem {d}. {month} {y}, vor dem Landgericht {place}.',
      'Nach Erkenntnissen der Ermittler lief das Schiff am späten Abend des {d}. {month} {y}, eines <{otherday}|{day}>s, aus {place} aus.',
      'Zuletzt gesehen wurde der Mann am <{otherday}|{day}>abend, {d}. {month} {y}, am Bahnhof von {place}.',
    ],
    spa: [
      'La sentencia se dictó el <{otherday}|{day}>, {d} de {month} de {y}, en la audiencia de {place}.',
      'Los investigadores creen que el buque zarpó de {place} en la tarde del <{otherday}|{day}> {d} de {month} de {y}.',
      'El {d} de {month} de {y} cayó en <{otherday}|{day}> y la bolsa abrió con normalidad.',
    ],
    fra: [
      'Le jugement a été rendu <{otherday}|{day}> {d} {month} {y} par le tribunal de {place}.',
      'Selon les enquêteurs, le navire a quitté {place} dans la soirée du <{otherday}|{day}> {d} {month} {y}.',
      'Le {d} {month} {y} tombait un <{otherday}|{day}> et la Bourse était ouverte.',
    ],
    por: [
      'A sentença foi lida na <{otherday}|{day}>, {d} de {month} de {y}, no tribunal de {place}.',
      'Os investigadores acreditam que o navio saiu de {place} ao fim da tarde de <{otherday}|{day}>, {d} de {month} de {y}.',
    ],
    ita: [
      'La sentenza è stata letta <{otherday}|{day}> {d} {month} {y} nel tribunale di {place}.',
      'Secondo gli inquirenti la nave ha lasciato {place} la sera di <{otherday}|{day}> {d} {month} {y}.',
    ],
  },
  'anniversary-mismatch': {
    eng: [
      'Survivors gathered in {place} this week to mark <{l}|{k}> years since the earthquake of {y}.',
      'The company, founded in {y} by a watchmaker from {place}, celebrates its <{lo}|{ko}> anniversary this year.',
      'The charity has its roots in the strike of {y}, <{lw}|{kw}> years ago, when the pits around {place} closed.',
      'This year marks the <{l}|{k}>th anniversary of the treaty, which was signed in {place} in {y}.',
    ],
    deu: [
      'Überlebende erinnerten in dieser Woche in {place} an das Erdbeben von {y}, das sich in diesem Jahr zum <{l}|{k}>. Mal jährt.',
      'Das {y} gegründete Unternehmen feiert in diesem Jahr sein <{l}|{k}>-jähriges Firmenjubiläum.',
      '<{lw}|{kw}> Jahre nach dem Streik von {y} erinnert in {place} seit dieser Woche eine Tafel an die Bergleute.',
      'Der Vertrag von {place} wurde {y} unterzeichnet, vor genau <{l}|{k}> Jahren.',
    ],
    spa: [
      'Supervivientes recordaron esta semana en {place} el terremoto de {y}, del que se cumplen <{l}|{k}> años.',
      'La empresa, fundada en {y} por un relojero de {place}, celebra este año su <{l}|{k}>.º aniversario.',
      'El tratado se firmó en {place} en {y}, hace ahora <{l}|{k}> años.',
    ],
    fra: [
      'Des rescapés ont commémoré cette semaine à {place} le séisme de {y}, survenu il y a <{l}|{k}> ans.',
      'L’entreprise, fondée en {y} par un horloger de {place}, souffle cette année ses <{l}|{k}> bougies.',
      'Le traité a été signé à {place} en {y}, il y a tout juste <{lw}|{kw}> ans.',
    ],
    por: [
      'Sobreviventes recordaram esta semana em {place} o sismo de {y}, ocorrido há <{l}|{k}> anos.',
      'A empresa, fundada em {y} por um relojoeiro de {place}, assinala este ano o <{l}|{k}>.º aniversário.',
      'O tratado foi assinado em {place} em {y}, faz este ano <{l}|{k}> anos.',
    ],
    ita: [
      'I superstiti hanno ricordato questa settimana a {place} il terremoto del {y}, avvenuto <{l}|{k}> anni fa.',
      'L’azienda, fondata nel {y} da un orologiaio di {place}, celebra quest’anno il suo <{lo}|{ko}> anniversario.',
      'Il trattato fu firmato a {place} nel {y}, esattamente <{l}|{k}> anni fa.',
    ],
  },
  'date-mismatch': {
    eng: [
      'The consultation closes on June <31|30>, after which the council will publish its findings.',
      'Applications must reach the ministry by midnight on <31|30> November 2021.',
    ],
    deu: [
      'Die Frist für Einwendungen läuft am <31|30>. Juni ab, danach entscheidet der Stadtrat.',
      'Anträge müssen bis zum <31|30>. November 2021, 24 Uhr, beim Ministerium eingehen.',
    ],
    spa: [
      'El plazo de alegaciones termina el <31|30> de junio, y después decidirá el pleno.',
      'Las solicitudes deben llegar al ministerio antes de la medianoche del <31|30> de noviembre de 2021.',
    ],
    fra: [
      'La consultation publique s’achève le <31|30> juin, avant le vote du conseil.',
      'Les dossiers doivent parvenir au ministère avant le <31|30> novembre 2021 à minuit.',
    ],
    por: [
      'A consulta pública termina a <31|30> de junho, antes da votação na câmara.',
      'As candidaturas têm de chegar ao ministério até <31|30> de novembro de 2021.',
    ],
    ita: [
      'La consultazione pubblica si chiude il <31|30> giugno, prima del voto del consiglio.',
      'Le domande devono arrivare al ministero entro il <31|30> novembre 2021.',
    ],
  },
  'given-name-after-office': {
    eng: [
      'Chinese Vice Premier Luo Wenhai opened the trade fair in {place} on Monday. Luo said that tariffs would fall.¶Vice Premier <Wenhai|Luo> is due to fly home on Wednesday.',
      'South Korean Defence Minister Han Seung-woo rejected the claim. “We have nothing to hide,” Han told lawmakers.¶Opposition parties want Defence Minister <Seung-woo|Han> to resign.',
      'Chief Justice {a} adjourned the hearing. {fa} gave the parties until Friday to file.¶Lawyers said Chief Justice <{ga}|{fa}> had signalled her doubts.',
      'Zhao Lifeng, the governor of the province, inspected the flood defences, and Zhao praised the troops.¶State television showed Governor <Lifeng|Zhao> wading through the water.',
    ],
    deu: [
      'Chinas Vizepremier Luo Wenhai eröffnete am Montag die Messe in {place}. Luo kündigte niedrigere Zölle an.¶Am Mittwoch fliegt Vizepremier <Wenhai|Luo> zurück.',
      'Südkoreas Verteidigungsminister Han Seung-woo wies den Vorwurf zurück. „Wir haben nichts zu verbergen“, sagte Han.¶Die Opposition verlangt, dass Verteidigungsminister <Seung-woo|Han> zurücktritt.',
      'Die Vorsitzende Richterin {a} unterbrach die Verhandlung. {fa} gab den Parteien Zeit bis Freitag.¶Richterin <{ga}|{fa}> habe Zweifel erkennen lassen, sagten Anwälte.',
    ],
    spa: [
      'El viceprimer ministro chino, Luo Wenhai, inauguró el lunes la feria de {place}. Luo anunció una rebaja de aranceles.¶El viceprimer ministro <Wenhai|Luo> regresa el miércoles.',
      'El ministro de Defensa surcoreano, Han Seung-woo, rechazó la acusación. «No tenemos nada que ocultar», dijo Han.¶La oposición exige la dimisión del ministro <Seung-woo|Han>.',
      'La jueza {a} aplazó la vista. {fa} dio a las partes hasta el viernes.¶Según los abogados, la jueza <{ga}|{fa}> dejó ver sus dudas.',
    ],
    fra: [
      'Le vice-Premier ministre chinois, Luo Wenhai, a inauguré lundi la foire de {place}. Luo a annoncé une baisse des droits de douane.¶Le vice-Premier ministre <Wenhai|Luo> repart mercredi.',
      'Le ministre sud-coréen de la Défense, Han Seung-woo, a rejeté l’accusation. « Nous n’avons rien à cacher », a dit Han.¶L’opposition réclame la démission du ministre <Seung-woo|Han>.',
      'La juge {a} a ajourné l’audience. {fa} a donné aux parties jusqu’à vendredi.¶Selon les avocats, la juge <{ga}|{fa}> a laissé voir ses doutes.',
    ],
    ita: [
      'Il vicepremier cinese Luo Wenhai ha inaugurato lunedì la fiera di {place}. Luo ha annunciato dazi più bassi.¶Il vicepremier <Wenhai|Luo> riparte mercoledì.',
      'Il ministro della Difesa sudcoreano, Han Seung-woo, ha respinto l’accusa. «Non abbiamo nulla da nascondere», ha detto Han.¶L’opposizione chiede le dimissioni del ministro <Seung-woo|Han>.',
    ],
  },
  'second-surname-alone': {
    eng: [
      'Mexican central bank governor Alejandra Paredes Quintero kept rates on hold.¶<Quintero|Paredes> said that inflation was easing more slowly than forecast.',
      'Prosecutors accuse the former mayor, Luis Herrera Domínguez, of rigging tenders.¶“I have done nothing wrong,” <Domínguez|Herrera> told a radio station.',
    ],
    deu: [
      'Mexikos Notenbankchefin Alejandra Paredes Quintero ließ die Zinsen unverändert.¶<Quintero|Paredes> erklärte, die Teuerung gehe langsamer zurück als erwartet.',
      'Die Staatsanwaltschaft wirft dem Bürgermeister Luis Herrera Domínguez Betrug vor.¶„Ich habe nichts Unrechtes getan“, sagte <Domínguez|Herrera> im Radio.',
    ],
    spa: [
      'La gobernadora del banco central, Alejandra Paredes Quintero, mantuvo los tipos.¶<Quintero|Paredes> señaló que la inflación baja más despacio de lo previsto.',
      'La fiscalía acusa al alcalde Luis Herrera Domínguez de amañar contratos.¶«No he hecho nada malo», declaró <Domínguez|Herrera> a una emisora.',
    ],
    fra: [
      'La gouverneure de la banque centrale mexicaine, Alejandra Paredes Quintero, a maintenu les taux.¶<Quintero|Paredes> a souligné que l’inflation reculait moins vite que prévu.',
      'Le parquet accuse le maire Luis Herrera Domínguez d’avoir truqué des marchés.¶« Je n’ai rien fait de mal », a déclaré <Domínguez|Herrera> à la radio.',
    ],
    ita: [
      'La governatrice della banca centrale messicana, Alejandra Paredes Quintero, ha lasciato fermi i tassi.¶<Quintero|Paredes> ha detto che l’inflazione cala più lentamente del previsto.',
      'La procura accusa il sindaco Luis Herrera Domínguez di aver truccato gli appalti.¶«Non ho fatto nulla di male», ha detto <Domínguez|Herrera> alla radio.',
    ],
  },
  'name-variant': {
    eng: [
      'Detective Chief Inspector Rachel Summerfield is leading the inquiry. Summerfield appealed for witnesses.¶Anyone with information should contact the team, <Somerfield|Summerfield> said.',
      'Striker Marco Vandenberghe scored twice before the break. Vandenberghe has eleven goals this season.¶The manager took Marco <Vandenbergh|Vandenberghe> off late on.',
    ],
    deu: [
      'Kriminalhauptkommissarin Renate Schlüterkamp leitet die Ermittlungen. Schlüterkamp bat Zeugen um Hinweise.¶Wer etwas gesehen habe, solle sich melden, sagte <Schlüterkam|Schlüterkamp>.',
      'Stürmer Marco Vandenberghe traf vor der Pause zweimal. Vandenberghe steht bei elf Toren.¶Kurz vor Schluss ging Marco <Vandenbergh|Vandenberghe> vom Feld.',
    ],
    spa: [
      'La inspectora Raquel Villasante dirige la investigación. Villasante pidió la colaboración de los testigos.¶Quien viera algo debe llamar, dijo <Vilasante|Villasante>.',
      'El delantero Marco Vandenberghe marcó dos veces. Vandenberghe suma once goles.¶El entrenador retiró a Marco <Vandenbergh|Vandenberghe> al final.',
    ],
    fra: [
      'La commissaire Rachel Montgaillard dirige l’enquête. Montgaillard a lancé un appel à témoins.¶Toute information est précieuse, a dit <Mongaillard|Montgaillard>.',
      'L’attaquant Marco Vandenberghe a marqué deux fois. Vandenberghe compte onze buts.¶L’entraîneur a remplacé Marco <Vandenbergh|Vandenberghe> en fin de match.',
    ],
    por: [
      'A inspetora Raquel Vasconcelinhos dirige a investigação. Vasconcelinhos apelou às testemunhas.¶Quem viu algo deve ligar, disse <Vasconcelhinos|Vasconcelinhos>.',
    ],
    ita: [
      'La commissaria Rachele Montefalcone guida le indagini. Montefalcone ha lanciato un appello ai testimoni.¶Chi ha visto qualcosa deve chiamare, ha detto <Montefalcon|Montefalcone>.',
    ],
  },
  'office-mismatch': {
    eng: [
      'Kenyan President {a} arrived in {place} for talks on the debt.¶A joint dinner followed at which Kenyan President <{b}|{a}> spoke of a new start.',
      'Sweden’s finance minister, {a}, presented the budget.¶Economists said Sweden’s finance minister, <{b}|{a}>, had been too hopeful.',
    ],
    deu: [
      'Kenias Präsident {a} traf am Montag in {place} ein.¶Beim Abendessen sprach Kenias Präsident <{b}|{a}> von einem Neuanfang.',
      'Die schwedische Finanzministerin {a} legte den Haushalt vor.¶Die schwedische Finanzministerin <{b}|{a}> sei zu optimistisch, sagten Ökonomen.',
    ],
    spa: [
      'El presidente de Kenia, {a}, llegó a {place} para hablar de la deuda.¶En la cena, el presidente de Kenia, <{b}|{a}>, habló de una etapa distinta.',
      'El ministro sueco de Finanzas, {a}, presentó los presupuestos.¶El ministro sueco de Finanzas, <{b}|{a}>, es demasiado optimista, según los economistas.',
    ],
    fra: [
      'Le président du Kenya, {a}, est arrivé à {place} pour parler de la dette.¶Au dîner, le président du Kenya, <{b}|{a}>, a évoqué un tournant.',
      'Le ministre suédois des Finances, {a}, a présenté le budget.¶Le ministre suédois des Finances, <{b}|{a}>, est trop optimiste, selon les économistes.',
    ],
    por: [
      'O presidente do Quénia, {a}, chegou a {place} para falar da dívida.¶Ao jantar, o presidente do Quénia, <{b}|{a}>, falou de uma viragem.',
    ],
    ita: [
      'Il presidente del Kenya, {a}, è arrivato a {place} per parlare del debito.¶A cena il presidente del Kenya, <{b}|{a}>, ha parlato di una svolta.',
    ],
  },
  'split-joint-statement': {
    eng: [
      'The sanctions were “a historic mistake”, <{a}|{a} and {b}> said in a joint communiqué released after the talks.',
      'In a joint op-ed published on Sunday, <{a} argues|{a} and {b} argue> that {place} needs a second hospital.',
      '<{a}|{a} and {b}> issued a joint statement calling for an immediate ceasefire.',
    ],
    deu: [
      'Die Sanktionen seien ein historischer Fehler, teilte<|n> <{a}|{a} und {b}> in einem gemeinsamen Kommuniqué nach den Gesprächen mit.',
      'In einem gemeinsamen Gastbeitrag forder<t|n> <{a}|{a} und {b}> ein zweites Krankenhaus für {place}.',
      '<{a} veröffentlichte|{a} und {b} veröffentlichten> eine gemeinsame Erklärung, in der ein sofortiger Waffenstillstand verlangt wird.',
    ],
    spa: [
      'Las sanciones son «un error histórico», <señaló {a}|señalaron {a} y {b}> en un comunicado conjunto difundido tras la reunión.',
      'En un artículo conjunto publicado el domingo, <{a} defiende|{a} y {b} defienden> que {place} necesita otro hospital.',
      '<{a} emitió|{a} y {b} emitieron> una declaración conjunta para pedir un alto el fuego inmediato.',
    ],
    fra: [
      'Les sanctions sont « une erreur historique », <a estimé {a}|ont estimé {a} et {b}> dans un communiqué commun publié après les entretiens.',
      'Dans une tribune commune publiée dimanche, <{a} plaide|{a} et {b} plaident> pour un second hôpital à {place}.',
      '<{a} a publié|{a} et {b} ont publié> une déclaration conjointe appelant à un cessez-le-feu immédiat.',
    ],
    por: [
      'As sanções são “um erro histórico”, <afirmou {a}|afirmaram {a} e {b}> num comunicado conjunto divulgado após a reunião.',
      'Num artigo conjunto publicado no domingo, <{a} defende|{a} e {b} defendem> que {place} precisa de outro hospital.',
    ],
    ita: [
      'Le sanzioni sono «un errore storico», <ha affermato {a}|hanno affermato {a} e {b}> in un comunicato congiunto diffuso dopo i colloqui.',
      'In un articolo comune uscito domenica, <{a} sostiene|{a} e {b} sostengono> che {place} ha bisogno di un altro ospedale.',
    ],
  },
  'missing-source': {
    eng: [
      'The suspect was known to the police, according to<| {a}>, and had been released in March.',
      '“We are not ruling anything out at this stage of the inquiry,” added<| {a}>.',
      '“There was smoke everywhere and people were screaming,” recalled<| {a}>, still in shock.',
    ],
    deu: [
      'Der Verdächtige war laut<| {a}> polizeibekannt und im März freigelassen worden.',
      '„In diesem Stadium der Ermittlungen schließen wir nichts aus“, fügte<| {a}> hinzu.',
      '„Überall war Rauch, und die Leute schrien“, erinnerte sich<| {a}>.',
    ],
    spa: [
      'El sospechoso, según<| {a}>, era conocido por la policía y había salido de prisión en marzo.',
      '«No descartamos nada en esta fase de la investigación», añadió<| {a}>.',
      '«Había humo por todas partes y la gente gritaba», recordó<| {a}>.',
    ],
    fra: [
      'Le suspect, selon<| {a}>, était connu des services de police.',
      '« À ce stade de l’enquête, nous n’excluons rien », a précisé<| {a}>.',
      '« Il y avait de la fumée partout et les gens criaient », raconte<| {a}>.',
    ],
    por: [
      'O suspeito, segundo<| {a}>, era conhecido da polícia e tinha saído da prisão em março.',
      '“Nesta fase da investigação não excluímos nada”, acrescentou<| {a}>.',
      '“Havia fumo por todo o lado e as pessoas gritavam”, contou<| {a}>.',
    ],
    ita: [
      'Il sospettato, secondo<| {a}>, era noto alla polizia ed era uscito dal carcere a marzo.',
      '«In questa fase dell’inchiesta non escludiamo nulla», ha precisato<| {a}>.',
      '«C’era fumo dappertutto e la gente urlava», ha raccontato<| {a}>.',
    ],
  },
  'orphan-quote': {
    eng: [
      'The plant employs a third of the town’s workforce.¶“We gave this company the best years of our lives, and they could not even tell us to our faces.”¶<Production will move abroad in the autumn.|{a}, a welder, has worked there since leaving school.>',
      'The fire broke out shortly after two in the morning.¶"I grabbed the children and ran. There was no alarm, no sprinkler, nothing at all to warn us."¶<The building dates from the sixties.|Residents said the building had failed two inspections.>',
      'Turnout was the lowest in a generation.¶“People have simply stopped believing that anything will change, whoever they put in charge.”¶<Polling stations closed at eight.|Polling stations closed at eight, said {a}, who counted the votes.>',
    ],
    deu: [
      'Das Werk beschäftigt ein Drittel der Stadt.¶„Wir haben dieser Firma unsere besten Jahre gegeben, und sie konnten es uns nicht einmal ins Gesicht sagen.“¶<Die Produktion zieht im Herbst ins Ausland.|{a}, Schweißerin, arbeitet seit der Schulzeit dort.>',
      'Das Feuer brach kurz nach zwei Uhr nachts aus.¶„Ich habe die Kinder gepackt und bin gerannt. Es gab keinen Alarm, keinen Sprinkler, überhaupt nichts.“¶<Das Gebäude stammt aus den sechziger Jahren.|Das Gebäude sei zweimal durchgefallen, sagten Anwohner.>',
      'Die Wahlbeteiligung war so niedrig wie seit einer Generation nicht mehr.¶„Die Leute glauben einfach nicht mehr daran, dass sich etwas ändert, ganz gleich, wer regiert.“¶<Die Wahllokale schlossen um 18 Uhr.|Die Wahllokale schlossen um 18 Uhr, sagte {a}, die mitgezählt hat.>',
    ],
    spa: [
      'La planta da trabajo a un tercio de la ciudad.¶«Le dimos a esta empresa los mejores años de nuestra vida y ni siquiera fueron capaces de decírnoslo a la cara.»¶<La producción se irá al extranjero en otoño.|{a}, soldadora, trabaja allí desde que dejó la escuela.>',
      'El incendio se declaró poco después de las dos.¶“Cogí a los niños y eché a correr. No había alarma, ni extintores, ni nada que nos avisara.”¶<El edificio es de los años sesenta.|El edificio no pasó dos inspecciones, dijeron los vecinos.>',
    ],
    fra: [
      'L’usine emploie un tiers de la ville.¶« Nous avons donné nos meilleures années à cette entreprise, et ils n’ont même pas pu nous le dire en face. »¶<La production partira à l’étranger à l’automne.|{a}, soudeuse, y travaille depuis la fin de ses études.>',
      'Le feu s’est déclaré peu après deux heures du matin.¶« J’ai attrapé les enfants et j’ai couru. Il n’y avait ni alarme, ni extincteur, ni rien pour nous prévenir. »¶<L’immeuble date des années soixante.|L’immeuble avait échoué à deux contrôles, ont dit des habitants.>',
    ],
    por: [
      'A fábrica emprega um terço da cidade.¶“Demos a esta empresa os melhores anos da nossa vida e nem sequer foram capazes de nos dizer na cara.”¶<A produção vai para o estrangeiro no outono.|{a}, soldadora, trabalha lá desde que deixou a escola.>',
      'O incêndio começou pouco depois das duas.¶“Agarrei nas crianças e fugi. Não havia alarme, nem extintores, nem nada que nos avisasse.”¶<O prédio é dos anos sessenta.|O prédio falhou duas inspeções, disseram os moradores.>',
    ],
    ita: [
      'La fabbrica dà lavoro a un terzo della città.¶«Abbiamo dato a questa azienda i nostri anni migliori e non sono stati capaci di dircelo in faccia.»¶<La produzione andrà all’estero in autunno.|{a}, saldatrice, ci lavora da quando ha finito la scuola.>',
      'L’incendio è scoppiato poco dopo le due.¶“Ho preso i bambini e sono scappata. Non c’era un allarme, non c’era un estintore, niente che ci avvertisse.”¶<Il palazzo è degli anni Sessanta.|Il palazzo non aveva passato due controlli, hanno detto gli inquilini.>',
    ],
  },
  'one-statement-two-speakers': {
    eng: [
      '“There is no plan to raise the retirement age before the next election,” {a} told parliament.¶Unions remained sceptical.¶“There is no plan to raise the retirement age before the next election,” <{b}|{a}> said on Friday.',
      '{a} insisted that “every pound of this money will be spent on patients and not on managers”.¶Critics disagreed.¶“Every pound of this money will be spent on patients and not on managers,” said <{b}|{a}>.',
    ],
    deu: [
      '„Es gibt keine Pläne, das Rentenalter vor der nächsten Wahl anzuheben“, sagte {a} im Parlament.¶Die Gewerkschaften blieben skeptisch.¶„Es gibt keine Pläne, das Rentenalter vor der nächsten Wahl anzuheben“, erklärte <{b}|{a}> am Freitag.',
      '{a} versicherte: „Jeder Euro von diesem Geld kommt bei den Patienten an und nicht in der Verwaltung.“¶Kritiker widersprachen.¶„Jeder Euro von diesem Geld kommt bei den Patienten an und nicht in der Verwaltung“, so <{b}|{a}>.',
    ],
    spa: [
      '«No hay ningún plan para elevar la edad de jubilación antes de las elecciones», dijo {a} en el pleno.¶Los sindicatos dudan.¶«No hay ningún plan para elevar la edad de jubilación antes de las elecciones», afirmó <{b}|{a}> el viernes.',
    ],
    fra: [
      '« Aucun projet de relèvement de l’âge de la retraite n’existe avant les élections », a dit {a} devant les députés.¶Les syndicats doutent.¶« Aucun projet de relèvement de l’âge de la retraite n’existe avant les élections », a affirmé <{b}|{a}> vendredi.',
    ],
    por: [
      '“Não há qualquer plano para subir a idade da reforma antes das eleições”, disse {a} no parlamento.¶Os sindicatos duvidam.¶“Não há qualquer plano para subir a idade da reforma antes das eleições”, afirmou <{b}|{a}> na sexta-feira.',
    ],
    ita: [
      '«Non c’è alcun piano per alzare l’età della pensione prima delle elezioni», ha detto {a} in aula.¶I sindacati dubitano.¶«Non c’è alcun piano per alzare l’età della pensione prima delle elezioni», ha affermato <{b}|{a}> venerdì.',
    ],
  },
  'mixed-quotation-styles': {
    eng: [
      '“The budget is balanced,” {a} said. “We have checked it twice,” an aide added. <"Nobody believes that,"|“Nobody believes that,”> the opposition replied. “Then read it,” said the aide.',
    ],
    deu: [
      '„Der Haushalt ist ausgeglichen“, sagte {a}. „Wir haben zweimal nachgerechnet“, ergänzte ein Referent. <"Das glaubt niemand"|„Das glaubt niemand“>, entgegnete die Opposition. „Dann lesen Sie nach“, sagte der Referent.',
    ],
    spa: [
      '«El presupuesto está equilibrado», dijo {a}. «Lo hemos comprobado», añadió un asesor. <"Nadie lo cree"|«Nadie lo cree»>, respondió la oposición. «Pues léanlo», dijo el asesor.',
    ],
    fra: [
      '« Le budget est équilibré », a dit {a}. « Nous l’avons vérifié », a ajouté un conseiller. <"Personne n’y croit"|« Personne n’y croit »>, a répondu l’opposition. « Alors lisez-le », a dit le conseiller.',
    ],
    por: [
      '“O orçamento está equilibrado”, disse {a}. “Verificámos duas vezes”, acrescentou um assessor. <"Ninguém acredita"|“Ninguém acredita”>, respondeu a oposição. “Então leiam”, disse o assessor.',
    ],
    ita: [
      '«Il bilancio è in pareggio», ha detto {a}. «Abbiamo controllato due volte», ha aggiunto un consigliere. <"Nessuno ci crede"|«Nessuno ci crede»>, ha risposto l’opposizione. «Allora leggetelo», ha detto il consigliere.',
    ],
  },
  'wrong-language-passage': {
    eng: [
      '<Les négociations entre la direction et les syndicats reprendront lundi, après une nuit de discussions qui n’a permis aucune avancée sur les salaires.|Talks between management and the unions will resume on Monday after a night of discussions that brought no progress on pay.>',
      '<Le trattative tra l’azienda e i sindacati riprenderanno lunedì, dopo una notte di colloqui che non ha portato a nessun passo avanti sui salari.|Talks between the company and the unions will resume on Monday after a long night that brought no progress on pay.>',
    ],
    deu: [
      '<Talks between management and the unions will resume on Monday after a night of discussions that brought no progress on pay or hours.|Die Gespräche zwischen Leitung und Gewerkschaft gehen am Montag weiter, nachdem eine Nacht ohne Fortschritt vergangen ist.>',
      '<Las negociaciones entre la dirección y los sindicatos se reanudarán el lunes, tras una noche de conversaciones que no permitió ningún avance.|Die Verhandlungen gehen am Montag weiter, nachdem sich beide Seiten in der Nacht nicht auf einen Lohn einigen konnten.>',
    ],
    spa: [
      '<Talks between management and the unions will resume on Monday after a night of discussions that brought no progress on pay or hours.|Las conversaciones entre la dirección y los sindicatos seguirán el lunes, tras una noche sin avances sobre los salarios.>',
      '<Les négociations entre la direction et les syndicats reprendront lundi, après une nuit de discussions qui n’a permis aucune avancée.|Las partes volverán a verse el lunes, después de una noche en la que no hubo acuerdo sobre los salarios.>',
    ],
    fra: [
      '<Talks between management and the unions will resume on Monday after a night of discussions that brought no progress on pay or hours.|Les discussions entre la direction et les syndicats reprendront lundi, après une nuit sans avancée sur les salaires.>',
      '<Las negociaciones entre la dirección y los sindicatos se reanudarán el lunes, tras una noche de conversaciones que no permitió ningún avance.|Les deux parties se retrouveront lundi, après une nuit où aucun accord n’a été trouvé sur les salaires.>',
    ],
    por: [
      '<Talks between management and the unions will resume on Monday after a night of discussions that brought no progress on pay or hours.|As conversas entre a administração e os sindicatos continuam na segunda-feira, depois de uma noite sem avanços.>',
      '<Las negociaciones entre la dirección y los sindicatos se reanudarán el lunes, tras una noche de conversaciones que no permitió ningún avance.|As partes voltam a encontrar-se na segunda-feira, depois de uma noite em que não houve acordo sobre os salários.>',
    ],
    ita: [
      '<Talks between management and the unions will resume on Monday after a night of discussions that brought no progress on pay or hours.|I colloqui tra l’azienda e i sindacati riprendono lunedì, dopo una notte senza passi avanti sui salari.>',
      '<Die Gespräche zwischen Leitung und Gewerkschaft gehen am Montag weiter, nachdem eine ganze Nacht ohne Fortschritt vergangen ist.|Le parti si rivedono lunedì, dopo una notte in cui non si è trovato un accordo sui salari.>',
    ],
  },
}

// Who prints for whom, and the agency that the lead names against it.
PLANTS['credit-mismatch'] = {
  eng: [
    '{first}|The lender will close forty branches by June, two people familiar with the matter told {agency}.',
    '{first}|The lender will close forty branches by June, {agency} reported on Tuesday, citing an internal memo.',
  ],
  deu: [
    '{first}|Die Bank schließt bis Juni vierzig Filialen, wie die Nachrichtenagentur {agency} aus Kreisen des Vorstands erfuhr.',
    '{first}|Die Bank schließt bis Juni vierzig Filialen. Das sagte ein Sprecher der {agency} am Dienstag.',
  ],
  spa: [
    '{first}|El banco cerrará cuarenta oficinas antes de junio, dijeron a {agency} dos fuentes conocedoras del plan.',
    '{first}|El banco cerrará cuarenta oficinas antes de junio, informó este martes la agencia {agency}.',
  ],
  fra: [
    '{first}|La banque va fermer quarante agences d’ici juin, ont indiqué à l’agence {agency} deux sources proches du dossier.',
    '{first}|La banque va fermer quarante agences d’ici juin, a annoncé mardi l’agence {agency}.',
  ],
  por: [
    '{first}|O banco vai fechar quarenta balcões até junho, disseram à agência {agency} duas fontes próximas do processo.',
  ],
  ita: [
    '{first}|La banca chiuderà quaranta filiali entro giugno, hanno detto all’agenzia {agency} due fonti vicine al dossier.',
  ],
}
