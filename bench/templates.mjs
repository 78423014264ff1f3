// Forms that a newsroom fills in every day: the same words, other figures. `#` stands for a figure, `#.#` for one with a fraction.
import { dice } from './edits.mjs'

const FORMS = [
  `Shares at the Straits Exchange closed at #.# points on Friday, # points above the close of the day before. Turnover was # million crowns, against # million on Thursday. Of the papers listed, # rose, # fell and # did not change. The harbour index stood at #.#, the index of shipping lines at #.#, and a barrel of bunker oil cost #.# crowns. Traders expect little movement before the holidays.`,
  `High water at the pilot station today is at #.# in the morning and at #.# in the evening, # centimetres above the mean. Wind from the west at # knots, gusts up to # knots. The temperature of the water is # degrees, of the air # degrees. The ferry sails every # minutes. Small craft are asked to keep clear of the fairway while the dredger works at berth #.`,
  `Net shr # cts vs # cts. Net # vs #. Revs # mln vs # mln. Avg shrs # vs #. Note: the figures of the year before include a gain of # crowns from the sale of a quay.`,
  `The road police counted # accidents in the district last week, # more than in the week before. In these # people were hurt, # of them badly. Radar cars took # pictures on # days. The fastest driver was measured at # kilometres an hour where # are allowed. In all, # licences were taken away. The police ask drivers to be careful where children go to school.`,
  `Am Wochenende kamen # Besucher in das Hafenmuseum, # mehr als eine Woche zuvor. Geöffnet war an # Tagen von # bis # Uhr. Verkauft wurden # Karten zu # Kronen und # ermäßigte Karten. Das Café meldete # Tassen Kaffee. Die Leitung des Hauses zeigte sich zufrieden und rechnet auch für den Rest der Saison mit gutem Besuch.`,
  `The home side won the match # to # before # spectators. The first goal fell in minute #, the second in minute #. The keeper held # shots; the visitors had # corners and the hosts #. The referee showed # yellow cards. With # points the club is now in place #. The next match is played on the island, where the ferry takes supporters for half the fare.`,
  `Le marché aux poissons a vendu # tonnes cette semaine contre # la semaine précédente. Le prix moyen de la sole s'est établi à #.# couronnes, celui du bar à #.# couronnes. # bateaux ont débarqué leur pêche, dont # venus des îles. La criée sera fermée pendant # jours pour des travaux sur le quai nord, a fait savoir la direction.`,
  `港務局今天公布,上月進港船舶共#艘,比去年同期增加#艘。貨物吞吐量為#萬噸,其中集裝箱#萬個。渡輪運送旅客#人次,平均每天#班。碼頭倉庫的租金為每平方米#元。港務局表示,冬季航班的安排將在下月公布,請旅客留意。`,
  `In the lottery of the seamen's fund the numbers #, #, #, #, # and # were drawn on Saturday; the bonus number is #. Nobody had all six. # players had five and get # crowns each, # had four and get #. The next draw has a first prize of # million crowns. Tickets can be bought in every kiosk of the town until an hour before the draw.`,
]
/** A long text around a few figures. */
const LONG = `The harbour office has published its monthly account of the work on the north breakwater. The caissons that were lost in the storms of the winter are being replaced one after the other, and the crane barge stays in the bay as long as the swell allows it. So far # of the caissons stand, and # are under way. The masons of the old town yard cut the stones for the parapet by hand, as the board of monuments has asked for, and bring them to the quay on barges at night, when the road to the lighthouse is free of buses. In the month that has ended they brought # blocks. Anglers who used to stand on the outer mole are asked to be patient for another season; until then the inner mole stays open to them from sunrise to dusk. The office thanks all who live near the yard for bearing with the noise. The cost of the month was # thousand crowns.`

const filled = (form, roll) =>
  form.replaceAll(/#(\.#)?/gu, (_, part) =>
    part === undefined
      ? `${roll(3) === 0 ? 1000 + roll(9000) : 2 + roll(900)}`
      : `${2 + roll(90)}${roll(2) ? '.' : ','}${roll(10)}`,
  )

/** Pairs of texts out of one form each, whose figures were drawn anew. */
export function templatePairs(count) {
  const roll = dice(41)
  return Array.from({ length: count }, (_, i) => {
    const form = i % 10 === 9 ? LONG : FORMS[i % 10]
    return [filled(form, roll), filled(form, roll)]
  })
}
