import { likeness, onlyIn } from './overlap.mjs'

const LONGEST = 160
const MOST_LINES = 12
const short = text => {
  const folded = text.replace(/\s+/gu, ' ').trim()
  return folded.length > LONGEST ? `${folded.slice(0, LONGEST)}... (${folded.length})` : folded
}

/** Prints the pages of a set that score worst: what was lost and which rule took it, what was kept that the gold does not have. */
export function printWorst(set, gold, cleaned, predictions, count) {
  const judged = { body: bodyErrors, segments: segmentErrors, fields: fieldErrors }[set.task]
  const errors = gold
    .map((page, i) => ({ page, line: cleaned[i], ...judged(page, cleaned[i], predictions[i]) }))
    .filter(({ cost }) => cost > 0)
    .sort((a, b) => b.cost - a.cost)
  console.log(`\n## ${set.name}${set.maker ? ` ${set.maker}` : ''}: ${errors.length} of ${gold.length} are not perfect`)
  for (const { page, line, score, print } of errors.slice(0, count)) {
    console.log(`\n${page.id}  ${score}  ${line.status}${page.url ? `  ${page.url}` : ''}`)
    print()
  }
}

function bodyErrors(page, line, predicted) {
  const { f1, precision, recall } = likeness(page.gold, predicted.text)
  return {
    cost: 1 - f1,
    score: `F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}`,
    print() {
      paragraphs('lost', onlyIn(page.gold, predicted.text), text => takenBy(line, text))
      paragraphs('kept', onlyIn(predicted.text, page.gold), () => '')
    },
  }
}

function paragraphs(what, list, note) {
  for (const text of list.slice(0, MOST_LINES)) console.log(`  ${what}: ${short(text)}${note(text)}`)
  if (list.length > MOST_LINES) console.log(`  ${what}: ${list.length - MOST_LINES} more`)
}

/** The rule that cut what the gold has. */
function takenBy(line, text) {
  const fold = value => value.replace(/\s+/gu, ' ').trim()
  const wanted = fold(text)
  const entry = line.ledger?.find(({ text: cut }) => {
    const folded = fold(cut)
    return folded.includes(wanted) || (folded.length > 20 && wanted.includes(folded))
  })
  return entry === undefined ? '' : `   <- ${entry.stage}/${entry.rule} ${entry.confidence} (${entry.reason})`
}

function segmentErrors(page, line, predicted) {
  const fold = text => text.normalize('NFC').replace(/\s+/gu, ' ')
  const text = fold(predicted.text)
  const lost = page.with.filter(snippet => !text.includes(fold(snippet)))
  const kept = page.without.filter(snippet => text.includes(fold(snippet)))
  return {
    cost: lost.length + kept.length,
    score: `${lost.length} lost, ${kept.length} kept; body ${text.length}`,
    print() {
      paragraphs('lost', lost, snippet => takenBy(line, snippet))
      paragraphs('kept', kept, () => '')
    },
  }
}

function fieldErrors(page, _line, predicted) {
  const plain = value => JSON.stringify(value ?? null).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  const wanted = value => value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0)
  const wrong = Object.keys(predicted).filter(field => {
    const [want, have] = [page[field], predicted[field]]
    if (field === 'date') return wanted(want) && String(want).slice(0, 10) !== String(have).slice(0, 10)
    if (field === 'dateline' && !wanted(want)) return wanted(have)
    return wanted(want) && plain(want).toLowerCase() !== plain(have).toLowerCase()
  })
  return {
    cost: wrong.length,
    score: wrong.join(', '),
    print() {
      for (const field of wrong) {
        console.log(`  ${field}: want ${short(JSON.stringify(page[field] ?? null))}`)
        console.log(`  ${' '.repeat(field.length)}  have ${short(JSON.stringify(predicted[field] ?? null))}`)
      }
    },
  }
}
