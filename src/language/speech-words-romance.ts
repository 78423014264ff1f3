import type { SpeechWords } from './speech-words.ts'

// What the four languages share: the subject stands on either side of its verb, and no mood marks reported speech.
const SHARED = {
  split: [],
  reported: '',
  unreal: '',
  opinions: '',
  holding: '',
  impersonal: '',
  oblique: '',
  calling: '',
  relatives: '',
  pointers: '',
  adverbEnding: null,
  behind: '',
  nounsInCapitals: false,
  verbSecond: false,
} as const

export const SPANISH: SpeechWords = {
  ...SHARED,
  verbs: `dice dicen dijo dijeron decía afirma afirman afirmó afirmaron asegura aseguran aseguró aseguraron señala señalan señaló señalaron explica explican explicó explicaron
indica indican indicó indicaron añade añaden añadió añadieron agrega agregan agregó agregaron apunta apuntó apuntaron declara declaran declaró declararon sostiene sostienen
sostuvo sostuvieron advierte advierten advirtió advirtieron anuncia anuncian anunció anunciaron destaca destacan destacó destacaron manifiesta manifestó manifestaron
expresa expresó expresaron comenta comentan comentó comentaron cuenta contó contaron relata relató recuerda recordó recordaron insiste insistió insistieron reconoce
reconoció reconocieron admite admitió admitieron subraya subrayó subrayaron confirma confirmó confirmaron critica criticó criticaron denuncia denunció denunciaron
considera consideró consideraron cree creen opina opinó piensa estima estimó estimaron precisa precisó precisaron concluye concluyó responde respondió respondieron
pregunta preguntó reitera reiteró reiteraron resalta resaltó remarca remarcó asevera aseveró escribe escribió escribieron informa informó informaron pide pidió pidieron
exige exigió exclama exclamó lamenta lamentó lamentaron matiza matizó zanja zanjó sentencia sentenció argumenta argumentó alega alegó puntualiza puntualizó detalla
detalló defiende defendió defendieron niega negó negaron promete prometió propone propuso sugiere sugirió revela reveló revelaron enfatiza enfatizó acusa acusó
augura auguró avisa avisó celebra celebró condena condenó dicta espeta espetó ironiza ironizó llama llamó califica calificó tilda tildó define definió replica replicó
publica publicó tuiteó alerta alertó alertaron garantiza garantizó garantizaron avanza avanzó promete prometieron relataron juró jura vaticinó adelantó`,
  participles: `dicho afirmado asegurado señalado explicado indicado añadido agregado apuntado declarado sostenido advertido anunciado destacado manifestado expresado comentado
contado relatado recordado insistido reconocido admitido subrayado confirmado criticado denunciado considerado precisado concluido respondido reiterado resaltado
remarcado escrito informado pedido exigido lamentado matizado argumentado alegado detallado defendido negado prometido propuesto sugerido revelado acusado avisado
celebrado condenado calificado tildado definido alertado garantizado adelantado`,
  auxiliaries: 'ha han había habían hubo es son era fue fueron está están puede debe tiene quiere',
  passives: 'es son era fue fueron sido',
  determiners: `el la los las un una unos unas su sus este esta estos estas ese esa otro otra otros otras varios varias muchos muchas algunos algunas ambos ambas dos tres cuatro`,
  prepositions:
    'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por según sin sobre tras',
  links: 'de del la las los el y para en',
  pronouns: 'él ella ellos ellas yo nosotros uno quien quienes',
  reflexives: 'se le les me nos lo la',
  conjunctions: 'y e o u pero sino mas',
  subordinators: 'que cuando mientras aunque porque donde si como pues',
  that: 'que',
  adverbs: `también además ayer hoy luego después antes ya no así mientras entonces asimismo finalmente igualmente sin embargo ahora siempre nunca todavía posteriormente
tajantemente rotundamente`,
  so: '',
  openings: 'según',
  before: 'según de en',
  nouns: 'palabras opinión declaraciones',
  as: 'como según',
  singular: 'él ella',
}

