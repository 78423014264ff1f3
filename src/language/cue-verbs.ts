/**
 * Verbs that say who said, wrote, thought or wanted something, by ISO 639-3. One line a group: forms of the verbs (one verb between bars),
 * then after a colon what may follow:
 *   t  a clause opened by `that`, `how`, `whether`
 *   b  a clause without an opener
 *   q  a quotation; the verb may also stand behind or inside what was said
 *   i  an infinitive with `to`
 *   o  a noun phrase that is what was said or judged
 *   a  first the person addressed, then any of the others
 *   p  one of the prepositions behind the second colon, which belong to the cue, then a noun phrase
 * After the groups of verbs stand the words that a clause or a cue is made of.
 */
export interface CueWords {
  readonly verbs: string
  /** Open a clause that is the content and belong to it. */
  readonly openers: string
  /** Stand between the subject and the verb and belong to the cue. */
  readonly auxiliaries: string
  readonly adverbs: string
  readonly negations: string
  readonly pronouns: string
  readonly relatives: string
  readonly conjunctions: string
  /** Conjunctions that open a clause which cannot stand alone. */
  readonly subordinators: string
  readonly prepositions: string
  /** Words that begin a noun phrase. */
  readonly determiners: string
  /** Multi-word cues that stand before the source: `according to`. */
  readonly according: string
  /** Adverbs of manner end so. */
  readonly adverbEnding: string
  readonly participleEnding: string
  /** Nouns that speak for a person: `the message noted`. */
  readonly documents: string
  /** Verb forms whose subject stands elsewhere: `adding that`. */
  readonly participles: string
  /** Before a past participle these turn the sentence round: `was told`. */
  readonly passives: string
  /** Past participles that stand behind a noun: `a group called Dawn`. */
  readonly reduced: string
  /** Verb forms that are nouns too. */
  readonly nouns: string
}

