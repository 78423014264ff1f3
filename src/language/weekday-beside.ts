import type { DateMention } from '../core/reading.ts'
import type { Span } from '../core/span.ts'
import { WEEKDAYS } from './months.ts'

/** Languages of the patterns below. */
const LANGUAGES = ['eng', 'deu', 'spa', 'fra', 'por', 'ita']
/** 0 Sunday. */
const NUMBERED: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap(code => (WEEKDAYS[code] ?? '').split(' ')).flatMap((names, at) =>
    names.split('|').map(name => [name, at % 7] as const),
  ),
)
const NAMES = [...NUMBERED.keys()].join('|')
const NAME = `(${NAMES})`
/** More days follow, so the first is none of the date: `It opens June 3, 2025, Monday and Wednesday it is closed.` */
const MORE = `(?:,? (?:and|or|to|und|oder|bis|y|o|a|et|ou|à|e|ed)|,|[-–—]| [–—]) ?(?:${NAMES})(?!\\p{L})`

/** `March 5, 2011, which was a Saturday`, `der 5. März 2011, ein Samstag`, `il 5 marzo 2011 era un sabato`. No word may follow: `a Sunday Times reporter`, `a Sunday concert`. */
const BEHIND = new RegExp(
  `^,? (?:(?:which|that|que|qui|che) )?(?:(?:was|is|fell on|war|ist|fiel auf|era|es|fue|cayó en|cayó|era en|était|est|fut|tombait|tombe|foi|é|caiu a|caiu|calhou|è|fu|cadeva di|cadeva|cade di) )?(?:an? |einem |einen |eines |ein |una? |une |uma? |numa? )?${NAME}(?:(?<=tag|abend|woch)s)?(?!${MORE})(?![\\p{L}-]| (?!(?:and|but|when|und|aber|als|y|pero|cuando|et|mais|quand|e|mas|quando|ma)(?!\\p{L}))\\p{L})`,
  'iu',
)
/** Where nothing says that it is the day of that date, an article does: `March 5, 2011, a Saturday`. */
const TELLS =
  /^,? ?(?:which|that|was|is|fell|an?|que|qui|che|war|ist|fiel|eine?[mns]?|era|es|fue|cayó|était|est|fut|tombait|tombe|une?|foi|é|caiu|calhou|uma?|una?|è|fu|cadeva|cade) /iu
/** `Monday evening, March 5, 2011`, `Montagabend, dem 5. März 2011`, `lundi soir, le 5 mars 2011`, `lunes, día 5`. Without a comma an article begins another phrase: `fixed on Monday the 5 March 2011 hearing`. */
const BEFORE = new RegExp(
  `(?<!\\p{L})${NAME}(?:(?<=tag|abend|woch)s(?=,))?(?:(?:-| )?(?:morning|afternoon|evening|night|abend|morgen|vormittag|nachmittag|nacht|mittag|soir|matin|après-midi|midi|por la (?:mañana|tarde|noche)|à (?:noite|tarde)|de manhã|mattina|sera|pomeriggio|notte))?(?:, (?:the |dem |den |le |día |dia |el |il |a )?| (?:dem |día |dia |a )?)$`,
  'iu',
)
/** `the 1 July 2016 decision` */
const NOUN = /^ \p{Ll}/u
/** Characters on either side that are looked at. */
const REACH = 48

/** `fijó este lunes el 12 de junio de 2026`: without a comma the weekday says when, and the date what. German `dem` is of the weekday, and so is English `the 5th of March`. */
const APART = /^\p{L}[\p{L}.-]* (?:(?:el|le|il|den) \d|the \d{1,2} (?!of ))/iu
const BEGINS_LIST = [new RegExp(`(?:${NAMES})$`, 'iu'), new RegExp(`^${MORE}`, 'iu')] as const
const OPENS_PHRASE = /^\p{L}[\p{L}.-]*,? the \d/iu

/** The weekday that a date is written with stands in another phrase. */
export function isApart(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end)
  const following = text.slice(end, end + REACH)
  const [last, more] = BEGINS_LIST
  return (
    APART.test(written) ||
    (OPENS_PHRASE.test(written) && NOUN.test(following)) ||
    (last.test(written) && more.test(following))
  )
}

/** The weekday that the words beside a date give it, where the date as written has none; the span takes in both. */
export function weekdayBeside(text: string, { start, end }: DateMention): (Span & { readonly weekday: number }) | null {
  const following = text.slice(end, end + REACH)
  const behind = TELLS.test(following) ? BEHIND.exec(following) : null
  if (behind !== null) return told(behind[1], start, end + behind[0].length)
  const before = BEFORE.exec(text.slice(Math.max(0, start - REACH), start))
  return before === null || (before[0].endsWith('the ') && NOUN.test(following))
    ? null
    : told(before[1], start - before[0].length, end)
}

function told(name: string | undefined, start: number, end: number): (Span & { readonly weekday: number }) | null {
  const weekday = NUMBERED.get((name ?? '').toLowerCase())
  return weekday === undefined ? null : { start, end, weekday }
}
