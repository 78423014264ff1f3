/** Words of one language that a joint statement is told by. Romance languages say `joint` behind the noun. */
export interface JointWords {
  readonly joint: string
  readonly nouns: string
  readonly articles: string
  /** `in the joint letter`, `in their joint letter`: told before who wrote it. */
  readonly definite: string
  readonly possessive: string
  /** Stand before the statement: `in a joint letter`. */
  readonly in: string
  /** The same in one word with an article: `numa carta conjunta`, `nella lettera comune`, `im gemeinsamen Brief`. */
  readonly inA: string
  readonly inThe: string
  readonly by: string
  readonly and: string
  /** Say that somebody else had a part in it. */
  readonly partner: string
  /** Between a name and the statement: what is told is done to the person, who did not write it. */
  readonly passive: string
  /** Between the author and the statement: `published a joint letter`. */
  readonly issued: string
}

/** By ISO 639-3. */
export const JOINT_WORDS: Readonly<Record<string, JointWords>> = {
  eng: {
    joint: 'joint jointly',
    nouns:
      'message statement letter communique communiqué declaration telegram cable note release appeal article petition op editorial memo column essay email plea',
    articles: 'a an',
    definite: 'the',
    possessive: 'their',
    in: 'in with through via by',
    inA: '',
    inThe: '',
    by: 'by from of',
    and: 'and',
    partner:
      'with both together alongside counterpart counterparts by from between two they their leaders ministers presidents sides others signed co',
    passive: 'is was were be been being are got received',
    issued: 'issued released published wrote sent presented made posted signed',
  },
  deu: {
    joint: 'gemeinsame gemeinsamen gemeinsamer gemeinsames gemeinsam',
    nouns:
      'erklärung botschaft brief schreiben mitteilung stellungnahme kommuniqué appell aufruf presseerklärung pressemitteilung gastbeitrag papier positionspapier kommentar presseaussendung',
    articles: 'einer einem eine ein',
    definite: 'der dem die den',
    possessive: 'ihrer ihrem',
    in: 'in mit',
    inA: '',
    inThe: 'im',
    by: 'von des der',
    and: 'und sowie',
    partner: `mit beide beiden sowie kollege kollegen kollegin amtskollege amtskollegen amtskollegin von zwischen zwei sie ihre ihrer ihrem minister präsidenten außenminister
parteien seiten staaten länder anderen unterzeichnet mitunterzeichner`,
    passive: 'wird wurde werden wurden worden ist war bekam erhielt',
    issued: 'veröffentlichte verfasste schrieb verschickte',
  },
  spa: {
    joint: 'conjunto conjunta común',
    nouns:
      'mensaje comunicado declaración carta nota telegrama llamamiento artículo manifiesto escrito texto tribuna documento',
    articles: 'un una',
    definite: 'el la',
    possessive: 'su',
    in: 'en mediante con',
    inA: '',
    inThe: '',
    by: 'de por',
    and: 'y e',
    partner:
      'con ambos ambas junto homólogo homóloga colega entre dos ellos sus líderes ministros presidentes partes otros países gobiernos suscrito firmado',
    passive: 'es fue era son fueron sido ser está recibió',
    issued: 'publicó difundió emitió escribió envió',
  },
  fra: {
    joint: 'commun commune conjoint conjointe',
    nouns: 'message communiqué déclaration lettre note télégramme appel tribune texte courrier manifeste document',
    articles: 'un une',
    definite: 'le la',
    possessive: 'leur',
    in: 'dans par avec',
    inA: '',
    inThe: '',
    by: 'de par',
    and: 'et',
    partner:
      'avec deux ensemble homologue collègue entre ils leur leurs dirigeants ministres présidents parties autres pays signé signée cosignée cosigné',
    passive: 'est fut était sont été être reçu',
    issued: 'publié diffusé écrit envoyé adressé',
  },
  por: {
    joint: 'conjunto conjunta comum',
    nouns: 'mensagem comunicado declaração carta nota telegrama apelo artigo manifesto texto documento',
    articles: 'um uma',
    definite: 'o a',
    possessive: 'sua seu',
    in: 'em com',
    inA: 'num numa',
    inThe: 'no na',
    by: 'de por',
    and: 'e',
    partner:
      'com ambos ambas junto homólogo homóloga colega entre dois eles seus líderes ministros presidentes partes outros países governos assinado',
    passive: 'é foi era são foram sido ser está recebeu',
    issued: 'publicou divulgou emitiu escreveu enviou',
  },
  ita: {
    joint: 'congiunto congiunta comune',
    nouns: 'messaggio comunicato dichiarazione lettera nota telegramma appello articolo testo documento manifesto',
    articles: 'un una',
    definite: 'il la',
    possessive: 'loro',
    in: 'in con',
    inA: '',
    inThe: 'nel nella',
    by: 'di da',
    and: 'e ed',
    partner:
      'con entrambi insieme omologo omologa collega tra fra due loro leader ministri presidenti parti altri paesi governi firmato',
    passive: 'è fu era sono stato stata essere viene ricevuto',
    issued: 'pubblicato diffuso scritto inviato',
  },
}
