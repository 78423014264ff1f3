// What happens in the stories of `families.mjs`, second set: looked at only when lineage and events had been tuned on the first. Slots as there.

export const EVENTS = [
  {
    sort: 'quake',
    offices: ['Interior Minister', 'Mayor'],
    organisation: 'Survey',
    headlines: [
      'Quake near {P} leaves {1} injured',
      '{P} shaken by strong quake',
      'Aftershocks keep {P} outdoors',
      '{1} hurt in {P} earthquake',
    ],
    lead: [
      'An earthquake [damaged|cracked] hundreds of houses in {P} on {D} and [hurt|injured] {1} people, {X} [said|told parliament].',
      '{1} people were [hurt|injured] when the ground [shook|moved] for {2} seconds under {P} on {D}, according to {X}.',
    ],
    facts: [
      [
        'The {O} [measured|put] the shock at five point {2} and placed it [under|beneath] the salt works of {Q}, {3} kilometres down.',
        'Beneath the salt works of {Q}, {3} kilometres [deep|down], is where the {O} [places|sees] the source of the shock.',
      ],
      [
        '“The bell [rang|tolled] by itself, and then it [fell|came down],” said {A}, the sexton of {P}.',
        '{A}, sexton in {P}, heard the bell [ring|strike] with nobody at the rope and [ran|got out] before the tower [split|leaned].',
      ],
      [
        '{Y} [opened|threw open] the stadium and the ice rink, where {4} people [lay|slept] under coats in the [cold|dark].',
        'In the stadium and on the ice rink, [opened|unlocked] by {Y}, {4} people [spent|passed] a cold night.',
      ],
      [
        'The dam [above|over] {Q} was [inspected|looked at] by divers, who found no [crack|damage], {x} said.',
        'Divers [went down|searched] at the dam over {Q} and [reported|saw] nothing [wrong|alarming].',
      ],
      [
        'The {U} [sent|flew in] {5} dogs and a field kitchen, and [asked|called] for [blood|tents].',
        'A field kitchen and {5} dogs of the {U} [arrived|landed] in the [night|early hours].',
      ],
      [
        'The archive in {V} Street [lost|buried] its oldest [maps|parish books] under a ceiling; restorers [wait|stand] outside with [boxes|blotting paper].',
        'Under the ceiling of the archive in {V} Street [lie|are] the oldest [maps|parish books] of the province.',
      ],
      [
        'Trains [crept|ran] at walking [pace|speed] past {P}, and the tunnel to {Q} [stays|is] closed until [engineers|inspectors] have been through it.',
        'No train [goes|runs] through the tunnel to {Q} before [engineers|inspectors] have [tapped|seen] every metre of it.',
      ],
      [
        'Builders had [warned|cautioned] that the brick vaults of {P}, [laid|made] in a hurry after a fire, would not [bear|stand] a strong shock.',
        'The brick vaults of {P} were [built|put up] in haste after a fire, and builders [trusted|liked] none of them.',
      ],
    ],
    later: [
      'Engineers in {P} on {D} [marked|painted] {3} houses with a red cross: they [must|have to] come down.',
      '{X} [offered|promised] {5} million crowns and [asked|told] people to [keep|show] their bills.',
      'The {O} had [warned|written] of the fault [under|near] {V} Street two years before, [a letter|papers] seen in {Q} [shows|prove].',
      '“I read it, and I [put|laid] it in a drawer,” {y} [admitted|said].',
      'The sexton [hung|has hung] a ship’s bell in a [pear|walnut] tree for [Sunday|the time being].',
    ],
  },
  {
    sort: 'strike',
    offices: ['Union chairwoman', 'Airport director'],
    organisation: 'Airports',
    headlines: [
      'Strike grounds {1} flights in {P}',
      '{P} airport empties as crews walk out',
      '{O} strike enters second day',
      'No flights from {P}',
    ],
    lead: [
      'Baggage crews of the {O} [walked out|laid down work] in {P} on {D}, and {1} flights were [cancelled|struck off] in a dispute over night pay.',
      'A strike of baggage crews [emptied|stopped] the airport of {P} on {D}; the {O} [called off|cancelled] {1} flights.',
    ],
    facts: [
      [
        '{X} [asked|called] for {2} percent more and [a rest|pauses] of eleven hours between shifts, and [called|termed] the last offer “a [tip|coin] for the cloakroom”.',
        'The last offer, [scorned|dismissed] by {X} as a [tip|coin], was far from the {2} percent [wanted|demanded].',
      ],
      [
        '{Y} said the airport [loses|was losing] {3} crowns an hour and [could|would] not [pay|give] what it did not [earn|have].',
        'Each hour [costs|cost] the airport {3} crowns, {Y} [reckoned|said], more than the union [asks|wants] for a month.',
      ],
      [
        'A choir from {Q} [sang|rehearsed] in the departure hall until a guard [asked|begged] for the [requiem|lullaby] again.',
        'In the departure hall a choir from {Q}, [stranded|stuck] since morning, [sang|went through] its whole programme.',
      ],
      [
        '“My [lobsters|orchids] will not [wait|last] until Monday,” said {A}, an exporter from {Q} with {4} crates on the [ramp|apron].',
        '{A}, who [sells|ships] [lobsters|orchids] from {Q}, [counted|had] {4} crates [warming|spoiling] on the apron.',
      ],
      [
        'The {U} [stood|came out] in sympathy and [let|allowed] no fuel [through|pass]; hospital flights were [spared|let off].',
        'Only hospital flights [got|were given] fuel, for the {U} had [joined|taken up] the strike.',
      ],
      [
        'Talks under a [retired|former] judge [broke up|ended] at dawn when the [heating|coffee] had [failed|gone] and both sides [left|went] by different doors.',
        'By different doors and without [heating|coffee], both sides [left|quit] the talks at dawn.',
      ],
      [
        'The terminal called {V} was [opened|inaugurated] {5} weeks ago with [half|fewer than half] of the crews it was [planned|drawn] for.',
        'Since the {V} terminal [opened|began work] {5} weeks ago crews have [worked|done] double shifts.',
      ],
      [
        'Night pay was last [raised|changed] before the runway was [lengthened|renewed]; in the meantime night flights have [doubled|grown twofold].',
        'Night flights have [doubled|grown twofold] since night pay was last [raised|looked at].',
      ],
    ],
    later: [
      'The strike at the airport of {P} [ended|was over] on {D} after a night in which {Y} [cooked|made] soup for both sides.',
      'Crews get {2} percent, in two [steps|halves], and a room with [beds|a stove] in the {V} terminal.',
      '“Nobody [won|has lost] and everybody [slept|sleeps],” said {X}.',
      'The {O} [needs|takes] {4} days to [sort|hand out] the cases that [stand|lie] in the hall.',
      'The {U} [went|returned] to work with a [band|brass band] in front.',
    ],
  },
  {
    sort: 'theft',
    offices: ['Culture Minister', 'Inspector'],
    organisation: 'Museum',
    headlines: [
      'Thieves take {V} crown from {P} museum',
      '{1} pieces stolen in {P}',
      'Night robbery at {O}',
      'Police seek grey van after {P} theft',
    ],
    lead: [
      'Thieves [broke|climbed] into the {O} in {P} in the night to {D} and [took|stole] {1} pieces, the {V} crown [among|with] them, {Y} said.',
      'The {V} crown and {1} other pieces were [stolen|taken] from the {O} in {P} before dawn on {D}, [police|officers] said.',
    ],
    facts: [
      [
        'They [came|entered] through a [coal|skylight] shaft that had been [bricked|walled] up, and were [inside|in the rooms] for {2} minutes, {y} [told|said to] reporters.',
        'For {2} minutes they [moved|went] about without a light, {y} said, after [coming|crawling] in by an old shaft.',
      ],
      [
        'The alarm [rang|went off] in a [closed|empty] guard room in {Q}, to which it had been [moved|switched] to [save|spare] money.',
        'To [save|spare] money the alarm had been [led|switched] to a guard room in {Q}, where nobody [sat|was].',
      ],
      [
        '{X} [offered|set] a reward of {3} crowns and [closed|shut] {4} museums until their locks are [seen|looked] to.',
        'A reward of {3} crowns was [set|offered] by {X}, who had {4} other museums [closed|shut].',
      ],
      [
        '“One cannot [sell|melt] it without [weeping|going to prison],” said {A}, who [restored|cleaned] the crown for a whole winter.',
        '{A}, who once [cleaned|restored] the crown, said that it [could|can] only be [sold|melted] by a fool.',
      ],
      [
        'A grey van with a [broken|cracked] lamp was seen on the road to {Q} by a [milkman|baker] who [noted|remembered] half of its number.',
        'On the road to {Q} a [milkman|baker] met a grey van with one lamp and [kept|noted] half of its number.',
      ],
      [
        'The {U} [insured|had insured] the collection for {5} million crowns, but not against a [door|shaft] that was [forgotten|on no plan].',
        'Insured it was, for {5} million crowns, though the {U} [may|might] not pay for a way in that was on no [plan|drawing].',
      ],
      [
        'The crown was [found|dug up] by a [ploughman|ditcher] and [hidden|kept] in a [bread|salt] box through two wars.',
        'Through two wars a [bread|salt] box [hid|kept] the crown, which a ploughman had [turned|dug] up.',
      ],
      [
        'Schoolchildren of {P} [laid|hung] paper crowns on the [fence|gate] in the [afternoon|rain].',
        'Paper crowns [hang|lie] on the gate, [put|left] there by the schoolchildren of {P}.',
      ],
    ],
    later: [
      'Police [found|discovered] the {V} crown on {D} in a [beehive|milk churn] near {Q}, with two stones [missing|gone].',
      '{Y} said {2} men and a [former|dismissed] guard of the {O} had been [arrested|taken].',
      '{X} [carried|brought] it back to {P} on her own knees in a [taxi|police car].',
      '“The bees were [harder|worse] than the thieves,” {y} said.',
      'The {U} [takes|wants] its reward back; a lawyer is [asked|at work].',
    ],
  },
  {
    sort: 'recall',
    offices: ['Health Minister', 'Company spokeswoman'],
    organisation: 'Dairies',
    headlines: [
      '{V} cheese recalled after {1} fall ill',
      '{1} ill after eating {V} cheese',
      '{O} shuts {P} dairy',
      'Cheese recall widens',
    ],
    lead: [
      'The {O} [recalled|called back] its {V} cheese on {D} after {1} people [fell|became] ill, most of them in {P}, {X} said.',
      '{V} cheese is [being taken|to be taken] from the shelves after {1} cases of poisoning around {P}, {X} [announced|said] on {D}.',
    ],
    facts: [
      [
        'The germ [was traced|leads] to a cooling tank that had [stood|been left] open for {2} hours [during|in] a power cut.',
        'In a power cut a cooling tank [stood|stayed] open for {2} hours, and there the germ [grew|got in].',
      ],
      [
        '{Y} [apologised|asked pardon] and said each of the {3} wheels had a number by which it [could|can] be [found|known].',
        'Each of {3} wheels [bears|has] a number, said {Y}, who [bowed|apologised] before the cameras.',
      ],
      [
        'Hospitals in {Q} [set|put] up beds in the corridors; {4} children are on [drips|machines].',
        '{4} children [lie|are] on drips in {Q}, where beds [stand|were put] in the corridors.',
      ],
      [
        '“It [tasted|smelled] as always,” said {A}, who [served|cut] it at a christening in {P}.',
        'At a christening in {P} the cheese [tasted|smelled] as ever, said {A}, the [godmother|hostess].',
      ],
      [
        'The {U} had [complained|written] about the tanks in [spring|May] and was [told|assured] that a part was [ordered|on its way].',
        'A part had been [ordered|on its way] since [spring|May], when the {U} first [complained|wrote] about the tanks.',
      ],
      [
        '{x} [said|added] that laboratories would [test|examine] {5} samples a day and that raw milk [should|must] be boiled.',
        'Boil raw milk, {x} [advised|urged]; {5} samples a day are being [tested|looked at].',
      ],
      [
        'The dairy in {P} was a [convent|mill] before the {O} [took|leased] it, and the {V} is still [turned|salted] by hand.',
        'By hand, as in the days of the [convent|mill], the {V} is [turned|salted] in {P}.',
      ],
      [
        'Shops in {Q} [gave|handed] the money back and [put|set] out bread with [butter|jam] for those who [complained|came in vain].',
        'For those who [complained|came in vain] shops in {Q} [put|had] out bread with [butter|jam].',
      ],
    ],
    later: [
      'The dairy in {P} that [makes|made] the {V} cheese may [open|work] again, a court in {Q} [ruled|decided] on {D}.',
      'Of {1} patients {4} are still [in bed|ill]; one has [lost|lost the use of] a kidney.',
      '{X} said the ministry would [appeal|not rest] and [published|showed] letters of the {U}.',
      'The {O} [dismissed|parted with] its technical director.',
      '“We have [boiled|scrubbed] everything but the roof,” {y} said.',
    ],
  },
  {
    sort: 'bill',
    offices: ['Justice Minister', 'Opposition leader'],
    organisation: 'Party',
    headlines: [
      'Parliament passes {V} bill by {1} votes',
      '{V} law adopted after night sitting',
      'Opposition walks out over {V} bill',
      '{V} bill through',
    ],
    lead: [
      'Parliament in {P} [passed|adopted] the {V} bill on {D} with a majority of {1}, [handing|giving] {X} a [narrow|hard-won] victory.',
      '{X} [won|got] a majority of {1} for the {V} bill in {P} on {D}, after the opposition had [left|quit] the chamber.',
    ],
    facts: [
      [
        'The law [lets|allows] tenants buy the [house|land] they have [lived|been] on for {2} years at a price that a [county|village] court [sets|fixes].',
        'Whoever has [lived|been] on the land for {2} years may [buy|have] it, at a price that a court [sets|fixes].',
      ],
      [
        '{Y} [called|named] it “a [theft|burglary] with minutes taken” and [led|took] {3} deputies into the [rain|garden].',
        'With {3} deputies {Y} [went|walked] out into the [rain|garden] and spoke of [theft|burglary].',
      ],
      [
        'The {O} [voted|was] for it but for {4} members from {Q}, who [stayed|kept] at the buffet.',
        '{4} members of the {O}, all from {Q}, [were|sat] at the buffet when names were [called|read].',
      ],
      [
        '“My [grandfather|mother] paid for that field [three|four] times,” said {A}, a tenant, from the [gallery|visitors’ bench].',
        'From the [gallery|visitors’ bench] {A}, a tenant, [followed|watched] with a [photograph|deed] in her lap.',
      ],
      [
        'The {U} [will|wants to] go to the constitutional court and [has|keeps] {5} lawyers at it.',
        'Before the constitutional court {5} lawyers of the {U} will [plead|argue] against it.',
      ],
      [
        '{x} said the land register would [open|be put] on a [server|network] in {Q} and that nobody [need|had to] come with a [goose|bribe].',
        'Nobody need bring a [goose|bribe], {x} said: the register will [stand|be] on a network in {Q}.',
      ],
      [
        'Three governments [broke|fell] over the bill, the first when it was [read|brought in] on a [single|torn] sheet.',
        'The bill [broke|ended] three governments before this one.',
      ],
      [
        'It [takes|comes into] effect at [harvest|new year]; until then no tenant may be [turned out|given notice].',
        'No tenant may be [turned out|given notice] until it [takes|comes into] effect at [harvest|new year].',
      ],
    ],
    later: [
      'The president [refused|declined] to sign the {V} bill on {D} and [sent|gave] it back to parliament in {P}.',
      '{Y} [cheered|applauded] and [offered|promised] talks; {X} [cancelled|broke off] a journey.',
      'Tenants around {Q} [began|started] to [plough|measure] the fields all the same.',
      '“I shall [bring|carry] it in again word for word,” {x} said.',
      'The {U} [withdrew|took back] its suit, [since|as] there is no law to [sue|fight].',
    ],
  },
  {
    sort: 'bridge',
    offices: ['Public Works Minister', 'Chief engineer'],
    organisation: 'Consortium',
    headlines: [
      '{V} bridge closed after crack found',
      'Crack shuts {V} bridge at {P}',
      '{P} cut in two as bridge closes',
      'Engineers find {1}-metre crack',
    ],
    lead: [
      'The {V} bridge at {P} was [closed|shut] on {D} after {Y} [found|saw] a crack of {1} centimetres in the northern [pier|pillar].',
      '{X} [closed|shut] the {V} bridge on {D}, [cutting|parting] {P} in two, because of a crack of {1} centimetres.',
    ],
    facts: [
      [
        'Some {2} lorries a day [use|cross] it; they [must|have to] go round by {Q}, which [takes|costs] {3} hours.',
        'The way round by {Q} [takes|costs] {3} hours, and {2} lorries a day [must|have to] take it.',
      ],
      [
        '{y} [tapped|struck] the pier with a hammer on a [routine|yearly] round and “[heard|got] the wrong note”.',
        'The wrong note was what {y} [heard|got] when the hammer [struck|met] the pier on a [routine|yearly] round.',
      ],
      [
        'The {O}, which [built|put up] the bridge, [blamed|points to] salt and {4} years of [heavier|fatter] lorries.',
        'Salt and heavy lorries are [blamed|held guilty] by the {O}, the builder, after {4} years.',
      ],
      [
        '“My [shop|bakery] is here and my [flour|bed] is there,” said {A} on the bank at {P}.',
        '{A} of {P} has a [shop|bakery] on one bank and her [flour|bed] on the other.',
      ],
      [
        '{x} [promised|pledged] ferries from Monday and a [makeshift|military] bridge within {5} weeks.',
        'Ferries are to [run|sail] from Monday, and within {5} weeks the army will [lay|build] a bridge, {x} said.',
      ],
      [
        'The {U} had [wanted|asked for] a second bridge since the [dam|harbour] was built and was [told|answered] there was no [traffic|money].',
        'There was no [traffic|money] for a second bridge, the {U} had been [told|answered] ever since the [dam|harbour] was built.',
      ],
      [
        'Children now [row|are rowed] to school in {P}, and the [doctor|priest] has [borrowed|bought] a canoe.',
        'In {P} the [doctor|priest] goes by canoe and children [row|are rowed] to school.',
      ],
      [
        'Its steel had [come|been bought] from the same mill as that of a bridge at {Q} which was [blown|taken] down.',
        'From the mill that [made|rolled] its steel came a bridge at {Q}, since [blown|taken] down.',
      ],
    ],
    later: [
      'The first ferry [crossed|went over] under the {V} bridge at {P} on {D} with {3} bicycles and a [hearse|piano].',
      'A second crack was [found|seen], {Y} said, and [painted|marked] yellow.',
      '{X} [asked|invited] {2} firms for bids, not the {O}.',
      '“It may [fall|come down] in a hundred years or at lunch,” {y} said.',
      'The {O} [sued|went to court] in {Q} over the [word|report] “bungled”.',
    ],
  },
]

