import { wordHash } from './tokens.ts'

/** Names of months, January first; other forms of one month behind `|`. Slavic names stand in the genitive, as dates have them. */
const MONTHS: Readonly<Record<string, string>> = {
  eng: 'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sept|sep october|oct november|nov december|dec',
  spa: 'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept|sep octubre|oct noviembre|nov diciembre|dic',
  fra: 'janvier|janv février|fevrier|févr|fév mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|decembre|déc',
  deu: 'januar|jänner|jan februar|feber|feb märz|maerz|mär|mrz april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
  por: 'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  ita: 'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
  nld: 'januari|jan februari|feb maart|mrt april|apr mei juni|jun juli|jul augustus|aug september|sep oktober|okt november|nov december|dec',
  swe: 'januari|jan februari|feb mars april|apr maj juni|jun juli|jul augusti|aug september|sep oktober|okt november|nov december|dec',
  dan: 'januar|jan februar|feb marts april|apr maj juni|jun juli|jul august|aug september|sep oktober|okt november|nov december|dec',
  pol: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  rus: 'января|янв февраля|фев марта|мар апреля|апр мая июня|июн июля|июл августа|авг сентября|сен октября|окт ноября|ноя декабря|дек',
}

/** Names of weekdays, Sunday first; other forms of one behind `|`. */
export const WEEKDAYS: Readonly<Record<string, string>> = {
  eng: 'sunday monday tuesday wednesday thursday friday saturday',
  spa: 'domingo lunes martes miércoles jueves viernes sábado',
  fra: 'dimanche lundi mardi mercredi jeudi vendredi samedi',
  deu: 'sonntag montag dienstag mittwoch donnerstag freitag samstag|sonnabend',
  por: 'domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado',
  ita: 'domenica lunedì martedì mercoledì giovedì venerdì sabato',
  nld: 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag',
  swe: 'söndag måndag tisdag onsdag torsdag fredag lördag',
  dan: 'søndag mandag tirsdag onsdag torsdag fredag lørdag',
}

/** Short weekdays, Sunday first: they count only beside a date. */
const SHORT_WEEKDAYS = 'sun mon tue|tues wed|weds thu|thur|thurs fri sat'
/** German ones are everyday words ("So, 28 September"), so they count only before a day with its full stop: "So, 28. September". */
const SHORT_WEEKDAYS_GERMAN = 'so mo di mi do fr sa'

/** Everyday words of some language when they begin with a small letter: they then need a day and a year beside them. */
const WORDS_WHEN_SMALL = new Set('may march mar august jan dec jun'.split(' '))
/** Everyday words or names in any case: always with a day and a year. */
const ALWAYS_WORDS = new Set('set out ago gen mag ene abr lug dic'.split(' '))

export interface MonthName {
  /** 1 to 12. */
  readonly month: number
  /** An abbreviation: the full stop behind it is its own. */
  readonly short: boolean
  /** May stand before its day: "September 28". */
  readonly first: boolean
  /** `small`: needs day and year when it begins with a small letter; `always`: in any case. */
  readonly doubtful: 'no' | 'small' | 'always'
  /** `Mars 2020` is a spacecraft; `mars 2020` is a month. */
  readonly planet: boolean
}

export interface WeekdayName {
  /** 0 Sunday to 6 Saturday. */
  readonly weekday: number
  /** How it may stand: `alone`, only `beside` a date, or only before a `german` day; `small` is alone in small letters, else beside. */
  readonly stands: 'alone' | 'small' | 'beside' | 'german'
  /** What must follow the token: `-feira`. */
  readonly tail: string
}

/** Month names by `wordHash`. */
export const MONTH_NAMES: ReadonlyMap<number, MonthName> = monthNames()
/** Weekday names by `wordHash`. */
export const WEEKDAY_NAMES: ReadonlyMap<number, WeekdayName> = weekdayNames()

export const MAYBE_MASK = 0xfff
/** 1 where a hash with these low bits (`MAYBE_MASK`) may be a month or weekday: spares a map look-up for nearly every word. */
export const MAYBE_DATE_WORD: Uint8Array = maybe()

function monthNames(): Map<number, MonthName> {
  const names = new Map<number, MonthName>()
  for (const [code, table] of Object.entries(MONTHS)) {
    for (const [index, forms] of table.split(' ').entries()) {
      for (const [place, form] of forms.split('|').entries()) {
        const hash = wordHash(form)
        const known = names.get(hash)
        names.set(hash, {
          month: index + 1,
          short: place > 0 && form.length <= 5,
          first: code === 'eng' || known?.first === true,
          doubtful: ALWAYS_WORDS.has(form) ? 'always' : WORDS_WHEN_SMALL.has(form) ? 'small' : 'no',
          planet: form === 'mars',
        })
      }
    }
  }
  return names
}

function weekdayNames(): Map<number, WeekdayName> {
  const names = new Map<number, WeekdayName>()
  const add = (table: string, stands: WeekdayName['stands']) => {
    for (const [weekday, forms] of table.split(' ').entries()) {
      for (const form of forms.split('|')) {
        const cut = form.indexOf('-')
        const hash = wordHash(cut < 0 ? form : form.slice(0, cut))
        if (!names.has(hash)) names.set(hash, { weekday, stands, tail: cut < 0 ? '' : form.slice(cut) })
      }
    }
  }
  for (const [code, table] of Object.entries(WEEKDAYS)) add(table, code === 'eng' || code === 'deu' ? 'alone' : 'small')
  add(SHORT_WEEKDAYS, 'beside')
  add(SHORT_WEEKDAYS_GERMAN, 'german')
  return names
}

function maybe(): Uint8Array {
  const table = new Uint8Array(MAYBE_MASK + 1)
  for (const hash of MONTH_NAMES.keys()) table[hash & MAYBE_MASK] = 1
  for (const hash of WEEKDAY_NAMES.keys()) table[hash & MAYBE_MASK] = 1
  return table
}
