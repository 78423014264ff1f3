/** Words of one language that a joint statement is told by. Romance languages say `joint` behind the noun. */
export interface JointWords {
  readonly joint: string
  readonly nouns: string
  readonly articles: string
  /** Stand before the statement: `in a joint letter`. */
  readonly in: string
  readonly by: string
  readonly and: string
  /** Say that somebody else had a part in it. */
  readonly partner: string
}

/** By ISO 639-3. */
export const JOINT_WORDS: Readonly<Record<string, JointWords>> = {
  eng: {
    joint: 'joint',
    nouns: 'message statement letter communique communiqué declaration telegram cable note release appeal article',
    articles: 'a an',
    in: 'in with through via by',
    by: 'by from of',
    and: 'and',
    partner:
      'with and both together alongside counterpart counterparts by from between two they their leaders ministers presidents sides others signed',
  },
  deu: {
    joint: 'gemeinsame gemeinsamen gemeinsamer gemeinsames',
    nouns:
      'erklärung botschaft brief schreiben mitteilung stellungnahme kommuniqué appell aufruf presseerklärung pressemitteilung',
    articles: 'einer einem',
    in: 'in mit',
    by: 'von des der',
    and: 'und',
    partner: `mit und beide beiden gemeinsam sowie kollege kollegen kollegin amtskollege amtskollegen amtskollegin von zwischen zwei sie ihre ihrer ihrem minister präsidenten außenminister
parteien seiten staaten länder anderen`,
  },
  spa: {
    joint: 'conjunto conjunta común',
    nouns: 'mensaje comunicado declaración carta nota telegrama llamamiento artículo',
    articles: 'un una',
    in: 'en mediante con',
    by: 'de por',
    and: 'y e',
    partner:
      'con y e ambos ambas junto homólogo homóloga colega entre dos ellos sus líderes ministros presidentes partes otros países gobiernos suscrito firmado',
  },
  fra: {
    joint: 'commun commune conjoint conjointe',
    nouns: 'message communiqué déclaration lettre note télégramme appel tribune',
    articles: 'un une',
    in: 'dans par avec',
    by: 'de par',
    and: 'et',
    partner:
      'avec et deux ensemble homologue collègue entre ils leur leurs dirigeants ministres présidents parties autres pays signé signée',
  },
  por: {
    joint: 'conjunto conjunta comum',
    nouns: 'mensagem comunicado declaração carta nota telegrama apelo artigo',
    articles: 'um uma',
    in: 'em num numa com',
    by: 'de por',
    and: 'e',
    partner:
      'com e ambos ambas junto homólogo homóloga colega entre dois eles seus líderes ministros presidentes partes outros países governos assinado',
  },
  ita: {
    joint: 'congiunto congiunta comune',
    nouns: 'messaggio comunicato dichiarazione lettera nota telegramma appello articolo',
    articles: 'un una',
    in: 'in con',
    by: 'di da',
    and: 'e',
    partner:
      'con e entrambi insieme omologo omologa collega tra fra due loro leader ministri presidenti parti altri paesi governi firmato',
  },
}
