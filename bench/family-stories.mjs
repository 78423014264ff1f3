// What happens in the stories of `families.mjs`, first set: for each event facts in two wordings, `[one|other]` inside of them; what comes of it days
// later; and what a newspaper adds from its own town. Capitals are slots: P and Q places, X and Y people (with the office first, `x` and `y` the
// surname alone), O and U organisations, V a ship's, plant's or programme's name, 1 to 5 figures, D the weekday.

export const EVENTS = [
  {
    sort: 'grounding',
    offices: ['Transport Minister', 'Captain'],
    organisation: 'Line',
    headlines: [
      'Ferry runs aground off {P}',
      '{1} taken off stranded ferry {V}',
      '{P}: ferry {V} stuck on sandbank',
      'Stranded {V} to be towed, minister says',
    ],
    lead: [
      'The ferry {V} [ran aground|ran onto a sandbank] off {P} [late|early] on {D} with {1} passengers on board, and {X} [ordered an inquiry|said an inquiry would be opened].',
      'Rescuers [took|brought] {1} people off the ferry {V} on {D} after it [hit|struck] a sandbank near {P}, {X} [said|announced].',
    ],
    facts: [
      [
        '{Y}, who has commanded the {V} for {2} years, told [the coastguard|investigators] that the steering [failed|gave out] as the ship turned [into|towards] the channel.',
        'The steering of the ship [stopped answering|jammed] in the last turn before the channel, [according to|in the words of] {Y}, its master for {2} years.',
      ],
      [
        'Nobody was [badly|seriously] hurt, but {3} passengers were [treated for bruises|taken to the clinic] in {P}, the {O} said in a statement.',
        'The {O}, which owns the ship, [counted|spoke of] {3} people with [cuts and bruises|light injuries], all of them [treated|looked after] in {P}.',
      ],
      [
        '“We [felt|heard] a long scrape and then everything [stood still|went quiet],” said {A}, a teacher from {Q} who was [travelling|going home] with her class.',
        '{A}, a teacher from {Q}, said the children had [sung|kept singing] until the [lifeboats|first boats] came alongside.',
      ],
      [
        '{x} told [reporters|journalists] in {Q} that the channel had been [dredged|surveyed] only {4} weeks [earlier|before] and that the charts were [correct|up to date].',
        'The channel was [dredged|surveyed] {4} weeks ago and nothing was [found wrong|amiss] with the charts, [the minister|{x}] said in {Q}.',
      ],
      [
        'Two tugs from {Q} will try to [pull|drag] the {V} free at [high water|the next spring tide], when {5} centimetres more [are|will be] under the keel.',
        'With {5} centimetres more water [expected|forecast] at the next high tide, tugs [sent|ordered] from {Q} are to [haul|tow] the ship off.',
      ],
      [
        'The {U} has [demanded|called for] a second crew on night crossings [since|ever since] two ships of the {O} [collided|touched] in fog.',
        'Unions have long [asked for|wanted] more hands at night; the {U} [repeated|renewed] that on {D} and named the {O} as [the worst offender|the last to refuse].',
      ],
      [
        'Diesel had not [leaked|escaped] by the evening, [the harbour office|the harbour master] of {P} said, and booms were [laid out|ready] along the oyster beds.',
        'Booms were [floated|laid] round the oyster beds off {P}, though no [oil|fuel] had [come out|been seen] by nightfall.',
      ],
      [
        'Crossings between {P} and {Q} are [suspended|called off] until [further notice|the wreck commission has met]; buses [run|go] round the bay instead.',
        'Travellers from {P} to {Q} must [take|use] buses round the bay, since all crossings have been [cancelled|suspended].',
      ],
    ],
    later: [
      'The steering pump of the ferry {V} had been [repaired|patched] with a part from a scrapyard, the wreck commission [found|said] in a first report on {D}.',
      '{X} [dismissed|suspended] the head of the ship inspectorate and [promised|announced] checks on all {4} ferries of the {O}.',
      '“That pump should have [gone to|been in] a museum,” {x} said [before|in front of] the commission [rooms|building] in {Q}.',
      'The {O} [rejected|denied] the finding and said it would [sue|go to court]; its shares [fell|lost] {2} percent.',
      'Families of the {3} injured have [hired|taken] a lawyer from {Q}, who [asked|wants] the court to [seize|hold] the ship.',
    ],
  },
  {
    sort: 'fire',
    offices: ['Labour Minister', 'Fire chief'],
    organisation: 'Works',
    headlines: [
      'Fire at {V} plant kills {1}',
      '{1} dead in {P} factory fire',
      'Blaze guts {O} plant in {P}',
      'Doors were locked in {P} fire, survivors say',
    ],
    lead: [
      'At least {1} workers [died|were killed] on {D} when fire [swept|tore] through the {V} plant of the {O} in {P}, {Y} said.',
      'A fire at the {O} in {P} [killed|left dead] {1} people of the night shift on {D}, [officials|rescuers] said, and {X} [cut short|broke off] a visit to {Q}.',
    ],
    facts: [
      [
        'The flames [broke out|started] in a store of solvents [shortly after|about] midnight and [reached|took] the sewing floor within {2} minutes, {y} said.',
        'Solvents kept below the sewing floor [caught fire|went up] around midnight, {y} said; it took {2} minutes [for the stairs to burn|until the stairs were gone].',
      ],
      [
        '“The door to the yard was [chained|locked] from outside,” said {A}, who [jumped|climbed] from a window and [broke|hurt] an arm.',
        '{A}, a packer who got out through a [skylight|window], said the yard door had been [chained|bolted] every night since [spring|the thefts].',
      ],
      [
        '{3} people are in [hospital|clinics] in {P} and {Q}, {4} of them with [severe|grave] burns, the health office said.',
        'Hospitals in {P} and {Q} [took in|admitted] {3} people; doctors [fear for|said they feared for] {4} of them.',
      ],
      [
        '{X} [said|told parliament] inspectors had [visited|been to] the plant twice [this year|since January] and had [written|handed in] a list of {5} faults.',
        'A list of {5} faults had been [drawn up|filed] after two inspections, [the minister|{x}] said, and none had been [mended|put right].',
      ],
      [
        'The owners, who [make|sew] uniforms for {U}, [declined|refused] to speak to [reporters|the press] and [asked|called] police to clear the gate.',
        'Nobody at the gate would [answer|say] anything for the owners, whose [largest|main] customer is {U}.',
      ],
      [
        'It [took|needed] {2} engines and the fire boats of {Q} to keep the flames from the [gas|paint] works next door.',
        'Fire boats came [up|over] from {Q}, and {2} engines [stood|worked] all night between the plant and the [gas|paint] works beside it.',
      ],
      [
        'Relatives [waited|gathered] behind a rope on the dyke of {P} while names were [read|called] out from a sheet of paper.',
        'On the dyke at {P} a clerk [read|called] names from a sheet, and people [behind|at] the rope [answered|wept].',
      ],
      [
        'The {V} plant was [opened|built] by the {O} in [an old|a former] cannery and has [employed|given work to] mostly women from the [hill|river] villages.',
        'Most who [work|sew] at {V}, a cannery until the {O} [bought|took] it, come down from the [hill|river] villages.',
      ],
    ],
    later: [
      'Police [arrested|led away] two managers of the {O} on {D}, [days after|after] the fire at the {V} plant in {P}.',
      '{X} said the licences of {5} other plants had been [withdrawn|revoked], [most|many] of them around {Q}.',
      'Thousands [walked|marched] behind the coffins in {P}; shops along the quay [stayed|kept] shut.',
      '“A chain on a door is not an accident,” {y} said [at|beside] the graves.',
      '{U} [ended|cancelled] its orders and said it would [pay|give] {2} months of wages to the families.',
    ],
  },
  {
    sort: 'ruling',
    offices: ['Prosecutor', 'Judge'],
    organisation: 'Holding',
    headlines: [
      '{P} court fines {O} {1} million',
      '{O} loses case over {V} pensions',
      'Judge orders {O} to pay back {1} million',
      'Pension ruling against {O}',
    ],
    lead: [
      'A court in {P} on {D} [ordered|told] the {O} to [pay back|return] {1} million crowns that it had [taken|withdrawn] from the {V} pension fund.',
      'The {O} must [repay|give back] {1} million crowns to pensioners of the {V} fund, {Y} [ruled|decided] in {P} on {D}.',
    ],
    facts: [
      [
        '{y} said in the [grounds|reasons] that the directors had “treated the [savings|money] of others as a drawer in their own desk” for {2} years.',
        'For {2} years the directors [dipped|reached] into money that was not theirs, {y} [held|found] in a judgment of {3} pages.',
      ],
      [
        '{X}, who [brought|led] the case, [called|named] the ruling the first of its kind and said {4} more funds were being [looked at|examined].',
        '{X} said after the [verdict|session] that the books of {4} other funds [lay|were] on her table.',
      ],
      [
        'Lawyers for the company [announced|said they would lodge] an appeal and [pointed|referred] to an audit by the {U}, which had found [no fault|nothing].',
        'An audit by the {U} had [cleared|passed] the accounts, lawyers of the company [said|argued], and an appeal would be [filed|lodged] within the week.',
      ],
      [
        'Some {5} pensioners, many with [sticks|umbrellas] and thermos flasks, had [queued|waited] since dawn [outside|before] the court.',
        'About {5} pensioners [filled|crowded] the steps of the court from [dawn|early morning] on, with [soup|tea] in flasks.',
      ],
      [
        '“I [laid|baked] bricks for {2} years and now I can [buy|get] my wife a coat,” said {A}, who is 81.',
        '{A}, 81, who [laid|baked] bricks for the company all his life, said he would [buy|get] his wife a coat.',
      ],
      [
        'The shares of the {O} [fell|dropped] {3} percent in {Q} before trading was [stopped|halted].',
        'In {Q} trading in the company was [stopped|halted] after a [fall|drop] of {3} percent.',
      ],
      [
        'The {V} fund was [founded|set up] after the brickworks strike to [keep|protect] what workers had [saved|put by] in the bad years.',
        'What workers [saved|put by] in the bad years after the brickworks strike [went|was paid] into the {V} fund.',
      ],
      [
        'A first trial had [ended|collapsed] in {Q} when a witness [fled|left] the country with [two|three] boxes of files.',
        'It is the second trial: the first, in {Q}, [broke down|collapsed] after a witness and [two|three] boxes of files [vanished|disappeared].',
      ],
    ],
    later: [
      'The {O} [asked|applied] for protection from its creditors on {D}, [citing|naming] the ruling over the {V} pension fund.',
      '{X} said a freeze on the houses of {4} directors had been [granted|allowed] by the court in {P}.',
      'The {U} [withdrew|took back] its audit and [spoke|wrote] of papers that had been [kept|held] from it.',
      '“They can [sell|pawn] the marble in the lobby,” {x} said.',
      'In {Q} the union of bricklayers [offered|proposed] to [run|take over] two of the yards.',
    ],
  },
  {
    sort: 'takeover',
    offices: ['Chief Executive', 'Union leader'],
    organisation: 'Group',
    headlines: [
      '{O} to buy {U} for {1} million',
      '{U} accepts {O} bid',
      'Union fears for jobs in {O} deal',
      '{O} bids {1} million for {P} rival',
    ],
    lead: [
      'The {O} will [buy|take over] its rival {U} of {P} for {1} million crowns, {X} said on {D}, [creating|forming] the [largest|biggest] maker of the {V} engine.',
      'The board of {U} on {D} [accepted|agreed to] a bid of {1} million crowns from the {O}, [ending|closing] a fight over the {P} company and its {V} engine.',
    ],
    facts: [
      [
        'Holders of the shares will [get|receive] {2} crowns in cash and one new share for every {3} they [hold|own], a [fifth|quarter] above the last price.',
        'The bid [gives|offers] {2} crowns and a third of a share for each {3}, [roughly|about] a [fifth|quarter] more than the market did.',
      ],
      [
        '{Y} [warned|said] that {4} jobs in {P} were [at risk|in danger] and [called|asked] for a vote in all yards before [the summer|Easter].',
        'In {P}, where {4} people [build|make] engines, {Y} [demanded|wanted] a vote before [the summer|Easter].',
      ],
      [
        '“Nobody [buys|pays for] a violin to [burn|heat with] it,” {x} said when asked [about|whether] yards would close.',
        'Asked [about|whether there would be] closures, {x} said nobody bought a violin to [burn|heat with] it.',
      ],
      [
        'The competition office in {Q} [has|takes] {5} weeks to [look at|examine] the deal; lawyers [expect|foresee] that a pump works must be [sold|given up].',
        'Approval from {Q} is [due|expected] within {5} weeks, and a pump works will [probably|perhaps] have to be [sold|parted with].',
      ],
      [
        '{U} was [founded|begun] by two brothers in a [barn|boat shed] and [sold|delivered] its first engine to the [fishermen|lifeboats] of {P}.',
        'Two brothers [founded|started] {U} in a [barn|boat shed]; the [fishermen|lifeboats] of {P} were their first [customers|buyers].',
      ],
      [
        'Analysts had [expected|counted on] a higher bid; {A} of the {Q} savings bank [called|found] the price “a [handshake|nod] among neighbours”.',
        '{A}, who [follows|watches] the engine makers for the {Q} savings bank, said the price was [low|modest].',
      ],
      [
        'Sales of the {V} engine [rose|grew] by {3} percent last year, [most|the larger part] of them to ferries in the [south|north].',
        'The {V}, [bought|ordered] mostly for ferries in the [south|north], sold {3} percent better than [a year earlier|the year before].',
      ],
      [
        'A bid from abroad had been [withdrawn|dropped] in [autumn|winter] after the [cabinet|government] [raised|voiced] doubts.',
        'The [cabinet|government] had [frowned on|opposed] an offer from abroad, which was then [withdrawn|dropped].',
      ],
    ],
    later: [
      'The competition office in {Q} on {D} [stopped|blocked] the purchase of {U} by the {O} for [the time being|now].',
      'It [wants|asked] to see contracts about the {V} engine that were [signed|made] with {5} yards.',
      '{Y} [welcomed|praised] the [decision|step] and had [free|pea] soup served at the gate in {P}.',
      '“We shall [answer|reply] within the week and we shall [win|be heard],” {x} said.',
      'Shares of {U} [fell|sank] to {2} crowns, [far|well] under the bid.',
    ],
  },
  {
    sort: 'flood',
    offices: ['Governor', 'Relief coordinator'],
    organisation: 'Relief Service',
    headlines: [
      '{1} homes under water in {P}',
      'River bursts dyke near {P}',
      'Governor declares emergency in {P}',
      'Flood cuts off {P}',
    ],
    lead: [
      'The river {V} [broke|burst] its dyke near {P} on {D} and [flooded|put under water] {1} houses; {X} [declared|proclaimed] an emergency.',
      '{X} [called|declared] an emergency in {P} on {D}, where the {V} [came over|went through] the dyke and {1} houses [stand|were left] in water.',
    ],
    facts: [
      [
        'About {2} people [spent|passed] the night in schools; {3} were [missing|unaccounted for], {Y} of the {O} said.',
        '{Y}, who [speaks|works] for the {O}, said {3} people were [missing|being looked for] and {2} [slept|lay] in schools.',
      ],
      [
        'Soldiers [filled|stacked] {4} sandbags by hand after the [belt|conveyor] at the gravel pit of {Q} [stopped|broke].',
        'By hand, because the gravel pit in {Q} had no [power|current], soldiers [filled|packed] {4} sandbags.',
      ],
      [
        '“I [saw|watched] my hens [float|sail] past the church,” said {A}, who [sat|waited] on a roof for {5} hours.',
        '{A} [sat|was] on the roof of the [smithy|bakery] for {5} hours and counted hens, chairs and a piano [drift|float] by.',
      ],
      [
        '{x} [asked|appealed to] the capital for helicopters and [blankets|tents] and said the dyke had been [on a list|due] for repair since [the last flood|years].',
        'Repair of the dyke had been [put off|delayed] since [the last flood|long ago], {x} said and [asked|begged] for helicopters.',
      ],
      [
        'The gauge at {Q} [stood|was] at {2} centimetres at noon and is [expected|forecast] to [rise|climb] until [Sunday|the weekend].',
        'Until [Sunday|the weekend] the water will go on [rising|climbing], [the river office|forecasters] said; the gauge in {Q} [read|showed] {2} centimetres.',
      ],
      [
        'The {U} [closed|shut] the railway between {P} and {Q}, where the [embankment|track] hangs in the air over {3} metres.',
        'No trains [run|go] between {P} and {Q}: the [embankment|ballast] is [washed away|gone] over {3} metres, the {U} said.',
      ],
      [
        'Farmers [drove|led] cattle to the [cemetery|castle] hill, the only [dry|high] ground, and [milked|fed] them among the graves and walls.',
        'Cattle [stand|graze] on the [cemetery|castle] hill because there is no other [dry|high] ground.',
      ],
      [
        'The last great flood of the {V} [killed|drowned] {4} people and [led|was why people] to the founding of the {O}.',
        'The {O} was [founded|set up] after the {V} had [killed|drowned] {4} people in one night.',
      ],
    ],
    later: [
      'The water of the {V} is [going down|falling], and {P} on {D} [counted|reckoned] what it had [lost|taken].',
      '{X} put the damage at {5} million crowns and [promised|pledged] that the dyke would be [moved|set back].',
      'The {O} [found|recovered] two of the missing in a [barn|mill] near {Q}, alive and [hungry|cold].',
      '“Mud is [heavier|worse] than water,” said {y}, a shovel in hand.',
      'Schools in {P} [stay|remain] closed; lessons are [held|given] in the [brewery|theatre].',
    ],
  },
  {
    sort: 'pact',
    offices: ['Foreign Minister', 'Fisheries Minister'],
    organisation: 'Council',
    headlines: [
      '{P} fisheries pact signed',
      'Neighbours agree on herring in {P}',
      '{X} hails pact on {V} banks',
      'Quota on {V} banks cut by {1} percent',
    ],
    lead: [
      '{X} and {Y} [signed|put their names to] a pact in {P} on {D} that [cuts|lowers] catches on the {V} banks by {1} percent.',
      'Catches on the {V} banks will [fall|be cut] by {1} percent under a pact that {X} and {Y} [signed|sealed] in {P} on {D}.',
    ],
    facts: [
      [
        'Boats longer than {2} metres must [stay|keep] out from March to June, and [inspectors|observers] of the {O} may [board|come on board] without notice.',
        'From March to June the banks are [closed|barred] to boats over {2} metres; [inspectors|observers] of the {O} need give no [warning|notice].',
      ],
      [
        '“The herring does not [read|carry] passports,” {x} said at the [ceremony|signing], which was [held|moved] in a net loft because of rain.',
        'At the [ceremony|signing] in a net loft {x} said the herring [read|carried] no passports.',
      ],
      [
        '{y} said that the talks had been [close|near] to failing over {3} tonnes of [haddock|cod] and were [saved|rescued] by a [walk|breakfast] on the pier.',
        'The talks nearly [failed|broke up] over {3} tonnes of [haddock|cod], {y} said; a [walk|breakfast] on the pier [saved|mended] them.',
      ],
      [
        'The {U} [called|named] the cut a [sentence|verdict] on {4} family boats and [announced|threatened] a blockade of {Q}.',
        'For {4} family boats the cut is [the end|too deep], the {U} said; it [wants|means] to block the port of {Q}.',
      ],
      [
        'Scientists had [asked|pleaded] for a ban of {5} years after the stock [shrank|fell] to its lowest since [counts|surveys] began.',
        'A ban of {5} years would have been [right|needed], scientists [say|hold]: the stock has never been so [small|low] since [counts|surveys] began.',
      ],
      [
        '{A}, who [mends|sells] nets in {Q}, said her father had [fished|worked] the banks for {2} winters and never [saw|met] a minister there.',
        'No minister was ever [seen|met] on the banks, said {A}, whose father [fished|worked] there for {2} winters.',
      ],
      [
        'The two countries [quarrelled|fought] over the banks for [decades|two generations]; patrol boats [rammed|chased] trawlers [twice|several times].',
        'For [decades|two generations] patrol boats and trawlers had [rammed|chased] each other on the banks.',
      ],
      [
        'The pact [takes effect|comes into force] when both parliaments have [agreed|voted], which is [expected|likely] before {3} weeks are over.',
        'Both parliaments must still [agree|vote]; that is [expected|likely] within {3} weeks.',
      ],
    ],
    later: [
      'Trawlers [blocked|closed] the harbour of {Q} on {D} in protest against the pact on the {V} banks.',
      '{Y} [offered|promised] {4} million crowns for boats that are [scrapped|laid up].',
      'The {U} [let|allowed] a hospital ship pass and [kept|held] all others [out|back].',
      '“We shall [lie|stay] here until the ice comes,” said {A} from the [deck|bridge] of her boat.',
      'Parliament [put off|postponed] its vote on the pact; {x} [spoke|complained] of cowardice.',
    ],
  },
]

