const PARTS = ['source', 'cue', 'content']

/** Prints the first articles with their errors: missed (-), invented (+), and those found whose parts are cut elsewhere (~, with what was expected). */
export function printErrors(gold, predictions, most) {
  gold.slice(0, most).forEach((article, i) => {
    console.log(`\n=== ${article.id}`)
    const theirs = article.attributions
    const ours = predictions[i].attributions
    const pairs = matched(theirs, ours)
    const lines = []
    for (const [g, p] of pairs) {
      const parts = PARTS.filter(part => key(theirs[g][part]) !== key(ours[p][part]))
      const differences = parts.map(
        part => `${part}: [${words(article.text, ours[p][part])}] not [${words(article.text, theirs[g][part])}]`,
      )
      if (parts.length > 0) lines.push([place(ours[p]), `~ ${differences.join('  ')}`])
    }
    theirs.forEach((one, g) => {
      if (!pairs.some(pair => pair[0] === g)) lines.push([place(one), `- ${shown(article.text, one)}`])
    })
    ours.forEach((one, p) => {
      if (!pairs.some(pair => pair[1] === p)) lines.push([place(one), `+ ${shown(article.text, one)}`])
    })
    for (const [, line] of lines.sort((a, b) => a[0] - b[0])) console.log(line)
  })
}

/** As score.mjs pairs them: one to one, the best overlap of content first, from half on. */
function matched(theirs, ours) {
  const pairs = []
  theirs.forEach((one, g) => {
    ours.forEach((other, p) => {
      const share = jaccard(characters(one.content), characters(other.content))
      if (share >= 0.5) pairs.push([share, g, p])
    })
  })
  const usedGold = new Set()
  const usedOurs = new Set()
  const found = []
  for (const [, g, p] of pairs.sort((a, b) => b[0] - a[0])) {
    if (usedGold.has(g) || usedOurs.has(p)) continue
    usedGold.add(g)
    usedOurs.add(p)
    found.push([g, p])
  }
  return found
}

const place = one => Math.min(...[...one.source, ...one.cue, ...one.content].map(span => span[0]))
const key = spans => JSON.stringify(spans)
const words = (text, spans) => spans.map(([start, end]) => text.slice(start, end).replaceAll('\n', '¶')).join(' … ')
const shown = (text, one) => PARTS.map(part => words(text, one[part])).join(' | ')

function characters(spans) {
  const set = new Set()
  for (const [start, end] of spans) for (let at = start; at < end; at++) set.add(at)
  return set
}

function jaccard(a, b) {
  let both = 0
  for (const at of a) if (b.has(at)) both++
  return both / Math.max(1, a.size + b.size - both)
}
