import { prose } from '../scratch.ts'

const SYLLABLES = 'ba ce di fo gu ha ke li mo nu pa re si to vu wa'.split(' ')
const OUTLETS = ['The Aldermouth Gazette', 'Corvale Post', 'Brisk Harbour News']
const NAMES = ['Ines Corbeau', 'Tomas Iriarte', 'Wenna Halloran', 'Bram Oduya']
const STATEMENT = '“We have waited eleven years and we can wait one winter more, whatever the ministry says about it,”'
const MINISTRY =
  'The ministry said on Tuesday that the works would begin before the summer and end within two years of that date.'
const EDITORS = 'You can write to the editors of this page on any day of the week, and they will answer you.'

/** Numbers below a bound, the same for the same seed. */
function dice(seed: number): (count: number) => number {
  let state = (seed * 2654435761 + 1) >>> 0
  return count => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state >>> 8) % count
  }
}

/** Paragraphs of words that hardly any other article has. */
function paragraphs(seed: number, count: number): string[] {
  const roll = dice(seed + 1)
  const word = () => Array.from({ length: 2 + roll(3) }, () => SYLLABLES[roll(SYLLABLES.length)]).join('')
  const words = (length: number) => Array.from({ length }, word).join(' ')
  const name = () => NAMES[roll(NAMES.length)] ?? ''
  return Array.from({ length: count }, () =>
    [
      `The ${words(14 + roll(8))} on Monday.`,
      `${name()} said the ${words(10 + roll(6))}.`,
      `“The ${words(8 + roll(4))},” said ${name()}, who chairs the ${word()}.`,
      `In ${1900 + roll(120)} the ${words(9)}, and ${20 + roll(900)} ${words(4)}.`,
    ].join(' '),
  )
}

/** Article number `at` as JSONL has it: copies, parts of others, house lines, sayings that everybody prints, statements that change their speaker. */
function article(at: number, length: number): object {
  const roll = dice(at + 1_000_003)
  const own = paragraphs(at, length)
  const other = at > 20 ? at - 1 - roll(Math.min(at - 1, 500)) : null
  const kind = at % 17
  const from = other === null ? [] : paragraphs(other, length)
  const body =
    kind === 0
      ? from
      : kind === 1
        ? from.slice(0, 2)
        : kind === 2
          ? [own[0], ...from.slice(1, 3), ...own.slice(1)]
          : kind === 3
            ? from.map(text => text.replaceAll(/\d+/gu, digits => String(Number(digits) + 1)))
            : own
  const text = [
    ...(at % 6 === 0 ? ['2 min read', 'RECOMMENDED'] : []),
    `BREST, Sept. ${1 + (at % 28)} (${['AFP', 'Reuters'][at % 2]}) -- ${body[0] ?? own[0]}`,
    ...body.slice(1),
    ...(at % 3 === 0 ? [EDITORS] : []),
    ...(at % 7 === 0 ? [`${STATEMENT} said ${NAMES[at % 4]}, who chairs the board.`] : []),
    ...(at % 4 === 0 ? [MINISTRY] : []),
    ...(at % 5 === 0 ? ['SOURCE:AFP'] : []),
  ].join('\n\n')
  const published = `2025-09-${String(1 + (at % 28)).padStart(2, '0')}`
  return { id: at % 5 === 0 ? at : `a-${at}`, text, publisher: OUTLETS[at % 3], published }
}

const row = (value: object) => JSON.stringify(value)

/** Files of a raw folder with so many articles, and with whatever can be wrong with a line. */
export function newsroom(count: number, length = 3): Record<string, string> {
  const all = Array.from({ length: count }, (_, at) => row(article(at, length)))
  const half = all.length >> 1
  return {
    'raw/b/Ä +1%20.jsonl': `${all.slice(0, half).join('\n')}\n`,
    'raw/a.jsonl': `\uFEFF${all.slice(half).join('\r\n')}`,
    'raw/c.jsonl': [
      '{"id":1,"text":',
      '',
      '   ',
      row({ id: 'a-1', text: prose('pier') }),
      row({ id: 'n\u2028\u0001', text: prose('wall') }),
      row({ text: prose('wall') }),
      row({ id: 'both', text: 'x', html: 'y' }),
      row({ id: '\u{1F600}', text: prose('\u{1F600} quay') }),
      row({ id: '\uFFEE', text: prose('quay') }),
      row({ id: 'deep', html: `${'<div>'.repeat(30_000)}x` }),
      row({ id: 'cr', text: `${prose('tower')}\r\rand \u0001 so \u2029 on` }),
      '[]',
    ].join('\n'),
    'raw/d.html': `<html><body><nav>Home</nav>${prose('wall')
      .split('\n\n')
      .map(text => `<p>${text} &amp; so on</p>`)
      .join('\n')}</body></html>`,
    'raw/e/f.txt': prose('wall'),
    'raw/e/nothing.txt': '',
    'raw/e/nothing.jsonl': '',
    'raw/g-.jsonl': `${row({ id: 'underscore', text: prose('bridge') })}\n`,
  }
}

/** Three days of a newsroom, each with copies of the days before. */
export function days(count: number): Record<string, string> {
  const lines = (newsroom(3 * count)['raw/a.jsonl'] ?? '').split('\r\n')
  const more = (newsroom(3 * count)['raw/b/Ä +1%20.jsonl'] ?? '').trimEnd().split('\n')
  const all = [...more, ...lines]
  const day = (at: number) => all.filter((_, line) => line % 3 === at)
  // An article that comes again, and one that comes again with another text.
  const again = [day(0)[0], day(0)[1]?.replace('BREST', 'LYON')]
  return {
    'day1/a.jsonl': day(0).join('\n'),
    'day2/a.jsonl': [...day(1), ...again].join('\n'),
    'day3/a.jsonl': day(2).join('\n'),
  }
}