/** `T` is the newspaper's own town, `L` somebody who lives there, `N` the newspaper. */
export const LOCAL = [
  'In {T}, {L}, who [teaches|preaches] at the harbour school, [said|found] that the town [knew|remembered] such days [well|only too well], and [lit|put] a candle in the [window|porch].',
  '{L}, who [left|moved from] {P} for {T} {3} years ago, [has|still has] a sister there and [rings|calls] her every [evening|hour].',
  'The town council of {T} [will discuss|talks about] what it [means|could mean] for the [market|port] here on [Tuesday|Thursday], {L} [told|said to] the {N}.',
  'Readers of the {N} have [collected|given] {4} crowns [since|from] the morning; a box [stands|is] at the [desk|counter] in the market street of {T}.',
  'From {T} it is {5} kilometres to {P}, but [half|most] of the [families|houses] here have [somebody|cousins] there, [as|so] {L} [says|puts it].',
  '“We are [small|far away], but we [are|can be] quick,” said {L}, who [heads|leads] the volunteers of {T} and has [packed|loaded] two lorries.',
]

/** Pieces about a person that tell of no event of the day. */
export const PORTRAITS = [
  '{X} [grew up|was born] above a [bakery|chandlery] in {Q} and [still|even now] [rises|gets up] at four.',
  'Friends [say|tell] that {x} [plays|played] the [tuba|cello] badly and [loudly|often], and [never|seldom] [loses|lost] at cards.',
  'At the {U}, where {x} [began|started] as a [clerk|porter], {A} remembers [a young|an eager] colleague who [read|learnt] timetables by heart.',
  'Nobody in {P} [expected|foresaw] that {x} would [last|stay] {2} years in [office|the post]; {4} [rivals|others] have [gone|left] since.',
  'In the evenings {x} [walks|goes] along the [river|canal] with a [dog|stick], [followed|watched] by one tired policeman.',
]
