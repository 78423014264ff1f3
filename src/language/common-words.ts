import { wordHash } from './tokens.ts'

/** Words of grammar, which prose of any subject is full of and menus and headlines hardly have; single characters for scripts without spaces. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  eng: 'the of and to in that is was for on with as it at by be from are this have has had were will not but they his which their said he she we you i an or been would who its about than there can could if when what more also after one',
  deu: 'der die und das den von zu mit des im ist dem nicht ein eine auf für sich auch es an werden aus er hat dass sie nach wird bei einer um wie noch einen so zum haben nur oder aber vor zur bis mehr durch man sein wurde sei ich wir',
  fra: 'le la les de des du et en un une est que qui pour dans au aux par sur plus pas ce il sont avec se sa ne été son cette d l a ont elle nous mais ou on leur comme ses fait être',
  spa: 'el la los las de del que y en un una por con para se su al es lo como más no ha sus entre pero ya este fue sobre o también era han cuando muy sin hasta desde esta',
  por: 'o a os as de do da dos das que e em um uma para com não no na por se ao mais foi como pelo pela à são ou também seu sua ser tem está mas já',
  ita: 'il la lo gli le di del della dei che e in un una per con non è si da sono al alla nel nella anche più come ha dal i ma o su ci ho stato della',
  nld: 'de het een van en in is dat op te zijn met voor niet aan die er door ook naar bij om uit werd maar wordt heeft als ze over hij was dan nog wel ik',
  swe: 'och att det som en på är av för med den till inte har de ett om var jag men sig så kan från vi när nu man hade eller efter ska också vid',
  dan: 'og at det er en til på som af for med den har ikke de der et i var kan vi han jeg men om sig så fra efter også blev skal ved',
  nob: 'og det er som en på for av med til den har at ikke de i et om han var vi seg men fra så kan ble jeg etter også ved skal',
  fin: 'ja on ei että se hän oli ovat myös mutta kun kuin tai joka sen ole mukaan jo vain niin hänen',
  pol: 'i w na z że się nie do to jest o jak za po od przez dla ale przy są był oraz może jego tak czy już tym co być który która',
  ces: 'a v se na je že s z do o to jako k by i za ale podle pro při jeho které také už byl jsou jsem si po',
  rus: 'и в на не что с по как из к за от это у для о его но был он а до она они так же или было при бы все может уже также',
  ukr: 'і в на не що з до у як за та від про це для його але був він або також які щоб може вже під',
  ell: 'και το του να η της με για την από που τα στο οι σε των είναι θα τη τον ότι δεν στην μια ένα τους στις στη ή έχει κατά αλλά',
  tur: 've bir bu için ile da de olarak daha olan çok ise en gibi kadar sonra olduğunu ancak göre her değil ama dedi',
  arb: 'في من على أن إلى عن التي الذي مع كما هذا هذه ما لا كان بعد أو بين وقال إن قد كل غير',
  heb: 'של על את לא הוא כי זה עם היא גם אל או אם אך יותר',
  vie: 'và của là có cho các được trong với không những đã một này người khi để từ đến ở về như cũng tại sẽ',
  ind: 'yang dan di untuk dengan pada dari ini itu dalam tidak akan juga oleh sebagai telah ada bahwa',
  kor: '있다 이 그 수 것 등 및 한 말했다 했다 대한 더 고',
  hin: 'के में की है और से का को पर ने कि भी यह हैं एक नहीं लिए',
  fas: 'و در به از که این را با است برای آن یک شده می تا بر هم خود',
  cmn: '的 了 在 是 不 有 和 这 中 也 為 为 他 我 就 都 而 及 與 与 对 對 這 说 說',
  jpn: 'の に は を た が で て と し れ る も な い す',
  tha: 'ที่ และ',
}

/**
 * One byte for each low half of a hash: 1 for a common word of any language. That of 700 words 1 in 90 others
 * answers too costs less than to know the language, which short texts do not tell.
 */
const COMMON = new Uint8Array(65536)
for (const words of Object.values(COMMON_WORDS))
  for (const word of words.split(' ')) COMMON[wordHash(word) & 0xffff] = 1

/** True for the hash of a common word. */
export function isCommonWord(hash: number): boolean {
  return COMMON[hash & 0xffff] === 1
}
