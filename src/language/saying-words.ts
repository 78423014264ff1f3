/** Words of saying whose subject must stand in the sentence. By ISO 639-3. */
export interface SayingWords {
  readonly verbs: string
  /** Behind the verb these begin a time, a place or a hearer, not a subject. */
  readonly adjuncts: string
  /** Open the clause that was said. */
  readonly openers: string
  /** Cues that a source follows: `according to`. */
  readonly according: readonly string[]
  /** The same, but they are another word as well: `segundo` and `secondo` are the second, too. */
  readonly perhaps: readonly string[]
}

/** Spanish, Portuguese and Italian leave the subject of a verb out by right: what lacks one there may have it in the sentence before. `laut` is also loud. */
export const SAYING: Readonly<Record<string, SayingWords>> = {
  eng: {
    verbs:
      'said says added adds told explained explains noted notes insisted insists argued argues claimed claims stressed warned warns declared announced wrote writes tweeted recalled recalls replied told reported stated remarked suggested confirmed admitted admits observed continued concluded joked complained commented promised pledged vowed shouted recounted',
    adjuncts: 'on yesterday today earlier later',
    openers: 'that',
    according: ['according to', 'in the words of', 'in the view of', 'in the opinion of'],
    perhaps: [],
  },
  deu: {
    verbs:
      'sagte erklärte betonte meinte sagt erklärt betont meint berichtete berichtet warnte warnt so erzählte erzählt kritisierte kritisiert ergänzte ergänzt unterstrich unterstreicht versicherte versichert mahnte mahnt schrieb schreibt forderte fordert fügte fügt teilte teilt kündigte kündigt räumte räumt erinnerte erinnert beklagte beklagt versprach lobte antwortete bestätigte',
    adjuncts: 'am gestern heute',
    openers: 'dass',
    according: [
      ...['nach angaben', 'nach auskunft', 'nach worten', 'nach ansicht', 'nach meinung', 'nach einschätzung'].flatMap(
        cue => [`${cue} von`, `${cue} der`, `${cue} des`],
      ),
      'laut angaben von',
    ],
    perhaps: [],
  },
  fra: {
    verbs:
      'déclaré affirmé expliqué ajouté indiqué précisé souligné assuré raconté confié estimé rappelé reconnu regretté conclu poursuivi insisté répondu lancé dit déploré martelé réagi promis averti commenté ' +
      'déclare affirme explique ajoute indique précise souligne assure raconte confie estime rappelle reconnaît regrette conclut poursuit insiste répond lance déplore martèle réagit promet avertit commente témoigne souvient exclame félicite',
    adjuncts: 'lundi mardi mercredi jeudi vendredi samedi dimanche hier',
    openers: 'que',
    according: ['selon', 'd après', 'à en croire', 'de l avis de', 'aux dires de', 'aux yeux de'],
    perhaps: [],
  },
  spa: {
    verbs:
      'dijo explicó señaló afirmó aseguró añadió agregó indicó declaró apuntó sostuvo manifestó subrayó destacó recordó relató contó advirtió comentó precisó insistió reconoció lamentó concluyó criticó denunció prometió respondió',
    adjuncts: 'ayer hoy',
    openers: '',
    according: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'en opinión de', 'a decir de'],
    perhaps: [],
  },
  por: {
    verbs:
      'disse explicou afirmou acrescentou contou declarou garantiu sublinhou salientou referiu frisou indicou destacou ressaltou recordou lembrou relatou revelou comentou alertou avisou lamentou reconheceu concluiu criticou denunciou prometeu respondeu',
    adjuncts: 'ontem hoje',
    openers: '',
    according: ['de acordo com', 'nas palavras de', 'na opinião de'],
    perhaps: ['segundo'],
  },
  ita: {
    verbs:
      'detto spiegato aggiunto precisato affermato dichiarato raccontato sottolineato ricordato osservato commentato concluso ribadito avvertito ammesso risposto promesso denunciato assicurato ' +
      'dice spiega aggiunge precisa afferma dichiara racconta sottolinea ricorda osserva commenta conclude ribadisce avverte ammette risponde promette denuncia assicura',
    adjuncts: 'ieri oggi',
    openers: '',
    according: ['a detta di', 'a parere di', 'a giudizio di', 'stando a', 'nelle parole di'],
    perhaps: ['secondo'],
  },
}