export const LOCAL = [
  '{L} of {T} [hung|put] out a [flag|lantern] on [Wednesday|the evening], as [people|families] in this town [do|did] when they [think|hear] of {P}.',
  'What would [happen|be done] here? The {N} [asked|put that to] {L}, who [plans|drills] for it in {T} with {3} [men|volunteers] and one [pump|lorry].',
  '{T} has been [twinned|friends] with {P} for {4} years; {L}, who [keeps|leads] the club, [spoke|rang] with [friends|hosts] there [all night|for hours].',
  'The [bus|coach] firm of {L} in {T} [drives|goes] to {P} each [week|Friday] and has [put off|cancelled] {5} [trips|journeys], the {N} [learnt|was told].',
  '“My [aunt|cousin] rang and then the line [broke|went],” {L} said at the [baker’s|market] in {T} where the {N} is [read|sold] first.',
]

export const PORTRAITS = [
  'Nobody [remembers|can say] when {x} last [wore|had on] a tie; in {Q} they [tell|swear] that there is only one.',
  '{X} [learnt|took] to swim at [forty|thirty], in the basin of {P}, [watched|cheered] by half of the {U}.',
  'For {2} years {x} [wrote|drew] for the paper of the {O} under [another|a borrowed] name.',
  'A [brother|sister], {A}, [runs|keeps] the ferry inn and [sends|brings] eels on [Fridays|Sundays].',
  'Those who [know|work with] {x} say that a [map|pencil] is [always|ever] at hand, and {4} [notebooks|lists] a year are [filled|lost].',
]
