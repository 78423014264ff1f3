// Articles that the second set of faults and those after it are planted in: paragraphs of our own, and development articles of each language that has them.
import { articleOf } from './grammar.mjs'
import { goldSet } from './where.mjs'

const OWN = {
  deu: [
    'Der Fluss macht hinter der Werft einen Bogen, und in dem Bogen liegt seit Menschengedenken ein Wrack, das bei Niedrigwasser aus dem Schlick schaut.',
    'Wer im Winter über den Deich geht, hört das Eis arbeiten. Es klingt wie eine Tür, die im Wind schlägt, und manchmal wie ein Schuss.',
    'Die Netze hängen zum Trocknen an den Zäunen. Früher waren sie aus Hanf und mussten jedes Jahr geteert werden, heute sind sie aus Kunststoff.',
    'Auf dem Markt gibt es Räucherfisch, Honig und Strümpfe. Gegen Mittag ist der Fisch verkauft, und die Stände werden abgebaut.',
    'Das Haus am Ende der Straße steht leer. In den Fenstern hängen noch die Gardinen, und im Garten wachsen Brennnesseln und Johannisbeeren.',
    'Im Keller des Turms lagern Kabel, Lampen und eine Pumpe, die seit Jahren nicht gelaufen ist und trotzdem jeden Frühling geölt wird.',
    'Die Kinder fahren mit dem Rad zur Schule, auch bei Regen. Der Bus kommt zweimal am Tag und hält nur, wenn jemand winkt.',
    'Hinter dem Wehr ist das Wasser ruhig und dunkel. Dort stehen die Angler, jeder an seinem Platz, und sprechen nicht miteinander.',
  ],
  spa: [
    'El río hace una curva detrás del astillero, y en la curva hay desde siempre un barco hundido que asoma del fango con la marea baja.',
    'Quien pasa por el dique en invierno oye trabajar el hielo. Suena como una puerta que golpea con el viento, y a veces como un disparo.',
    'Las redes se secan en las vallas. Antes eran de cáñamo y había que embrearlas cada año; ahora son de plástico y no huelen a nada.',
    'En el mercado hay pescado ahumado, miel y calcetines. Hacia el mediodía el pescado se ha vendido y los puestos se desmontan.',
    'La casa del final de la calle está vacía. En las ventanas cuelgan todavía las cortinas, y en el jardín crecen ortigas y grosellas.',
    'En el sótano de la torre se guardan cables, faroles y una bomba que no funciona desde hace años y que se engrasa cada primavera.',
    'Los niños van a la escuela en bicicleta, también con lluvia. El autobús pasa dos veces al día y solo para si alguien hace una señal.',
    'Detrás de la presa el agua es tranquila y oscura. Allí están los pescadores, cada uno en su sitio, y no hablan entre ellos.',
  ],
  fra: [
    'La rivière fait un coude derrière le chantier, et dans ce coude gît depuis toujours une épave qui sort de la vase à marée basse.',
    'Qui passe sur la digue en hiver entend travailler la glace. Cela sonne comme une porte qui bat au vent, et parfois comme un coup de feu.',
    'Les filets sèchent sur les clôtures. Autrefois ils étaient en chanvre et il fallait les goudronner chaque année ; ils sont maintenant en plastique.',
    'Au marché on trouve du poisson fumé, du miel et des chaussettes. Vers midi le poisson est vendu et les étals sont démontés.',
    'La maison au bout de la rue est vide. Aux fenêtres pendent encore les rideaux, et dans le jardin poussent des orties et des groseilles.',
    'Dans la cave de la tour on garde des câbles, des lampes et une pompe qui ne marche plus depuis des années et que l’on graisse chaque printemps.',
    'Les enfants vont à l’école à vélo, même sous la pluie. Le car passe deux fois par jour et ne s’arrête que si quelqu’un lui fait signe.',
    'Derrière le barrage l’eau est calme et sombre. Les pêcheurs s’y tiennent, chacun à sa place, et ne se parlent pas.',
  ],
  por: [
    'O rio faz uma curva atrás do estaleiro, e na curva jaz desde sempre um barco naufragado que sai do lodo na maré baixa.',
    'Quem passa no dique no inverno ouve o gelo trabalhar. Soa como uma porta a bater ao vento, e às vezes como um tiro.',
    'As redes secam nas cercas. Antigamente eram de cânhamo e tinham de ser alcatroadas todos os anos; agora são de plástico.',
    'No mercado há peixe fumado, mel e meias. Por volta do meio-dia o peixe está vendido e as bancas são desmontadas.',
    'A casa ao fundo da rua está vazia. Nas janelas ainda há cortinas, e no jardim crescem urtigas e groselhas.',
    'Na cave da torre guardam-se cabos, lanternas e uma bomba que não trabalha há anos e que é oleada em cada primavera.',
    'As crianças vão para a escola de bicicleta, mesmo com chuva. O autocarro passa duas vezes por dia e só para se alguém acenar.',
    'Atrás da represa a água é calma e escura. Ali estão os pescadores, cada um no seu lugar, e não falam entre si.',
  ],
  ita: [
    'Il fiume fa un’ansa dietro il cantiere, e nell’ansa giace da sempre un relitto che esce dal fango con la bassa marea.',
    'Chi passa sulla diga d’inverno sente lavorare il ghiaccio. Suona come una porta che sbatte al vento, e a volte come uno sparo.',
    'Le reti asciugano sulle staccionate. Una volta erano di canapa e bisognava incatramarle ogni anno; adesso sono di plastica.',
    'Al mercato ci sono pesce affumicato, miele e calzini. Verso mezzogiorno il pesce è venduto e i banchi vengono smontati.',
    'La casa in fondo alla strada è vuota. Alle finestre ci sono ancora le tende, e nel giardino crescono ortiche e ribes.',
    'Nella cantina della torre si tengono cavi, lampade e una pompa che non funziona da anni e che viene oliata ogni primavera.',
    'I bambini vanno a scuola in bicicletta, anche con la pioggia. La corriera passa due volte al giorno e si ferma solo se qualcuno fa un cenno.',
    'Dietro lo sbarramento l’acqua è calma e scura. Lì stanno i pescatori, ciascuno al suo posto, e non si parlano.',
  ],
}

