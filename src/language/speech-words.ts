/**
 * The words that speech is told by, in languages other than English, by ISO 639-3. What was said is found by its quotation marks, by `that`,
 * by the mood of its verb, or by an opening such as `laut`; these words say whose it is.
 */
export interface SpeechWords {
  /** Forms of the verbs of saying. */
  readonly verbs: string
  /** Participles among them: an auxiliary carries the subject. */
  readonly participles: string
  /** Verb forms that say something only with one of the words behind the colon: `teilte: mit`. */
  readonly split: readonly string[]
  readonly auxiliaries: string
  /** Auxiliaries that turn the sentence round. */
  readonly passives: string
  readonly determiners: string
  readonly prepositions: string
  /** Join one noun phrase to another: `der Sprecher von ...`. */
  readonly links: string
  readonly pronouns: string
  readonly reflexives: string
  readonly conjunctions: string
  readonly subordinators: string
  /** Open what was said. */
  readonly that: string
  readonly adverbs: string
  /** Determiners and pronouns that no subject begins with: `den`. */
  readonly oblique: string
  /** Other words that end so and open a sentence are adverbs: `Glücklicherweise`. */
  readonly adverbEnding: RegExp | null
  /** Open a clause that tells more of the noun before it, besides the determiners. */
  readonly relatives: string
  /** Point back to what was said: `Das` erklärte Meier. */
  readonly pointers: string
  /** Verb forms of reported speech that no other mood shares. */
  readonly reported: string
  /** Verb forms that reported speech shares with what is not so. */
  readonly unreal: string
  /** Nouns that a verb says something with: `ist der` Meinung. */
  readonly opinions: string
  /** Verbs that take those: `vertritt` die Auffassung. */
  readonly holding: string
  /** Verbs of saying without a speaker: `heißt` es in dem Bericht. */
  readonly impersonal: string
  /** Behind what was said and before its source: `so`. */
  readonly so: string
  /** Stand before the source by themselves: `laut`. */
  readonly openings: string
  /** Stand before words in quotation marks that somebody calls something: `als`, `einen`. */
  readonly calling: string
  /** Stand before a noun of saying: `nach` Angaben. */
  readonly before: string
  /** Nouns of saying behind those. */
  readonly nouns: string
  /** Stand behind the source: `zufolge`. */
  readonly behind: string
  /** Open a clause that names the source: `wie der Minister sagte`. */
  readonly as: string
  /** Singular pronouns that stand for the last speaker. */
  readonly singular: string
  /** Nouns begin with a capital letter. */
  readonly nounsInCapitals: boolean
  /** The subject may stand before its verb only as the first part of the sentence. */
  readonly verbSecond: boolean
}

/** `berichtet`, `bezeichnet`: stems that need a vowel before the ending. */
const LINKED = /(?:[td]|chn|gn)$/u

/** Weak verbs by their stems: `sag` gives sage, sagen, sagt, sagte, sagten. */
function weak(stems: string): string {
  const forms: string[] = []
  for (const stem of stems.trim().split(/\s+/u)) {
    const link = LINKED.test(stem) ? 'e' : ''
    const infinitive = /e[rl]$/u.test(stem) ? 'n' : 'en'
    forms.push(`${stem}e`, stem + infinitive, `${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`)
  }
  return forms.join(' ')
}

/** The participles of weak verbs: with `ge`, and as they stand for stems with a prefix of their own. */
function participles(prefix: string, stems: string): string {
  const forms: string[] = []
  for (const stem of stems.trim().split(/\s+/u)) forms.push(`${prefix}${stem}${LINKED.test(stem) ? 'e' : ''}t`)
  return forms.join(' ')
}

