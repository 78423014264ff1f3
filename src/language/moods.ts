import { TOKEN_CAPITAL, type Tokens } from '../core/reading.ts'
import { wordHash } from './tokens.ts'

/** German reports in the subjunctive what a quotation has in the indicative: the words are the same. */
const VERBS: Readonly<Record<string, string>> = {
  deu: `sei ist seien sind wäre ist wären sind habe hat hätte hat hätten haben werde wird würde wird würden werden könne kann könnte kann könnten können müsse muss müsste muss müssten müssen
solle soll wolle will dürfe darf dürfte darf dürften dürfen möge mag gebe gibt gäbe gibt gehe geht ginge geht gingen gehen komme kommt käme kommt kämen kommen stehe steht stünde steht liege liegt
bleibe bleibt blieben bleiben mache macht bringe bringt brächte bringt nehme nimmt lasse lässt halte hält sehe sieht wisse weiß wüsste weiß finde findet brauche braucht gelte gilt heiße heißt`,
  eng: 'would will could can might may was is were are had has did does',
}

/** By ISO 639-3: the form of reported speech, and that of the words themselves. */
const MOODS: ReadonlyMap<string, ReadonlyMap<number, number>> = new Map(
  Object.entries(VERBS).map(([code, words]) => [
    code,
    new Map(
      words.split(/\s+/u).reduce<[number, number][]>((pairs, word, at, all) => {
        if (at % 2 === 0) pairs.push([wordHash(word), wordHash(all[at + 1] ?? word)])
        return pairs
      }, []),
    ),
  ]),
)

const FORMS = new Set([...MOODS.values()].flatMap(forms => [...forms.keys(), ...forms.values()]))

/** A form of a verb that reported speech changes. */
export const isMood = (word: number): boolean => FORMS.has(word)

/** What the table leads to is left as it is. */
const SPOKEN = new Set(MOODS.get('deu')?.values())
/** Letters of the shortest German stem whose ending is left out: `schaffe` and `schafft` are one word here. */
const STEM_LETTERS = 4
const ENDING = /^\p{Ll}+[et]$/u

/** The word as speech has it, whether it is reported or not: told by its hash where the table has it, in German by its stem. */
export function spokenWord(text: string, tokens: Tokens, code: string, at: number): number {
  const hash = tokens.hash[at] ?? 0
  const known = MOODS.get(code)?.get(hash)
  if (known !== undefined) return known
  if (code !== 'deu' || SPOKEN.has(hash) || ((tokens.flags[at] ?? 0) & TOKEN_CAPITAL) !== 0) return hash
  const [start, end] = [tokens.start[at] ?? 0, tokens.end[at] ?? 0]
  if (end - start <= STEM_LETTERS || !ENDING.test(text.slice(start, end))) return hash
  return wordHash(text.slice(start, end - 1))
}