const prose = text => text.length > 900 && text.length < 9000
const parted = text => text.replace(/\s*\n\s*/gu, '\n\n')

/** French lines of a page that people marked as text. */
const french = () =>
  goldSet('lines-turku')
    .filter(({ lang }) => lang === 'fr')
    .map(({ id, lines }) => ({
      id,
      text: lines
        .filter(([label]) => label === 1)
        .map(([, line]) => line)
        .join('\n\n'),
    }))

const DEVELOPMENT = {
  eng: () => [...goldSet('polnear-dev'), ...goldSet('clutter-fnc1-train').slice(0, 400)],
  deu: () => [...goldSet('german-quotes-dev'), ...goldSet('german-quotes-train')],
  spa: () => goldSet('clutter-es-fakenews').map(line => ({ ...line, text: parted(line.text) })),
  fra: () => [
    ...goldSet('dumps-fundus_parsers').filter(({ lang, maker }) => lang === 'fr' && maker === 'readability'),
    ...french(),
  ],
}

const own = (language, count) =>
  Array.from({ length: count }, (_, seed) => {
    if (language === 'eng') return articleOf(seed + 9000, 2000)
    const lines = OWN[language]
    return Array.from({ length: 6 }, (_, at) => lines[(seed * 3 + at * (1 + 2 * (seed % 2))) % lines.length]).join(
      '\n\n',
    )
  }).map((text, at) => ({ id: 'own', text, published: `2017-0${1 + (at % 9)}-1${at % 10}` }))

/** By sort and language; there are no development articles in Portuguese and Italian. */
export function hosts(language, count) {
  if (DEVELOPMENT[language] === undefined) return { own: own(language, count) }
  const real = DEVELOPMENT[language]()
    .filter(({ text }) => prose(text))
    .map(({ id, text, date }) => ({ id, text, published: date ?? '2016-03-01' }))
  return { own: own(language, count), development: real.slice(0, 4 * count) }
}