export const FRENCH: SpeechWords = {
  ...SHARED,
  verbs: `dit disent disait affirme affirment affirmait affirma assure assurent assurait assura explique expliquent expliquait expliqua déclare déclarent déclarait déclara
indique indiquent indiquait indiqua ajoute ajoutent ajoutait ajouta précise précisent précisait précisa souligne soulignent soulignait souligna estime estiment estimait
estima raconte racontent racontait raconta confie confient confiait confia rappelle rappellent rappelait rappela note notent notait nota constate constatent constatait
poursuit poursuivent poursuivait conclut concluent concluait annonce annoncent annonçait annonça dénonce dénoncent dénonçait dénonça regrette regrettent regrettait
reconnaît reconnaissent reconnaissait admet admettent soutient soutiennent soutenait insiste insistent insistait martèle martelait lance lançait lança avance avançait
prévient préviennent prévenait avertit avertissent répond répondent répondait répondit réplique rétorque rétorquait demande demandent demandait demanda interroge
juge jugent jugeait considère considèrent considérait pense pensent pensait croit croient promet promettent relève relèvent relevait observe observent observait
commente commentait écrit écrivent écrivait écrivit résume résumait s'exclame exclame exclamait indigne réagit réagissait témoigne témoignait détaille détaillait
critique critiquent critiquait accuse accusent accusait révèle révèlent confirme confirment confirmait confirma nie nient dément analyse glisse sourit soupire
tweete alerte alertait alerta jure jurait assène prévoit prévoyait plaide plaidait défend qualifie évoque résume selon félicite réjouit déplore déplorait reproche suggère propose répète signale appelle`,
  participles: `dit affirmé assuré expliqué déclaré indiqué ajouté précisé souligné estimé raconté confié rappelé noté constaté poursuivi conclu annoncé dénoncé regretté reconnu
admis soutenu insisté martelé lancé avancé prévenu averti répondu répliqué rétorqué demandé interrogé jugé considéré promis relevé observé commenté écrit résumé
exclamé indigné réagi témoigné détaillé critiqué accusé révélé confirmé nié démenti analysé glissé plaidé qualifié évoqué félicité réjoui déploré reproché suggéré
répété signalé tweeté alerté juré assené prévu`,
  auxiliaries: 'a ont avait avaient eut est sont était étaient peut doit veut va fait',
  passives: 'est sont était étaient été',
  determiners: `le la les l un une des son sa ses leur leurs ce cet cette ces notre nos plusieurs certains certaines deux trois quatre quelques d autres`,
  prepositions:
    'à au aux avec chez contre dans de du des depuis devant durant en entre hors lors par parmi pendant pour sans selon sous sur vers après avant',
  links: 'de du des d la le les l à en pour au',
  pronouns: 'il elle ils elles on je nous qui celui celle',
  reflexives: 's se m me nous lui leur t',
  conjunctions: 'et ou mais ni car',
  subordinators: 'que qu quand lorsque alors puisque si comme où dont',
  that: 'que qu',
  adverbs: `aussi également encore ensuite puis hier jeudi lundi mardi mercredi vendredi samedi dimanche alors enfin toujours déjà notamment pas ne n ainsi cependant pourtant
toutefois bien`,
  so: '',
  openings: 'selon suivant',
  before: 'selon d',
  nouns: 'après',
  as: 'comme',
  singular: 'il elle',
}