export const CUE_WORDS: Readonly<Record<string, CueWords>> = {
  eng: {
    verbs: `
say says said saying: tbqo
add adds added adding|claim claims claimed claiming|note notes noted noting|explain explains explained explaining|admit admits admitted admitting: tbqo
acknowledge acknowledges acknowledged acknowledging|concede concedes conceded conceding|confirm confirms confirmed confirming|announce announces announced announcing: tbqo
declare declares declared declaring|deny denies denied denying|stress stresses stressed stressing|emphasize emphasizes emphasized emphasizing: tbqo
emphasise emphasises emphasised emphasising|reiterate reiterates reiterated reiterating|predict predicts predicted predicting|allege alleges alleged alleging: tbqo
suggest suggests suggested suggesting|recall recalls recalled recalling|repeat repeats repeated repeating|reveal reveals revealed revealing|disclose discloses disclosed disclosing: tbqo
argue argues argued arguing|insist insists insisted insisting|assert asserts asserted asserting|maintain maintains maintained maintaining|contend contends contended contending: tbq
believe believes believed believing|think thinks thought thinking|estimate estimates estimated estimating|guess guesses guessed guessing|suspect suspects suspected suspecting: tbq
affirm affirms affirmed affirming|reaffirm reaffirms reaffirmed reaffirming|opine opines opined opining|posit posits posited positing: tqo
state states stated stating|remark remarks remarked remarking|comment comments commented commenting: tq:on about
observe observes observed observing|conclude concludes concluded concluding|joke jokes joked joking|quip quips quipped quipping|muse muses mused musing: tq:about of
boast boasts boasted boasting|brag brags bragged bragging|complain complains complained complaining|lament laments lamented lamenting: tq:of about
write writes wrote written writing|tweet tweets tweeted tweeting|post posts posted posting|read reads reading|report reports reported reporting: tbqo:on about of
testify testifies testified testifying|attest attests attested attesting: tq:about to
reply replies replied replying|respond responds responded responding|answer answers answered answering|retort retorts retorted retorting|shoot shoots shot|fire fires fired firing|vent vents vented venting|fume fumes fumed fuming|gush gushes gushed gushing: tq
confess confesses confessed confessing|project projects projected projecting|forecast forecasts forecasted|rule ruled ruling: tbq
continue continues continued continuing|begin begins began|conclude concludes concluded|start starts started|interject interjects interjected|ask asks asked asking: q
exclaim exclaims exclaimed|shout shouts shouted shouting|yell yells yelled yelling|cry cries cried|whisper whispers whispered|chant chants chanted chanting|laugh laughs laughed|sigh sighs sighed|sing sings sang|interrupt interrupts interrupted|remember remembers remembered: q
proclaim proclaims proclaimed proclaiming|recount recounts recounted recounting|relate relates related|narrate narrates narrated: tqo
warn warns warned warning|caution cautions cautioned cautioning|advise advises advised advising: tbqia:of about against
tell tells told telling: tbqia
inform informs informed informing|remind reminds reminded reminding|assure assures assured assuring|notify notifies notified notifying|convince convinces convinced convincing|persuade persuades persuaded persuading: tiqa:of about
urge urges urged urging|order orders ordered ordering|instruct instructs instructed instructing|encourage encourages encouraged encouraging|press presses pressed pressing|beg begs begged begging|implore implores implored imploring|invite invites invited inviting: tqia
ask asks asked asking: tqia:for about whether if
promise promises promised promising|vow vows vowed vowing|pledge pledges pledged pledging|swear swears swore sworn swearing|threaten threatens threatened threatening: tbqio
hope hopes hoped hoping|wish wishes wished wishing: tbqi:for
decide decides decided deciding|agree agrees agreed agreeing|refuse refuses refused refusing|decline declines declined declining|offer offers offered offering|volunteer volunteers volunteered: tiq:with on
demand demands demanded demanding|propose proposes proposed proposing|recommend recommends recommended recommending|request requests requested requesting: tqio
expect expects expected expecting|fear fears feared fearing|worry worries worried worrying|regret regrets regretted regretting|doubt doubts doubted doubting|anticipate anticipates anticipated: tbio
realize realizes realized realizing|realise realises realised realising|remember remembers remembered remembering|forget forgets forgot forgotten: to
know knows knew known knowing|understand understands understood: t
feel feels felt feeling|hear hears heard|learn learns learned learnt learning|see sees saw seen seeing|notice notices noticed|imagine imagines imagined: t
show shows showed shown showing|find finds found finding|indicate indicates indicated indicating|demonstrate demonstrates demonstrated demonstrating|imply implies implied implying|signal signals signaled signalled signaling|hint hints hinted hinting|prove proves proved proven: tq
discuss discusses discussed discussing|mention mentions mentioned mentioning|describe describes described describing|characterize characterizes characterized characterizing|outline outlines outlined outlining|cite cites cited citing|quote quotes quoted quoting|detail details detailed detailing: qo
criticize criticizes criticized criticizing|criticise criticises criticised criticising|condemn condemns condemned condemning|denounce denounces denounced denouncing|slam slams slammed slamming|blast blasts blasted blasting|mock mocks mocked mocking|ridicule ridicules ridiculed: qo
bemoan bemoans bemoaned bemoaning|decry decries decried decrying|deride derides derided deriding|disparage disparages disparaged disparaging|lambaste lambastes lambasted lambasting|chide chides chided chiding|downplay downplays downplayed downplaying|tout touts touted touting|disavow disavows disavowed disavowing|repudiate repudiates repudiated repudiating|portray portrays portrayed portraying|label labels labeled labelled labeling|dub dubs dubbed dubbing|deem deems deemed deeming: qo
praise praises praised praising|hail hails hailed hailing|applaud applauds applauded applauding|commend commends commended commending|laud lauds lauded|welcome welcomes welcomed welcoming|thank thanks thanked thanking|congratulate congratulates congratulated|defend defends defended defending|dismiss dismisses dismissed dismissing|reject rejects rejected rejecting|rebuke rebukes rebuked: qo
accuse accuses accused accusing|blame blames blamed blaming|question questions questioned questioning: o
express expresses expressed expressing|voice voices voiced voicing|convey conveys conveyed conveying|echo echoes echoed echoing|highlight highlights highlighted highlighting|underline underlines underlined underlining|underscore underscores underscored underscoring: tqo
call calls called calling: qop:for on upon
point points pointed pointing: p:out to
refer refers referred referring|allude alludes alluded alluding|object objects objected objecting|react reacts reacted reacting: p:to
speak speaks spoke spoken speaking|talk talks talked talking: p:of about against
apologize apologizes apologized apologizing|apologise apologises apologised apologising|push pushes pushed pushing|appeal appeals appealed appealing: p:for
dream dreams dreamed|rail rails railed railing|campaign campaigns campaigned|argue argues argued: p:of against for about`,
    openers: 'that how whether why what if',
    auxiliaries: `has have had is are was were will would could should may might can must did does do be been being ve s d ll re going`,
    adverbs: `also back however though too meanwhile later then recently previously repeatedly often once again already still further now never always sometimes since just even only simply clearly reportedly
publicly privately explicitly strongly firmly openly initially originally consistently frequently immediately quickly subsequently finally
flatly famously long first really actually certainly ever personally specifically essentially largely generally
angrily correctly falsely wrongly rightly jokingly succinctly wryly bluntly unequivocally vigorously vehemently`,
    negations: `not never n't t`,
    pronouns: `he she they it we i you him her them us me`,
    relatives: `who which that whom`,
    conjunctions: `and but or while as because although though when if since after before until unless whereas where so yet nor`,
    subordinators: 'while as because although though when if since after before until unless whereas even once where',
    prepositions: `in on at to for from with by of during after before about into over through under since against between among without within upon amid via per near around across
tuesday monday wednesday thursday friday saturday sunday yesterday today earlier`,
    determiners: `the a an his her its their our my your this that these those some many most several few all both no any each every one two three four five six another other such
he she they it we i you there what nobody everyone more much little less own`,
    according: 'according to|in the words of|in the view of|in the opinion of',
    adverbEnding: 'ly',
    participleEnding: 'ing',
    documents: `message statement letter report study survey poll document memo email filing lawsuit complaint article editorial spokesman spokeswoman communique declaration note
post tweet order ruling website release official officials source sources aide`,
    participles: `bemoaning decrying deriding disparaging lambasting chiding downplaying touting disavowing repudiating portraying labeling dubbing deeming
venting fuming confessing projecting ruling saying adding claiming noting explaining admitting acknowledging conceding confirming announcing declaring denying stressing emphasizing emphasising
reiterating predicting alleging suggesting recalling repeating revealing disclosing arguing insisting asserting maintaining contending believing
thinking estimating guessing suspecting affirming reaffirming opining positing stating remarking commenting observing concluding joking quipping
musing boasting bragging complaining lamenting writing tweeting posting reading reporting testifying attesting replying responding answering retorting
continuing asking shouting yelling chanting proclaiming recounting warning cautioning advising telling informing reminding assuring notifying
convincing persuading urging ordering instructing encouraging pressing begging imploring inviting promising vowing pledging swearing threatening
hoping wishing wanting intending planning aiming preferring deciding agreeing refusing declining offering demanding proposing recommending requesting
expecting fearing worrying regretting doubting knowing realizing realising remembering feeling learning seeing showing finding indicating
demonstrating implying signaling hinting discussing mentioning describing characterizing outlining citing quoting detailing criticizing criticising
condemning denouncing slamming blasting mocking praising hailing applauding commending endorsing welcoming thanking defending dismissing rejecting
accusing blaming questioning opposing supporting favoring considering viewing expressing voicing conveying echoing addressing highlighting underlining
underscoring calling pointing referring alluding objecting reacting speaking talking apologizing apologising pushing appealing railing`,
    passives: 'is are was were be been being am s re get got gets getting',
    reduced:
      'called told known quoted cited described planned proposed supported considered expected ordered requested offered rejected',
    nouns: `claim claims report reports call calls plan plans hope hopes wish promise promises vow vows pledge pledges threat offer offers demand demands request requests
order orders attack attacks support favor question questions view views comment comments note notes answer answers reply post posts tweet tweets remark remarks joke jokes
estimate estimates state states stress worry worries regret doubt doubts fear fears need point points push appeal appeals praise blame address press start show shows
finding findings find object cry laugh talk talks dream dreams campaign campaigns rebuke mention quote quotes guess suspect suspects blast slam signal signals welcome
project projects label labels rule ruling thought reading feeling understanding meaning spoke lead volunteer detail details outline post begin aim aims press begging thanks`,
  },
}