const WITH_GE = `sag mein forder äußer frag meld antwort droh glaub hoff warn klag schätz lob schilder jubel witzel spott tadel mahn wünsch
mutmaß rüg twitter erwider folger zweifel`
const WITHOUT_GE = `erklär berichtet bestätig kritisier begründ betont behaupt versicher entgegn bezeichn befürcht vermut bekräftig kommentier erläuter
beteuer argumentier verkünd resümier zitier beton bericht verlang erwart bezweifel bedauer begrüß erzähl urteil signalisier formulier konstatier
skandier bemängel beschuldig verlautbar verlaut erwähn spekulier plädier appellier prognostizier diagnostizier attestier verteidig verurteil
beklag garantier dementier präzisier ergänz bilanzier analysier monier protestier empör erinner überleg würdig rechtfertig beantrag erhoff besag ermahn
erkundig vermeld notier reagier`
const PRESENT_AND_PAST = `
schreibe schreibt schreiben schrieb schrieben spricht sprechen sprach sprachen nennt nennen nannte nannten sieht sehen sah sahen
verspricht versprechen versprach versprachen empfiehlt empfehlen empfahl empfahlen bittet bitten bat baten ruft rief riefen denkt denken dachte dachten
hält halten hielt hielten beschreibt beschreiben beschrieb beschrieben widerspricht widersprach widersprachen
bestreitet bestritt bestritten beschließt beschloss beschlossen verweist verwies verwiesen beruft berief befindet befand entscheidet entschied entschieden
gesteht gestand wirbt warb werben schwört schwor
verspreche nenne sehe bitte denke schwöre unterstreicht unterstrich verbat bekennt bekannte räsoniert`
const STRONG_PARTICIPLES = `geschrieben gesprochen genannt geheißen gesehen versprochen empfohlen gebeten gerufen beschrieben widersprochen bestritten beschlossen
verwiesen entschieden gestanden geworben befunden mitgeteilt bekanntgegeben angekündigt hinzugefügt eingeräumt aufgefordert hingewiesen
zurückgewiesen vorgeworfen zugesichert angegeben ausgeführt festgestellt hervorgehoben abgelehnt vorgeschlagen klargestellt aufgerufen angedeutet
angemerkt ausgesagt zugegeben zugesagt herausgefunden vorgetragen dargelegt ausgesprochen betitelt`