export const PORTUGUESE: SpeechWords = {
  ...SHARED,
  verbs: `diz dizem disse disseram dizia afirma afirmam afirmou afirmaram garante garantem garantiu assegura assegurou explica explicam explicou explicaram conta contam contou
contaram declara declaram declarou declararam destaca destacam destacou ressalta ressaltou salienta salientou acrescenta acrescentou acrescentaram completa completou
comenta comentou lembra lembrou recorda recordou relata relatou revela revelou confirma confirmou admite admitiu reconhece reconheceu considera considerou defende
defendeu critica criticou denuncia denunciou alerta alertou adverte advertiu anuncia anunciou avalia avaliou argumenta argumentou aponta apontou observa observou
conclui concluiu responde respondeu pergunta perguntou escreve escreveu informa informou indica indicou sublinha sublinhou sustenta sustentou lamenta lamentou
pede pediu promete prometeu propõe propôs sugere sugeriu acredita acreditou acha pensa nega negou insiste insistiu reforça reforçou frisa frisou enfatiza enfatizou
ironiza ironizou questiona questionou acusa acusou desabafa desabafou celebra celebrou brinca brincou define definiu classifica classificou chama chamou avisa avisou avisaram garantiram assegura asseguraram refere referiu referiram relataram explicam juram jurou prometeram declararam adianta adiantou esclarece esclareceu`,
  participles: `dito afirmado garantido assegurado explicado contado declarado destacado acrescentado comentado lembrado relatado revelado confirmado admitido reconhecido
considerado defendido criticado denunciado alertado anunciado avaliado apontado respondido escrito informado indicado pedido prometido negado acusado`,
  auxiliaries: 'tem têm tinha tinham há é são era foi foram está estão pode deve quer',
  passives: 'é são era foi foram sido',
  determiners:
    'o a os as um uma uns umas seu sua seus suas este esta esse essa outro outra outros outras vários várias muitos alguns algumas ambos dois duas três',
  prepositions:
    'a à ao aos às com contra de do da dos das desde durante em no na nos nas entre para por pelo pela pelos pelas perante sem sob sobre até após segundo conforme',
  links: 'de do da dos das e a o para em no na',
  pronouns: 'ele ela eles elas eu nós quem você',
  reflexives: 'se lhe lhes me nos',
  conjunctions: 'e ou mas porém nem',
  subordinators: 'que quando enquanto embora porque onde se como pois',
  that: 'que',
  adverbs: 'também ainda ontem hoje depois antes já não assim então finalmente agora sempre nunca logo',
  so: '',
  openings: 'segundo conforme',
  before: 'segundo de na em',
  nouns: 'acordo palavras opinião',
  as: 'como conforme segundo',
  singular: 'ele ela',
}

export const ITALIAN: SpeechWords = {
  ...SHARED,
  verbs: `dice dicono disse dissero diceva afferma affermano affermò affermava spiega spiegano spiegò spiegava dichiara dichiarano dichiarò sottolinea sottolineano sottolineò
aggiunge aggiungono aggiunse aggiungeva precisa precisano precisò sostiene sostengono sostenne sosteneva racconta raccontano raccontò ricorda ricordano ricordò
osserva osservò commenta commentano commentò annuncia annunciano annunciò conclude concludono concluse prosegue proseguì continua continuò ribadisce ribadiscono
ribadì assicura assicurò avverte avvertono avvertì ammette ammise riconosce riconobbe conferma confermano confermò nega negò denuncia denunciano denunciò critica
criticò accusa accusano accusò attacca risponde rispondono rispose replica replicano replicò chiede chiedono chiese domanda scrive scrivono scrisse rivela rivelò
riferisce riferì evidenzia evidenziò rileva rilevò segnala segnalò considera ritiene ritengono pensa crede propone propose promette promise auspica lamenta insiste
insistette chiarisce chiarì esclama esclamò ironizza rimarca incalza assicurano garantisce garantì allerta giura prevede taglia tuona definisce definì parla chiosa`,
  participles: `detto affermato spiegato dichiarato sottolineato aggiunto precisato sostenuto raccontato ricordato osservato commentato annunciato concluso proseguito continuato
ribadito assicurato avvertito ammesso riconosciuto confermato negato denunciato criticato accusato attaccato risposto replicato chiesto domandato scritto rivelato
riferito evidenziato rilevato segnalato proposto promesso auspicato lamentato insistito chiarito esclamato definito parlato garantito allertato giurato previsto`,
  auxiliaries: 'ha hanno aveva avevano è sono era erano può deve vuole fa',
  passives: 'è sono era erano stato stata stati viene vengono',
  determiners:
    'il lo la i gli le l un uno una suo sua suoi sue questo questa questi queste quello quella altri altre alcuni alcune molti molte due tre quattro',
  prepositions:
    'a al allo alla ai agli alle all con contro da dal dallo dalla dai dagli dalle dall di del dello della dei degli delle dell durante in nel nello nella nei negli nelle nell per presso senza su sul sulla secondo tra fra dopo prima',
  links: 'di del dello della dei degli delle dell e la il l per d',
  pronouns: 'lui lei loro io noi egli ella chi',
  reflexives: 'si gli le mi ci',
  conjunctions: 'e ed o ma però né',
  subordinators: 'che quando mentre sebbene perché dove se come',
  that: 'che',
  adverbs: 'anche ancora poi ieri oggi dopo prima già non così quindi infine ora sempre mai inoltre invece',
  so: '',
  openings: 'secondo',
  before: 'secondo a',
  nouns: 'detta parole parere',
  as: 'come',
  singular: 'lui lei egli',
}