export const GERMAN: SpeechWords = {
  verbs: `${weak(WITH_GE)} ${weak(WITHOUT_GE)} ${PRESENT_AND_PAST}
mitteilt mitteilte mitteilten ankündigt ankündigte ankündigten bekanntgab bekanntgaben bekanntgibt angab angaben angibt ausführt ausführte ausführten
feststellt feststellte feststellten auffordert aufforderte einräumt einräumte hinweist hinwies vorwirft vorwarf vorschlägt vorschlug hervorhebt
hervorhob hinzufügt hinzufügte darlegt darlegte zugibt zugab anmerkt anmerkte aussagt aussagte`,
  participles: `${participles('ge', WITH_GE)} ${participles('', WITHOUT_GE)} ${STRONG_PARTICIPLES}`,
  split: [
    'teile teilt teilte teilten teilen: mit',
    'gibt geben gab gaben gebe: bekannt an zu preis',
    'kündigt kündigte kündigten kündigen: an',
    'fügt fügte fügten: hinzu an',
    'räumt räumte räumten räumen: ein',
    'führt führte führten führen: aus an fort',
    'wirft warf warfen werfen: vor',
    'weist wies wiesen weisen: hin zurück darauf',
    'fordert forderte forderten: auf',
    'stellt stellte stellten stellen: fest klar heraus',
    'hebt hob hoben heben: hervor',
    'merkt merkte merkten: an',
    'schlägt schlug schlugen schlagen: vor',
    'sichert sicherte sicherten: zu',
    'lehnt lehnte lehnten lehnen: ab',
    'legt legte legten: dar nahe',
    'deutet deutete deuteten: an',
    'ruft rief riefen rufen: auf zu aus',
    'drückt drückte drückten: aus',
    'strich streicht: heraus hervor',
    'bringt brachte brachten: ausdruck',
    'setzt setzte setzten: hinzu',
    'prangert prangerte prangerten: an',
    'greift griff griffen: an',
    'spricht sprach sprachen: an aus',
    'sagt sagte sagten: aus zu',
    'hält hielt: fest entgegen',
    'fährt fuhr: fort',
    'zeigt zeigte zeigten: auf',
    'geht gehen ging gingen: aus hervor',
    'trägt trug: vor',
    'schränkt schränkte: ein',
    'nimmt nahm nehmen: an',
    'schätzt schätzte: ein',
    'wendet wandte wandten: ein',
  ],
  auxiliaries: `hat haben hatte hatten habe hätte hätten ist sind war waren sei seien wäre will wollen wollte wollten soll sollen sollte sollten kann können konnte
konnten könne muss müssen musste mussten müsse darf dürfen durfte dürfe möchte möchten könnte könnten`,
  passives: 'wird werden wurde wurden werde worden würde würden',
  determiners: `der die das den dem des ein eine einer eines einem einen sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren dieser diese dieses diesem diesen jener
jene mehrere viele einige zahlreiche zwei drei vier fünf beide beiden kein keine unser unsere unserer alle manche weitere weiterer deren dessen andere anderer`,
  prepositions: `in im an am auf aus bei beim mit nach seit von vom zu zum zur über unter vor während wegen durch für gegen ohne um bis gegenüber laut gemäß ab hinter neben
zwischen trotz anlässlich angesichts ins ans aufs per pro entgegen mittels bezüglich hinsichtlich infolge aufgrund dank statt einschließlich
inklusive zugunsten mithilfe samt`,
  links: 'von vom für der des eines einer zum zur bei beim aus dem den',
  pronouns:
    'er sie es wir ich man jemand niemand dies das dieser diese viele einige manche beide letztere letzterer ersterer dieselbe derselbe',
  reflexives: 'sich mich ihm ihr ihnen ihn uns',
  conjunctions: 'und oder sowie aber doch sondern denn bzw beziehungsweise',
  subordinators: `dass daß weil nachdem obwohl wenn ob da indem wobei damit bevor ehe falls sobald solange sodass womit wodurch wonach während als wie`,
  that: 'dass daß ob',
  adverbs: `auch jedoch zudem dabei unterdessen außerdem allerdings daraufhin lediglich ausdrücklich wörtlich ferner indes hingegen nun jetzt noch bereits erneut weiter
weiterhin dazu heute gestern morgen heuer derzeit bisher so nicht nur schon ebenfalls dagegen dafür darüber davon daran zuvor anschließend später damals einst
schließlich zugleich inzwischen mittlerweile öffentlich sehr scharf deutlich abschließend gleichzeitig vorher kürzlich hier dort wieder mehrfach wiederum nochmals dann
darauf darunter damit erst ursprünglich übrigens insbesondere besonders erstmals sogar etwa selbst ebenso deshalb daher darum trotzdem dennoch demnach`,
  oblique:
    'es dies den dem des einen einem eines seinem seinen seines ihrem ihren ihres diesem diesen mich mir ihm ihn ihnen dessen deren',
  adverbEnding: /(?:end|lich|isch|weise|erseits|falls)$/u,
  relatives: 'welche welcher welches',
  pointers: 'das dies dieses es was',
  reported: `sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege nehme lasse bleibe mache bringe führe wisse brauche bestehe handle handele trage
gelte fehle gehöre bedeute diene betrage erhalte verfüge biete bedürfe entspreche enthalte
bekomme laufe heiße stelle drohe sehe halte zeige spiele verliere treffe ließe gäbe käme ginge verstoße rechne müßte werfe verdiene plane versuche`,
  unreal: `wäre wären hätte hätten würde würden müsste müssten könnte könnten sollte sollten dürften dürfte käme kämen gäbe gäben ginge gingen ließe ließen bekäme
läge lägen stünde stünden fände fänden bliebe blieben bräuchte`,
  holding:
    'vertritt vertreten vertrat vertraten teilt teilen teilte kommt kommen kam kamen hegt hegte erhebt erhob äußert gelangt gelangte herrscht herrschte',
  opinions: `meinung ansicht auffassung überzeugung these standpunkt hoffnung sorge befürchtung vorwurf ergebnis schluss einschätzung vermutung forderung
behauptung feststellung erwartung prognose`,
  impersonal: 'heißt hieß heisst hiess geheißen',
  so: 'so',
  openings: 'laut gemäß lt',
  calling: 'als ein eine einen einer einem eines seine ihre',
  before: 'nach laut gemäß aus',
  nouns: `angaben angabe ansicht meinung auffassung worten aussage aussagen einschätzung informationen information bericht berichten darstellung überzeugung erkenntnissen
berechnungen schätzungen mitteilung auskunft zeugenaussagen medienberichten polizeiangaben presseberichten medienangaben einschätzungen sicht begründung feststellungen
erklärung zeitungsberichten augenzeugenberichten agenturberichten äußerungen vorstellung dafürhalten bekunden bewertung prognosen studie umfrage urteil wunsch lesart`,
  behind: 'zufolge nach',
  as: 'wie',
  singular: 'er',
  nounsInCapitals: true,
  verbSecond: true,
}
